import Testing

@testable import RoadmapKit

/// The hybrid clock: after the own clock, one's own newest id, and the newest id seen that is not far ahead.
@Suite struct EventClockTests {
  private let now: Instant = "2026-11-21T09:00"

  private func id(_ milliseconds: Int64) -> EventID {
    EventID(instant: Instant(milliseconds: now.milliseconds + milliseconds), upper: 9, lower: 9)
  }

  /// The next time, as milliseconds after now.
  private func next(own: Int64?, seen: Int64?) -> Int64 {
    EventClock.next(now: now, newestOwn: own.map(id), newestSeen: seen.map(id)).milliseconds
      - now.milliseconds
  }

  @Test(
    arguments: [
      (nil, nil, 1), (-5_000, -9_000, 1), (0, 0, 1), (7, nil, 8), (7, 9, 10), (9, 7, 10),
      (nil, 299_999, 300_000),
      (nil, 300_000, 300_001), (nil, 300_001, 1), (7, 86_400_000, 8),
      // One's own ids always come before, however far ahead they lie.
      (86_400_000, nil, 86_400_001), (86_400_000, 300_000, 86_400_001),
    ] as [(Int64?, Int64?, Int64)])
  func theNextTime(own: Int64?, seen: Int64?, expected: Int64) {
    #expect(next(own: own, seen: seen) == expected)
  }

  @Test func aClockFarAheadIsSuspicious() {
    #expect(!EventClock.isSuspicious(id(300_000), now: now))
    #expect(EventClock.isSuspicious(id(300_001), now: now))
    #expect(!EventClock.isSuspicious(id(-86_400_000), now: now))
  }

  @Test func idsOfOneDeviceRiseThoughItsClockGoesBack() {
    var newest: EventID?
    for step in [0, 5, 5, -60_000, 3, -3_600_000, 10] as [Int64] {
      let clock = Instant(milliseconds: now.milliseconds + step)
      let next = EventID(
        instant: EventClock.next(now: clock, newestOwn: newest, newestSeen: nil), upper: 0, lower: 0)
      #expect(newest.map { $0 < next } ?? true)
      newest = next
    }
  }
}
