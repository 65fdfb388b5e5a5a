internal import RoadmapKit

/// The table of one indicator, open over the page of its activity: who measures it down, periods across.
struct IndicatorPane: Equatable, Sendable {
  static let bindings: [Binding] = [
    Binding([.enter, .character("x")], .measure, Words.Keys.measureHere),
    Binding([.escape, .backspace], .back, Words.Keys.closeTable),
    Binding([.character(".")], .next, Words.Keys.nextIndicator),
    Binding([.character(",")], .previous, Words.Keys.previousIndicator),
  ]

  let indicator: ID<Indicator>
  /// Whether the cursor is on the county's row; else it is on the organisation that the page has chosen.
  var isCounty = false
  /// The period that the cursor is on; nil for the last that is awaited.
  var period: Period?
  private var rows = ScrollWindow()
  private var columns = ScrollWindow()

  init(indicator: ID<Indicator>) { self.indicator = indicator }

  func table(_ activity: Int?, in world: World) -> IndicatorTable? {
    activity.flatMap { world.insight(of: $0) }?.indicators.first { $0.indicator.id == indicator }
  }

  /// The place of the row that the cursor is on.
  func row(_ table: IndicatorTable, _ organisation: Int?) -> Int? {
    guard !table.rows.isEmpty else { return nil }
    if isCounty { return table.rows.count - 1 }
    return table.rows.firstIndex { $0.organisation == organisation } ?? 0
  }

  /// The place of the period that the cursor is on.
  func column(_ table: IndicatorTable) -> Int? {
    guard !table.periods.isEmpty else { return nil }
    return table.periods.firstIndex { $0 == period } ?? table.lastDue ?? table.periods.count - 1
  }

  func target(_ page: Target, in world: World) -> Target {
    var target = Target(activity: page.activity, organisation: page.organisation, indicator: indicator)
    guard let table = table(page.activity, in: world), let row = row(table, page.organisation) else {
      return target
    }
    target.organisation = table.rows[row].organisation
    target.period = column(table).map { table.periods[$0] }
    return target
  }

  func status(_ target: Target, in world: World) -> Line {
    guard let table = table(target.activity, in: world) else { return .blank }
    guard let row = row(table, target.organisation), let column = column(table) else {
      let words = table.indicator.computation == nil ? Words.UI.noneGiven : Words.UI.computedByProgram
      return Line(SafeText(of: "\(table.indicator.title): \(words)"))
    }
    let who = IndicatorWords.name(table.rows[row].organisation, world)
    let value = IndicatorWords.value(table.rows[row].cells[column]) ?? Words.UI.notMeasuredHere
    return Line(SafeText(of: "\(who) · \(Words.period(table.periods[column])): \(value)"))
  }

  mutating func draw(_ target: Target, on surface: inout Surface, in area: Rect, world: World) {
    guard let table = table(target.activity, in: world) else { return }
    let painter = IndicatorPainter(table: table, width: area.width, world: world)
    let head = painter.head()
    for (offset, line) in head.prefix(area.height).enumerated() {
      line.draw(
        on: &surface, in: area.rows(from: offset, count: 1).inset(columns: 2),
        ellipsis: world.symbols.ellipsis)
    }
    let body = area.rows(from: head.count)
    guard let row = row(table, target.organisation), let column = column(table) else {
      return
    }
    columns.reveal(column, height: painter.visible, count: table.periods.count, margin: 0)
    painter.drawHeads(
      columns.range(height: painter.visible, count: table.periods.count), column, on: &surface,
      in: body.rows(from: 0, count: 1))
    let list = body.rows(from: 1)
    rows.reveal(row, height: list.height, count: table.rows.count)
    let range = rows.range(height: list.height, count: table.rows.count)
    for (offset, index) in range.enumerated() {
      painter.draw(
        table.rows[index], columns.range(height: painter.visible, count: table.periods.count), on: &surface,
        in: list.rows(from: offset, count: 1), chosen: index == row ? column : nil)
    }
    MoreBelow.draw(table.rows.count - range.upperBound, on: &surface, in: list)
  }

  /// Chooses the value at a place; true when it was chosen already.
  mutating func click(_ point: Point, in area: Rect, screen: inout ActivityScreen, world: World) -> Bool {
    let before = screen.target(in: world)
    guard let table = table(before.activity, in: world) else { return false }
    let painter = IndicatorPainter(table: table, width: area.width, world: world)
    let list = area.rows(from: painter.head().count + 1)
    let range = rows.range(height: list.height, count: table.rows.count)
    let offset = point.row - list.row
    guard list.contains(point), offset < range.count else { return false }
    let organisation = table.rows[range.lowerBound + offset].organisation
    isCounty = organisation == nil
    if let organisation { screen.organisation = world.plan.organisations[organisation].id }
    let shown = columns.range(height: painter.visible, count: table.periods.count)
    if let place = painter.column(at: point.column), place < shown.count {
      period = table.periods[shown.lowerBound + place]
    }
    screen.opened = self
    return screen.target(in: world) == before
  }
}

extension ActivityScreen {
  /// Moving about in the table of an indicator.
  mutating func performInTable(_ command: Command, in world: World) -> Step {
    let target = target(in: world)
    guard var pane = opened, let table = pane.table(target.activity, in: world) else { return .passed }
    switch command {
    case .back:
      opened = nil
      return .done
    case .next, .previous:
      let all = indicators(in: world)
      let next = World.moved(
        all.firstIndex(of: pane.indicator), by: command == .next ? 1 : -1, count: all.count)
      if let next, all[next] != pane.indicator { pane = IndicatorPane(indicator: all[next]) }
      section = .indicator(pane.indicator)
    case .left, .right:
      let next = World.moved(pane.column(table), by: command == .right ? 1 : -1, count: table.periods.count)
      pane.period = next.map { table.periods[$0] }
    case .up, .down, .pageUp, .pageDown, .top, .bottom:
      let count = table.rows.count
      let step = [.up: -1, .down: 1, .pageUp: -10, .pageDown: 10, .top: -count, .bottom: count][command] ?? 0
      guard let next = World.moved(pane.row(table, target.organisation), by: step, count: count) else {
        break
      }
      pane.isCounty = table.rows[next].organisation == nil
      if let chosen = table.rows[next].organisation { organisation = world.plan.organisations[chosen].id }
    case .nextPane, .previousPane, .open, .toggle: break
    default: return .passed
    }
    opened = pane
    return .done
  }
}
