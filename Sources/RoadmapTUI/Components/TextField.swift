/// A text being written, with its cursor.
///
/// Knows words and lines, not what the text is for.
struct TextField: Equatable, Sendable {
  private(set) var text: [Character] = []
  private(set) var cursor = 0
  /// The most scalars that it takes.
  var limit = 4_000
  private var past: [[Character]] = []

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
    case .control("y"): undo()
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
    past.append(text)
    if past.count > 200 { past.removeFirst() }
  }

  private mutating func undo() {
    guard let earlier = past.popLast() else { return }
    text = earlier
    cursor = min(cursor, text.count)
  }

  /// Draws the text wrapped in `area`, the end of it where it is too long, and gives the cursor's place.
  func draw(on surface: inout Surface, in area: Rect, placeholder: SafeText) -> Point? {
    guard !area.isEmpty else { return nil }
    surface.fill(area, ground: .input, role: .input)
    if text.isEmpty { surface.put(placeholder, at: area.origin, width: area.width, role: .inputPlaceholder) }
    var rows: [SafeText] = [SafeText()]
    var place = (row: 0, column: 0)
    for index in 0...text.count {
      if rows[rows.count - 1].columns >= area.width { rows.append(SafeText()) }
      if index == cursor { place = (rows.count - 1, rows[rows.count - 1].columns) }
      guard index < text.count else { break }
      let shown = SafeText(String(text[index]))
      if rows[rows.count - 1].columns + shown.columns > area.width { rows.append(SafeText()) }
      rows[rows.count - 1] += shown
    }
    let first = max(0, min(place.row, rows.count - area.height) - 0)
    let top = place.row >= area.height ? max(first, place.row - area.height + 1) : 0
    for (offset, row) in rows[top...].prefix(area.height).enumerated() {
      surface.put(row, at: Point(row: area.row + offset, column: area.column), role: .input)
    }
    return Point(row: area.row + place.row - top, column: area.column + min(place.column, area.width - 1))
  }
}
