internal import RoadmapKit

/// Årshjul: the year's meetings, reports, follow-ups, milestones and report-backs, and how each stands.
struct CalendarScreen: ViewScreen {
  static let view = View.calendar
  static let bindings: [Binding] = [
    Binding([.character(" ")], .toggle, Words.Keys.fulfil),
    Binding([.enter], .open, Words.Keys.openOccasion),
    Binding([.left, .character("h")], .left, Words.Keys.months),
    Binding([.right, .character("l")], .right, Words.Keys.monthsRight),
    Binding([.character(".")], .next, Words.Keys.nextYear),
    Binding([.character(",")], .previous, Words.Keys.previousYear),
  ]

  var filter = ""
  /// The year that was chosen; nil for the one of the day that is seen.
  private var chosenYear: Int?
  private var list = RowList<CalendarRows.Key>()

  func year(in world: World) -> Int { chosenYear ?? world.situation.asOf.year }

  func rows(in world: World) -> CalendarRows {
    CalendarRows(world, year: year(in: world), filter: filter)
  }

  /// What the cursor is on.
  func item(in world: World) -> CalendarRows.Item? { rows(in: world).item(list.chosen) }

  mutating func reconcile(with world: World) {
    let rows = rows(in: world)
    // The year is not worked out before the view is shown.
    guard rows.wheel != nil else { return }
    if list.chosen == nil { list.chosen = rows.start }
    list.reconcile(rows.keys)
  }

  mutating func perform(_ command: Command, in world: World) -> Step {
    let rows = rows(in: world)
    if list.move(command, keys: rows.keys, page: world.size.height - 12) { return .done }
    switch command {
    case .left: list.chosen = rows.neighbour(of: list.chosen, by: -1) ?? list.chosen
    case .right: list.chosen = rows.neighbour(of: list.chosen, by: 1) ?? list.chosen
    case .previous: return step(-1, in: world)
    case .next: return step(1, in: world)
    case .open: return open(rows.item(list.chosen), in: world)
    default: return .passed
    }
    return .done
  }

  private mutating func step(_ step: Int, in world: World) -> Step {
    let year = year(in: world) + step
    guard world.wheel?.years.contains(year) ?? false else { return .passed }
    chosenYear = year
    list = RowList()
    return .done
  }

  /// A milestone and a meeting are views of their own; what is said of a rule is a text.
  private func open(_ item: CalendarRows.Item?, in world: World) -> Step {
    switch item?.occasion?.subject {
    case .meeting: return .open(.meeting)
    case .milestone(let activity, _, let organisations):
      let place = organisation(among: organisations, in: world)
      return .open(
        place.map { .organisation($0, activity: activity) } ?? .activity(activity, organisation: nil))
    default: return .passed
    }
  }

  /// Whose part of a milestone is meant: one's own, or the only one.
  private func organisation(among organisations: [Int], in world: World) -> Int? {
    world.ownOrganisation.flatMap { organisations.contains($0) ? $0 : nil }
      ?? (organisations.count == 1 ? organisations.first : nil)
  }

  func target(in world: World) -> Target {
    guard let occasion = item(in: world)?.occasion else { return Target() }
    switch occasion.subject {
    case .milestone(let activity, _, let organisations):
      return Target(activity: activity, organisation: organisation(among: organisations, in: world))
    case .rule(let rule, let period): return Target(event: ownWord(on: rule, period, in: world))
    case .assignment(let id): return Target(assignment: id)
    case .meeting: return Target()
    }
  }

  /// The user's own word that a follow-up is done, which undo takes back here.
  private func ownWord(on rule: ID<FollowUp>, _ period: Period, in world: World) -> EventID? {
    guard let identity = world.identity else { return nil }
    return CalendarPage.words(on: rule, period, in: world)
      .last { world.journals.names[$0.by] == identity.writer }?.id
  }

  func status(in world: World) -> Line {
    guard let item = item(in: world) else {
      let text = filter.isEmpty ? Words.Wheel.empty : Words.UI.nothingMatches
      return Line(SafeText(text), .muted)
    }
    if let occasion = item.occasion { return Line(SafeText(CalendarRows.sentence(occasion, world))) }
    return Line(SafeText(item.rule.map { Words.CalendarView.sentence($0, world.plan) } ?? ""))
  }

  // MARK: The picture

  private struct Parts {
    let title: Rect
    let strip: Rect
    let list: Rect
    let pane: Rect
    let paneWidth: Int

    init(_ area: Rect) {
      title = area.rows(from: 0, count: 1)
      let top = area.height >= 24 ? 2 : 1
      let height = MonthStrip.height(area.width)
      strip = area.rows(from: top, count: height)
      let below = area.rows(from: top + height)
      paneWidth = area.width >= 120 ? min(60, area.width - 84) : 0
      let split = below.split(right: paneWidth, gap: paneWidth > 0 ? 4 : 0)
      (list, pane) = (split.left, split.right)
    }
  }

  mutating func draw(on surface: inout Surface, in area: Rect, world: World) {
    let rows = rows(in: world)
    guard let wheel = rows.wheel else { return }
    let parts = Parts(area)
    let chosen = rows.item(list.chosen)
    let month: Int? = if case .month(let month)? = chosen?.group { month } else { nil }
    let strip = MonthStrip(wheel: wheel, month: month, symbols: world.symbols)
    let line = parts.title.inset(columns: 1)
    strip.title(width: line.width).draw(on: &surface, in: line, ellipsis: world.symbols.ellipsis)
    strip.draw(on: &surface, in: parts.strip)
    list.draw(
      rows.lines(width: parts.list.width - 4), on: &surface, in: parts.list, world: world,
      empty: filter.isEmpty ? Words.Wheel.empty : Words.UI.nothingMatches)
    guard parts.paneWidth > 0, let chosen else { return }
    for row in parts.pane.row..<parts.pane.endRow {
      surface.put(
        world.symbols.verticalRule, at: Point(row: row, column: parts.pane.column - 2), role: .rule)
    }
    CalendarPane.draw(
      chosen, on: &surface, in: parts.pane.columns(from: 0, count: parts.paneWidth - 1), world: world)
  }

  mutating func click(_ point: Point, in area: Rect, world: World) -> Bool {
    let parts = Parts(area)
    let rows = rows(in: world)
    if let month = MonthStrip.month(at: point, in: parts.strip) {
      list.chosen = rows.first(of: .month(month)) ?? list.chosen
      return false
    }
    return list.click(point, rows: rows.lines(width: parts.list.width - 4), in: parts.list)
  }
}
