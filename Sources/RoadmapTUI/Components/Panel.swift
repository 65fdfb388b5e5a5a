/// A box over the screen, with a title in its upper edge and what its keys do in its lower one.
struct Panel {
  var title: SafeText
  var keys: SafeText
  var symbols: Symbols

  /// Draws the box in the middle of `area` and gives the room inside it.
  func draw(on surface: inout Surface, in area: Rect, width: Int, height: Int) -> Rect {
    let box = area.centred(Size(width: min(width, area.width - 2), height: min(height, area.height)))
    guard box.width > 4, box.height > 2 else {
      return Rect(row: box.row, column: box.column, width: 0, height: 0)
    }
    surface.fill(box, ground: .overlay, role: .overlay)
    let edge = SafeText(repeating: symbols.rule, count: box.width - 2)
    let right = box.endColumn - 1
    surface.put(symbols.topLeft + edge + symbols.topRight, at: box.origin, role: .overlayBorder)
    surface.put(
      symbols.bottomLeft + edge + symbols.bottomRight, at: Point(row: box.endRow - 1, column: box.column),
      role: .overlayBorder)
    for row in box.row + 1..<box.endRow - 1 {
      surface.put(symbols.verticalRule, at: Point(row: row, column: box.column), role: .overlayBorder)
      surface.put(symbols.verticalRule, at: Point(row: row, column: right), role: .overlayBorder)
    }
    let room = box.width - 6
    surface.put(
      " " + title.prefix(columns: room, ellipsis: symbols.ellipsis) + " ",
      at: Point(row: box.row, column: box.column + 2), role: .heading)
    if !keys.isEmpty {
      surface.put(
        " " + keys.prefix(columns: room, ellipsis: symbols.ellipsis) + " ",
        at: Point(row: box.endRow - 1, column: box.column + 2), role: .muted)
    }
    return box.inset(rows: 1, columns: 2)
  }
}
