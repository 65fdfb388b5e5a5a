import ArgumentParser
import RoadmapKit

struct DecideCommand: Subcommand {
  static let configuration = CommandConfiguration(commandName: "decide")

  @Argument var text: String
  @Option var activity: String?
  @Option var type: String?
  @Option var condition: String?
  @Option var paragraph: String?
  @Option var dnr: String?
  @Option var on: String?

  func run(in context: CommandContext) throws -> Int32 {
    let on = try day(on, "--on")
    var fact = Fact(.decide, on: on, text: text)
    // A type that the plan has no word for stays as it was written.
    let type = type.map { Words.decisionType(named: $0)?.rawValue ?? $0 }
    let values: [(EntryKey, String?)] = [
      (.activity, activity), (.type, type), (.condition, condition), (.paragraph, paragraph), (.dnr, dnr),
    ]
    for (key, value) in values { fact.values[key] = value.map { .text($0) } }
    return try FactWriter(context).write([fact])
  }
}
