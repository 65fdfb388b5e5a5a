internal import RoadmapKit

/// A prioritised activity in a meeting: every body's standing, and what was decided about it.
extension MeetingContent {
  private var isWide: Bool { width >= 84 }
  /// Room for a meeting to read along.
  private var isTall: Bool { world.size.height >= 44 }
  private var nameWidth: Int { 15 }

  func areaHead(_ activity: Int) -> [Line] {
    let item = plan.activities[activity]
    let parties = plan.reporters.count { item.concerned.contains($0) }
    var facts = [Words.heading(item.heading, in: plan), Words.count(parties, "part", "parter")]
    let groups = item.targetGroups.compactMap { tag in plan.targetGroups.first { $0.id == tag.id }?.name }
    if isWide, !groups.isEmpty { facts.append(Words.list(groups)) }
    let mark = isFollowedUp(activity)
    var lines = [
      Line(SafeText(item.title.uppercased()), .strong, bold: true).ending(mark.text, mark.role),
      Line(SafeText(facts.joined(separator: " · ")), .muted), .blank,
    ]
    lines += shares(activity)
    lines.append(.blank)
    if item.isPerArea { lines += [areaNames(), .blank] }
    return lines
  }

  /// How far it has come in numbers, with the difference since the last meeting.
  private func shares(_ activity: Int) -> [Line] {
    let item = plan.activities[activity]
    let indicators = item.indicators.compactMap { plan.indicator($0) }
    // The finest count of what is ticked per area.
    let ordered =
      indicators.filter { $0.computation == .areas } + indicators.filter { $0.computation != .areas }
    let computed = ordered.lazy.compactMap { indicator in
      progress.computedValue(of: indicator).map { (indicator, $0) }
    }.first
    guard let (indicator, value) = computed, value.of > 0 else {
      let coverage = agenda.situation.coverage(activity)
      return [
        Line(SafeText(Words.coverage(coverage, agenda.situation.reference))),
        Bar(reached: coverage.reported, of: coverage.of, width: 24, symbols: symbols).line,
      ]
    }
    var line = Line(SafeText(Words.share(value.count, value.of)), .ok, bold: true)
      .adding("  " + SafeText(indicator.title))
    if let before = agenda.situation.then?.computedValue(of: indicator), before.count != value.count {
      line = line.adding("   " + SafeText(Words.Meeting.sinceLast(value.count - before.count)), .changed)
    }
    return [line, Bar(reached: value.count, of: value.of, width: 24, symbols: symbols).line]
  }

  private func areaNames() -> Line {
    plan.areas.reduce(Line(SafeText(repeating: " ", count: nameWidth + 1), .muted)) { line, area in
      line.adding(
        SafeText(area.short ?? area.name).fitted(to: areaWidth, ellipsis: symbols.ellipsis), .muted)
    }
  }

  private var areaWidth: Int { isWide ? 13 : 10 }

  func areaRows(_ activity: Int) -> [Row] {
    let item = plan.activities[activity]
    var rows: [Row] = []
    for organisation in plan.reporters {
      guard let cell = agenda.situation.cell(activity, organisation) else { continue }
      let key = MeetingScreen.RowKey.cell(item.id, plan.organisations[organisation].id)
      let name = SafeText(Words.UI.columnName(plan.organisations[organisation]))
        .fitted(to: nameWidth, ellipsis: symbols.ellipsis)
      var line = Line(name, key == chosen ? .strong : .plain, bold: key == chosen)
      line.pieces += item.isPerArea ? areaCells(cell, isChosen: key == chosen) : standingCells(cell)
      line.pieces += remarks(cell)
      rows.append(Row(key, line))
      if isTall { rows.append(Row()) }
    }
    return rows + said(about: activity)
  }

  private func areaCells(_ cell: ComparedStanding, isChosen: Bool) -> [Line.Piece] {
    plan.areas.indices.map { index in
      let states = cell.standing.milestones.filter { $0.area == index }
      let ticked = states.count { $0.isTicked }
      let isDone = !states.isEmpty && ticked == states.count
      let sign = isDone ? symbols.done : ticked > 0 ? symbols.inProgress : symbols.notReported
      let text = sign + SafeText(of: isDone || states.isEmpty ? "" : " \(ticked)/\(states.count)")
      let role: Role = isDone ? .ok : ticked > 0 ? .progress : .muted
      return Line.Piece(
        text: text.padded(to: areaWidth), role: isChosen && index == area ? .cellFocus : role)
    }
  }

