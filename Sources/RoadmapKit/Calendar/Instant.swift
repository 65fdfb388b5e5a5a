/// A moment in milliseconds since 1970-01-01T00:00:00Z.
public struct Instant: Hashable, Comparable, Sendable {
  public let milliseconds: Int64

  public init(milliseconds: Int64) { self.milliseconds = milliseconds }

  public static func < (a: Instant, b: Instant) -> Bool { a.milliseconds < b.milliseconds }

  /// The calendar day in Sweden at this moment, by the EU rule for summer time; no time-zone files are read.
  ///
  /// Summer time (UTC+2) runs from 01:00 UTC on the last Sunday of March to 01:00 UTC on the last Sunday of
  /// October (directive 2000/84/EC); otherwise UTC+1.
  public var swedishDay: Day { Day(number: Int32(clamping: floorDivide(swedishMilliseconds, 86_400_000))) }

  /// Minutes since midnight in Sweden.
  public var swedishMinute: Int {
    let local = swedishMilliseconds
    return Int((local - floorDivide(local, 86_400_000) * 86_400_000) / 60_000)
  }

  /// `14.05`, the Swedish time of day.
  public var swedishTime: String { "\(padded(swedishMinute / 60, 2)).\(padded(swedishMinute % 60, 2))" }

  private var swedishMilliseconds: Int64 { milliseconds + (isSummer ? 7_200_000 : 3_600_000) }

  private var isSummer: Bool {
    let year = Day(number: Int32(clamping: floorDivide(milliseconds, 86_400_000))).year
    return milliseconds >= Instant.change(year: year, month: 3)
      && milliseconds < Instant.change(year: year, month: 10)
  }

  /// 01:00 UTC on the last Sunday of the month.
  private static func change(year: Int, month: Int) -> Int64 {
    let last = Day(number: Day.number(year: year, month: month, day: 31))
    return Int64(last.adding(days: -(last.weekday % 7)).number) * 86_400_000 + 3_600_000
  }

  /// `2026-11-21T09:14:03.120Z`.
  public var iso: String {
    let day = floorDivide(milliseconds, 86_400_000)
    let rest = Int(milliseconds - day * 86_400_000)
    let clock =
      "\(padded(rest / 3_600_000, 2)):\(padded(rest / 60_000 % 60, 2)):\(padded(rest / 1_000 % 60, 2))"
    return "\(Day(number: Int32(clamping: day)))T\(clock).\(padded(rest % 1_000, 3))Z"
  }
}

func floorDivide(_ value: Int64, _ by: Int64) -> Int64 {
  let quotient = value / by
  return value % by < 0 ? quotient - 1 : quotient
}
