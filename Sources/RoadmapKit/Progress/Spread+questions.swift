extension Spread {
  /// A milestone that was ticked six or twelve months ago, of which it is asked if it has become ordinary practice.
  public struct Asked: Hashable, Sendable {
    public let organisation: Int
    public let milestone: MilestoneState.Source
    /// Place in the plan's areas, where the activity is ticked per area.
    public let area: Int?
    public let tickedOn: Day

    static func all(_ progress: Progress, _ activity: Int) -> [Asked] {
      progress.plan.reporters.flatMap { organisation in
        (progress.standing(activity, organisation)?.milestones ?? []).compactMap { state in
          guard state.asksIfEstablished, let day = state.tickedOn else { return nil }
          return Asked(organisation: organisation, milestone: state.source, area: state.area, tickedOn: day)
        }
      }
    }
  }

  /// What calls for a decision: what works spreads, what gives no effect is ended (färdplanen 3.1).
  public enum Doubt: Hashable, Sendable {
    /// Ended without effect by these organisations, but not by the county.
    case endedBySome([Int])
    /// Tried or evaluated for more than twelve months.
    case longTrial(Place)

    static func all(_ county: Place?, _ places: [Place], asOf: Day) -> [Doubt] {
      guard county?.status != .ended else { return [] }
      let ended = places.filter { $0.status == .ended }.compactMap(\.organisation)
      let trials = ([county].compactMap { $0 } + places).filter { place in
        guard place.status == .pilot || place.status == .evaluating, let since = place.since else {
          return false
        }
        return since.adding(months: 12) < asOf
      }
      return (ended.isEmpty ? [] : [.endedBySome(ended)]) + trials.map(Doubt.longTrial)
    }
  }
}
