/// Gathers a bracketed paste, byte by byte, until its end mark.
///
/// The mark may come torn, as an escape and separate characters; it is found in the bytes all the same.
struct PasteCollector: Equatable, Sendable {
  private var bytes: [UInt8] = []

  /// More than any field takes; what follows is thrown away, but its end is still found.
  static let limit = 65_536

  private static let endMark: [UInt8] = [0x1B, 0x5B, 0x32, 0x30, 0x31, 0x7E]

  /// Takes one byte; returns the text when the byte completes the end mark.
  mutating func take(_ byte: UInt8) -> String? {
    bytes.append(byte)
    guard byte == 0x7E, bytes.suffix(Self.endMark.count) == Self.endMark[...] else {
      if bytes.count > Self.limit + Self.endMark.count { bytes.remove(at: Self.limit) }
      return nil
    }
    bytes.removeLast(Self.endMark.count)
    return text
  }

  /// What has come so far: bad bytes as U+FFFD, every line end as LF, no control characters but TAB.
  var text: String {
    let whole = String(decoding: bytes.prefix(Self.limit), as: UTF8.self)
    var text = ""
    for character in whole {
      switch character {
      case "\r\n", "\r", "\n": text.append("\n")
      case "\t": text.append("\t")
      default: text.unicodeScalars += character.unicodeScalars.filter { $0.value >= 0x20 && $0.value != 0x7F }
      }
    }
    return text
  }
}
