import Testing

@testable import RoadmapKit

/// Dates as plans state them.
@Suite struct PartialDayTests {
  @Test(arguments: [
    ("2027", "2027-01-01", "2027-12-31"), ("2027-06", "2027-06-01", "2027-06-30"),
    ("2028-02", "2028-02-01", "2028-02-29"), ("2027-02", "2027-02-01", "2027-02-28"),
    ("2027-Q1", "2027-01-01", "2027-03-31"), ("2027-Q2", "2027-04-01", "2027-06-30"),
    ("2027-Q3", "2027-07-01", "2027-09-30"), ("2027-Q4", "2027-10-01", "2027-12-31"),
    ("2027-W35", "2027-08-30", "2027-09-05"), ("2026-W53", "2026-12-28", "2027-01-03"),
    ("2027-W01", "2027-01-04", "2027-01-10"), ("2027-06-30", "2027-06-30", "2027-06-30"),
    ("2024/2025", "2024-12-31", "2025-01-01"),
  ])
  func everyFormHasItsDays(text: String, first: String, last: String) throws {
    let part = try #require(PartialDay(text))
    #expect(part.description == text)
    #expect(part.first(in: 1999).description == first && part.last(in: 1999).description == last)
  }

  @Test func everyYearMeansTheDayInTheYearAskedFor() throws {
    let part = try #require(PartialDay("--01-30"))
    #expect(part == .yearly(month: 1, day: 30) && part.description == "--01-30")
    #expect(part.first(in: 2027) == "2027-01-30" && part.last(in: 2028) == "2028-01-30")
    #expect(PartialDay("--02-29")?.last(in: 2027) == "2027-02-28")
    #expect(PartialDay("--02-29")?.last(in: 2028) == "2028-02-29")
  }

  @Test(arguments: [
    "", "27", "202", "20277", "0000", "2027-", "2027-0", "2027-00", "2027-13", "2027-6", "2027-Q0", "2027-Q5",
    "2027-q2", "2027-Q12", "2027Q2", "2027-W00", "2027-W53", "2027-W54", "2027-W5", "2027-w35", "2027-W355",
    "2027-02-29", "2027-06-31", "2027-6-3", "2024/2026", "2025/2024", "2024/25", "2024-2025", "--13-01",
    "--02-30", "--1-30", "--01-3", "---01-30", "-01-30", "--01/30", "2027-06-30T00", "juni 2027", "H1",
    "2026-H1",
    "２０２７", "2027 ", " 2027", "+027", "99999",
  ])
  func anythingElseIsRefused(text: String) {
    #expect(PartialDay(text) == nil)
  }
}

@Suite struct PartialDayAddingTests {
  @Test(arguments: [
    ("2026-11", 1, "2026-12"), ("2026-12", 1, "2027-01"), ("2026-Q4", 3, "2027-Q1"),
    ("2026-Q1", 12, "2027-Q1"),
    ("2026", 12, "2027"), ("2026/2027", 12, "2027/2028"), ("2026-01-31", 1, "2026-02-28"),
    ("2026-01-31", 6, "2026-07-31"), ("2026-W35", 1, "2026-09-30"), ("2026", 6, "2027-06-30"),
    ("2026-Q1", 1, "2026-04-30"),
  ]) func aPartStaysAPartWhereWholeOnesLieBetween(from: String, months: Int, to: String) throws {
    let day = try #require(PartialDay(from))
    #expect(day.adding(months: months).description == to)
  }
}
