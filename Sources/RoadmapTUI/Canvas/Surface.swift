/// A screen as a value: cells with their meaning, drawn on by components and compared by tests.
///
/// Everything clips at its edges. A wide character is always whole: writing on one half empties the other.
struct Surface: Equatable, Sendable {
  let size: Size
  private(set) var cells: ContiguousArray<Cell>

  init(_ size: Size) {
    self.size = Size(width: max(0, size.width), height: max(0, size.height))
    cells = ContiguousArray(repeating: .blank(), count: self.size.width * self.size.height)
  }

  var bounds: Rect { Rect(size) }

  /// The cell at a place, or a blank outside the surface.
  subscript(_ point: Point) -> Cell {
    bounds.contains(point) ? cells[point.row * size.width + point.column] : .blank()
  }

  /// Writes a text from a place to the right.
  ///
  /// `width` is the most columns to use, all to the edge when nil. Each cell keeps its own ground when
  /// `ground` is nil. The answer is the columns that the text takes without regard to the edges of the
  /// surface, at most `width`: where the next text goes.
  @discardableResult
  mutating func put(
    _ text: SafeText, at point: Point, width: Int? = nil, role: Role = .plain, ground: Ground? = nil,
    bold: Bool = false, underline: Bool = false
  ) -> Int {
    let used = min(text.columns, max(0, width ?? text.columns))
    guard (0..<size.height).contains(point.row), point.column < size.width else { return used }
    var emphasis: Emphasis = bold ? .bold : []
    if underline { emphasis.insert(.underline) }
    let first = point.row * size.width
    let limit = min(size.width, point.column + used)
    var column = point.column
    var written = -1
    for scalar in text.text.unicodeScalars {
      let width = CellWidth.of(scalar)
      if width == 0 {
        if written >= 0 { cells[written].add(mark: scalar) }
        continue
      }
      guard column < limit else { break }
      written = -1
      if column >= 0, column + width <= limit {
        written = first + column
        write(scalar, width: width, at: column, row: first, role: role, ground: ground, emphasis: emphasis)
      } else {
        for part in max(0, column)..<max(0, min(limit, column + width)) {
          write(" ", width: 1, at: part, row: first, role: role, ground: ground, emphasis: emphasis)
        }
      }
      column += width
    }
    return used
  }

  /// Makes the cells of a rectangle blank, on a ground.
  mutating func fill(_ area: Rect, ground: Ground, role: Role = .plain) {
    let area = area.intersection(bounds)
    guard !area.isEmpty else { return }
    let blank = Cell.blank(Look(role: role, ground: ground))
    for row in area.row..<area.endRow {
      let first = row * size.width
      separate(at: first + area.column, row: first)
      separate(at: first + area.endColumn, row: first)
      for index in first + area.column..<first + area.endColumn { cells[index] = blank }
    }
  }

  /// Changes what the cells of a rectangle mean or stand on, and keeps their text; nil changes nothing.
  mutating func restyle(
    _ area: Rect, role: Role? = nil, ground: Ground? = nil, bold: Bool? = nil, underline: Bool? = nil
  ) {
    let area = area.intersection(bounds)
    guard !area.isEmpty else { return }
    for row in area.row..<area.endRow {
      for index in row * size.width + area.column..<row * size.width + area.endColumn {
        if let role { cells[index].role = role }
        if let ground { cells[index].ground = ground }
        if let bold { cells[index].emphasis.set(.bold, to: bold) }
        if let underline { cells[index].emphasis.set(.underline, to: underline) }
      }
    }
  }

  @inline(__always)
  private mutating func write(
    _ scalar: Unicode.Scalar, width: Int, at column: Int, row first: Int, role: Role, ground: Ground?,
    emphasis: Emphasis
  ) {
    let index = first + column
    if cells[index].width != 1 { separate(at: index, row: first) }
    if cells[index].width != 1 { separate(at: index + 1, row: first) }
    let look = Look(role: role, ground: ground ?? cells[index].ground, emphasis: emphasis)
    cells[index] = Cell(scalar, width: width, look: look)
    guard width == 2 else { return }
    if cells[index + 1].width == 2 { separate(at: index + 2, row: first) }
    cells[index + 1] = .continuation(look)
  }

  /// Empties a wide character that lies across the border left of cell `index`.
  private mutating func separate(at index: Int, row first: Int) {
    guard index > first, index < first + size.width, cells[index].isContinuation else { return }
    cells[index].empty()
    cells[index - 1].empty()
  }
}

extension Emphasis {
  fileprivate mutating func set(_ member: Emphasis, to isOn: Bool) {
    if isOn { insert(member) } else { remove(member) }
  }
}
