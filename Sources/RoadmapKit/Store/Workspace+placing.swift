import Glibc

extension Workspace {
  /// Writes a file of the workspace whole, such as `plans/remiss.yaml`, as it came from elsewhere.
  ///
  /// `file` is a name, or the name of a folder, which is made if it is missing, and a name in it. No link is followed.
  func place(
    _ file: String, _ bytes: [UInt8], overwriting: Bool = true, allowNetwork: Bool, calls: any FileSystemCalls
  ) throws(StoreError) {
    try inFolder(of: file, making: true, allowNetwork: allowNetwork, calls: calls) {
      (folder, name) throws(StoreError) in
      let bits = try StoreError.whenWriting(path) { () throws(ErrorNumber) in try calls.status(folder) }
      try AtomicFile.write(
        bytes, to: name, in: folder, path: path(file), mode: 0o600 | bits.permissions & 0o044,
        overwriting: overwriting, calls: calls)
    }
  }

  /// Removes a file of the workspace; not an error when there is none.
  func remove(_ file: String, allowNetwork: Bool, calls: any FileSystemCalls) throws(StoreError) {
    try inFolder(of: file, making: false, allowNetwork: allowNetwork, calls: calls) {
      (folder, name) throws(StoreError) in
      do throws(ErrorNumber) {
        try calls.unlink(name, in: folder)
        try calls.sync(folder)
      } catch {
        if error.code != ENOENT { throw .writing(path(file), error) }
      }
    }
  }

  private func inFolder(
    of file: String, making: Bool, allowNetwork: Bool, calls: any FileSystemCalls,
    _ body: (Int32, String) throws(StoreError) -> Void
  ) throws(StoreError) {
    let root = try StoreError.whenReading(path) { () throws(ErrorNumber) in
      try calls.open(path, in: OpenFlags.anywhere, OpenFlags.folder, mode: 0)
    }
    defer { calls.close(root) }
    try NetworkFileSystem.refuse(root, path: path, allowed: allowNetwork, calls: calls)
    let parts = file.split(separator: "/").map(String.init)
    guard parts.count == 2 else { return try body(root, file) }
    let above = path(parts[0])
    guard
      let folder = try JournalFolder.folder(parts[0], in: root, making: making, path: above, calls: calls)
    else { return }
    defer { calls.close(folder) }
    try NetworkFileSystem.refuse(folder, path: above, allowed: allowNetwork, calls: calls)
    if making { try StoreError.whenWriting(above) { () throws(ErrorNumber) in try calls.sync(root) } }
    try body(folder, parts[1])
  }
}

extension Workspace {
  /// Removes the files and folders of a workspace at `path` that was begun and not finished; nothing else that is there.
  public static func clear(_ path: String, calls: any FileSystemCalls = LiveFileSystem()) {
    guard let root = try? calls.open(path, in: OpenFlags.anywhere, OpenFlags.folder, mode: 0) else { return }
    defer { calls.close(root) }
    for name in ["plans", "journal", "reports"] { TemporaryFolder.remove(name, in: root, calls: calls) }
    try? calls.unlink(planName, in: root)
  }
}
