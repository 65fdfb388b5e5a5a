import ArgumentParser
import RoadmapKit

struct ReminderCommand: Subcommand {
  static let configuration = CommandConfiguration(commandName: "reminder")

  @Option var organisation: String?
  @Option var since: String?

  func run(in context: CommandContext) throws -> Int32 {
    let wish = try wish(since)
    let open = try context.open()
    let only = try open.organisation(organisation)
    let situation = open.situation(since: wish ?? .meeting)
    open.tellMissing(situation.reference, wish)
    let reminder = Reminder(situation, organisation: only)
    try context.output.print(ReminderText.text(reminder, context.output.plain))
    return open.status(ofAnswer: reminder.isComplete)
  }
}
