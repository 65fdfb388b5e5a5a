/// Joins bytes to characters; keeps what is unfinished for the next round.
struct UTF8Assembler: Equatable, Sendable {
  private var pending: [UInt8] = []

  /// True while the rest of a character is awaited.
  var isWaiting: Bool { !pending.isEmpty }

  /// The character that `byte` completes; U+FFFD for a byte that can begin none.
  ///
  /// A byte that begins a character throws away an unfinished one, so that letters are never lost.
  mutating func take(_ byte: UInt8) -> Character? {
    if byte & 0xC0 != 0x80 { pending = [] }
    pending.append(byte)
    if let text = String(validating: pending, as: UTF8.self) {
      pending = []
      return text.first
    }
    let length = Self.length(startingWith: pending[0])
    guard pending.count >= length else { return nil }
    pending = []
    return "\u{FFFD}"
  }

  private static func length(startingWith byte: UInt8) -> Int {
    switch byte {
    case 0xC2...0xDF: 2
    case 0xE0...0xEF: 3
    case 0xF0...0xF4: 4
    default: 1
    }
  }
}
