/// The rule of each verb: what one event changes.
extension Progress {
  typealias Outcome = SetAside.Reason?

  /// Looks at one event; what does not fit is set aside with its reason.
  mutating func take(_ entry: Entry, in journals: Journals) {
    newest = max(newest, entry.id)
    if oldest == .none { oldest = entry.id }
    guard let verb = entry.verb else {
      setAside.append(SetAside(event: entry.id, reason: .newerFormat))
      return
    }
    // A text that is hidden is hidden in every plan.
    guard lexicon.concerns(entry) || verb == .redact else { return }
    if verb == .retract { return }
    if retracted[entry.id] != nil {
      if verb == .openMeeting { retractedMeetings.insert(lexicon.text(entry.meeting)) }
      return
    }
    if let reason = perform(verb, entry, journals) {
      setAside.append(SetAside(event: entry.id, reason: reason))
    } else {
      applied += 1
    }
  }

  private mutating func perform(_ verb: Verb, _ entry: Entry, _ journals: Journals) -> Outcome {
    let subject: Int?
    if entry.subject.isNone {
      subject = nil
    } else {
      guard let place = lexicon.organisation(entry.subject) else { return .unknownOrganisation }
      subject = place
    }
    let writer = lexicon.writer(entry.by)
    if verb == .redact { return redact(entry, journals) }
    guard Permission.allows(writer, verb, subject: subject) else { return .notAllowed }
    let own: Int? = if case .organisation(let index) = writer { index } else { nil }
    let organisation = subject ?? own
    switch verb {
    case .tick, .untick, .establish, .plan: return slotChange(verb, entry, organisation)
    case .local: return local(entry, organisation)
    case .status: return status(entry, organisation)
    case .outlook: return outlook(entry, organisation)
    case .confirm: return confirm(entry, organisation)
    case .note: return note(entry, organisation)
    case .measure: return measure(entry, organisation, journals)
    case .goal: return goal(entry, organisation)
    case .signal, .answer, .closeSignal: return signalChange(verb, entry, organisation, journals)
    case .openMeeting, .closeMeeting, .followUp: return meetingChange(verb, entry, journals)
    case .decide, .assign, .reportBack, .closeAssignment, .fulfil:
      return undertaking(verb, entry, writer, journals)
    case .passGate, .stop: return gate(verb, entry)
    case .reportText, .adoptReport: return report(verb, entry, journals)
    case .redact, .retract: return nil
    }
  }

  /// The record that an event about an organisation's part of an activity changes.
  private func cell(_ entry: Entry, _ organisation: Int?) -> Result<Int, Refused> {
    guard let activity = lexicon.activity(entry.activity) else { return .failure(.init(.unknownActivity)) }
    if plan.activities[activity].isUmbrella { return .failure(.init(.umbrella)) }
    guard let organisation else { return .failure(.init(.notAllowed)) }
    guard plan.activities[activity].concerned.contains(organisation) else {
      return .failure(.init(.notConcerned))
    }
    return .success(recordIndex(activity, organisation))
  }

  private struct Refused: Error {
    let reason: SetAside.Reason
    init(_ reason: SetAside.Reason) { self.reason = reason }
  }

  private mutating func slotChange(_ verb: Verb, _ entry: Entry, _ organisation: Int?) -> Outcome {
    let index: Int
    switch cell(entry, organisation) {
    case .failure(let refused): return refused.reason
    case .success(let place): index = place
    }
    let activity = index / plan.organisations.count
    let due = verb == .plan ? PartialDay(lexicon.text(entry.object)) : nil
    if verb == .plan {
      guard let due else { return .invalidValue }
      if case .yearly = due { return .invalidValue }
    }
    guard let milestone = lexicon.milestone(entry.milestone, in: activity) else {
      guard let id = EventID(lexicon.text(entry.milestone)) else { return .unknownMilestone }
      return localChange(verb, entry, id, index, due)
    }
    guard plan.activities[activity].milestones[milestone].concerned.contains(organisation ?? -1) else {
      return .notConcerned
    }
    let areas = areaCount(activity)
    var area = 0
    if plan.activities[activity].isPerArea {
      guard !entry.area.isNone else { return .areaMissing }
      guard let place = lexicon.area(entry.area) else { return .unknownArea }
      area = place
    } else if !entry.area.isNone {
      return .areaNotUsed
    }
    change(&records[index].slots[milestone * areas + area], verb, entry, due)
    records[index].confirmed = entry.id
    return nil
  }

  private mutating func localChange(
    _ verb: Verb, _ entry: Entry, _ id: EventID, _ index: Int, _ due: PartialDay?
  ) -> Outcome {
    guard let local = records[index].locals.firstIndex(where: { $0.id == id }) else {
      return retracted[id] == nil ? .unknownMilestone : .basisRetracted
    }
    guard entry.area.isNone else { return .areaNotUsed }
    change(&records[index].locals[local].slot, verb, entry, due)
    records[index].confirmed = entry.id
    return nil
  }

