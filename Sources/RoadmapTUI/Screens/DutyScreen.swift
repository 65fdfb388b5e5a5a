internal import RoadmapKit

/// Ansvar: who answers for what and to whom, what has been decided and assigned, and what nobody has stated.
struct DutyScreen: ViewScreen {
  static let view = View.duties
  static let bindings: [Binding] = [
    Binding([.enter], .open, Words.Keys.open),
    Binding([.tab], .nextPane, Words.Keys.nextSection),
    Binding([.backTab], .previousPane, Words.Keys.previousSection),
    Binding([.character("g")], .assign, Words.Keys.newAssignment),
    Binding([.character("a")], .answer, Words.Keys.reportBack),
    Binding([.character("c")], .close, Words.Keys.closeAssignment),
    Binding([.character("d")], .decide, Words.Keys.newDecision),
    Binding([.character("y")], .goal, Words.Keys.setGoal),
    Binding([.character(" ")], .toggle, Words.Keys.read),
  ]

  var filter = ""
  private(set) var section = DutySection.responsibilities
  /// What is chosen in each section.
  private var lists: [DutySection: RowList<DutyKey>] = [:]

  private var list: RowList<DutyKey> {
    get { lists[section] ?? RowList() }
    set { lists[section] = newValue }
  }

  /// On a goal that is missing, the key that sets it stands first.
  var keys: [Binding] {
    guard case .gap(.goal)? = list.chosen else { return Self.bindings }
    return Self.bindings.filter { $0.command == .goal } + Self.bindings.filter { $0.command != .goal }
  }

  private func rows(_ width: Int, in world: World) -> [RowList<DutyKey>.Row] {
    section.rows(DutyRows(filter: filter, width: width, chosen: list.chosen, world: world))
  }

  private func keys(in world: World) -> [DutyKey] { rows(80, in: world).compactMap(\.key) }

  mutating func reconcile(with world: World) {
    var list = list
    list.reconcile(keys(in: world))
    self.list = list
  }

  mutating func perform(_ command: Command, in world: World) -> Step {
    var list = list
    if list.move(command, keys: keys(in: world), page: max(1, world.size.height / 3)) {
      self.list = list
      return .done
    }
    switch command {
    case .nextPane: step(1, in: world)
    case .previousPane: step(-1, in: world)
    case .left, .right: break
    case .toggle: return read(world)
    case .open: return list.chosen.map { open($0, world) } ?? .done
    default: return .passed
    }
    return .done
  }

  private mutating func step(_ step: Int, in world: World) {
    let all = DutySection.allCases
    let place = (all.firstIndex(of: section) ?? 0) + step
    section = all[(place + all.count) % all.count]
    reconcile(with: world)
  }

  private func read(_ world: World) -> Step {
    guard let key = list.chosen else { return .done }
    return .read(Page(title: section.name, text: key.story(width: 86, world: world).text))
  }

  /// Goes to where the chosen row is worked with; reads it where there is no such place.
  private func open(_ key: DutyKey, _ world: World) -> Step {
    let target = key.target(in: world)
    if case .gap(.goal) = key { return .also(.goal) }
    if case .gap = key { return read(world) }
    if let activity = target.activity { return .open(.activity(activity, organisation: nil)) }
    if let organisation = target.organisation { return .open(.organisation(organisation, activity: nil)) }
    return read(world)
  }

  func target(in world: World) -> Target { list.chosen?.target(in: world) ?? Target() }

  func status(in world: World) -> Line {
    guard let key = list.chosen else {
      return Line(SafeText(filter.isEmpty ? section.empty : Words.UI.nothingMatches), .muted)
    }
    return Line(SafeText(key.sentence(in: world)))
  }

  // MARK: Drawing

  private func layout(_ area: Rect, _ world: World) -> ReadingLayout {
    ReadingLayout(
      area, head: 1 + section.summary(area.width, world).count, rows: rows(area.width, in: world).count)
  }

  mutating func draw(on surface: inout Surface, in area: Rect, world: World) {
    let layout = layout(area, world)
    drawSections(on: &surface, in: area.rows(from: 0, count: 1), world: world)
    for (offset, line) in section.summary(area.width, world).enumerated() {
      line.draw(
        on: &surface, in: layout.head.rows(from: 1 + offset, count: 1).inset(columns: 1),
        ellipsis: world.symbols.ellipsis)
    }
    let empty = filter.isEmpty ? section.empty : Words.UI.nothingMatches
    var list = list
    list.draw(
      rows(layout.list.width, in: world), on: &surface, in: layout.list, world: world, empty: empty)
    self.list = list
    let story = list.chosen?.story(width: layout.story.width, world: world).lines ?? []
    layout.draw(story, on: &surface, symbols: world.symbols)
  }

  private func choices(_ world: World) -> Choices {
    Choices(
      items: DutySection.allCases.map { section in
        Choices.Item(
          key: SafeText(section.name), label: SafeText(section.count(world)),
          isSelected: section == self.section)
      }, gap: 3)
  }

  private func drawSections(on surface: inout Surface, in line: Rect, world: World) {
    let choices = choices(world)
    for place in choices.placed(in: line.width) {
      let item = choices.items[place.index]
      let column = line.column + place.column
      if item.isSelected {
        let text = " " + item.key + " " + item.label + " "
        surface.put(text, at: Point(row: line.row, column: column - 1), role: .tabSelected, bold: true)
      } else {
        let used = surface.put(item.key, at: Point(row: line.row, column: column), role: .tab)
        surface.put(" " + item.label, at: Point(row: line.row, column: column + used), role: .muted)
      }
    }
  }

  mutating func click(_ point: Point, in area: Rect, world: World) -> Bool {
    if point.row == area.row {
      let choices = choices(world)
      if let index = choices.item(at: point.column - area.column, width: area.width) {
        section = DutySection.allCases[index]
        reconcile(with: world)
      }
      return false
    }
    let layout = layout(area, world)
    var list = list
    defer { self.list = list }
    return list.click(point, rows: rows(layout.list.width, in: world), in: layout.list)
  }
}
