import Glibc

/// Writes whole files so that others see the old text or the new one, never a part.
///
/// The text goes to a file of its own beside the place, is synced, takes the name, and the folder is synced.
/// A symbolic link, a folder or a pipe at the place is refused. Leftovers of a process that died are removed.
public enum AtomicFile {
  /// Writes `bytes` to `path`, over an older file if there is one.
  ///
  /// Without `mode` an older file's permissions are kept, and a new file gets those that the user's umask
  /// leaves.
  public static func replace(
    _ path: String, with bytes: [UInt8], mode: UInt32? = nil, calls: any FileSystemCalls = LiveFileSystem()
  ) throws(StoreError) {
    try inFolder(of: path, calls: calls) { folder, name throws(StoreError) in
      try write(bytes, to: name, in: folder, path: path, mode: mode, calls: calls)
    }
  }

  /// Writes `bytes` to `path`; throws `.alreadyExists` when there is anything of that name.
  public static func create(
    _ path: String, with bytes: [UInt8], mode: UInt32? = nil, calls: any FileSystemCalls = LiveFileSystem()
  ) throws(StoreError) {
    try inFolder(of: path, calls: calls) { folder, name throws(StoreError) in
      try write(bytes, to: name, in: folder, path: path, mode: mode, overwriting: false, calls: calls)
    }
  }

  /// The same inside an open folder; `path` is for messages.
  ///
  /// Without `durable` nothing is synced: the file survives the end of the process, not a power loss.
  static func write(
    _ bytes: [UInt8], to name: String, in folder: Int32, path: String, mode: UInt32? = nil,
    overwriting: Bool = true, durable: Bool = true, calls: any FileSystemCalls
  ) throws(StoreError) {
    let older = try plainFile(name, in: folder, path: path, calls: calls)
    if older != nil, !overwriting { throw .alreadyExists(path: path) }
    TemporaryFile.removeLeftovers(in: folder, calls: calls)
    let mode = mode ?? older?.permissions
    let temporary = try TemporaryFile(
      beside: name, in: folder, mode: mode == nil ? 0o666 : 0o600, path: path, calls: calls)
    var isPlaced = false
    defer { temporary.close(removing: !isPlaced) }
    try StoreError.whenWriting(path) { () throws(ErrorNumber) in
      if let mode { try calls.setMode(temporary.file, mode) }
      try writeAll(bytes, to: temporary.file, calls: calls)
      if durable { try calls.sync(temporary.file) }
      if overwriting {
        try calls.rename(temporary.name, to: name, in: folder)
        isPlaced = true
      } else {
        isPlaced = try place(temporary.name, as: name, in: folder, calls: calls)
      }
      if durable { try calls.sync(folder) }
    }
  }

  /// Gives the finished file its name unless that is taken; true when its own name is gone thereby.
  private static func place(
    _ temporary: String, as name: String, in folder: Int32, calls: any FileSystemCalls
  ) throws(ErrorNumber) -> Bool {
    do {
      try calls.link(temporary, to: name, in: folder)
      return false
    } catch  where [EPERM, EOPNOTSUPP, ENOSYS, EMLINK].contains(error.code) {
      // Memory sticks know no second names: the name is reserved by an empty file, then taken over.
      let reserved = try calls.open(
        name, in: folder, O_WRONLY | O_CREAT | O_EXCL | OpenFlags.quietly, mode: 0o600)
      calls.close(reserved)
      do {
        try calls.rename(temporary, to: name, in: folder)
      } catch {
        try? calls.unlink(name, in: folder)
        throw error
      }
      return true
    }
  }

  /// The status of what is there, nil when there is nothing; anything but a plain file is refused.
  private static func plainFile(
    _ name: String, in folder: Int32, path: String, calls: any FileSystemCalls
  ) throws(StoreError) -> FileStatus? {
    do {
      let status = try calls.status(name, in: folder)
      guard status.kind == .regular else { throw StoreError.notARegularFile(path: path) }
      return status
    } catch let error as ErrorNumber {
      if error.code == ENOENT { return nil }
      throw .writing(path, error)
    } catch {
      throw .notARegularFile(path: path)
    }
  }

  /// Writes every byte, in as many calls as it takes.
  static func writeAll(
    _ bytes: [UInt8], to file: Int32, calls: any FileSystemCalls
  ) throws(ErrorNumber) {
    var done = 0
    while done < bytes.count {
      do throws(ErrorNumber) {
        done += try calls.write(file, bytes[done...])
      } catch {
        guard error.code == EINTR else { throw error }
      }
    }
  }

  /// Opens the folder that holds `path` and hands over its descriptor and the last name.
  private static func inFolder(
    of path: String, calls: any FileSystemCalls, _ body: (Int32, String) throws(StoreError) -> Void
  ) throws(StoreError) {
    let (parent, name) = FilePath.split(path)
    guard !name.isEmpty, name != ".", name != ".." else { throw .notARegularFile(path: path) }
    let folder = try StoreError.whenWriting(path) { () throws(ErrorNumber) in
      try calls.open(parent, in: OpenFlags.anywhere, O_RDONLY | O_DIRECTORY | O_CLOEXEC, mode: 0)
    }
    defer { calls.close(folder) }
    try body(folder, name)
  }
}
