import ArgumentParser
import RoadmapKit

struct MeasureCommand: Subcommand {
  static let configuration = CommandConfiguration(commandName: "measure")

  @Argument var indicator: String
  @Argument var period: String
  @Argument var value: String
  @Option(name: .customLong("for")) var subject: String?
  @Option var note: String?

  func run(in context: CommandContext) throws -> Int32 {
    let plain = Decimal6.plain(value)
    // What is no number is told as it was written.
    let number = Decimal6(plain) == nil ? value : plain
    let values: [EntryKey: Fact.Value] = [
      .indicator: .text(indicator), .period: .text(period), .value: .text(number),
    ]
    return try FactWriter(context).write([Fact(.measure, values, subject: subject, text: note)])
  }
}
