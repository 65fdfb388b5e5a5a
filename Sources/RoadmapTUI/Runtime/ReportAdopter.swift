internal import RoadmapKit

/// How a period's report is adopted, for the command line and the interface: what must hold, what is missing, and the
/// folder.
///
/// Who adopts holds the lock meanwhile, and writes the event when the folder is on the disk. What a crash leaves in
/// between is a folder that no event knows, and the next adoption replaces it.
struct ReportAdopter {
  /// Why a report cannot be adopted.
  enum Obstacle: Error {
    case otherPlan
    case refused(Refusal)
    /// The workspace is damaged.
    case damaged([Problem])
    /// Not everybody could read it.
    case unreadable([Problem])

    func problems(in plan: Plan) -> [Problem] {
      switch self {
      case .otherPlan: [Words.Usage.otherPlanAdopted]
      case .refused(let refusal): [refusal.problem(in: plan)]
      case .damaged(let damage): damage + [Words.Usage.damagedBeforeAdoption]
      case .unreadable(let faults): faults + [Words.Usage.faultyPaper]
      }
    }
  }

  /// A report that lies on the shelf.
  struct Placed {
    let report: AdoptedReport
    /// As the user knows it: `reports/2026-H1`.
    let folder: String
    /// Whether something lay there that was never adopted.
    let isReplaced: Bool
  }

  let source: ReportSource
  let period: Period
  let report: PeriodReport

  /// Everything that must hold is looked at before the report is worked out and read.
  init(_ source: ReportSource, _ period: Period, examine: (Fact) -> Writing.Verdict) throws(Obstacle) {
    guard source.isMain else { throw .otherPlan }
    if case .refused(let refusal) = examine(ReportAdopter.fact(period, "")) { throw .refused(refusal) }
    guard source.isComplete else {
      throw .damaged(source.contents.unreadable.map(\.problem) + source.contents.journals.problems)
    }
    self.source = source
    self.period = period
    report = source.report(of: period, adopted: source.today)
    let faults = ReportAdopter.faults(report)
    guard faults.isEmpty else { throw .unreadable(faults) }
  }

  /// What keeps somebody from reading the report.
  static func faults(_ report: PeriodReport) -> [Problem] {
    PaperCheck.faults(ReportPaper.paper(report, program: Words.program), .files)
  }

  /// The event that makes the report with this checksum the one that stands.
  static func fact(_ period: Period, _ digest: String) -> Fact {
    Fact(.adoptReport, [.period: .text(period.text), .digest: .text(digest)])
  }

  /// Makes all files and puts them in place; nil when it was given up before that.
  func place(
    on shelf: ReportShelf, isCancelled: () -> Bool = { false }, pdf: (_ page: [UInt8]) -> [UInt8]?
  ) throws(StoreError) -> Placed? {
    let adopted = AdoptedReport(
      report, adopted: source.today, plan: source.planBytes, program: Words.program, .files,
      pdf: pdf)
    let place = try shelf.place(of: period, source.contents.journals)
    if isCancelled() { return nil }
    try shelf.write(adopted.files.map { ($0.name, $0.bytes) }, as: place.folder, replacing: place.isTaken)
    return Placed(
      report: adopted, folder: "\(ReportShelf.name)/\(place.folder)", isReplaced: place.isTaken)
  }
}
