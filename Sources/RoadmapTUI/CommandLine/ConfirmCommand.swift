import ArgumentParser
import RoadmapKit

struct ConfirmCommand: Subcommand {
  static let configuration = CommandConfiguration(commandName: "confirm")

  @Argument var activities: [String] = []
  @Option(name: .customLong("for")) var subject: String?

  func run(in context: CommandContext) throws -> Int32 {
    var named: [String] = []
    for activity in activities where !named.contains(activity) { named.append(activity) }
    if named.isEmpty { named = ["*"] }
    return try FactWriter(context).write(
      named.map { Fact(.confirm, [.activity: .text($0)], subject: subject) })
  }
}
