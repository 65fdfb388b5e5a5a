/// How far an activity has spread: where the county and each organisation stand in its lifecycle and since when,
/// and how many had come how far on every day (R23, R26).
public struct Spread: Hashable, Sendable {
  /// What is counted.
  public enum Measure: Hashable, Sendable {
    /// Areas in operation, where the activity is ticked per area: n of 21.
    case areas
    /// Organisations with the milestones ticked that the plan says mean in operation.
    case operation
    /// Organisations that have introduced it.
    case established
  }

  /// Where the county or an organisation stands.
  public struct Place: Hashable, Sendable {
    /// Nil for the county.
    public let organisation: Int?
    public let status: Status
    /// The day on which it came to stand there; nil while nobody has said anything.
    public let since: Day?
  }

  /// How many have come how far; nobody is counted twice.
  public struct Count: Hashable, Sendable {
    public internal(set) var introduced = 0
    public internal(set) var done = 0
    public internal(set) var underway = 0

    public init() {}
  }

  /// The day on which the count became another.
  public struct Step: Hashable, Sendable {
    public let day: Day
    public let count: Count
  }

  public let activity: Int
  public let asOf: Day
  public let measure: Measure
  public let of: Int
  /// Nil when nothing has been said for the county.
  public let county: Place?
  /// In the plan's order.
  public let places: [Place]
  public let steps: [Step]
  /// Who is asked now whether what they have done has become ordinary practice.
  public let asked: [Asked]
  /// What is to be decided: spread it, or end it.
  public let doubts: [Doubt]

  /// Nil for an umbrella, which has no lifecycle of its own.
  public init?(_ progress: Progress, _ journals: Journals, activity: Int) {
    guard !progress.plan.activities[activity].isUmbrella else { return nil }
    var replay = SpreadReplay(progress, journals, activity: activity)
    self.activity = activity
    asOf = progress.today
    measure = replay.measure
    of = replay.of
    let past = replay.past(of: SpreadReplay.county)
    county = progress.countyStanding(activity).status.map {
      Place(organisation: nil, status: $0, since: past.since($0))
    }
    var places: [Place] = []
    var pasts: [SpreadReplay.Past] = []
    for organisation in progress.plan.reporters {
      guard let standing = progress.standing(activity, organisation) else { continue }
      let past = replay.past(of: organisation)
      let since = standing.isReported ? past.since(standing.status) : nil
      places.append(Place(organisation: organisation, status: standing.status, since: since))
      pasts.append(past)
    }
    self.places = places
    steps = Spread.steps(pasts)
    asked = Asked.all(progress, activity)
    doubts = Doubt.all(county, places, asOf: progress.today)
  }

  /// The count on a day.
  public func count(on day: Day) -> Count { steps.last { $0.day <= day }?.count ?? Count() }

  /// The count as it stands.
  public var now: Count { steps.last?.count ?? Count() }

  /// Since when as many as now have introduced it; nil while nobody has.
  public var introducedSince: Day? {
    guard now.introduced > 0 else { return nil }
    let before = steps.lastIndex { $0.count.introduced != now.introduced }
    return steps[(before ?? -1) + 1].day
  }

  private static func steps(_ pasts: [SpreadReplay.Past]) -> [Step] {
    var counts = Array(repeating: Count(), count: pasts.count)
    var total = Count()
    var steps: [Step] = []
    let moments = pasts.enumerated().flatMap { index, past in past.moments.map { (index, $0) } }
      .sorted { ($0.1.day, $0.0) < ($1.1.day, $1.0) }
    for (place, (index, moment)) in moments.enumerated() {
      total = total - counts[index] + moment.count
      counts[index] = moment.count
      let isLastOfDay = place + 1 == moments.count || moments[place + 1].1.day > moment.day
      guard isLastOfDay, total != steps.last?.count ?? Count() else { continue }
      steps.append(Step(day: moment.day, count: total))
    }
    return steps
  }
}

extension Spread.Count {
  /// How many have begun, those that are done and those that have introduced it included.
  public var begun: Int { introduced + done + underway }

  static func + (a: Self, b: Self) -> Self { a.combined(with: b, sign: 1) }
  static func - (a: Self, b: Self) -> Self { a.combined(with: b, sign: -1) }

  private func combined(with other: Self, sign: Int) -> Self {
    var sum = self
    sum.introduced += sign * other.introduced
    sum.done += sign * other.done
    sum.underway += sign * other.underway
    return sum
  }
}
