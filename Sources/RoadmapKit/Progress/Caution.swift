/// What is said to somebody who may write a fact, and writes it.
public enum Caution: Hashable, Sendable {
  /// The milestones that should be ticked before a gate is opened, and who has not ticked them.
  case gateNeeds(activity: Int, milestone: Int, organisations: [Int])
  /// The answer comes after the signal was closed, which it stays.
  case signalStaysClosed
  /// The report-back comes after the assignment was closed, which it stays.
  case assignmentStaysClosed
}

extension Writing {
  /// What is worth saying of a fact that is written.
  public func cautions(_ fact: Fact) -> [Caution] {
    switch fact.verb {
    case .passGate:
      return plan.activityIndex(ID(fact[.activity] ?? "")).map { progress.unmetNeeds(of: $0) } ?? []
    case .answer:
      let signal = progress.signals.first { $0.event.description == fact[.signal] }
      return signal?.closed == nil ? [] : [.signalStaysClosed]
    case .reportBack:
      let assignment = progress.assignments.first { $0.id == fact[.assignment] }
      return assignment?.isClosed ?? false ? [.assignmentStaysClosed] : []
    default: return []
    }
  }
}

extension Progress {
  /// What a gate's plan wants ticked first and is not, with those who should have.
  func unmetNeeds(of activity: Int) -> [Caution] {
    let item = plan.activities[activity]
    return (item.gate?.needs ?? []).compactMap { need in
      guard let milestone = item.milestoneIndex(need) else { return nil }
      let waiting = plan.reporters.filter { organisation in
        let states = standing(activity, organisation)?.milestones ?? []
        return states.contains { $0.source == .planned(milestone) && !$0.isTicked }
      }
      return waiting.isEmpty
        ? nil : .gateNeeds(activity: activity, milestone: milestone, organisations: waiting)
    }
  }
}
