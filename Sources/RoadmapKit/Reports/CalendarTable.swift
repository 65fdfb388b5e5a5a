/// What happens in some years: the answer to `calendar`.
public struct CalendarTable: Sendable {
  public let years: ClosedRange<Int>
  public let progress: Progress
  public let journals: Journals
  public let isComplete: Bool
  /// By time.
  public let occasions: [Occasion]
  /// What was to be done in earlier years and is still open.
  public let leftOver: [Occasion]
  /// Rules without a time of their own, in the plan's order.
  public let undated: [FollowUp]
  /// Ids of those that are next of their kind, or go on now.
  public let next: Set<String>

  public init(_ situation: Situation, _ journals: Journals, years: ClosedRange<Int>) {
    let wheels = years.map { YearWheel(situation.now, year: $0) }
    self.years = years
    progress = situation.now
    self.journals = journals
    isComplete = situation.isComplete
    occasions = wheels.flatMap(\.occasions)
    leftOver = wheels.first?.leftOver ?? []
    undated = (wheels.first?.undated ?? []).compactMap { situation.plan.followUp($0) }
    next = wheels.last?.next ?? []
  }

  public var plan: Plan { progress.plan }
}
