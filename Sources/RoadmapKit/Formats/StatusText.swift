/// The status table for people: activities down, organisations across, within 80 columns.
///
/// With one organisation or one activity chosen it is a list with words instead.
public enum StatusText {
  static let width = 80

  public static func text(_ table: StatusTable, _ plain: PlainText = .asIs) -> String {
    var lines = [plain.clean(table.plan.title)]
    if let marking = table.plan.marking { lines.append(plain.clean(marking)) }
    if table.plan.standing != .adopted { lines.append("\(Words.standing(table.plan.standing))") }
    lines += [Words.stand(table.asOf, table.reference)]
    if !table.isComplete { lines.append(Words.incomplete) }
    lines.append("")
    if table.rows.isEmpty {
      lines.append(Words.StatusHead.nothing)
    } else if table.selection.organisation != nil || table.selection.activity != nil {
      lines += list(table, plain)
    } else {
      lines += matrix(table, plain)
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// `◐3!`: the sign, how many are ticked, and the first mark that applies.
  static func cell(_ compared: ComparedStanding) -> String {
    let standing = compared.standing
    let mark = compared.mark.map(Words.sign) ?? ""
    if standing.waitsForGate { return Words.gateSign + mark }
    let showsCount = standing.ticked > 0 && standing.status != .done && standing.status != .established
    return Words.sign(standing.status) + (showsCount ? String(standing.ticked) : "") + mark
  }

  private static func matrix(_ table: StatusTable, _ plain: PlainText) -> [String] {
    let plan = table.plan
    let sections = table.sections
    let rows = sections.flatMap(\.rows)
    let heads = plan.reporters.map { plain.clean(plan.organisations[$0].short) }
    var cells: [[String]] = []
    for row in rows {
      cells.append(
        plan.reporters.map { organisation in
          row.cells.first { $0.organisation == organisation }.map { cell($0.compared) } ?? ""
        })
    }
    let widest = (cells.flatMap { $0 } + heads).map(plain.width).max() ?? 0
    let cellWidth = widest + 1
    let share = rows.map { Words.share($0.coverage.reported, $0.coverage.of).count }.max() ?? 0
    let titleWidth = max(12, width - cellWidth * heads.count - max(share, Words.StatusHead.county.count) - 2)
    func line(_ title: String, _ cells: [String], _ last: String) -> String {
      var text = plain.fitted(title, titleWidth) + " "
      for cell in cells { text += plain.fitted(cell, cellWidth) }
      text += last
      while text.last == " " { text.removeLast() }
      return text
    }
    var lines = [line(Words.StatusHead.activity, heads, Words.StatusHead.county)]
    var next = cells.startIndex
    for section in sections {
      lines.append(Words.heading(section.heading, in: plan).uppercased())
      for row in section.rows {
        lines.append(
          line(
            "  " + plain.clean(plan.activities[row.activity].short), cells[next],
            Words.share(row.coverage.reported, row.coverage.of)))
        next += 1
      }
    }
    let all = table.coverage(among: rows)
    var total = "\(Words.StatusHead.total) \(Words.share(all.reported, all.of))"
    if table.reference != nil {
      total += ", \(all.confirmedSince) bekräftade sedan \(Words.reference(table.reference))"
    }
    return lines + ["", total, ""] + legend(table, plain)
  }

  private static func legend(_ table: StatusTable, _ plain: PlainText) -> [String] {
    var lines: [String] = []
    for part in legend(table) {
      if let last = lines.last, plain.width(last) + 2 + plain.width(part) <= width {
        lines[lines.count - 1] = last + "  " + part
      } else {
        lines.append(part)
      }
    }
    return lines
  }

  /// The signs that occur, each with its words.
  static func legend(_ table: StatusTable) -> [String] {
    let all = table.sections.flatMap(\.rows).flatMap(\.cells)
    var parts: [String] = []
    for status in Status.allCases {
      guard all.contains(where: { $0.standing.status == status && !$0.standing.waitsForGate }) else {
        continue
      }
      parts.append("\(Words.sign(status)) \(Words.status(status))")
    }
    if all.contains(where: { $0.standing.waitsForGate }) {
      parts.append("\(Words.gateSign) \(Words.waitsForGate)")
    }
    for mark in [ComparedStanding.Mark.overdue, .changed, .stale] {
      guard all.contains(where: { $0.compared.mark == mark }) else { continue }
      parts.append("\(Words.sign(mark)) \(Words.mark(mark, table.reference))")
    }
    return parts
  }

  private static func list(_ table: StatusTable, _ plain: PlainText) -> [String] {
    let plan = table.plan
    if let organisation = table.selection.organisation {
      let cells = table.sections.flatMap(\.rows).compactMap { row in
        row.cells.first.map { (plain.clean(plan.activities[row.activity].short), $0) }
      }
      return [plain.clean(plan.organisations[organisation].name), ""]
        + list(cells, head: Words.StatusHead.activity, table.reference, plain)
    }
    var lines: [String] = []
    for row in table.rows {
      let activity = plan.activities[row.activity]
      if !lines.isEmpty { lines.append("") }
      lines.append("\(plain.clean(activity.title)) (\(activity.id))")
      var county = Words.coverage(row.coverage, table.reference)
      if let status = row.county { county = "länets status: \(Words.status(status)) · " + county }
      if let gate = row.gate { county += " · grind: \(Words.gate(gate))" }
      lines += [county, ""]
      let cells = row.cells.map { (plain.clean(plan.organisations[$0.organisation].spokenName), $0) }
      lines += list(cells, head: Words.StatusHead.organisation, table.reference, plain)
    }
    return lines
  }

  /// One line a cell, and below it what is more to say of it.
  private static func list(
    _ cells: [(name: String, cell: StatusTable.Cell)], head: String, _ reference: Reference?,
    _ plain: PlainText
  ) -> [String] {
    let heads = [head, Words.StatusHead.status, Words.StatusHead.milestones, Words.StatusHead.confirmed]
    let rows = cells.map { [$0.name] + words($0.cell.standing) }
    let lines = plain.columns([heads] + rows, limits: [0: 32, 1: 24])
    return [lines[0]]
      + zip(lines.dropFirst(), cells).flatMap { line, item in
        let more = more(item.cell.compared, reference)
        return more.isEmpty ? [line] : [line, "    " + more.joined(separator: " · ")]
      }
  }

  private static func words(_ standing: Standing) -> [String] {
    let status =
      standing.waitsForGate
      ? "\(Words.gateSign) \(Words.waitsForGate)"
      : "\(Words.sign(standing.status)) \(Words.status(standing.status))"
    let share = standing.count > 0 ? Words.share(standing.ticked, standing.count) : ""
    return [status, share, standing.confirmed?.description ?? "–"]
  }

  private static func more(_ compared: ComparedStanding, _ reference: Reference?) -> [String] {
    let standing = compared.standing
    var more: [String] = []
    if let outlook = standing.outlook { more.append(Words.outlook(outlook)) }
    if standing.overdue > 0 {
      let isOnlySuggested = standing.milestones.allSatisfy { !$0.isOverdue || $0.dueSource == .suggested }
      more.append(Words.late(standing.overdue, isOnlySuggested: isOnlySuggested))
    }
    if standing.established > 0, standing.status != .established {
      more.append(Words.established(standing.established, standing.count))
    }
    if compared.isStale { more.append(Words.mark(.stale, reference)) }
    if let was = compared.was { more.append("var \(Words.status(was))") }
    return more
  }
}
