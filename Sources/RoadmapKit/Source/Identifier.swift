/// The spelling of identifiers: `[a-z0-9]([a-z0-9-]{0,38}[a-z0-9])?`.
public enum IdentifierSpelling {
  public static let longest = 40

  /// Whether the bytes spell an identifier.
  @inlinable
  public static func isValid(_ bytes: some BidirectionalCollection<UInt8>) -> Bool {
    guard let first = bytes.first, let last = bytes.last, first != 0x2D, last != 0x2D else { return false }
    var count = 0
    for byte in bytes {
      count += 1
      let fits = (byte >= 0x61 && byte <= 0x7A) || (byte >= 0x30 && byte <= 0x39) || byte == 0x2D
      if !fits || count > longest { return false }
    }
    return true
  }

  public static func isValid(_ text: String) -> Bool { isValid(text.utf8) }
}

/// The spelling of a meeting's id: an identifier, or that of a body with a day after it, `presidium-2026-11-21`.
public enum MeetingSpelling {
  public static func isValid(_ bytes: some BidirectionalCollection<UInt8>) -> Bool {
    if IdentifierSpelling.isValid(bytes) { return true }
    let day = bytes.suffix(11)
    let isDay = zip(day, "-0000-00-00".utf8).allSatisfy { byte, form in
      form == 0x30 ? (0x30...0x39).contains(byte) : byte == form
    }
    return isDay && IdentifierSpelling.isValid(bytes.dropLast(11))
  }
}

/// The spelling of a device's name: eight characters a–z and 2–7.
public enum DeviceSpelling {
  public static func isValid(_ text: some StringProtocol) -> Bool {
    text.utf8.count == 8
      && text.utf8.allSatisfy { (0x61...0x7A).contains($0) || (0x32...0x37).contains($0) }
  }
}
