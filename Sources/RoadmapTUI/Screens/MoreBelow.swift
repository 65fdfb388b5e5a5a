internal import RoadmapKit

/// Says at the lower edge of a list how many rows are below it; it takes the last row for itself.
enum MoreBelow {
  static func draw(_ count: Int, on surface: inout Surface, in area: Rect) {
    guard count > 0, area.height > 0 else { return }
    let text = " " + SafeText(Words.UI.more(count + 1)) + " "
    let row = area.rows(from: area.height - 1, count: 1)
    surface.put(SafeText(repeating: " ", count: row.width), at: row.origin, role: .plain)
    surface.put(
      text, at: Point(row: row.row, column: max(area.column, area.endColumn - text.columns - 1)),
      role: .footerKey)
  }
}
