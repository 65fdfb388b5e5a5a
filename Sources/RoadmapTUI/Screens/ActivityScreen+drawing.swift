internal import RoadmapKit

/// The picture of Aktivitet, and what a click on it means.
extension ActivityScreen {
  /// The page in a window of this width; it moves its columns to show the chosen organisation.
  mutating func page(_ width: Int, _ world: World) -> ActivityPage? {
    guard let activity = activityIndex(in: world) else { return nil }
    let count = world.plan.reporters.count
    let visible = ActivityPage.visibleColumns(width, world)
    let column = world.plan.reporters.firstIndex { world.plan.organisations[$0].id == organisation }
    columns.reveal(column, height: visible, count: count, margin: 0)
    return ActivityPage(
      activity: activity, target: target(in: world), milestone: milestone, section: section, width: width,
      world: world, shown: columns.range(height: visible, count: count))
  }

  /// How many rows of the area the table has.
  ///
  /// The text has the rest, at least a few; nearly all of it while the cursor is there and it would be cramped.
  func tableHeight(_ rows: Int, _ area: Rect) -> Int {
    let height = min(rows, area.height - min(4, area.height / 3))
    return section == .table || area.height - height >= 24 ? height : min(height, 1)
  }

  mutating func draw(on surface: inout Surface, in area: Rect, world: World) {
    if var pane = opened {
      pane.draw(target(in: world), on: &surface, in: area, world: world)
      opened = pane
      return
    }
    guard let page = page(area.width, world) else { return }
    let rows = page.tableRows()
    let upper = area.rows(from: 0, count: tableHeight(rows.count, area))
    table.reveal(
      section == .table ? rows.firstIndex { $0.isSelected } : 0, height: upper.height, count: rows.count,
      margin: 2)
    for (offset, row) in rows[table.range(height: upper.height, count: rows.count)].enumerated() {
      page.draw(row, on: &surface, in: upper.rows(from: offset, count: 1))
    }
    let lower = area.rows(from: upper.height)
    let words = page.textRows()
    let selected: Int? = if case .indicator = section { words.firstIndex { $0.isSelected } } else { nil }
    text.reveal(selected, height: lower.height, count: words.count, margin: 3)
    let range = text.range(height: lower.height, count: words.count)
    for (offset, row) in words[range].enumerated() {
      page.draw(row, on: &surface, in: lower.rows(from: offset, count: 1))
    }
    MoreBelow.draw(words.count - range.upperBound, on: &surface, in: lower)
  }

  mutating func click(_ point: Point, in area: Rect, world: World) -> Bool {
    if var pane = opened {
      let isOpened = pane.click(point, in: area, screen: &self, world: world)
      opened = pane
      return isOpened
    }
    guard let page = page(area.width, world) else { return false }
    let rows = page.tableRows()
    let height = tableHeight(rows.count, area)
    let offset = point.row - area.row
    guard offset >= 0 else { return false }
    guard offset < height else { return click(offset - height, page, height: area.height - height) }
    let range = table.range(height: height, count: rows.count)
    guard offset < range.count else { return false }
    let before = (target(in: world), section)
    switch rows[range.lowerBound + offset].content {
    case .statuses: milestone = nil
    case .milestone(let source): milestone = source
    default: return false
    }
    section = .table
    let column = page.shown.lowerBound + (point.column - page.firstCell) / page.cellWidth
    if point.column >= page.firstCell, page.shown.contains(column) {
      organisation = world.plan.organisations[world.plan.reporters[column]].id
    }
    return before == (target(in: world), section)
  }

  /// A click on the text: an indicator is chosen, and opened when it was chosen already.
  private mutating func click(_ offset: Int, _ page: ActivityPage, height: Int) -> Bool {
    let words = page.textRows()
    let range = text.range(height: height, count: words.count)
    guard offset < range.count, let section = words[range.lowerBound + offset].section else { return false }
    defer { self.section = section }
    if case .indicator = section { return self.section == section }
    return false
  }
}
