internal import RoadmapKit

/// Milestones and activities are marked, to be ticked or confirmed at once.
extension OrganisationScreen {
  /// A marked row, and the area where it is ticked per area.
  struct Mark: Hashable, Sendable {
    let row: RowKey
    let area: Int?
  }

  func marked(in world: World) -> [Target] {
    guard !marks.isEmpty else { return [] }
    return rows(in: world).compactMap { $0.key(world.plan) }.flatMap { key in
      marks.filter { $0.row == key }.sorted { $0.area ?? 0 < $1.area ?? 0 }
        .map { target(key, area: $0.area, in: world) }
    }
  }

  mutating func mark(in world: World) -> String? {
    guard let chosen else { return Words.UI.chooseActivity }
    marks.toggle(Mark(row: chosen, area: target(in: world).milestone?.area))
    return nil
  }

  mutating func clearMarks() { marks = [] }

  /// The areas in which a row is marked; nil stands for the row as a whole.
  func markedAreas(_ row: Row, _ plan: Plan) -> [Int?] {
    marks.filter { $0.row == row.key(plan) }.map(\.area)
  }
}
