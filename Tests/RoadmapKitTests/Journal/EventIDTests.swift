import Testing

@testable import RoadmapKit

/// The identity of an event: a ULID in canonical letters.
@Suite struct EventIDTests {
  @Test func theExampleOfTheFormatReads() throws {
    let id = try #require(EventID("01M7YP4NZGQ4ZJ6T9XB7C5D0EF"))
    #expect(id.description == "01M7YP4NZGQ4ZJ6T9XB7C5D0EF")
    #expect(EventID(instant: id.instant, upper: UInt16(truncatingIfNeeded: id.high), lower: id.low) == id)
  }

  @Test func randomIdsReadBackAndSortAsTheirLetters() throws {
    var lot = Lot(1)
    var ids: [EventID] = []
    for _ in 0..<2_000 {
      // Every tenth differs from the one before only in its last bits.
      let base = ids.last.flatMap { lot.happens(in: 10) ? $0 : nil }
      ids.append(
        base.map { EventID(high: $0.high, low: $0.low &+ 1) } ?? EventID(high: lot.next(), low: lot.next()))
    }
    for id in ids {
      guard EventID(id.description) == id, id.description.utf8.count == 26 else {
        Issue.record("\(id)")
        return
      }
    }
    #expect(ids.sorted().map(\.description) == ids.map(\.description).sorted())
  }

  /// Each of the 128 bits stands in the letters.
  @Test func everyBitCounts() {
    for bit in 0..<128 {
      let id = EventID(high: bit < 64 ? 1 << UInt64(bit) : 0, low: bit < 64 ? 0 : 1 << UInt64(bit - 64))
      #expect(EventID(id.description) == id)
    }
  }

  @Test func theLargestAndTheSmallest() {
    #expect(EventID("7ZZZZZZZZZZZZZZZZZZZZZZZZZ") == EventID(high: .max, low: .max))
    #expect(EventID("00000000000000000000000000") == EventID.none)
    #expect(EventID("7ZZZZZZZZZZZZZZZZZZZZZZZZZ")?.instant == Instant(milliseconds: 1 << 48 - 1))
  }

  @Test(arguments: [
    "", "8ZZZZZZZZZZZZZZZZZZZZZZZZZ", "80000000000000000000000000", "ZZZZZZZZZZZZZZZZZZZZZZZZZZ",
    "01m7yp4nzgq4zj6t9xb7c5d0ef", "01M7YP4NZGQ4ZJ6T9XB7C5D0Ef", "I1M7YP4NZGQ4ZJ6T9XB7C5D0EF",
    "01M7YP4NZGQ4ZJ6T9XB7C5D0EI", "01M7YP4NZGQ4ZJ6T9XB7C5D0EL", "01M7YP4NZGQ4ZJ6T9XB7C5D0EO",
    "01M7YP4NZGQ4ZJ6T9XB7C5D0EU", "01M7YP4NZGQ4ZJ6T9XB7C5D0E", "01M7YP4NZGQ4ZJ6T9XB7C5D0EFF",
    "01M7YP4NZGQ4ZJ6T9XB7C5D0E ", "01M7YP4NZGQ4-J6T9XB7C5D0EF", "01M7YP4NZGQ4ZJ6T9XB7C5D0É",
    "\u{0}1M7YP4NZGQ4ZJ6T9XB7C5D0EF",
  ])
  func otherSpellingsAreRefused(text: String) {
    #expect(EventID(text) == nil)
  }

  @Test func timeComesFirstInTheOrder() {
    let early = EventID(instant: "2026-11-21T09:00", upper: .max, lower: .max)
    let late = EventID(instant: "2026-11-21T09:00:00.001", upper: 0, lower: 0)
    #expect(early < late && early.instant == "2026-11-21T09:00" && EventID.none < early)
  }
}
