/// A year as the wheel shows it: meetings, reports, follow-ups, milestones and report-backs with their times.
///
/// A time that is stated goes before the cadence; what has neither stands in ``undated``.
public struct YearWheel: Sendable {
  public let year: Int
  public let today: Day
  /// By time.
  public let occasions: [Occasion]
  /// What was to be done in earlier years and is still open, by time.
  public let leftOver: [Occasion]
  /// Rules without a time of their own: at every meeting, continuously, or not stated.
  public let undated: [ID<FollowUp>]
  /// The first that is still to come of each kind, and what is going on.
  public let next: Set<String>
  /// The years that have something to show, and this one with the next.
  public let years: ClosedRange<Int>

  public init(_ progress: Progress, year: Int) {
    self.year = year
    today = progress.today
    let all = YearWheel.all(progress, through: year)
    let sorted = all.filter { $0.last.year <= year }.sorted(by: Occasion.isBefore)
    occasions = sorted.filter { $0.last.year == year }
    leftOver = sorted.filter { $0.last.year < year && ($0.state == .overdue || $0.state == .underway) }
    undated = progress.plan.followUps.filter { !$0.hasTime }.map(\.id)
    var next: Set<String> = []
    for kind in Occasion.Kind.allCases {
      let coming = sorted.first { $0.kind == kind && $0.state == .coming }
      if let coming { next.insert(coming.id) }
    }
    for occasion in sorted where occasion.state == .underway { next.insert(occasion.id) }
    self.next = next
    let known = all.map(\.last.year) + [progress.plan.years?.upperBound].compactMap { $0 }
    let first = YearWheel.firstYear(progress)
    years = min(first, known.min() ?? first)...max(today.year + 1, known.max() ?? first)
  }

  /// What falls due after `day`, up to and with `end`, and is not done; over the turn of the year too.
  public static func ahead(_ progress: Progress, after day: Day, through end: Day) -> [Occasion] {
    guard day <= end else { return [] }
    return all(progress, through: end.year).filter { $0.isOpen && $0.last > day && $0.last <= end }
      .sorted(by: Occasion.isBefore)
  }

  /// What should have been done by now, in any year.
  public static func overdue(_ progress: Progress) -> [Occasion] {
    all(progress, through: progress.today.year).filter { $0.state == .overdue }
      .sorted(by: Occasion.isBefore)
  }

  /// Everything that has a time; what comes again and again only up to the end of `year`.
  private static func all(_ progress: Progress, through year: Int) -> [Occasion] {
    let end = PartialDay.year(year).last(in: year)
    let meetings = meetings(progress)
    let first = min(firstYear(progress), year)
    return meetings.map(\.occasion) + rules(progress, years: first...year) + milestones(progress)
      + progress.assignments.flatMap { reportBacks(of: $0, progress, meetings, through: end) }
  }

  /// Where the wheel begins: with the plan's years, the first event, or today.
  static func firstYear(_ progress: Progress) -> Int {
    let begun = progress.oldest == .none ? nil : progress.oldest.instant.swedishDay.year
    return [progress.plan.years?.lowerBound, begun, progress.today.year].compactMap { $0 }.min() ?? 0
  }

  /// Whether anybody could have said, by the end of `day`, that something was done.
  static func hasBegun(_ progress: Progress, by day: Day) -> Bool {
    progress.oldest != .none && progress.oldest.instant.swedishDay <= day
  }
}
