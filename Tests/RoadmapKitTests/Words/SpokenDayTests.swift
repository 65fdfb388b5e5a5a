import Testing

@testable import RoadmapKit

/// Days are read as they are written in plan files, and as they are said.
@Suite struct SpokenDayTests {
  @Test(arguments: [
    ("2027-06-30", "2027-06-30"), (" 2027-06 ", "2027-06"), ("2027-q2", "2027-Q2"), ("2027-w35", "2027-W35"),
    ("2027", "2027"), ("2026/2027", "2026/2027"), ("juni 2027", "2027-06"), ("Jun 2027", "2027-06"),
    ("augusti 2027", "2027-08"), ("30 juni 2027", "2027-06-30"), ("3 maj 2027", "2027-05-03"),
    ("v. 35 2027", "2027-W35"), ("v35 2027", "2027-W35"), ("vecka 5, 2027", "2027-W05"),
    ("kvartal 2 2027", "2027-Q2"), ("Kv 3 2027", "2027-Q3"), ("--01-30", "--01-30"),
  ]) func readAsMeant(_ text: String, _ day: String) {
    #expect(Words.partialDay(named: text)?.description == day, "\(text)")
  }

  @Test(arguments: [
    "", "snart", "juni", "ju 2027", "31 juni 2027", "v. 54 2027", "kvartal 5 2027", "35 2027", "13 2027",
    "juni 27", "v 2027", "2027-13", "1 2 2027", "juni 2027 igen",
  ]) func whatIsNoDayIsNone(_ text: String) {
    #expect(Words.partialDay(named: text) == nil, "\(text)")
  }

  @Test(arguments: ["2027", "2027-06", "2027-Q2", "2027-W35", "2027-06-30"]) func whatWeSayIsUnderstood(
    _ text: String
  ) throws {
    let day = try #require(PartialDay(text))
    #expect(Words.partialDay(named: Words.partialDay(day)) == day)
  }
}
