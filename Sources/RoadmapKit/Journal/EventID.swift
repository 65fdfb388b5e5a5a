/// The identity of an event: a ULID, whose order is the order of all events.
///
/// 48 bits of milliseconds (a hybrid logical clock) and 80 random bits, written as 26 letters of Crockford's
/// base 32 in upper case.
public struct EventID: Hashable, Comparable, Sendable {
  public let high: UInt64
  public let low: UInt64

  /// Stands for no event; smaller than all.
  public static let none = EventID(high: 0, low: 0)

  init(high: UInt64, low: UInt64) {
    self.high = high
    self.low = low
  }

  /// An id at `instant` with the given randomness; only the lowest 16 bits of `upper` are used.
  public init(instant: Instant, upper: UInt16, lower: UInt64) {
    high = UInt64(clamping: instant.milliseconds) << 16 | UInt64(upper)
    low = lower
  }

  /// Reads the 26 letters; nil for anything else, also for a spelling that is not canonical.
  public init?(_ text: some StringProtocol) {
    var text = String(text)
    guard let id = text.withUTF8({ EventID(ascii: UnsafeRawBufferPointer($0)) }) else { return nil }
    self = id
  }

  init?(ascii: UnsafeRawBufferPointer) {
    guard ascii.count == 26, ascii[0] <= 0x37 else { return nil }
    var high: UInt64 = 0
    var low: UInt64 = 0
    for index in 0..<13 {
      let value = EventID.values[Int(ascii[index])]
      if value == 0xFF { return nil }
      high = high << 5 | UInt64(value)
    }
    for index in 13..<26 {
      let value = EventID.values[Int(ascii[index])]
      if value == 0xFF { return nil }
      low = low << 5 | UInt64(value)
    }
    // 26 letters are 130 bits: 65 in each half, of which the first letter may use only three.
    let firstOfLow = EventID.values[Int(ascii[13])]
    self.high = high << 1 | UInt64(firstOfLow >> 4)
    self.low = low
  }

  /// When it happened by the writer's hybrid clock.
  public var instant: Instant { Instant(milliseconds: Int64(high >> 16)) }

  public static func < (a: EventID, b: EventID) -> Bool { a.high == b.high ? a.low < b.low : a.high < b.high }

  private static let alphabet = Array("0123456789ABCDEFGHJKMNPQRSTVWXYZ".utf8)
  private static let values: [UInt8] = {
    var table = [UInt8](repeating: 0xFF, count: 256)
    for (value, letter) in alphabet.enumerated() { table[Int(letter)] = UInt8(value) }
    return table
  }()
}

extension EventID: CustomStringConvertible {
  public var description: String {
    var letters = [UInt8](repeating: 0, count: 26)
    var low = low
    for index in stride(from: 25, through: 14, by: -1) {
      letters[index] = EventID.alphabet[Int(low & 31)]
      low >>= 5
    }
    // The four bits left of `low` and the lowest of `high` share a letter.
    letters[13] = EventID.alphabet[Int(low & 15 | (high & 1) << 4)]
    var high = high >> 1
    for index in stride(from: 12, through: 0, by: -1) {
      letters[index] = EventID.alphabet[Int(high & 31)]
      high >>= 5
    }
    return String(decoding: letters, as: UTF8.self)
  }
}

/// Gives new ids that sort after everything their device has written and seen.
public struct EventClock: Sendable {
  /// How far ahead others' ids may lie before their clock, or ours, is held to be wrong.
  public static let tolerance: Int64 = 5 * 60_000

  /// The time of the next id: after the own clock, the newest id of this device, and the newest id seen that
  /// lies at most five minutes ahead.
  public static func next(now: Instant, newestOwn: EventID?, newestSeen: EventID?) -> Instant {
    var time = max(now.milliseconds, newestOwn?.instant.milliseconds ?? 0)
    if let seen = newestSeen?.instant.milliseconds, seen <= now.milliseconds + tolerance {
      time = max(time, seen)
    }
    return Instant(milliseconds: time + 1)
  }

  /// Whether `seen` lies so far ahead of `now` that one of the clocks must be wrong.
  public static func isSuspicious(_ seen: EventID, now: Instant) -> Bool {
    seen.instant.milliseconds > now.milliseconds + tolerance
  }
}
