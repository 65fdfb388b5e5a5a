import ArgumentParser
import RoadmapKit

/// `envelope create|open FILE`: sharing by a file, where no server can be reached.
struct EnvelopeCommand: Subcommand {
  static let configuration = CommandConfiguration(commandName: "envelope")

  @Argument var action: String
  @Argument var file: String
  @Flag var all = false
  @Flag var yes = false

  func run(in context: CommandContext) throws -> Int32 {
    let key = Words.foldedKey(action)
    let names = Words.SharingCommands.envelopeActions
    if key == "create" || key == Words.foldedKey(names.create) { return try create(context) }
    guard key == "open" || key == Words.foldedKey(names.open) else {
      throw CommandFailure.usage(Words.Usage.unknownAction(action, [names.create, names.open]))
    }
    for (name, isGiven) in [("--all", all), ("--yes", yes)] where isGiven {
      throw CommandFailure.usage(Words.Usage.optionNotFor(name, names.open))
    }
    return try open(context)
  }

  private func create(_ context: CommandContext) throws -> Int32 {
    let writer = try FactWriter(context)
    let workspace = writer.open.contents.workspace
    let path = try OutputPlace.path(file, context, workspace)
    let sharer = try context.sharer(workspace)
    let departure = try Departure(writer, sharer, withPlans: false, toServer: false)
    try context.output.print(departure.lines.joined(separator: "\n"))
    guard try departure.isWanted(yes, Words.SharingCommands.envelopeQuestion, context) else {
      context.output.tell(Words.SharingCommands.noEnvelope)
      return ExitStatus.problems
    }
    let report = try context.shared { () throws(ShareTrouble) in
      try sharer.makeEnvelope(as: writer.writer, name: writer.signature, withEverything: all) {
        (bytes) throws(StoreError) in try AtomicFile.replace(path, with: bytes)
      }
    }
    let lines = Words.SharingCommands.envelopeMade(file, report.published + report.carried)
    try context.output.print(lines.joined(separator: "\n"))
    return ExitStatus.done
  }

  private func open(_ context: CommandContext) throws -> Int32 {
    let open = try context.open()
    let sharer = try context.sharer(open.contents.workspace)
    let report = try context.shared { () throws(ShareTrouble) in
      try sharer.openEnvelope(at: context.path(file), name: file)
    }
    var lines = [Words.SharingCommands.envelopeOpened(file)]
    let came = Words.Sharing.came(report, in: open.plan)
    lines += came.isEmpty ? [Words.SharingCommands.envelopeKnown] : came
    let leads = open.identity.map { Permission.leads($0.writer) } ?? false
    if !came.isEmpty, leads, try storing({ () throws(StoreError) in try sharer.place() }) != nil {
      lines.append(Words.SharingCommands.envelopeCarry)
    }
    try context.output.print(lines.joined(separator: "\n"))
    context.tell(report.notices)
    return ExitStatus.done
  }
}
