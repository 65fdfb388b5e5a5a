internal import RoadmapKit

/// A paper as lines on the screen, each with its meaning.
enum PaperLines {
  static func lines(_ paper: Paper, width: Int) -> [Line] {
    var lines = wrapped(paper.title, width, .strong, bold: true)
    lines += paper.warnings.flatMap { wrapped($0, width, .warning) }
    var isAfterHeading = false
    for block in paper.blocks {
      defer { if case .heading = block { isAfterHeading = true } else { isAfterHeading = false } }
      switch block {
      case .heading(_, let text): lines += [.blank] + wrapped(text, width, .heading)
      case .paragraph(let text): lines += (isAfterHeading ? [] : [.blank]) + wrapped(text, width, .muted)
      case .facts(let facts):
        lines.append(.blank)
        let label = (facts.map { SafeText($0.name).columns }.max() ?? 0) + 2
        lines += facts.flatMap { fact in
          hanging(fact.value, width, Line(SafeText(fact.name).padded(to: label), .muted))
        }
      case .list(let items):
        for item in items {
          lines += hanging(item.text, width, Line("– ", .muted))
          lines += item.details.flatMap { hanging($0, width, Line("    ", .muted), .muted) }
        }
      case .table(let table): lines += self.table(table)
      case .chart(let chart):
        lines += [.blank] + wrapped(chart.description, width, .muted) + table(chart.table)
      }
    }
    return lines
  }

  private static func table(_ table: Paper.Table) -> [Line] {
    let plain = PlainText(clean: { SafeText($0).text }, width: { SafeText($0).columns })
    return table.lines(plain).enumerated().map { Line(SafeText($1), $0 == 0 ? .muted : .plain) }
  }

  private static func wrapped(_ text: String, _ width: Int, _ role: Role, bold: Bool = false) -> [Line] {
    SafeText.lines(text, width: max(8, width)).map { Line($0, role, bold: bold) }
  }

  /// A text after a beginning; its further lines stand under its first.
  private static func hanging(_ text: String, _ width: Int, _ first: Line, _ role: Role = .plain) -> [Line] {
    let indent = first.columns
    return SafeText.lines(text, width: max(8, width - indent)).enumerated().map { index, part in
      (index == 0 ? first : Line(SafeText(repeating: " ", count: indent))).adding(part, role)
    }
  }
}
