import Testing

@testable import RoadmapKit

/// What a misspelt word probably meant.
@Suite struct SpellingTests {
  private let words = ["milestones", "title", "heading", "due", "concerns"]

  @Test(arguments: [
    ("milstones", "milestones"), ("mielstones", "milestones"), ("Title", "title"), ("heding", "heading"),
    ("deu", "due"), ("titel", "title"), ("concern", "concerns"), ("dua", "due"),
  ])
  func theNearestIsFound(word: String, meant: String) {
    #expect(Spelling.nearest(to: word, among: words) == meant)
  }

  @Test(arguments: ["", "xyz", "purpose", "du och jag", String(repeating: "m", count: 65)])
  func nothingNearIsNothing(word: String) {
    #expect(Spelling.nearest(to: word, among: words) == nil)
  }

  @Test func theFirstOfEquallyNearIsTaken() {
    #expect(Spelling.nearest(to: "bx", among: ["ba", "bb"]) == "ba")
  }

  @Test(arguments: [
    ("", "abc", 3), ("abc", "", 3), ("ab", "ba", 1), ("kitten", "sitting", 3), ("same", "same", 0),
  ])
  func distances(a: String, b: String, distance: Int) {
    #expect(Spelling.distance(Array(a.unicodeScalars), Array(b.unicodeScalars)) == distance)
  }
}
