internal import RoadmapKit

/// A paper as lines on the screen, each with its meaning.
enum PaperLines {
  static func lines(_ paper: Paper, width: Int, paragraphs: Role = .muted) -> [Line] {
    let head =
      wrapped(paper.title, width, .strong, bold: true)
      + paper.warnings.flatMap { wrapped($0, width, .warning) }
    return head + lines(paper.blocks, width: width, paragraphs: paragraphs, isAfterHeading: false)
  }

  /// The same of a part of a paper; after a heading no blank line comes first.
  static func lines(
    _ blocks: [Paper.Block], width: Int, paragraphs: Role = .muted, isAfterHeading: Bool = true
  ) -> [Line] {
    var lines: [Line] = []
    var isAfterHeading = isAfterHeading
    for block in blocks {
      defer { if case .heading = block { isAfterHeading = true } else { isAfterHeading = false } }
      switch block {
      case .heading(_, let text):
        lines += (isAfterHeading && lines.isEmpty ? [] : [.blank]) + wrapped(text, width, .heading)
      case .paragraph(let text):
        lines += (isAfterHeading ? [] : [.blank]) + wrapped(text, width, paragraphs)
      case .facts(let facts):
        if !isAfterHeading { lines.append(.blank) }
        let label = (facts.map { SafeText($0.name).columns }.max() ?? 0) + 2
        lines += facts.flatMap { fact in
          hanging(fact.value, width, Line(SafeText(fact.name).padded(to: label), .muted))
        }
      case .list(let items):
        for item in items {
          lines += hanging(item.text, width, Line("– ", .muted))
          lines += item.details.flatMap { hanging($0, width, Line("    ", .muted), .muted) }
        }
      case .table(let table):
        lines += (isAfterHeading ? [] : [.blank]) + PaperTable(table, width: width).lines
      case .chart(let chart):
        lines += [.blank] + wrapped(chart.description, width, .muted)
        lines += PaperTable(chart.table, width: width).lines
      }
    }
    return lines
  }

  static func wrapped(_ text: String, _ width: Int, _ role: Role, bold: Bool = false) -> [Line] {
    SafeText.lines(text, width: max(8, width)).map { Line($0, role, bold: bold) }
  }

  /// A text after a beginning; its further lines stand under its first.
  static func hanging(_ text: String, _ width: Int, _ first: Line, _ role: Role = .plain) -> [Line] {
    let indent = first.columns
    return SafeText.lines(text, width: max(8, width - indent)).enumerated().map { index, part in
      (index == 0 ? first : Line(SafeText(repeating: " ", count: indent))).adding(part, role)
    }
  }
}
