internal import RoadmapKit

/// The year as twelve months side by side, each with how many of its things are late, to come and done.
struct MonthStrip {
  let wheel: YearWheel
  /// The month that the cursor is in.
  let month: Int?
  let symbols: Symbols

  /// The states of a month's first and second row, where one row has no room for all.
  private static let rows: [[Occasion.State]] = [[.overdue, .underway, .coming], [.done, .unknown]]

  /// The columns of a month in a strip of this width.
  static func cellWidth(_ width: Int) -> Int { min(16, max(6, (width - 2) / 12)) }

  private static func isOneRow(_ width: Int) -> Bool { cellWidth(width) >= 15 }

  /// Names, counts, and the mark of today.
  static func height(_ width: Int) -> Int { isOneRow(width) ? 3 : 4 }

  /// The month at a place; nil beside the strip.
  static func month(at point: Point, in area: Rect) -> Int? {
    guard area.contains(point) else { return nil }
    let month = (point.column - area.column - 1) / cellWidth(area.width) + 1
    return point.column > area.column && (1...12).contains(month) ? month : nil
  }

  func draw(on surface: inout Surface, in area: Rect) {
    let width = MonthStrip.cellWidth(area.width)
    for month in 1...12 {
      let column = area.column + 1 + (month - 1) * width
      drawName(of: month, at: Point(row: area.row, column: column), width: width, on: &surface)
      let rows = MonthStrip.isOneRow(area.width) ? [MonthStrip.rows.flatMap { $0 }] : MonthStrip.rows
      for (offset, states) in rows.enumerated() {
        counts(states, in: month, width: width - 1)
          .draw(
            on: &surface, in: Rect(row: area.row + 1 + offset, column: column, width: width - 1, height: 1),
            ellipsis: symbols.ellipsis)
      }
      if wheel.year == wheel.today.year, month == wheel.today.month {
        surface.put(
          symbols.up + " " + SafeText(Words.CalendarView.now),
          at: Point(row: area.row + area.height - 1, column: column), role: .notice)
      }
    }
  }

  private func drawName(of month: Int, at place: Point, width: Int, on surface: inout Surface) {
    let name = SafeText(Words.CalendarView.month(month, isShort: width < 11))
    if month == self.month {
      // The month's name lies in the middle of a field, without moving it.
      surface.put(
        " " + name + " ", at: Point(row: place.row, column: place.column - 1), role: .tabSelected, bold: true)
    } else {
      let isEmpty = !wheel.occasions.contains { $0.last.month == month }
      surface.put(name, at: place, role: isEmpty ? .muted : .plain)
    }
  }

  private func counts(_ states: [Occasion.State], in month: Int, width: Int) -> Line {
    let occasions = wheel.occasions.filter { $0.last.month == month }
    let counted = states.map { state in (state, occasions.count { $0.state == state }) }.filter { $0.1 > 0 }
    let pieces = counted.map { state, count in
      Line.Piece(
        text: SafeText(count) + CalendarLook.sign(state, symbols), role: CalendarLook.role(state),
        bold: state == .overdue)
    }
    let isTight = pieces.reduce(0) { $0 + $1.text.columns + 1 } - 1 > width
    var line = Line.blank
    for piece in pieces {
      if !line.pieces.isEmpty, !isTight { line = line.adding(" ") }
      line.pieces.append(piece)
    }
    return line
  }

  /// The year and its numbers, with the signs' words.
  func title(width: Int) -> Line {
    var line = Line(SafeText(Words.Wheel.title(wheel.year)), .strong, bold: true)
    for state in MonthStrip.rows.flatMap({ $0 }) {
      let count = wheel.occasions.count { $0.state == state }
      guard count > 0 else { continue }
      line = line.adding("   ")
        .adding(SafeText(count) + CalendarLook.sign(state, symbols), CalendarLook.role(state))
        .adding(" " + SafeText(Words.CalendarView.counted(state, count)), .muted)
    }
    guard !wheel.leftOver.isEmpty else { return line }
    let left = SafeText(Words.CalendarView.leftOver(wheel.leftOver.count))
    return line.columns + left.columns + 3 <= width ? line.ending(left, .danger) : line
  }
}
