internal import RoadmapKit

/// What a report is made of: the one place where the command line and the interface make one from the files on the
/// disk, and its bytes.
struct ReportSource: Sendable {
  let contents: WorkspaceContents
  let plan: Plan
  let today: Day

  /// Whether it is `roadmap.yaml`'s plan.
  var isMain: Bool { plan.id == contents.mainPlan?.id }
  /// Whether every line that there is counts.
  var isComplete: Bool { contents.journals.isComplete && contents.isWhole }
  /// The plan's file as it lies there.
  var planBytes: [UInt8] { contents.plans.first { $0.reading.plan?.id == plan.id }?.bytes ?? [] }

  func report(of period: Period, organisation: Int? = nil, adopted: Day? = nil) -> PeriodReport {
    PeriodReport(
      contents.journals, plan: plan, isMain: isMain, period: period, today: today, isComplete: isComplete,
      organisation: organisation, adopted: adopted, planDigest: Digest.sha256(planBytes))
  }

  static func bytes(
    of report: PeriodReport, as format: Export.Format, environment: [String: String],
    isCancelled: () -> Bool = { false }
  ) throws(PDFTrouble) -> [UInt8] {
    func bytes(_ format: ReportFormat) -> [UInt8] {
      format.bytes(report, program: Words.program, .files)
    }
    if let format = ReportFormat(rawValue: format.rawValue) { return bytes(format) }
    return try PDFMaker.bytes(html: bytes(.html), environment: environment, isCancelled: isCancelled)
  }
}
