extension Gap {
  /// What sort of thing is missing, in the order in which it is worked off.
  public enum Kind: Sendable, CaseIterable {
    case adoption, lead, goal, due, baseline, target, cadence, receiver
  }

  public var kind: Kind {
    switch self {
    case .adoptionDate, .approvalDate: .adoption
    case .lead: .lead
    case .goal: .goal
    case .due: .due
    case .baseline: .baseline
    case .target: .target
    case .cadence: .cadence
    case .receiver: .receiver
    }
  }

  public var activity: Int? {
    switch self {
    case .lead(let activity), .goal(let activity, _), .due(let activity, _): activity
    default: nil
    }
  }

  /// Where it is written in the plan's file: under which id, and in which key; nil for what is no part of the plan.
  public func place(in plan: Plan) -> (id: String, key: String)? {
    switch self {
    case .adoptionDate: ("adoption", "adopted-on")
    case .approvalDate: ("adoption", "approved-on")
    case .lead(let activity): (plan.activities[activity].id.text, "lead")
    case .goal: nil
    case .due(let activity, _): (plan.activities[activity].id.text, "milestones: due")
    case .baseline(let id): (id.text, "baseline")
    case .target(let id): (id.text, "target")
    case .cadence(let id): (id.text, "every")
    case .receiver(let id): (id.text, "to")
    }
  }
}
