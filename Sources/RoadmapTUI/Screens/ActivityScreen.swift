internal import RoadmapKit

/// Aktivitet: one activity with its purpose and source, all organisations side by side, and what has happened.
struct ActivityScreen: ViewScreen {
  static let view = View.activity
  static let bindings: [Binding] =
    Binding.reporting + [
      Binding([.enter], .open, Words.Keys.openChecklist),
      Binding([.character(".")], .next, Words.Keys.next),
      Binding([.character(",")], .previous, Words.Keys.previous),
    ]

  var activity: ID<Activity>?
  var organisation: ID<Organisation>?
  /// Nil on the row of statuses, else on a milestone.
  var milestone: MilestoneState.Source?
  var filter = ""
  private var table = ScrollWindow()
  private var text = ScrollWindow()
  private var columns = ScrollWindow()

  init(activity: ID<Activity>? = nil, organisation: ID<Organisation>? = nil) {
    self.activity = activity
    self.organisation = organisation
  }

  func activityIndex(in world: World) -> Int? { activity.flatMap { world.plan.activityIndex($0) } }
  private func organisationIndex(in world: World) -> Int? {
    organisation.flatMap { world.plan.organisationIndex($0) }
  }

  mutating func reconcile(with world: World) {
    if activityIndex(in: world) == nil {
      activity = world.plan.groupedLeaves.first?.activities.first.map { world.plan.activities[$0].id }
    }
    if organisationIndex(in: world).map({ world.plan.reporters.contains($0) }) != true {
      let first = world.ownOrganisation ?? world.plan.reporters.first
      organisation = first.map { world.plan.organisations[$0].id }
    }
    if let milestone, !sources(in: world).contains(milestone) { self.milestone = nil }
  }

  /// The milestones that are rows: the plan's, and the chosen organisation's own.
  func sources(in world: World) -> [MilestoneState.Source] {
    guard let activity = activityIndex(in: world) else { return [] }
    var sources: [MilestoneState.Source] = world.plan.activities[activity].milestones.indices.map {
      .planned($0)
    }
    if let organisation = organisationIndex(in: world), let cell = world.cell(activity, organisation) {
      for state in cell.standing.milestones {
        if case .local = state.source { sources.append(state.source) }
      }
    }
    return sources
  }

  mutating func perform(_ command: Command, in world: World) -> Step {
    let rows: [MilestoneState.Source?] = [nil] + sources(in: world)
    let row = rows.firstIndex { $0 == milestone } ?? 0
    let page = max(1, world.size.height / 3)
    switch command {
    case .up:
      // The text below the table goes back before the cursor does.
      if text.first > 0 { text.first -= 1 } else if row > 0 { milestone = rows[row - 1] }
    case .down: if row + 1 < rows.count { milestone = rows[row + 1] } else { text.first += 1 }
    case .pageUp: if text.first > 0 { text.first -= page } else { milestone = nil }
    case .pageDown: text.first += page
    case .top:
      milestone = nil
      text.first = 0
    case .bottom: text.first = .max / 2
    case .left: step(organisation: -1, in: world)
    case .right: step(organisation: 1, in: world)
    case .next: step(activity: 1, in: world)
    case .previous: step(activity: -1, in: world)
    case .open:
      return .open(.organisation(organisationIndex(in: world), activity: activityIndex(in: world)))
    case .toggle where isPerArea(in: world):
      return .open(.organisation(organisationIndex(in: world), activity: activityIndex(in: world)))
    default: return .passed
    }
    return .done
  }

  private func isPerArea(in world: World) -> Bool {
    activityIndex(in: world).map { world.plan.activities[$0].isPerArea } ?? false
  }

  private mutating func step(organisation step: Int, in world: World) {
    let reporters = world.plan.reporters
    let place = reporters.firstIndex { world.plan.organisations[$0].id == organisation }
    guard let next = World.moved(place, by: step, count: reporters.count) else { return }
    organisation = world.plan.organisations[reporters[next]].id
    reconcile(with: world)
  }

