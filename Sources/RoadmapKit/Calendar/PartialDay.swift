/// A date as a plan states it: a day, or only a part of the calendar.
public enum PartialDay: Hashable, Sendable {
  /// `2027`
  case year(Int)
  /// `2027-06`
  case month(year: Int, month: Int)
  /// `2027-Q2`
  case quarter(year: Int, quarter: Int)
  /// `2027-W35`
  case week(Week)
  /// `2027-06-30`
  case day(Day)
  /// `2024/2025`: the turn of the year.
  case turn(from: Int)
  /// `--01-30`: every year.
  case yearly(month: Int, day: Int)

  /// Reads the spelling of plan files; nil for anything else, or for a day that does not exist.
  public init?(_ text: String) {
    let bytes = Array(text.utf8)
    func number(_ range: Range<Int>) -> Int? {
      range.upperBound <= bytes.count ? Day.decimal(bytes[range]) : nil
    }
    if bytes.starts(with: [0x2D, 0x2D]) {
      guard bytes.count == 7, bytes[4] == 0x2D, let month = number(2..<4), let day = number(5..<7),
        Day(year: 2024, month: month, day: day) != nil
      else { return nil }
      self = .yearly(month: month, day: day)
      return
    }
    guard let year = number(0..<4), year >= 1 else { return nil }
    switch bytes.count {
    case 4: self = .year(year)
    case 7 where bytes[4] == 0x2D && bytes[5] == 0x51:
      guard let quarter = number(6..<7), (1...4).contains(quarter) else { return nil }
      self = .quarter(year: year, quarter: quarter)
    case 7 where bytes[4] == 0x2D:
      guard let month = number(5..<7), (1...12).contains(month) else { return nil }
      self = .month(year: year, month: month)
    case 8 where bytes[4] == 0x2D && bytes[5] == 0x57:
      guard let number = number(6..<8), let week = Week(year: year, number: number) else { return nil }
      self = .week(week)
    case 9 where bytes[4] == 0x2F:
      guard let next = number(5..<9), next == year + 1 else { return nil }
      self = .turn(from: year)
    default:
      guard let day = Day(iso: text) else { return nil }
      self = .day(day)
    }
  }

  /// The first day it may mean; for `yearly` in the year `year`.
  public func first(in year: Int) -> Day {
    switch self {
    case .year(let year): Day(number: Day.number(year: year, month: 1, day: 1))
    case .month(let year, let month): Day(number: Day.number(year: year, month: month, day: 1))
    case .quarter(let year, let quarter): Day(number: Day.number(year: year, month: quarter * 3 - 2, day: 1))
    case .week(let week): week.monday
    case .day(let day): day
    case .turn(let from): Day(number: Day.number(year: from, month: 12, day: 31))
    case .yearly: last(in: year)
    }
  }

  /// The last day it may mean; for `yearly` in the year `year`.
  public func last(in year: Int) -> Day {
    switch self {
    case .year(let year): return Day(number: Day.number(year: year, month: 12, day: 31))
    case .month(let year, let month): return PartialDay.end(ofMonth: month, year: year)
    case .quarter(let year, let quarter): return PartialDay.end(ofMonth: quarter * 3, year: year)
    case .week(let week): return week.sunday
    case .day(let day): return day
    case .turn(let from): return Day(number: Day.number(year: from + 1, month: 1, day: 1))
    case .yearly(let month, let day):
      let length = Day.length(ofMonth: month, year: year)
      return Day(number: Day.number(year: year, month: month, day: min(day, length)))
    }
  }

  private static func end(ofMonth month: Int, year: Int) -> Day {
    Day(number: Day.number(year: year, month: month, day: Day.length(ofMonth: month, year: year)))
  }
}

extension PartialDay: CustomStringConvertible {
  /// The spelling of plan files.
  public var description: String {
    switch self {
    case .year(let year): padded(year, 4)
    case .month(let year, let month): "\(padded(year, 4))-\(padded(month, 2))"
    case .quarter(let year, let quarter): "\(padded(year, 4))-Q\(quarter)"
    case .week(let week): "\(padded(week.year, 4))-W\(padded(week.number, 2))"
    case .day(let day): day.description
    case .turn(let from): "\(padded(from, 4))/\(padded(from + 1, 4))"
    case .yearly(let month, let day): "--\(padded(month, 2))-\(padded(day, 2))"
    }
  }
}
