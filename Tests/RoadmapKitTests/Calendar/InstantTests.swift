import Testing

@testable import RoadmapKit

/// The Swedish day and clock of a moment, by the EU rule for summer time.
@Suite struct InstantTests {
  @Test(arguments: [
    // Winter: the Swedish day begins at 23:00 UTC.
    ("2026-11-20T22:59:59.999", "2026-11-20", "23.59"), ("2026-11-20T23:00", "2026-11-21", "00.00"),
    ("2025-12-31T22:59:59.999", "2025-12-31", "23.59"), ("2025-12-31T23:00", "2026-01-01", "00.00"),
    // Summer: at 22:00 UTC.
    ("2026-07-01T21:59:59.999", "2026-07-01", "23.59"), ("2026-07-01T22:00", "2026-07-02", "00.00"),
    // The night before the change in spring is still winter; the night after is summer.
    ("2026-03-28T22:59:59", "2026-03-28", "23.59"), ("2026-03-28T23:00", "2026-03-29", "00.00"),
    ("2026-03-29T00:59:59.999", "2026-03-29", "01.59"), ("2026-03-29T01:00", "2026-03-29", "03.00"),
    ("2026-03-29T21:59:59.999", "2026-03-29", "23.59"), ("2026-03-29T22:00", "2026-03-30", "00.00"),
    // In autumn the hour from two to three comes twice.
    ("2026-10-24T21:59:59", "2026-10-24", "23.59"), ("2026-10-24T22:00", "2026-10-25", "00.00"),
    ("2026-10-25T00:59:59.999", "2026-10-25", "02.59"), ("2026-10-25T01:00", "2026-10-25", "02.00"),
    ("2026-10-25T22:59:59.999", "2026-10-25", "23.59"), ("2026-10-25T23:00", "2026-10-26", "00.00"),
    // Years in which the last Sunday is the 25th and the 31st.
    ("2029-03-25T00:59:59", "2029-03-25", "01.59"), ("2029-03-25T01:00", "2029-03-25", "03.00"),
    ("2024-03-31T00:59:59", "2024-03-31", "01.59"), ("2024-03-31T01:00", "2024-03-31", "03.00"),
    ("2027-10-31T00:59", "2027-10-31", "02.59"), ("2027-10-31T01:00", "2027-10-31", "02.00"),
  ])
  func theSwedishDayAndClock(moment: String, day: String, time: String) {
    let instant = Instant(stringLiteral: moment)
    #expect(instant.swedishDay.description == day)
    #expect(instant.swedishTime == time)
  }

  @Test(arguments: [
    (0 as Int64, "1970-01-01T00:00:00.000Z"), (-1, "1969-12-31T23:59:59.999Z"),
    (1_795_252_443_120, "2026-11-21T09:14:03.120Z"), (951_782_400_007, "2000-02-29T00:00:00.007Z"),
  ])
  func writtenInUTCWithMilliseconds(milliseconds: Int64, text: String) {
    #expect(Instant(milliseconds: milliseconds).iso == text)
  }

  /// The remembered day of the fold is the computed one, at every quarter of an hour around the changes.
  @Test(arguments: ["2026-03-28", "2026-10-24", "2026-12-31"])
  func theRememberedDayIsTheComputedOne(from: String) throws {
    var days = RecordedDays()
    let start = Int64(try #require(Day(iso: from)).number) * 86_400_000
    for quarter in 0..<200 {
      let id = EventID(
        instant: Instant(milliseconds: start + Int64(quarter) * 900_000 + 1), upper: 0, lower: 0)
      #expect(days.day(of: id) == id.instant.swedishDay)
    }
  }
}
