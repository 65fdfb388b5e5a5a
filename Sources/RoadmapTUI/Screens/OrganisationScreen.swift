internal import RoadmapKit

/// Kommun: all activities of one organisation with their milestones; here a local group ticks.
struct OrganisationScreen: ViewScreen {
  static let view = View.organisation
  static let bindings: [Binding] =
    Binding.reporting + [
      Binding([.character("e")], .ownDay, Words.Keys.ownDay),
      Binding([.character("E")], .ownMilestone, Words.Keys.ownMilestone),
      Binding([.character("m")], .mark, Words.Keys.mark),
      Binding([.enter], .open, Words.Keys.open),
      Binding([.character(".")], .next, Words.Keys.next),
      Binding([.character(",")], .previous, Words.Keys.previous),
      Binding([.tab], .nextPane, Words.Keys.nextPane),
      Binding([.backTab], .previousPane, Words.Keys.previousPane),
    ]

  var organisation: ID<Organisation>?
  var chosen: RowKey?
  /// The area that the cursor is in, where milestones are ticked per area.
  var area = 0
  var filter = ""
  var marks: Set<Mark> = []
  private var rows = ScrollWindow()

  /// What the cursor can stand on.
  enum RowKey: Hashable, Sendable {
    case activity(ID<Activity>)
    case milestone(ID<Activity>, MilestoneState.Source)
  }

  enum Row: Equatable {
    case heading(Activity.Heading)
    case activity(Int)
    case milestone(Int, MilestoneState.Source)

    func key(_ plan: Plan) -> RowKey? {
      switch self {
      case .heading: nil
      case .activity(let index): .activity(plan.activities[index].id)
      case .milestone(let index, let source): .milestone(plan.activities[index].id, source)
      }
    }
  }

  init(organisation: ID<Organisation>? = nil) { self.organisation = organisation }

  func organisationIndex(in world: World) -> Int? {
    organisation.flatMap { world.plan.organisationIndex($0) }
  }

  func rows(in world: World) -> [Row] {
    guard let organisation = organisationIndex(in: world) else { return [] }
    var rows: [Row] = []
    for group in world.plan.groupedLeaves {
      var part: [Row] = []
      for index in group.activities {
        guard let cell = world.cell(index, organisation) else { continue }
        let item = world.plan.activities[index]
        let isWhole = World.matches(filter, item.title, item.short, item.id.text)
        var sources: [MilestoneState.Source] = []
        for state in cell.standing.milestones where !sources.contains(state.source) {
          let title = world.situation.now.title(of: state.source, in: index, world.journals)
          if isWhole || World.matches(filter, title) { sources.append(state.source) }
        }
        guard isWhole || !sources.isEmpty else { continue }
        part.append(.activity(index))
        part += sources.map { .milestone(index, $0) }
      }
      if !part.isEmpty { rows += [.heading(group.heading)] + part }
    }
    return rows
  }

  mutating func reconcile(with world: World) {
    if organisationIndex(in: world).map({ world.plan.reporters.contains($0) }) != true {
      let first = world.ownOrganisation ?? world.plan.reporters.first
      organisation = first.map { world.plan.organisations[$0].id }
      marks = []
    }
    area = min(max(0, area), max(0, world.plan.areas.count - 1))
    let keys = rows(in: world).compactMap { $0.key(world.plan) }
    if !marks.isEmpty { marks = marks.filter { keys.contains($0.row) } }
    if let chosen, keys.contains(chosen) { return }
    if case .milestone(let activity, _)? = chosen, keys.contains(.activity(activity)) {
      chosen = .activity(activity)
    } else {
      chosen = keys.first
    }
  }

  /// Puts the cursor on the first open milestone of an activity, or on the activity itself.
  mutating func choose(activity: Int, in world: World) {
    guard let organisation = organisationIndex(in: world) else { return }
    let id = world.plan.activities[activity].id
    let open = world.cell(activity, organisation)?.standing.milestones.first { !$0.isTicked && !$0.isLocked }
    chosen = open.map { .milestone(id, $0.source) } ?? .activity(id)
    area = open?.area ?? 0
  }

