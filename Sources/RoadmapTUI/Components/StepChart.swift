/// Counts over time as steps: what is reached solid, what is on its way to it hatched above.
struct StepChart {
  struct Column: Equatable {
    var full: Int
    var part: Int
  }

  /// One column of the screen each, the oldest first.
  var columns: [Column]
  /// The count that reaches the top.
  var of: Int
  var height: Int
  var symbols: Symbols

  /// From the top row down.
  var rows: [Line] {
    guard of > 0, height > 0 else { return [] }
    return (0..<height).reversed().map { row in
      var line = Line()
      for column in columns { line.append(piece(column, row: row)) }
      return line
    }
  }

  /// How much of the row, in eighths, a count fills.
  private func eighths(_ count: Int, row: Int) -> Int {
    let whole = count > 0 ? max(1, count * height * 8 / of) : 0
    return min(8, max(0, whole - row * 8))
  }

  private func piece(_ column: Column, row: Int) -> Line.Piece {
    let full = eighths(column.full, row: row)
    if full > 0 { return Line.Piece(text: symbols.sparkline[full - 1], role: .bar) }
    let begun = eighths(column.full + column.part, row: row)
    return begun >= 4 || (begun > 0 && row == 0)
      ? Line.Piece(text: symbols.hatch, role: .barRest) : Line.Piece(text: " ", role: .plain)
  }
}

extension Line {
  /// Adds a piece; one that looks like the last is joined to it.
  fileprivate mutating func append(_ piece: Piece) {
    if pieces.last?.role == piece.role {
      pieces[pieces.count - 1].text += piece.text
    } else {
      pieces.append(piece)
    }
  }
}
