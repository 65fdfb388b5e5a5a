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
      lines.append(Words.heading(section.heading).uppercased())
      for row in section.rows {
        lines.append(
          line(
            "  " + plain.clean(plan.activities[row.activity].short), cells[next],
            Words.share(row.coverage.reported, row.coverage.of)))
        next += 1
      }
    }
    let reported = rows.reduce(0) { $0 + $1.coverage.reported }
    let confirmed = rows.reduce(0) { $0 + $1.coverage.confirmedSince }
    let all = rows.reduce(0) { $0 + $1.coverage.of }
    var total = "\(Words.StatusHead.total) \(Words.share(reported, all))"
    if table.reference != nil {
      total += ", \(confirmed) bekräftade sedan \(Words.reference(table.reference))"
    }
    return lines + ["", total, ""] + legend(rows, table, plain)
  }

  /// Only the signs that occur, with their words.
  private static func legend(_ rows: [StatusTable.Row], _ table: StatusTable, _ plain: PlainText) -> [String]
  {
    let all = rows.flatMap(\.cells)
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
    var lines: [String] = []
    for part in parts {
      if let last = lines.last, plain.width(last) + 2 + plain.width(part) <= width {
        lines[lines.count - 1] = last + "  " + part
      } else {
        lines.append(part)
      }
    }
    return lines
  }

  private static func list(_ table: StatusTable, _ plain: PlainText) -> [String] {
    let plan = table.plan
    let isOneOrganisation = table.selection.organisation != nil
    var lines: [String] = []
    if let organisation = table.selection.organisation {
      lines.append(plain.clean(plan.organisations[organisation].name))
    }
    if isOneOrganisation {
      var rows = [[Words.StatusHead.activity] + heads]
      for row in table.sections.flatMap(\.rows) {
        guard let cell = row.cells.first else { continue }
        rows.append([plain.clean(plan.activities[row.activity].short)] + words(cell))
      }
      return lines + plain.columns(rows, limits: [0: 32, 1: 24])
    }
    for row in table.rows {
      let activity = plan.activities[row.activity]
      if !lines.isEmpty { lines.append("") }
      lines.append("\(plain.clean(activity.title)) (\(activity.id))")
      var county = Words.coverage(row.coverage, table.reference)
      if let status = row.county { county = "länets status: \(Words.status(status)) · " + county }
      if let gate = row.gate { county += " · grind: \(Words.gate(gate))" }
      lines.append(county)
      var rows = [[Words.StatusHead.organisation] + heads]
      for cell in row.cells {
        rows.append([plain.clean(plan.organisations[cell.organisation].spokenName)] + words(cell))
      }
      lines += plain.columns(rows, limits: [0: 24, 1: 24])
    }
    return lines
  }

  private static let heads = [
    Words.StatusHead.status, Words.StatusHead.milestones, Words.StatusHead.confirmed,
  ]

  private static func words(_ cell: StatusTable.Cell) -> [String] {
    let standing = cell.standing
    var share = standing.count > 0 ? Words.share(standing.ticked, standing.count) : ""
    if standing.overdue > 0 { share += ", \(standing.overdue) sen\(standing.overdue == 1 ? "" : "a")" }
    var last = standing.confirmed?.description ?? "–"
    if let outlook = standing.outlook { last += "  \(Words.outlook(outlook))" }
    if let was = cell.compared.was { last += "  (var \(Words.status(was)))" }
    let word = standing.waitsForGate ? Words.waitsForGate : Words.status(standing.status)
    return ["\(standing.waitsForGate ? Words.gateSign : Words.sign(standing.status)) \(word)", share, last]
  }
}
