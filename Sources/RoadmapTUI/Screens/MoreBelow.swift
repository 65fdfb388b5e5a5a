internal import RoadmapKit

/// Says at the lower edge of a list how many rows are below it.
enum MoreBelow {
  static func draw(_ count: Int, on surface: inout Surface, in area: Rect) {
    guard count > 0, area.height > 0 else { return }
    let text = " " + SafeText(Words.UI.more(count)) + " "
    surface.put(
      text, at: Point(row: area.endRow - 1, column: max(area.column, area.endColumn - text.columns - 1)),
      role: .footerKey)
  }
}
