internal import RoadmapKit

/// One item of the agenda as lines: what it is about, and the rows that the cursor moves among.
struct MeetingContent {
  typealias Row = RowList<MeetingScreen.RowKey>.Row

  let world: World
  let agenda: MeetingAgenda
  let item: MeetingAgenda.Item
  /// The area that the cursor is in, and the row.
  let area: Int
  let chosen: MeetingScreen.RowKey?
  let width: Int

  var plan: Plan { world.plan }
  var progress: Progress { agenda.situation.now }
  var symbols: Symbols { world.symbols }

  /// The lines above the rows.
  var head: [Line] {
    if case .area(let activity) = item { return areaHead(activity) }
    let index = agenda.items.firstIndex(of: item) ?? 0
    let title = Line(SafeText(Words.Meeting.item(item, in: plan).uppercased()), .strong, bold: true)
      .ending(SafeText(next(index)))
    return [title] + lead.map { Line(SafeText($0), .muted) } + [.blank]
  }

  private func next(_ index: Int) -> String {
    guard agenda.items.indices.contains(index + 1) else { return Words.Meeting.lastItem }
    return Words.Meeting.nextItem(Words.Meeting.item(agenda.items[index + 1], in: plan))
  }

  /// One sentence on what the item shows.
  private var lead: [String] {
    switch item {
    case .changes:
      guard !agenda.changes.isEmpty else { return [Words.Meeting.since(agenda.situation.reference)] }
      let activities = Set(agenda.changes.map(\.standing.activity)).count
      return [
        "\(Words.Meeting.since(agenda.situation.reference)) "
          + Words.Meeting.changed(agenda.changes.count, activities)
      ]
    case .silent: return [Words.Meeting.since(agenda.situation.reference)]
    case .ahead: return [Words.Meeting.until(agenda)]
    default: return []
    }
  }

  var empty: String {
    switch item {
    case .changes: Words.Meeting.noChanges
    case .overdue: Words.Meeting.noOverdue
    case .silent: Words.Meeting.noSilent
    case .signals: Words.Meeting.noSignals
    case .assignments: Words.Meeting.noAssignments
    case .area: ""
    case .decisions: Words.Meeting.noDecisions
    case .ahead: Words.Meeting.noAhead(agenda.until)
    }
  }

  /// What the cursor is on, where that is no cell of the matrix.
  var sentence: Line {
    guard let row = rows.first(where: { $0.key != nil && $0.key == chosen }) else {
      return Line(SafeText(empty), .muted)
    }
    return Line(row.line.pieces.map(\.text).joined())
  }

  var rows: [Row] {
    switch item {
    case .changes: changes
    case .overdue: late + agenda.overdueOccasions.map(occasion)
    case .silent: agenda.silent.map(silent)
    case .signals: agenda.signals.flatMap(signal)
    case .assignments: agenda.assignments.flatMap(assignment)
    case .area(let activity): areaRows(activity)
    case .decisions: agenda.pending.enumerated().map { pending($1, $0) }
    case .ahead: agenda.ahead.map(occasion)
    }
  }

  private func key(_ activity: Int, _ organisation: Int) -> MeetingScreen.RowKey {
    .cell(plan.activities[activity].id, plan.organisations[organisation].id)
  }

  private func name(_ organisation: Int) -> SafeText {
    SafeText(Words.UI.columnName(plan.organisations[organisation])).padded(to: 15)
  }

  // MARK: What has changed, what is late, who is silent

  private var changes: [Row] {
    var rows: [Row] = []
    var activity: Int?
    for cell in agenda.changes {
      let standing = cell.standing
      if standing.activity != activity {
        if activity != nil { rows.append(Row()) }
        activity = standing.activity
        rows.append(Row(nil, Line(SafeText(plan.activities[standing.activity].title), .plain, bold: true)))
      }
      let then = agenda.situation.then?.standing(standing.activity, standing.organisation)
      rows.append(
        Row(
          key(standing.activity, standing.organisation),
          Line(name(standing.organisation)).adding(SafeText(Words.Meeting.change(cell, then)), .changed)))
    }
    return rows
  }