  private mutating func step(activity step: Int, in world: World) {
    let order = world.plan.groupedLeaves.flatMap(\.activities)
    let place = order.firstIndex { world.plan.activities[$0].id == activity }
    guard let next = World.moved(place, by: step, count: order.count) else { return }
    activity = world.plan.activities[order[next]].id
    milestone = nil
    text.first = 0
    reconcile(with: world)
  }

  mutating func show(organisation: ID<Organisation>, in world: World) {
    self.organisation = organisation
    reconcile(with: world)
  }

  func target(in world: World) -> Target {
    var target = Target(activity: activityIndex(in: world), organisation: organisationIndex(in: world))
    if let milestone, let activity = target.activity, let organisation = target.organisation,
      let cell = world.cell(activity, organisation)
    {
      target.milestone = cell.standing.milestones.first { $0.source == milestone }
    }
    return target
  }

  func status(in world: World) -> Line {
    let target = target(in: world)
    guard let activity = target.activity, let organisation = target.organisation else { return .blank }
    let name = world.organisationName(organisation)
    guard let cell = world.cell(activity, organisation) else {
      return Line(SafeText(Words.UI.notConcerned(name, world.plan.activities[activity].short)), .muted)
    }
    guard let milestone else { return Line(SafeText(Words.cell(cell, world.situation))) }
    guard let state = target.milestone else {
      let title = world.situation.now.title(of: milestone, in: activity, world.journals)
      return Line(SafeText(Words.UI.notConcerned(name, title)), .muted)
    }
    return Line(SafeText(name + " · ") + MilestoneSentence.text(state, activity: activity, world: world))
  }

  /// The page in a window of this width; it moves its columns to show the chosen organisation.
  private mutating func page(_ width: Int, _ world: World) -> ActivityPage? {
    guard let activity = activityIndex(in: world) else { return nil }
    let count = world.plan.reporters.count
    let visible = ActivityPage.visibleColumns(width, world)
    let column = world.plan.reporters.firstIndex { world.plan.organisations[$0].id == organisation }
    columns.reveal(column, height: visible, count: count, margin: 0)
    return ActivityPage(
      activity: activity, target: target(in: world), milestone: milestone, width: width, world: world,
      shown: columns.range(height: visible, count: count))
  }

  /// How many rows of the area the table has; the text has the rest, at least a few.
  private static func tableHeight(_ rows: Int, _ area: Rect) -> Int {
    min(rows, area.height - min(4, area.height / 3))
  }

  mutating func draw(on surface: inout Surface, in area: Rect, world: World) {
    guard let page = page(area.width, world) else { return }
    let rows = page.tableRows()
    let upper = area.rows(from: 0, count: ActivityScreen.tableHeight(rows.count, area))
    table.reveal(rows.firstIndex { $0.isSelected }, height: upper.height, count: rows.count, margin: 2)
    for (offset, row) in rows[table.range(height: upper.height, count: rows.count)].enumerated() {
      page.draw(row, on: &surface, in: upper.rows(from: offset, count: 1))
    }
    let lower = area.rows(from: upper.height)
    let words = page.textRows()
    text.reveal(nil, height: lower.height, count: words.count)
    let range = text.range(height: lower.height, count: words.count)
    for (offset, row) in words[range].enumerated() {
      page.draw(row, on: &surface, in: lower.rows(from: offset, count: 1))
    }
    MoreBelow.draw(words.count - range.upperBound, on: &surface, in: lower)
  }

  mutating func click(_ point: Point, in area: Rect, world: World) -> Bool {
    guard let page = page(area.width, world) else { return false }
    let rows = page.tableRows()
    let range = table.range(height: ActivityScreen.tableHeight(rows.count, area), count: rows.count)
    let offset = point.row - area.row
    guard offset >= 0, offset < range.count else { return false }
    let before = target(in: world)
    switch rows[range.lowerBound + offset].content {
    case .statuses: milestone = nil
    case .milestone(let source): milestone = source
    default: return false
    }
    let column = page.shown.lowerBound + (point.column - page.firstCell) / page.cellWidth
    if point.column >= page.firstCell, page.shown.contains(column) {
      organisation = world.plan.organisations[world.plan.reporters[column]].id
    }
    return before == target(in: world)
  }
}
