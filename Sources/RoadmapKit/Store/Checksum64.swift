/// FNV-1a with 64 bits: names folders and notices changed bytes.
///
/// It protects against accident, not against intent.
struct Checksum64: Equatable, Sendable {
  let value: UInt64

  init(value: UInt64) { self.value = value }

  init(_ bytes: some Sequence<UInt8>) {
    value = bytes.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x0000_0100_0000_01B3 }
  }

  /// Sixteen lower-case hexadecimal digits.
  var text: String {
    let digits = String(value, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}
