import ArgumentParser
import RoadmapKit

struct UntickCommand: Subcommand {
  static let configuration = CommandConfiguration(commandName: "untick")

  @OptionGroup var milestone: MilestoneArguments

  func run(in context: CommandContext) throws -> Int32 {
    try milestone.write(.untick, in: context)
  }
}