  private func standingCells(_ cell: ComparedStanding) -> [Line.Piece] {
    let standing = cell.standing
    let waits = standing.waitsForGate
    let sign = waits ? symbols.gate : StatusLook.sign(standing.status, symbols)
    let word = waits ? Words.UI.waitsShort : Words.shortStatus(standing.status)
    let role: Role = waits ? .waiting : StatusLook.role(standing.status)
    var pieces = [Line.Piece(text: sign + " " + SafeText(word).padded(to: 15), role: role)]
    if isWide {
      pieces += Bar(reached: standing.ticked, of: standing.count, width: 8, symbols: symbols).line.pieces
      pieces.append(
        Line.Piece(text: SafeText(repeating: " ", count: 9 - min(8, standing.count)), role: .plain))
    }
    let share = standing.count == 0 ? "" : Words.share(standing.ticked, standing.count)
    pieces.append(Line.Piece(text: SafeText(share).padded(to: 9), role: .muted))
    let outlook = standing.outlook.map { StatusLook.sign($0, symbols) } ?? " "
    pieces.append(
      Line.Piece(text: outlook + "  ", role: standing.outlook.map { StatusLook.role($0) } ?? .plain))
    return pieces
  }

  /// What is to be said of a body: late, changed; else silent.
  private func remarks(_ cell: ComparedStanding) -> [Line.Piece] {
    let standing = cell.standing
    var pieces: [Line.Piece] = []
    if standing.overdue > 0 {
      let days = standing.milestones.filter(\.isOverdue).compactMap { state in
        state.due.map { agenda.situation.asOf.days(since: $0.last(in: agenda.situation.asOf.year)) }
      }
      pieces.append(Line.Piece(text: SafeText(Words.Meeting.lateDays(days.max() ?? 0)), role: .danger))
    }
    if cell.isChanged {
      let then = agenda.situation.then?.standing(standing.activity, standing.organisation)
      let change = SafeText(Words.Meeting.change(cell, then))
      pieces.append(Line.Piece(text: pieces.isEmpty ? change : ", " + change, role: .changed))
    }
    guard pieces.isEmpty, standing.isReported, cell.isStale, let confirmed = standing.confirmed else {
      return pieces
    }
    return [Line.Piece(text: SafeText(Words.Meeting.notConfirmed(confirmed)), role: .stale)]
  }

  // MARK: What was said about it

  private func said(about activity: Int) -> [Row] {
    var rows: [Row] = isTall ? [Row()] : []
    let goal = progress.goals.last {
      $0.activity == activity && $0.organisation == nil && $0.year == agenda.situation.asOf.year
    }
    if let goal, let entry = world.journals.entry(goal.event),
      let text = progress.shownText(of: entry, world.journals)
    {
      rows += section(Words.UI.goalFor(goal.year), [text])
    } else {
      rows += [Row(), Row(nil, Line(SafeText(Words.UI.goalMissing(agenda.situation.asOf.year)), .gap))]
    }
    let decisions = progress.decisions.filter {
      $0.activity == activity && (agenda.meeting == nil || $0.meeting == agenda.meeting?.id)
    }
    if !decisions.isEmpty {
      rows += [Row(), Row(nil, Line(SafeText(Words.Meeting.decisions), .heading))]
      rows += decisions.suffix(3).flatMap { decision($0.event) }
    }
    let assignments = agenda.assignments.filter { $0.state.activity == activity }
    if !assignments.isEmpty {
      rows += [Row(), Row(nil, Line(SafeText(Words.Meeting.assignments), .heading))]
      rows += assignments.prefix(3).flatMap { assignment($0).dropLast() }.map { Row(nil, $0.line) }
    }
    let signals = progress.signals.filter { $0.activity == activity && $0.closed == nil }
    if !signals.isEmpty {
      rows += [Row(), Row(nil, Line(SafeText(Words.Meeting.signals), .heading))]
      rows += signals.prefix(3).flatMap { signal($0).dropLast() }.map { Row(nil, $0.line) }
    }
    return rows + nextItem(activity)
  }

  /// What was decided, and under what condition.
  private func decision(_ event: EventID) -> [Row] {
    let detail =
      progress.redacted.contains(event) ? nil : world.journals.entry(event).map(world.journals.detail)
    return wrapped(Words.Meeting.text(of: event, progress, world.journals), .plain)
      + (detail.flatMap(Words.Meeting.decisionDetails).map { wrapped($0, .muted) } ?? [])
  }

  private func section(_ title: String, _ texts: [String]) -> [Row] {
    guard !texts.isEmpty else { return [] }
    return [Row(), Row(nil, Line(SafeText(title), .heading))] + texts.flatMap { wrapped($0, .plain) }
  }

  private func isFollowedUp(_ activity: Int) -> Line.Piece {
    guard let meeting = agenda.meeting else { return Line.Piece(text: SafeText(), role: .muted) }
    return meeting.followedUp.contains(activity)
      ? Line.Piece(text: SafeText(Words.Meeting.followedUpMark) + " " + symbols.established, role: .ok)
      : Line.Piece(text: SafeText(Words.Meeting.notYetFollowedUp), role: .muted)
  }

  private func nextItem(_ activity: Int) -> [Row] {
    let index = agenda.items.firstIndex(of: .area(activity)) ?? 0
    guard agenda.items.indices.contains(index + 1) else { return [] }
    let next = Words.Meeting.nextItem(Words.Meeting.item(agenda.items[index + 1], in: plan))
    return [Row(), Row(nil, Line(SafeText(next), .muted))]
  }
}
