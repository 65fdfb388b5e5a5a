/// The leaf activities under one heading.
public struct ActivityGroup: Hashable, Sendable {
  public let heading: Activity.Heading
  /// Places in the plan's activities, in the printed plan's order.
  public let activities: [Int]

  /// The leaves of `activities` by heading: continuing work, the whole period, the years, the rest.
  static func groups(of leaves: [Int], in activities: [Activity]) -> [ActivityGroup] {
    Dictionary(grouping: leaves) { activities[$0].heading }
      .sorted { rank($0.key) < rank($1.key) }
      .map { heading, leaves in
        ActivityGroup(
          heading: heading,
          activities: leaves.sorted { (activities[$0].order, $0) < (activities[$1].order, $1) })
      }
  }

  private static func rank(_ heading: Activity.Heading) -> Int {
    switch heading {
    case .continuing: 0
    case .wholePeriod: 1
    case .year(let year): year
    case .horizon: 10_000
    }
  }
}
