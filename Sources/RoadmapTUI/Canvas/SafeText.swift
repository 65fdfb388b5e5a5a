/// One line of text that cannot harm the terminal; the only kind that enters a `Surface`.
///
/// Whatever goes in, what is kept has no control, direction or invisible character, at most three marks on
/// a character, no mark alone, and a known number of columns. The program's own words are literals; only
/// `SafeText` and `Int` can be interpolated, so forgetting the rule does not compile.
struct SafeText: Hashable, Sendable {
  /// How much of what cannot be shown is told.
  enum Mode: Sendable {
    /// For cells and lists: what is invisible is dropped and flagged, a line end is `⏎`.
    case line
    /// For reading closely: what is invisible is named, as `<U+202E>`.
    case detail
  }

  private(set) var text: String
  /// How many cells the text takes.
  private(set) var columns: Int
  /// True when something invisible was dropped or named; show it with `Symbols.flagged`.
  private(set) var flagged: Bool

  /// The longest text that is worth preparing for one line, in scalars.
  static let longest = 2_000

  /// Makes text from outside harmless.
  ///
  /// Plain Latin text passes without being looked at twice. `charset` is what the output can show; leave it
  /// out for a `Surface`, as the terminal itself replaces what it cannot show, column for column.
  init(_ raw: String, mode: Mode = .line, charset: Charset = .unicode) {
    if let columns = Self.plainColumns(raw, charset: charset) {
      self.init(text: raw, columns: columns, flagged: false)
    } else {
      var sanitiser = Sanitiser(mode: mode, charset: charset)
      sanitiser.take(raw, limit: Self.longest)
      self.init(text: sanitiser.text, columns: sanitiser.columns, flagged: sanitiser.flagged)
    }
  }

  /// The same, for a text that is put together on the spot: an unlabelled literal would be `SafeText` itself.
  init(of raw: String) { self.init(raw) }

  init(_ number: Int) {
    let text = String(number)
    self.init(text: text, columns: text.utf8.count, flagged: false)
  }

  init() { self.init(text: "", columns: 0, flagged: false) }

  /// Only for text whose every scalar has been through the table already.
  init(text: String, columns: Int, flagged: Bool) {
    self.text = text
    self.columns = columns
    self.flagged = flagged
  }

  var isEmpty: Bool { columns == 0 }

  /// The columns of a short text of printable ASCII and Latin letters, or nil when it needs a closer look.
  private static func plainColumns(_ raw: String, charset: Charset) -> Int? {
    var raw = raw
    return raw.withUTF8 { bytes in
      guard bytes.count <= longest else { return nil }
      var columns = 0
      var previous: UInt8 = 0
      for byte in bytes {
        switch byte {
        case 0x20..<0x7F: columns += 1
        case 0xC3...0xC9 where charset != .ascii: columns += 1
        case 0x80..<0xC0 where previous >= 0xC3: break
        default: return nil
        }
        previous = byte
      }
      return columns
    }
  }
}

extension SafeText {
  static func + (left: SafeText, right: SafeText) -> SafeText {
    SafeText(
      text: left.text + right.text, columns: left.columns + right.columns,
      flagged: left.flagged || right.flagged)
  }

  static func += (left: inout SafeText, right: SafeText) {
    left.text += right.text
    left.columns += right.columns
    left.flagged = left.flagged || right.flagged
  }

  init(repeating text: SafeText, count: Int) {
    let count = max(0, count)
    self.init(
      text: String(repeating: text.text, count: count), columns: text.columns * count, flagged: text.flagged)
  }
}

extension Sequence where Element == SafeText {
  func joined(separator: SafeText = SafeText()) -> SafeText {
    var whole = SafeText()
    var isFirst = true
    for part in self {
      if !isFirst { whole += separator }
      whole += part
      isFirst = false
    }
    return whole
  }
}

extension SafeText: ExpressibleByStringInterpolation {
  /// The program's own words; they pass the same table, so a slip in them does no harm either.
  init(stringLiteral value: String) { self.init(value) }

  init(stringInterpolation: Interpolation) { self = stringInterpolation.whole }

  struct Interpolation: StringInterpolationProtocol {
    fileprivate var whole = SafeText()

    init(literalCapacity: Int, interpolationCount: Int) {}

    mutating func appendLiteral(_ literal: String) { whole += SafeText(literal) }

    mutating func appendInterpolation(_ text: SafeText) { whole += text }

    mutating func appendInterpolation(_ number: Int) { whole += SafeText(number) }
  }
}
