internal import RoadmapKit

/// The page of one activity as rows: words, and a table of all organisations.
struct ActivityPage {
  struct Row {
    enum Content {
      case line(Line)
      case header, statuses, outlooks, confirmed
      case milestone(MilestoneState.Source)
    }

    var content: Content
    var isSelected = false
    /// The part of the page that begins here, where the cursor can be in it.
    var section: ActivityScreen.Section?
  }

  let activity: Int
  let target: Target
  let milestone: MilestoneState.Source?
  let section: ActivityScreen.Section
  let width: Int
  let world: World
  /// The organisations that are seen, by their place among those that report.
  let shown: Range<Int>

  private static func cellWidth(_ width: Int) -> Int { width >= 153 ? 15 : width >= 100 ? 7 : 5 }

  /// How many organisations fit beside the milestones' names.
  static func visibleColumns(_ width: Int, _ world: World) -> Int {
    max(1, min(world.plan.reporters.count, (width - 30) / cellWidth(width)))
  }

  var item: Activity { world.plan.activities[activity] }
  var symbols: Symbols { world.symbols }
  private var showsWords: Bool { cellWidth >= 15 }
  var cellWidth: Int { ActivityPage.cellWidth(width) }
  private var nameWidth: Int { min(56, width - 3 - visibleColumns * cellWidth) }
  var firstCell: Int { 3 + nameWidth }
  private var visibleColumns: Int { ActivityPage.visibleColumns(width, world) }
  var textWidth: Int { min(width - 4, 110) }

  /// What it is, and the table of all organisations.
  func tableRows() -> [Row] {
    var rows = head().map { Row(content: .line($0)) }
    rows.append(Row(content: .line(.blank)))
    rows.append(Row(content: .header))
    rows.append(Row(content: .statuses, isSelected: section == .table && milestone == nil))
    if hasOutlook { rows.append(Row(content: .outlooks)) }
    rows.append(Row(content: .confirmed))
    var sources: [MilestoneState.Source] = item.milestones.indices.map { .planned($0) }
    if let organisation = target.organisation, let cell = world.cell(activity, organisation) {
      for state in cell.standing.milestones {
        if case .local = state.source { sources.append(state.source) }
      }
    }
    rows += sources.map { Row(content: .milestone($0), isSelected: section == .table && $0 == milestone) }
    return rows
  }

  /// The words below the table.
  func textRows() -> [Row] {
    rows(aim()) + rows(gate()) + spread() + indicators() + rows(context()) + rows(history())
  }

  func rows(_ lines: [Line]) -> [Row] { lines.map { Row(content: .line($0)) } }

  /// A row that the cursor can be on.
  func row(_ line: Line, at section: ActivityScreen.Section) -> Row {
    Row(content: .line(line), isSelected: section == self.section, section: section)
  }

  private var hasOutlook: Bool {
    world.plan.reporters.contains { world.cell(activity, $0)?.standing.outlook != nil }
  }

  func draw(_ row: Row, on surface: inout Surface, in line: Rect) {
    switch row.content {
    case .line(let text):
      if row.isSelected {
        surface.fill(line.columns(from: 0, count: line.width - 1), ground: .selectedRow)
        surface.put(symbols.cursor, at: line.origin, role: .strong)
      }
      text.draw(on: &surface, in: line.columns(from: 2, count: line.width - 4), ellipsis: symbols.ellipsis)
    case .header: drawHeader(on: &surface, in: line)
    case .statuses:
      drawName(Words.UI.status, on: &surface, in: line, isSelected: row.isSelected)
      forEachColumn { organisation, column in
        guard let cell = world.cell(activity, organisation) else { return Line.blank }
        return StatusLook.cell(cell, symbols, wordsIn: showsWords ? cellWidth - 1 : nil)
      } draw: { text, column, isChosen in
        draw(text, on: &surface, row: line.row, column: column, isFocused: row.isSelected && isChosen)
      }
      for (offset, index) in shown.enumerated()
      where world.unpublished.holds(activity, world.plan.reporters[index]) {
        DraftLook.draw(on: &surface, at: Point(row: line.row, column: firstCell + offset * cellWidth), world)
      }
    case .outlooks:
      drawName(Words.UI.outlook, on: &surface, in: line, isSelected: false)
      forEachColumn { organisation, _ in
        guard let outlook = world.cell(activity, organisation)?.standing.outlook else { return Line.blank }
        let text =
          StatusLook.sign(outlook, symbols) + (showsWords ? " " + SafeText(Words.outlook(outlook)) : "")
        return Line(text, StatusLook.role(outlook))
      } draw: { text, column, _ in
        draw(text, on: &surface, row: line.row, column: column, isFocused: false)
      }
    case .confirmed:
      drawName(Words.UI.confirmed, on: &surface, in: line, isSelected: false)
      forEachColumn { organisation, _ in
        guard let cell = world.cell(activity, organisation), let day = cell.standing.confirmed else {
          return Line.blank
        }
        let asOf = world.situation.asOf
        let text =
          cellWidth >= 15
          ? day.description
          : cellWidth >= 7 ? Words.UI.shortDate(day, asOf: asOf) : Words.UI.ageSign(day, asOf: asOf)
        return Line(SafeText(text), cell.isStale ? .stale : .muted)
      } draw: { text, column, _ in
        draw(text, on: &surface, row: line.row, column: column, isFocused: false)
      }
    case .milestone(let source): draw(source, row, on: &surface, in: line)
    }
  }

