import RoadmapKit

/// Exactly what would leave the house, sentence by sentence, before anybody is asked.
struct Departure {
  let lines: [String]
  /// The events among it.
  let events: Set<EventID>
  let isEmpty: Bool

  init(_ writer: FactWriter, _ sharer: Sharer, withPlans: Bool) throws(CommandFailure) {
    let journals = writer.open.journals
    let standing = try storing { () throws(StoreError) in try sharer.standing() }
    guard standing.isConnected else {
      throw CommandFailure(ShareTrouble.notConnected.exitStatus, ShareTrouble.notConnected.problem)
    }
    let leaving = Leaving(journals, standing, writer: writer.writer)
    let outgoing = try writer.open.context.shared { () throws(ShareTrouble) in
      try sharer.outgoing(as: writer.writer, withPlans: withPlans, drafts: leaving.kept.count)
    }
    events = Set(leaving.kept.map(\.id))
    isEmpty = leaving.kept.isEmpty && leaving.dropped.isEmpty && outgoing.isEmpty
    var lines: [String] = []
    if !leaving.kept.isEmpty { lines.append(Words.Sharing.leaves(leaving.kept.count)) }
    for entry in leaving.kept {
      lines.append("  \(entry.recordedDay)  \(Words.sentence(entry, writer.progress, journals))")
      if let text = journals.text(of: entry) { lines.append("    \(text)") }
    }
    let uncertain = leaving.kept.count { standing.hasLeft($0, in: journals) }
    if uncertain > 0 { lines.append(Words.Sharing.uncertain(uncertain, of: leaving.kept.count)) }
    lines += Words.Sharing.besides(outgoing, events: leaving.kept.count)
    let dropped = leaving.dropped.count { $0.verb != .retract }
    if dropped > 0 { lines.append(Words.Sharing.dropped(dropped)) }
    if isEmpty, outgoing.changedPlans.isEmpty {
      let others = standing.drafts(in: journals).count
      lines.append(others == 0 ? Words.Sharing.nothing : Words.Sharing.onlyOthers(others))
    }
    if !outgoing.changedPlans.isEmpty {
      lines.append(Words.SharingCommands.plansStay(outgoing.changedPlans))
    }
    let leaves = !leaving.kept.isEmpty || !outgoing.isEmpty
    self.lines = leaves ? lines + [Words.Sharing.official] : lines
  }

  /// Whether it may leave: said beforehand, or answered with yes.
  func isWanted(_ isSaid: Bool, _ question: String, _ context: CommandContext) throws(CommandFailure) -> Bool
  {
    if isSaid { return true }
    guard context.input.isTerminal else { throw .usage(Words.Usage.publishNeedsYes) }
    return context.isYes(question)
  }
}
