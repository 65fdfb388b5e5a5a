/// Milestones with a day on the wheel: one dot for the plan's day, and one for each own planned day.
extension YearWheel {
  static func milestones(_ progress: Progress, year: Int) -> [Occasion] {
    progress.plan.leaves.flatMap { activity in milestones(of: activity, progress, year: year) }
  }

  private struct Key: Hashable {
    let source: MilestoneState.Source
    let due: PartialDay
    /// Whose own day it is, and in which area; nil for the plan's.
    let owner: Int?
    let area: Int?
  }

  private struct Dot {
    var states: [(organisation: Int, milestone: MilestoneState)] = []
  }

  private static func milestones(of activity: Int, _ progress: Progress, year: Int) -> [Occasion] {
    var keys: [Key] = []
    var dots: [Key: Dot] = [:]
    for organisation in progress.plan.reporters {
      guard let standing = progress.standing(activity, organisation), !standing.status.isAtRest else {
        continue
      }
      for state in standing.milestones {
        guard let due = state.due, due.last(in: year).year == year else { continue }
        let isOwn = state.dueSource == .own
        let key = Key(
          source: state.source, due: due, owner: isOwn ? organisation : nil, area: isOwn ? state.area : nil)
        if dots[key] == nil { keys.append(key) }
        dots[key, default: Dot()].states.append((organisation, state))
      }
    }
    return keys.compactMap { key in dots[key].map { occasion(activity, key, $0, progress, year) } }
  }

  private static func occasion(
    _ activity: Int, _ key: Key, _ dot: Dot, _ progress: Progress, _ year: Int
  ) -> Occasion {
    let plan = progress.plan
    let states = dot.states.map(\.milestone)
    let ticked = states.count { $0.isTicked }
    let last = key.due.last(in: year)
    let state: Occasion.State =
      ticked == states.count
      ? .done
      : states.contains(where: \.isOverdue)
        ? .overdue
        : last < progress.today
          ? .unknown : .coming
    var organisations: [Int] = []
    for item in dot.states where organisations.last != item.organisation {
      organisations.append(item.organisation)
    }
    let item = plan.activities[activity]
    let parts = [
      "milestone", item.id.text, progress.id(of: key.source, in: activity),
      key.owner.map { plan.organisations[$0].id.text }, key.area.map { plan.areas[$0].id.text },
    ]
    return Occasion(
      id: parts.compactMap { $0 }.joined(separator: "-").lowercased(), kind: .milestone,
      subject: .milestone(activity: activity, key.source, organisations: organisations), due: key.due,
      first: key.due.first(in: year), last: last, was: states.compactMap(\.dueWas).first { $0 != key.due },
      state: state, doneOn: ticked == states.count ? states.compactMap(\.tickedOn).max() : nil,
      by: organisations.map { plan.organisations[$0].id.text },
      isSuggested: states.allSatisfy { $0.dueSource == .suggested },
      share: Occasion.Share(done: ticked, of: states.count))
  }
}