  private func draw(_ source: MilestoneState.Source, _ row: Row, on surface: inout Surface, in line: Rect) {
    drawName(
      world.situation.now.title(of: source, in: activity, world.journals), on: &surface, in: line,
      isSelected: row.isSelected)
    forEachColumn { organisation, _ in
      guard let cell = world.cell(activity, organisation) else { return Line.blank }
      let states = cell.standing.milestones.filter { $0.source == source }
      guard let first = states.first else { return Line.blank }
      if item.isPerArea {
        let ticked = states.count { $0.isTicked }
        let isLate = states.contains(where: \.isOverdue)
        guard cell.standing.isReported else { return Line(symbols.notReported, isLate ? .danger : .muted) }
        return Line(
          SafeText(of: "\(ticked)/\(states.count)"),
          isLate ? .danger : ticked == states.count ? .ok : ticked == 0 ? .muted : .progress)
      }
      var text = Line([StatusLook.milestone(first, of: cell.standing, symbols)])
      if first.isOverdue { text = text.adding(symbols.overdue, .danger, bold: true) }
      if first.asksIfEstablished { text = text.adding("?", .warning) }
      return text
    } draw: { text, column, isChosen in
      draw(text, on: &surface, row: line.row, column: column, isFocused: row.isSelected && isChosen)
    }
  }

  private func drawHeader(on surface: inout Surface, in line: Rect) {
    for (offset, index) in shown.enumerated() {
      let organisation = world.plan.reporters[index]
      let item = world.plan.organisations[organisation]
      let isChosen = organisation == target.organisation
      surface.put(
        SafeText(showsWords ? Words.UI.columnName(item) : item.short).prefix(
          columns: cellWidth - 1, ellipsis: symbols.ellipsis),
        at: Point(row: line.row, column: firstCell + offset * cellWidth + 1),
        role: isChosen ? .strong : organisation == world.ownOrganisation ? .plain : .muted, bold: isChosen,
        underline: isChosen)
    }
  }

  private func drawName(_ text: String, on surface: inout Surface, in line: Rect, isSelected: Bool) {
    if isSelected {
      surface.fill(Rect(row: line.row, column: 0, width: nameWidth + 3, height: 1), ground: .selectedRow)
      surface.put(symbols.cursor, at: Point(row: line.row, column: 0), role: .strong)
    }
    surface.put(
      SafeText(text).prefix(columns: nameWidth, ellipsis: symbols.ellipsis),
      at: Point(row: line.row, column: 2),
      role: isSelected ? .strong : .plain)
  }

  private func forEachColumn(_ line: (Int, Int) -> Line, draw: (Line, Int, Bool) -> Void) {
    for (offset, index) in shown.enumerated() {
      let organisation = world.plan.reporters[index]
      let column = firstCell + offset * cellWidth
      draw(line(organisation, column), column, organisation == target.organisation)
    }
  }

  private func draw(_ text: Line, on surface: inout Surface, row: Int, column: Int, isFocused: Bool) {
    let cell = Rect(row: row, column: column, width: cellWidth, height: 1)
    if isFocused { surface.fill(cell, ground: .focus) }
    text.draw(on: &surface, in: cell.columns(from: 1), ellipsis: symbols.ellipsis)
  }
}
