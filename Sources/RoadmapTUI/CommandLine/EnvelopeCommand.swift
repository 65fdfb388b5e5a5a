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
    if NewFolder.exists(path) { throw CommandFailure.usage(Words.Usage.envelopeExists(file)) }
    let sharer = try context.sharer(workspace)
    let preview = try EnvelopePreview(writer, sharer, withEverything: all)
    guard !preview.isEmpty else {
      let trouble = ShareTrouble.envelope(.nothing, file)
      throw CommandFailure(trouble.exitStatus, trouble.problem)
    }
    try context.output.print(preview.lines.joined(separator: "\n"))
    guard try isWanted(context) else {
      context.output.tell(Words.SharingCommands.noEnvelope)
      return ExitStatus.problems
    }
    let report = try context.shared { () throws(ShareTrouble) in
      try sharer.makeEnvelope(as: writer.writer, name: writer.signature, withEverything: all) {
        (bytes) throws(StoreError) in try AtomicFile.create(path, with: bytes)
      }
    }
    let lines = Words.Envelope.made(file, report.enclosed, leads: Permission.leads(writer.writer))
    try context.output.print(lines.joined(separator: "\n"))
    return ExitStatus.done
  }

  /// Whether it may be made: said beforehand, or answered with yes.
  private func isWanted(_ context: CommandContext) throws(CommandFailure) -> Bool {
    if yes { return true }
    guard context.input.isTerminal else { throw .usage(Words.Usage.envelopeNeedsYes) }
    return context.isYes(Words.SharingCommands.envelopeQuestion)
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
