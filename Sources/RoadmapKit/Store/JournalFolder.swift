import Glibc

/// The folder `journal/<writer>/` of a workspace, held open, reached without following a symbolic link.
///
/// New folders get the permission bits of the folder above them, new files its read bits: a workspace that is
/// shared with a group stays so, whatever the user's umask is, and a private one stays private. Nobody but
/// its own user needs to write a journal file, so files are never writable for a group.
struct JournalFolder {
  let root: Int32
  let journal: Int32
  let writer: Int32
  let path: String
  private let calls: any FileSystemCalls

  /// Opens the folders; nil when one is missing and `making` is false.
  ///
  /// A network file system is refused unless allowed, before anything is made.
  init?(
    of writer: String, in workspace: Workspace, making: Bool, allowNetwork: Bool, calls: any FileSystemCalls
  ) throws(StoreError) {
    try PathNames.checkWriter(writer)
    self.calls = calls
    let journalPath = workspace.path("journal")
    path = FilePath.join(journalPath, writer)
    var opened: [Int32] = []
    do throws(StoreError) {
      let root = try StoreError.whenReading(workspace.path) { () throws(ErrorNumber) in
        try calls.open(workspace.path, in: OpenFlags.anywhere, OpenFlags.folder, mode: 0)
      }
      opened.append(root)
      try NetworkFileSystem.refuse(root, path: workspace.path, allowed: allowNetwork, calls: calls)
      for (name, path) in [("journal", journalPath), (writer, path)] {
        let parent = opened[opened.count - 1]
        guard let folder = try Self.folder(name, in: parent, making: making, path: path, calls: calls) else {
          for folder in opened { calls.close(folder) }
          return nil
        }
        opened.append(folder)
        try NetworkFileSystem.refuse(folder, path: path, allowed: allowNetwork, calls: calls)
      }
    } catch {
      for folder in opened { calls.close(folder) }
      throw error
    }
    (root, journal, self.writer) = (opened[0], opened[1], opened[2])
  }

  func close() {
    for folder in [writer, journal, root] { calls.close(folder) }
  }

  /// Brings the names of new files and folders to the disk.
  func sync() throws(StoreError) {
    try StoreError.whenWriting(path) { () throws(ErrorNumber) in
      for folder in [writer, journal, root] { try calls.sync(folder) }
    }
  }

  /// The permission bits of a new file here.
  func modeOfNewFile() throws(StoreError) -> UInt32 {
    let bits = try StoreError.whenWriting(path) { () throws(ErrorNumber) in try calls.status(writer) }
    return 0o600 | bits.permissions & 0o044
  }

  /// Writes `bytes` to `<device>.<kind>-<time>`, a file of its own, and gives its path.
  func setAside(_ bytes: [UInt8], of device: String, as kind: String, now: Int64) throws(StoreError) -> String
  {
    let stem = "\(device).\(kind)-\(StoreClock.text(now, compact: true))"
    let mode = try modeOfNewFile()
    var number = 1
    while true {
      let name = number == 1 ? stem : "\(stem)-\(number)"
      let path = FilePath.join(self.path, name)
      do throws(StoreError) {
        try AtomicFile.write(
          bytes, to: name, in: writer, path: path, mode: mode, overwriting: false, calls: calls)
        return path
      } catch {
        guard case .alreadyExists = error, number < 100 else { throw error }
        number += 1
      }
    }
  }

  /// A folder of the workspace that is open, made like the one above it where it is missing; nil when not `making`.
  static func folder(
    _ name: String, in parent: Int32, making: Bool, path: String, calls: any FileSystemCalls
  ) throws(StoreError) -> Int32? {
    do throws(ErrorNumber) {
      return try calls.open(name, in: parent, OpenFlags.folder, mode: 0)
    } catch {
      if error.code == ELOOP { throw .notAFolder(path: path) }
      guard error.code == ENOENT else { throw .writing(path, error) }
    }
    guard making else { return nil }
    return try StoreError.whenWriting(path) { () throws(ErrorNumber) in
      let mode = 0o700 | (try calls.status(parent).permissions) & 0o3775
      do throws(ErrorNumber) {
        try calls.makeFolder(name, in: parent, mode: mode)
      } catch {
        // Another process of the same user or group was first.
        if error.code == EEXIST { return try calls.open(name, in: parent, OpenFlags.folder, mode: 0) }
        throw error
      }
      let folder = try calls.open(name, in: parent, OpenFlags.folder, mode: 0)
      do throws(ErrorNumber) {
        try calls.setMode(folder, mode)
      } catch {
        calls.close(folder)
        throw error
      }
      return folder
    }
  }
}
