import Testing

@testable import RoadmapKit

/// Stretches of days for reports and measures.
@Suite struct PeriodTests {
  @Test(arguments: [
    ("2026-H1", "2026-01-01", "2026-06-30"), ("2026-H2", "2026-07-01", "2026-12-31"),
    ("2026", "2026-01-01", "2026-12-31"), ("2026-05", "2026-05-01", "2026-05-31"),
    ("2026-Q2", "2026-04-01", "2026-06-30"), ("2026-W21", "2026-05-18", "2026-05-24"),
    ("2026-05-17", "2026-05-17", "2026-05-17"), ("2026-05-17..2026-06-03", "2026-05-17", "2026-06-03"),
    ("2026-05-17..2026-05-17", "2026-05-17", "2026-05-17"),
  ])
  func everyFormHasItsDays(text: String, first: String, last: String) throws {
    let period = try #require(Period(text))
    #expect(period.first.description == first && period.last.description == last && period.text == text)
    #expect(period.contains(period.first) && period.contains(period.last))
    #expect(!period.contains(period.first.adding(days: -1)) && !period.contains(period.last.adding(days: 1)))
  }

  @Test(arguments: [
    "", "2026-H0", "2026-H3", "2026-h1", "0000-H1", "26-H1", "2026-H12", "2024/2025", "--01-30",
    "2026-06-03..2026-05-17", "2026-05-17..2026-02-30", "2026-05-17...2026-06-03", "2026-05..2026-06",
    "2026-05-17..", "..2026-05-17", "åååå-H1", "2026-05-17 2026-06-03",
  ])
  func anythingElseIsRefused(text: String) {
    #expect(Period(text) == nil)
  }

  @Test func periodsSortByTheirLastDay() throws {
    let texts = ["2026", "2026-H1", "2026-Q1", "2026-H2", "2026-06-30"]
    let sorted = try texts.map { try #require(Period($0)) }.sorted().map(\.text)
    #expect(sorted == ["2026-Q1", "2026-H1", "2026-06-30", "2026", "2026-H2"])
  }

  @Test func aDayLiesInItsHalfYear() {
    #expect(HalfYear("2026-06-30") == HalfYear(year: 2026, half: 1))
    #expect(HalfYear("2026-07-01") == HalfYear(year: 2026, half: 2))
    #expect(HalfYear("2026-12-31").last == "2026-12-31")
  }
}
