import ArgumentParser
import RoadmapKit

/// `publish`: shows what leaves the house, asks, and sends it.
struct PublishCommand: Subcommand {
  static let configuration = CommandConfiguration(commandName: "publish")

  @Flag var yes = false
  @Flag var withPlan = false

  func run(in context: CommandContext) throws -> Int32 {
    let writer = try FactWriter(context)
    let sharer = try context.sharer(writer.open.contents.workspace)
    let departure = try Departure(writer, sharer, withPlans: withPlan)
    try context.output.print(departure.lines.joined(separator: "\n"))
    guard !departure.isEmpty else { return ExitStatus.done }
    guard try departure.isWanted(yes, Words.Sharing.ask, context) else {
      context.output.tell(Words.Sharing.notPublished)
      return ExitStatus.problems
    }
    let report = try context.shared(by: sharer) { () throws(ShareTrouble) in
      try sharer.publish(
        as: writer.writer, name: writer.signature, withPlans: withPlan, shown: departure.events,
        tell: context.tellStep, isCancelled: context.input.isInterrupted)
    }
    let sentences = Words.Sharing.published(
      report, at: context.now, in: writer.open.plan, today: context.today)
    try context.output.print(sentences.joined(separator: "\n"))
    context.tell(report.notices)
    return withPlan && report.hasPlanOnBothSides ? ExitStatus.problems : ExitStatus.done
  }
}

extension FactWriter {
  /// The body and its function, as a commit names it; never a person.
  var signature: String { open.plan.signature(of: writer, role: identity.role) }
}
