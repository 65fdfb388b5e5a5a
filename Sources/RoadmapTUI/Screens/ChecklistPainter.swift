internal import RoadmapKit

/// Draws the rows of Kommun.
struct ChecklistPainter {
  let world: World
  let organisation: Int
  /// The area that the cursor is in.
  let area: Int
  let target: Target

  private var symbols: Symbols { world.symbols }

  func drawHeader(on surface: inout Surface, in area: Rect) {
    let coverage = world.organisationCoverage[organisation]
    let name = SafeText(world.plan.organisations[organisation].name)
    let wordings = Words.UI.reportedOf(coverage, world.situation.reference).map { SafeText($0) }
    let fitting = wordings.first { name.columns + $0.columns + 4 <= area.width } ?? SafeText()
    Line(name, .strong, bold: true).ending(fitting)
      .draw(on: &surface, in: area.inset(columns: 1), ellipsis: symbols.ellipsis)
  }

  func draw(_ row: OrganisationScreen.Row, on surface: inout Surface, in line: Rect, isChosen: Bool) {
    switch row {
    case .heading(let heading):
      let text = SafeText(Words.heading(heading, in: world.plan).uppercased())
      surface.put(text, at: Point(row: line.row, column: line.column + 1), role: .heading)
    case .activity(let index): draw(activity: index, on: &surface, in: line, isChosen: isChosen)
    case .milestone(let index, let source):
      draw(milestone: source, of: index, on: &surface, in: line, isChosen: isChosen)
    }
  }

  /// The sign of a marked row, or of a marked area in it.
  func drawMark(on surface: inout Surface, in line: Rect, area: Int?) {
    let columns = ChecklistPainter.areaColumns(line, world: world)
    let column = area.flatMap { columns.indices.contains($0) ? columns[$0] : nil } ?? line.column + 1
    MarkLook.draw(on: &surface, at: Point(row: line.row, column: column), world: world)
  }

  private func draw(activity index: Int, on surface: inout Surface, in line: Rect, isChosen: Bool) {
    guard let cell = world.cell(index, organisation) else { return }
    let item = world.plan.activities[index]
    let standing = cell.standing
    if isChosen { select(line, on: &surface) }
    let left = line.columns(from: 2, count: line.width - 3)
    let sign = standing.waitsForGate ? symbols.gate : StatusLook.sign(standing.status, symbols)
    let role: Role = standing.waitsForGate ? .waiting : StatusLook.role(standing.status)
    let showsOutlook = left.width >= 94
    let nameWidth = min(38, max(20, left.width - (showsOutlook ? 67 : 44)))
    var text = Line(sign + " ", role)
      .adding(
        SafeText(item.short).fitted(to: nameWidth, ellipsis: symbols.ellipsis), isChosen ? .strong : .plain,
        bold: true)
    text = text.adding(" " + SafeText(Words.shortStatus(standing.status)).padded(to: 15), role)
    let outlook = standing.outlook.map { StatusLook.sign($0, symbols) } ?? " "
    text = text.adding(outlook + " ", standing.outlook.map { StatusLook.role($0) } ?? .plain)
    if showsOutlook {
      let word = SafeText(standing.outlook.map { Words.outlook($0) } ?? "")
      let was = ChangeLook.words(cell, width: 21)
      text = text.adding(
        (was ?? word).padded(to: 22),
        was == nil ? standing.outlook.map { StatusLook.role($0) } ?? .plain : .changed)
    }
    text = text.adding(
      SafeText(standing.count == 0 ? "" : Words.share(standing.ticked, standing.count)).padded(to: 9), .muted)
    if let confirmed = standing.confirmed {
      text.trailing = Line.Piece(
        text: SafeText(confirmed.description) + markText(cell), role: cell.isStale ? .stale : .muted)
    } else {
      text.trailing = Line.Piece(text: markText(cell), role: .danger)
    }
    if let mark = cell.mark, mark != .stale { text.trailing?.role = StatusLook.role(mark) }
    if world.unpublished.holds(index, organisation) {
      // Where both have no room the day of a draft goes: it is in the row below.
      let word = DraftLook.words(world)
      let day = SafeText(standing.confirmed.map { "\($0)  " } ?? "")
      let isTight = text.columns + day.columns + word.columns + 3 > left.width
      text.trailing = Line.Piece(
        text: (isTight ? word.padded(to: 10) : day + word) + markText(cell), role: DraftLook.role)
    }
    text.draw(on: &surface, in: left, ellipsis: symbols.ellipsis)
  }

  private func select(_ line: Rect, on surface: inout Surface) {
    surface.fill(line.columns(from: 0, count: line.width - 1), ground: .selectedRow)
    surface.put(symbols.cursor, at: line.origin, role: .strong)
  }

  private func markText(_ cell: ComparedStanding) -> SafeText {
    cell.mark.map { " " + StatusLook.sign($0, symbols) } ?? "  "
  }

