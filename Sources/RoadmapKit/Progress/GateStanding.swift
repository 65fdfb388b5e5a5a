/// A gate as it stands: what it needs first, what it locks, and the decision that was taken (R54).
public struct GateStanding: Hashable, Sendable {
  /// A milestone and who ticks it.
  public struct Step: Hashable, Sendable {
    /// Place in the activity's milestones.
    public let milestone: Int
    public let organisations: [Int]
    /// Those of them that have not ticked it.
    public let missing: [Int]
  }

  public let gate: Gate
  public let state: GateState
  public let needs: [Step]
  public let locks: [Step]
  /// The event with which it was opened or stopped; nil while it waits.
  public let decision: EventID?

  /// What should be ticked before it opens and is not.
  public var lacking: [Step] { needs.filter { !$0.missing.isEmpty } }
}

extension Progress {
  /// The gate of an activity; nil where it has none.
  public func gateStanding(_ activity: Int) -> GateStanding? {
    let item = plan.activities[activity]
    guard let gate = item.gate else { return nil }
    func steps(_ ids: [ID<Milestone>]) -> [GateStanding.Step] {
      ids.compactMap { id in item.milestoneIndex(id).map { step($0, activity) } }
    }
    return GateStanding(
      gate: gate, state: countyStanding(activity).gate ?? .waiting, needs: steps(gate.needs),
      locks: steps(gate.locks), decision: gateDecision(activity))
  }

  /// The event that opened an activity's gate or stopped the activity, whichever came last; nil for none.
  public func gateDecision(_ activity: Int) -> EventID? { county[activity].gate?.id }

  private func step(_ milestone: Int, _ activity: Int) -> GateStanding.Step {
    let concerned = plan.reporters.filter { organisation in
      plan.activities[activity].milestones[milestone].concerned.contains(organisation)
    }
    let areas = areaCount(activity)
    let missing = concerned.filter { organisation in
      let slots = records[recordIndex(activity, organisation)].slots
      return !(0..<areas).allSatisfy { slots[milestone * areas + $0].ticked != .none }
    }
    return GateStanding.Step(milestone: milestone, organisations: concerned, missing: missing)
  }
}
