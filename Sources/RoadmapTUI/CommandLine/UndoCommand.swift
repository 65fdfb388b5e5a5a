import ArgumentParser
import RoadmapKit

struct UndoCommand: Subcommand {
  static let configuration = CommandConfiguration(commandName: "undo")

  @Argument var events: [String] = []
  @Option var reason: String?

  func run(in context: CommandContext) throws -> Int32 {
    let writer = try FactWriter(context)
    let targets = try targets(writer)
    guard !targets.isEmpty else {
      writer.output.tell(Needless.nothingToUndo.sentence)
      return ExitStatus.done
    }
    return try writer.write(
      targets.map { Fact(.retract, [.event: .text($0.id.description)], text: reason) },
      back: .redo)
  }

  /// The events that are taken back: those named, each once, else the writer's latest.
  private func targets(_ writer: FactWriter) throws(CommandFailure) -> [Entry] {
    guard !events.isEmpty else {
      return [writer.progress.undoable(by: writer.writer, writer.open.journals)].compactMap { $0 }
    }
    var targets: [Entry] = []
    for name in events {
      let entry = try target(name, writer)
      if !targets.contains(where: { $0.id == entry.id }) { targets.append(entry) }
    }
    return targets
  }

  private func target(_ name: String, _ writer: FactWriter) throws(CommandFailure) -> Entry {
    let entry = try writer.open.event(name)
    let author = writer.open.journals.names[entry.by]
    guard Permission.mayRetract(writer.writer, of: author) else {
      throw CommandFailure(.notAllowed(.retract, writer: writer.writer), in: writer.open.plan)
    }
    if let by = writer.progress.retracted[entry.id] {
      throw CommandFailure(.alreadyTakenBack(by), in: writer.open.plan)
    }
    return entry
  }
}
