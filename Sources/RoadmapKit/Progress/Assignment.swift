/// An assignment given to a body or a function, with its report-backs (R38, R39).
///
/// Given in a meeting, or stated in the plan's source.
public struct AssignmentState: Hashable, Sendable {
  public enum Source: Hashable, Sendable {
    /// The event that gave it and holds its text.
    case event(EventID)
    /// Its place in the plan's assignments.
    case planned(Int)
  }

  public struct ReportBack: Hashable, Sendable {
    public let event: EventID
    public let on: Day
  }

  public let source: Source
  /// As commands and journals name it.
  public let id: String
  /// A body's or organisation's id, or a function in words; nil when not stated.
  public let to: String?
  public let activity: Int?
  /// When it is to be reported back; empty when not stated.
  public let due: [PartialDay]
  public let every: [Cadence]
  /// Nil where the source does not state it.
  public let given: Day?
  public let meeting: String?
  /// The decision that it follows from: an event's id, or one of the plan's.
  public let decision: String?
  public internal(set) var reportBacks: [ReportBack] = []
  public internal(set) var closed: EventID?
  public internal(set) var closedOn: Day?
  /// Closed before the journals began.
  public internal(set) var isClosedInSource = false

  public var isClosed: Bool { closed != nil || isClosedInSource }
  /// Whether it is reported back again and again.
  public var isRecurring: Bool { !every.isEmpty || due.count > 1 }

  /// The event that gave it; nil where the plan states it.
  public var event: EventID? { if case .event(let id) = source { id } else { nil } }
}

extension Progress {
  /// The assignments that the plan's source states, before anything was reported.
  static func statedAssignments(_ plan: Plan) -> [AssignmentState] {
    plan.assignments.enumerated().map { index, item in
      var state = AssignmentState(
        source: .planned(index), id: item.id, to: item.to,
        activity: item.activities.first.flatMap { plan.activityIndex($0) }, due: item.due,
        every: item.cadences,
        given: nil, meeting: nil, decision: nil)
      state.isClosedInSource = item.isClosed
      return state
    }
  }

  /// What an assignment says; nil when it is hidden or not known.
  public func text(of assignment: AssignmentState, _ journals: Journals) -> String? {
    switch assignment.source {
    case .planned(let index): plan.assignments[index].title
    case .event(let id): journals.entry(id).flatMap { shownText(of: $0, journals) }
    }
  }
}
