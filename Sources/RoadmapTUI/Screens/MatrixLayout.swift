internal import RoadmapKit

/// Where the parts of the matrix stand in a window of a given size.
struct MatrixLayout {
  let header: Rect
  let rows: Rect
  /// What is left below the rows for totals and the legend.
  let below: Rect
  let pane: Rect?
  let nameWidth: Int
  let firstCell: Int
  let cellWidth: Int
  let visibleColumns: Int
  /// Column of the county's share.
  let county: Int
  let showsWords: Bool
  /// Rules beside headings.
  let isRoomy: Bool
  let spacing: Spacing

  enum Spacing { case none, groups, rows }

  static let narrow = 80
  static let wide = 160

  init(_ area: Rect, world: World) {
    let columns = world.plan.reporters.count
    showsWords = area.width >= MatrixLayout.wide
    let paneWidth =
      area.width >= 208 ? area.width - 172 : area.width >= 120 && !showsWords ? area.width - 84 : 0
    let split = area.split(right: paneWidth, gap: paneWidth > 0 ? 4 : 0)
    let table = split.left
    pane = paneWidth > 0 ? split.right.columns(from: 0, count: paneWidth - 1) : nil
    isRoomy = area.height >= 26
    let countyWidth = 7
    let least = 33
    cellWidth = showsWords ? max(15, min(17, (table.width - least - countyWidth) / max(1, columns))) : 5
    visibleColumns = max(1, min(columns, (table.width - least - countyWidth) / cellWidth))
    nameWidth = min(44, table.width - countyWidth - visibleColumns * cellWidth - 2)
    firstCell = table.column + 2 + nameWidth
    county = firstCell + visibleColumns * cellWidth + 1
    header = table.rows(from: 0, count: 1)
    let groups = world.plan.groupedLeaves
    let plain = groups.reduce(0) { $0 + 1 + $1.activities.count }
    // Air where it costs nothing: first between the groups, then between all rows.
    let spare = table.height - 8
    spacing = plain * 2 <= spare ? .rows : plain + groups.count <= spare ? .groups : .none
    let wanted =
      switch spacing {
      case .rows: plain * 2
      case .groups: plain + groups.count - 1
      case .none: plain
      }
    let height = min(wanted, table.height - 1 - (world.plan.reporters.count > 0 ? 1 : 0))
    rows = table.rows(from: 1, count: max(1, height))
    below = table.rows(from: 1 + max(1, height))
  }
}

/// Draws the rows of the matrix.
struct MatrixPainter {
  let layout: MatrixLayout
  let world: World
  let columns: Range<Int>
  let selected: Target

  private var symbols: Symbols { world.symbols }
  private var reporters: [Int] { Array(world.plan.reporters[columns]) }

  func drawHeader(on surface: inout Surface) {
    let row = layout.header.row
    let label =
      columns.count < world.plan.reporters.count
      ? Words.UI.columns(columns.lowerBound + 1, columns.upperBound, of: world.plan.reporters.count)
      : world.situation.reference == nil
        ? Words.UI.activityHeading : Words.UI.activityHeading(changed: world.changed)
    surface.put(SafeText(label), at: Point(row: row, column: layout.header.column + 1), role: .muted)
    for (offset, organisation) in reporters.enumerated() {
      let isChosen = organisation == selected.organisation
      let item = world.plan.organisations[organisation]
      let name = SafeText(layout.showsWords ? Words.UI.columnName(item) : item.short)
      let column = layout.firstCell + offset * layout.cellWidth + 1
      let isOwn = organisation == world.ownOrganisation
      surface.put(
        name.prefix(columns: layout.cellWidth - 1, ellipsis: symbols.ellipsis),
        at: Point(row: row, column: column),
        role: isChosen ? .strong : isOwn ? .plain : .muted, bold: isChosen, underline: isChosen)
    }
    surface.put(SafeText(Words.UI.county), at: Point(row: row, column: layout.county + 1), role: .muted)
  }

  func draw(_ heading: Activity.Heading, on surface: inout Surface, in line: Rect) {
    let text = SafeText(Words.heading(heading, in: world.plan).uppercased())
    let used = surface.put(text, at: Point(row: line.row, column: line.column + 1), role: .heading)
    guard layout.isRoomy else { return }
    let start = line.column + used + 2
    let count = layout.county + 6 - start
    if count > 0 {
      surface.put(
        SafeText(repeating: symbols.rule, count: count), at: Point(row: line.row, column: start), role: .rule)
    }
  }

