/// Assignments as they are read: the late first, then the open by time, then the closed (R38, R39).
public struct AssignmentBoard: Sendable {
  public enum Stage: Sendable, CaseIterable { case late, open, closed }

  public struct Item: Sendable {
    public let assignment: AssignmentState
    public let stage: Stage
    /// The report-back that is late, else the next, else one that nobody could have told of here; nil where none is
    /// awaited.
    public let next: Occasion?
  }

  public struct Group: Sendable {
    public let stage: Stage
    public let items: [Item]
  }

  public let groups: [Group]

  public init(_ progress: Progress) {
    let items = progress.assignments.map { AssignmentBoard.item($0, progress) }
    groups = Stage.allCases.map { stage in
      let own = items.filter { $0.stage == stage }
      guard stage != .closed else {
        return Group(
          stage: stage,
          items: own.sorted { ($0.closedBy, $0.assignment.id) > ($1.closedBy, $1.assignment.id) })
      }
      let last = Day(number: .max)
      return Group(
        stage: stage,
        items: own.sorted {
          ($0.next?.last ?? last, $0.assignment.id) < ($1.next?.last ?? last, $1.assignment.id)
        })
    }
  }

  public func count(_ stage: Stage) -> Int { groups.first { $0.stage == stage }?.items.count ?? 0 }

  /// One assignment with the report-back that is awaited.
  public static func item(_ assignment: AssignmentState, _ progress: Progress) -> Item {
    guard !assignment.isClosed else { return Item(assignment: assignment, stage: .closed, next: nil) }
    // The longest cadence is a year.
    let end = progress.today.adding(months: 13)
    let occasions = YearWheel.reportBacks(of: assignment, progress, through: end)
    let late = occasions.first { $0.state == .overdue }
    let next = late ?? occasions.first { $0.state == .coming } ?? occasions.last { $0.state == .unknown }
    return Item(assignment: assignment, stage: late == nil ? .open : .late, next: next)
  }
}

extension AssignmentBoard.Item {
  fileprivate var closedBy: EventID { assignment.closed ?? .none }
}

extension Situation {
  /// Whether an assignment was given, reported back or closed since the reference.
  public func hasNews(of assignment: AssignmentState) -> Bool {
    guard let reference else { return false }
    let events =
      [assignment.event, assignment.closed].compactMap { $0 } + assignment.reportBacks.map(\.event)
    return events.contains { reference.isAfter($0) }
  }
}
