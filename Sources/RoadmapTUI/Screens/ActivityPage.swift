internal import RoadmapKit

/// The page of one activity as rows: words, and a table of all organisations.
struct ActivityPage {
  struct Row {
    enum Content {
      case line(Line)
      case header, statuses, outlooks, confirmed
      case milestone(MilestoneState.Source)
    }

    var content: Content
    var isSelected = false
  }

  let activity: Int
  let target: Target
  let milestone: MilestoneState.Source?
  let width: Int
  let world: World

  private var item: Activity { world.plan.activities[activity] }
  private var symbols: Symbols { world.symbols }
  private var showsWords: Bool { width >= 175 }
  var cellWidth: Int { showsWords ? 15 : width >= 100 ? 7 : 5 }
  private var nameWidth: Int { min(56, width - 3 - visibleColumns * cellWidth) }
  var firstCell: Int { 3 + nameWidth }
  var visibleColumns: Int { max(1, min(world.plan.reporters.count, (width - 30) / cellWidth)) }
  private var textWidth: Int { min(width - 4, 110) }

  /// The rows, with the columns of the organisations that are seen.
  func rows(_ columns: Range<Int>) -> [Row] {
    shown = columns
    var rows = head().map { Row(content: .line($0)) }
    rows.append(Row(content: .line(.blank)))
    rows.append(Row(content: .header))
    rows.append(Row(content: .statuses, isSelected: milestone == nil))
    if hasOutlook { rows.append(Row(content: .outlooks)) }
    rows.append(Row(content: .confirmed))
    var sources: [MilestoneState.Source] = item.milestones.indices.map { .planned($0) }
    if let organisation = target.organisation, let cell = world.cell(activity, organisation) {
      for state in cell.standing.milestones {
        if case .local = state.source { sources.append(state.source) }
      }
    }
    rows += sources.map { Row(content: .milestone($0), isSelected: $0 == milestone) }
    rows += tail().map { Row(content: .line($0)) }
    return rows
  }

  private var shown: Range<Int> {
    get { columnRange.value }
    nonmutating set { columnRange.value = newValue }
  }
  private let columnRange = ColumnRange()

  private final class ColumnRange {
    var value = 0..<0
  }

  init(activity: Int, target: Target, milestone: MilestoneState.Source?, width: Int, world: World) {
    self.activity = activity
    self.target = target
    self.milestone = milestone
    self.width = width
    self.world = world
  }

  private var hasOutlook: Bool {
    world.plan.reporters.contains { world.cell(activity, $0)?.standing.outlook != nil }
  }

  // MARK: Words

  private func head() -> [Line] {
    let county = world.situation.now.countyStanding(activity)
    var lines = [
      Line(SafeText(item.title), .strong, bold: true)
        .ending(SafeText(Words.heading(item.heading, in: world.plan)), .heading)
    ]
    var facts = Line(SafeText(Words.UI.source) + " ", .muted)
      .adding(
        SafeText(item.provenance.source ?? Words.notStated), item.provenance.source == nil ? .gap : .plain
      )
      .adding("   " + SafeText(Words.UI.lead) + " ", .muted)
      .adding(
        SafeText(item.lead.map { world.plan.name(of: $0) } ?? Words.notStated),
        item.lead == nil ? .gap : .plain)
    if let parent = item.parent {
      facts = facts.adding("   " + SafeText(Words.UI.partOf) + " ", .muted)
        .adding(SafeText(world.plan.activities[parent].short))
    }
    lines.append(facts)
    let coverage = Words.coverage(world.situation.coverage(activity), world.situation.reference)
    var summary = Line(SafeText(coverage))
    if let status = county.status {
      summary = summary.adding("   " + SafeText(Words.UI.countyStatus) + " ", .muted)
        .adding(SafeText(Words.status(status)), StatusLook.role(status))
    }
    lines.append(summary)
    if let gate = county.gate {
      let needs = MilestoneSentence.gateNeeds(activity, world)
      let role: Role = gate == .waiting ? .waiting : gate == .passed ? .ok : .danger
      var line = Line(symbols.gate + " " + SafeText(Words.UI.gate(gate)), role)
      if gate == .waiting, let needs { line = line.adding(SafeText(Words.UI.gateNeeds(needs)), .muted) }
      lines.append(line)
    }
    if let goal = world.situation.now.goals.last(where: { $0.activity == activity && $0.organisation == nil }
    ),
      let entry = world.journals.entry(goal.event),
      let text = world.situation.now.shownText(of: entry, world.journals)
    {
      lines.append(Line(SafeText(Words.UI.goalFor(goal.year)) + " ", .muted).adding(SafeText(text)))
    } else {
      lines.append(Line(SafeText(Words.UI.goalMissing(world.situation.asOf.year)), .gap))
    }
    return lines
  }

