internal import RoadmapKit

/// The story of one cell, beside the matrix on a wide screen.
enum DetailPane {
  static func draw(_ target: Target, on surface: inout Surface, in area: Rect, world: World) {
    guard let activity = target.activity, let organisation = target.organisation else { return }
    let lines = lines(activity, organisation, width: area.width, world: world)
    for (offset, line) in lines.prefix(area.height).enumerated() {
      line.draw(on: &surface, in: area.rows(from: offset, count: 1), ellipsis: world.symbols.ellipsis)
    }
  }

  static func lines(_ activity: Int, _ organisation: Int, width: Int, world: World) -> [Line] {
    let item = world.plan.activities[activity]
    let name = SafeText(world.organisationName(organisation))
    var lines = wrapped(item.short + " · " + name.text, width, .strong, bold: true)
    guard let cell = world.cell(activity, organisation) else {
      return lines + [Line(SafeText(Words.UI.notConcernedShort), .muted)]
    }
    lines += standing(cell, width: width, world: world)
    lines += milestones(cell, width: width, world: world)
    lines += indicators(item, organisation, width: width, world: world)
    lines += latest(activity, organisation, width: width, world: world)
    lines += links(item, world: world)
    lines.append(.blank)
    lines.append(fact(Words.UI.lead, item.lead.map { world.plan.name(of: $0) }))
    lines.append(fact(Words.UI.source, item.provenance.source))
    return lines
  }

  private static func fact(_ label: String, _ value: String?) -> Line {
    Line(SafeText(label) + "  ", .muted).adding(
      SafeText(value ?? Words.notStated), value == nil ? .gap : .plain)
  }

  private static func standing(_ cell: ComparedStanding, width: Int, world: World) -> [Line] {
    let standing = cell.standing
    let symbols = world.symbols
    var line =
      standing.waitsForGate
      ? Line(symbols.gate + " " + SafeText(Words.UI.legendGate), .waiting)
      : Line(
        StatusLook.sign(standing.status, symbols) + " " + SafeText(Words.status(standing.status)),
        StatusLook.role(standing.status), bold: standing.isReported)
    if let outlook = standing.outlook {
      line = line.adding("  ")
        .adding(
          StatusLook.sign(outlook, symbols) + " " + SafeText(Words.outlook(outlook)), StatusLook.role(outlook)
        )
    }
    var lines = [line]
    if world.unpublished.holds(standing.activity, standing.organisation) {
      lines += wrapped(
        "\(world.symbols.draft.text) \(Words.ShareView.draft), \(Words.ShareView.notLeft)", width,
        DraftLook.role)
    }
    lines += ChangeLook.lines(cell, width: width, world: world)
    if let confirmed = standing.confirmed {
      lines.append(Line(SafeText(Words.UI.confirmedOn(confirmed)), cell.isStale ? .stale : .muted))
    }
    return lines
  }

  private static func milestones(_ cell: ComparedStanding, width: Int, world: World) -> [Line] {
    let standing = cell.standing
    guard !standing.milestones.isEmpty else { return [] }
    let item = world.plan.activities[standing.activity]
    let bar = Bar(reached: standing.ticked, of: standing.count, width: 15, symbols: world.symbols).line
    var heading = Line(SafeText(Words.UI.milestones(standing.ticked, standing.count)), .heading)
    heading = heading.adding("  ")
    heading.pieces += bar.pieces
    var lines = [Line.blank, heading]
    if item.isPerArea {
      for (index, area) in world.plan.areas.enumerated() {
        let states = standing.milestones.filter { $0.area == index }
        let ticked = states.count { $0.isTicked }
        var line = Line(SafeText(area.name), .plain)
        line.trailing = Line.Piece(
          text: SafeText(Words.share(ticked, states.count)), role: ticked == states.count ? .ok : .muted)
        lines.append(line)
      }
    }
    for state in standing.milestones where state.area == nil {
      let sign = StatusLook.milestone(state, of: standing, world.symbols)
      let title = world.situation.now.title(of: state.source, in: standing.activity, world.journals)
      var line = Line([sign]).adding(" " + SafeText(title), state.isLocked ? .muted : .plain)
      line.trailing = MilestoneLook.when(state, showsGap: false)
      lines.append(line)
    }
    let isSuggested = item.milestones.allSatisfy(\.provenance.isSuggested)
    if isSuggested { lines.append(Line(SafeText(Words.UI.suggestedMilestones), .suggested)) }
    return lines
  }

