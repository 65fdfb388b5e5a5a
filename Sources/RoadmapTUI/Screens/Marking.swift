internal import RoadmapKit

/// Rows that are marked, to be dealt with at once; by what they are, so that they go when their row does.
extension ViewScreen {
  func marked(in world: World) -> [Target] { [] }
  mutating func mark(in world: World) -> String? { nil }
  mutating func clearMarks() {}
}

extension Set {
  /// Puts a member in, or takes it out.
  mutating func toggle(_ member: Element) {
    if remove(member) == nil { insert(member) }
  }
}

/// The sign before a marked row, between the cursor's and the row itself.
enum MarkLook {
  static func draw(on surface: inout Surface, at place: Point, world: World) {
    surface.put(world.symbols.marked, at: place, role: .changed, bold: true)
  }

  /// How many are marked and what can be done with them.
  static func words(_ marked: [Target]) -> Line {
    let hasEvents = marked.contains { $0.event != nil }
    let hasMilestones = marked.contains { $0.milestone != nil }
    let hasActivities = marked.contains { $0.milestone == nil && $0.event == nil }
    let help =
      hasEvents
      ? Words.UI.markedEvents
      : hasMilestones && hasActivities
        ? Words.UI.markedBoth : hasMilestones ? Words.UI.markedMilestones : Words.UI.markedActivities
    return Line(SafeText(Words.UI.marked(marked.count)), .changed, bold: true).adding(
      " · " + SafeText(help), .plain)
  }
}
