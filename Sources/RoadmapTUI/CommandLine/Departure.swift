import RoadmapKit

/// Exactly what would leave the house, sentence by sentence, before anybody is asked.
struct Departure {
  let lines: [String]
  let isEmpty: Bool

  init(_ writer: FactWriter, _ sharer: Sharer, withPlans: Bool) throws(CommandFailure) {
    let journals = writer.open.journals
    let standing = try storing { () throws(StoreError) in try sharer.standing() }
    guard standing.isConnected else {
      throw CommandFailure(ShareTrouble.notConnected.exitStatus, ShareTrouble.notConnected.problem)
    }
    let outgoing = try writer.open.context.shared { () throws(ShareTrouble) in
      try sharer.outgoing(as: writer.writer, withPlans: withPlans)
    }
    let leaving = Leaving(journals, standing, writer: writer.writer)
    isEmpty = leaving.kept.isEmpty && leaving.dropped.isEmpty && outgoing.isEmpty
    var lines: [String] = []
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
    self.lines = lines + [Words.Sharing.official]
  }

  /// Whether it may leave: said beforehand, or answered with yes.
  func isWanted(_ isSaid: Bool, _ question: String, _ context: CommandContext) throws(CommandFailure) -> Bool
  {
    if isSaid { return true }
    guard context.input.isTerminal else { throw .usage(Words.Usage.publishNeedsYes) }
    return context.isYes(question)
  }
}