  mutating func perform(_ command: Command, in world: World) -> Step {
    let keys = rows(in: world).compactMap { $0.key(world.plan) }
    let index = chosen.flatMap { keys.firstIndex(of: $0) }
    func choose(_ index: Int?) -> RowKey? { index.map { keys[$0] } }
    let page = max(1, world.size.height - 8)
    switch command {
    case .up: chosen = choose(World.moved(index, by: -1, count: keys.count))
    case .down: chosen = choose(World.moved(index, by: 1, count: keys.count))
    case .pageUp: chosen = choose(World.moved(index, by: -page, count: keys.count))
    case .pageDown: chosen = choose(World.moved(index, by: page, count: keys.count))
    case .top: chosen = keys.first
    case .bottom: chosen = keys.last
    case .left: area = max(0, area - 1)
    case .right: area = min(max(0, world.plan.areas.count - 1), area + 1)
    case .next: step(1, in: world)
    case .previous: step(-1, in: world)
    case .nextPane: chosen = activityKey(after: index, keys, by: 1) ?? chosen
    case .previousPane: chosen = activityKey(after: index, keys, by: -1) ?? chosen
    case .open:
      let target = target(in: world)
      return .open(.activity(target.activity, organisation: target.organisation))
    default: return .passed
    }
    return .done
  }

  private func activityKey(after index: Int?, _ keys: [RowKey], by step: Int) -> RowKey? {
    var place = (index ?? 0) + step
    while keys.indices.contains(place) {
      if case .activity = keys[place] { return keys[place] }
      place += step
    }
    return nil
  }

  private mutating func step(_ step: Int, in world: World) {
    let reporters = world.plan.reporters
    let place = reporters.firstIndex { world.plan.organisations[$0].id == organisation }
    guard let next = World.moved(place, by: step, count: reporters.count) else { return }
    show(organisation: world.plan.organisations[reporters[next]].id, in: world)
  }

  mutating func show(organisation: ID<Organisation>, in world: World) {
    if self.organisation != organisation { marks = [] }
    self.organisation = organisation
    reconcile(with: world)
  }

  func target(in world: World) -> Target {
    guard let chosen else { return Target(organisation: organisationIndex(in: world)) }
    return target(chosen, area: area, in: world)
  }

  func target(_ row: RowKey, area: Int?, in world: World) -> Target {
    var target = Target(organisation: organisationIndex(in: world))
    guard let organisation = target.organisation else { return target }
    switch row {
    case .activity(let id): target.activity = world.plan.activityIndex(id)
    case .milestone(let id, let source):
      target.activity = world.plan.activityIndex(id)
      guard let activity = target.activity, let cell = world.cell(activity, organisation) else {
        return target
      }
      let states = cell.standing.milestones.filter { $0.source == source }
      target.milestone = states.first { $0.area == area } ?? states.first
    }
    return target
  }

  func status(in world: World) -> Line {
    let target = target(in: world)
    guard let activity = target.activity, let organisation = target.organisation,
      let cell = world.cell(activity, organisation)
    else { return Line(SafeText(filter.isEmpty ? Words.UI.nothingYet : Words.UI.nothingMatches), .muted) }
    guard let state = target.milestone else { return ChangeLook.sentence(cell, world: world) }
    return Line(MilestoneSentence.text(state, activity: activity, world: world))
  }

