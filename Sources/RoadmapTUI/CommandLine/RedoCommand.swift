import ArgumentParser
import RoadmapKit

struct RedoCommand: Subcommand {
  static let configuration = CommandConfiguration(commandName: "redo")

  @Option var reason: String?

  func run(in context: CommandContext) throws -> Int32 {
    let writer = try FactWriter(context)
    let journals = writer.open.journals
    guard let retraction = writer.progress.redoable(by: writer.writer, journals) else {
      writer.output.tell(Needless.nothingToRedo.sentence)
      return ExitStatus.done
    }
    return try writer.write(
      [Fact(.retract, [.event: .text(retraction.id.description)], text: reason)], back: .undo,
      sentence: { entry, journals in
        guard let target = journals.entry(retraction.target) else {
          return Words.sentence(entry, writer.progress, journals)
        }
        return Words.CommandText.applies(Words.sentence(target, writer.progress, journals))
      })
  }
}
