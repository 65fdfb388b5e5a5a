import Glibc

/// Adds lines to this device's own journal, so that they are on the disk when the call returns.
///
/// One call takes the lock, looks at the file as it is now, mends a torn end, writes once and syncs. Any
/// error means "not saved"; nothing is retried, and the next call starts from what the disk holds then.
public struct JournalAppender: Sendable {
  public struct Options: Sendable {
    /// Write although the folder lies on NFS, SMB, FUSE or 9P.
    public var allowNetworkFileSystems = false
    /// How long to wait for another process that writes.
    public var lockTimeout = Duration.seconds(5)
    /// The clock: milliseconds since 1970.
    public var now: @Sendable () -> Int64 = StoreClock.now

    public init() {}
  }

  let workspace: Workspace
  let state: StateFolder
  let options: Options
  let calls: any FileSystemCalls

  public init(
    workspace: Workspace, state: StateFolder, options: Options = Options(),
    calls: any FileSystemCalls = LiveFileSystem()
  ) {
    self.workspace = workspace
    self.state = state
    self.options = options
    self.calls = calls
  }

  /// Appends what `make` gives for `writer`.
  ///
  /// `make` gets the newest whole line of the own file, without its newline, and the time in milliseconds
  /// since 1970, both read under the lock; it gives whole lines, each ended by a newline, or nothing to leave
  /// all as it is. Its errors pass through and nothing is changed then. `isWholeLine` tells a whole line from
  /// a damaged one. Where a mended file could then not be written, `tellOfFailed` gets the notices that no
  /// result can carry.
  public func append(
    writer: String, isWholeLine: ([UInt8]) -> Bool, tellOfFailed: ([JournalNotice]) -> Void = { _ in },
    make: (_ lastLine: [UInt8]?, _ now: Int64) throws -> [UInt8]
  ) throws -> Appended {
    try PathNames.checkWriter(writer)
    let session = try JournalSession(writer: writer, appender: self)
    defer { session.close() }
    var own = try OwnJournal(
      of: writer, in: workspace, record: session.record, allowNetwork: options.allowNetworkFileSystems,
      calls: calls)
    defer { own.close() }
    var tail: JournalTail?
    if let file = own.file {
      tail = try JournalTail(
        of: file, size: own.size, path: own.path, calls: calls, isWholeLine: isWholeLine)
    }
    let now = options.now()
    let bytes = try make(tail?.lastLine, now)
    guard !bytes.isEmpty else {
      return Appended(device: own.device, path: own.path, before: own.size, after: own.size, notices: [])
    }
    guard bytes.last == 0x0A else { throw StoreError.notWholeLines }
    var notices: [JournalNotice] = own.replacing.map { [.newDevice($0)] } ?? []
    do throws(StoreError) {
      let (file, folder) = try own.create()
      let writing = JournalWrite(file: file, folder: folder, device: own.device, path: own.path, calls: calls)
      var size = own.size
      if let tail { size = try writing.mend(tail, size: size, now: now, notices: &notices) }
      try writing.append(bytes, at: size)
      if !own.isRemembered { try folder.sync() }
      if let last = LastWritten(ending: bytes, length: size + bytes.count) {
        // The lines are on the disk; an older memory of them is only a weaker check.
        try? session.record.setLastWritten(last)
      }
      return Appended(
        device: own.device, path: own.path, before: size, after: size + bytes.count, notices: notices)
    } catch {
      if !notices.isEmpty { tellOfFailed(notices) }
      throw error
    }
  }
}

/// The state folder open and the lock held, for one change of one writer's own journal.
struct JournalSession {
  let record: DeviceRecord
  private let folder: Int32
  private let lock: FileLock
  private let calls: any FileSystemCalls

  init(writer: String, appender: JournalAppender) throws(StoreError) {
    calls = appender.calls
    let (state, options) = (appender.state, appender.options)
    let folder = try state.opened()
    do throws(StoreError) {
      try NetworkFileSystem.refuse(
        folder, path: state.path, allowed: options.allowNetworkFileSystems, calls: calls)
      lock = try FileLock(
        writer + ".lock", in: folder, path: FilePath.join(state.path, writer + ".lock"),
        timeout: options.lockTimeout, now: options.now(), calls: calls)
    } catch {
      calls.close(folder)
      throw error
    }
    self.folder = folder
    record = DeviceRecord(folder: folder, path: state.path, writer: writer, calls: calls)
  }

  func close() {
    lock.release()
    calls.close(folder)
  }
}
