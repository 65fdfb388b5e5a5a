/// What is examined of the verbs of leading: signals, meetings, decisions, assignments, gates, reports.
extension Writing {
  func conduct(_ fact: Fact) throws(Stop) {
    let needsActivity = fact.verb == .followUp || fact.verb == .passGate || fact.verb == .stop
    if needsActivity || fact[.activity] != nil { _ = try activity(fact) }
    switch fact.verb {
    case .signal: try matter(fact)
    case .answer, .closeSignal: try signal(fact)
    case .openMeeting, .closeMeeting, .followUp: try meeting(fact)
    case .fulfil: try fulfilment(fact)
    case .decide: try decision(fact)
    case .assign: try assigning(fact)
    case .reportBack, .closeAssignment: try assignment(fact)
    case .passGate, .stop: try gate(fact)
    case .reportText, .adoptReport: try period(fact)
    case .retract:
      try known(fact[.event]) { EventID($0) != nil }
      if let id = fact[.event].flatMap({ EventID($0) }), progress.retracted[id] != nil {
        throw .refused(.alreadyTakenBack(id))
      }
    default: break
    }
    switch fact.verb {
    case .signal, .answer, .decide, .assign, .stop, .passGate, .reportText:
      if fact.text == nil { throw .refused(.textMissing(fact.verb)) }
    default: break
    }
  }

  private func known(_ id: String?, _ isKnown: (String) -> Bool) throws(Stop) {
    if let id, isKnown(id) { return }
    throw .refused(.unknownEvent(id ?? ""))
  }

  private func fulfilment(_ fact: Fact) throws(Stop) {
    guard let rule = plan.followUps.first(where: { $0.id.text == fact[.rule] }) else {
      throw .refused(.unknownEvent(fact[.rule] ?? ""))
    }
    guard Permission.mayFulfil(part, rule: rule, in: plan) else {
      throw .refused(.notAllowed(.fulfil, writer: writer))
    }
    try period(fact)
  }

  private func period(_ fact: Fact) throws(Stop) {
    let text = fact[.period] ?? ""
    if Period(text) == nil { throw .refused(.invalidPeriod(text)) }
  }
}
