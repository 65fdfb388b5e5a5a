/// How tests read a surface.
extension Surface {
  /// A stretch of one row that looks the same.
  struct Span: Equatable, Sendable {
    var text: String
    var look: Look
  }

  /// All rows, without blanks at their ends.
  var text: String { (0..<size.height).map(line).joined(separator: "\n") }

  /// The first cell that stands on a ground, or nil.
  func place(of ground: Ground) -> Point? {
    cells.firstIndex { $0.ground == ground }.map { Point(row: $0 / size.width, column: $0 % size.width) }
  }

  /// One row, without blanks at its end; empty outside the surface.
  func line(_ row: Int) -> String {
    var line = cells(ofRow: row).reduce(into: "") { $0 += $1.text }
    while line.last == " " { line.removeLast() }
    return line
  }

  /// The cells of one row; none outside the surface.
  func cells(ofRow row: Int) -> ArraySlice<Cell> {
    guard (0..<size.height).contains(row) else { return [] }
    return ArraySlice(cells[row * size.width..<(row + 1) * size.width])
  }

  /// The role of every cell in one row.
  func roles(_ row: Int) -> [Role] { cells(ofRow: row).map(\.role) }

  /// The stretches of equal look in one row.
  func spans(_ row: Int) -> [Span] {
    var spans: [Span] = []
    for cell in cells(ofRow: row) {
      if let last = spans.indices.last, spans[last].look == cell.look {
        spans[last].text += cell.text
      } else {
        spans.append(Span(text: cell.text, look: cell.look))
      }
    }
    return spans
  }

  /// The look of the first cell of `text` in a row, or nil when the row does not have it.
  func look(of text: String, row: Int) -> Look? {
    let cells = Array(cells(ofRow: row))
    for start in cells.indices where !text.isEmpty && !cells[start].isContinuation {
      var rest = text[...]
      for cell in cells[start...] {
        guard rest.hasPrefix(cell.text) else { break }
        rest = rest.dropFirst(cell.text.count)
        if rest.isEmpty { return cells[start].look }
      }
    }
    return nil
  }
}
