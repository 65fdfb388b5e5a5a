/// How it stands, as data: activities and cells, lateness, the halves of a year, spread and indicators.
extension ReportJSON {
  static func row(_ row: PeriodReport.Row, _ report: PeriodReport) -> JSONText {
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

  /// What it is, and what it was at the baseline.
  private static func cell(_ cell: ComparedStanding, _ report: PeriodReport) -> JSONText {
    let now = cell.standing
    let earlier = report.earlier(cell)
    return .object([
      ("id", .text(report.plan.organisations[now.organisation].id.text)),
      ("status", .text(now.status.rawValue)),
      ("was", .optional(earlier?.status.rawValue)), ("changed", .flag(cell.isChanged)),
      ("outlook", .optional(now.outlook?.rawValue)),
      ("outlookBefore", .optional(earlier?.outlook?.rawValue)), ("ticked", .number(now.ticked)),
      ("tickedBefore", .number(earlier?.ticked ?? 0)), ("established", .number(now.established)),
      ("establishedBefore", .number(earlier?.established ?? 0)),
      ("milestones", .number(now.count)), ("overdue", .number(now.overdue)),
      ("waitsForGate", .flag(now.waitsForGate)), ("confirmed", .day(now.confirmed)),
    ])
  }

  static func late(_ late: Attention.Late, _ report: PeriodReport) -> JSONText {
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

  /// The moments that a year is seen at; the first is what was before it.
  static func halves(_ report: PeriodReport) -> [JSONText] {
    guard !report.halves.isEmpty, let eve = report.situation.then else { return [] }
    func moment(_ name: String?, _ day: Day, _ progress: Progress) -> JSONText {
      .object([
        ("half", .optional(name)), ("day", .day(day)),
        ("activities", .list(report.rows.filter { !$0.cells.isEmpty }.map { half(progress, $0) })),
      ])
    }
    return [moment(nil, report.baseline.day, eve)]
      + report.halves.map { moment("\(padded($0.half.year, 4))-H\($0.half.half)", $0.day, $0.progress) }
  }

  private static func half(_ progress: Progress, _ row: PeriodReport.Row) -> JSONText {
    let cells = row.cells.compactMap { progress.standing(row.activity, $0.standing.organisation) }
    return .object([
      ("id", .text(progress.plan.activities[row.activity].id.text)),
      ("reported", .number(cells.count(where: \.isReported))), ("of", .number(cells.count)),
      ("ticked", .number(cells.reduce(0) { $0 + $1.ticked })),
      ("milestones", .number(cells.reduce(0) { $0 + $1.count })),
      ("introduced", .number(cells.count { ReportSummary.isIntroduced($0) })),
    ])
  }

  static func spread(_ spread: Spread, _ plan: Plan) -> JSONText {
    func place(_ place: Spread.Place) -> [(String, JSONText)] {
      [("status", .text(place.status.rawValue)), ("since", .day(place.since))]
    }
    let measure =
      switch spread.measure {
      case .areas: "areas"
      case .operation: "operation"
      case .established: "established"
      }
    return .object([
      ("activity", .text(plan.activities[spread.activity].id.text)), ("measure", .text(measure)),
      ("of", .number(spread.of)), ("county", spread.county.map { .object(place($0)) } ?? .null),
      (
        "organisations",
        .list(
          spread.places.map {
            .object([("id", .optional(organisation($0.organisation, plan)))] + place($0))
          })
      ),
      (
        "steps",
        .list(
          spread.steps.map {
            .object([
              ("day", .day($0.day)), ("introduced", .number($0.count.introduced)),
              ("done", .number($0.count.done)), ("underway", .number($0.count.underway)),
            ])
          })
      ),
    ])
  }

  static func indicator(_ line: PeriodReport.IndicatorLine, _ report: PeriodReport) -> JSONText {
    let indicator = line.indicator
    return .object([
      ("id", .text(indicator.id.text)), ("title", .text(indicator.title)),
      ("unit", .optional(indicator.unit)),
      ("direction", .optional(indicator.direction?.rawValue)),
      ("target", .optional(indicator.target?.description)), ("computed", count(line.computed)),
      ("computedBefore", count(line.computedBefore)),
      ("values", .list(line.values.map { value($0, line.table, report.plan) })),
      ("missing", .list(line.missing.map { .optional(organisation($0, report.plan)) })),
    ])
  }

  private static func count(_ count: PeriodReport.IndicatorLine.Count?) -> JSONText {
    count.map { .object([("count", .number($0.count)), ("of", .number($0.of))]) } ?? .null
  }

  /// The newest value of one that measures it, null for the county, and all that it has given.
  private static func value(
    _ value: PeriodReport.IndicatorLine.Value, _ table: IndicatorTable?, _ plan: Plan
  ) -> JSONText {
    let all = table?.rows.first { $0.organisation == value.organisation }?.values ?? []
    return .object([
      ("organisation", .optional(organisation(value.organisation, plan))),
      ("period", .text(value.period.text)), ("value", .text(value.value.description)),
      ("before", .optional(value.before?.description)),
      (
        "all",
        .list(
          all.map {
            .object([
              ("period", .optional(table?.periods[$0.place].text)), ("value", .text($0.value.description)),
            ])
          })
      ),
    ])
  }
}
