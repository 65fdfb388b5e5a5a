import ArgumentParser
import RoadmapKit

struct FulfilCommand: Subcommand {
  static let configuration = CommandConfiguration(commandName: "fulfil")

  @Argument var rule: String
  @Argument var period: String
  @Option var on: String?
  @Option var note: String?

  func run(in context: CommandContext) throws -> Int32 {
    let on = try day(on, "--on")
    return try FactWriter(context).write([
      Fact(.fulfil, [.rule: .text(rule), .period: .text(Period.spelling(of: period))], on: on, text: note)
    ])
  }
}
