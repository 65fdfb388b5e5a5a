internal import RoadmapKit

/// Matris: where every activity stands with every organisation, and what has changed since last time.
struct MatrixScreen: ViewScreen {
  static let view = View.matrix
  static let bindings: [Binding] = [
    Binding([.enter], .open, Words.Keys.open),
    Binding([.character(" ")], .toggle, Words.Keys.checklist),
    Binding([.character("b")], .assess, Words.Keys.assess),
    Binding([.character("o")], .confirmRow, Words.Keys.confirmRow),
    Binding([.character("n")], .note, Words.Keys.note),
    Binding([.character("s")], .signal, Words.Keys.signal),
    Binding([.character("m")], .mark, Words.Keys.mark),
    Binding([.character(",")], .previous, Words.Keys.previous),
    Binding([.character(".")], .next, Words.Keys.next),
  ]

  var activity: ID<Activity>?
  var organisation: ID<Organisation>?
  var filter = ""
  private var marks: Set<ID<Activity>> = []
  private var rows = ScrollWindow()
  private var columns = ScrollWindow()

  enum Row: Equatable {
    case heading(Activity.Heading)
    case activity(Int)
    case air
  }

  /// The rows that are shown: headings with what is left under them.
  func rows(in world: World) -> [Row] {
    world.plan.groupedLeaves.flatMap { group -> [Row] in
      let heading = Words.heading(group.heading, in: world.plan)
      let shown = group.activities.filter {
        let item = world.plan.activities[$0]
        return World.matches(filter, item.title, item.short, item.id.text, heading)
      }
      return shown.isEmpty ? [] : [.heading(group.heading)] + shown.map { .activity($0) }
    }
  }

  /// The rows with the air between them that a window of this size has room for.
  private func spaced(_ rows: [Row], _ spacing: MatrixLayout.Spacing) -> [Row] {
    switch spacing {
    case .none: return rows
    case .rows: return rows.flatMap { [$0, .air] }
    case .groups:
      return rows.enumerated().flatMap { index, row -> [Row] in
        if index > 0, case .heading = row { [.air, row] } else { [row] }
      }
    }
  }

  private func activities(in world: World) -> [Int] {
    rows(in: world).compactMap { if case .activity(let index) = $0 { index } else { nil } }
  }

  mutating func reconcile(with world: World) {
    let shown = activities(in: world)
    if !shown.contains(where: { world.plan.activities[$0].id == activity }) {
      activity = shown.first.map { world.plan.activities[$0].id }
    }
    if !marks.isEmpty { marks.formIntersection(shown.map { world.plan.activities[$0].id }) }
    let own = world.ownOrganisation ?? world.plan.reporters.first
    if organisation.flatMap({ world.plan.organisationIndex($0) }).map({ world.plan.reporters.contains($0) })
      != true
    {
      organisation = own.map { world.plan.organisations[$0].id }
    }
  }

  mutating func perform(_ command: Command, in world: World) -> Step {
    let shown = activities(in: world)
    let row = shown.firstIndex { world.plan.activities[$0].id == activity }
    let column = columnIndex(in: world)
    func choose(row: Int?) -> ID<Activity>? { row.map { world.plan.activities[shown[$0]].id } }
    let page = max(1, world.size.height - 8)
    switch command {
    case .up: activity = choose(row: World.moved(row, by: -1, count: shown.count))
    case .down: activity = choose(row: World.moved(row, by: 1, count: shown.count))
    case .pageUp: activity = choose(row: World.moved(row, by: -page, count: shown.count))
    case .pageDown: activity = choose(row: World.moved(row, by: page, count: shown.count))
    case .top: activity = choose(row: shown.isEmpty ? nil : 0)
    case .bottom: activity = choose(row: shown.isEmpty ? nil : shown.count - 1)
    case .left, .previous: move(column, by: -1, in: world)
    case .right, .next: move(column, by: 1, in: world)
    case .open:
      return .open(.activity(target(in: world).activity, organisation: target(in: world).organisation))
    case .toggle:
      return .open(.organisation(target(in: world).organisation, activity: target(in: world).activity))
    default: return .passed
    }
    return .done
  }

