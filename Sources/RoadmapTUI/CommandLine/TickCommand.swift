import ArgumentParser
import RoadmapKit

struct TickCommand: Subcommand {
  static let configuration = CommandConfiguration(commandName: "tick")

  @OptionGroup var milestone: MilestoneArguments

  func run(in context: CommandContext) throws -> Int32 { try milestone.write(.tick, in: context) }
}
