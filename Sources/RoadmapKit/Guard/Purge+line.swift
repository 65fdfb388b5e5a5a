/// What removal for good makes of a line.
extension Purge {
  /// The line without free text; nil for what is no line.
  ///
  /// `text` and `title` are blank, what else may hold a text is left out, and so is all that this version does not know.
  /// Who did what, when and with what stays.
  public static func purged(_ line: [UInt8]) -> [UInt8]? {
    parts(of: line).map { parts in
      let kept = parts.compactMap { part in part.kept.map { Array("\"\(part.key)\":".utf8) + $0 } }
      return sealed([0x7B] + kept.joined(separator: [0x2C]))
    }
  }

  /// What of the line goes, as one would read it; of other keys than `text` with the key before.
  public static func texts(of line: [UInt8]) -> [String] {
    (parts(of: line) ?? []).compactMap { part in
      guard part.kept != part.bytes else { return nil }
      return part.key == EntryKey.text.rawValue ? part.text : "\(part.key): \(part.text)"
    }
  }

  /// A key of a line and its value, before and after.
  private struct Part {
    let key: String
    let text: String
    let bytes: [UInt8]
    let kept: [UInt8]?
  }

  /// All but the checksum, which stands last.
  private static func parts(of line: [UInt8]) -> [Part]? {
    line.withUnsafeBytes { bytes -> [Part]? in
      var scanner = LineScanner()
      do throws(LineFault) { try scanner.scan(bytes) } catch { return nil }
      guard scanner.spans.count > 2, let check = scanner.spans.last,
        bytes[Int(check.keyStart)..<Int(check.keyEnd)].elementsEqual("c".utf8)
      else { return nil }
      return scanner.spans.dropLast().map { span in
        let value = UnsafeRawBufferPointer(rebasing: bytes[Int(span.start)..<Int(span.end)])
        let isText = span.kind == .text
        let whole = isText ? [0x22] + value + [0x22] : Array(value)
        let key = String(decoding: bytes[Int(span.keyStart)..<Int(span.keyEnd)], as: UTF8.self)
        return Part(
          key: key, text: LineScanner.text(span, in: bytes), bytes: whole,
          kept: kept(key, span.kind, value, whole))
      }
    }
  }

  /// The value as it stays; nil when the key goes with it.
  private static func kept(
    _ word: String, _ kind: LineScanner.Span.Kind, _ value: UnsafeRawBufferPointer, _ whole: [UInt8]
  ) -> [UInt8]? {
    let blank: [UInt8] = [0x22, 0x22]
    switch EntryKey(rawValue: word) {
    case .text, .title: return blank
    case nil, .role, .condition, .paragraph, .dnr, .c: return nil
    case .v, .id, .at, .by: return whole
    case .present: return EntryLineReader.listsIdentifiers(value) ? whole : nil
    case .year where kind == .integer: return value.count <= 4 ? whole : nil
    default: return kind == .text ? (isName(value) ? whole : blank) : nil
    }
  }

  /// Whether it is spelt as an id, a verb, a day, a period, a number or a checksum, which are no free text.
  private static func isName(_ value: UnsafeRawBufferPointer) -> Bool {
    if IdentifierSpelling.isValid(value) || MeetingSpelling.isValid(value) || EventID(ascii: value) != nil {
      return true
    }
    let signs = "0123456789-./*HQW".utf8
    if value.count <= 24, value.allSatisfy(signs.contains) { return true }
    return value.count == 64 && value.allSatisfy { Hexadecimal.value($0) != nil }
  }
}