  private var late: [Row] {
    var rows: [Row] = []
    var activity: Int?
    for late in agenda.overdue {
      if late.activity != activity {
        if activity != nil { rows.append(Row()) }
        activity = late.activity
        rows.append(Row(nil, Line(SafeText(plan.activities[late.activity].title), .plain, bold: true)))
      }
      let title = progress.title(of: late.milestone.source, in: late.activity, world.journals)
      let area = late.milestone.area.map { plan.areas[$0].name }
      let words = Words.Meeting.late(late, title, area, on: agenda.situation.asOf)
      rows.append(
        Row(
          .milestone(
            plan.activities[late.activity].id, plan.organisations[late.organisation].id,
            late.milestone.source,
            area: late.milestone.area),
          Line(name(late.organisation)).adding(SafeText(words), .danger)))
    }
    return rows
  }

  private func silent(_ organisation: Int) -> Row {
    let coverage = agenda.situation.coverage(ofOrganisation: organisation)
    let confirmed = progress.lastConfirmed(organisation)
    return Row(
      .organisation(plan.organisations[organisation].id),
      Line(name(organisation))
        .adding(SafeText(Words.Meeting.silent(confirmed)), confirmed == nil ? .gap : .stale)
        .adding(
          "  " + SafeText(Words.Meeting.unreported(coverage.of - coverage.reported, coverage.of)), .muted))
  }

  private func occasion(_ occasion: Occasion) -> Row {
    let role: Role = occasion.state == .overdue ? .danger : .plain
    let time = SafeText(Words.time(of: occasion)).padded(to: 19)
    var line = Line(time + " ", .muted)
      .adding(SafeText(Words.occasion(occasion, progress, world.journals)), role)
    if occasion.isSuggested { line = line.ending(SafeText(Words.suggested), .suggested) }
    return Row(.occasion(occasion.id), line)
  }

  // MARK: Signals, assignments, decisions

  func signal(_ signal: SignalState) -> [Row] {
    let age = Words.Meeting.days(agenda.situation.asOf.days(since: signal.raised))
    var line = Line(SafeText(Words.matter(signal.matter)), .signal, bold: true)
      .adding(" · " + SafeText(plan.name(of: signal.by)))
    if let activity = signal.activity {
      line = line.adding(" · " + SafeText(plan.activities[activity].short), .muted)
    }
    let text = Words.Meeting.text(of: signal.event, progress, world.journals)
    return [Row(.signal(signal.event), line.ending(SafeText(age)))] + wrapped(text, .plain) + [Row()]
  }

  func assignment(_ assignment: MeetingAgenda.Assignment) -> [Row] {
    let isLate = assignment.due?.state == .overdue
    let text = progress.text(of: assignment.state, world.journals) ?? Words.Meeting.hidden
    let to = assignment.state.to.map { plan.name(of: $0) } ?? Words.notStated
    let line = Line(SafeText(to), .plain, bold: true)
      .ending(
        SafeText(Words.Meeting.assignmentDue(assignment.due)),
        isLate ? .danger : assignment.due == nil ? .gap : .muted)
    return [Row(.assignment(assignment.state.id), line)] + wrapped(text, .plain) + [Row()]
  }

  private func pending(_ pending: MeetingAgenda.Pending, _ index: Int) -> Row {
    let activity: Int
    let role: Role
    switch pending {
    case .gate(let place, let isReady): (activity, role) = (place, isReady ? .warning : .waiting)
    case .withoutEffect(let place, _): (activity, role) = (place, .warning)
    case .goal(let place, _): (activity, role) = (place, .gap)
    }
    return Row(
      .pending(plan.activities[activity].id, index),
      Line(SafeText(Words.Meeting.pending(pending, in: plan)), role)
        .ending(SafeText(Words.Meeting.key(for: pending)), .footerKey))
  }

  func wrapped(_ text: String, _ role: Role) -> [Row] {
    SafeText.lines(text, width: max(20, width - 6)).map { Row(nil, Line("   " + $0, role)) }
  }
}
