/// The formats that follow from a report alone, by the endings of their files: the same report and program give the
/// same bytes.
public enum ReportFormat: String, CaseIterable, Sendable {
  case json, md, html, docx, csv

  /// The one place where a report becomes a file; `program` is the name and version of what makes it.
  public func bytes(_ report: PeriodReport, program: String, _ plain: PlainText) -> [UInt8] {
    switch self {
    case .json: return ReportJSON.bytes(report)
    case .csv: return ReportCSV.bytes(report, plain)
    case .md: return Array(PaperMarkdown.text(paper(report, program), plain).utf8)
    case .html: return PaperHTML.bytes(paper(report, program), plain)
    case .docx: return PaperDOCX.bytes(paper(report, program), plain)
    }
  }

  private func paper(_ report: PeriodReport, _ program: String) -> Paper {
    ReportPaper.paper(report, program: program)
  }
}
