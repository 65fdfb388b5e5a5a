import Glibc

/// What this user keeps about one workspace: device ids, locks and half-written texts.
///
/// Lies in `$XDG_STATE_HOME/fardplan/<key>/` with mode 0700, never in the workspace itself. The key follows
/// from the workspace's real path and inode, so a copied workspace starts with a folder of its own; one that was moved
/// takes its folder along.
public struct StateFolder: Sendable {
  /// The absolute path of the folder, which need not exist yet.
  public let path: String
  let parent: String
  let workspace: Workspace
  let calls: any FileSystemCalls

  public init(
    for workspace: Workspace, in surroundings: Surroundings, calls: any FileSystemCalls = LiveFileSystem()
  ) throws(StoreError) {
    parent = try surroundings.stateFolder()
    path = FilePath.join(parent, Checksum64("\(workspace.inode) \(workspace.path)".utf8).text)
    self.workspace = workspace
    self.calls = calls
    takeAlong()
  }

  /// The open folder, which is made if it is missing; the caller closes it.
  func opened() throws(StoreError) -> Int32 {
    calls.close(try PrivateFolder.open(parent, calls: calls))
    let folder = try PrivateFolder.open(path, calls: calls)
    note(in: folder)
    return folder
  }

  /// The names of all files in the folder; none where it is missing.
  func names() throws(StoreError) -> [String] {
    let folder: Int32
    do throws(StoreError) {
      folder = try PrivateFolder.openExisting(path, calls: calls)
    } catch {
      if case .missing = error { return [] }
      throw error
    }
    defer { calls.close(folder) }
    return try StoreError.whenReading(path) { () throws(ErrorNumber) in try calls.names(in: folder) }
  }
}
