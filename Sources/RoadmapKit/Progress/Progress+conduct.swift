/// The verbs of leading: measures, signals, meetings, decisions, assignments, reports.
extension Progress {
  mutating func measure(_ entry: Entry, _ organisation: Int?, _ journals: Journals) -> Outcome {
    guard let indicator = plan.indicator(ID(lexicon.text(entry.object))) else { return .unknownIndicator }
    guard indicator.computation == nil else { return .computedIndicator }
    guard let period = Period(lexicon.text(entry.other)) else { return .invalidPeriod }
    guard let value = journals.detail(of: entry)[.value].flatMap({ Decimal6($0) }) else {
      return .invalidValue
    }
    measures.removeAll {
      $0.indicator == indicator.id && $0.organisation == organisation && $0.period.first == period.first
        && $0.period.last == period.last
    }
    measures.append(
      MeasureMark(
        event: entry.id, indicator: indicator.id, organisation: organisation, period: period, value: value))
    return nil
  }

  mutating func signalChange(_ verb: Verb, _ entry: Entry, _ organisation: Int?, _ journals: Journals)
    -> Outcome
  {
    if verb == .signal {
      guard let matter = Matter(rawValue: lexicon.text(entry.object)) else { return .invalidValue }
      var activity: Int?
      if !entry.activity.isNone {
        activity = lexicon.activity(entry.activity)
        guard activity != nil else { return .unknownActivity }
      }
      signals.append(
        SignalState(
          event: entry.id, by: lexicon.text(entry.by), organisation: organisation, activity: activity,
          matter: matter, raised: entry.happenedDay))
      return nil
    }
    guard let index = signals.firstIndex(where: { $0.event == entry.target }) else {
      return missing(entry.target)
    }
    if verb == .answer { signals[index].answers.append(entry.id) } else { signals[index].closed = entry.id }
    return nil
  }

  mutating func meetingChange(_ verb: Verb, _ entry: Entry, _ journals: Journals) -> Outcome {
    let id = lexicon.text(entry.meeting)
    let known = meetings.firstIndex { $0.id == id }
    switch verb {
    case .openMeeting:
      let present = journals.detail(of: entry).list(.present)
      if let known {
        // What was closed stays closed as a reference; the meeting itself goes on.
        if meetings[known].closed != nil { meetings[known].reopened = entry.id }
        meetings[known].present = present.isEmpty ? meetings[known].present : present
      } else {
        meetings.append(
          MeetingState(
            id: id, body: meetingBody(id, by: lexicon.text(entry.by)), opened: entry.id, present: present))
      }
    case .closeMeeting:
      if known == nil, retractedMeetings.contains(id) { return .basisRetracted }
      if known == nil {
        meetings.append(
          MeetingState(
            id: id, body: meetingBody(id, by: lexicon.text(entry.by)), opened: entry.id, present: []))
      }
      let index = known ?? meetings.count - 1
      meetings[index].closed = entry.id
      meetings[index].closedOn = entry.happenedDay
      meetings[index].next = entry.object.isNone ? nil : lexicon.text(entry.object)
    default:
      guard let activity = lexicon.activity(entry.activity) else { return .unknownActivity }
      guard let known else { return missing(meeting: id) }
      if !meetings[known].followedUp.contains(activity) { meetings[known].followedUp.append(activity) }
    }
    return nil
  }

  /// The body that meets: as planned, else the `<body>` of `<body>-<day>`, else the writer.
  private func meetingBody(_ id: String, by writer: String) -> String {
    if let planned = plan.meetings.first(where: { $0.id == id }) { return planned.body.text }
    guard id.utf8.count > 11, Day(iso: id.suffix(10)) != nil else { return writer }
    let body = String(id.dropLast(11))
    return plan.body(body) == nil ? writer : body
  }

  mutating func undertaking(
    _ verb: Verb, _ entry: Entry, _ writer: Permission.Writer, _ journals: Journals
  ) -> Outcome {
    var activity: Int?
    if !entry.activity.isNone {
      activity = lexicon.activity(entry.activity)
      guard activity != nil else { return .unknownActivity }
    }
    switch verb {
    case .decide:
      decisions.append(
        DecisionMark(
          event: entry.id, activity: activity,
          meeting: entry.meeting.isNone ? nil : lexicon.text(entry.meeting), on: entry.happenedDay))
    case .assign:
      let detail = journals.detail(of: entry)
      let due = detail[.due].map { PartialDay($0) }
      let every = detail[.every].map { Cadence(rawValue: $0) }
      if case .some(.none) = due { return .invalidValue }
      if case .some(.none) = every { return .invalidValue }
      assignments.append(
        AssignmentState(
          source: .event(entry.id), id: entry.id.description, to: lexicon.text(entry.object),
          activity: activity, due: [due ?? nil].compactMap { $0 }, every: [every ?? nil].compactMap { $0 },
          given: entry.happenedDay, meeting: entry.meeting.isNone ? nil : lexicon.text(entry.meeting),
          decision: detail[.decision]))
    case .fulfil:
      guard let rule = plan.followUps.first(where: { $0.id.text == lexicon.text(entry.object) }) else {
        return .unknownRule
      }
      guard Permission.mayFulfil(writer, rule: rule, in: plan) else { return .notAllowed }
      guard let period = Period(lexicon.text(entry.other)) else { return .invalidPeriod }
      let own: Int? = if case .organisation(let index) = writer { index } else { nil }
      fulfilments.append(
        Fulfilment(
          event: entry.id, rule: rule.id, period: period, organisation: own, on: entry.happenedDay))
    default:
      let id = lexicon.text(entry.object)
      guard let index = assignments.firstIndex(where: { $0.id == id }) else {
        return EventID(id).map { missing($0) } ?? .unknownEvent
      }
      if verb == .reportBack {
        assignments[index].reportBacks.append(.init(event: entry.id, on: entry.happenedDay))
      }
      // A report that comes after the end changes nothing of it.
      let ends = !assignments[index].isRecurring && assignments[index].closed == nil
      if verb == .closeAssignment || ends {
        assignments[index].closed = entry.id
        assignments[index].closedOn = entry.happenedDay
      }
    }
    return nil
  }

  mutating func report(_ verb: Verb, _ entry: Entry, _ journals: Journals) -> Outcome {
    let text = lexicon.text(entry.object)
    guard Period(text) != nil else { return .invalidPeriod }
    if verb == .adoptReport {
      adoptions.append(Adoption(event: entry.id, period: text, on: entry.happenedDay))
      return nil
    }
    let section = lexicon.text(entry.other)
    reportTexts.removeAll { $0.period == text && $0.section == section }
    reportTexts.append(ReportTextMark(event: entry.id, period: text, section: section))
    return nil
  }

  mutating func redact(_ entry: Entry, _ journals: Journals) -> Outcome {
    guard let target = journals.entry(entry.target) else { return .unknownEvent }
    guard Permission.mayRedact(lexicon.text(entry.by), of: lexicon.text(target.by)) else {
      return .notAllowed
    }
    redacted.insert(target.id)
    return nil
  }

  private func missing(_ event: EventID) -> Outcome {
    retracted[event] == nil ? .unknownEvent : .basisRetracted
  }

  private func missing(meeting: String) -> Outcome {
    retractedMeetings.contains(meeting) ? .basisRetracted : .unknownEvent
  }
}
