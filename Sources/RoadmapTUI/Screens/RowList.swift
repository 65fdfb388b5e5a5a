internal import RoadmapKit

/// A list in which one row is chosen, by what it is and not by where it stands.
struct RowList<Key: Hashable & Sendable>: Equatable, Sendable {
  struct Row {
    /// Nil for headings and air, which the cursor passes over.
    var key: Key?
    var line: Line

    init(_ key: Key? = nil, _ line: Line = .blank) {
      self.key = key
      self.line = line
    }

    static func heading(_ text: String) -> Row { Row(nil, Line(SafeText(text.uppercased()), .heading)) }
  }

  var chosen: Key?
  /// Where the choice stands among what can be chosen.
  private(set) var place = 0
  private var window = ScrollWindow()
  /// Rows that were scrolled on beyond the last that the cursor can stand on.
  private var beyond = 0

  init(chosen: Key? = nil) { self.chosen = chosen }

  /// Keeps the choice while its row is there; else takes the row that came in its place.
  mutating func reconcile(_ keys: [Key]) {
    if let chosen, let index = keys.firstIndex(of: chosen) {
      place = index
      return
    }
    place = min(place, max(0, keys.count - 1))
    chosen = keys.isEmpty ? nil : keys[place]
  }

  /// Moves among `keys`; false when the command is no movement.
  mutating func move(_ command: Command, keys: [Key], page: Int) -> Bool {
    let index = chosen.flatMap { keys.firstIndex(of: $0) }
    let isLast = chosen == nil || index == keys.count - 1
    switch command {
    case .down where isLast: beyond += 1
    case .pageDown where isLast: beyond += max(1, page)
    case .bottom: beyond = .max / 2
    case .up where beyond > 0:
      beyond -= 1
      return true
    case .pageUp where beyond > 0:
      beyond = max(0, beyond - page)
      return true
    default: beyond = 0
    }
    let step: Int
    switch command {
    case .up: step = -1
    case .down: step = 1
    case .pageUp: step = -max(1, page)
    case .pageDown: step = max(1, page)
    case .top:
      chosen = keys.first
      return true
    case .bottom:
      chosen = keys.last
      return true
    default: return false
    }
    chosen = World.moved(index, by: step, count: keys.count).map { keys[$0] }
    reconcile(keys)
    return true
  }

  /// Draws the rows in `area`, with the chosen one in sight; `empty` where there is none.
  mutating func draw(_ rows: [Row], on surface: inout Surface, in area: Rect, world: World, empty: String) {
    guard !rows.isEmpty else {
      for (offset, line) in SafeText.lines(empty, width: max(8, area.width - 4)).prefix(area.height)
        .enumerated()
      {
        surface.put(line, at: Point(row: area.row + offset, column: area.column + 2), role: .muted)
      }
      return
    }
    let selected = rows.firstIndex { $0.key == chosen && chosen != nil }
    window.reveal(selected, height: area.height, count: rows.count, margin: 2)
    beyond = min(beyond, max(0, rows.count - area.height - window.first))
    window.first += beyond
    let range = window.range(height: area.height, count: rows.count)
    for (offset, row) in rows[range].enumerated() {
      let line = area.rows(from: offset, count: 1)
      if let key = row.key, key == chosen {
        surface.fill(line.columns(from: 0, count: line.width - 1), ground: .selectedRow)
        surface.put(world.symbols.cursor, at: line.origin, role: .strong)
      }
      let indent = row.key == nil ? 1 : 2
      row.line.draw(
        on: &surface, in: line.columns(from: indent, count: line.width - indent - 2),
        ellipsis: world.symbols.ellipsis)
    }
    MoreBelow.draw(rows.count - range.upperBound, on: &surface, in: area)
  }

  /// Chooses the row at a place; true when it was the chosen one already and is to be opened.
  mutating func click(_ point: Point, rows: [Row], in area: Rect) -> Bool {
    let before = chosen
    return self.point(point, rows: rows, in: area) && before == chosen
  }

  /// Chooses the row at a place; false when there is none.
  mutating func point(_ point: Point, rows: [Row], in area: Rect) -> Bool {
    let range = window.range(height: area.height, count: rows.count)
    let offset = point.row - area.row
    guard area.contains(point), offset < range.count, let key = rows[range.lowerBound + offset].key else {
      return false
    }
    chosen = key
    return true
  }
}
