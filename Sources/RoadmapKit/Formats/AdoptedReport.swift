/// A report as it is kept when it has been adopted: the value, every format of it, the plan, and the stamp.
public struct AdoptedReport: Sendable {
  public struct File: Hashable, Sendable {
    public let name: String
    public let bytes: [UInt8]
  }

  public static let page = "report.html"

  /// All files of the folder, the stamp last.
  public let files: [File]
  public let stamp: ReportStamp
  /// SHA-256 of the stamp, which the event names.
  public let digest: String

  /// `pdf` makes a PDF of the page, or gives nil where that cannot be done.
  public init(
    _ report: PeriodReport, adopted: Day, plan: [UInt8], program: String, _ plain: PlainText,
    pdf: (_ page: [UInt8]) -> [UInt8]?
  ) {
    var files = AdoptedReport.formats(report, program: program, plain)
    files.append(File(name: ReportStamp.plan, bytes: plan))
    if let page = files.first(where: { $0.name == AdoptedReport.page }), let document = pdf(page.bytes) {
      files.append(File(name: "report.pdf", bytes: document))
    }
    let digests = files.map { ReportStamp.File(name: $0.name, sha256: Digest.sha256($0.bytes)) }
    stamp = ReportStamp(
      period: report.period, asOf: report.asOf, adopted: adopted, program: program,
      planDigest: Digest.sha256(plan),
      valueDigest: digests.first { $0.name == ReportStamp.value }?.sha256 ?? "",
      journals: report.journals.positions, files: digests)
    let bytes = stamp.bytes
    digest = Digest.sha256(bytes)
    self.files = files + [File(name: ReportStamp.name, bytes: bytes)]
  }

  /// The formats that follow from the report alone: the same report and program give the same bytes.
  static func formats(_ report: PeriodReport, program: String, _ plain: PlainText) -> [File] {
    ReportFormat.allCases.map { format in
      File(name: "report.\(format.rawValue)", bytes: format.bytes(report, program: program, plain))
    }
  }
}
