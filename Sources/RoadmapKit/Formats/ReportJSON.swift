/// The period report as JSON.
public enum ReportJSON {
  public static func bytes(_ report: PeriodReport) -> [UInt8] {
    let plan = report.plan
    return JSONText.object([
      ("version", .number(1)), ("plan", .text(plan.id.text)), ("standing", .text(plan.standing.rawValue)),
      ("period", .text(report.period.text)), ("first", .text(report.period.first.description)),
      ("last", .text(report.period.last.description)), ("asOf", .text(report.asOf.description)),
      ("complete", .flag(report.isComplete)), ("marking", .optional(plan.marking)),
      ("activities", .list(report.rows.map { row($0, report) })),
      ("overdue", .list(report.late.map { late($0, report) })),
      ("silent", .list(report.silent.map { .text(plan.organisations[$0].id.text) })),
      (
        "gaps",
        .list(
          report.gaps.map {
            .object([("code", .text($0.code.rawValue)), ("fact", .text($0.problem(in: plan).fact))])
          })
      ),
      ("setAside", .number(report.basis.setAside)),
    ]).line
  }

  private static func row(_ row: PeriodReport.Row, _ report: PeriodReport) -> JSONText {
    let activity = report.plan.activities[row.activity]
    return .object([
      ("id", .text(activity.id.text)), ("title", .text(activity.title)),
      ("heading", .text(activity.heading.text)),
      (
        "county",
        .object([("status", .optional(row.county?.rawValue)), ("gate", .optional(row.gate?.rawValue))])
      ),
      ("reported", .number(row.coverage.reported)), ("of", .number(row.coverage.of)),
      ("organisations", .list(row.cells.map { cell($0, report) })),
    ])
  }

  private static func cell(_ cell: ComparedStanding, _ report: PeriodReport) -> JSONText {
    let now = cell.standing
    let earlier = report.earlier(cell)
    return .object([
      ("id", .text(report.plan.organisations[now.organisation].id.text)),
      ("status", .text(now.status.rawValue)),
      ("was", .optional(earlier?.status.rawValue)), ("changed", .flag(cell.isChanged)),
      ("outlook", .optional(now.outlook?.rawValue)), ("ticked", .number(now.ticked)),
      ("tickedBefore", .number(earlier?.ticked ?? 0)), ("established", .number(now.established)),
      ("milestones", .number(now.count)), ("overdue", .number(now.overdue)),
      ("confirmed", .optional(now.confirmed?.description)),
    ])
  }

  private static func late(_ late: Attention.Late, _ report: PeriodReport) -> JSONText {
    let plan = report.plan
    return .object([
      ("activity", .text(plan.activities[late.activity].id.text)),
      ("organisation", .text(plan.organisations[late.organisation].id.text)),
      ("milestone", .text(report.situation.now.id(of: late.milestone.source, in: late.activity))),
      ("area", .optional(late.milestone.area.map { plan.areas[$0].id.text })),
      ("due", .optional(late.milestone.due?.description)),
      ("suggested", .flag(late.milestone.dueSource == .suggested)),
    ])
  }
}