  func draw(activity: Int, on surface: inout Surface, in line: Rect) {
    let isChosen = activity == selected.activity
    let name = SafeText(world.plan.activities[activity].short)
    if isChosen {
      surface.fill(
        Rect(row: line.row, column: line.column, width: layout.nameWidth + 2, height: 1),
        ground: .selectedRow)
      surface.fill(Rect(row: line.row, column: layout.county, width: 6, height: 1), ground: .selectedRow)
      surface.put(symbols.cursor, at: line.origin, role: .strong)
    }
    surface.put(
      name.prefix(columns: layout.nameWidth, ellipsis: symbols.ellipsis),
      at: Point(row: line.row, column: line.column + 2), role: isChosen ? .strong : .plain)
    for (offset, organisation) in reporters.enumerated() {
      let cell = Rect(
        row: line.row, column: layout.firstCell + offset * layout.cellWidth, width: layout.cellWidth,
        height: 1)
      draw(
        world.cell(activity, organisation), on: &surface, in: cell,
        isFocused: isChosen && organisation == selected.organisation,
        isPending: isPending(activity, organisation))
      // In the cell's margin, where it stands beside every mark.
      if world.unpublished.holds(activity, organisation) {
        DraftLook.draw(on: &surface, at: cell.origin, world)
      }
    }
    let coverage = world.activityCoverage[activity]
    let text = SafeText(Words.UI.coverageShort(coverage)).padded(to: 6, side: .right)
    surface.put(
      text, at: Point(row: line.row, column: layout.county),
      role: coverage.reported == coverage.of ? .muted : coverage.reported == 0 ? .muted : .plain)
  }

  private func draw(
    _ cell: ComparedStanding?, on surface: inout Surface, in area: Rect, isFocused: Bool, isPending: Bool
  ) {
    if isFocused {
      surface.fill(Rect(row: area.row, column: area.column, width: area.width, height: 1), ground: .focus)
    }
    guard let cell else { return }
    var line = StatusLook.cell(cell, symbols, wordsIn: layout.showsWords ? layout.cellWidth - 1 : nil)
    if isPending { line = Line(symbols.ellipsis, .muted) }
    line.draw(on: &surface, in: area.columns(from: 1), ellipsis: symbols.ellipsis)
  }

  private func isPending(_ activity: Int, _ organisation: Int) -> Bool {
    let id = world.plan.activities[activity].id.text
    let writer = world.plan.organisations[organisation].id.text
    return world.pending.contains { recording in
      recording.facts.contains { $0[.activity] == id && ($0.subject ?? recording.identity.writer) == writer }
    }
  }

  /// How many activities each organisation has reported, and in total; below, what the signs mean.
  func drawTotals(on surface: inout Surface, rowsShown: Int) {
    var area = layout.below
    let hasRoom = area.height >= 3
    if hasRoom { area = area.rows(from: 1) }
    guard !area.isEmpty else { return }
    let reference = world.situation.reference
    let coverages = reporters.map { world.organisationCoverage[$0] }
    let label = reference.map { Words.UI.confirmedTotal($0) } ?? Words.UI.reportedTotal
    surface.put(
      SafeText(label).prefix(columns: layout.nameWidth, ellipsis: symbols.ellipsis),
      at: Point(row: area.row, column: area.column + 2), role: .muted)
    for (offset, coverage) in coverages.enumerated() {
      let count = reference == nil ? coverage.reported : coverage.confirmedSince
      let column = layout.firstCell + offset * layout.cellWidth + 1
      surface.put(
        SafeText(count), at: Point(row: area.row, column: column),
        role: count == 0 && reference != nil ? .danger : .muted,
        bold: count == 0 && reference != nil)
    }
    let all = world.plan.reporters.map { world.organisationCoverage[$0] }
    let sum = all.reduce(0) { $0 + (reference == nil ? $1.reported : $1.confirmedSince) }
    let total = SafeText(of: "\(sum)/\(all.reduce(0) { $0 + $1.of })")
    surface.put(
      total.padded(to: 6, side: .right), at: Point(row: area.row, column: layout.county), role: .muted)
    guard hasRoom, area.height >= 4 else { return }
    Legend.draw(on: &surface, in: area.rows(from: 2).columns(from: 2), world: world)
  }
}
