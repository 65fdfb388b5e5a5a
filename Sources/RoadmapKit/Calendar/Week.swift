/// An ISO 8601 week: the first week of a year holds its first Thursday.
public struct Week: Hashable, Comparable, Sendable {
  public let year: Int
  public let number: Int

  /// Week `number` of `year`, or nil when the year has no such week.
  public init?(year: Int, number: Int) {
    guard (1...9999).contains(year), number >= 1, number <= Week.count(in: year) else { return nil }
    self.year = year
    self.number = number
  }

  /// The week that holds `day`.
  public init(_ day: Day) {
    let thursday = day.adding(days: 4 - day.weekday)
    year = thursday.year
    number = thursday.days(since: Day(number: Day.number(year: year, month: 1, day: 1))) / 7 + 1
  }

  public var monday: Day {
    let fourth = Day(number: Day.number(year: year, month: 1, day: 4))
    return fourth.adding(days: 1 - fourth.weekday + (number - 1) * 7)
  }

  public var sunday: Day { monday.adding(days: 6) }

  public static func < (a: Week, b: Week) -> Bool { (a.year, a.number) < (b.year, b.number) }

  static func count(in year: Int) -> Int {
    let first = Day(number: Day.number(year: year, month: 1, day: 1)).weekday
    let leap = Day.length(ofMonth: 2, year: year) == 29
    return first == 4 || (leap && first == 3) ? 53 : 52
  }
}
