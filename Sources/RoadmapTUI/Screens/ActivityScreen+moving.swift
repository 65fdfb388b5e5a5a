internal import RoadmapKit

/// Moving about in Aktivitet: in the table, between the parts of the page, between activities.
extension ActivityScreen {
  mutating func perform(_ command: Command, in world: World) -> Step {
    if opened != nil { return performInTable(command, in: world) }
    switch command {
    case .nextPane: step(section: 1, in: world)
    case .previousPane: step(section: -1, in: world)
    case .left: step(organisation: -1, in: world)
    case .right: step(organisation: 1, in: world)
    case .next: step(activity: 1, in: world)
    case .previous: step(activity: -1, in: world)
    case .open, .toggle: return open(command, in: world)
    case .up, .down, .pageUp, .pageDown, .top, .bottom:
      if case .indicator(let id) = section {
        move(command, from: id, in: world)
      } else {
        move(command, in: world)
      }
    default: return .passed
    }
    return .done
  }

  private mutating func open(_ command: Command, in world: World) -> Step {
    if case .indicator(let id) = section {
      opened = IndicatorPane(indicator: id)
      return .done
    }
    if command == .toggle, section == .table, !isPerArea(in: world) { return .passed }
    return .open(.organisation(organisationIndex(in: world), activity: activityIndex(in: world)))
  }

  /// Up and down in the table, and through the text below it.
  private mutating func move(_ command: Command, in world: World) {
    let rows: [MilestoneState.Source?] = [nil] + sources(in: world)
    let row = rows.firstIndex { $0 == milestone } ?? 0
    let page = max(1, world.size.height / 3)
    let isInTable = section == .table
    switch command {
    case .up:
      // The text below the table goes back before the cursor does.
      if text.first > 0 { text.first -= 1 } else if isInTable, row > 0 { milestone = rows[row - 1] }
    case .down: if isInTable, row + 1 < rows.count { milestone = rows[row + 1] } else { text.first += 1 }
    case .pageUp: if text.first > 0 { text.first -= page } else if isInTable { milestone = nil }
    case .pageDown: text.first += page
    case .top:
      if isInTable { milestone = nil }
      text.first = 0
    default: text.first = .max / 2
    }
  }

  /// Up and down among the indicators.
  private mutating func move(_ command: Command, from id: ID<Indicator>, in world: World) {
    let all = indicators(in: world)
    let steps: [Command: Int] = [.up: -1, .down: 1, .pageUp: -all.count, .top: -all.count]
    guard let next = World.moved(all.firstIndex(of: id), by: steps[command] ?? all.count, count: all.count)
    else { return }
    section = .indicator(all[next])
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
    section = .table
    text.first = 0
    reconcile(with: world)
  }

  /// Table, spread, indicators and around again; the part that was chosen is scrolled to.
  private mutating func step(section step: Int, in world: World) {
    var stops = sections(in: world).prefix { if case .indicator = $0 { false } else { true } } + []
    if let first = indicators(in: world).first { stops.append(.indicator(first)) }
    let place = if case .indicator = section { stops.count - 1 } else { stops.firstIndex(of: section) ?? 0 }
    section = stops[(place + step + stops.count) % stops.count]
    text.first = 0
    guard section != .table, let page = page(world.size.width, world) else { return }
    text.first = page.textRows().firstIndex { $0.section == section }.map { max(0, $0 - 1) } ?? 0
  }
}
