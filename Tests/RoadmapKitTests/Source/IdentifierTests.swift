import Testing

@testable import RoadmapKit

/// Identifiers: `[a-z0-9]([a-z0-9-]{0,38}[a-z0-9])?`.
@Suite struct IdentifierTests {
  @Test(arguments: ["a", "7", "fp-612", "kd-rd", "a--b", String(repeating: "x", count: 40)])
  func thoseThatFit(id: String) {
    #expect(IdentifierSpelling.isValid(id))
  }

  @Test(arguments: [
    "", "-", "-a", "a-", "A", "fp 612", "fp_612", "fp.612", "å", "a/b", "a\n", "a\0", "é",
    String(repeating: "x", count: 41), "a" + String(repeating: "-", count: 39) + "b",
  ])
  func thoseThatDoNot(id: String) {
    #expect(!IdentifierSpelling.isValid(id))
  }
}
