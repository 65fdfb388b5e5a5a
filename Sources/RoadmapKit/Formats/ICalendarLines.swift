/// The lines of an iCalendar file: escaped, folded, ended as RFC 5545 wants (3.1 and 3.3.11).
struct ICalendarLines {
  private(set) var bytes: [UInt8] = []

  /// The most bytes that a line may have, without its end.
  static let longest = 75

  /// Adds a property whose value is of our own making and needs no escaping.
  mutating func add(_ name: String, _ value: String) { fold("\(name):\(value)") }

  /// Adds a property that holds text.
  mutating func add(_ name: String, text: String) { fold("\(name):\(ICalendarLines.escaped(text))") }

  /// The text as a value: `\`, `;`, `,` and line ends escaped; what no reader should meet is made visible.
  static func escaped(_ text: String) -> String {
    var value = String.UnicodeScalarView()
    var previous: Unicode.Scalar?
    for scalar in text.unicodeScalars {
      defer { previous = scalar }
      switch scalar {
      case "\\", ";", ",": value.append(contentsOf: ["\\", scalar])
      case "\n" where previous == "\r": continue
      case "\n", "\r", "\u{85}", "\u{2028}", "\u{2029}": value.append(contentsOf: ["\\", "n"])
      case "\t": value.append(" ")
      default: value.append(EscapeRule.mustEscape(scalar.value) ? "\u{FFFD}" : scalar)
      }
    }
    return String(value)
  }

  /// Adds a line, broken so that none is too long; never within a character's bytes.
  private mutating func fold(_ line: String) {
    var used = 0
    for scalar in line.unicodeScalars {
      let width = UTF8.width(scalar)
      if used + width > ICalendarLines.longest {
        bytes += [0x0D, 0x0A, 0x20]
        used = 1
      }
      bytes += Array(String(scalar).utf8)
      used += width
    }
    bytes += [0x0D, 0x0A]
  }
}
