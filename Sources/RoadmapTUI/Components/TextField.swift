/// A text being written, with its cursor.
///
/// Knows words and lines, not what the text is for.
struct TextField: Equatable, Sendable {
  private(set) var text: [Character] = []
  private(set) var cursor = 0
  /// The most scalars that it takes.
  var limit = 4_000
  private var past: [Earlier] = []

  private struct Earlier: Equatable, Sendable {
    var text: [Character]
    var cursor: Int
  }

  init(_ text: String = "") {
    self.text = Array(text)
    cursor = self.text.count
  }

  var string: String { String(text) }
  var isEmpty: Bool { text.isEmpty }

  /// Takes a key; false when the key means nothing in a text.
  mutating func take(_ key: Key) -> Bool {
    switch key {
    case .character(let character): insert([character])
    case .pasted(let pasted): insert(Array(pasted.replacing("\n", with: " ").replacing("\t", with: " ")))
    case .backspace: delete(from: cursor - 1, to: cursor)
    case .delete: delete(from: cursor, to: cursor + 1)
    case .left: cursor = max(0, cursor - 1)
    case .right: cursor = min(text.count, cursor + 1)
    case .home, .control("a"): cursor = 0
    case .end, .control("e"): cursor = text.count
    case .control("w"): delete(from: wordStart, to: cursor)
    case .control("u"): delete(from: 0, to: cursor)
    case .control("k"): delete(from: cursor, to: text.count)
    case .control("y"), .control("z"): undo()
    default: return false
    }
    return true
  }

  private mutating func insert(_ characters: [Character]) {
    let room = limit - text.reduce(0) { $0 + $1.unicodeScalars.count }
    var taken: [Character] = []
    var count = 0
    for character in characters {
      count += character.unicodeScalars.count
      if count > room { break }
      taken.append(character)
    }
    guard !taken.isEmpty else { return }
    remember()
    // A combining mark typed alone joins the letter before it.
    let joined = Array(String(text[..<cursor]) + String(taken))
    text = joined + text[cursor...]
    cursor = joined.count
  }

  private mutating func delete(from start: Int, to end: Int) {
    let range = max(0, start)..<min(text.count, end)
    guard !range.isEmpty else { return }
    remember()
    text.removeSubrange(range)
    cursor = range.lowerBound
  }

  private var wordStart: Int {
    var index = cursor
    while index > 0, text[index - 1] == " " { index -= 1 }
    while index > 0, text[index - 1] != " " { index -= 1 }
    return index
  }

  private mutating func remember() {
    past.append(Earlier(text: text, cursor: cursor))
    if past.count > 200 { past.removeFirst() }
  }

  private mutating func undo() {
    guard let earlier = past.popLast() else { return }
    (text, cursor) = (earlier.text, earlier.cursor)
  }

  /// Moves the cursor up or down among the rows of a text that is drawn in `width`.
  mutating func move(rows step: Int, width: Int) {
    let rows = rows(width: width)
    let row = rows.lastIndex { $0.lowerBound <= cursor } ?? 0
    guard rows.indices.contains(row + step) else {
      cursor = step < 0 ? 0 : text.count
      return
    }
    let next = rows[row + step]
    // The place after a row's last letter is the beginning of the next.
    let end = row + step == rows.count - 1 ? next.upperBound : max(next.lowerBound, next.upperBound - 1)
    cursor = min(next.lowerBound + cursor - rows[row].lowerBound, end)
  }

  /// Draws the text wrapped in `area`, the end of it where it is too long, and gives the cursor's place.
  func draw(on surface: inout Surface, in area: Rect, placeholder: SafeText) -> Point? {
    guard !area.isEmpty else { return nil }
    surface.fill(area, ground: .input, role: .input)
    if text.isEmpty { surface.put(placeholder, at: area.origin, width: area.width, role: .inputPlaceholder) }
    let rows = rows(width: area.width)
    let row = rows.lastIndex { $0.lowerBound <= cursor } ?? 0
    let top = max(0, row - area.height + 1)
    for (offset, range) in rows[top...].prefix(area.height).enumerated() {
      surface.put(
        SafeText(String(text[range])), at: Point(row: area.row + offset, column: area.column),
        width: area.width, role: .input)
    }
    let column = SafeText(String(text[rows[row].lowerBound..<cursor])).columns
    return Point(row: area.row + row - top, column: area.column + min(column, area.width - 1))
  }

  /// The text in rows, broken after blanks where there are any.
  private func rows(width: Int) -> [Range<Int>] {
    var rows: [Range<Int>] = []
    var start = 0
    var lastBlank: Int?
    var columns = 0
    var index = 0
    while index < text.count {
      columns += SafeText(String(text[index])).columns
      if columns >= width {
        let end = lastBlank.map { $0 + 1 } ?? max(start + 1, index)
        rows.append(start..<end)
        (start, index, columns, lastBlank) = (end, end, 0, nil)
        continue
      }
      if text[index] == " " { lastBlank = index }
      index += 1
    }
    return rows + [start..<text.count]
  }
}
