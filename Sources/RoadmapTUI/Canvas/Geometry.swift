/// A size in cells.
struct Size: Equatable, Hashable, Sendable {
  var width: Int
  var height: Int
}

/// A place on the screen; row and column count from 0 at the top left.
struct Point: Equatable, Hashable, Sendable {
  var row: Int
  var column: Int
}

/// Where the terminal's cursor is; a hidden one is followed by screen readers all the same.
struct Cursor: Equatable, Sendable {
  var at: Point
  var isVisible: Bool
}

/// A rectangle of cells.
///
/// One without width or height is empty and normal: nothing is drawn in it.
struct Rect: Equatable, Hashable, Sendable {
  var row: Int
  var column: Int
  var width: Int
  var height: Int

  init(row: Int, column: Int, width: Int, height: Int) {
    self.row = row
    self.column = column
    self.width = max(0, width)
    self.height = max(0, height)
  }

  /// The whole of a surface of this size.
  init(_ size: Size) { self.init(row: 0, column: 0, width: size.width, height: size.height) }
}

extension Rect {
  var isEmpty: Bool { width == 0 || height == 0 }
  var size: Size { Size(width: width, height: height) }
  var origin: Point { Point(row: row, column: column) }

  /// The first row below the rectangle.
  var endRow: Int { row + height }

  /// The first column to the right of the rectangle.
  var endColumn: Int { column + width }

  func contains(_ point: Point) -> Bool {
    (row..<endRow).contains(point.row) && (column..<endColumn).contains(point.column)
  }

  /// The part that both have; empty when they do not meet.
  func intersection(_ other: Rect) -> Rect {
    let top = max(row, other.row)
    let left = max(column, other.column)
    let bottom = min(endRow, other.endRow)
    let right = min(endColumn, other.endColumn)
    return Rect(row: top, column: left, width: right - left, height: bottom - top)
  }

  /// The rectangle made smaller on all four sides.
  func inset(rows: Int = 0, columns: Int = 0) -> Rect {
    Rect(row: row + rows, column: column + columns, width: width - 2 * columns, height: height - 2 * rows)
  }

  /// `count` rows (all the rest when nil) from row number `first` of the rectangle, as far as they exist.
  func rows(from first: Int, count: Int? = nil) -> Rect {
    let start = min(max(0, first), height)
    let rest = height - start
    return Rect(row: row + start, column: column, width: width, height: min(max(0, count ?? rest), rest))
  }

  /// `count` columns (all the rest when nil) from column number `first` of the rectangle.
  func columns(from first: Int, count: Int? = nil) -> Rect {
    let start = min(max(0, first), width)
    let rest = width - start
    return Rect(row: row, column: column + start, width: min(max(0, count ?? rest), rest), height: height)
  }

  /// A left part of `width` columns and what remains right of it after `gap` empty columns.
  func split(left width: Int, gap: Int = 0) -> (left: Rect, right: Rect) {
    (columns(from: 0, count: width), columns(from: width + gap))
  }

  /// A right part of `width` columns and what remains left of it before `gap` empty columns.
  func split(right width: Int, gap: Int = 0) -> (left: Rect, right: Rect) {
    let width = min(max(0, width), self.width)
    return (columns(from: 0, count: self.width - width - gap), columns(from: self.width - width))
  }

  /// A rectangle of `size` in the middle of this one, cut to fit.
  func centred(_ size: Size) -> Rect {
    let width = min(max(0, size.width), width)
    let height = min(max(0, size.height), height)
    return Rect(
      row: row + (self.height - height) / 2, column: column + (self.width - width) / 2,
      width: width, height: height)
  }
}
