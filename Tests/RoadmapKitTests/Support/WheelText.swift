@testable import RoadmapKit

extension Occasion {
  /// Time, where it was moved from, and state: `2026-07-31 < 2026-07-15 overdue`.
  var text: String {
    var words = [due?.description ?? "(\(first)..\(last))"]
    if let was { words.append("< \(was)") }
    words.append(state.rawValue)
    if let doneOn { words.append(doneOn.description) }
    if let share { words.append("\(share.done)/\(share.of)") }
    return words.joined(separator: " ")
  }
}

extension Sequence where Element == Occasion {
  /// Ids with what ``Occasion/text`` says, of those whose id begins with `prefix`.
  func texts(_ prefix: String = "") -> [String] {
    filter { $0.id.hasPrefix(prefix) }.map { "\($0.id.dropFirst(prefix.utf8.count)): \($0.text)" }
  }
}

extension Scene {
  /// The wheel of a year, seen from the scene's day.
  func wheel(_ year: Int) -> YearWheel { YearWheel(progress, year: year) }

  /// What a year holds, of those whose id begins with `prefix`.
  func year(_ year: Int, _ prefix: String = "") -> [String] { wheel(year).occasions.texts(prefix) }

  func fulfil(
    _ rule: String, _ period: String, by: String = "lansledning", on: Day? = nil, at: Instant? = nil
  ) -> Scene {
    write(Fact(.fulfil, [.rule: .text(rule), .period: .text(period)], on: on), by: by, at: at)
  }

  func adopt(_ period: String, at: Instant? = nil) -> Scene {
    write(
      Fact(.adoptReport, [.period: .text(period), .digest: "d"], text: "Fastställd."), by: "presidium", at: at
    )
  }

  func announce(_ next: String, at meeting: String, by: String = "lansledning", on instant: Instant) -> Scene
  {
    write(
      Fact(.closeMeeting, [.next: .text(next)], meeting: meeting),
      by: by, at: instant)
  }

  func assign(_ to: String, due: String? = nil, every: String? = nil, on: Day? = nil, at: Instant? = nil)
    -> Scene
  {
    var fact = Fact(.assign, [.to: .text(to)], on: on, text: "Gör det.")
    fact.values[.due] = due.map { .text($0) }
    fact.values[.every] = every.map { .text($0) }
    return write(fact, by: "lansledning", at: at)
  }

  func reportBack(_ assignment: String, by: String = "timra", at: Instant? = nil) -> Scene {
    write(Fact(.reportBack, [.assignment: .text(assignment)], text: "Klart."), by: by, at: at)
  }

  func closeAssignment(_ assignment: String, at: Instant? = nil) -> Scene {
    write(Fact(.closeAssignment, [.assignment: .text(assignment)]), by: "lansledning", at: at)
  }
}
