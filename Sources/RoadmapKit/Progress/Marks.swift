/// A note, by the event that holds its text.
public struct NoteMark: Hashable, Sendable {
  public let event: EventID
  public let activity: Int?
  public let organisation: Int?
  public let milestone: Int?
}

/// A goal for a year, of the county or of one organisation (R27).
public struct GoalMark: Hashable, Sendable {
  public let event: EventID
  public let activity: Int
  public let organisation: Int?
  public let year: Int
}

/// A measured value; the newest of the same indicator, organisation and period counts.
public struct MeasureMark: Hashable, Sendable {
  public let event: EventID
  public let indicator: ID<Indicator>
  /// Nil for the county.
  public let organisation: Int?
  public let period: Period
  public let value: Decimal6
}

/// A matter raised to KD/RD (färdplanen 5.2; R37).
public struct SignalState: Hashable, Sendable {
  public let event: EventID
  public let by: String
  public let organisation: Int?
  public let activity: Int?
  public let matter: Matter
  public let raised: Day
  public internal(set) var answers: [EventID] = []
  public internal(set) var closed: EventID?
}

/// A meeting that has been opened.
public struct MeetingState: Hashable, Sendable {
  public let id: String
  public let body: String
  public let opened: EventID
  public internal(set) var present: [String]
  /// The latest closing; it stays the reference while a meeting is opened again.
  public internal(set) var closed: EventID?
  public internal(set) var closedOn: Day?
  public internal(set) var reopened: EventID?
  public internal(set) var next: String?
  /// Places of the activities that were followed up.
  public internal(set) var followedUp: [Int] = []

  /// Whether it goes on now.
  public var isOpen: Bool { closed.map { reopened ?? .none > $0 } ?? true }
  /// The event with which it began to go on, the last time.
  public var begun: EventID { max(opened, reopened ?? .none) }

  /// The day of the meeting: as its id says, else the day on which it was opened.
  public var day: Day { Day(iso: id.suffix(10)) ?? opened.instant.swedishDay }
}

/// A decision taken, by the event that holds its text.
public struct DecisionMark: Hashable, Sendable {
  public let event: EventID
  public let activity: Int?
  public let meeting: String?
  public let on: Day
}

/// An occurrence of a follow-up rule that is done.
public struct Fulfilment: Hashable, Sendable {
  public let event: EventID
  public let rule: ID<FollowUp>
  public let period: Period
  /// The organisation whose own part it is; nil for the word of a leading body.
  public let organisation: Int?
  public let on: Day
}

/// The presidium's own words for a section of a report.
public struct ReportTextMark: Hashable, Sendable {
  public let event: EventID
  public let period: String
  public let section: String
}

/// A report that was adopted.
public struct Adoption: Hashable, Sendable {
  public let event: EventID
  public let period: String
  public let on: Day
}
