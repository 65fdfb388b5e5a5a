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
      case .table(let table): lines += plain.columns(([table.heads] + table.rows).map { $0.map(safe) })
      }
    }
    return lines
  }
}
