internal import RoadmapKit

/// Draws an indicator: what it is, its values by organisation and period, how they have gone.
struct IndicatorPainter {
  let table: IndicatorTable
  let width: Int
  let world: World

  private static let nameWidth = 22
  private static let seriesWidth = 12

  private var symbols: Symbols { world.symbols }
  private var indicator: Indicator { table.indicator }

  /// As wide as the widest value, so that columns stand under each other.
  var cellWidth: Int {
    let cells = table.rows.flatMap { $0.cells.compactMap(IndicatorWords.value) }
    return max(12, cells.map { SafeText($0).columns }.max() ?? 0) + 2
  }

  /// How many periods fit.
  var visible: Int { max(1, (width - 4 - Self.nameWidth - Self.seriesWidth) / cellWidth) }

  /// The place among the visible periods of a column of the screen.
  func column(at column: Int) -> Int? {
    let place = (column - 2 - Self.nameWidth) / cellWidth
    return column >= 2 + Self.nameWidth && place < visible ? place : nil
  }

  /// What is measured, and what it is read beside.
  func head() -> [Line] {
    let room = width - 4
    var lines = DetailPane.wrapped(indicator.title, room, .strong, bold: true)
    lines.append(IndicatorWords.facts(indicator, symbols))
    lines.append(IndicatorWords.bounds(indicator))
    for reference in indicator.references {
      lines.append(Line(SafeText(Words.UI.reference(reference)), .muted))
    }
    if let text = indicator.definition {
      lines += DetailPane.wrapped("\(Words.UI.definition): \(text)", min(room, 110), .muted)
    }
    if indicator.afterGate != nil { lines.append(Line(SafeText(Words.UI.waitsForGateToCount), .waiting)) }
    lines.append(.blank)
    if indicator.computation != nil { lines += IndicatorWords.computed(indicator, world) }
    return lines
  }

  func drawHeads(_ shown: Range<Int>, _ chosen: Int, on surface: inout Surface, in line: Rect) {
    for (offset, index) in shown.enumerated() {
      let isChosen = index == chosen
      surface.put(
        SafeText(Words.periodHead(table.periods[index])).fitted(
          to: cellWidth - 1, side: .right, ellipsis: symbols.ellipsis),
        at: Point(row: line.row, column: start(offset)), role: isChosen ? .strong : .muted, bold: isChosen)
    }
    surface.put(
      SafeText(Words.UI.series), at: Point(row: line.row, column: start(shown.count) + 2), role: .muted)
  }

  func draw(
    _ row: IndicatorTable.Row, _ shown: Range<Int>, on surface: inout Surface, in line: Rect, chosen: Int?
  ) {
    if chosen != nil {
      surface.fill(line.columns(from: 0, count: start(0)), ground: .selectedRow)
      surface.put(symbols.cursor, at: line.origin, role: .strong)
    }
    surface.put(
      SafeText(IndicatorWords.name(row.organisation, world)).prefix(
        columns: Self.nameWidth, ellipsis: symbols.ellipsis),
      at: Point(row: line.row, column: 2), role: chosen != nil || row.organisation == nil ? .strong : .plain)
    for (offset, index) in shown.enumerated() {
      let box = Rect(row: line.row, column: start(offset), width: cellWidth, height: 1)
      if index == chosen { surface.fill(box, ground: .focus) }
      let cell = row.cells[index]
      let text = IndicatorWords.value(cell).map { SafeText($0) } ?? symbols.dash
      surface.put(
        text.padded(to: cellWidth - 1, side: .right), at: box.origin, role: role(cell), bold: cell.isChanged)
    }
    let values = row.values.suffix(8).map(\.value.millionths)
    guard values.count > 1 else { return }
    surface.put(
      Sparkline(values: values, symbols: symbols).text,
      at: Point(row: line.row, column: start(shown.count) + 2),
      role: .bar)
  }

  private func start(_ place: Int) -> Int { 2 + Self.nameWidth + place * cellWidth }

  private func role(_ cell: IndicatorTable.Cell) -> Role {
    switch cell {
    case .value(_, let was): was == nil ? .plain : .changed
    case .missing: .gap
    case .none: .muted
    }
  }
}

extension IndicatorTable.Cell {
  fileprivate var isChanged: Bool { if case .value(_, .some) = self { true } else { false } }
}
