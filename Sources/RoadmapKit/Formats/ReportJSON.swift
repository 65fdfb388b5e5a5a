/// The period report as data: everything that its paper says, without the paper's words.
///
/// Published as `schema/report.schema.json`. Keys stay, absent values are null, and nothing comes from a clock or the
/// program, so that the same events give the same bytes for as long as the report is kept.
public enum ReportJSON {
  public static func bytes(_ report: PeriodReport) -> [UInt8] { text(report).line }

  /// The same before it is spelt.
  static func text(_ report: PeriodReport) -> JSONText {
    let plan = report.plan
    let head: [(String, JSONText)] = [
      ("version", .number(1)), ("plan", .text(plan.id.text)), ("title", .text(plan.title)),
      ("standing", .text(plan.standing.rawValue)), ("period", .text(report.period.text)),
      ("first", .day(report.period.first)), ("last", .day(report.period.last)), ("asOf", .day(report.asOf)),
      ("ended", .flag(report.hasEnded)), ("complete", .flag(report.isComplete)),
      ("adopted", .day(report.adopted)), ("organisation", .optional(organisation(report.organisation, plan))),
      ("marking", .optional(plan.marking)), ("baseline", baseline(report.baseline)),
      ("summary", summary(ReportSummary(report))),
      ("texts", texts(report)),
    ]
    let standing: [(String, JSONText)] = [
      ("prioritised", .list(report.prioritised.map { .text(plan.activities[$0].id.text) })),
      ("activities", .list(report.rows.map { row($0, report) })),
      ("overdue", .list(report.late.map { late($0, report) })),
      ("halves", .list(halves(report))),
      ("spread", .list(report.spread.map { spread($0, plan) })),
      ("indicators", .list(report.indicators.map { indicator($0, report) })),
    ]
    let matters: [(String, JSONText)] = [
      ("signals", signals(report)), ("decisions", .list(report.decisions.map { decision($0, report) })),
      ("deeds", .list(report.deeds.map { deed($0, report) })),
      ("assignments", .list(report.assignments.map { assignment($0, report) })),
      ("silent", .list(report.silent.map { .text(plan.organisations[$0].id.text) })),
      ("unreported", .list(unreported(report))), ("gaps", .list(report.gaps.map { gap($0, plan) })),
      ("nextPeriod", .optional(report.nextPeriod?.text)),
      ("ahead", .list(report.ahead.map { occasion($0, report) })),
      ("setAside", .number(report.basis.setAside)), ("basis", basis(report.basis)),
    ]
    return .object(head + standing + matters)
  }

  static func organisation(_ index: Int?, _ plan: Plan) -> String? {
    index.map { plan.organisations[$0].id.text }
  }

  static func activity(_ index: Int?, _ plan: Plan) -> JSONText {
    .optional(index.map { plan.activities[$0].id.text })
  }

  private static func baseline(_ baseline: ReportBaseline) -> JSONText {
    .object([("period", .optional(baseline.period?.text)), ("day", .day(baseline.day))])
  }

  private static func summary(_ summary: ReportSummary) -> JSONText {
    .object([
      ("parties", .number(summary.parties)), ("confirmed", .number(summary.confirmed)),
      ("cells", .number(summary.cells)), ("reported", .number(summary.reported)),
      ("changed", .number(summary.changed)), ("ticked", .number(summary.ticked)),
      ("milestones", .number(summary.milestones)), ("introduced", .number(summary.introduced)),
      ("overdue", .number(summary.overdue)), ("signals", .number(summary.signals)),
      ("decisions", .number(summary.decisions)), ("assignments", .number(summary.assignments)),
      ("assignmentsLate", .number(summary.assignmentsLate)),
    ])
  }

  /// The presidium's own words, null where there are none; an extract has none.
  private static func texts(_ report: PeriodReport) -> JSONText {
    .object(
      ReportSection.allCases.filter(\.takesWords).map { section in
        (section.rawValue, .optional(report.organisation == nil ? report.texts[section] : nil))
      })
  }

  private static func gap(_ gap: Gap, _ plan: Plan) -> JSONText {
    .object([("code", .text(gap.code.rawValue)), ("fact", .text(gap.problem(in: plan).fact))])
  }

  private static func basis(_ basis: PeriodReport.Basis) -> JSONText {
    .object([
      ("plan", .optional(basis.plan.isEmpty ? nil : basis.plan)), ("events", .number(basis.events)),
      ("newest", .optional(basis.newest == .none ? nil : basis.newest.description)),
      ("setAside", .number(basis.setAside)),
    ])
  }
}

extension JSONText {
  /// An ISO day, or null.
  static func day(_ day: Day?) -> JSONText { .optional(day?.description) }
}
