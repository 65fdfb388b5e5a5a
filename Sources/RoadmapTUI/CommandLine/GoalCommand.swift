import ArgumentParser
import RoadmapKit

struct GoalCommand: Subcommand {
  static let configuration = CommandConfiguration(commandName: "goal")

  @Argument var activity: String
  @Argument var year: String
  @Argument var text: String
  @Option(name: .customLong("for")) var subject: String?

  func run(in context: CommandContext) throws -> Int32 {
    guard let number = Int(year) else { throw CommandFailure.usage(Words.Usage.invalidYear(year)) }
    return try FactWriter(context).write([
      Fact(.goal, [.activity: .text(activity), .year: .number(number)], subject: subject, text: text)
    ])
  }
}
