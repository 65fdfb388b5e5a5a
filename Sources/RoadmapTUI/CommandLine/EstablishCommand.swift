import ArgumentParser
import RoadmapKit

struct EstablishCommand: Subcommand {
  static let configuration = CommandConfiguration(commandName: "establish")

  @Argument var activity: String
  @Argument var milestone: String
  @Option var area: String?
  @Option(name: .customLong("for")) var subject: String?
  @Option var on: String?
  @Option var note: String?

  func run(in context: CommandContext) throws -> Int32 {
    let on = try day(on, "--on")
    let writer = try FactWriter(context)
    return try writer.write([
      Fact(
        .establish, writer.slot(activity, milestone, area), subject: subject, on: on, text: note)
    ])
  }
}