  private func tail() -> [Line] {
    var lines: [Line] = []
    if !item.milestones.isEmpty, item.milestones.allSatisfy(\.provenance.isSuggested) {
      lines.append(Line(SafeText(Words.UI.suggestedMilestones), .suggested))
    }
    lines += [.blank] + section(Words.UI.purpose, item.purpose)
    lines += indicators()
    lines += context()
    lines += history()
    return lines
  }

  private func section(_ title: String, _ text: String?) -> [Line] {
    [Line(SafeText(title), .heading)]
      + (text.map { DetailPane.wrapped($0, textWidth, .plain) } ?? [Line(SafeText(Words.notStated), .gap)])
      + [.blank]
  }

  private func indicators() -> [Line] {
    guard !item.indicators.isEmpty else { return [] }
    var lines = [Line(SafeText(Words.UI.indicators), .heading)]
    for id in item.indicators {
      guard let indicator = world.plan.indicator(id) else { continue }
      lines.append(Line(SafeText(indicator.title)))
      if indicator.computation != nil {
        lines.append(indent(IndicatorLook.line(indicator, organisation: nil, world: world)))
        continue
      }
      let measured = world.plan.reporters.filter { organisation in
        world.situation.now.measures.contains { $0.indicator == id && $0.organisation == organisation }
      }
      let isCounty = world.situation.now.measures.contains { $0.indicator == id && $0.organisation == nil }
      if isCounty || measured.isEmpty {
        lines.append(indent(IndicatorLook.line(indicator, organisation: nil, world: world)))
      }
      for organisation in measured {
        var line = indent(IndicatorLook.line(indicator, organisation: organisation, world: world))
        line.pieces.insert(
          Line.Piece(text: SafeText(world.organisationName(organisation)).padded(to: 24), role: .plain), at: 1
        )
        line.trailing = nil
        lines.append(line)
      }
    }
    return lines + [.blank]
  }

  private func indent(_ line: Line) -> Line {
    var line = line
    line.pieces.insert(Line.Piece(text: "  ", role: .plain), at: 0)
    if let trailing = line.trailing {
      line.trailing = nil
      line = line.adding("   ").adding(trailing.text, trailing.role)
    }
    return line
  }

  private func context() -> [Line] {
    var lines: [Line] = []
    func add(_ label: String, _ text: String) {
      let wrapped = SafeText.lines(text, width: max(20, textWidth - 20))
      for (index, part) in wrapped.enumerated() {
        lines.append(Line(SafeText(index == 0 ? label : "").padded(to: 20), .muted).adding(part))
      }
    }
    func names(_ tags: [Tag<NamedThing>], _ all: [NamedThing]) -> String {
      Words.list(
        tags.map { tag in
          let name = all.first { $0.id == tag.id }?.name ?? tag.id.text
          return tag.isSuggested ? "\(name) (\(Words.suggested))" : name
        })
    }
    if !item.targetGroups.isEmpty {
      add(Words.UI.targetGroups, names(item.targetGroups, world.plan.targetGroups))
    }
    if !item.pilots.isEmpty {
      add(Words.UI.pilots, Words.list(item.pilots.map { world.plan.name(of: $0.text) }))
    }
    for use in item.dependsOn {
      let reform = world.plan.dependencies.first { $0.id.text == use.on }
      var text = reform?.title ?? world.plan.activity(ID(use.on))?.short ?? world.plan.name(of: use.on)
      if let expected = reform?.expected { text += " · \(Words.UI.expected(expected))" }
      if let certainty = reform?.certainty { text += " · \(Words.certainty(certainty))" }
      add(Words.UI.dependsOn, text)
    }
    for part in item.items { add(Words.UI.parts, part.name) }
    for link in item.links {
      let name =
        link.plan.map { "\($0) \(link.target)" } ?? world.plan.activity(ID(link.target))?.short ?? link.target
      add(Words.linkKind(link.kind), name + (link.provenance.isSuggested ? " (\(Words.suggested))" : ""))
    }
    if !item.outsideControl.isEmpty {
      add(
        Words.UI.outsideControl,
        Words.list(item.outsideControl.map { Matter(rawValue: $0).map(Words.matter) ?? $0 }))
    }
    if let note = item.provenance.note { add(Words.UI.note, note) }
    return lines.isEmpty ? [] : lines + [.blank]
  }

  private func history() -> [Line] {
    let id = world.journals.names.find(item.id.text)
    let items = world.history.items.lazy.filter { $0.entry.activity == id }.prefix(40)
    var lines = [Line(SafeText(Words.UI.historyHeading), .heading)]
    if id != nil {
      for item in items { lines += HistoryLook.lines(item, width: textWidth, world: world) }
    }
    if lines.count == 1 { lines.append(Line(SafeText(Words.UI.nothingYet), .muted)) }
    return lines
  }

  // MARK: The table

