/// The names at the ends of lines, moved apart where they would stand over each other.
struct ChartEnds {
  struct End: Equatable {
    var text: String
    /// Nil for what is aimed for.
    var series: Int?
    /// Where the line ends, when it goes on to the last moment.
    var x: Int?
    var y: Int
  }

  let ends: [End]
  /// Where the names begin.
  let x: Int
  let top: Int
  let bottom: Int

  /// The height of each name, in the order of `ends`.
  var heights: [Int] {
    let order = ends.indices.sorted { (ends[$0].y, $0) < (ends[$1].y, $1) }
    var heights = ends.map(\.y)
    var least = top
    for index in order {
      heights[index] = max(heights[index], least)
      least = heights[index] + ChartFrame.line
    }
    var most = bottom
    for index in order.reversed() {
      heights[index] = min(heights[index], most)
      most = heights[index] - ChartFrame.line
    }
    return heights
  }

  /// Each name with its line's sign, tied to the line's end; one that ended before has no tie, which would look like
  /// values.
  func parts(_ plain: PlainText) -> [HTMLText] {
    zip(ends, heights).map { end, y in
      let tie = end.x.map { from in
        HTMLText.empty(
          "path",
          [
            "d": ChartFrame.point("M", from + 500, end.y) + ChartFrame.point("L", x - 600, y),
            "stroke": "currentColor", "stroke-opacity": "0.6", "fill": "none",
          ])
      }
      let sign = end.series.map { ChartInk.sign($0, x: x, y: y) } ?? .none
      let textX = end.series == nil ? x - 400 : x + 800
      return .block(
        "g", ["class": end.series.map(ChartInk.name)],
        [tie ?? .none, sign, ChartFrame.text(end.text, x: textX, y: y + 450, plain)])
    }
  }
}
