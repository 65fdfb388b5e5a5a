internal import RoadmapKit

/// Historik: every event, the newest first; from here one takes back.
struct HistoryScreen: ViewScreen {
  static let view = View.history
  static let bindings: [Binding] = [
    Binding([.character("u")], .undo, Words.Keys.undoHere),
    Binding([.character("m")], .mark, Words.Keys.markEvent),
    Binding([.character("S")], .markSince, Words.Keys.markSince),
    Binding([.enter], .open, Words.Keys.open),
  ]

  var chosen: EventID?
  var filter = ""
  var marks: Set<EventID> = []
  private var rows = ScrollWindow()

  /// The events that are shown.
  private func items(in world: World) -> [History.Item] { world.shownHistory }

  private func index(in world: World) -> Int? {
    guard let chosen else { return nil }
    return world.shownHistory.firstIndex { $0.entry.id == chosen }
  }

  mutating func reconcile(with world: World) {
    keepMarks(in: world)
    if index(in: world) == nil { chosen = items(in: world).first?.entry.id }
  }

  mutating func perform(_ command: Command, in world: World) -> Step {
    let items = items(in: world)
    let index = index(in: world)
    func choose(_ index: Int?) -> EventID? { index.map { items[$0].entry.id } }
    let page = max(1, (world.size.height - 8) / 2)
    switch command {
    case .up: chosen = choose(World.moved(index, by: -1, count: items.count))
    case .down: chosen = choose(World.moved(index, by: 1, count: items.count))
    case .pageUp: chosen = choose(World.moved(index, by: -page, count: items.count))
    case .pageDown: chosen = choose(World.moved(index, by: page, count: items.count))
    case .top: chosen = items.first?.entry.id
    case .bottom: chosen = items.last?.entry.id
    case .left, .right: break
    case .open:
      let target = target(in: world)
      guard target.activity != nil else { return .done }
      return .open(.activity(target.activity, organisation: target.organisation))
    default: return .passed
    }
    return .done
  }

  func target(in world: World) -> Target {
    guard let chosen, let entry = world.journals.entry(chosen) else { return Target() }
    var target = Target(event: chosen)
    target.activity = world.plan.activityIndex(ID(world.journals.names[entry.activity]))
    let subject = entry.subject.isNone ? entry.by : entry.subject
    target.organisation = world.plan.organisationIndex(ID(world.journals.names[subject]))
    return target
  }

  func status(in world: World) -> Line {
    let items = items(in: world)
    guard let item = items.first(where: { $0.entry.id == chosen }) else {
      return Line(SafeText(filter.isEmpty ? Words.UI.historyEmpty : Words.UI.nothingMatches), .muted)
    }
    let sentence = Words.sentence(item.entry, world.situation.now, world.journals)
    var line = Line(
      SafeText(of: "\(item.entry.recordedDay) \(item.entry.id.instant.swedishTime)  \(sentence)"))
    if let role = world.journals.detail(of: item.entry)[.role] {
      line = line.adding(SafeText(of: " · \(role)"), .muted)
    }
    return line
  }

  mutating func draw(on surface: inout Surface, in area: Rect, world: World) {
    let items = items(in: world)
    Line(SafeText(Words.UI.events(items.count)), .strong, bold: true)
      .draw(
        on: &surface, in: area.rows(from: 0, count: 1).inset(columns: 1), ellipsis: world.symbols.ellipsis)
    let list = HistoryScreen.list(area)
    guard !items.isEmpty else {
      let text = filter.isEmpty ? Words.UI.historyEmpty : Words.UI.nothingMatches
      surface.put(SafeText(text), at: Point(row: list.row + 1, column: 2), role: .muted)
      return
    }
    let selected = items.firstIndex { $0.entry.id == chosen }
    rows.reveal(selected, height: list.height, count: items.count, margin: 2)
    for (offset, item) in items[rows.range(height: list.height, count: items.count)].enumerated() {
      let line = list.rows(from: offset, count: 1)
      if item.entry.id == chosen {
        surface.fill(line.columns(from: 0, count: line.width - 1), ground: .selectedRow)
        surface.put(world.symbols.cursor, at: line.origin, role: .strong)
      }
      if marks.contains(item.entry.id) {
        MarkLook.draw(on: &surface, at: Point(row: line.row, column: line.column + 1), world: world)
      }
      HistoryLook.line(item, isChosen: item.entry.id == chosen, world: world)
        .draw(
          on: &surface, in: line.columns(from: 2, count: line.width - 4), ellipsis: world.symbols.ellipsis)
    }
    drawStory(on: &surface, in: area.rows(from: list.endRow - area.row + 1), world: world)
  }

