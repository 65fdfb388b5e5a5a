/// A table as comma separated values in the dialect that Swedish Excel opens by itself.
///
/// UTF-8 with a byte order mark, `;` between, CRLF after each row, every text in quotes, numbers bare. A text that
/// a spreadsheet would take for a formula gets `'` in front (RFC 4180; OWASP ASVS 1.2.10).
public struct CSVText {
  public enum Field: Sendable {
    case text(String)
    case number(Int)
    /// A number that is kept exactly, with a decimal comma.
    case decimal(Decimal6)
  }

  private var text = "\u{FEFF}"
  private let clean: @Sendable (String) -> String

  public init(_ plain: PlainText = .asIs) { clean = plain.clean }

  public mutating func add(_ row: [Field]) {
    text += row.map(spelling).joined(separator: ";") + "\r\n"
  }

  public mutating func add(heads: [String]) { add(heads.map(Field.text)) }

  public var bytes: [UInt8] { Array(text.utf8) }

  private func spelling(_ field: Field) -> String {
    switch field {
    case .number(let number): return String(number)
    case .decimal(let number): return number.description.split(separator: ".").joined(separator: ",")
    case .text(let raw):
      var quoted = "\""
      for scalar in CSVText.defused(clean(CSVText.oneLine(raw))).unicodeScalars {
        if scalar == "\"" { quoted.append("\"") }
        quoted.unicodeScalars.append(scalar)
      }
      return quoted + "\""
    }
  }

  static func oneLine(_ raw: String) -> String {
    var text = String.UnicodeScalarView()
    for scalar in raw.unicodeScalars where scalar != "\0" {
      text.append("\r\n\u{85}\u{2028}\u{2029}".unicodeScalars.contains(scalar) ? " " : scalar)
    }
    return String(text)
  }

  private static let triggers: Set<Unicode.Scalar> = [
    "=", "+", "-", "@", "\t", "\r", "\n", "\0", "＝", "＋", "－", "＠",
  ]

  /// `'` before what a spreadsheet would compute: first in the text, or first after a separator inside it.
  static func defused(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    var isAtStart = true
    var isFirst = true
    for scalar in text.unicodeScalars {
      if triggers.contains(scalar), isAtStart {
        if isFirst { result.insert("'", at: result.startIndex) } else { result.append("'") }
      }
      result.append(scalar)
      switch scalar {
      case ";", ",", "\t":
        isAtStart = true
        isFirst = false
      case " ", "\"", "\u{A0}": break
      default:
        isAtStart = false
        isFirst = false
      }
    }
    return String(result)
  }
}
