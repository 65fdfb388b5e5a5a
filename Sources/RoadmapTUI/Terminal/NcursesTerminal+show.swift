internal import CNcurses

extension NcursesTerminal {
  mutating func show(_ surface: Surface, cursor: Cursor?) {
    let old = shown?.size == surface.size ? shown : nil
    if old == nil {
      werase(window)
    } else if cursor == lastCursor, old == surface {
      return
    }
    shown = nil  // the old cells have one owner now
    let rows = min(surface.size.height, size.height)
    for row in 0..<rows { draw(row, of: surface, over: old) }
    place(cursor)
    wnoutrefresh(window)
    doupdate()
    shown = surface
    lastCursor = cursor
  }

  /// Sends what changed in one row; a row with wide characters is sent whole.
  private mutating func draw(_ row: Int, of surface: Surface, over old: Surface?) {
    let width = surface.size.width
    let columns = min(width, size.width)
    surface.cells.withUnsafeBufferPointer { cells in
      let line = UnsafeBufferPointer(rebasing: cells[row * width..<(row + 1) * width])
      guard let old else { return write(line, from: 0, to: columns, row: row) }
      old.cells.withUnsafeBufferPointer { cells in
        let before = UnsafeBufferPointer(rebasing: cells[row * width..<(row + 1) * width])
        var first = 0
        while first < columns, line[first] == before[first] { first += 1 }
        guard first < columns else { return }
        var last = columns
        while last > first, line[last - 1] == before[last - 1] { last -= 1 }
        if line.contains(where: { $0.width != 1 }) || before.contains(where: { $0.width != 1 }) {
          (first, last) = (0, columns)
        }
        write(line, from: first, to: last, row: row)
      }
    }
  }

  /// Writes cells of one row in stretches of one paint.
  private mutating func write(_ line: UnsafeBufferPointer<Cell>, from first: Int, to end: Int, row: Int) {
    var column = first
    while column < end {
      let start = column
      let paint = painter.paint(line, from: column, to: end)
      painter.text.removeAll(keepingCapacity: true)
      while column < end {
        let cell = line[column]
        guard column == start || painter.continues(paint, with: cell) else { break }
        let fits = column + Int(cell.width) <= end
        painter.append(fits ? cell : .blank(cell.look), charset: charset)
        column += 1
      }
      wmove(window, Int32(row), Int32(start))
      var pair = paint.pair
      wattr_set(window, paint.attributes, 0, &pair)
      painter.text.withUnsafeBufferPointer { _ = waddnstr(window, $0.baseAddress, Int32($0.count)) }
    }
  }

  /// Puts the cursor where it belongs, shown or not.
  private mutating func place(_ cursor: Cursor?) {
    let isVisible = cursor?.isVisible ?? false
    if isCursorVisible != isVisible {
      isCursorVisible = isVisible
      curs_set(isVisible ? 1 : 0)
    }
    leaveok(window, cursor == nil)
    if let cursor { wmove(window, Int32(cursor.at.row), Int32(cursor.at.column)) }
  }
}
