import ArgumentParser
import RoadmapKit

struct ReportBackCommand: Subcommand {
  static let configuration = CommandConfiguration(commandName: "report-back")

  @Argument var assignment: String
  @Argument var text: String?
  @Option var on: String?

  func run(in context: CommandContext) throws -> Int32 {
    let on = try day(on, "--on")
    let writer = try FactWriter(context)
    let id = try writer.open.assignment(assignment)
    return try writer.write([Fact(.reportBack, [.assignment: .text(id)], on: on, text: text)])
  }
}
