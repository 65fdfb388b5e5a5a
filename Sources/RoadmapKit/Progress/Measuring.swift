/// Who is to measure an indicator, and for which periods.
struct Measuring {
  /// From when somebody could have given a value, through the one that goes on; empty without a calendar.
  let periods: [Period]
  /// Who reports an activity that it belongs to and is of the kind that measures it.
  private let concerned: Set<Int>
  /// Those of them for whom the activity does not rest.
  private let awaited: Set<Int>
  private let awaitsCounty: Bool

  /// Periods that are looked back on, so that a wrong clock makes no endless table.
  private static let most = 60

  init(_ progress: Progress, _ indicator: Indicator) {
    let plan = progress.plan
    let users = plan.activities.indices.filter { plan.activities[$0].indicators.contains(indicator.id) }
    concerned = Set(
      plan.reporters.filter { organisation in
        indicator.isMeasured(by: plan.organisations[organisation].kind)
          && users.contains { plan.activities[$0].concerned.contains(organisation) }
      })
    awaited = concerned.filter { organisation in
      !users.compactMap { progress.standing($0, organisation) }.allSatisfy(\.status.isAtRest)
    }
    awaitsCounty = indicator.measurers.contains(.county)
    periods =
      Measuring.start(progress, indicator, users).map {
        Measuring.periods(of: indicator, from: $0, through: progress.today)
      } ?? []
  }

  /// Whether its values belong in the table, given or not.
  func concerns(_ organisation: Int) -> Bool { concerned.contains(organisation) }

  /// Whether an organisation, or the county for nil, is to give values.
  func isAwaited(_ organisation: Int?) -> Bool { organisation.map(awaited.contains) ?? awaitsCounty }

  /// The first day of which anything could be said: in the plan's time, in a journal's, behind an open gate.
  private static func start(_ progress: Progress, _ indicator: Indicator, _ users: [Int]) -> Day? {
    guard progress.oldest != .none else { return nil }
    let plan = progress.plan
    var start = progress.oldest.instant.swedishDay
    let headings = users.map { plan.activities[$0].heading }.map { heading -> Int? in
      if case .year(let year) = heading { year } else { nil }
    }
    // A heading of a year begins with it; others hold for the whole plan.
    let first = headings.contains(nil) ? nil : headings.compactMap { $0 }.min()
    for year in [first, plan.years?.lowerBound].compactMap({ $0 }) {
      if let day = Day(year: year, month: 1, day: 1) { start = max(start, day) }
    }
    guard let gated = indicator.afterGate else { return start }
    guard let activity = plan.activityIndex(gated), progress.countyStanding(activity).gate == .passed,
      let decision = progress.gateDecision(activity)
    else { return nil }
    return max(start, decision.instant.swedishDay)
  }

  private static func periods(of indicator: Indicator, from start: Day, through end: Day) -> [Period] {
    var periods: [Period] = []
    var day = end
    while periods.count < most, let period = indicator.per?.period(holding: day), period.last >= start {
      periods.append(period)
      day = period.first.adding(days: -1)
    }
    return periods.reversed()
  }
}

extension Indicator {
  /// The period to measure on `day`: as the plan says how often, else the half-year.
  public func period(holding day: Day) -> Period? {
    per?.period(holding: day) ?? Cadence.halfYear.period(holding: day)
  }

  /// Where the plan does not say who measures it, everybody does who reports it.
  func isMeasured(by kind: Organisation.Kind) -> Bool {
    measurers.isEmpty || measurers.contains(.organisation)
      || measurers.contains(.municipality) && kind == .municipality
  }
}
