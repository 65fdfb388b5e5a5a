import RoadmapKit

/// What a user names by id, looked up in the plan and the journals.
extension OpenWorkspace {
  func organisation(_ id: String?) throws(CommandFailure) -> Int? {
    guard let id else { return nil }
    if let index = plan.organisationIndex(ID(id)), plan.reporters.contains(index) { return index }
    let known = plan.reporters.map { plan.organisations[$0].id.text }
    throw CommandFailure(
      .unknownOrganisation(id, suggestion: Spelling.nearest(to: id, among: known)), in: plan)
  }

  func activity(_ id: String?) throws(CommandFailure) -> Int? {
    guard let id else { return nil }
    if let index = plan.activityIndex(ID(id)) { return index }
    let known = plan.activities.map(\.id.text)
    throw CommandFailure(.unknownActivity(id, suggestion: Spelling.nearest(to: id, among: known)), in: plan)
  }

  func targetGroup(_ id: String?) throws(CommandFailure) -> String? {
    guard let id else { return nil }
    let known = plan.targetGroups.map(\.id.text)
    if known.contains(id) { return id }
    throw CommandFailure(ExitStatus.problems, Words.Usage.unknownTargetGroup(id, known))
  }

  /// The event whose id begins with `text`, at least six characters.
  func event(_ text: String) throws(CommandFailure) -> Entry {
    let wanted = text.uppercased()
    guard wanted.utf8.count >= 6 else { throw .usage(Words.Usage.eventTooShort(text)) }
    let found = journals.entries.filter { $0.id.description.hasPrefix(wanted) }
    guard let first = found.first else { throw CommandFailure(.unknownEvent(text), in: plan) }
    guard found.count == 1 else {
      throw CommandFailure(ExitStatus.problems, Words.Usage.eventAmbiguous(text, found.map(\.id.description)))
    }
    return first
  }

  /// A milestone's id; one's own milestones may be named by the beginning of their event.
  func milestone(_ text: String, in activity: String) -> String {
    if plan.activity(ID(activity))?.milestoneIndex(ID(text)) != nil { return text }
    guard text.utf8.count >= 6, let event = try? event(text), event.verb == .local else { return text }
    return event.id.description
  }
}

/// A day that an option names.
func day(_ text: String?, _ option: String) throws(CommandFailure) -> Day? {
  guard let text else { return nil }
  guard let day = Day(iso: text) else { throw .usage(Words.Usage.invalidDay(text, option)) }
  return day
}

/// One of the words that an option may have; `fallback` when it is left out.
func choice(
  _ text: String?, _ option: String, _ choices: [String], or fallback: String
) throws(CommandFailure) -> String {
  guard let text else { return fallback }
  guard choices.contains(text) else { throw .usage(Words.Usage.invalidChoice(text, option, choices)) }
  return text
}

/// What `--since` means; nil when it is left out.
func wish(_ text: String?) throws(CommandFailure) -> Reference.Wish? {
  switch text {
  case nil: return nil
  case "meeting", "möte", "mötet": return .meeting
  case "report", "rapport", "rapporten": return .report
  case .some(let text):
    if let day = Day(iso: text) { return .day(day) }
    throw .usage(Words.Usage.invalidChoice(text, "--since", ["meeting", "report", "en dag"]))
  }
}
