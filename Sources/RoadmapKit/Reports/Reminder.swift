/// What there is to remind the silent of, before the next meeting.
public struct Reminder: Sendable {
  /// One organisation and what it has left to say.
  public struct Recipient: Hashable, Sendable {
    public let organisation: Int
    /// Activities that it has never reported.
    public let unreported: [Int]
    /// Activities that it has not confirmed since the reference, with the day of the last time.
    public let unconfirmed: [Unconfirmed]
    public let late: [Late]

    public var isEmpty: Bool { unreported.isEmpty && unconfirmed.isEmpty && late.isEmpty }
  }

  public struct Unconfirmed: Hashable, Sendable {
    public let activity: Int
    public let last: Day?
  }

  public struct Late: Hashable, Sendable {
    public let activity: Int
    public let count: Int
    /// Whether all the times that have passed are our suggestions.
    public let isOnlySuggested: Bool
  }

  public let plan: Plan
  public let asOf: Day
  public let reference: Reference?
  public let isComplete: Bool
  /// The one organisation that was asked for; nil for all that are silent.
  public let organisation: Int?
  /// In the plan's order.
  public let recipients: [Recipient]
  /// The next meeting of länsledningen, when the plan or the last meeting tells its day.
  public let nextMeeting: Day?

  /// To all that have confirmed nothing since the reference; `organisation` alone also when it has said
  /// something.
  public init(_ situation: Situation, organisation: Int? = nil) {
    plan = situation.plan
    asOf = situation.asOf
    reference = situation.reference
    isComplete = situation.isComplete
    self.organisation = organisation
    nextMeeting = Reminder.nextMeeting(situation.now)
    let silent = organisation.map { [$0] } ?? Attention(situation).silent
    recipients = silent.map { Reminder.recipient($0, situation) }.filter { !$0.isEmpty }
  }

  private static func recipient(_ organisation: Int, _ situation: Situation) -> Recipient {
    let cells = situation.plan.groupedLeaves.flatMap(\.activities).compactMap {
      situation.cell($0, organisation)
    }
    return Recipient(
      organisation: organisation,
      unreported: cells.filter { !$0.standing.isReported }.map(\.standing.activity),
      unconfirmed: cells.filter(\.isStale).map {
        Unconfirmed(activity: $0.standing.activity, last: $0.standing.confirmed)
      },
      late: cells.filter { $0.standing.overdue > 0 }.map { cell in
        let late = cell.standing.milestones.filter(\.isOverdue)
        return Late(
          activity: cell.standing.activity, count: late.count,
          isOnlySuggested: late.allSatisfy { $0.dueSource == .suggested })
      })
  }

  /// The first day from now on that the plan or the latest closing of a meeting names.
  private static func nextMeeting(_ progress: Progress) -> Day? {
    let lansledning = ID<Body>.lansledning
    let planned = progress.plan.meetings.filter { $0.body == lansledning }.map(\.on)
    let closed = progress.meetings.filter { $0.body == lansledning.text && $0.closed != nil }
      .max { $0.closed ?? .none < $1.closed ?? .none }
    let told = closed?.next.flatMap { Day(iso: $0) }
    return (planned + [told].compactMap { $0 }).filter { $0 >= progress.today }.min()
  }
}
