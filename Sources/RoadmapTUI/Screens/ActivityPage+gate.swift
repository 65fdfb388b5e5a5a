internal import RoadmapKit

/// The gate on an activity's page: what it needs, what it locks, who decides, and what was decided.
extension ActivityPage {
  func gate() -> [Line] {
    guard let gate = world.insight(of: activity)?.gate else { return [] }
    let title = gate.gate.title.map { " · " + SafeText($0) } ?? ""
    var lines = [Line(SafeText(Words.UI.gateHeading) + title, .heading)]
    lines += labelled(Words.UI.gateState, Words.gate(gate.state), GateLook.role(gate.state))
    for (index, step) in gate.needs.enumerated() {
      lines += labelled(
        index == 0 ? Words.UI.gateNeedsFirst : "", Words.UI.gateStep(step, item, world.plan),
        step.missing.isEmpty ? .ok : .warning)
    }
    for (index, step) in gate.locks.enumerated() {
      let words =
        "\(item.milestones[step.milestone].title) (\(Words.UI.names(step.organisations, world.plan)))"
      lines += labelled(index == 0 ? Words.UI.gateLocks : "", words)
    }
    let decider = gate.gate.decidedBy.map { world.plan.name(of: $0) }
    lines += labelled(Words.UI.gateDecides, decider ?? Words.notStated, decider == nil ? .gap : .plain)
    lines += decision(gate.decision)
    if gate.state == .waiting { lines.append(Line(SafeText(Words.UI.gateHow), .muted)) }
    return lines + [.blank]
  }

  /// The day and the words of a decision about the gate.
  func decision(_ event: EventID?) -> [Line] {
    guard let entry = event.flatMap({ world.journals.entry($0) }) else { return [] }
    let text = world.situation.now.shownText(of: entry, world.journals).map { " ”\($0)”" } ?? ""
    return labelled(Words.UI.gateDecision, "\(entry.happenedDay)\(text)")
  }
}

enum GateLook {
  static func role(_ state: GateState) -> Role {
    switch state {
    case .waiting: .waiting
    case .passed: .ok
    case .stopped: .danger
    }
  }
}
