import ArgumentParser
import RoadmapKit

struct UndoCommand: Subcommand {
  static let configuration = CommandConfiguration(commandName: "undo")

  @Argument var event: String?
  @Option var reason: String?

  func run(in context: CommandContext) throws -> Int32 {
    let writer = try FactWriter(context)
    guard let target = try target(writer) else {
      writer.output.tell(Needless.nothingToUndo.sentence)
      return ExitStatus.done
    }
    return try writer.write(
      [Fact(.retract, [.event: .text(target.id.description)], text: reason)],
      back: .redo)
  }

  /// The event that is taken back: the one named, else the writer's latest.
  private func target(_ writer: FactWriter) throws(CommandFailure) -> Entry? {
    guard let event else { return writer.progress.undoable(by: writer.writer, writer.open.journals) }
    let entry = try writer.open.event(event)
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
