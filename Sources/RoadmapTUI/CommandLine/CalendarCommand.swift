import ArgumentParser
import RoadmapKit

struct CalendarCommand: Subcommand {
  static let configuration = CommandConfiguration(commandName: "calendar")

  @Option var year: String?
  @Option var format: String?

  func run(in context: CommandContext) throws -> Int32 {
    let format = try choice(format, "--format", ["table", "json", "ics"], or: "table")
    let chosen = try year.map(CalendarCommand.year)
    let open = try context.open()
    let first = chosen ?? open.today.year
    // A calendar is looked into over the turn of the year.
    let last = chosen == nil && format == "ics" ? first + 1 : first
    let table = CalendarTable(open.situation(), open.journals, years: first...last)
    switch format {
    case "ics": try context.output.write(ICalendar.bytes(table))
    case "json": try context.output.write(CalendarJSON.bytes(table))
    default: try context.output.print(CalendarText.text(table, context.output.plain))
    }
    return open.status(ofAnswer: table.isComplete)
  }

  /// The years that a plan may have.
  private static func year(_ text: String) throws(CommandFailure) -> Int {
    guard text.utf8.count == 4, let year = Int(text), (1900...2200).contains(year) else {
      throw .usage(Words.Usage.invalidYear(text))
    }
    return year
  }
}
