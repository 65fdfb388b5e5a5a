/// A paper as one page of HTML.
public enum PaperHTML {
  public static func bytes(_ paper: Paper, _ plain: PlainText = .asIs) -> [UInt8] {
    var body = [HTMLText.element("h1", .data(paper.title, plain))]
    body += paper.warnings.map { .element("p", ["class": "banner"], .data($0, plain)) }
    var tables = 0
    for block in paper.blocks {
      switch block {
      case .heading(let level, let text):
        body.append(level == 2 ? .element("h2", .data(text, plain)) : .element("h3", .data(text, plain)))
      case .paragraph(let text): body.append(.element("p", .lines(text, plain)))
      case .list(let items): body.append(list(items, plain))
      case .facts(let facts):
        body.append(
          .block(
            "dl",
            facts.flatMap { fact in
              [.element("dt", .data(fact.name, plain)), .element("dd", .lines(fact.value, plain))]
            }))
      case .table(let table):
        tables += 1
        body.append(self.table(table, "t\(tables)", plain))
      case .chart(let chart):
        tables += 1
        body += [.element("p", .data(chart.description, plain)), table(chart.table, "t\(tables)", plain)]
      }
    }
    return HTMLPage(title: paper.title, body).bytes(plain)
  }

  private static func list(_ items: [Paper.Item], _ plain: PlainText) -> HTMLText {
    .block(
      "ul",
      items.map { item in
        guard !item.details.isEmpty else { return .element("li", .lines(item.text, plain)) }
        return .block(
          "li",
          [
            .lines(item.text, plain),
            .block("ul", item.details.map { .element("li", .lines($0, plain)) }),
          ])
      })
  }

  /// A table in a frame of its own, which scrolls on a narrow screen and is reached by the keyboard.
  private static func table(_ table: Paper.Table, _ id: String, _ plain: PlainText) -> HTMLText {
    let heads = HTMLText.block(
      "tr", table.heads.map { .element("th", ["scope": "col"], .data($0, plain)) })
    let groups = table.groups.map { group in
      let title = group.title.map { title in
        HTMLText.block(
          "tr",
          [
            .element(
              "th", ["scope": "rowgroup", "colspan": String(table.heads.count)], .data(title, plain))
          ])
      }
      return HTMLText.block("tbody", [title ?? .none] + group.rows.map { row($0, table, plain) })
    }
    return .block(
      "div", ["class": "scroll", "role": "region", "tabindex": "0", "aria-labelledby": id],
      [
        .block(
          "table",
          [
            .element("caption", ["id": id], .data(table.caption, plain)), .block("thead", [heads]),
          ] + groups)
      ])
  }

  private static func row(_ cells: [String], _ table: Paper.Table, _ plain: PlainText) -> HTMLText {
    .block(
      "tr",
      cells.enumerated().map { index, cell in
        if index == 0 { return .element("th", ["scope": "row"], .data(cell, plain)) }
        let isNumber = table.numbers.contains(index)
        return .element("td", ["class": isNumber ? "number" : nil], .data(cell, plain))
      })
  }
}