  /// The chosen event in full, below the list.
  private func drawStory(on surface: inout Surface, in area: Rect, world: World) {
    guard !area.isEmpty, let item = index(in: world).map({ world.shownHistory[$0] }) else { return }
    let width = area.width - 4
    var lines = SafeText.lines(Words.sentence(item.entry, world.situation.now, world.journals), width: width)
      .map { Line($0) }
    if let text = world.situation.now.shownText(of: item.entry, world.journals) {
      lines += SafeText.lines("”\(text)”", width: width).map { Line($0, .strong) }
    }
    if let reason = item.setAside { lines += DetailPane.wrapped(reason.sentence, width, .warning) }
    if world.isDraft(item.entry.id) {
      lines += DetailPane.wrapped(
        item.retractedBy == nil ? Words.ShareView.notPublished : Words.ShareView.undoneDraft, width,
        DraftLook.role)
    }
    for (offset, line) in lines.prefix(area.height).enumerated() {
      line.draw(
        on: &surface, in: area.rows(from: offset, count: 1).inset(columns: 2),
        ellipsis: world.symbols.ellipsis)
    }
  }

  /// The list's rows; the rest is the chosen event's.
  private static func list(_ area: Rect) -> Rect {
    area.rows(from: 1, count: area.height - 1 - max(4, min(6, area.height / 5)))
  }

  mutating func click(_ point: Point, in area: Rect, world: World) -> Bool {
    let items = items(in: world)
    let list = HistoryScreen.list(area)
    let range = rows.range(height: list.height, count: items.count)
    let offset = point.row - list.row
    guard list.contains(point), offset < range.count else { return false }
    let before = chosen
    chosen = items[range.lowerBound + offset].entry.id
    return before == chosen
  }
}

/// How an event looks in a list.
enum HistoryLook {
  static func line(_ item: History.Item, isChosen: Bool, world: World) -> Line {
    let entry = item.entry
    let progress = world.situation.now
    let isVoid = item.retractedBy != nil || item.setAside != nil
    var line = Line(SafeText(of: "\(entry.recordedDay) \(entry.id.instant.swedishTime)  "), .muted)
      .adding(
        SafeText(Words.sentence(entry, progress, world.journals)),
        isVoid ? .muted : entry.verb == .retract ? .warning : isChosen ? .strong : .plain)
    if item.isRedacted || item.isPurged {
      line = line.adding("  " + SafeText(item.isPurged ? Words.UI.purged : Words.UI.hidden), .muted)
    } else if let text = progress.shownText(of: entry, world.journals) {
      line = line.adding("  ”" + SafeText(text) + "”", .muted)
    }
    if item.retractedBy != nil { line.trailing = Line.Piece(text: SafeText(Words.UI.undone), role: .warning) }
    if item.setAside != nil { line.trailing = Line.Piece(text: SafeText(Words.UI.setAside), role: .danger) }
    guard world.isDraft(entry.id) else { return line }
    // What was taken back before it left is a draft that goes without trace.
    let fate = line.trailing.map { $0.text + " " } ?? ""
    line.trailing = Line.Piece(
      text: fate + DraftLook.words(world), role: line.trailing?.role ?? DraftLook.role)
    return line
  }

  /// The event in as many lines as its text needs.
  static func lines(_ item: History.Item, width: Int, world: World) -> [Line] {
    let progress = world.situation.now
    let isVoid = item.retractedBy != nil || item.setAside != nil
    var line = Line(SafeText(of: "\(item.entry.recordedDay)  "), .muted)
      .adding(SafeText(Words.sentence(item.entry, progress, world.journals)), isVoid ? .muted : .plain)
    if isVoid {
      line.trailing = Line.Piece(
        text: SafeText(item.retractedBy != nil ? Words.UI.undone : Words.UI.setAside), role: .warning)
    } else if world.isDraft(item.entry.id) {
      line.trailing = Line.Piece(text: DraftLook.words(world), role: DraftLook.role)
    }
    guard let text = progress.shownText(of: item.entry, world.journals) else { return [line] }
    return [line]
      + SafeText.lines(text, width: max(20, width - 12)).map { Line("            " + $0, .muted) }
  }
}
