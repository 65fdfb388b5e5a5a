/// A paper as one page of HTML.
public enum PaperHTML {
  /// A paper with more parts than this begins with a list of them.
  public static let partsWithoutContents = 5

  public static func bytes(_ paper: Paper, _ plain: PlainText = .asIs) -> [UInt8] {
    page(paper, plain).bytes(plain)
  }

  static func page(_ paper: Paper, _ plain: PlainText) -> HTMLPage {
    var flow = Flow(plain: plain)
    for block in paper.blocks { flow.add(block) }
    var body = [HTMLText.element("h1", .data(paper.title, plain))]
    body += paper.warnings.map { .element("p", ["class": "banner"], .data($0, plain)) }
    if flow.parts.count > partsWithoutContents { body.append(contents(flow.parts, plain)) }
    let styles = flow.charts > 0 ? [HTMLStyle.document, .chart] : [.document]
    return HTMLPage(title: paper.title, styles: styles, body + flow.written.map(\.text))
  }

  private static func contents(_ parts: [String], _ plain: PlainText) -> HTMLText {
    let links = parts.enumerated().map { index, part in
      HTMLText.element("li", .element("a", ["href": "#del-\(index + 1)"], .data(part, plain)))
    }
    return .block(
      "nav", ["class": "contents", "aria-labelledby": "innehall"],
      [.element("p", ["id": "innehall"], .text(Words.Contents.title)), .block("ul", links)])
  }

  /// The blocks in their order, as they are written.
  private struct Flow {
    enum Role { case heading, paragraph, other }

    let plain: PlainText
    var written: [(text: HTMLText, role: Role)] = []
    /// The headings of level 2.
    var parts: [String] = []
    var tables = 0
    var charts = 0

    mutating func add(_ block: Paper.Block) {
      switch block {
      case .heading(let level, let text):
        if level == 2 { parts.append(text) }
        let heading =
          level == 2
          ? HTMLText.element("h2", ["id": "del-\(parts.count)"], .data(text, plain))
          : .element("h3", .data(text, plain))
        written.append((heading, .heading))
      case .paragraph(let text): written.append((.element("p", .lines(text, plain)), .paragraph))
      case .list(let items): written.append((PaperHTML.list(items, plain), .other))
      case .facts(let facts): written.append((PaperHTML.facts(facts, plain), .other))
      case .table(let table):
        tables += 1
        let text = PaperHTML.table(table, caption: table.caption, "t\(tables)", plain)
        written.append(((table.isWide ? lying(text) : text), .other))
      case .chart(let chart):
        charts += 1
        tables += 1
        written.append((figure(chart), .other))
      }
    }

    /// A table on a page that lies down takes its heading along, and what stands between them.
    private mutating func lying(_ table: HTMLText) -> HTMLText {
      let before = (written.lastIndex { $0.role == .other } ?? -1) + 1
      guard let start = written[before...].firstIndex(where: { $0.role == .heading }) else {
        return .block("div", ["class": "lying"], [table])
      }
      let along = written[start...].map(\.text)
      written.removeSubrange(start...)
      return .block("div", ["class": "lying"], along + [table])
    }

    /// The pictures, in a frame that scrolls on a narrow screen, and the same figures as a table.
    private func figure(_ chart: Chart) -> HTMLText {
      let id = "d\(charts)"
      let caption = HTMLText.element(
        "figcaption",
        .element("strong", ["id": "\(id)-namn"], .data(chart.title, plain)),
        .lines(chart.description, plain))
      let table = PaperHTML.table(
        chart.table, caption: Words.Charts.figures(chart.title), "t\(tables)", plain)
      return .block(
        "figure", ["class": chart.table.isWide ? "chart lying" : "chart"],
        [caption, PaperHTML.frame("\(id)-namn", ChartSVG.pictures(chart, id: id, plain)), table])
    }
  }

  private static func facts(_ facts: [Paper.Fact], _ plain: PlainText) -> HTMLText {
    .block(
      "dl",
      facts.flatMap { fact in
        [.element("dt", .data(fact.name, plain)), .element("dd", .lines(fact.value, plain))]
      })
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

  /// A frame of its own for what is wide: it scrolls on a narrow screen and is reached by the keyboard.
  private static func frame(_ name: String, _ inside: [HTMLText]) -> HTMLText {
    .block("div", ["class": "scroll", "role": "region", "tabindex": "0", "aria-labelledby": name], inside)
  }

  private static func table(
    _ table: Paper.Table, caption: String, _ id: String, _ plain: PlainText
  ) -> HTMLText {
    let heads = table.heads.enumerated().map { index, head in
      HTMLText.element("th", ["scope": "col", "class": look(index, table)], .data(head, plain))
    }
    let groups = table.groups.map { group in
      let title = group.title.map { title in
        HTMLText.element(
          "tr",
          .element(
            "th", ["scope": "rowgroup", "colspan": String(table.heads.count)], .data(title, plain)))
      }
      return HTMLText.block("tbody", [title ?? .none] + group.rows.map { row($0, table, plain) })
    }
    return frame(
      id,
      [
        .block(
          "table",
          [
            .element("caption", ["id": id], .data(caption, plain)),
            .block("thead", [.block("tr", heads)]),
          ] + groups)
      ])
  }

  private static func row(_ cells: [String], _ table: Paper.Table, _ plain: PlainText) -> HTMLText {
    .block(
      "tr",
      cells.enumerated().map { index, cell in
        if index == 0 {
          return .element("th", ["scope": "row", "class": look(0, table)], .data(cell, plain))
        }
        return .element("td", ["class": look(index, table)], .lines(cell, plain))
      })
  }

  /// Numbers stand under each other from the right, and so does their head.
  private static func look(_ column: Int, _ table: Paper.Table) -> String? {
    table.numbers.contains(column) ? "number" : nil
  }
}
