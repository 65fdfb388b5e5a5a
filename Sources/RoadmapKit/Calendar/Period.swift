/// A stretch of days that something is reported or measured for, both ends included.
public struct Period: Hashable, Sendable, Comparable {
  /// The spelling it was given in: `2026-H1`, `2026`, `2026-05`, `2026-Q2`, `2026-W21`, a day or `DAY..DAY`.
  public let text: String
  public let first: Day
  public let last: Day

  public init?(_ text: String) {
    let bytes = Array(text.utf8)
    if bytes.count == 7, text.hasSuffix("-H1") || text.hasSuffix("-H2"), let year = Day.decimal(bytes[0..<4]),
      year >= 1
    {
      let half = HalfYear(year: year, half: text.hasSuffix("1") ? 1 : 2)
      (first, last) = (half.first, half.last)
    } else if bytes.count == 22, bytes[10] == 0x2E, bytes[11] == 0x2E {
      guard let from = Day(iso: text.prefix(10)), let to = Day(iso: text.suffix(10)), from <= to else {
        return nil
      }
      (first, last) = (from, to)
    } else {
      guard let part = PartialDay(text) else { return nil }
      switch part {
      case .turn, .yearly: return nil
      default: (first, last) = (part.first(in: 0), part.last(in: 0))
      }
    }
    self.text = text
  }

  /// The period as it is spelt, where a user wrote it in small letters: `2026-h1`.
  public static func spelling(of text: String) -> String {
    Period(text) == nil && Period(text.uppercased()) != nil ? text.uppercased() : text
  }

  /// Whether it is the same stretch of days, however it is spelt.
  public func isSame(as other: Period) -> Bool { first == other.first && last == other.last }

  /// The period of the same kind, or of as many days, that follows; nil at the end of the calendar.
  public var next: Period? {
    if text.hasSuffix("-H1") { return Period("\(text.dropLast(2))H2") }
    if text.hasSuffix("-H2") { return Period("\(padded(first.year + 1, 4))-H1") }
    switch PartialDay(text) {
    case .year(let year)?: return Period(padded(year + 1, 4))
    case .month?: return Period(String(last.adding(days: 1).description.prefix(7)))
    default:
      let start = last.adding(days: 1)
      return Period("\(start)..\(start.adding(days: last.days(since: first)))")
    }
  }

  public func contains(_ day: Day) -> Bool { first <= day && day <= last }

  public static func < (a: Period, b: Period) -> Bool {
    (a.last, a.first, a.text) < (b.last, b.first, b.text)
  }
}

/// The first or second half of a year, the period of the report to KD/RD (färdplanen 5.2).
public struct HalfYear: Hashable, Sendable {
  public let year: Int
  /// 1 or 2.
  public let half: Int

  public init(year: Int, half: Int) {
    self.year = year
    self.half = half
  }

  public init(_ day: Day) { self.init(year: day.year, half: day.month <= 6 ? 1 : 2) }

  public var first: Day { Day(number: Day.number(year: year, month: half == 1 ? 1 : 7, day: 1)) }
  public var last: Day {
    Day(number: Day.number(year: year, month: half == 1 ? 6 : 12, day: half == 1 ? 30 : 31))
  }
}
