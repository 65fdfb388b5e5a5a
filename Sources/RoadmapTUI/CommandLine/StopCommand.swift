import ArgumentParser
import RoadmapKit

struct StopCommand: Subcommand {
  static let configuration = CommandConfiguration(commandName: "stop")

  @Argument var activity: String
  @Argument var text: String
  @Option var on: String?

  func run(in context: CommandContext) throws -> Int32 {
    let on = try day(on, "--on")
    return try FactWriter(context).write([Fact(.stop, [.activity: .text(activity)], on: on, text: text)])
  }
}
