/// A calendar day without a clock, in the Gregorian calendar.
///
/// Stored as the number of days since 1970-01-01; the years 1 to 9999 are valid.
public struct Day: Hashable, Comparable, Sendable {
  /// Days since 1970-01-01.
  public let number: Int32

  public init(number: Int32) { self.number = number }

  /// The day `year-month-day`, or nil when there is no such day.
  public init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month),
      day >= 1, day <= Day.length(ofMonth: month, year: year)
    else { return nil }
    number = Day.number(year: year, month: month, day: day)
  }

  /// The day written `YYYY-MM-DD`, or nil for anything else.
  public init?(iso text: some StringProtocol) {
    let digits = Array(text.utf8)
    guard digits.count == 10, digits[4] == 0x2D, digits[7] == 0x2D,
      let year = Day.decimal(digits[0..<4]), let month = Day.decimal(digits[5..<7]),
      let day = Day.decimal(digits[8..<10])
    else { return nil }
    self.init(year: year, month: month, day: day)
  }

  public static func < (a: Day, b: Day) -> Bool { a.number < b.number }

  /// The day `days` later; earlier when negative.
  public func adding(days: Int) -> Day { Day(number: number + Int32(clamping: days)) }

  /// Whole days from `earlier` to this day.
  public func days(since earlier: Day) -> Int { Int(number) - Int(earlier.number) }

  /// The same day of the month `months` later, or the last of that month when it is shorter.
  public func adding(months: Int) -> Day {
    let (year, month, day) = parts
    let count = year * 12 + month - 1 + months
    let target = (year: count / 12, month: count % 12 + 1)
    let last = Day.length(ofMonth: target.month, year: target.year)
    return Day(number: Day.number(year: target.year, month: target.month, day: min(day, last)))
  }

  /// Whole months from `earlier` to this day.
  public func months(since earlier: Day) -> Int {
    let months = (year - earlier.year) * 12 + month - earlier.month
    return earlier.adding(months: months) > self ? months - 1 : months
  }

  public var year: Int { parts.year }
  public var month: Int { parts.month }
  public var dayOfMonth: Int { parts.day }

  /// 1 for Monday to 7 for Sunday (ISO 8601).
  public var weekday: Int { Int((Int64(number) + 3) % 7 + 7) % 7 + 1 }

  /// Year, month and day of the month (civil calendar from a day count, after Hinnant).
  public var parts: (year: Int, month: Int, day: Int) {
    let shifted = Int(number) + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, dayOfYear - (153 * shiftedMonth + 2) / 5 + 1)
  }

  static func number(year: Int, month: Int, day: Int) -> Int32 {
    let shifted = month <= 2 ? year - 1 : year
    let era = (shifted >= 0 ? shifted : shifted - 399) / 400
    let yearOfEra = shifted - era * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return Int32(era * 146_097 + dayOfEra - 719_468)
  }

  /// How many days the month has.
  public static func length(ofMonth month: Int, year: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  static func decimal(_ digits: some Sequence<UInt8>) -> Int? {
    var value = 0
    for digit in digits {
      guard (0x30...0x39).contains(digit) else { return nil }
      value = value * 10 + Int(digit - 0x30)
    }
    return value
  }
}

extension Day: CustomStringConvertible {
  /// ISO 8601, `2026-11-21`.
  public var description: String {
    let (year, month, day) = parts
    return "\(padded(year, 4))-\(padded(month, 2))-\(padded(day, 2))"
  }
}

/// `value` in decimal with leading zeros up to `width` digits.
func padded(_ value: Int, _ width: Int) -> String {
  let digits = String(value)
  return digits.utf8.count >= width
    ? digits : String(repeating: "0", count: width - digits.utf8.count) + digits
}
