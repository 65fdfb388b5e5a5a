/// A line of text in pieces, each with its meaning; the right end may hold a piece of its own.
struct Line: Equatable, Sendable {
  struct Piece: Equatable, Sendable {
    var text: SafeText
    var role: Role
    var bold = false
  }

  var pieces: [Piece]
  /// Set at the right edge; the rest is cut where it does not fit beside it.
  var trailing: Piece?

  init(_ pieces: [Piece] = [], trailing: Piece? = nil) {
    self.pieces = pieces
    self.trailing = trailing
  }

  init(_ text: SafeText, _ role: Role = .plain, bold: Bool = false) {
    self.init([Piece(text: text, role: role, bold: bold)])
  }

  static let blank = Line()

  /// The same line with one piece more.
  func adding(_ text: SafeText, _ role: Role = .plain, bold: Bool = false) -> Line {
    var line = self
    line.pieces.append(Piece(text: text, role: role, bold: bold))
    return line
  }

  /// The same line with a piece at its right end.
  func ending(_ text: SafeText, _ role: Role = .muted) -> Line {
    var line = self
    line.trailing = Piece(text: text, role: role)
    return line
  }

  var columns: Int { pieces.reduce(0) { $0 + $1.text.columns } }

  /// Draws the line in the first row of `area`; what is too long ends in the ellipsis.
  func draw(on surface: inout Surface, in area: Rect, ellipsis: SafeText) {
    guard !area.isEmpty else { return }
    var limit = area.width
    if let trailing, trailing.text.columns < area.width {
      limit = area.width - trailing.text.columns - 1
      surface.put(
        trailing.text, at: Point(row: area.row, column: area.endColumn - trailing.text.columns),
        role: trailing.role, bold: trailing.bold)
    }
    var used = 0
    var rest = columns
    for piece in pieces {
      guard used < limit else { return }
      rest -= piece.text.columns
      let room = limit - used
      // A piece that fits but leaves no room for the next is cut with a sign of it, as a reader expects.
      let isCut =
        piece.text.columns > room || (rest > 0 && piece.text.columns + min(rest, ellipsis.columns) > room)
      let text = isCut ? piece.text.prefix(columns: room, ellipsis: ellipsis) : piece.text
      used += surface.put(
        text, at: Point(row: area.row, column: area.column + used), role: piece.role, bold: piece.bold)
      if isCut { return }
    }
  }
}
