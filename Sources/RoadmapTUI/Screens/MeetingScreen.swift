internal import RoadmapKit

/// Möte: the agenda, one item at a time, and what is decided where it is decided; the minutes at the end.
struct MeetingScreen: ViewScreen {
  static let view = View.meeting
  static let bindings: [Binding] = [
    Binding([.character(".")], .next, Words.Keys.nextItem),
    Binding([.character(",")], .previous, Words.Keys.previousItem),
    Binding([.character("f")], .followUp, Words.Keys.followUp),
    Binding([.character("d")], .decide, Words.Keys.decide),
    Binding([.character("g")], .assign, Words.Keys.assign),
    Binding([.character("s")], .signal, Words.Keys.signal),
    Binding([.character("b")], .assess, Words.Keys.assess),
    Binding([.character(" ")], .toggle, Words.Keys.toggle),
    Binding([.character("A")], .convene, Words.Keys.convene),
    Binding([.character("P")], .minutes, Words.Keys.minutes),
    Binding([.character("n")], .note, Words.Keys.note),
    Binding([.character("i")], .establish, Words.Keys.establish),
    Binding([.character("o")], .confirmRow, Words.Keys.confirmRow),
    Binding([.character("a")], .answer, Words.Keys.answer),
    Binding([.character("c")], .close, Words.Keys.close),
    Binding([.character("G")], .passGate, Words.Keys.passGate),
    Binding([.character("S")], .stop, Words.Keys.stop),
    Binding([.character("y")], .goal, Words.Keys.setGoal),
    Binding([.character("R")], .reminder, Words.Keys.reminder),
    Binding([.character("K")], .clock, Words.Keys.clock),
    Binding([.enter], .open, Words.Keys.open),
  ]

  /// What the cursor can stand on within an item.
  enum RowKey: Hashable, Sendable {
    case cell(ID<Activity>, ID<Organisation>)
    case milestone(ID<Activity>, ID<Organisation>, MilestoneState.Source, area: Int?)
    case organisation(ID<Organisation>)
    case signal(EventID)
    case assignment(String)
    case pending(ID<Activity>, Int)
    case occasion(String)
  }

  /// The item that is gone through, by its key.
  var item: String?
  /// Items that have been gone through.
  var visited: Set<String> = []
  /// The area that the cursor is in, where milestones are ticked per area.
  var area = 0
  var filter = ""
  /// The meeting that went on when this was drawn last; when it is closed its minutes are shown.
  private var meeting: String?
  private(set) var showsMinutes = false
  private var firstLine = 0
  private var list = RowList<RowKey>()
  /// The row where one was, until the rows are known.
  private var row: Int?

  init(place: String? = nil) {
    guard let place else { return }
    let parts = place.split(separator: "\n", omittingEmptySubsequences: false)
    item = parts.first.map(String.init)
    if parts.count > 1 { visited = Set(parts[1].split(separator: ",").map(String.init)) }
    if parts.count > 2 { row = Int(parts[2]) ?? 0 }
  }

  /// Where one is, for a draft that survives a crash.
  var place: String { "\(item ?? "")\n\(visited.sorted().joined(separator: ","))\n\(list.place)" }

  /// The item and its number.
  func current(in world: World) -> (item: MeetingAgenda.Item, place: Int)? {
    guard let agenda = world.agenda else { return nil }
    let index = agenda.items.firstIndex { $0.key(in: world.plan) == item } ?? 0
    return agenda.items.indices.contains(index) ? (agenda.items[index], index) : nil
  }

  private func content(in world: World) -> MeetingContent? {
    guard let agenda = world.agenda, let current = current(in: world) else { return nil }
    return MeetingContent(
      world: world, agenda: agenda, item: current.item, area: area, chosen: list.chosen,
      width: MeetingLayout(Frame(world.size).body).content.width)
  }

  private func rows(in world: World) -> [RowList<RowKey>.Row] {
    guard let content = content(in: world) else { return [] }
    guard !filter.isEmpty else { return content.rows }
    return content.rows.filter { row in
      row.key == nil || World.matches(filter, row.line.pieces.map(\.text.text).joined())
    }
  }

  mutating func reconcile(with world: World) {
    guard let agenda = world.agenda else { return }
    let keys = agenda.items.map { $0.key(in: world.plan) }
    if item.map({ keys.contains($0) }) != true { item = keys.first }
    area = min(max(0, area), max(0, world.plan.areas.count - 1))
    if let open = agenda.meeting {
      if meeting != open.id { showsMinutes = false }
      meeting = open.id
    } else if let closed = meeting, world.situation.now.meetings.contains(where: { $0.id == closed }) {
      showsMinutes = true
      (firstLine, visited, meeting) = (0, [], nil)
    }
    let rows = rows(in: world).compactMap(\.key)
    if let row, rows.indices.contains(row) { list = RowList(chosen: rows[row]) }
    row = nil
    list.reconcile(rows)
  }

