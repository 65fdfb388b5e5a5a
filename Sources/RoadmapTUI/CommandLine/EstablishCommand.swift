import ArgumentParser
import RoadmapKit

struct EstablishCommand: Subcommand {
  static let configuration = CommandConfiguration(commandName: "establish")

  @OptionGroup var milestone: MilestoneArguments

  func run(in context: CommandContext) throws -> Int32 {
    try milestone.write(.establish, in: context)
  }
}
