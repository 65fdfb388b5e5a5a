import Testing

@testable import RoadmapKit

/// ISO 8601 weeks: the first week of a year holds its first Thursday.
@Suite struct WeekTests {
  @Test(arguments: [
    ("2026-01-01", 2026, 1), ("2027-01-01", 2026, 53), ("2027-01-04", 2027, 1), ("2024-12-30", 2025, 1),
    ("2021-01-03", 2020, 53), ("2026-11-21", 2026, 47), ("2005-01-01", 2004, 53), ("2008-12-29", 2009, 1),
  ])
  func aDayLiesInItsWeek(day: String, year: Int, number: Int) throws {
    let day = try #require(Day(iso: day))
    let week = Week(day)
    #expect(week.year == year && week.number == number)
    #expect(week.monday <= day && day <= week.sunday && week.monday.weekday == 1)
  }

  @Test(arguments: [2004, 2009, 2015, 2020, 2026, 2032, 1976, 1970])
  func someYearsHaveFiftyThree(year: Int) throws {
    #expect(Week(year: year, number: 54) == nil)
    let last = try #require(Week(year: year, number: 53))
    let first = try #require(Week(year: year + 1, number: 1))
    #expect(last.sunday.adding(days: 1) == first.monday)
    #expect(Week(last.monday) == last && last < first)
  }

  @Test(arguments: [2021, 2022, 2023, 2024, 2025, 2027, 2028])
  func otherYearsHaveFiftyTwo(year: Int) throws {
    #expect(Week(year: year, number: 53) == nil)
    let last = try #require(Week(year: year, number: 52))
    #expect(Week(last.sunday.adding(days: 1)) == Week(year: year + 1, number: 1))
  }

  @Test func thereIsNoWeekZeroAndNoYearZero() {
    #expect(Week(year: 2026, number: 0) == nil)
    #expect(Week(year: 2026, number: -1) == nil)
    #expect(Week(year: 0, number: 1) == nil)
    #expect(Week(year: 10_000, number: 1) == nil)
  }

  /// Over a whole cycle of the calendar every Monday begins the next week.
  @Test func weeksFollowEachOther() {
    var monday: Day = "2000-01-03"
    var week = Week(monday)
    while monday.year < 2100 {
      monday = monday.adding(days: 7)
      let next = Week(monday)
      let follows = next.year == week.year ? next.number == week.number + 1 : next.number == 1
      guard follows, next.monday == monday, Week(year: next.year, number: next.number) == next else {
        Issue.record("\(monday)")
        return
      }
      week = next
    }
  }
}
