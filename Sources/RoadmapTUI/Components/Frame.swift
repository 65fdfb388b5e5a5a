/// The parts of the screen that every view has: title, views, body, notice, status and footer.
struct Frame: Equatable, Sendable {
  let title: Rect
  let tabs: Rect
  let body: Rect
  let notice: Rect
  let status: Rect
  let footer: Rect
  /// Rows that hold a rule, where there is room for air.
  let rules: [Rect]

  static let smallest = Size(width: 80, height: 24)

  static func fits(_ size: Size) -> Bool { size.width >= smallest.width && size.height >= smallest.height }

  init(_ size: Size) {
    let whole = Rect(size)
    let isTall = size.height >= 30
    title = whole.rows(from: 0, count: 1)
    tabs = whole.rows(from: 1, count: 1)
    footer = whole.rows(from: size.height - 1, count: 1)
    status = whole.rows(from: size.height - 2, count: 1)
    let top = isTall ? 3 : 2
    let bottom = size.height - (isTall ? 3 : 2)
    notice = whole.rows(from: bottom - 1, count: 1)
    body = whole.rows(from: top, count: bottom - 1 - top)
    rules = isTall ? [whole.rows(from: 2, count: 1), whole.rows(from: size.height - 3, count: 1)] : []
  }
}

/// A row of choices that can be clicked, each at its columns.
struct Choices: Equatable, Sendable {
  struct Item: Equatable, Sendable {
    var key: SafeText
    var label: SafeText
    var isSelected = false
  }

  var items: [Item]
  var gap: Int
  /// An item that is never dropped when the row is too narrow.
  var kept: Int?

  /// The items that fit in `width`, with their first columns; dropped from the right.
  func placed(in width: Int) -> [(index: Int, column: Int, width: Int)] {
    var shown = Array(items.indices)
    func total(_ indexes: [Int]) -> Int {
      indexes.reduce(0) { $0 + columns($1) } + max(0, indexes.count - 1) * gap + 1
    }
    while shown.count > 1, total(shown) > width {
      guard let last = shown.lastIndex(where: { $0 != kept }) else { break }
      shown.remove(at: last)
    }
    var column = 1
    return shown.map { index in
      defer { column += columns(index) + gap }
      return (index, column, columns(index))
    }
  }

  private func columns(_ index: Int) -> Int {
    let item = items[index]
    return item.key.columns + (item.label.isEmpty ? 0 : 1 + item.label.columns)
  }

  /// The item at a column, or nil between them.
  func item(at column: Int, width: Int) -> Int? {
    placed(in: width).first { ($0.column..<$0.column + $0.width).contains(column) }?.index
  }
}
