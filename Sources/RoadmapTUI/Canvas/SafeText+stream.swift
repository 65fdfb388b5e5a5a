extension SafeText {
  /// Text for standard output and standard error: the same table as the screen, lines kept.
  ///
  /// What is invisible is named, as in `Mode.detail`. With `Charset.ascii` letters lose their accents and
  /// everything else is written `\u{…}`.
  static func printable(_ raw: String, charset: Charset) -> String {
    if isPlain(raw, charset: charset) { return raw }
    return splitLines(raw).map { line in
      var sanitiser = Sanitiser(mode: .detail, charset: charset, spellsOut: true)
      sanitiser.take(line)
      return sanitiser.text
    }.joined(separator: "\n")
  }

  private static func isPlain(_ raw: String, charset: Charset) -> Bool {
    var raw = raw
    return raw.withUTF8 { bytes in
      var previous: UInt8 = 0
      for byte in bytes {
        switch byte {
        case 0x0A, 0x20..<0x7F: break
        case 0xC3...0xC9 where charset != .ascii: break
        case 0x80..<0xC0 where previous >= 0xC3: break
        default: return false
        }
        previous = byte
      }
      return true
    }
  }
}