  mutating func draw(on surface: inout Surface, in area: Rect, world: World) {
    guard let organisation = organisationIndex(in: world) else { return }
    let paneWidth = area.width >= 120 ? min(60, area.width - 84) : 0
    let split = area.split(right: paneWidth, gap: paneWidth > 0 ? 4 : 0)
    let painter = ChecklistPainter(
      world: world, organisation: organisation, area: self.area, target: target(in: world))
    painter.drawHeader(on: &surface, in: split.left.rows(from: 0, count: 1))
    let list = split.left.rows(from: 1)
    let rows = rows(in: world)
    let selected = rows.firstIndex { $0.key(world.plan) == chosen && chosen != nil }
    self.rows.reveal(selected, height: list.height, count: rows.count, margin: 2)
    for (offset, row) in rows[self.rows.range(height: list.height, count: rows.count)].enumerated() {
      let line = list.rows(from: offset, count: 1)
      painter.draw(row, on: &surface, in: line, isChosen: row.key(world.plan) == chosen)
      for area in markedAreas(row, world.plan) {
        painter.drawMark(on: &surface, in: line, area: area)
      }
    }
    MoreBelow.draw(
      rows.count - self.rows.range(height: list.height, count: rows.count).upperBound, on: &surface, in: list)
    if rows.isEmpty {
      surface.put(
        SafeText(Words.UI.nothingMatches), at: Point(row: list.row, column: list.column + 2), role: .muted)
    }
    guard paneWidth > 0 else { return }
    for row in area.row..<area.endRow {
      surface.put(
        world.symbols.verticalRule, at: Point(row: row, column: split.right.column - 2), role: .rule)
    }
    ChecklistPane.draw(
      target(in: world), on: &surface, in: split.right.columns(from: 0, count: paneWidth - 1), world: world)
  }

  mutating func click(_ point: Point, in area: Rect, world: World) -> Bool {
    let paneWidth = area.width >= 120 ? min(60, area.width - 84) : 0
    let list = area.split(right: paneWidth, gap: paneWidth > 0 ? 4 : 0).left.rows(from: 1)
    let rows = rows(in: world)
    let range = self.rows.range(height: list.height, count: rows.count)
    let offset = point.row - list.row
    guard list.contains(point), offset < range.count,
      let key = rows[range.lowerBound + offset].key(world.plan)
    else {
      return false
    }
    let before = target(in: world)
    chosen = key
    if case .milestone(let index, _) = rows[range.lowerBound + offset],
      world.plan.activities[index].isPerArea,
      let column = ChecklistPainter.areaColumns(list, world: world).firstIndex(where: {
        ($0..<$0 + ChecklistPainter.areaWidth(list, world: world)).contains(point.column)
      })
    {
      self.area = column
    }
    return before == target(in: world)
  }
}

/// What the cursor is on, in words.
enum MilestoneSentence {
  static func text(_ state: MilestoneState, activity: Int, world: World) -> SafeText {
    let title = SafeText(world.situation.now.title(of: state.source, in: activity, world.journals))
    let state = (
      words: words(state, activity: activity, world: world), isLocked: state.isLocked && !state.isTicked
    )
    // What locks it comes first: the title is on the row already.
    if state.isLocked { return SafeText(state.words.joined(separator: " · ")) + " · " + title }
    return title + (state.words.isEmpty ? "" : SafeText(of: ": " + state.words.joined(separator: " · ")))
  }

  /// Where it stands, without its title.
  static func words(_ state: MilestoneState, activity: Int, world: World) -> [String] {
    var parts: [String] = []
    if let area = state.area { parts.append(world.plan.areas[area].name) }
    if let day = state.establishedOn {
      parts.append("\(Words.status(.established)) \(day)")
    } else if let day = state.tickedOn {
      parts.append(Words.UI.tickedOn(day))
      if state.asksIfEstablished { parts.append(Words.UI.asksEstablished) }
    } else if state.isLocked {
      parts.append(Words.UI.lockedBy(gateNeeds(activity, world)))
    } else if state.isOverdue {
      parts.append(Words.UI.late(state.dueSource))
    }
    if let due = state.due, !state.isTicked {
      let moved = state.dueWas.map { Words.UI.dueMoved(due, from: $0) }
      parts.append(moved ?? Words.UI.due(due, state.dueSource))
    }
    if case .planned(let index) = state.source {
      if world.plan.activities[activity].milestones[index].provenance.isSuggested {
        parts.append(Words.UI.suggestedMilestone)
      }
    } else {
      parts.append(Words.UI.own)
    }
    return parts
  }

  /// The title of the milestone that should be ticked before the gate opens.
  static func gateNeeds(_ activity: Int, _ world: World) -> String? {
    let item = world.plan.activities[activity]
    guard let need = item.gate?.needs.first, let index = item.milestoneIndex(need) else { return nil }
    return item.milestones[index].title
  }
}
