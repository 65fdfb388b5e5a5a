import Glibc

/// Folders that only the user may enter.
enum PrivateFolder {
  /// Opens the folder at an absolute `path`, making it and what is missing above it with mode 0700.
  ///
  /// The last folder must be a real folder of this user; wider permissions on it are taken away.
  static func open(_ path: String, calls: any FileSystemCalls) throws(StoreError) -> Int32 {
    let folder: Int32
    do throws(StoreError) {
      folder = try openExisting(path, calls: calls)
    } catch {
      guard case .missing = error else { throw error }
      try make(path, calls: calls)
      folder = try openExisting(path, calls: calls)
    }
    do throws(StoreError) {
      try check(folder, path: path, calls: calls)
    } catch {
      calls.close(folder)
      throw error
    }
    return folder
  }

  /// Opens the folder if it is there; throws `.missing` when it is not.
  static func openExisting(_ path: String, calls: any FileSystemCalls) throws(StoreError) -> Int32 {
    do throws(ErrorNumber) {
      return try calls.open(path, in: OpenFlags.anywhere, OpenFlags.folder, mode: 0)
    } catch {
      if error.code == ENOENT { throw .missing(path: path) }
      throw error.code == ELOOP ? .notAFolder(path: path) : .writing(path, error)
    }
  }

  private static func check(
    _ folder: Int32, path: String, calls: any FileSystemCalls
  ) throws(StoreError) {
    let status = try StoreError.whenWriting(path) { () throws(ErrorNumber) in try calls.status(folder) }
    guard status.owner == geteuid() else { throw .notOwned(path: path) }
    guard status.permissions & 0o077 != 0 else { return }
    try StoreError.whenWriting(path) { () throws(ErrorNumber) in try calls.setMode(folder, 0o700) }
  }

  /// Makes the folder and every missing one above it, each synced into the folder above.
  static func make(_ path: String, calls: any FileSystemCalls) throws(StoreError) {
    let parent = FilePath.split(path).folder
    do throws(ErrorNumber) {
      try calls.makeFolder(path, in: OpenFlags.anywhere, mode: 0o700)
    } catch {
      if error.code == EEXIST { return }
      guard error.code == ENOENT, parent != path, parent != "/", parent != "." else {
        throw .writing(path, error)
      }
      try make(parent, calls: calls)
      do throws(ErrorNumber) {
        try calls.makeFolder(path, in: OpenFlags.anywhere, mode: 0o700)
      } catch {
        if error.code != EEXIST { throw .writing(path, error) }
      }
    }
    try StoreError.whenWriting(parent) { () throws(ErrorNumber) in
      let above = try calls.open(parent, in: OpenFlags.anywhere, O_RDONLY | O_DIRECTORY | O_CLOEXEC, mode: 0)
      defer { calls.close(above) }
      try calls.sync(above)
    }
  }
}