  private func draw(
    milestone source: MilestoneState.Source, of index: Int, on surface: inout Surface, in line: Rect,
    isChosen: Bool
  ) {
    guard let cell = world.cell(index, organisation) else { return }
    let item = world.plan.activities[index]
    let states = cell.standing.milestones.filter { $0.source == source }
    guard let state = states.first else { return }
    let title = SafeText(world.situation.now.title(of: source, in: index, world.journals))
    if isChosen { select(line, on: &surface) }
    let left = line.columns(from: 4, count: line.width - 7)
    guard item.isPerArea, state.area != nil else {
      let pending = isPending(source, index, area: nil)
      let sign =
        pending
        ? Line.Piece(text: symbols.ellipsis, role: .muted)
        : StatusLook.milestone(state, of: cell.standing, symbols)
      var text = Line([sign]).adding(" " + title, isChosen ? .strong : state.isLocked ? .muted : .plain)
      text.trailing =
        pending
        ? Line.Piece(text: SafeText(Words.UI.saving), role: .muted)
        : MilestoneLook.when(state, showsGap: isChosen)
      if case .local = source { text = text.adding("  " + SafeText(Words.UI.own), .muted) }
      text.draw(on: &surface, in: left, ellipsis: symbols.ellipsis)
      return
    }
    let columns = ChecklistPainter.areaColumns(line, world: world)
    let width = ChecklistPainter.areaWidth(line, world: world)
    surface.put(
      title.prefix(columns: (columns.first ?? line.endColumn) - left.column - 1, ellipsis: symbols.ellipsis),
      at: left.origin, role: isChosen ? .strong : .plain)
    for (place, column) in columns.enumerated() {
      guard let state = states.first(where: { $0.area == place }) else { continue }
      let isFocused = isChosen && place == area
      if isFocused {
        surface.fill(Rect(row: line.row, column: column, width: width, height: 1), ground: .focus)
      }
      let pending = isPending(source, index, area: place)
      let sign =
        pending
        ? Line.Piece(text: symbols.ellipsis, role: .muted)
        : StatusLook.milestone(state, of: cell.standing, symbols)
      surface.put(sign.text, at: Point(row: line.row, column: column + 1), role: sign.role)
      let name = SafeText(world.plan.areas[place].short ?? world.plan.areas[place].name)
      surface.put(
        name.prefix(columns: width - 4, ellipsis: symbols.ellipsis),
        at: Point(row: line.row, column: column + 3),
        role: state.isOverdue ? .danger : .muted)
    }
  }

  private func isPending(_ source: MilestoneState.Source, _ index: Int, area: Int?) -> Bool {
    guard !world.pending.isEmpty else { return false }
    return world.isPending(
      activity: world.plan.activities[index].id.text, milestone: world.present.id(of: source, in: index),
      area: area.map { world.plan.areas[$0].id.text },
      organisation: world.plan.organisations[organisation].id.text)
  }

  static func areaWidth(_ line: Rect, world: World) -> Int {
    let longest = world.plan.areas.map { SafeText($0.short ?? $0.name).columns }.max() ?? 0
    return min(longest + 5, max(8, line.width / 6))
  }

  /// The first column of each area, set from the right.
  static func areaColumns(_ line: Rect, world: World) -> [Int] {
    let width = areaWidth(line, world: world)
    let count = world.plan.areas.count
    return (0..<count).map { line.endColumn - 2 - (count - $0) * width }
  }
}

/// What is known of the row under the cursor, beside the checklist on a wide screen.
enum ChecklistPane {
  static func draw(_ target: Target, on surface: inout Surface, in area: Rect, world: World) {
    guard let activity = target.activity, let organisation = target.organisation else { return }
    let width = area.width
    let item = world.plan.activities[activity]
    var lines: [Line] = []
    if let state = target.milestone {
      let title = world.situation.now.title(of: state.source, in: activity, world.journals)
      lines += DetailPane.wrapped(title, width, .strong, bold: true)
      let words = MilestoneSentence.words(state, activity: activity, world: world)
      lines += words.flatMap { DetailPane.wrapped($0, width, state.isLocked ? .waiting : .muted) }
      if case .planned(let index) = state.source, let criterion = item.milestones[index].criterion {
        lines += [.blank, Line(SafeText(Words.UI.criterion), .heading)]
        lines += DetailPane.wrapped(criterion, width, .plain)
      }
      lines.append(.blank)
    }
    lines += DetailPane.lines(activity, organisation, width: width, world: world)
    if let purpose = item.purpose {
      lines +=
        [.blank, Line(SafeText(Words.UI.purpose), .heading)] + DetailPane.wrapped(purpose, width, .plain)
    }
    for (offset, line) in lines.prefix(area.height).enumerated() {
      line.draw(on: &surface, in: area.rows(from: offset, count: 1), ellipsis: world.symbols.ellipsis)
    }
  }
}
