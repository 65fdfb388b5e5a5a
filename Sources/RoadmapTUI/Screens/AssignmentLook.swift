internal import RoadmapKit

/// Assignments with their report-backs.
enum AssignmentLook {
  static func rows(_ rows: DutyRows) -> [RowList<DutyKey>.Row] {
    let board = AssignmentBoard(rows.world.situation.now)
    return rows.grouped(
      board.groups.map { group in
        let shown = group.items.filter { matches($0, rows) }
        return (Words.Duties.stage(group.stage, shown.count), shown.map { row($0, rows) })
      })
  }

  private static func matches(_ item: AssignmentBoard.Item, _ rows: DutyRows) -> Bool {
    let world = rows.world
    let activity = item.assignment.activity.map { world.plan.activities[$0].title } ?? ""
    return rows.filter.isEmpty
      || World.matches(
        rows.filter, text(item.assignment, world), receiver(item.assignment, world), activity,
        item.assignment.id)
  }

  private static func row(_ item: AssignmentBoard.Item, _ rows: DutyRows) -> RowList<DutyKey>.Row {
    let world = rows.world
    let key = DutyKey.assignment(item.assignment.id)
    let isNew = world.situation.hasNews(of: item.assignment)
    let mark: SafeText =
      item.stage == .late ? world.symbols.overdue : isNew ? world.symbols.changed : " "
    let time = time(item)
    let line = Line(mark + " ", item.stage == .late ? .danger : .changed)
      .adding(
        rows.cell(time ?? Words.notStated, 17),
        item.stage == .late ? .danger : time == nil ? .gap : .muted
      )
      .adding(
        rows.cell(ChartLook.short(item.assignment.to, world), 24),
        item.assignment.to == nil ? .gap : item.stage == .closed ? .muted : rows.role(key)
      )
      .adding(SafeText(text(item.assignment, world)), item.stage == .closed ? .muted : rows.role(key))
    return RowList.Row(key, line)
  }

  /// When it is to be reported back, or was closed; nil where nothing says.
  private static func time(_ item: AssignmentBoard.Item) -> String? {
    if item.stage == .closed { return item.assignment.closedOn?.description ?? Words.Duties.closedEarlier }
    return item.next.map { $0.due.map(Words.partialDay) ?? $0.last.description }
  }

  static func sentence(_ id: String, _ world: World) -> String {
    guard let item = item(id, world) else { return "" }
    var parts = [Words.Duties.to(ChartLook.short(item.assignment.to, world)), standing(item)]
    if world.situation.hasNews(of: item.assignment) {
      parts.append(Words.Signals.legend(world.situation.reference))
    }
    if let activity = item.assignment.activity { parts.append(world.plan.activities[activity].short) }
    return parts.joined(separator: " · ")
  }

  private static func standing(_ item: AssignmentBoard.Item) -> String {
    switch item.stage {
    case .closed: Words.Duties.closed(item.assignment.closedOn)
    case .late: Words.Duties.late(time(item) ?? "")
    case .open:
      time(item).map { item.next?.state == .unknown ? Words.Duties.passed($0) : Words.Duties.awaited($0) }
        ?? Words.Duties.noTime
    }
  }

  static func story(_ id: String, width: Int, world: World) -> StoryLines {
    var story = StoryLines(width: width)
    guard let item = item(id, world) else { return story }
    let assignment = item.assignment
    let role: Role = item.stage == .late ? .danger : item.stage == .closed ? .ok : .muted
    story.add(Words.Duties.to(receiver(assignment, world)), .strong, bold: true)
    story.add(standing(item), role)
    story.air()
    story.add(text(assignment, world))
    for report in assignment.reportBacks {
      said(report.event, Words.Duties.reportTitle, &story, world)
    }
    if let closed = assignment.closed, !assignment.reportBacks.contains(where: { $0.event == closed }) {
      said(closed, Words.Signals.closedHeading, &story, world)
    }
    story.air()
    if let activity = assignment.activity {
      story.fact(Words.Signals.about, world.plan.activities[activity].short)
    }
    story.fact(Words.Duties.given, given(assignment, world))
    if let decision = assignment.decision { story.fact(Words.Duties.follows, named(decision, world)) }
    story.fact(
      Words.Duties.dueLabel,
      assignment.due.isEmpty ? nil : Words.list(assignment.due.map(Words.partialDay)))
    story.fact(
      Words.Duties.howOften,
      assignment.every.isEmpty ? Words.Duties.once : Words.list(assignment.every.map(Words.cadence)))
    return story
  }

  private static func said(
    _ id: EventID, _ heading: String, _ story: inout StoryLines, _ world: World
  ) {
    guard let entry = world.journals.entry(id) else { return }
    story.heading("\(heading) \(entry.happenedDay)")
    story.add(world.plan.name(of: world.journals.names[entry.by]), .muted)
    if world.situation.now.redacted.contains(id) {
      story.add(Words.UI.hidden, .muted)
    } else if let text = world.situation.now.shownText(of: entry, world.journals) {
      story.add(text)
    }
  }

  /// When and where it was given, and by whom.
  private static func given(_ assignment: AssignmentState, _ world: World) -> String? {
    guard let event = assignment.event, let entry = world.journals.entry(event) else {
      if case .planned(let index) = assignment.source {
        return Words.Duties.stated(world.plan.assignments[index].provenance.source)
      }
      return nil
    }
    let who = world.plan.name(of: world.journals.names[entry.by])
    let day = entry.happenedDay
    return assignment.meeting == nil
      ? "\(day), \(who)" : "\(day), \(Words.Duties.atMeeting(day, assignment.meeting, world.situation.now))"
  }

  /// The decision that it follows from, by its words or its title.
  private static func named(_ decision: String, _ world: World) -> String {
    if let stated = world.plan.decisions.first(where: { $0.id == decision }) { return stated.title }
    guard let id = EventID(decision), let entry = world.journals.entry(id) else { return decision }
    if world.situation.now.redacted.contains(id) { return Words.UI.hidden }
    return world.situation.now.shownText(of: entry, world.journals) ?? decision
  }

  private static func item(_ id: String, _ world: World) -> AssignmentBoard.Item? {
    let progress = world.situation.now
    return progress.assignments.first { $0.id == id }.map { AssignmentBoard.item($0, progress) }
  }

  static func receiver(_ assignment: AssignmentState, _ world: World) -> String {
    assignment.to.map { world.plan.name(of: $0) } ?? Words.notStated
  }

  static func text(_ assignment: AssignmentState, _ world: World) -> String {
    world.situation.now.text(of: assignment, world.journals) ?? Words.UI.hidden
  }
}
