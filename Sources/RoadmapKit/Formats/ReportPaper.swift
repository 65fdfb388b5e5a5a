/// The report to KD/RD as a paper; every format of text is made from it.
public struct ReportPaper {
  let report: PeriodReport
  let program: String
  var plan: Plan { report.plan }
  var progress: Progress { report.situation.now }

  /// `program` is the name and version of what made it.
  public static func paper(_ report: PeriodReport, program: String) -> Paper {
    let writer = ReportPaper(report: report, program: program)
    var warnings = Paper.warnings(report.plan, isComplete: report.isComplete)
    if report.adopted == nil {
      warnings.append(report.standsBeside.map(Words.Report.recomputed) ?? Words.Report.draft)
    }
    var paper = Paper(title: Words.Report.paperTitle(report), warnings: warnings)
    let opening =
      report.organisation.map { Words.Report.extract(report.plan.organisations[$0].name) }
      ?? (report.isYear
        ? Words.Report.yearOpening(report.plan.title) : Words.Report.opening(report.plan.title))
    let adopted = report.adopted.map { " \(Words.Report.adopted($0))" } ?? ""
    paper.blocks.append(
      .paragraph("\(opening) \(Words.Report.seen(report))\(adopted)"))
    for section in ReportSection.allCases {
      paper.blocks.append(.heading(2, Words.section(section)))
      paper.blocks += writer.words(section) + writer.blocks(section)
    }
    return paper
  }

  /// One section without its heading.
  public static func blocks(of section: ReportSection, in report: PeriodReport, program: String)
    -> [Paper.Block]
  {
    let writer = ReportPaper(report: report, program: program)
    return writer.words(section) + writer.blocks(section)
  }

  /// The presidium's own words, before what is computed.
  func words(_ section: ReportSection) -> [Paper.Block] {
    guard report.organisation == nil, let text = report.texts[section] else { return [] }
    return [.facts([Paper.Fact(Words.Report.words, text)])]
  }

  /// What is computed for a section.
  func blocks(_ section: ReportSection) -> [Paper.Block] {
    switch section {
    case .summary: summary()
    case .standing: standing()
    case .matrix: matrix()
    case .changes: changes()
    case .spread: spread()
    case .indicators: indicators()
    case .obstacles: obstacles()
    case .decisions: decisions()
    case .unreported: unreported()
    case .next: next()
    case .basis: basis()
    }
  }

  func name(_ organisation: Int) -> String { plan.organisations[organisation].spokenName }
  func short(_ activity: Int) -> String { plan.activities[activity].short }
  func row(_ activity: Int) -> PeriodReport.Row? { report.rows.first { $0.activity == activity } }

  /// Places of the organisations that the report is about.
  var columns: [Int] { plan.reporters.filter { report.organisation == nil || report.organisation == $0 } }

  func county(_ row: PeriodReport.Row) -> String {
    [row.county.map(Words.status), row.gate.map { Words.Page.gate($0) }].compactMap { $0 }
      .joined(separator: ", ")
  }

  func text(_ event: EventID) -> String {
    Words.Meeting.text(of: event, progress, report.journals)
  }

  private func basis() -> [Paper.Block] {
    let basis = report.basis
    var facts = [
      Paper.Fact(Words.Report.planFact, Words.Report.plan(plan)),
      Paper.Fact(Words.Report.periodFact, Words.Report.days(report.period)),
      Paper.Fact(Words.Report.asOfFact, report.asOf.description),
      Paper.Fact(Words.Report.baselineFact, Words.Report.baseline(report.baseline)),
      Paper.Fact(Words.Report.eventsFact, Words.Report.events(basis)),
      Paper.Fact(
        Words.Report.newestFact, basis.newest == .none ? Words.Report.none : basis.newest.description),
      Paper.Fact(
        Words.Report.completeFact, report.isComplete ? Words.Report.complete : Words.incomplete),
      Paper.Fact(Words.Report.programFact, program),
    ]
    if !basis.plan.isEmpty { facts.insert(Paper.Fact(Words.Report.planDigest, basis.plan), at: 1) }
    return [.facts(facts), .paragraph(Words.Report.definitions)] + terms()
  }
}