  private mutating func move(_ column: Int?, by step: Int, in world: World) {
    guard let next = World.moved(column, by: step, count: world.plan.reporters.count) else { return }
    organisation = world.plan.organisations[world.plan.reporters[next]].id
  }

  private func columnIndex(in world: World) -> Int? {
    world.plan.reporters.firstIndex { world.plan.organisations[$0].id == organisation }
  }

  mutating func show(organisation: ID<Organisation>, in world: World) {
    self.organisation = organisation
    reconcile(with: world)
  }

  func marked(in world: World) -> [Target] {
    guard !marks.isEmpty else { return [] }
    let organisation = target(in: world).organisation
    return activities(in: world).filter { marks.contains(world.plan.activities[$0].id) }
      .map { Target(activity: $0, organisation: organisation) }
  }

  mutating func mark(in world: World) -> String? {
    guard let activity else { return Words.UI.chooseActivity }
    marks.toggle(activity)
    return nil
  }

  mutating func clearMarks() { marks = [] }

  func target(in world: World) -> Target {
    Target(
      activity: activity.flatMap { world.plan.activityIndex($0) },
      organisation: organisation.flatMap { world.plan.organisationIndex($0) })
  }

  func status(in world: World) -> Line {
    let target = target(in: world)
    guard let activity = target.activity, let organisation = target.organisation else {
      return Line(SafeText(Words.UI.nothingMatches), .muted)
    }
    guard let cell = world.cell(activity, organisation) else {
      let short = world.plan.activities[activity].short
      return Line(SafeText(Words.UI.notConcerned(world.organisationName(organisation), short)), .muted)
    }
    return ChangeLook.sentence(cell, world: world)
  }

  mutating func draw(on surface: inout Surface, in area: Rect, world: World) {
    let layout = MatrixLayout(area, world: world)
    if let pane = layout.pane {
      for row in pane.row..<pane.endRow {
        surface.put(world.symbols.verticalRule, at: Point(row: row, column: pane.column - 2), role: .rule)
      }
      DetailPane.draw(target(in: world), on: &surface, in: pane, world: world)
    }
    columns.reveal(
      columnIndex(in: world), height: layout.visibleColumns, count: world.plan.reporters.count, margin: 0)
    let rows = spaced(rows(in: world), layout.spacing)
    let selected = rows.firstIndex { row in
      if case .activity(let index) = row { world.plan.activities[index].id == activity } else { false }
    }
    self.rows.reveal(selected, height: layout.rows.height, count: rows.count, margin: 1)
    let painter = MatrixPainter(
      layout: layout, world: world,
      columns: columns.range(height: layout.visibleColumns, count: world.plan.reporters.count),
      selected: target(in: world))
    painter.drawHeader(on: &surface)
    let range = self.rows.range(height: layout.rows.height, count: rows.count)
    for (offset, row) in rows[range].enumerated() {
      let line = layout.rows.rows(from: offset, count: 1)
      switch row {
      case .heading(let heading): painter.draw(heading, on: &surface, in: line)
      case .activity(let index):
        painter.draw(activity: index, on: &surface, in: line)
        if marks.contains(world.plan.activities[index].id) {
          MarkLook.draw(on: &surface, at: Point(row: line.row, column: line.column + 1), world: world)
        }
      case .air: break
      }
    }
    if rows.isEmpty {
      surface.put(SafeText(Words.UI.nothingMatches), at: layout.rows.origin, role: .muted)
    }
    painter.drawTotals(on: &surface, rowsShown: range.count)
  }

  mutating func click(_ point: Point, in area: Rect, world: World) -> Bool {
    let layout = MatrixLayout(area, world: world)
    let rows = spaced(rows(in: world), layout.spacing)
    let range = self.rows.range(height: layout.rows.height, count: rows.count)
    let offset = point.row - layout.rows.row
    guard layout.rows.contains(point), offset < range.count,
      case .activity(let index) = rows[range.lowerBound + offset]
    else { return false }
    let before = target(in: world)
    activity = world.plan.activities[index].id
    let column = (point.column - layout.firstCell) / layout.cellWidth + columns.first
    if point.column >= layout.firstCell, world.plan.reporters.indices.contains(column),
      point.column < layout.county
    {
      organisation = world.plan.organisations[world.plan.reporters[column]].id
    }
    return before == target(in: world)
  }
}
