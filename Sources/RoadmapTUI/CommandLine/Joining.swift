import Glibc
import RoadmapKit

/// `init --from`: a workspace that is shared, fetched to a new folder, or taken out of an envelope.
///
/// What could not be joined leaves no trace: the folder is as it was before.
struct Joining {
  let address: String
  let folder: String
  let trust: String?
  let context: CommandContext

  func run() throws -> Int32 {
    if let envelope { return try filling { try open(envelope, $0) } }
    let remote: RemoteAddress
    do throws(RemoteAddress.Fault) { remote = try RemoteAddress(address, from: context.currentFolder) } catch
    {
      let trouble = ShareTrouble.address(error, address)
      throw CommandFailure(trouble.exitStatus, trouble.problem)
    }
    return try filling { try fetch(remote, $0) }
  }

  /// The path of the file that is meant, nil where no file is.
  private var envelope: String? {
    let path = context.path(address)
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFREG ? path : nil
  }

  /// Makes the new workspace and fills it by `body`, which gives the sentences that tell of it.
  private func filling(_ body: (Sharer) throws -> (lines: [String], notices: [ShareNotice])) throws -> Int32 {
    guard NewFolder.isEmpty(folder) else { throw CommandFailure.usage(Words.Usage.notEmptyFolder(folder)) }
    let wasThere = NewFolder.exists(folder)
    try NewFolder.make(folder)
    var isJoined = false
    defer { if !isJoined { clear(wasThere) } }
    let workspace = try storing { () throws(StoreError) in try Workspace(at: folder) }
    try context.checkPlace(workspace)
    let answer = try body(try context.sharer(workspace))
    isJoined = true
    try NewFolder.makeSchema(in: folder)
    try context.output.print(answer.lines.joined(separator: "\n"))
    context.tell(answer.notices)
    return ExitStatus.done
  }

  private func fetch(_ remote: RemoteAddress, _ sharer: Sharer) throws -> ([String], [ShareNotice]) {
    let connection = try context.meeting(address, trusting: trust, isJoining: true) {
      () throws(ShareTrouble) in
      try sharer.join(remote, tell: context.tellStep, isCancelled: context.input.isInterrupted)
    }
    var lines = Words.SharingCommands.joined(folder, try title(sharer))
    if !connection.mayWrite { lines.append(Words.SharingCommands.mayOnlyRead) }
    return (lines, connection.report.notices)
  }

  private func open(_ envelope: String, _ sharer: Sharer) throws -> ([String], [ShareNotice]) {
    let report = try context.shared { () throws(ShareTrouble) in
      try sharer.join(envelope: envelope, name: address)
    }
    return (Words.Envelope.joined(folder, try title(sharer)), report.notices)
  }

  private func title(_ sharer: Sharer) throws -> String {
    try storing { () throws(StoreError) in try WorkspaceReader.read(sharer.workspace) }.mainPlan?.title ?? ""
  }

  /// Takes away what was made of a workspace that was not joined.
  private func clear(_ wasThere: Bool) {
    Workspace.clear(folder)
    if !wasThere { rmdir(folder) }
  }
}
