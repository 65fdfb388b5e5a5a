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
    case .assign: try assigning(fact)
    case .reportBack, .closeAssignment: try assignment(fact)
    case .passGate, .stop: try gate(fact)
    case .reportText, .adoptReport: try report(fact)
    case .retract:
      try known(fact[.event]) { EventID($0) != nil }
      if let id = fact[.event].flatMap({ EventID($0) }) {
        if progress.retracted[id] != nil { throw .refused(.alreadyTakenBack(id)) }
        try retractionOfReport(id, fact)
        try retractionOfShared(id, fact)
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

  /// What others can have read is taken back with a reason.
  private func retractionOfShared(_ event: EventID, _ fact: Fact) throws(Stop) {
    guard fact.text == nil, let entry = journals.entry(event), standing.hasLeft(entry, in: journals) else {
      return
    }
    throw .refused(.reasonMissing(entry.verb ?? .retract))
  }

  private func fulfilment(_ fact: Fact) throws(Stop) {
    let id = fact[.rule] ?? ""
    guard let rule = plan.followUps.first(where: { $0.id.text == id }) else {
      let known = plan.followUps.map(\.id.text)
      throw .refused(.unknownRule(id, suggestion: Spelling.nearest(to: id, among: known)))
    }
    guard Permission.mayFulfil(part, rule: rule, in: plan) else {
      throw .refused(.notAllowed(.fulfil, writer: writer))
    }
    try period(fact)
    guard let period = Period(fact[.period] ?? "") else { return }
    guard rule.occurs(for: period, within: plan.years) else {
      let known = rule.periods(around: today.year, within: plan.years).map(\.text)
      throw .refused(.unknownOccurrence(rule: id, period: period.text, known: known))
    }
    let deed = RuleDeeds(progress).deed(of: rule, period)
    let own: Int? = if case .organisation(let index) = part { index } else { nil }
    if deed.on != nil || own.map(deed.organisations.contains) ?? false { throw .needless(.alreadyFulfilled) }
  }

  func period(_ fact: Fact) throws(Stop) {
    let text = fact[.period] ?? ""
    if Period(text) == nil { throw .refused(.invalidPeriod(text)) }
  }
}
