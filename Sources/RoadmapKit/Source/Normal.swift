@_spi(_Unicode) import Swift

/// Unicode's normal form C, in which all text is kept.
public enum Normal {
  /// `text` in NFC; returned untouched when nothing in it can change.
  public static func form(_ text: String) -> String {
    // Below U+0300 every scalar is its own normal form and combines with nothing before it.
    guard text.utf8.contains(where: { $0 >= 0xCC }) else { return text }
    var normal = String.UnicodeScalarView()
    for scalar in text._nfc { normal.append(scalar) }
    return String(normal)
  }
}
