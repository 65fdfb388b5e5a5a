/// The spelling of names that become parts of paths.
enum PathNames {
  /// A writer: `[a-z0-9]([a-z0-9-]{0,38}[a-z0-9])?`.
  static func isWriter(_ name: some StringProtocol) -> Bool {
    let bytes = Array(name.utf8)
    guard (1...40).contains(bytes.count), bytes.first != hyphen, bytes.last != hyphen else { return false }
    return bytes.allSatisfy { isLetter($0) || isDigit($0) || $0 == hyphen }
  }

  /// A device: eight characters a–z and 2–7.
  static func isDevice(_ name: some StringProtocol) -> Bool { DeviceSpelling.isValid(name) }

  /// A device id that nobody has: 40 random bits.
  static func newDevice() -> String {
    let letters = Array("abcdefghijklmnopqrstuvwxyz234567")
    return String((0..<8).map { _ in letters[Int.random(in: letters.indices)] })
  }

  static func checkWriter(_ name: String) throws(StoreError) {
    guard isWriter(name) else { throw .invalidName(name) }
  }

  private static let hyphen = UInt8(ascii: "-")
  private static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte) }
  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
}
