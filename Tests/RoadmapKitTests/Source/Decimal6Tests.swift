import Testing

@testable import RoadmapKit

/// Numbers as the journal writes them: `-?[0-9]+(\.[0-9]{1,6})?`.
@Suite struct Decimal6Tests {
  @Test(arguments: [
    ("0", 0, "0"), ("7", 7_000_000, "7"), ("-7", -7_000_000, "-7"), ("12.5", 12_500_000, "12.5"),
    ("12.50", 12_500_000, "12.5"), ("0.000001", 1, "0.000001"), ("-0.5", -500_000, "-0.5"), ("-0", 0, "0"),
    ("007", 7_000_000, "7"), ("123456789012.123456", 123_456_789_012_123_456, "123456789012.123456"),
    ("100", 100_000_000, "100"), ("10.010", 10_010_000, "10.01"),
  ])
  func keptExactly(text: String, millionths: Int64, description: String) throws {
    let number = try #require(Decimal6(text))
    #expect(number.millionths == millionths && number.description == description)
  }

  @Test(arguments: [
    "", "-", "+1", "1.", ".5", "-.5", "1,5", "1 000", "1.1234567", "1e3", "1.2.3", "--1", "1-", "0x1", "½",
    "１",
    "1234567890123", " 1", "1 ", "NaN", "1_0",
  ])
  func anythingElseIsRefused(text: String) {
    #expect(Decimal6(text) == nil)
  }

  @Test func numbersCompare() throws {
    #expect(Decimal6(2) > Decimal6(millionths: 1_999_999))
    #expect(try #require(Decimal6("-3")) < Decimal6(0))
  }

  @Test func numbersAsSwedesWriteThem() {
    #expect(
      Decimal6.spelling(ofSwedish: "12,5") == "12.5" && Decimal6.spelling(ofSwedish: "1 012,5") == "1012.5")
    #expect(
      Decimal6.spelling(ofSwedish: "\u{2212}3") == "-3"
        && Decimal6.spelling(ofSwedish: "1\u{A0}000") == "1000")
    #expect(Decimal6.spelling(ofSwedish: "1\u{2009}234\u{202F}567,5") == "1234567.5")
    for odd in ["12 5", "12 34", "1234 567", "1  234", " 234"] {
      #expect(Decimal6(Decimal6.spelling(ofSwedish: odd)) == nil, "\(odd)")
    }
    #expect(
      Decimal6(Decimal6.spelling(ofSwedish: "tolv")) == nil
        && Decimal6(Decimal6.spelling(ofSwedish: "1,2,3")) == nil)
  }
}
