/// What can be said of a period from the journals alone: how it stood at its end, and what changed in it.
///
/// Events count by the day they happened, whenever they were recorded. A period that has not ended is seen from
/// today.
public struct PeriodReport: Sendable {
  public struct Row: Sendable {
    public let activity: Int
    public let county: Status?
    public let gate: GateState?
    public let coverage: Coverage
    public let cells: [ComparedStanding]
    /// Those of ``cells`` that changed in the period.
    public var changes: [ComparedStanding] { cells.filter(\.isChanged) }
  }

  public let plan: Plan
  public let period: Period
  /// The day it is seen from: the period's last, or today while it lasts.
  public let asOf: Day
  public let hasEnded: Bool
  public let isComplete: Bool
  /// The one organisation asked for, or nil for all.
  public let organisation: Int?
  /// Leaves of the plan, in its order.
  public let rows: [Row]
  public let before: Progress
  public let situation: Situation
  public let late: [Attention.Late]
  /// Organisations that have confirmed nothing in the period.
  public let silent: [Int]
  public let gaps: [Gap]
  /// Number of events that do not count.
  public let setAside: Int

  public init(
    _ journals: Journals, plan: Plan, isMain: Bool, period: Period, today: Day, isComplete: Bool,
    organisation: Int? = nil
  ) {
    self.plan = plan
    self.period = period
    self.isComplete = isComplete
    self.organisation = organisation
    hasEnded = period.last < today
    asOf = min(period.last, today)
    let eve = period.first.adding(days: -1)
    let now = Progress.fold(journals, onto: plan, isMain: isMain, cut: .happened(through: asOf), today: asOf)
    before = Progress.fold(journals, onto: plan, isMain: isMain, cut: .happened(through: eve), today: eve)
    let situation = Situation(
      now: now, reference: Reference(kind: .day, id: nil, day: eve, position: nil), then: before,
      isComplete: isComplete)
    self.situation = situation
    rows = plan.leaves.map { activity in
      let county = now.countyStanding(activity)
      return Row(
        activity: activity, county: county.status, gate: county.gate, coverage: situation.coverage(activity),
        cells: plan.reporters.filter { organisation == nil || organisation == $0 }
          .compactMap { situation.cell(activity, $0) })
    }
    let attention = Attention(situation)
    late = attention.late.filter { organisation == nil || organisation == $0.organisation }
    silent = attention.silent.filter { organisation == nil || organisation == $0 }
    gaps = attention.gaps
    setAside = now.setAside.count
  }

  /// What a change was: the standing at the period's beginning; nil where the activity did not concern.
  public func earlier(_ cell: ComparedStanding) -> Standing? {
    before.standing(cell.standing.activity, cell.standing.organisation)
  }
}
