/// The year for people: by month, when, how it stands, what, and who.
public enum CalendarText {
  public static func text(_ table: CalendarTable, _ plain: PlainText = .asIs) -> String {
    var lines = [plain.clean(table.plan.title)]
    if let marking = table.plan.marking { lines.append(plain.clean(marking)) }
    if table.plan.standing != .adopted { lines.append(Words.standing(table.plan.standing)) }
    let title = table.years.map { Words.Wheel.title($0) }.joined(separator: ", ")
    lines.append("\(title) · \(Words.dayAndWeek(table.progress.today))")
    if !table.isComplete { lines.append(Words.incomplete) }
    let sections = sections(table, plain)
    if sections.isEmpty { lines += ["", Words.Wheel.empty] }
    // All sections share their columns.
    let laid = plain.columns(sections.flatMap { section in section.rows.map(\.cells) })
    var next = laid.startIndex
    for section in sections {
      lines += ["", section.title]
      for row in section.rows {
        lines.append("  " + laid[next])
        if let note = row.note { lines.append("    \(note)") }
        next += 1
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private struct Section {
    let title: String
    var rows: [(cells: [String], note: String?)]
  }

  private static func sections(_ table: CalendarTable, _ plain: PlainText) -> [Section] {
    var sections: [Section] = []
    func add(_ title: String, _ row: (cells: [String], note: String?)) {
      if sections.last?.title != title { sections.append(Section(title: title, rows: [])) }
      sections[sections.count - 1].rows.append(row)
    }
    for occasion in table.leftOver { add(Words.Wheel.leftOver.uppercased(), row(occasion, table, plain)) }
    for occasion in table.occasions {
      let month = Words.Wheel.month(occasion.last.year, occasion.last.month)
      add(month.uppercased(), row(occasion, table, plain))
    }
    for rule in table.undated {
      let who = plain.clean(Words.Wheel.who(rule, table.plan))
      add(
        Words.Wheel.undated.uppercased(),
        (
          [plain.clean(Words.Wheel.cadence(rule)), "", "\(plain.clean(rule.title)) · \(who)  [\(rule.id)]"],
          nil
        ))
    }
    return sections
  }

  private static func row(_ occasion: Occasion, _ table: CalendarTable, _ plain: PlainText)
    -> (cells: [String], note: String?)
  {
    let what = Words.Wheel.whatAndWho(occasion, table.progress, table.journals)
    let state = Words.Wheel.stateInFull(occasion, isNext: table.next.contains(occasion.id))
    // What `fulfil` is told.
    let ids = if case .rule(let id, let period) = occasion.subject { "  [\(id) \(period.text)]" } else { "" }
    let cells = [
      Words.Wheel.timeInFull(occasion), state, what + ids,
    ]
    return (cells.map(plain.clean), Words.Wheel.moved(occasion))
  }
}
