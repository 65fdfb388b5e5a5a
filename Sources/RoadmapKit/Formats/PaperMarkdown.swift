/// A paper as Markdown.
public enum PaperMarkdown {
  public static func text(_ paper: Paper, _ plain: PlainText = .asIs) -> String {
    func safe(_ text: String) -> String { MarkdownText.escaped(text, plain) }
    var parts = ["# \(safe(paper.title))"]
    parts += paper.warnings.map { "**\(safe($0))**" }
    for block in paper.blocks {
      switch block {
      case .heading(let level, let text):
        parts.append(String(repeating: "#", count: level) + " " + safe(text))
      case .paragraph(let text): parts.append(safe(text))
      case .list(let items):
        let lines = items.flatMap { item in
          ["- \(safe(item.text))"] + item.details.map { "  - \(safe($0))" }
        }
        parts.append(lines.joined(separator: "\n"))
      case .facts(let facts):
        parts.append(facts.map { "- **\(safe($0.name)):** \(safe($0.value))" }.joined(separator: "\n"))
      case .table(let table):
        func row(_ cells: [String]) -> String { "| \(cells.map(safe).joined(separator: " | ")) |" }
        let rule = "|" + String(repeating: " --- |", count: table.heads.count)
        parts.append(([row(table.heads), rule] + table.rows.map(row)).joined(separator: "\n"))
      }
    }
    return parts.joined(separator: "\n\n") + "\n"
  }
}
