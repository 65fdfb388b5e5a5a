import ArgumentParser
import RoadmapKit

/// `share URL`: connects the workspace to a place that others reach too, and says what works.
struct ShareCommand: Subcommand {
  static let configuration = CommandConfiguration(commandName: "share")

  @Argument var address: String?
  @Option var trust: String?

  func run(in context: CommandContext) throws -> Int32 {
    try OutputPlace.check(context)
    let open = try context.open()
    try context.checkPlace(open.contents.workspace)
    let sharer = try context.sharer(open.contents.workspace)
    guard let address else { return try show(sharer, context) }
    let connection = try context.meeting(address, trusting: trust) { () throws(ShareTrouble) in
      try sharer.connect(
        to: address, from: context.currentFolder, tell: context.tellStep,
        isCancelled: context.input.isInterrupted)
    }
    var lines = Words.SharingCommands.connected(
      connection.address.text, git: connection.git, isEmpty: connection.isEmpty, mayWrite: connection.mayWrite
    )
    if !connection.isEmpty {
      lines += Words.Sharing.fetched(connection.report, at: context.now, in: open.plan, today: context.today)
    }
    try context.output.print(lines.joined(separator: "\n"))
    context.tell(connection.report.notices)
    guard connection.isEmpty else { return ExitStatus.done }
    return try begin(sharer, open, context)
  }

  /// Puts the plan on a server that has nothing, so that others can join.
  private func begin(_ sharer: Sharer, _ open: OpenWorkspace, _ context: CommandContext) throws -> Int32 {
    guard open.identity != nil, connectionIsWanted(context) else {
      context.output.tell(Words.SharingCommands.planAtPublish)
      return ExitStatus.done
    }
    let writer = try FactWriter(context)
    let report = try context.shared { () throws(ShareTrouble) in
      try sharer.begin(
        as: writer.writer, name: writer.signature, tell: context.tellStep,
        isCancelled: context.input.isInterrupted)
    }
    let sentences = Words.Sharing.published(report, at: context.now, in: open.plan, today: context.today)
    try context.output.print(sentences.joined(separator: "\n"))
    return ExitStatus.done
  }

  private func connectionIsWanted(_ context: CommandContext) -> Bool {
    context.input.isTerminal && context.isYes(Words.SharingCommands.beginQuestion)
  }

  private func show(_ sharer: Sharer, _ context: CommandContext) throws -> Int32 {
    let (place, standing) = try storing { () throws(StoreError) in (try sharer.place(), try sharer.standing())
    }
    guard let place else {
      throw CommandFailure(ShareTrouble.notConnected.exitStatus, ShareTrouble.notConnected.problem)
    }
    let contents = try context.readWorkspace()
    try context.output.print(
      Words.SharingCommands.sharedAt(place, fetched: standing.fetched, today: context.today) + " "
        + Words.SharingCommands.waiting(standing.drafts(in: contents.journals).count))
    return ExitStatus.done
  }
}
