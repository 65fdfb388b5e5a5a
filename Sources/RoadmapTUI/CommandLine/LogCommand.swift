import ArgumentParser
import RoadmapKit

struct LogCommand: Subcommand {
  static let configuration = CommandConfiguration(commandName: "log")

  @Option var since: String?
  @Option var organisation: String?
  @Option var activity: String?
  @Option var format: String?

  func run(in context: CommandContext) throws -> Int32 {
    let format = try choice(format, "--format", ["table", "json"], or: "table")
    var wish = try wish(since)
    // A day means from that day on; a meeting or a report means what came after it.
    if case .day(let day) = wish { wish = .day(day.adding(days: -1)) }
    let open = try context.open()
    if let organisation, !open.plan.isWriter(organisation) { _ = try open.organisation(organisation) }
    _ = try open.activity(activity)
    let situation = open.situation(since: wish ?? .meeting)
    open.tellMissing(situation.reference, wish)
    let table = LogTable(
      situation, open.journals,
      LogTable.Selection(
        since: wish == nil ? nil : situation.reference, organisation: organisation, activity: activity),
      standing: (try? context.sharer(open.contents.workspace).standing()) ?? ShareStanding())
    switch format {
    case "json": try context.output.write(LogJSON.bytes(table))
    default: try context.output.print(LogText.text(table, context.output.plain))
    }
    return open.status(ofAnswer: table.isComplete)
  }
}
