/// A table as Swedish Excel saves it, read strictly.
///
/// `;` between, LF, CRLF or CR after each row, a quote doubled within quotes. UTF-8 with or without a byte order
/// mark; what is no UTF-8 is Windows-1252, as older Excel writes it. Empty rows are passed over, and so is the
/// row `sep=;`.
public struct CSVReader: Sendable {
  public struct Row: Hashable, Sendable {
    /// The line on which it begins, from 1.
    public let line: Int
    /// Without blanks at their ends.
    public let fields: [String]
  }

  public enum Fault: Hashable, Sendable {
    /// The quote that was opened on this line is never closed; nothing after it is read.
    case unclosedQuote(line: Int)
    /// A quote stands in the middle of a field, or something after the closing one.
    case strayQuote(line: Int)
  }

  public private(set) var rows: [Row] = []
  /// Rows that cannot be read, in their order.
  public private(set) var faults: [Fault] = []
  public let isWindows1252: Bool

  /// Nil for UTF-16, which is another kind of file.
  public init?(_ bytes: [UInt8]) {
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) { return nil }
    let content = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...]
    if let text = String(validating: content, as: UTF8.self) {
      isWindows1252 = false
      read(text.unicodeScalars)
    } else {
      isWindows1252 = true
      read(String.UnicodeScalarView(content.map(CSVReader.windows1252)))
    }
  }

  private static func windows1252(_ byte: UInt8) -> Unicode.Scalar {
    (0x80..<0xA0).contains(byte) ? upper[Int(byte) - 0x80] : Unicode.Scalar(byte)
  }

  /// 0x80 to 0x9F; five of them stand for nothing.
  private static let upper = Array(
    ("€\u{FFFD}‚ƒ„…†‡ˆ‰Š‹Œ\u{FFFD}Ž\u{FFFD}" + "\u{FFFD}‘’“”•–—˜™š›œ\u{FFFD}žŸ").unicodeScalars)

  private enum Place { case start, bare, quoted, closed, passedOver }

  private mutating func read(_ text: String.UnicodeScalarView) {
    var place = Place.start
    var (fields, field) = ([String](), String.UnicodeScalarView())
    var (line, rowLine, quoteLine) = (1, 1, 1)
    var isAfterReturn = false

    func endField() {
      fields.append(Writing.trimmed(String(field)))
      field = String.UnicodeScalarView()
      place = .start
    }

    func endRow() {
      let isBroken = place == .passedOver
      endField()
      let isEmpty = fields.allSatisfy(\.isEmpty)
      if !isBroken, !isEmpty, fields.first?.lowercased() != "sep=" {
        rows.append(Row(line: rowLine, fields: fields))
      }
      fields = []
    }

    for scalar in text {
      let isEnd = scalar == "\n" || scalar == "\r"
      let isSecond = scalar == "\n" && isAfterReturn
      isAfterReturn = scalar == "\r"
      if isEnd, !isSecond { line += 1 }
      switch (place, scalar) {
      case (.quoted, "\""): place = .closed
      case (.quoted, _): field.append(scalar)
      case (.closed, "\""):
        field.append(scalar)
        place = .quoted
      case (_, "\n"), (_, "\r"):
        if !isSecond { endRow() }
        rowLine = line
      case (.passedOver, _): break
      case (_, ";"): endField()
      case (.start, "\""):
        place = .quoted
        quoteLine = line
      case (.start, " "), (.closed, " "): break
      case (.closed, _), (.bare, "\""):
        faults.append(.strayQuote(line: rowLine))
        place = .passedOver
      case (.start, _), (.bare, _):
        field.append(scalar)
        place = .bare
      }
    }
    if place == .quoted { faults.append(.unclosedQuote(line: quoteLine)) } else { endRow() }
  }
}
