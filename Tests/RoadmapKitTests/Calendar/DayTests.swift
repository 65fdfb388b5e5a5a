import Testing

@testable import RoadmapKit

/// Days of the Gregorian calendar, read without mercy and never rolled over.
@Suite struct DayTests {
  @Test(arguments: [
    "2026-02-29", "2025-02-29", "1900-02-29", "2100-02-29", "2026-04-31", "2026-06-31", "2026-09-31",
    "2026-11-31", "2026-01-32", "2026-13-01", "2026-00-10", "2026-01-00", "0000-01-01", "2026-1-01",
    "2026-01-1", "2026/01/01", "20260101", "2026-01-01 ", " 2026-01-01", "+026-01-01", "2026-01-0a",
    "2026-01-01T00:00", "２０２６-01-01", "", "-", "10000-01-01",
  ])
  func whatIsNoDayIsRefused(text: String) {
    #expect(Day(iso: text) == nil)
  }

  @Test(arguments: [
    "0001-01-01", "1600-02-29", "1969-12-31", "1970-01-01", "2000-02-29", "2024-02-29", "9999-12-31",
  ])
  func whatIsADayIsWrittenAsItWasRead(text: String) {
    #expect(Day(iso: text)?.description == text)
  }

  /// The first and last day of 100 months, among them every February around a turn of the century.
  @Test func twoHundredBoundariesLieOneDayApart() throws {
    var seen = 0
    for year in [1600, 1700, 1900, 2000, 2023, 2024, 2100, 2400] {
      for month in 1...12 {
        let last = try #require(Day(year: year, month: month, day: Day.length(ofMonth: month, year: year)))
        let first = last.adding(days: 1)
        #expect(Day(year: year, month: month, day: last.dayOfMonth + 1) == nil)
        #expect(first.dayOfMonth == 1 && first.month == month % 12 + 1)
        #expect(first.year == (month == 12 ? year + 1 : year))
        #expect(first.days(since: last) == 1 && last < first)
        seen += 2
      }
    }
    for year in [1, 4, 100, 9999] { seen += (Day(year: year, month: 12, day: 31) == nil ? 0 : 2) }
    #expect(seen == 200)
  }

  /// The day count runs without a gap over four hundred years, and each day reads back.
  @Test func everyDayOfFourCenturiesReadsBack() {
    var day: Day = "1999-12-31"
    var expected = (year: 2000, month: 1, day: 1)
    for _ in 0..<146_097 {
      day = day.adding(days: 1)
      let parts = day.parts
      guard parts == expected, Day.number(year: parts.year, month: parts.month, day: parts.day) == day.number
      else {
        Issue.record("\(parts) for \(expected)")
        return
      }
      expected.day += 1
      guard expected.day > Day.length(ofMonth: expected.month, year: expected.year) else { continue }
      expected = expected.month == 12 ? (expected.year + 1, 1, 1) : (expected.year, expected.month + 1, 1)
    }
    #expect(day == "2399-12-31")
  }

  @Test(arguments: [
    ("1970-01-01", 4), ("2026-11-21", 6), ("2026-11-22", 7), ("2026-11-23", 1), ("1900-01-01", 1),
    ("0001-01-01", 1),
  ])
  func weekdaysCountFromMonday(day: String, weekday: Int) throws {
    #expect(try #require(Day(iso: day)).weekday == weekday)
  }

  @Test(arguments: [
    ("2026-08-31", 6, "2027-02-28"), ("2023-08-31", 6, "2024-02-29"), ("2026-01-31", 1, "2026-02-28"),
    ("2026-11-21", 12, "2027-11-21"), ("2024-02-29", 12, "2025-02-28"), ("2026-12-01", 1, "2027-01-01"),
    ("2026-03-31", -1, "2026-02-28"), ("2026-01-15", -1, "2025-12-15"),
  ])
  func monthsLaterStayInTheirMonth(day: String, months: Int, result: String) throws {
    #expect(try #require(Day(iso: day)).adding(months: months).description == result)
  }
}

@Suite struct MonthsBetweenTests {
  @Test func wholeMonthsOnly() {
    func months(_ from: Day, _ to: Day) -> Int { to.months(since: from) }
    #expect(months("2026-01-31", "2026-02-27") == 0 && months("2026-01-31", "2026-02-28") == 1)
    #expect(months("2025-11-21", "2026-11-20") == 11 && months("2025-11-21", "2026-11-21") == 12)
    #expect(months("2026-02-01", "2026-02-01") == 0 && months("2026-02-02", "2026-02-01") == -1)
  }
}
