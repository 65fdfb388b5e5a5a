/// Texts as bytes, compared and counted fast.
enum ByteText {
  /// Whether `text` begins with all of `start`.
  static func begins(_ text: [UInt8], with start: [UInt8]) -> Bool {
    guard text.count >= start.count else { return false }
    return text.withUnsafeBytes { text in
      start.withUnsafeBytes { start in
        var index = 0
        while index + 8 <= start.count {
          guard
            text.loadUnaligned(fromByteOffset: index, as: UInt64.self)
              == start.loadUnaligned(fromByteOffset: index, as: UInt64.self)
          else { return false }
          index += 8
        }
        while index < start.count {
          guard text[index] == start[index] else { return false }
          index += 1
        }
        return true
      }
    }
  }

  /// The size of the whole lines that both begin with.
  static func common(_ one: [UInt8], _ other: [UInt8]) -> Int {
    var end = 0
    for index in 0..<min(one.count, other.count) {
      guard one[index] == other[index] else { break }
      if one[index] == 0x0A { end = index + 1 }
    }
    return end
  }

  /// The number of complete lines.
  static func lines(_ text: some Sequence<UInt8>) -> Int { text.reduce(0) { $1 == 0x0A ? $0 + 1 : $0 } }
}
