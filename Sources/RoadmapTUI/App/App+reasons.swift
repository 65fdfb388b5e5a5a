internal import RoadmapKit

/// What others can have read is taken back with a reason.
extension App {
  /// Asks for one reason for all that is taken back; drafts among it need none.
  mutating func askForReason(_ facts: [Fact]) {
    let prompt = Prompt(
      purpose: .reason(facts, said: nil), title: Words.ShareView.reasonTitle,
      hint: world.reasonHint(facts), field: TextField())
    overlay = .prompt(withDraft(prompt))
  }
}

extension World {
  /// What is examined before it is written.
  func writing(as identity: Identity) -> Writing {
    Writing(
      present, writer: identity.writer, role: identity.role, today: today, standing: standing,
      journals: journals)
  }

  /// Whether others can have read the event.
  func hasLeft(_ entry: Entry) -> Bool { standing.hasLeft(entry, in: journals) }

  /// Whether it goes without trace when it is taken back.
  func isTraceless(_ entry: Entry) -> Bool { isDraft(entry.id) && !hasLeft(entry) }

  fileprivate func reasonHint(_ facts: [Fact]) -> String {
    let left = facts.count { fact in
      fact[.event].flatMap { EventID($0) }.flatMap { journals.entry($0) }.map(hasLeft) ?? false
    }
    // An adopted report that is taken back needs a reason also where nothing is shared.
    return left == 0
      ? Words.ShareView.reasonHintOfReport : Words.ShareView.reasonHint(left, of: facts.count)
  }
}
