internal import RoadmapKit

/// Where the parts of Möte lie: the agenda on the left where there is room, the item on the right.
struct MeetingLayout {
  /// The list of items; nil where one line above the item says where one is.
  let agenda: Rect?
  /// The line above the item on narrow screens.
  let line: Rect?
  let content: Rect

  init(_ area: Rect) {
    guard area.width >= 100 else {
      agenda = nil
      line = area.rows(from: 0, count: 1)
      content = area.rows(from: area.height >= 22 ? 2 : 1)
      return
    }
    let width = area.width >= 160 ? 40 : 32
    let split = area.split(left: width, gap: 3)
    agenda = split.left
    line = nil
    // A line that is too long is hard to read aloud.
    content = split.right.columns(from: 0, count: min(split.right.width, 116))
  }
}

/// Draws the list of items, or the line that says which item it is.
struct MeetingAgendaPainter {
  let world: World
  let agenda: MeetingAgenda
  let visited: Set<String>
  let current: String?

  /// The row of the first item in the list.
  static let firstItem = 3

  private var symbols: Symbols { world.symbols }

  private func isDone(_ item: MeetingAgenda.Item) -> Bool {
    if case .area(let activity) = item { return agenda.meeting?.followedUp.contains(activity) ?? false }
    return visited.contains(item.key(in: world.plan))
  }

  func draw(on surface: inout Surface, layout: MeetingLayout, showsMinutes: Bool) {
    if let line = layout.line { drawLine(on: &surface, in: line, showsMinutes: showsMinutes) }
    guard let area = layout.agenda else { return }
    for row in area.row..<area.endRow {
      surface.put(symbols.verticalRule, at: Point(row: row, column: area.endColumn + 1), role: .rule)
    }
    for (offset, line) in title.enumerated() {
      line.draw(
        on: &surface, in: area.rows(from: offset, count: 1).inset(columns: 1), ellipsis: symbols.ellipsis)
    }
    for (index, item) in agenda.items.enumerated() {
      let row = area.rows(from: Self.firstItem + index, count: 1)
      guard !row.isEmpty else { return }
      let isCurrent = !showsMinutes && item.key(in: world.plan) == current
      if isCurrent { surface.fill(row, ground: .selectedRow) }
      let sign = isCurrent ? symbols.cursor : isDone(item) ? symbols.established : " "
      Line(sign + " ", isCurrent ? .strong : .ok)
        .adding(
          SafeText(Words.Meeting.item(item, in: world.plan)),
          isCurrent ? .strong : isDone(item) ? .muted : .plain, bold: isCurrent
        )
        .ending(SafeText(count(of: item)), role(of: item))
        .draw(on: &surface, in: row.inset(columns: 1), ellipsis: symbols.ellipsis)
    }
  }

  /// What it is, and whether it goes on.
  private var title: [Line] {
    guard let meeting = agenda.meeting else {
      return [
        Line(SafeText(Words.Meeting.agenda), .heading), Line(SafeText(Words.Meeting.notOpenShort), .warning),
      ]
    }
    let begun = meeting.begun.instant.swedishDay
    return [
      Line(SafeText(Words.Meeting.title(meeting.day)), .heading),
      begun == world.today
        ? Line(SafeText(world.plan.name(of: agenda.body)), .muted)
        : Line(SafeText(Words.Meeting.openSince(begun)), .warning),
    ]
  }

  private func drawLine(on surface: inout Surface, in line: Rect, showsMinutes: Bool) {
    let index = agenda.items.firstIndex { $0.key(in: world.plan) == current } ?? 0
    let name =
      agenda.meeting.map {
        "\(Words.Meeting.title($0.day)) · \(world.plan.name(of: agenda.body))"
      }
      ?? Words.Meeting.before(agenda.body, in: world.plan)
    let place = Words.Meeting.place(index + 1, agenda.items.count)
    let end = agenda.meeting == nil ? "\(Words.Meeting.notOpenShort) · \(place)" : place
    Line(SafeText(name), .heading)
      .ending(SafeText(showsMinutes ? "" : end), agenda.meeting == nil ? .warning : .muted)
      .draw(on: &surface, in: line.inset(columns: 1), ellipsis: symbols.ellipsis)
  }

  /// How much there is, in a number or a name; nothing where there is nothing.
  private func count(of item: MeetingAgenda.Item) -> String {
    func number(_ count: Int) -> String { count == 0 ? "" : String(count) }
    switch item {
    case .changes: return number(agenda.changes.count)
    case .overdue: return number(agenda.overdue.count + agenda.overdueOccasions.count)
    case .silent:
      if agenda.silent.count == 1 { return world.organisationName(agenda.silent[0]) }
      return number(agenda.silent.count)
    case .signals: return number(agenda.signals.count)
    case .assignments: return number(agenda.assignments.count)
    case .area(let activity):
      let coverage = agenda.situation.coverage(activity)
      return "\(coverage.reported)/\(coverage.of)"
    case .decisions: return number(agenda.pending.count)
    case .ahead: return number(agenda.ahead.count)
    }
  }

  private func role(of item: MeetingAgenda.Item) -> Role {
    switch item {
    case .overdue, .silent, .signals, .decisions: .warning
    default: .muted
    }
  }
}

/// The minutes on the screen.
enum MeetingMinutes {
  /// The meeting whose minutes are shown: the one that goes on, else the last.
  static func shown(in world: World) -> MeetingState? {
    world.agenda?.meeting
      ?? world.situation.now.meetings.filter { $0.body == world.agenda?.body }
      .max { ($0.closed ?? $0.opened) < ($1.closed ?? $1.opened) }
  }

  static func draw(_ first: inout Int, on surface: inout Surface, in area: Rect, world: World) {
    guard let meeting = shown(in: world) else {
      surface.put(
        SafeText(Words.Meeting.noMinutes), at: Point(row: area.row, column: area.column + 2), role: .muted)
      return
    }
    let minutes = Minutes(
      meeting, world.situation.now, world.journals, isComplete: world.situation.isComplete)
    let paper = MinutesPaper.paper(minutes)
    var lines: [Line] = []
    for line in PaperLines.lines(paper, width: area.width - 4) { lines.append(line) }
    var window = ScrollWindow(first: first)
    window.reveal(nil, height: area.height, count: lines.count)
    first = window.first
    let range = window.range(height: area.height, count: lines.count)
    for (offset, line) in lines[range].enumerated() {
      line.draw(
        on: &surface, in: area.rows(from: offset, count: 1).inset(columns: 1),
        ellipsis: world.symbols.ellipsis)
    }
    MoreBelow.draw(lines.count - range.upperBound, on: &surface, in: area)
  }
}
