internal import CNcurses

/// Turns looks into what ncurses draws with, and remembers the pairs of colours.
struct Painter {
  let theme: Theme
  private var paints: ContiguousArray<Paint?>
  /// The bytes of the stretch being put together.
  var text: [CChar] = []

  /// Attributes and colours for a stretch of text.
  struct Paint: Equatable {
    var attributes: attr_t
    var pair: Int32
    var background: Int16
    /// True when a blank shows more than its background.
    var marksBlanks: Bool
  }

  init(theme: Theme) {
    self.theme = theme
    paints = ContiguousArray(repeating: nil, count: Role.allCases.count * Ground.allCases.count * 4)
  }

  /// The paint of a cell; the first use of a look asks the theme and ncurses.
  mutating func paint(_ cell: Cell) -> Paint {
    let place = Int(cell.role.rawValue) * Ground.allCases.count + Int(cell.ground.rawValue)
    let index = place * 4 + Int(cell.emphasis.rawValue & 3)
    if let paint = paints[index] { return paint }
    let style = theme.style(cell.look)
    var attributes: attr_t = 0
    if style.bold { attributes |= attr_t(CN_BOLD.rawValue) }
    if style.underline { attributes |= attr_t(CN_UNDERLINE.rawValue) }
    if style.reverse { attributes |= attr_t(CN_REVERSE.rawValue) }
    let paint = Paint(
      attributes: attributes, pair: pair(style), background: style.background,
      marksBlanks: style.underline || style.reverse)
    paints[index] = paint
    return paint
  }

  /// The paint for the stretch that begins at a cell: blanks take that of the text after them.
  mutating func paint(_ line: UnsafeBufferPointer<Cell>, from first: Int, to end: Int) -> Paint {
    let paint = paint(line[first])
    var next = first
    while next < end, line[next].isBlank { next += 1 }
    guard next > first, next < end else { return paint }
    let following = self.paint(line[next])
    return (first..<next).allSatisfy { continues(following, with: line[$0]) } ? following : paint
  }

  /// True when a cell can be drawn in the same stretch: same paint, or a blank that only shows its ground.
  mutating func continues(_ paint: Paint, with cell: Cell) -> Bool {
    let own = self.paint(cell)
    if own == paint { return true }
    return cell.isBlank && !own.marksBlanks && !paint.marksBlanks && own.background == paint.background
  }

  /// Adds a cell's bytes to the stretch: what the terminal cannot show is replaced, column for column.
  mutating func append(_ cell: Cell, charset: Charset) {
    guard cell.base >= 0x7F || cell.marks != 0 else {
      if cell.width > 0 { text.append(CChar(truncatingIfNeeded: cell.base)) }
      return
    }
    guard let base = Unicode.Scalar(cell.base) else { return }
    if !charset.isShown(base) {
      for byte in charset.folded(base, width: Int(cell.width)).utf8 { text.append(CChar(bitPattern: byte)) }
    } else if wcwidth(wchar_t(cell.base)) != Int32(cell.width) {
      for _ in 0..<cell.width { text.append(0x3F) }  // another C library than the table was made from
    } else {
      cell.forEachScalar { scalar in
        if scalar.value == cell.base || wcwidth(wchar_t(scalar.value)) == 0 {
          UTF8.encode(scalar)?.forEach { text.append(CChar(bitPattern: $0)) }
        }
      }
    }
  }

  /// Makes empty places of a window stand on the theme's ground, so that ncurses can clear with it.
  mutating func paintGround(of window: UnsafeMutablePointer<WINDOW>) {
    wbkgdset(window, chtype(COLOR_PAIR(paint(.blank()).pair)) | 0x20)
  }

  private func pair(_ style: Style) -> Int32 {
    guard theme.depth != .none else { return 0 }
    return max(0, alloc_pair(Int32(style.foreground), Int32(style.background)))
  }
}

extension Cell {
  /// True when nothing but the ground is seen.
  fileprivate var isBlank: Bool { base == 0x20 && marks == 0 }
}