  mutating func perform(_ command: Command, in world: World) -> Step {
    switch command {
    case .back where showsMinutes: showsMinutes = false
    case .minutes:
      showsMinutes.toggle()
      firstLine = 0
    case .next: step(1, in: world)
    case .previous: step(-1, in: world)
    case _ where showsMinutes: return scroll(command, page: max(1, world.size.height - 8))
    case .left: area = max(0, area - 1)
    case .right: area = min(max(0, world.plan.areas.count - 1), area + 1)
    case .open: return open(in: world)
    default:
      let keys = rows(in: world).compactMap(\.key)
      return list.move(command, keys: keys, page: max(1, world.size.height - 10)) ? .done : .passed
    }
    return .done
  }

  private mutating func scroll(_ command: Command, page: Int) -> Step {
    switch command {
    case .up: firstLine = max(0, firstLine - 1)
    case .down: firstLine += 1
    case .pageUp: firstLine = max(0, firstLine - page)
    case .pageDown: firstLine += page
    case .top: firstLine = 0
    case .bottom: firstLine = .max / 2
    default: return .passed
    }
    return .done
  }

  private mutating func step(_ step: Int, in world: World) {
    guard !showsMinutes else {
      showsMinutes = false
      return
    }
    guard let agenda = world.agenda, let current = current(in: world) else { return }
    visited.insert(current.item.key(in: world.plan))
    let next = min(max(0, current.place + step), agenda.items.count - 1)
    item = agenda.items[next].key(in: world.plan)
    (list, area) = (RowList(), 0)
    reconcile(with: world)
  }

  private func open(in world: World) -> Step {
    let target = target(in: world)
    switch list.chosen {
    case .signal: return .open(.signals)
    case .assignment: return .open(.duties)
    case .occasion: return .open(.calendar)
    case .milestone, .organisation:
      return .open(.organisation(target.organisation, activity: target.activity))
    case .cell, .pending: return .open(.activity(target.activity, organisation: target.organisation))
    case nil: return target.activity == nil ? .done : .open(.activity(target.activity, organisation: nil))
    }
  }

  func target(in world: World) -> Target {
    guard !showsMinutes else { return Target() }
    var target = Target()
    if case .area(let activity)? = current(in: world)?.item { target.activity = activity }
    switch list.chosen {
    case .cell(let activity, let organisation):
      target.activity = world.plan.activityIndex(activity)
      target.organisation = world.plan.organisationIndex(organisation)
    case .milestone(let activity, let organisation, let source, let area):
      target.activity = world.plan.activityIndex(activity)
      target.organisation = world.plan.organisationIndex(organisation)
      if let activity = target.activity, let organisation = target.organisation {
        target.milestone = world.cell(activity, organisation)?.standing.milestones.first {
          $0.source == source && $0.area == area
        }
      }
    case .organisation(let id): target.organisation = world.plan.organisationIndex(id)
    case .signal(let event):
      target.signal = event
      target.activity = world.situation.now.signals.first { $0.event == event }?.activity
    case .assignment(let id):
      target.assignment = id
      target.activity = world.situation.now.assignments.first { $0.id == id }?.activity
    case .pending(let activity, _): target.activity = world.plan.activityIndex(activity)
    case .occasion, nil: break
    }
    return target
  }

  func status(in world: World) -> Line {
    if showsMinutes {
      guard let id = MeetingMinutes.shown(in: world)?.id else { return .blank }
      return Line(SafeText(Words.Meeting.printing(id)), .muted)
    }
    let target = target(in: world)
    if let state = target.milestone, let activity = target.activity, let organisation = target.organisation {
      return Line(
        SafeText(world.organisationName(organisation) + " · ")
          + MilestoneSentence.text(state, activity: activity, world: world))
    }
    if let activity = target.activity, let organisation = target.organisation,
      let cell = world.cell(activity, organisation)
    {
      return Line(SafeText(Words.cell(cell, world.situation)))
    }
    return content(in: world)?.sentence ?? .blank
  }

  mutating func draw(on surface: inout Surface, in area: Rect, world: World) {
    guard let agenda = world.agenda, let content = content(in: world) else { return }
    let layout = MeetingLayout(area)
    MeetingAgendaPainter(world: world, agenda: agenda, visited: visited, current: item)
      .draw(on: &surface, layout: layout, showsMinutes: showsMinutes)
    guard !showsMinutes else {
      MeetingMinutes.draw(&firstLine, on: &surface, in: layout.content, world: world)
      return
    }
    let head = content.head
    for (offset, line) in head.prefix(layout.content.height).enumerated() {
      line.draw(
        on: &surface, in: layout.content.rows(from: offset, count: 1).inset(columns: 1),
        ellipsis: world.symbols.ellipsis)
    }
    list.draw(
      rows(in: world), on: &surface, in: layout.content.rows(from: head.count), world: world,
      empty: filter.isEmpty ? content.empty : Words.UI.nothingMatches)
  }

  mutating func click(_ point: Point, in area: Rect, world: World) -> Bool {
    let layout = MeetingLayout(area)
    if let agenda = layout.agenda, agenda.contains(point), let items = world.agenda?.items {
      let index = point.row - agenda.row - MeetingAgendaPainter.firstItem
      guard items.indices.contains(index) else { return false }
      item = items[index].key(in: world.plan)
      showsMinutes = false
      (list, self.area) = (RowList(), 0)
      return false
    }
    guard !showsMinutes, let content = content(in: world) else { return false }
    return list.click(point, rows: rows(in: world), in: layout.content.rows(from: content.head.count))
  }
}
