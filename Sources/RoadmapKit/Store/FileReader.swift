import Glibc

/// Reads whole files, never through a symbolic link, never from a pipe or a device, never without a limit.
public enum FileReader {
  /// The bytes of the regular file at `path`.
  ///
  /// Does not wait: a pipe without a writer is refused at once. Throws `.tooLarge` above `limit` bytes.
  public static func read(
    _ path: String, limit: Int, calls: any FileSystemCalls = LiveFileSystem()
  ) throws(StoreError) -> [UInt8] {
    try read(path, in: OpenFlags.anywhere, path: path, limit: limit, calls: calls)
  }

  /// The same for a name in an open folder; `path` is for messages.
  static func read(
    _ name: String, in folder: Int32, path: String, limit: Int, calls: any FileSystemCalls
  ) throws(StoreError) -> [UInt8] {
    let file = try StoreError.whenReading(path) { () throws(ErrorNumber) in
      try calls.open(name, in: folder, O_RDONLY | OpenFlags.quietly, mode: 0)
    }
    defer { calls.close(file) }
    let status = try StoreError.whenReading(path) { () throws(ErrorNumber) in try calls.status(file) }
    guard status.kind == .regular else { throw .notARegularFile(path: path) }
    guard status.size <= limit else { throw .tooLarge(path: path, limit: limit) }
    // One byte more than the file has, so that one read also shows that it has not grown.
    let bytes = try contents(file, expecting: status.size + 1, limit: limit, path: path, calls: calls)
    guard bytes.count <= limit else { throw .tooLarge(path: path, limit: limit) }
    return bytes
  }

  /// The bytes of the regular file at `path`; nil where nothing is.
  public static func find(
    _ path: String, limit: Int, calls: any FileSystemCalls = LiveFileSystem()
  ) throws(StoreError) -> [UInt8]? {
    try find(path, in: OpenFlags.anywhere, path: path, limit: limit, calls: calls)
  }

  static func find(
    _ name: String, in folder: Int32, path: String, limit: Int, calls: any FileSystemCalls
  ) throws(StoreError) -> [UInt8]? {
    do throws(StoreError) {
      return try read(name, in: folder, path: path, limit: limit, calls: calls)
    } catch {
      if case .missing = error { return nil }
      throw error
    }
  }

  /// All bytes up to the end; a file that grows meanwhile is followed to `limit` + 1 bytes.
  private static func contents(
    _ file: Int32, expecting room: Int, limit: Int, path: String, calls: any FileSystemCalls
  ) throws(StoreError) -> [UInt8] {
    var bytes = try bytes(file, at: 0, count: room, path: path, calls: calls)
    var room = room
    while bytes.count == room, bytes.count <= limit {
      room = min(room * 2, limit + 1)
      let more = try Self.bytes(
        file, at: bytes.count, count: max(room - bytes.count, 1), path: path, calls: calls)
      if more.isEmpty { break }
      bytes += more
    }
    return bytes
  }

  /// Up to `count` bytes from `offset`; fewer only at the end of the file.
  static func bytes(
    _ file: Int32, at offset: Int, count: Int, path: String, calls: any FileSystemCalls
  ) throws(StoreError) -> [UInt8] {
    var failure: ErrorNumber?
    let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
      let whole = UnsafeMutableRawBufferPointer(buffer)
      while filled < count {
        do throws(ErrorNumber) {
          let rest = UnsafeMutableRawBufferPointer(rebasing: whole[filled..<count])
          let read = try calls.read(file, at: offset + filled, into: rest)
          if read == 0 { break }
          filled += read
        } catch {
          if error.code == EINTR { continue }
          failure = error
          break
        }
      }
    }
    if let failure { throw .reading(path, failure) }
    return bytes
  }
}