  func draw(_ row: Row, on surface: inout Surface, in line: Rect) {
    switch row.content {
    case .line(let text):
      text.draw(on: &surface, in: line.columns(from: 2, count: line.width - 4), ellipsis: symbols.ellipsis)
    case .header: drawHeader(on: &surface, in: line)
    case .statuses:
      drawName(Words.UI.status, on: &surface, in: line, isSelected: row.isSelected)
      forEachColumn { organisation, column in
        guard let cell = world.cell(activity, organisation) else { return Line.blank }
        return StatusLook.cell(cell, symbols, wordsIn: showsWords ? cellWidth - 1 : nil)
      } draw: { text, column, isChosen in
        draw(text, on: &surface, row: line.row, column: column, isFocused: row.isSelected && isChosen)
      }
    case .outlooks:
      drawName(Words.UI.outlook, on: &surface, in: line, isSelected: false)
      forEachColumn { organisation, _ in
        guard let outlook = world.cell(activity, organisation)?.standing.outlook else { return Line.blank }
        let text =
          StatusLook.sign(outlook, symbols) + (showsWords ? " " + SafeText(Words.outlook(outlook)) : "")
        return Line(text, StatusLook.role(outlook))
      } draw: { text, column, _ in
        draw(text, on: &surface, row: line.row, column: column, isFocused: false)
      }
    case .confirmed:
      drawName(Words.UI.confirmed, on: &surface, in: line, isSelected: false)
      forEachColumn { organisation, _ in
        guard let cell = world.cell(activity, organisation), let day = cell.standing.confirmed else {
          return Line.blank
        }
        let (_, month, date) = day.parts
        let text =
          cellWidth >= 15 ? day.description : cellWidth >= 7 ? "\(date)/\(month)" : Words.UI.monthSign(month)
        return Line(SafeText(text), cell.isStale ? .stale : .muted)
      } draw: { text, column, _ in
        draw(text, on: &surface, row: line.row, column: column, isFocused: false)
      }
    case .milestone(let source): draw(source, row, on: &surface, in: line)
    }
  }

  private func draw(_ source: MilestoneState.Source, _ row: Row, on surface: inout Surface, in line: Rect) {
    drawName(
      world.situation.now.title(of: source, in: activity, world.journals), on: &surface, in: line,
      isSelected: row.isSelected)
    forEachColumn { organisation, _ in
      guard let cell = world.cell(activity, organisation) else { return Line.blank }
      let states = cell.standing.milestones.filter { $0.source == source }
      guard let first = states.first else { return Line.blank }
      if item.isPerArea {
        let ticked = states.count { $0.isTicked }
        let isLate = states.contains(where: \.isOverdue)
        return Line(
          SafeText(of: "\(ticked)/\(states.count)"),
          isLate ? .danger : ticked == states.count ? .ok : ticked == 0 ? .muted : .progress)
      }
      var text = Line([StatusLook.milestone(first, symbols)])
      if first.isOverdue { text = text.adding(symbols.overdue, .danger, bold: true) }
      if first.asksIfEstablished { text = text.adding("?", .warning) }
      return text
    } draw: { text, column, isChosen in
      draw(text, on: &surface, row: line.row, column: column, isFocused: row.isSelected && isChosen)
    }
  }

  private func drawHeader(on surface: inout Surface, in line: Rect) {
    for (offset, index) in shown.enumerated() {
      let organisation = world.plan.reporters[index]
      let item = world.plan.organisations[organisation]
      let isChosen = organisation == target.organisation
      surface.put(
        SafeText(showsWords ? Words.UI.columnName(item) : item.short).prefix(
          columns: cellWidth - 1, ellipsis: symbols.ellipsis),
        at: Point(row: line.row, column: firstCell + offset * cellWidth + 1),
        role: isChosen ? .strong : organisation == world.ownOrganisation ? .plain : .muted, bold: isChosen,
        underline: isChosen)
    }
  }

  private func drawName(_ text: String, on surface: inout Surface, in line: Rect, isSelected: Bool) {
    if isSelected {
      surface.fill(Rect(row: line.row, column: 1, width: nameWidth + 2, height: 1), ground: .selectedRow)
    }
    surface.put(
      SafeText(text).prefix(columns: nameWidth, ellipsis: symbols.ellipsis),
      at: Point(row: line.row, column: 2),
      role: isSelected ? .strong : .plain)
  }

  private func forEachColumn(_ line: (Int, Int) -> Line, draw: (Line, Int, Bool) -> Void) {
    for (offset, index) in shown.enumerated() {
      let organisation = world.plan.reporters[index]
      let column = firstCell + offset * cellWidth
      draw(line(organisation, column), column, organisation == target.organisation)
    }
  }

  private func draw(_ text: Line, on surface: inout Surface, row: Int, column: Int, isFocused: Bool) {
    let cell = Rect(row: row, column: column, width: cellWidth, height: 1)
    if isFocused { surface.fill(cell, ground: .focus) }
    text.draw(on: &surface, in: cell.columns(from: 1), ellipsis: symbols.ellipsis)
  }
}
