import RoadmapKit

/// Signals, decisions and assignments that a user names by the beginning of an event's id.
extension OpenWorkspace {
  /// The whole id of a signal.
  func signal(_ text: String) throws(CommandFailure) -> String { try id(text, .signal) }

  /// The id of one of the plan's assignments, or the whole id of one that was given.
  func assignment(_ text: String) throws(CommandFailure) -> String {
    let planned = plan.assignments.map(\.id)
    if planned.contains(text) { return text }
    let suggestion = Spelling.nearest(to: text, among: planned)
    if isUnknown(text) { throw CommandFailure(.unknownAssignment(text, suggestion: suggestion), in: plan) }
    return try id(text, .assign)
  }

  /// The id of one of the plan's decisions, or the whole id of one that was taken.
  func decision(_ text: String) throws(CommandFailure) -> String {
    let planned = plan.decisions.map(\.id)
    if planned.contains(text) { return text }
    let suggestion = Spelling.nearest(to: text, among: planned)
    if isUnknown(text) { throw CommandFailure(.unknownDecision(text, suggestion: suggestion), in: plan) }
    return try id(text, .decide)
  }

  /// Whether no event begins so, with as many letters as are asked for.
  private func isUnknown(_ text: String) -> Bool {
    let wanted = text.uppercased()
    return wanted.utf8.count >= 6 && !journals.entries.contains { $0.id.description.hasPrefix(wanted) }
  }

  private func id(_ text: String, _ wanted: Verb) throws(CommandFailure) -> String {
    let entry = try event(text)
    guard entry.verb == wanted else {
      guard let verb = entry.verb else { throw CommandFailure(.unknownEvent(text), in: plan) }
      throw CommandFailure(.otherSort(text, is: verb, wanted: wanted), in: plan)
    }
    return entry.id.description
  }

  /// The body or organisation that the words name, by id or name; nil for a function in words.
  func actor(_ text: String) -> String? {
    let key = Words.foldedKey(text)
    return actors.first { actor in actor.names.contains { Words.foldedKey($0) == key } }?.id
  }

  /// The body or organisation that was probably meant.
  func nearestActor(_ text: String) -> String? {
    Spelling.nearest(to: text, among: actors.flatMap(\.names))
  }

  private var actors: [(id: String, names: [String])] {
    plan.bodies.map { ($0.id.text, [$0.id.text, $0.name] + [$0.short].compactMap { $0 }) }
      + plan.organisations.map { ($0.id.text, [$0.id.text, $0.name, $0.spokenName]) }
  }
}
