/// What is examined of signals, decisions, assignments and gates.
extension Writing {
  func matter(_ fact: Fact) throws(Stop) {
    let word = fact[.matter] ?? ""
    guard Matter(rawValue: word) == nil else { return }
    let known = Matter.allCases.map(\.rawValue)
    throw .refused(.unknownMatter(word, suggestion: Spelling.nearest(to: word, among: known)))
  }

  /// A signal that is answered or closed; one that is closed may still be answered.
  func signal(_ fact: Fact) throws(Stop) {
    let id = fact[.signal] ?? ""
    guard let signal = progress.signals.first(where: { $0.event.description == id }) else {
      if let event = EventID(id), progress.retracted[event] != nil { throw .refused(.takenBack(.signal)) }
      throw .refused(.unknownEvent(id))
    }
    if fact.verb == .closeSignal, signal.closed != nil { throw .needless(.signalIsClosed) }
  }

  func assigning(_ fact: Fact) throws(Stop) {
    if fact[.to]?.isEmpty ?? true { throw .refused(.receiverMissing) }
    if let due = fact[.due], PartialDay(due) == nil { throw .refused(.invalidDay(due)) }
    if let word = fact[.every], Cadence(rawValue: word) == nil {
      let known = Cadence.allCases.map(\.rawValue)
      throw .refused(.invalidCadence(word, suggestion: Spelling.nearest(to: word, among: known)))
    }
    guard let id = fact[.decision] else { return }
    let planned = plan.decisions.map(\.id)
    if planned.contains(id) || progress.decisions.contains(where: { $0.event.description == id }) { return }
    if let event = EventID(id), progress.retracted[event] != nil { throw .refused(.takenBack(.decide)) }
    throw .refused(.unknownDecision(id, suggestion: Spelling.nearest(to: id, among: planned)))
  }

  /// An assignment that is reported back or closed; one that is closed may still be reported on.
  func assignment(_ fact: Fact) throws(Stop) {
    let id = fact[.assignment] ?? ""
    guard let assignment = progress.assignments.first(where: { $0.id == id }) else {
      if let event = EventID(id), progress.retracted[event] != nil { throw .refused(.takenBack(.assign)) }
      let planned = plan.assignments.map(\.id)
      throw .refused(.unknownAssignment(id, suggestion: Spelling.nearest(to: id, among: planned)))
    }
    if fact.verb == .closeAssignment, assignment.isClosed { throw .needless(.assignmentIsClosed) }
  }

  func gate(_ fact: Fact) throws(Stop) {
    let activity = try leaf(fact)
    let state = progress.countyStanding(activity)
    if fact.verb == .stop {
      if state.gate == .stopped, state.status == .ended { throw .needless(.isStopped) }
      return
    }
    if plan.activities[activity].gate == nil {
      throw .refused(.noGate(activity: plan.activities[activity].id.text))
    }
    if state.gate == .passed { throw .needless(.gateIsOpen) }
  }
}
