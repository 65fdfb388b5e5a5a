/// The status table as one page to print, A4 lying down.
///
/// A real table: every cell has its sign and its word, and every mark its word, seen or read aloud.
public enum StatusHTML {
  public static func bytes(_ table: StatusTable, _ plain: PlainText = .asIs) -> [UInt8] {
    let writer = Writer(table: table, plain: plain)
    return HTMLPage(
      title: Words.Page.statusTitle(table.plan.title, table.asOf), styles: [.matrix], writer.body()
    ).bytes(plain)
  }

  private struct Writer {
    let table: StatusTable
    let plain: PlainText
    var plan: Plan { table.plan }
    /// Places of the organisations that are shown, in the plan's order.
    var columns: [Int] {
      plan.reporters.filter { table.selection.organisation == nil || table.selection.organisation == $0 }
    }

    func text(_ words: String) -> HTMLText { .text(words, plain) }
    func data(_ words: String) -> HTMLText { .data(words, plain) }

    func body() -> [HTMLText] {
      var body = [HTMLText.element("h1", data(plan.title))]
      if let marking = plan.marking { body.append(.element("p", ["class": "banner"], data(marking))) }
      if !table.isComplete { body.append(.element("p", ["class": "banner"], text(Words.incomplete))) }
      body.append(
        .element(
          "p", text("\(Words.Page.standing(plan.standing)) · \(Words.stand(table.asOf, table.reference))")))
      guard !table.rows.isEmpty else { return body + [.element("p", text(Words.StatusHead.nothing))] }
      let scroll: HTMLText.Attributes = [
        "class": "scroll", "role": "region", "tabindex": "0", "aria-labelledby": "matrix",
      ]
      body.append(.block("div", scroll, [matrix()]))
      body.append(legend())
      return body
    }

    private func matrix() -> HTMLText {
      let sections = table.sections
      let heads =
        [Words.StatusHead.activity].map(text)
        + columns.map { organisation in
          data(plan.organisations[organisation].spokenName)
        } + [text(Words.StatusHead.county)]
      let head = HTMLText.block("tr", heads.map { .element("th", ["scope": "col"], $0) })
      let groups = sections.map { section in
        HTMLText.block(
          "tbody",
          [
            .block(
              "tr",
              [
                .element(
                  "th", ["scope": "rowgroup", "colspan": String(heads.count)],
                  text(Words.heading(section.heading, in: plan)))
              ])
          ] + section.rows.map(row))
      }
      return .block(
        "table", ["class": "matrix"],
        [.element("caption", ["id": "matrix"], text(Words.Page.matrix)), .block("thead", [head])]
          + groups + [.block("tfoot", [totals(sections.flatMap(\.rows))])])
    }

    private func row(_ row: StatusTable.Row) -> HTMLText {
      var county = coverage(row.coverage)
      if let status = row.county { county += [text(Words.Page.county(status))] }
      if let gate = row.gate { county += [text(Words.Page.gate(gate))] }
      let cells = columns.map { organisation in
        row.cells.first { $0.organisation == organisation }.map(cell)
          ?? .element("td", unseen(Words.Page.notConcerned))
      }
      return .block(
        "tr",
        [.element("th", ["scope": "row"], data(plan.activities[row.activity].short))] + cells
          + [.element("td", below(county))])
    }

    /// `◐ pågår 3/5 !`, and how it looks on a line of its own.
    private func cell(_ cell: StatusTable.Cell) -> HTMLText {
      let standing = cell.standing
      var parts = [
        standing.waitsForGate
          ? signed(Words.gateSign, text(Words.waitsForGate))
          : signed(Words.sign(standing.status), text(Words.status(standing.status)))
      ]
      if standing.isReported, standing.count > 0 {
        let share = Words.Page.milestones(standing.ticked, standing.count)
        parts.append(signed("\(standing.ticked)/\(standing.count)", unseen(share)))
      }
      var state = parts.joined(separator: " ")
      if let mark = cell.compared.mark {
        let words = unseen(Words.mark(mark, table.reference))
        // It stays beside what it marks.
        state = state + "\u{A0}" + .element("span", ["class": "mark"], signed(Words.sign(mark), words))
      }
      var lines = [state]
      if let outlook = standing.outlook, outlook != .none {
        lines.append(signed(Words.sign(outlook), text(Words.outlook(outlook))))
      }
      return .element("td", below(lines))
    }

    private func coverage(_ coverage: Coverage) -> [HTMLText] {
      var lines = [text(Words.share(coverage.reported, coverage.of))]
      if let since = Words.Page.since(coverage, table.reference) { lines.append(text(since)) }
      return lines
    }

    /// The first as it is, the others each on a line of its own.
    private func below(_ lines: [HTMLText]) -> HTMLText {
      lines.prefix(1).joined()
        + lines.dropFirst().map { " " + .element("span", ["class": "below"], $0) }.joined()
    }

    /// A sign for the eye and the words that are read.
    private func signed(_ sign: String, _ words: HTMLText) -> HTMLText {
      .element("span", .element("span", ["aria-hidden": "true"], text(sign)) + " " + words)
    }

    private func unseen(_ words: String) -> HTMLText { .element("span", ["class": "unseen"], text(words)) }

    private func totals(_ rows: [StatusTable.Row]) -> HTMLText {
      let own = columns.map { table.coverage(ofOrganisation: $0, among: rows) }
      let all = table.coverage(among: rows)
      return .block(
        "tr",
        [.element("th", ["scope": "row"], text(Words.StatusHead.total))]
          + (own + [all]).map { .element("td", below(coverage($0))) })
    }

    private func legend() -> HTMLText {
      let parts = StatusText.legend(table).map { HTMLText.element("span", text($0)) }
      return .element(
        "p", ["class": "legend"],
        .element("strong", text(Words.Page.legend + ":")) + " " + parts.joined(separator: " "))
    }
  }
}
