/// The lifecycle as a line of steps.
extension Spread {
  /// Those beside the way, then the steps from the first to the last.
  public static let order: [Status] = [
    .ended, .notApplicable, .paused, .proposed, .notStarted, .planned, .inProgress, .pilot, .evaluating,
    .introducing, .done, .established,
  ]

  /// The steps that every activity goes (färdplanen 3.1; R23).
  private static let way: [Status] = [.proposed, .planned, .pilot, .evaluating, .introducing, .established]

  /// The line of steps: the way itself, and each other status in between where somebody stands now.
  public var line: [Status] {
    Spread.order.filter { status in !status.isAtRest && (Spread.way.contains(status) || stands(status)) }
  }

  /// The statuses beside the way where somebody stands.
  public var beside: [Status] { Spread.order.filter { $0.isAtRest && stands($0) } }

  /// Whether the county or an organisation stands there now.
  public func stands(_ status: Status) -> Bool {
    county?.status == status || places.contains { $0.status == status }
  }
}
