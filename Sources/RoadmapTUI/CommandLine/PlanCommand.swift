import ArgumentParser
import RoadmapKit

struct PlanCommand: Subcommand {
  static let configuration = CommandConfiguration(commandName: "plan")

  @Argument var activity: String
  @Argument var milestone: String
  @Argument var date: String
  @Option var area: String?
  @Option(name: .customLong("for")) var subject: String?
  @Option var note: String?

  func run(in context: CommandContext) throws -> Int32 {
    let writer = try FactWriter(context)
    var values = writer.slot(activity, milestone, area)
    values[.due] = .text(date)
    return try writer.write([Fact(.plan, values, subject: subject, text: note)])
  }
}