  private func change(_ slot: inout Record.Slot, _ verb: Verb, _ entry: Entry, _ due: PartialDay?) {
    switch verb {
    case .tick, .establish:
      if verb == .tick || slot.ticked == .none {
        slot.ticked = entry.id
        slot.tickedOn = entry.happenedDay
      }
      guard verb == .establish else { return }
      slot.established = entry.id
      slot.establishedOn = entry.happenedDay
    case .untick:
      slot.ticked = .none
      slot.established = .none
    case .plan:
      if slot.due != due { slot.dueBefore = slot.due }
      slot.due = due
    default: break
    }
  }

  private mutating func local(_ entry: Entry, _ organisation: Int?) -> Outcome {
    switch cell(entry, organisation) {
    case .failure(let refused): return refused.reason
    case .success(let index):
      records[index].locals.append(Record.Local(id: entry.id))
      return nil
    }
  }

  private mutating func status(_ entry: Entry, _ organisation: Int?) -> Outcome {
    guard let status = lexicon.status(entry.object) else { return .invalidValue }
    guard organisation != nil else {
      guard let activity = lexicon.activity(entry.activity) else { return .unknownActivity }
      if plan.activities[activity].isUmbrella { return .umbrella }
      county[activity].status = (status, entry.id)
      return nil
    }
    switch cell(entry, organisation) {
    case .failure(let refused): return refused.reason
    case .success(let index):
      records[index].status = (status, entry.id)
      records[index].confirmed = entry.id
      return nil
    }
  }

  private mutating func outlook(_ entry: Entry, _ organisation: Int?) -> Outcome {
    guard let outlook = lexicon.outlook(entry.object) else { return .invalidValue }
    switch cell(entry, organisation) {
    case .failure(let refused): return refused.reason
    case .success(let index):
      records[index].outlook = outlook == .none ? nil : (outlook, entry.id)
      records[index].confirmed = entry.id
      return nil
    }
  }

  private mutating func confirm(_ entry: Entry, _ organisation: Int?) -> Outcome {
    guard let organisation else { return .notAllowed }
    if lexicon.text(entry.activity) == "*" {
      for activity in plan.activities.indices where plan.activities[activity].concerned.contains(organisation)
      {
        let index = recordIndex(activity, organisation)
        if records[index].isReported { records[index].confirmed = entry.id }
      }
      return nil
    }
    switch cell(entry, organisation) {
    case .failure(let refused): return refused.reason
    case .success(let index):
      guard records[index].isReported else { return .nothingToConfirm }
      records[index].confirmed = entry.id
      return nil
    }
  }

  private mutating func note(_ entry: Entry, _ organisation: Int?) -> Outcome {
    guard !entry.activity.isNone else {
      notes.append(NoteMark(event: entry.id, activity: nil, organisation: organisation, milestone: nil))
      return nil
    }
    guard let activity = lexicon.activity(entry.activity) else { return .unknownActivity }
    if !entry.area.isNone, lexicon.area(entry.area) == nil { return .unknownArea }
    var milestone: Int?
    if !entry.milestone.isNone {
      milestone = lexicon.milestone(entry.milestone, in: activity)
      if milestone == nil, EventID(lexicon.text(entry.milestone)) == nil { return .unknownMilestone }
    }
    notes.append(
      NoteMark(event: entry.id, activity: activity, organisation: organisation, milestone: milestone))
    guard let organisation, plan.activities[activity].concerned.contains(organisation) else { return nil }
    let index = recordIndex(activity, organisation)
    records[index].noted = entry.id
    if milestone == nil, let id = EventID(lexicon.text(entry.milestone)),
      let local = records[index].locals.firstIndex(where: { $0.id == id })
    {
      records[index].locals[local].slot.noted = entry.recordedDay
    }
    if let milestone {
      let areas = areaCount(activity)
      let only = entry.area.isNone ? nil : lexicon.area(entry.area)
      for area in 0..<areas where only == nil || only == area || areas == 1 {
        records[index].slots[milestone * areas + area].noted = entry.recordedDay
      }
    }
    return nil
  }

  private mutating func goal(_ entry: Entry, _ organisation: Int?) -> Outcome {
    guard let activity = lexicon.activity(entry.activity) else { return .unknownActivity }
    if let organisation, !plan.activities[activity].concerned.contains(organisation) { return .notConcerned }
    let mark = GoalMark(
      event: entry.id, activity: activity, organisation: organisation, year: Int(entry.year))
    goals.removeAll {
      $0.activity == mark.activity && $0.organisation == mark.organisation && $0.year == mark.year
    }
    goals.append(mark)
    return nil
  }

  private mutating func gate(_ verb: Verb, _ entry: Entry) -> Outcome {
    guard let activity = lexicon.activity(entry.activity) else { return .unknownActivity }
    if plan.activities[activity].isUmbrella { return .umbrella }
    if verb == .passGate, plan.activities[activity].gate == nil { return .noGate }
    county[activity].gate = (verb == .passGate, entry.id)
    if verb == .stop { county[activity].status = (.ended, entry.id) }
    return nil
  }
}
