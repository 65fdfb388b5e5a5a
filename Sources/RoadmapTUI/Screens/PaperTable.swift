internal import RoadmapKit

/// A table of a paper in a given width: in columns where they have room, if need be with their words broken; else
/// each row by itself, its first member as a heading and each of the others with the name of its column.
struct PaperTable {
  private let table: Paper.Table
  private let width: Int
  private let heads: [SafeText]

  /// A column that is broken keeps this width, and the first, which names the rows, twice as much.
  private static let least = 12
  private static let gap = 2

  init(_ table: Paper.Table, width: Int) {
    self.table = table
    self.width = width
    heads = table.heads.map { SafeText($0) }
  }

  var lines: [Line] {
    guard let widths = columns else { return cards }
    var lines = rows(heads, widths, .muted)
    for group in table.groups {
      if let title = group.title { lines += PaperLines.wrapped(title, width, .strong) }
      for row in group.rows { lines += rows(row.map { SafeText($0) }, widths, .plain) }
    }
    return lines
  }

  // MARK: In columns

  /// The width of each column; nil where they have no room.
  private var columns: [Int]? {
    guard !table.isWide, !heads.isEmpty else { return nil }
    let rows = [table.heads] + table.rows
    var widths = heads.indices.map { column in
      rows.map { $0.count > column ? SafeText($0[column]).columns : 0 }.max() ?? 0
    }
    let room = width - Self.gap * (heads.count - 1)
    var rest = widths.reduce(0, +) - room
    while rest > 0 {
      let breakable = widths.indices.filter { widths[$0] > least($0) }
      guard let widest = breakable.max(by: { widths[$0] < widths[$1] }) else { return nil }
      widths[widest] -= 1
      rest -= 1
    }
    return widths
  }

  private func least(_ column: Int) -> Int {
    column == 0 ? 2 * Self.least : table.numbers.contains(column) ? .max : Self.least
  }

  /// A row, as many lines as its longest member needs.
  private func rows(_ row: [SafeText], _ widths: [Int], _ role: Role) -> [Line] {
    let parts = widths.indices.map { column -> [SafeText] in
      column < row.count ? row[column].wrapped(to: max(1, widths[column])) : [SafeText()]
    }
    return (0..<(parts.map(\.count).max() ?? 0)).map { line in
      var text = SafeText()
      for (column, part) in parts.enumerated() {
        let isNumber = table.numbers.contains(column)
        let cell = line < part.count ? part[line] : SafeText()
        text += cell.padded(to: widths[column], side: isNumber ? .right : .left)
        if column < parts.count - 1 { text += SafeText(repeating: " ", count: Self.gap) }
      }
      return Line(text, role)
    }
  }

  // MARK: Row by row

  private typealias Member = (label: String, text: String)

  private var cards: [Line] {
    let label = label
    return table.groups.enumerated().flatMap { place, group in
      let title = group.title.map { PaperLines.wrapped($0, width, .heading) } ?? []
      return (place > 0 && !title.isEmpty ? [.blank] : []) + title + group.rows.flatMap { card($0, label) }
    }
  }

  /// The width of the labels, the same for all rows; those that need more than a third stand otherwise.
  private var label: Int {
    let widths = table.rows.flatMap { members($0).map { SafeText($0.label).columns } }
    return widths.filter { $0 <= max(Self.least, width / 3) }.max() ?? 0
  }

  private func card(_ row: [String], _ label: Int) -> [Line] {
    guard let name = row.first else { return [] }
    var lines = PaperLines.wrapped(name, width, .strong)
    let (role, other): (Role, Role) = table.isWide ? (.plain, .muted) : (.muted, .plain)
    for member in members(row) {
      let first = SafeText(member.label)
      if first.columns <= label {
        let beginning = Line("  " + first.padded(to: label) + "  ", role)
        lines += PaperLines.hanging(member.text, width, beginning, other)
      } else {
        lines += named(SafeText(member.text), member.label, other, role)
      }
    }
    if table.isWide, let head = table.heads.last, let sum = row.last, row.count > 2, !sum.isEmpty {
      lines += named(SafeText(head), sum, other, role)
    }
    return lines
  }

  /// What is long comes after whom it is about.
  private func named(_ name: SafeText, _ text: String, _ first: Role, _ role: Role) -> [Line] {
    let name = name.prefix(columns: width / 2, ellipsis: "…")
    return PaperLines.hanging(text, width, Line("  " + name + ": ", first), role)
  }

  /// What a row says beside the names of its columns.
  ///
  /// In a wide table those that say the same are told together, after what they say; its last column, which sums the
  /// others up, is told by itself.
  private func members(_ row: [String]) -> [Member] {
    let cells = zip(table.heads, row).dropFirst().map { (name: $0, value: $1) }
    guard table.isWide else { return cells.filter { !$0.value.isEmpty }.map { ($0.name, $0.value) } }
    var order: [String] = []
    var names: [String: [String]] = [:]
    for cell in cells.dropLast() where !cell.value.isEmpty {
      if names[cell.value] == nil { order.append(cell.value) }
      names[cell.value, default: []].append(cell.name)
    }
    return order.map { ($0, names[$0, default: []].joined(separator: ", ")) }
  }
}
