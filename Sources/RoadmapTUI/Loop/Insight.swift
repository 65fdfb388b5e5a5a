internal import RoadmapKit

/// What Aktivitet shows of its activity beyond the cells: worked out when it is shown, once a change.
struct Insight: Sendable {
  let activity: Int
  /// Nil for an umbrella.
  let spread: Spread?
  let gate: GateStanding?
  let indicators: [IndicatorTable]

  init(_ activity: Int, _ situation: Situation, _ journals: Journals) {
    self.activity = activity
    spread = Spread(situation.now, journals, activity: activity)
    gate = situation.now.gateStanding(activity)
    indicators = situation.plan.activities[activity].indicators.compactMap { id in
      situation.plan.indicator(id).map { IndicatorTable(situation, $0) }
    }
  }
}

extension World {
  /// What is known of an activity, while Aktivitet shows it.
  func insight(of activity: Int) -> Insight? { insight?.activity == activity ? insight : nil }
}
