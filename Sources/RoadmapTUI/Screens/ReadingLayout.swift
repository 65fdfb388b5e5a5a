internal import RoadmapKit

/// A list with what is chosen in full: beside it on a wide screen, else below.
struct ReadingLayout {
  /// The rows above, across the whole width.
  let head: Rect
  let list: Rect
  let story: Rect
  /// The column of the rule between list and story, where they stand side by side.
  private let rule: Int?

  /// `rows` is how many rows the list would have: what it does not need is the story's.
  init(_ area: Rect, head count: Int = 1, rows: Int) {
    head = area.rows(from: 0, count: count)
    // A tall window has room for air below the head.
    let body = area.rows(from: area.height >= 22 ? count + 1 : count)
    guard area.width < 120 else {
      let width = min(60, area.width - 84)
      let split = body.split(right: width, gap: 4)
      list = split.left
      story = split.right.columns(from: 0, count: width - 1)
      rule = split.right.column - 2
      return
    }
    let height = min(max(rows, 5), (body.height - 1) * 3 / 5)
    list = body.rows(from: 0, count: height)
    story = body.rows(from: height + 1).inset(columns: 2)
    rule = nil
  }

  /// Draws what is chosen; says how to read on where it is longer than its place.
  func draw(_ lines: [Line], on surface: inout Surface, symbols: Symbols) {
    if let rule {
      for row in story.row..<story.endRow {
        surface.put(symbols.verticalRule, at: Point(row: row, column: rule), role: .rule)
      }
    }
    let isCut = lines.count > story.height
    for (offset, line) in lines.prefix(isCut ? story.height - 1 : story.height).enumerated() {
      line.draw(on: &surface, in: story.rows(from: offset, count: 1), ellipsis: symbols.ellipsis)
    }
    if isCut {
      let rest = SafeText(Words.UI.readOn(lines.count - story.height + 1))
      Line(rest, .footerKey).draw(
        on: &surface, in: story.rows(from: story.height - 1, count: 1), ellipsis: symbols.ellipsis)
    }
  }
}

/// Lines of words about one thing: facts with their labels, and texts.
struct StoryLines {
  let width: Int
  private(set) var lines: [Line] = []

  init(width: Int) { self.width = max(16, width) }

  mutating func add(_ line: Line) { lines.append(line) }
  mutating func add(_ text: String, _ role: Role = .plain, bold: Bool = false) {
    lines += DetailPane.wrapped(text, width, role, bold: bold)
  }
  mutating func air() { if lines.last != .blank, !lines.isEmpty { lines.append(.blank) } }
  mutating func heading(_ text: String) {
    air()
    lines.append(Line(SafeText(text), .heading))
  }

  /// A label and what it says; a gap where it says nothing.
  mutating func fact(_ label: String, _ value: String?, role: Role = .plain) {
    let name = SafeText(label) + "  "
    let parts = SafeText.lines(value ?? Words.notStated, width: max(12, width - name.columns))
    for (index, part) in parts.enumerated() {
      lines.append(
        Line(index == 0 ? name : SafeText(repeating: " ", count: name.columns), .muted)
          .adding(part, value == nil ? .gap : role))
    }
  }

  /// The same as plain texts, for reading in a box.
  var text: [String] {
    lines.map { line in
      (line.pieces + [line.trailing].compactMap { $0 }).map(\.text.text).joined()
    }
  }
}
