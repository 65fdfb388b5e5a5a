/// Why a fact is not written; the sentences stand in Words.
public enum Refusal: Error, Hashable, Sendable {
  /// The writer is not in the plan.
  case unknownWriter(String)
  /// The verb belongs to others, or to another organisation.
  case notAllowed(Verb, writer: String)
  case unknownActivity(String, suggestion: String?)
  case unknownMilestone(String, activity: String, suggestion: String?)
  case unknownOrganisation(String, suggestion: String?)
  case unknownArea(String, suggestion: String?)
  case unknownIndicator(String, suggestion: String?)
  case unknownEvent(String)
  case unknownAssignment(String, suggestion: String?)
  case unknownDecision(String, suggestion: String?)
  /// The event is of another sort than the one that is meant.
  case otherSort(String, is: Verb, wanted: Verb)
  /// The signal, assignment or decision was taken back.
  case takenBack(Verb)
  case unknownMatter(String, suggestion: String?)
  case unknownRule(String, suggestion: String?)
  /// The rule has no such occurrence; these are near.
  case unknownOccurrence(rule: String, period: String, known: [String])
  case umbrella(activity: String, parts: [String])
  case notConcerned(activity: String, organisation: String)
  case milestoneNotConcerned(milestone: String, organisation: String)
  case areaMissing(activity: String, areas: [String])
  case areaNotUsed(activity: String)
  case locked(milestone: String, activity: String)
  case noGate(activity: String)
  /// Going backwards, or into rest, without saying why.
  case sentenceMissing(from: Status, to: Status)
  case textMissing(Verb)
  case personalNumber
  case textTooLong(count: Int)
  case lineTooLong
  case invalidStatus(String, suggestion: String?)
  case invalidOutlook(String, suggestion: String?)
  case invalidCadence(String, suggestion: String?)
  /// An assignment to nobody.
  case receiverMissing
  case invalidDay(String)
  case invalidPeriod(String)
  case invalidNumber(String)
  case invalidYear(Int)
  case dayAhead(Day)
  case computedIndicator(String)
  case nothingToConfirm(activity: String)
  case alreadyTakenBack(EventID)
  case unknownMeeting(String)
  /// Neither a planned meeting nor `<body>-<day>`.
  case invalidMeeting(String)
  case invalidNextMeeting(String)
  case unknownSection(String, suggestion: String?)
  /// What a report rests on is only computed.
  case computedSection(ReportSection)
  /// The report of the period is adopted by this event: its texts are closed, and it is adopted once.
  case reportIsAdopted(period: String, EventID)
  /// So much of one's own has not been published, and an adopted report rests on what others can have.
  case draftsBeforeAdoption(Int)
  /// The period of a report begins after today.
  case periodAhead(String, first: Day)
  /// An event that is taken back only with words of why.
  case reasonMissing(Verb)
  /// Only the newest state can be written to.
  case pastCannotBeWritten(Day)

  /// The exit status of the format's table.
  public var exitStatus: Int32 {
    switch self {
    case .unknownWriter, .notAllowed: 77
    case .unknownActivity, .unknownMilestone, .unknownOrganisation, .unknownArea, .unknownIndicator,
      .unknownEvent, .unknownRule, .unknownOccurrence, .unknownAssignment, .unknownDecision, .otherSort,
      .takenBack, .umbrella, .notConcerned,
      .milestoneNotConcerned, .locked, .noGate, .nothingToConfirm, .alreadyTakenBack, .unknownMeeting,
      .reportIsAdopted, .periodAhead, .draftsBeforeAdoption:
      1
    default: 64
    }
  }
}

/// Why there is nothing to write; said, and no failure.
public enum Needless: Hashable, Sendable {
  case alreadyTicked, notTicked, alreadyEstablished, sameStatus(Status), sameOutlook(Outlook), sameDue(
    PartialDay)
  case sameValue(Decimal6), alreadyFulfilled, nothingReported, alreadyRedacted, nothingToUndo, nothingToRedo
  case meetingAlreadyOpen, meetingAlreadyClosed, alreadyFollowedUp
  case signalIsClosed, assignmentIsClosed, gateIsOpen, isStopped
}
