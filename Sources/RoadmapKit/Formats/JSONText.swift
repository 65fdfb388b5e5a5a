/// A JSON text: what it holds, in the order it was said.
///
/// Controls, direction marks and other invisible characters are written `\uXXXX`, as in the journal, so that the
/// text is harmless wherever it is shown.
public indirect enum JSONText: Sendable {
  case null
  case flag(Bool)
  case number(Int)
  case text(String)
  case list([JSONText])
  case object([(String, JSONText)])
  /// A text that is JSON already.
  case verbatim(ArraySlice<UInt8>)

  /// The text, or `null` when there is none.
  public static func optional(_ text: String?) -> JSONText { text.map(JSONText.text) ?? .null }

  /// The whole text on one line, ended by `\n`.
  public var line: [UInt8] {
    var bytes: [UInt8] = []
    append(to: &bytes)
    bytes.append(0x0A)
    return bytes
  }

  private func append(to bytes: inout [UInt8]) {
    switch self {
    case .null: bytes += Array("null".utf8)
    case .flag(let value): bytes += Array((value ? "true" : "false").utf8)
    case .number(let value): bytes += Array(String(value).utf8)
    case .text(let text): EscapeRule.append(text, to: &bytes)
    case .verbatim(let json): bytes += json
    case .list(let values):
      bytes.append(0x5B)
      for (index, value) in values.enumerated() {
        if index > 0 { bytes.append(0x2C) }
        value.append(to: &bytes)
      }
      bytes.append(0x5D)
    case .object(let pairs):
      bytes.append(0x7B)
      for (index, pair) in pairs.enumerated() {
        if index > 0 { bytes.append(0x2C) }
        EscapeRule.append(pair.0, to: &bytes)
        bytes.append(0x3A)
        pair.1.append(to: &bytes)
      }
      bytes.append(0x7D)
    }
  }
}
