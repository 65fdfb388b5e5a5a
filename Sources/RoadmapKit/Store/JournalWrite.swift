import Glibc

/// The changes that an open journal file can undergo.
struct JournalWrite {
  let file: Int32
  let folder: JournalFolder
  let device: String
  let path: String
  let calls: any FileSystemCalls

  /// Writes `bytes` with one call behind the `size` bytes that are there, and syncs.
  ///
  /// What was written only in part is cut off again. After a failed sync nothing is tried.
  func append(_ bytes: [UInt8], at size: Int) throws(StoreError) {
    do throws(ErrorNumber) {
      let written = try writeOnce(bytes)
      // Part of the bytes: so the system says that there is no room for more.
      if written != bytes.count { throw ErrorNumber(ENOSPC) }
    } catch {
      if (try? calls.truncate(file, to: size)) != nil { try? calls.syncData(file) }
      throw .writing(path, error)
    }
    try StoreError.whenWriting(path) { () throws(ErrorNumber) in try calls.syncData(file) }
  }

  /// One write; repeated only when a signal came before the first byte.
  private func writeOnce(_ bytes: [UInt8]) throws(ErrorNumber) -> Int {
    while true {
      do throws(ErrorNumber) {
        return try calls.write(file, bytes[...])
      } catch {
        guard error.code == EINTR else { throw error }
      }
    }
  }

  /// Makes the file end with a whole line; gives its length then.
  func mend(
    _ tail: JournalTail, size: Int, now: Int64, notices: inout [JournalNotice]
  ) throws(StoreError) -> Int {
    switch tail.loose {
    case .nothing:
      return size
    case .zeros:
      try cut(to: tail.end)
      notices.append(.cutZeros(count: size - tail.end))
      return tail.end
    case .wholeLine(let end):
      if end < size { try cut(to: end) }
      try append([0x0A], at: end)
      notices.append(.completedLine)
      return end + 1
    case .torn(let bytes):
      let copy = try setAside(bytes, as: "torn", now: now)
      try cut(to: tail.end)
      notices.append(.torn(copy: copy))
      return tail.end
    }
  }

  private func cut(to length: Int) throws(StoreError) {
    try StoreError.whenWriting(path) { () throws(ErrorNumber) in
      try calls.truncate(file, to: length)
      try calls.syncData(file)
    }
  }

  /// Keeps `bytes` in a new file `<device>.<kind>-<time>` beside the journal, synced; gives its path.
  func setAside(_ bytes: [UInt8], as kind: String, now: Int64) throws(StoreError) -> String {
    try folder.setAside(bytes, of: device, as: kind, now: now)
  }
}
