import Glibc

extension ReportShelf {
  /// Puts a whole folder in place, so that others see all of it or nothing; on the disk when the call returns.
  ///
  /// With `replacing` a folder of that name, which was never adopted, is taken away first. What a process that died has
  /// left is removed.
  public func write(
    _ files: [(name: String, bytes: [UInt8])], as name: String, replacing: Bool
  ) throws(StoreError) {
    let path = workspace.path(ReportShelf.name, name)
    let shelf = try opened()
    defer { calls.close(shelf) }
    removeLeftovers(in: shelf)
    let temporary = ".\(name).\(ReportShelf.unfinished)-\(ReportShelf.random())"
    var isPlaced = false
    defer { if !isPlaced { remove(temporary, in: shelf) } }
    try StoreError.whenWriting(path) { () throws(ErrorNumber) in
      let mode = 0o700 | (try calls.status(shelf).permissions) & 0o3775
      try calls.makeFolder(temporary, in: shelf, mode: mode)
      let folder = try calls.open(temporary, in: shelf, OpenFlags.folder, mode: 0)
      defer { calls.close(folder) }
      // Who looks for leftovers sees by the lock that this is none.
      try calls.lock(folder)
      try calls.setMode(folder, mode)
      for file in files { try write(file.bytes, as: file.name, in: folder, mode: 0o600 | mode & 0o044) }
      try calls.sync(folder)
      try place(temporary, as: name, in: shelf, replacing: replacing)
      isPlaced = true
      try calls.sync(shelf)
    }
    removeLeftovers(in: shelf)
  }

  private static let unfinished = "new"
  private static let replaced = "old"

  /// The open folder `reports/`, which is made if it is missing.
  private func opened() throws(StoreError) -> Int32 {
    let root = try StoreError.whenReading(workspace.path) { () throws(ErrorNumber) in
      try calls.open(workspace.path, in: OpenFlags.anywhere, OpenFlags.folder, mode: 0)
    }
    defer { calls.close(root) }
    let path = workspace.path(ReportShelf.name)
    try NetworkFileSystem.refuse(root, path: workspace.path, allowed: allowNetwork, calls: calls)
    guard
      let shelf = try JournalFolder.folder(ReportShelf.name, in: root, making: true, path: path, calls: calls)
    else { throw .missing(path: path) }
    do throws(StoreError) {
      try NetworkFileSystem.refuse(shelf, path: path, allowed: allowNetwork, calls: calls)
      try StoreError.whenWriting(path) { () throws(ErrorNumber) in try calls.sync(root) }
    } catch {
      calls.close(shelf)
      throw error
    }
    return shelf
  }

  private func write(_ bytes: [UInt8], as name: String, in folder: Int32, mode: UInt32) throws(ErrorNumber) {
    let file = try calls.open(name, in: folder, O_WRONLY | O_CREAT | O_EXCL | OpenFlags.quietly, mode: 0o600)
    defer { calls.close(file) }
    try calls.setMode(file, mode)
    try AtomicFile.writeAll(bytes, to: file, calls: calls)
    try calls.sync(file)
  }

  private func place(_ temporary: String, as name: String, in shelf: Int32, replacing: Bool)
    throws(ErrorNumber)
  {
    do throws(ErrorNumber) {
      _ = try calls.status(name, in: shelf)
    } catch {
      guard error.code == ENOENT else { throw error }
      return try calls.rename(temporary, to: name, in: shelf)
    }
    guard replacing else { throw ErrorNumber(EEXIST) }
    let old = ".\(name).\(ReportShelf.replaced)-\(ReportShelf.random())"
    try calls.rename(name, to: old, in: shelf)
    do throws(ErrorNumber) {
      try calls.rename(temporary, to: name, in: shelf)
    } catch {
      try? calls.rename(old, to: name, in: shelf)
      throw error
    }
  }

  /// Removes what dead processes left, and what was replaced; what cannot be removed stays.
  private func removeLeftovers(in shelf: Int32) {
    for name in (try? calls.names(in: shelf)) ?? [] where ReportShelf.isLeftover(name) {
      guard let folder = try? calls.open(name, in: shelf, OpenFlags.folder, mode: 0) else { continue }
      let isDead = (try? calls.lock(folder)) != nil
      calls.close(folder)
      if isDead { remove(name, in: shelf) }
    }
  }

  static func isLeftover(_ name: String) -> Bool {
    guard name.hasPrefix("."), let dash = name.lastIndex(of: "-") else { return false }
    return name[..<dash].hasSuffix(".\(unfinished)") || name[..<dash].hasSuffix(".\(replaced)")
  }

  private func remove(_ name: String, in shelf: Int32) {
    guard let folder = try? calls.open(name, in: shelf, OpenFlags.folder, mode: 0) else { return }
    for file in (try? calls.names(in: folder)) ?? [] { try? calls.unlink(file, in: folder) }
    calls.close(folder)
    try? calls.removeFolder(name, in: shelf)
  }

  private static func random() -> String {
    Checksum64(withUnsafeBytes(of: UInt64.random(in: .min ... .max)) { Array($0) }).text
  }
}
