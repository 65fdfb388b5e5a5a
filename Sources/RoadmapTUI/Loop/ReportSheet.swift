internal import RoadmapKit

/// What Rapport shows of its period: worked out when it is shown, once a change.
struct ReportSheet: Sendable {
  struct Part: Sendable {
    let section: ReportSection
    /// Without its heading.
    let blocks: [Paper.Block]
    /// All that it says, to be searched.
    let text: String
    /// The presidium's words that hold, and what put them there.
    let words: String?
    let event: EventID?
  }

  /// Tells one sheet from the next.
  let number: Int
  let report: PeriodReport
  let paper: Paper
  let parts: [Part]
  /// When the period's report was adopted; nil for a draft.
  let adopted: Day?
  /// The event of that adoption.
  let adoption: EventID?

  init(_ report: PeriodReport, _ shown: Progress, _ journals: Journals, number: Int) {
    self.number = number
    self.report = report
    paper = ReportPaper.paper(report, program: Words.program)
    func isOfPeriod(_ text: String) -> Bool { Period(text)?.isSame(as: report.period) ?? false }
    parts = ReportSection.allCases.map { section in
      let blocks = ReportPaper.blocks(of: section, in: report, program: Words.program)
      let mark = shown.reportTexts.last { isOfPeriod($0.period) && $0.section == section.rawValue }
      let lines = PaperText.lines(Paper(title: Words.section(section), blocks: blocks))
      return Part(
        section: section, blocks: blocks, text: lines.joined(separator: "\n"),
        words: report.texts[section], event: report.texts[section] == nil ? nil : mark?.event)
    }
    let mark = shown.adoptions.last { isOfPeriod($0.period) }
    (adopted, adoption) = (mark?.on, mark?.event)
  }

  var period: Period { report.period }
  var organisation: Int? { report.organisation }

  func part(_ section: ReportSection) -> Part? { parts.first { $0.section == section } }

  /// How many sections take the presidium's words, and have them.
  var written: (count: Int, of: Int) {
    (parts.count { $0.words != nil }, parts.count { $0.section.takesWords })
  }
}
