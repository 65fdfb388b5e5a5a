import ArgumentParser
import RoadmapKit

struct PassGateCommand: Subcommand {
  static let configuration = CommandConfiguration(commandName: "pass-gate")

  @Argument var activity: String
  @Argument var text: String
  @Option var on: String?

  func run(in context: CommandContext) throws -> Int32 {
    let on = try day(on, "--on")
    return try FactWriter(context).write([
      Fact(.passGate, [.activity: .text(activity)], on: on, text: text)
    ])
  }
}
