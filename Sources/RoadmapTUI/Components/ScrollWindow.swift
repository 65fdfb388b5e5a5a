/// Which rows of a long list are seen: the selected one always, and as little movement as possible.
struct ScrollWindow: Equatable, Sendable {
  /// The first row that is seen.
  var first = 0

  /// Moves so that `selected` lies in a window of `height` rows over `count` rows, with `margin` rows to spare.
  mutating func reveal(_ selected: Int?, height: Int, count: Int, margin: Int = 1) {
    let last = max(0, count - height)
    if let selected, height > 0 {
      let margin = min(margin, max(0, (height - 1) / 2))
      if selected - margin < first { first = selected - margin }
      if selected + margin >= first + height { first = selected + margin - height + 1 }
    }
    first = min(max(0, first), last)
  }

  /// The rows that are seen.
  func range(height: Int, count: Int) -> Range<Int> {
    let start = min(max(0, first), max(0, count))
    return start..<min(count, start + max(0, height))
  }
}
