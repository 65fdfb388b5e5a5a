import Glibc

/// Changes of the own journal that are no append: shown to the user first, and under the same lock.
extension JournalAppender {
  /// Replaces the own file's bytes `old` by `new` in one step; `device` names one of one's own that is not the present.
  ///
  /// `new` is empty or whole lines. Throws `.changedMeanwhile` when the file no longer holds `old`.
  public func rewrite(
    writer: String, device: String? = nil, from old: [UInt8], to new: [UInt8]
  ) throws(StoreError) {
    try change(writer: writer, device: device, from: old, to: new) { _ throws(StoreError) in }
  }

  /// The same, with `aside` kept in `<device>.damaged-<time>` first; gives that file's path, nil when there is nothing to
  /// keep.
  public func rewrite(
    writer: String, device: String, from old: [UInt8], to new: [UInt8], keeping aside: [UInt8]
  ) throws(StoreError) -> String? {
    var copy: String?
    try change(writer: writer, device: device, from: old, to: new) { write throws(StoreError) in
      if !aside.isEmpty { copy = try write.setAside(aside, as: "damaged", now: options.now()) }
    }
    return copy
  }

  /// Moves the bytes of `ranges`, whole lines of `old`, to `<device>.damaged-<time>`; gives that file's path.
  ///
  /// The copy is on the disk before the lines leave the journal. Throws `.changedMeanwhile` when the file no
  /// longer holds `old`, and `.notWholeLines` when a range cuts a line.
  public func quarantine(
    _ ranges: [Range<Int>], of old: [UInt8], writer: String, device: String? = nil
  ) throws(StoreError) -> String {
    let sorted = ranges.sorted { $0.lowerBound < $1.lowerBound }
    var kept: [UInt8] = []
    var moved: [UInt8] = []
    var end = 0
    for range in sorted {
      guard range.lowerBound >= end, range.upperBound <= old.count, !range.isEmpty,
        range.lowerBound == 0 || old[range.lowerBound - 1] == 0x0A,
        range.upperBound == old.count || old[range.upperBound - 1] == 0x0A
      else { throw .notWholeLines }
      kept += old[end..<range.lowerBound]
      moved += old[range]
      end = range.upperBound
    }
    kept += old[end...]
    guard !moved.isEmpty else { throw .notWholeLines }
    var copy = ""
    try change(writer: writer, device: device, from: old, to: kept) { write throws(StoreError) in
      copy = try write.setAside(moved, as: "damaged", now: options.now())
    }
    return copy
  }

  /// The ids of this device for `writer`, the present one first; none before the first write.
  public func devices(of writer: String) throws(StoreError) -> [String] {
    try PathNames.checkWriter(writer)
    let folder: Int32
    do throws(StoreError) {
      folder = try PrivateFolder.openExisting(state.path, calls: calls)
    } catch {
      if case .missing = error { return [] }
      throw error
    }
    defer { calls.close(folder) }
    let record = DeviceRecord(folder: folder, path: state.path, writer: writer, calls: calls)
    return try [record.device()].compactMap { $0 } + record.formerDevices()
  }

  /// Makes a journal that nobody writes one of this user's; nothing is ever added to it.
  func adopt(_ device: String, of writer: String) throws(StoreError) {
    try PathNames.checkWriter(writer)
    let session = try JournalSession(writer: writer, appender: self)
    defer { session.close() }
    try session.record.addFormer(device)
  }

  private func change(
    writer: String, device: String? = nil, from old: [UInt8], to new: [UInt8],
    first: (JournalWrite) throws(StoreError) -> Void
  ) throws(StoreError) {
    try PathNames.checkWriter(writer)
    guard new.isEmpty || new.last == 0x0A || new.last == old.last else { throw .notWholeLines }
    let session = try JournalSession(writer: writer, appender: self)
    defer { session.close() }
    let own = try OwnJournal(
      of: writer, in: workspace, record: session.record, exactly: device,
      allowNetwork: options.allowNetworkFileSystems, calls: calls)
    defer { own.close() }
    guard let file = own.file, let folder = own.folder else { throw .missing(path: own.path) }
    let now = try FileReader.bytes(file, at: 0, count: own.size, path: own.path, calls: calls)
    guard now == old else { throw .changedMeanwhile(path: own.path) }
    try first(JournalWrite(file: file, folder: folder, device: own.device, path: own.path, calls: calls))
    let isPresent = try session.record.device() == own.device
    // Until the new text is remembered, any text is taken for ours: a crash in between costs no new device.
    if isPresent { try session.record.forgetLastWritten() }
    try AtomicFile.write(
      new, to: own.device + ".jsonl", in: folder.writer, path: own.path, calls: calls)
    if isPresent, let last = LastWritten(ending: new, length: new.count) {
      try? session.record.setLastWritten(last)
    }
  }
}

extension Workspace {
  /// Writes another device's journal as it came from elsewhere, in one step.
  ///
  /// Folders that are missing are made.
  public func replaceJournal(
    writer: String, device: String, with bytes: [UInt8], allowNetworkFileSystems: Bool = false,
    calls: any FileSystemCalls = LiveFileSystem()
  ) throws(StoreError) {
    guard PathNames.isDevice(device) else { throw .invalidName(device) }
    let opened = try JournalFolder(
      of: writer, in: self, making: true, allowNetwork: allowNetworkFileSystems, calls: calls)
    guard let folder = opened else { throw .missing(path: path("journal", writer)) }
    defer { folder.close() }
    let name = device + ".jsonl"
    try AtomicFile.write(
      bytes, to: name, in: folder.writer, path: FilePath.join(folder.path, name),
      mode: try folder.modeOfNewFile(), calls: calls)
    try folder.sync()
  }
}
