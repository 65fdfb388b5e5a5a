import Glibc
import RoadmapKit

/// `init --from`: a workspace that is shared, fetched to a new folder.
///
/// What could not be joined leaves no trace: the folder is as it was before.
struct Joining {
  let address: String
  let folder: String
  let trust: String?
  let context: CommandContext

  func run() throws -> Int32 {
    let remote: RemoteAddress
    do throws(RemoteAddress.Fault) { remote = try RemoteAddress(address, from: context.currentFolder) } catch
    {
      let trouble = ShareTrouble.address(error, address)
      throw CommandFailure(trouble.exitStatus, trouble.problem)
    }
    guard NewFolder.isEmpty(folder) else { throw CommandFailure.usage(Words.Usage.notEmptyFolder(folder)) }
    let wasThere = NewFolder.exists(folder)
    try NewFolder.make(folder)
    var isJoined = false
    defer { if !isJoined { clear(wasThere) } }
    let workspace = try storing { () throws(StoreError) in try Workspace(at: folder) }
    try context.checkPlace(workspace)
    let sharer = try context.sharer(workspace)
    let connection = try context.meeting(address, trusting: trust, isJoining: true) {
      () throws(ShareTrouble) in
      try sharer.join(remote, tell: context.tellStep)
    }
    isJoined = true
    try NewFolder.makeSchema(in: folder)
    let contents = try storing { () throws(StoreError) in try WorkspaceReader.read(workspace) }
    var lines = Words.SharingCommands.joined(folder, contents.mainPlan?.title ?? "")
    if !connection.mayWrite { lines.append(Words.SharingCommands.mayOnlyRead) }
    try context.output.print(lines.joined(separator: "\n"))
    context.tell(connection.report.notices)
    return ExitStatus.done
  }

  /// Takes away what was made of a workspace that was not joined.
  private func clear(_ wasThere: Bool) {
    Workspace.clear(folder)
    if !wasThere { rmdir(folder) }
  }
}
