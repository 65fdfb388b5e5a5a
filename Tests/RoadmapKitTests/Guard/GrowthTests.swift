import Testing

@testable import RoadmapKit

struct GrowthTests {
  private static func growth(_ old: String, _ new: String) -> Growth {
    Growth(from: Array(old.utf8), to: Array(new.utf8))
  }

  @Test func aJournalOnlyGrows() {
    #expect(Self.growth("", "") == .same)
    #expect(Self.growth("a\n", "a\n") == .same)
    #expect(Self.growth("", "a\n") == .grown(after: 0))
    #expect(Self.growth("a\n", "a\nb\n") == .grown(after: 2))
    #expect(Self.growth("a\nb\n", "a\n") == .behind)
    #expect(Self.growth("a\nb\n", "a\nc\n") == .changed(line: 2))
    #expect(Self.growth("a\nb\n", "b\n") == .changed(line: 1))
    #expect(Self.growth("a\n\nb", "a\n\nc") == .changed(line: 3))
  }
}
