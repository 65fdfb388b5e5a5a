import ArgumentParser
import RoadmapKit

struct MeasureCommand: Subcommand {
  static let configuration = CommandConfiguration(commandName: "measure")

  @Argument var indicator: String?
  @Argument var period: String?
  @Argument var value: String?
  @Option(name: .customLong("for")) var subject: String?
  @Option var note: String?
  @Option var csv: String?

  func run(in context: CommandContext) throws -> Int32 {
    if let csv {
      guard indicator == nil else { throw CommandFailure.usage(Words.Sheet.mixed) }
      return try MeasureFile(path: csv, subject: subject, note: note).run(in: context)
    }
    guard let indicator, let period, let value else {
      throw CommandFailure.usage(Words.Usage.measureMissing([indicator, period, value].count { $0 != nil }))
    }
    let plain = Decimal6.spelling(ofSwedish: value)
    // What is no number is told as it was written.
    let number = Decimal6(plain) == nil ? value : plain
    let values: [EntryKey: Fact.Value] = [
      .indicator: .text(indicator), .period: .text(Period.spelling(of: period)), .value: .text(number),
    ]
    return try FactWriter(context).write([Fact(.measure, values, subject: subject, text: note)])
  }
}
