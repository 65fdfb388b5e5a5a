/// What needs somebody's eye: late, silent, and what is not stated.
public struct Attention: Sendable {
  public struct Late: Hashable, Sendable {
    public let activity: Int
    public let organisation: Int
    public let milestone: MilestoneState
  }

  /// Milestones whose time has passed, in the plan's order.
  public let late: [Late]
  /// Organisations that have confirmed nothing since the reference, or never where there is none.
  public let silent: [Int]
  public let gaps: [Gap]

  public init(_ situation: Situation) {
    let plan = situation.plan
    late = plan.leaves.flatMap { activity in
      plan.reporters.flatMap { organisation in
        (situation.now.standing(activity, organisation)?.milestones ?? []).filter(\.isOverdue).map {
          Late(activity: activity, organisation: organisation, milestone: $0)
        }
      }
    }
    silent = plan.reporters.filter { organisation in
      let coverage = situation.coverage(ofOrganisation: organisation)
      return situation.reference == nil ? coverage.reported == 0 : coverage.confirmedSince == 0
    }
    gaps = Gap.all(in: situation.now)
  }
}

/// Something that the source does not state ("anges inte") or that nobody has given yet.
public enum Gap: Hashable, Sendable {
  case adoptionDate
  case approvalDate
  case lead(activity: Int)
  /// No goal for the year, for an activity under way.
  case goal(activity: Int, year: Int)
  case due(activity: Int, count: Int)
  case baseline(ID<Indicator>)
  case target(ID<Indicator>)
  case cadence(ID<FollowUp>)
  case receiver(ID<FollowUp>)

  public static func all(in progress: Progress) -> [Gap] {
    let plan = progress.plan
    var gaps: [Gap] = []
    if let adoption = plan.adoption {
      if adoption.adoptedOn == nil { gaps.append(.adoptionDate) }
      if adoption.approvedBy != nil, adoption.approvedOn == nil { gaps.append(.approvalDate) }
    }
    for index in plan.leaves {
      let activity = plan.activities[index]
      if activity.lead == nil { gaps.append(.lead(activity: index)) }
      let year = progress.today.year
      let isCurrent =
        switch activity.heading {
        case .year(let heading): heading <= year
        case .horizon: false
        default: true
        }
      let hasGoal =
        progress.goals.contains { $0.activity == index && $0.organisation == nil && $0.year == year }
        || !activity.goals.isEmpty
      if plan.standing == .adopted, isCurrent, !hasGoal { gaps.append(.goal(activity: index, year: year)) }
      let undated = activity.milestones.count { $0.due == nil }
      if undated > 0 { gaps.append(.due(activity: index, count: undated)) }
    }
    for indicator in plan.indicators where indicator.computation == nil {
      if indicator.baseline == nil { gaps.append(.baseline(indicator.id)) }
      if indicator.target == nil { gaps.append(.target(indicator.id)) }
    }
    for rule in plan.followUps {
      if rule.cadences.isEmpty { gaps.append(.cadence(rule.id)) }
      if rule.to.isEmpty { gaps.append(.receiver(rule.id)) }
    }
    return gaps
  }
}

extension Progress {
  /// The recorded day of an organisation's latest confirmation in any activity; nil when it has said nothing.
  public func lastConfirmed(_ organisation: Int) -> Day? {
    plan.leaves.compactMap { standing($0, organisation)?.confirmed }.max()
  }
}
