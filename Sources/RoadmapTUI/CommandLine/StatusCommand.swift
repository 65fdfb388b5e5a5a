import ArgumentParser
import RoadmapKit

struct StatusCommand: Subcommand {
  static let configuration = CommandConfiguration(commandName: "status")

  @Option var organisation: String?
  @Option var activity: String?
  @Option var year: String?
  @Option var targetGroup: String?
  @Option var asOf: String?
  @Option var since: String?
  @Option var format: String?

  func run(in context: CommandContext) throws -> Int32 {
    let format = try choice(format, "--format", ["table", "json", "csv", "html"], or: "table")
    let asOf = try day(asOf, "--as-of")
    let wish = try wish(since)
    let number = year.flatMap { Int($0) }
    if let year, number == nil { throw CommandFailure.usage(Words.Usage.invalidYear(year)) }
    let open = try context.open()
    let selection = StatusTable.Selection(
      organisation: try open.organisation(organisation), activity: try open.activity(activity), year: number,
      targetGroup: try open.targetGroup(targetGroup))
    let situation = open.situation(asOf: asOf, since: wish ?? .meeting)
    open.tellMissing(situation.reference, wish)
    let table = StatusTable(situation, selection)
    switch format {
    case "json": try context.output.write(StatusJSON.bytes(table))
    case "csv": try context.output.write(StatusCSV.bytes(table, CommandOutput.file))
    case "html": try context.output.write(StatusHTML.bytes(table, CommandOutput.file))
    default:
      try context.output.print(StatusText.text(table, context.output.plain))
      if let activity = table.selection.activity, table.selection.organisation == nil,
        let spread = Spread(situation.now, open.journals, activity: activity)
      {
        try context.output.print("\n" + Words.spread(spread) + ".")
      }
    }
    return open.status(ofAnswer: table.isComplete)
  }
}
