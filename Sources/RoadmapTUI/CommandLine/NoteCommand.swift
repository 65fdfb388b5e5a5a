import ArgumentParser
import RoadmapKit

struct NoteCommand: Subcommand {
  static let configuration = CommandConfiguration(commandName: "note")

  @Argument var activity: String
  @Argument var text: String
  @Option var milestone: String?
  @Option var area: String?
  @Option(name: .customLong("for")) var subject: String?
  @Option var on: String?

  func run(in context: CommandContext) throws -> Int32 {
    let on = try day(on, "--on")
    let writer = try FactWriter(context)
    var values: [EntryKey: Fact.Value] = [.activity: .text(activity)]
    if let milestone { values = writer.slot(activity, milestone, area) }
    if let area { values[.area] = .text(area) }
    return try writer.write([Fact(.note, values, subject: subject, on: on, text: text)])
  }
}