  private static func indicators(_ item: Activity, _ organisation: Int, width: Int, world: World) -> [Line] {
    guard let id = item.indicators.first, let indicator = world.plan.indicator(id) else { return [] }
    return [.blank] + wrapped(indicator.title, width, .heading)
      + [IndicatorLook.line(indicator, organisation: organisation, world: world)]
  }

  private static func latest(_ activity: Int, _ organisation: Int, width: Int, world: World) -> [Line] {
    guard
      let note = world.situation.now.notes.last(where: {
        $0.activity == activity && $0.organisation == organisation
          && !world.situation.now.redacted.contains($0.event)
      }), let entry = world.journals.entry(note.event),
      let text = world.situation.now.shownText(of: entry, world.journals)
    else { return [] }
    let who = world.plan.name(of: world.journals.names[entry.by])
    return [
      .blank, Line(SafeText(Words.UI.latest), .heading),
      Line(SafeText(of: "\(entry.happenedDay)  \(who)"), .muted),
    ]
      + wrapped(text, width, .plain)
  }

  private static func links(_ item: Activity, world: World) -> [Line] {
    let outward = item.links.filter { $0.plan != nil }
    guard !outward.isEmpty else { return [] }
    return [.blank, Line(SafeText(Words.UI.otherPlans), .heading)]
      + outward.prefix(4).map { link in
        Line(SafeText(Words.linkKind(link.kind)).padded(to: 9), .muted).adding(
          SafeText(of: "\(link.plan ?? "") \(link.target)"))
      }
  }

  static func wrapped(_ text: String, _ width: Int, _ role: Role, bold: Bool = false) -> [Line] {
    SafeText.lines(text, width: max(8, width)).map { Line($0, role, bold: bold) }
  }
}

/// What stands at the end of a milestone's line.
enum MilestoneLook {
  /// Nil where nothing is stated and the gap is not to be shown.
  static func when(_ state: MilestoneState, showsGap: Bool) -> Line.Piece? {
    if let day = state.establishedOn {
      return Line.Piece(text: SafeText(day.description), role: .established)
    }
    if state.asksIfEstablished {
      return Line.Piece(text: SafeText(Words.UI.asksEstablishedShort), role: .warning)
    }
    if let day = state.tickedOn { return Line.Piece(text: SafeText(day.description), role: .muted) }
    if state.isLocked { return Line.Piece(text: SafeText(Words.UI.locked), role: .waiting) }
    if state.isOverdue {
      let text = state.due.map { "\(Words.UI.late(state.dueSource)) \($0)" } ?? Words.UI.late(state.dueSource)
      return Line.Piece(text: SafeText(text), role: .danger)
    }
    if let due = state.due {
      return Line.Piece(text: SafeText(Words.UI.due(due, state.dueSource)), role: .muted)
    }
    return showsGap ? Line.Piece(text: SafeText(Words.UI.undated), role: .gap) : nil
  }
}

/// An indicator's value with its series.
enum IndicatorLook {
  static func line(_ indicator: Indicator, organisation: Int?, world: World) -> Line {
    let progress = world.situation.now
    var line: Line
    if let value = progress.computedValue(of: indicator) {
      line = Line(SafeText(Words.share(value.count, value.of)), .plain, bold: true)
    } else {
      let marks = progress.measures.filter { $0.indicator == indicator.id && $0.organisation == organisation }
        .sorted { $0.period < $1.period }
      guard let last = marks.last else {
        return Line(SafeText(Words.UI.valueMissing), .gap)
          .ending(SafeText(indicator.target.map { Words.UI.target($0) } ?? Words.UI.targetNotStated), .gap)
      }
      line = Line([])
      if marks.count > 1 {
        let series = Sparkline(values: marks.suffix(8).map(\.value.millionths), symbols: world.symbols).text
        line = line.adding(series + "  ", .bar)
      }
      line = line.adding(SafeText(Words.number(last.value)), .plain, bold: true)
        .adding("  " + SafeText(Words.period(last.period)), .muted)
    }
    let target = indicator.target.map { Words.UI.target($0) } ?? Words.UI.targetNotStated
    return line.ending(SafeText(target), indicator.target == nil ? .gap : .muted)
  }
}
