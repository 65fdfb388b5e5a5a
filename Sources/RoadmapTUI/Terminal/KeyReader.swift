internal import CNcurses

/// What is known of unfinished input, and what ncurses must be told of the keyboard.
struct KeyReader {
  var assembler = UTF8Assembler()
  /// True when the character being assembled was preceded by Escape.
  var isAlt = false
  /// The paste that is being gathered.
  var paste: PasteCollector?
  /// When the last byte of the paste came, in milliseconds of a clock that never goes back.
  var pasteTime: Int64 = 0

  /// Codes of our own lie well above those that ncurses gives out, and below 16 bits.
  static let pasteBegan = KEY_MAX + 1000
  static let pasteEnded = KEY_MAX + 1001

  /// A paste whose end mark does not come is over after this many milliseconds of silence.
  static let pasteSilence: Int64 = 1000

  /// Tells ncurses of paste marks, and of keys as PuTTY, rxvt and terminals without keypad mode send them.
  static func bind() {
    let keys: [(String, Int32)] = [
      ("[200~", pasteBegan), ("[201~", pasteEnded), ("[A", KEY_UP), ("[B", KEY_DOWN), ("[C", KEY_RIGHT),
      ("[D", KEY_LEFT), ("OA", KEY_UP), ("OB", KEY_DOWN), ("OC", KEY_RIGHT), ("OD", KEY_LEFT),
      ("[H", KEY_HOME), ("[F", KEY_END), ("OH", KEY_HOME), ("OF", KEY_END), ("[1~", KEY_HOME),
      ("[4~", KEY_END), ("[7~", KEY_HOME), ("[8~", KEY_END), ("[3~", KEY_DC), ("[5~", KEY_PPAGE),
      ("[6~", KEY_NPAGE), ("OM", KEY_ENTER), ("[11~", KEY_F0 + 1), ("[12~", KEY_F0 + 2),
      ("[13~", KEY_F0 + 3), ("[14~", KEY_F0 + 4), ("OP", KEY_F0 + 1), ("OQ", KEY_F0 + 2),
      ("[[A", KEY_F0 + 1), ("[[B", KEY_F0 + 2),
    ]
    for (codes, key) in keys where key_defined("\u{1b}" + codes) == 0 { define_key("\u{1b}" + codes, key) }
    define_key("\u{1b}[Z", KEY_BTAB)  // terminfo calls it otherwise on the Linux console
  }

  /// The key behind a code of ncurses; nil for one that means nothing here.
  static func key(_ code: Int32) -> Key? {
    switch code {
    case 13, KEY_ENTER: .enter
    case 8, 127, KEY_BACKSPACE: .backspace
    case 9: .tab
    case 0: .control(" ")
    case 1..<27, 28..<32: Unicode.Scalar(UInt32(code) | 0x60).map { .control(Character($0)) }
    case KEY_BTAB: .backTab
    case KEY_DC: .delete
    case KEY_UP: .up
    case KEY_DOWN: .down
    case KEY_LEFT: .left
    case KEY_RIGHT: .right
    case KEY_PPAGE: .pageUp
    case KEY_NPAGE: .pageDown
    case KEY_HOME: .home
    case KEY_END: .end
    case (KEY_F0 + 1)...(KEY_F0 + 24): .function(Int(code - KEY_F0))
    default: nil
    }
  }
}
