/// A year as the wheel shows it: meetings, reports, follow-ups, milestones and report-backs with their times.
///
/// A time that is stated goes before the cadence; what has neither stands in ``undated``.
public struct YearWheel: Sendable {
  public let year: Int
  public let today: Day
  /// By time.
  public let occasions: [Occasion]
  /// What was to be done in earlier years of the plan and is still open, by time.
  public let leftOver: [Occasion]
  /// Rules without a time of their own: at every meeting, continuously, or not stated.
  public let undated: [ID<FollowUp>]
  /// The first that is still to come of each kind, and what is going on.
  public let next: Set<String>

  public init(_ progress: Progress, year: Int) {
    self.year = year
    today = progress.today
    let plan = progress.plan
    let first = plan.years?.lowerBound ?? year
    let all = (min(first, year)...year).flatMap { YearWheel.occasions(progress, year: $0) }
    let sorted = all.sorted(by: Occasion.isBefore)
    occasions = sorted.filter { $0.last.year == year }
    leftOver = sorted.filter { $0.last.year < year && ($0.state == .overdue || $0.state == .underway) }
    undated = plan.followUps.filter { !YearWheel.hasTime($0) }.map(\.id)
    var next: Set<String> = []
    for kind in Occasion.Kind.allCases {
      let coming = sorted.first { $0.kind == kind && $0.state == .coming }
      if let coming { next.insert(coming.id) }
    }
    for occasion in sorted where occasion.state == .underway { next.insert(occasion.id) }
    self.next = next
  }

  /// What falls due after `day`, up to and with `end`, and is not done; over the turn of the year too.
  public static func ahead(_ progress: Progress, after day: Day, through end: Day) -> [Occasion] {
    guard day <= end else { return [] }
    return (day.year...end.year).flatMap { occasions(progress, year: $0) }
      .filter { $0.isOpen && $0.last > day && $0.last <= end }.sorted(by: Occasion.isBefore)
  }

  /// What should have been done by now, in any year of the plan.
  public static func overdue(_ progress: Progress) -> [Occasion] {
    let year = progress.today.year
    let first = min(progress.plan.years?.lowerBound ?? year, year)
    return (first...year).flatMap { occasions(progress, year: $0) }
      .filter { $0.state == .overdue }.sorted(by: Occasion.isBefore)
  }

  /// Everything whose last day lies in `year`.
  private static func occasions(_ progress: Progress, year: Int) -> [Occasion] {
    meetings(progress, year: year) + rules(progress, year: year) + milestones(progress, year: year)
      + reportBacks(progress, year: year)
  }

  private static func hasTime(_ rule: FollowUp) -> Bool {
    !rule.due.isEmpty || rule.cadences.contains { $0.months != nil }
  }
}

extension Cadence {
  /// How many months lie between two occurrences; nil for what does not follow the calendar.
  public var months: Int? {
    switch self {
    case .month: 1
    case .quarter: 3
    case .halfYear: 6
    case .year: 12
    case .meeting, .continuous, .ordinary, .interimReport, .activity: nil
    }
  }

  /// The period of this cadence that holds `day`; nil for what does not follow the calendar.
  func period(holding day: Day) -> Period? {
    switch self {
    case .month: Period("\(padded(day.year, 4))-\(padded(day.month, 2))")
    case .quarter: Period("\(padded(day.year, 4))-Q\((day.month + 2) / 3)")
    case .halfYear: Period("\(padded(day.year, 4))-H\(day.month <= 6 ? 1 : 2)")
    case .year: Period(padded(day.year, 4))
    default: nil
    }
  }
}
