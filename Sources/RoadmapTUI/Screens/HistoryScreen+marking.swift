internal import RoadmapKit

/// Own events are marked, to be undone at once.
extension HistoryScreen {
  func marked(in world: World) -> [Target] {
    guard !marks.isEmpty else { return [] }
    return world.shownHistory.filter { marks.contains($0.entry.id) }.map { Target(event: $0.entry.id) }
  }

  mutating func mark(in world: World) -> String? {
    guard let item = world.shownHistory.first(where: { $0.entry.id == chosen }) else {
      return Words.UI.chooseEvent
    }
    if let reason = Self.reason(against: item, in: world) { return reason }
    marks.toggle(item.entry.id)
    return nil
  }

  mutating func clearMarks() { marks = [] }

  /// Marks every own event from the chosen one to the newest that was written on the same computer.
  ///
  /// The rest of a writer's events are another computer's: after a wrongly chosen writer they are somebody else's.
  mutating func markSince(in world: World) -> String? {
    guard let index = world.shownHistory.firstIndex(where: { $0.entry.id == chosen }) else {
      return Words.UI.chooseEvent
    }
    let first = world.shownHistory[index]
    if let reason = Self.reason(against: first, in: world) { return reason }
    let newer = world.shownHistory[...index].filter {
      $0.entry.file == first.entry.file && Self.reason(against: $0, in: world) == nil
    }
    marks.formUnion(newer.map(\.entry.id))
    return nil
  }

  /// Marks are only on what stands and is shown.
  mutating func keepMarks(in world: World) {
    guard !marks.isEmpty else { return }
    let standing = world.shownHistory.filter { Self.reason(against: $0, in: world) == nil }
    marks.formIntersection(standing.map(\.entry.id))
  }

  /// Why an event is not one's own to undo with others; nil when it is.
  private static func reason(against item: History.Item, in world: World) -> String? {
    let author = world.journals.names[item.entry.by]
    guard let writer = world.identity?.writer, Permission.mayRetract(writer, of: author) else {
      return Words.UI.notYoursToMark(world.plan.name(of: author))
    }
    if item.retractedBy != nil { return Words.UI.alreadyUndone }
    return item.entry.verb == nil || item.entry.verb == .retract ? Words.UI.undoCannotBeMarked : nil
  }
}
