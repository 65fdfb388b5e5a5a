/// A bar of whole signs: as many full ones as are reached.
struct Bar {
  var reached: Int
  var of: Int
  /// Columns of the bar; a sign for each when there is room.
  var width: Int
  var symbols: Symbols

  var line: Line {
    guard of > 0, width > 0 else { return .blank }
    let length = min(of, width)
    let full = min(length, reached * length / of)
    return Line([
      Line.Piece(text: SafeText(repeating: symbols.barFull, count: full), role: .bar),
      Line.Piece(text: SafeText(repeating: symbols.barRest, count: length - full), role: .barRest),
    ])
  }
}

/// Values over time as small columns.
struct Sparkline {
  var values: [Int64]
  var symbols: Symbols

  var text: SafeText {
    guard let low = values.min(), let high = values.max() else { return SafeText() }
    let steps = Int64(symbols.sparkline.count - 1)
    return values.map { value in
      let height = high == low ? steps / 2 : (value - low) * steps / (high - low)
      return symbols.sparkline[Int(min(max(0, height), steps))]
    }.joined()
  }
}
