/// What a body's meeting has to go through, in its order; made of the state and of what was last time (R26, R41).
public struct MeetingAgenda: Sendable {
  /// One thing to go through; it fills the screen.
  public enum Item: Hashable, Sendable {
    case changes, overdue, silent, signals, assignments
    /// A prioritised activity, by its place in the plan.
    case area(Int)
    case decisions, ahead
  }

  /// A decision that waits to be taken.
  public enum Pending: Hashable, Sendable {
    /// A gate that nobody has opened; `isReady` when what it needs is done.
    case gate(activity: Int, isReady: Bool)
    /// Ended without effect by some, while the county still drives it.
    case withoutEffect(activity: Int, endedBy: [Int])
    /// No goal is said for the year.
    case goal(activity: Int, year: Int)
  }

  public let body: String
  /// The body's meeting that goes on, or nil.
  public let meeting: MeetingState?
  public let situation: Situation
  public let items: [Item]
  /// Cells that differ from the last meeting, in the plan's order.
  public let changes: [ComparedStanding]
  public let overdue: [Attention.Late]
  /// Reports and follow-ups that should have been done.
  public let overdueOccasions: [Occasion]
  /// Organisations that have confirmed nothing since the last meeting.
  public let silent: [Int]
  /// Neither answered nor closed, the oldest first.
  public let signals: [SignalState]
  /// Open assignments, those that are late or next due first.
  public let assignments: [Assignment]
  /// Prioritised activities of the year and the years before, in the plan's order.
  public let areas: [Int]
  public let pending: [Pending]
  /// What falls due before ``until``.
  public let ahead: [Occasion]
  /// The next meeting where one is decided.
  public let nextMeeting: Day?
  /// The next meeting, or 90 days on.
  public let until: Day

  public struct Assignment: Hashable, Sendable {
    public let state: AssignmentState
    /// The report-back that waits, or nil where none has a time.
    public let due: Occasion?
  }

  /// The agenda of `body`; `situation` compares with its last meeting.
  public init(_ situation: Situation, body: String) {
    let progress = situation.now
    let plan = situation.plan
    let today = situation.asOf
    self.body = body
    self.situation = situation
    meeting = progress.meetings.filter { $0.body == body && $0.isOpen }.max { $0.begun < $1.begun }
    changes = plan.leaves.flatMap { activity in
      plan.reporters.compactMap { situation.cell(activity, $0) }.filter(\.isChanged)
    }
    let attention = Attention(situation)
    overdue = attention.late
    overdueOccasions = YearWheel.overdue(progress).filter { $0.kind != .milestone && $0.kind != .reportBack }
    silent = attention.silent
    signals = progress.signals.filter { $0.closed == nil && $0.answers.isEmpty }
    assignments = MeetingAgenda.openAssignments(progress)
    areas = MeetingAgenda.prioritised(progress)
    pending = MeetingAgenda.pending(progress, gaps: attention.gaps)
    // The meeting itself is not the next one.
    let tomorrow = today.adding(days: 1)
    nextMeeting = YearWheel.nextMeeting(of: body, from: tomorrow, in: progress)
    until = nextMeeting ?? today.adding(days: 90)
    ahead = YearWheel.ahead(progress, after: today, through: until)
    items =
      [.changes, .overdue, .silent, .signals, .assignments] + areas.map { .area($0) } + [.decisions, .ahead]
  }

  /// Activities that are prioritised for `year` (the present one) or an earlier one, and that the county has not ended.
  public static func prioritised(_ progress: Progress, year: Int? = nil) -> [Int] {
    let limit = year ?? progress.today.year
    return progress.plan.groupedLeaves.flatMap { group -> [Int] in
      guard case .year(let year) = group.heading, year <= limit else { return [] }
      return group.activities.filter { progress.countyStanding($0).status?.isAtRest != true }
    }
  }

  private static func openAssignments(_ progress: Progress) -> [Assignment] {
    let end = progress.today.adding(months: 12)
    return progress.assignments.filter { !$0.isClosed }
      .map { state in
        let due = YearWheel.reportBacks(of: state, progress, through: end).first { $0.isOpen }
        return Assignment(state: state, due: due)
      }
      .enumerated().sorted { a, b in
        // What has no time comes last, in the order it was given.
        let (first, second) = (a.element.due?.last, b.element.due?.last)
        guard let first else { return second == nil && a.offset < b.offset }
        return second.map { (first, a.offset) < ($0, b.offset) } ?? true
      }
      .map(\.element)
  }

  private static func pending(_ progress: Progress, gaps: [Gap]) -> [Pending] {
    let plan = progress.plan
    var pending: [Pending] = []
    for activity in plan.leaves {
      let county = progress.countyStanding(activity)
      if county.gate == .waiting {
        pending.append(.gate(activity: activity, isReady: progress.isGateReady(activity)))
      }
      guard county.status != .ended else { continue }
      let ended = plan.reporters.filter { progress.standing(activity, $0)?.status == .ended }
      if !ended.isEmpty { pending.append(.withoutEffect(activity: activity, endedBy: ended)) }
    }
    for case .goal(let activity, let year) in gaps { pending.append(.goal(activity: activity, year: year)) }
    return pending
  }
}

extension MeetingAgenda.Item {
  /// A name that stays the same while the agenda changes: an activity's id, else a word.
  public func key(in plan: Plan) -> String {
    switch self {
    case .changes: "changes"
    case .overdue: "overdue"
    case .silent: "silent"
    case .signals: "signals"
    case .assignments: "assignments"
    case .area(let activity): plan.activities[activity].id.text
    case .decisions: "decisions"
    case .ahead: "ahead"
    }
  }
}

extension Progress {
  /// Whether what the gate of an activity needs is ticked, by everybody whom it concerns.
  public func isGateReady(_ activity: Int) -> Bool {
    let item = plan.activities[activity]
    guard let gate = item.gate else { return true }
    return gate.needs.allSatisfy { need in
      guard let index = item.milestoneIndex(need) else { return true }
      let states = plan.reporters.compactMap { standing(activity, $0) }
        .flatMap(\.milestones).filter { $0.source == .planned(index) }
      return !states.isEmpty && states.allSatisfy(\.isTicked)
    }
  }
}
