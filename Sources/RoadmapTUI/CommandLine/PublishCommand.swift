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
    let standing = try storing { () throws(StoreError) in try sharer.standing() }
    guard standing.isConnected else {
      throw CommandFailure(ShareTrouble.notConnected.exitStatus, ShareTrouble.notConnected.problem)
    }
    let outgoing = try context.shared { () throws(ShareTrouble) in
      try sharer.outgoing(as: writer.writer, withPlans: withPlan)
    }
    let leaving = Leaving(writer.open.journals, standing, writer: writer.writer)
    guard !leaving.kept.isEmpty || !leaving.dropped.isEmpty || !outgoing.isEmpty else {
      try context.output.print(Words.Sharing.nothing)
      return ExitStatus.done
    }
    try context.output.print(list(leaving, outgoing, writer).joined(separator: "\n"))
    if !yes {
      guard context.input.isTerminal else { throw CommandFailure.usage(Words.Usage.publishNeedsYes) }
      guard context.isYes(Words.Sharing.ask) else {
        context.output.tell(Words.Sharing.notPublished)
        return ExitStatus.problems
      }
    }
    let report = try context.shared { () throws(ShareTrouble) in
      try sharer.publish(
        as: writer.writer, name: writer.signature, withPlans: withPlan, tell: context.tellStep)
    }
    let sentences = Words.Sharing.published(
      report, at: context.now, in: writer.open.plan, today: context.today)
    try context.output.print(sentences.joined(separator: "\n"))
    context.tell(report.notices)
    return ExitStatus.done
  }

  /// Exactly what leaves, sentence by sentence, and what that means.
  private func list(_ leaving: Leaving, _ outgoing: Outgoing, _ writer: FactWriter) -> [String] {
    var lines: [String] = []
    let journals = writer.open.journals
    if !leaving.kept.isEmpty { lines.append(Words.Sharing.leaves(leaving.kept.count)) }
    for entry in leaving.kept {
      lines.append("  \(entry.recordedDay)  \(Words.sentence(entry, writer.progress, journals))")
      if let text = journals.text(of: entry) { lines.append("    \(text)") }
    }
    if !outgoing.reports.isEmpty { lines.append(Words.Sharing.reports(outgoing.reports)) }
    if !outgoing.plans.isEmpty { lines.append(Words.SharingCommands.plansLeave(outgoing.plans)) }
    if outgoing.carried > 0 { lines.append(Words.SharingCommands.carriedLeave(outgoing.carried)) }
    let dropped = leaving.dropped.count { $0.verb != .retract }
    if dropped > 0 { lines.append(Words.Sharing.dropped(dropped)) }
    return lines + [Words.Sharing.official]
  }
}

extension FactWriter {
  /// The body and its function, as a commit names it; never a person.
  var signature: String {
    let plan = open.plan
    let name = plan.organisationIndex(ID(writer)).map { plan.organisations[$0].name } ?? plan.name(of: writer)
    return [name, identity.role].compactMap { $0 }.joined(separator: " – ")
  }
}
