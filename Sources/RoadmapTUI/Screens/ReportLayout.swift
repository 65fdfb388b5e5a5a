/// Where the parts of Rapport lie: the sections on the left where there is room, else above what they say.
struct ReportLayout {
  /// The period and whose report it is.
  let head: Rect
  let list: Rect
  /// Below the list, where there is room: how far the report has come, and what the signs mean.
  let notes: Rect
  /// The heading of what is read, and its lines.
  let title: Rect
  let text: Rect
  /// The column of the rule between list and text, where they stand side by side.
  let rule: Int?
  /// Whether the sections stand in two columns above the text.
  var isNarrow: Bool { rule == nil }

  /// A line that is too long is hard to read.
  static let longest = 110

  init(_ area: Rect, sections: Int, isReading: Bool) {
    guard !isReading else {
      head = area.rows(from: 0, count: 0)
      list = head
      notes = head
      rule = nil
      let column = area.inset(columns: 2).columns(from: 0, count: Self.longest)
      title = column.rows(from: 0, count: 1)
      text = column.rows(from: area.height >= 22 ? 2 : 1)
      return
    }
    guard area.width >= 110 else {
      let rows = (sections + 1) / 2
      let air = area.height >= 22 ? 1 : 0
      head = area.rows(from: 0, count: 1)
      list = area.rows(from: 1 + air, count: rows)
      notes = area.rows(from: 0, count: 0)
      title = area.rows(from: 2 + air + rows, count: 1).inset(columns: 2)
      text = area.rows(from: 3 + air + rows).inset(columns: 2)
      rule = nil
      return
    }
    let split = area.split(left: area.width >= 160 ? 52 : 44, gap: 4)
    head = split.left.rows(from: 0, count: 4)
    list = split.left.rows(from: 5, count: sections)
    notes = split.left.rows(from: 6 + sections).inset(columns: 2)
    let right = split.right.columns(from: 0, count: min(split.right.width - 1, Self.longest))
    title = right.rows(from: 0, count: 1)
    text = right.rows(from: area.height >= 22 ? 2 : 1)
    rule = split.right.column - 2
  }

  /// The place of a section in the list: down the first column, then down the second.
  func place(_ index: Int, of count: Int) -> Rect {
    guard isNarrow else { return list.rows(from: index, count: 1) }
    let rows = (count + 1) / 2
    let half = list.width / 2
    return list.columns(from: index / max(1, rows) * half, count: half).rows(
      from: index % max(1, rows), count: 1)
  }

  /// The section at a place; nil where there is none.
  func section(at point: Point, of count: Int) -> Int? {
    (0..<count).first { place($0, of: count).contains(point) }
  }
}
