@testable import RoadmapKit

extension Day: ExpressibleByStringLiteral {
  /// A day of a test, `"2026-11-21"`; a wrong one becomes the year 1.
  init(stringLiteral text: String) { self = Day(iso: text) ?? Day(number: -719_162) }
}

extension Instant: ExpressibleByStringLiteral {
  /// A moment of a test in UTC: `"2026-10-02T09:00"`, or with seconds, or a day alone, which means noon.
  init(stringLiteral text: String) {
    let parts = text.split(separator: "T")
    let clock = parts.count > 1 ? parts[1].split(separator: ":").compactMap { Double($0) } : [12, 0]
    let seconds = clock[0] * 3_600 + clock[1] * 60 + (clock.count > 2 ? clock[2] : 0)
    let day = Day(stringLiteral: String(parts[0]))
    self.init(milliseconds: Int64(day.number) * 86_400_000 + Int64((seconds * 1_000).rounded()))
  }
}

extension Fact.Value: ExpressibleByStringLiteral {
  init(stringLiteral text: String) { self = .text(text) }
}

extension Fact.Value: ExpressibleByIntegerLiteral {
  init(integerLiteral number: Int) { self = .number(number) }
}
