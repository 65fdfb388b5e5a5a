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
      case .table(let table): parts.append(self.table(table, plain))
      case .chart(let chart): parts += ["*\(safe(chart.description))*", table(chart.table, plain)]
      }
    }
    return parts.joined(separator: "\n\n") + "\n"
  }

  /// The caption as a line of its own; the title of a group is a row in bold.
  private static func table(_ table: Paper.Table, _ plain: PlainText) -> String {
    func safe(_ text: String) -> String { MarkdownText.escaped(text, plain) }
    func row(_ cells: [String]) -> String { "| \(cells.joined(separator: " | ")) |" }
    let rule = table.heads.indices.map { table.numbers.contains($0) ? " ---: |" : " --- |" }.joined()
    var lines = ["**\(safe(table.caption))**", "", row(table.heads.map(safe)), "|" + rule]
    for group in table.groups {
      if let title = group.title {
        lines.append(row(["**\(safe(title))**"] + table.heads.dropFirst().map { _ in "" }))
      }
      lines += group.rows.map { row($0.map(safe)) }
    }
    return lines.joined(separator: "\n")
  }
}
