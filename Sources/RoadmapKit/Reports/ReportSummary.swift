/// The report in numbers.
public struct ReportSummary: Hashable, Sendable {
  /// The organisations that the report is about, and those of them that confirmed anything in the period.
  public let parties: Int
  public let confirmed: Int
  public let cells: Int
  public let reported: Int
  public let changed: Int
  public let ticked: Int
  public let milestones: Int
  public let introduced: Int
  public let overdue: Int
  /// Signals without an answer.
  public let signals: Int
  public let decisions: Int
  public let assignments: Int
  public let assignmentsLate: Int

  public init(_ report: PeriodReport) {
    let standings = report.rows.flatMap(\.cells).map(\.standing)
    parties = report.organisation == nil ? report.plan.reporters.count : 1
    confirmed = parties - report.silent.count
    cells = standings.count
    reported = standings.count(where: \.isReported)
    changed = report.rows.reduce(0) { $0 + $1.changes.count }
    ticked = standings.reduce(0) { $0 + $1.ticked }
    milestones = standings.reduce(0) { $0 + $1.count }
    introduced = standings.count { ReportSummary.isIntroduced($0) }
    overdue = report.late.count
    signals = report.signals.unanswered.count
    decisions = report.decisions.count
    assignments = report.assignments.count { $0.stage != .closed }
    assignmentsLate = report.assignments.count { $0.stage == .late }
  }

  /// Whether the work has become ordinary practice, or is done.
  public static func isIntroduced(_ standing: Standing) -> Bool {
    standing.status == .established || standing.status == .done
  }
}
