/// What is examined of a meeting: opening it, what was followed up, closing it.
extension Writing {
  func meeting(_ fact: Fact) throws(Stop) {
    let id = fact.meeting ?? ""
    let known = progress.meetings.first { $0.id == id }
    switch fact.verb {
    case .openMeeting:
      guard isMeetingID(id) else { throw .refused(.invalidMeeting(id)) }
      try present(fact)
      guard let known, known.isOpen else { return }
      // Two who open the same meeting mean the same one; who is present may still be filled in.
      if case .list(let present) = fact.values[.present], !present.isEmpty, present != known.present {
        return
      }
      throw .needless(.meetingAlreadyOpen)
    case .closeMeeting:
      guard let known else { throw .refused(.unknownMeeting(id)) }
      if let text = fact[.next] {
        guard let day = Day(iso: text), day >= known.day else { throw .refused(.invalidNextMeeting(text)) }
      }
      if !known.isOpen, fact[.next] == nil || fact[.next] == known.next {
        throw .needless(.meetingAlreadyClosed)
      }
    default:
      guard let known else { throw .refused(.unknownMeeting(id)) }
      if known.followedUp.contains(try activity(fact)) { throw .needless(.alreadyFollowedUp) }
    }
  }

  /// A planned meeting, or `<body>-<day>` of a body in the plan.
  private func isMeetingID(_ id: String) -> Bool {
    if progress.plan.meetings.contains(where: { $0.id == id }) { return true }
    guard id.utf8.count > 11, id.utf8.dropLast(10).last == UInt8(ascii: "-"), Day(iso: id.suffix(10)) != nil
    else { return false }
    return progress.plan.body(String(id.dropLast(11))) != nil
  }

  private func present(_ fact: Fact) throws(Stop) {
    guard case .list(let present) = fact.values[.present] else { return }
    for id in present where plan.organisation(ID(id)) == nil && plan.body(id) == nil {
      let known = plan.organisations.map(\.id.text) + plan.bodies.map(\.id.text)
      throw .refused(.unknownOrganisation(id, suggestion: Spelling.nearest(to: id, among: known)))
    }
  }
}
