/// A paper as lines to read on a screen: no markup, a blank line between its parts.
public enum PaperText {
  public static func lines(_ paper: Paper, _ plain: PlainText = .asIs) -> [String] {
    func safe(_ text: String) -> String { plain.clean(CSVText.oneLine(text)) }
    var lines = [safe(paper.title)] + paper.warnings.map { safe($0) }
    var isAfterHeading = false
    for block in paper.blocks {
      if !isAfterHeading { lines.append("") }
      isAfterHeading = false
      switch block {
      case .heading(_, let text):
        lines.append(safe(text).uppercased())
        isAfterHeading = true
      case .paragraph(let text): lines.append(safe(text))
      case .list(let items):
        for item in items { lines += ["– \(safe(item.text))"] + item.details.map { "    \(safe($0))" } }
      case .facts(let facts): lines += facts.map { "\(safe($0.name)): \(safe($0.value))" }
      case .table(let table): lines += table.lines(plain)
      case .chart(let chart): lines += [safe(chart.description)] + chart.table.lines(plain)
      }
    }
    return lines
  }
}

extension Paper.Table {
  /// The columns side by side, the heads first; the title of a group on a line of its own before its rows.
  public func lines(_ plain: PlainText) -> [String] {
    func safe(_ text: String) -> String { plain.clean(CSVText.oneLine(text)) }
    var lines = plain.columns(([heads] + rows).map { $0.map(safe) })
    var place = 1
    for group in groups {
      if let title = group.title {
        lines.insert(safe(title), at: place)
        place += 1
      }
      place += group.rows.count
    }
    return lines
  }
}
