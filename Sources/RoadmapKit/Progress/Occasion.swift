/// Something that is to happen, or has happened, at a time of the year: a dot on the year's wheel (R35, R41).
public struct Occasion: Hashable, Sendable {
  public enum Kind: String, Sendable, CaseIterable {
    case meeting, report
    case followUp = "follow-up"
    case milestone
    case reportBack = "report-back"
    case planning
  }

  public enum Subject: Hashable, Sendable {
    /// A meeting, by its id.
    case meeting(String, body: String)
    /// An occurrence of a rule.
    case rule(ID<FollowUp>, Period)
    /// A milestone, for the organisations that have the same day for it.
    case milestone(activity: Int, MilestoneState.Source, organisations: [Int])
    /// A report-back of an assignment, by the assignment's id.
    case assignment(String)
  }

  public enum State: String, Sendable {
    case done, overdue, underway, coming
    /// Its time has passed, but nobody could have said anything: before the journals began, or a planned meeting
    /// that was never opened.
    case unknown
  }

  /// The same in every export, whatever is moved: `follow-up-u2-2026-h1`.
  public let id: String
  public let kind: Kind
  public let subject: Subject
  /// The time as it is stated; nil where only the cadence gives the period.
  public let due: PartialDay?
  /// The first and last day that the time may mean.
  public let first: Day
  public let last: Day
  /// The time that it was moved from.
  public let was: PartialDay?
  public let state: State
  public let doneOn: Day?
  /// Who does it, and for whom; ids of organisations, bodies or groups, or functions in words.
  public let by: [String]
  public let to: [String]
  /// The time is our suggestion; the source does not state it.
  public let isSuggested: Bool
  /// How many of how many have done it, for a milestone and for a rule of several organisations.
  public let share: Share?
  /// The area, by its place in the plan, of an own day where milestones are ticked per area.
  public let area: Int?

  public struct Share: Hashable, Sendable {
    public let done: Int
    public let of: Int
  }

  init(
    id: String, kind: Kind, subject: Subject, due: PartialDay?, first: Day, last: Day, was: PartialDay? = nil,
    state: State, doneOn: Day? = nil, by: [String], to: [String] = [], isSuggested: Bool = false,
    share: Share? = nil, area: Int? = nil
  ) {
    self.id = id
    self.kind = kind
    self.subject = subject
    self.due = due
    self.first = first
    self.last = last
    self.was = was
    self.state = state
    self.doneOn = doneOn
    self.by = by
    self.to = to
    self.isSuggested = isSuggested
    self.share = share
    self.area = area
  }

  /// Whether it still waits to be done.
  public var isOpen: Bool { state == .overdue || state == .underway || state == .coming }
}

extension Occasion {
  /// By time; a part of the calendar sorts by its last day, a day before the part that ends with it.
  static func isBefore(_ a: Occasion, _ b: Occasion) -> Bool {
    (a.last, b.first, a.kind.place, a.id) < (b.last, a.first, b.kind.place, b.id)
  }
}

extension Occasion.Kind {
  var place: Int { Occasion.Kind.allCases.firstIndex(of: self) ?? 0 }
}
