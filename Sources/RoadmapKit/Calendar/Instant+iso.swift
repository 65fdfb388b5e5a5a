extension Instant {
  /// Reads `2026-11-21T09:14:03Z`, with or without milliseconds.
  public init?(iso text: String) {
    let bytes = Array(text.utf8)
    guard bytes.count == 20 || bytes.count == 24, bytes.last == 0x5A, bytes[10] == 0x54, bytes[13] == 0x3A,
      bytes[16] == 0x3A, let day = Day(iso: text.prefix(10))
    else { return nil }
    func number(_ range: Range<Int>) -> Int? { Int(String(decoding: bytes[range], as: UTF8.self)) }
    guard let hour = number(11..<13), let minute = number(14..<16), let second = number(17..<19),
      (0..<24).contains(hour), (0..<60).contains(minute), (0..<60).contains(second)
    else { return nil }
    var part = 0
    if bytes.count == 24 {
      guard bytes[19] == 0x2E, let value = number(20..<23), value >= 0 else { return nil }
      part = value
    }
    let seconds = Int64(day.number) * 86_400 + Int64(hour * 3_600 + minute * 60 + second)
    self.init(milliseconds: seconds * 1_000 + Int64(part))
  }
}
