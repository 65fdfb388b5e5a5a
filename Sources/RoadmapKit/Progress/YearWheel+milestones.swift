/// Milestones with a day on the wheel: one dot for the plan's day, and one for each own planned day.
extension YearWheel {
  static func milestones(_ progress: Progress) -> [Occasion] {
    progress.plan.leaves.flatMap { milestones(of: $0, progress) }
  }

  private struct Key: Hashable {
    let source: MilestoneState.Source
    /// Whose own day it is, and in which area; nil for the plan's.
    let owner: Int?
    let area: Int?
  }

  private struct Dot {
    let key: Key
    let due: PartialDay
    var states: [(organisation: Int, milestone: MilestoneState)] = []
  }

  private static func milestones(of activity: Int, _ progress: Progress) -> [Occasion] {
    var dots: [Dot] = []
    var places: [Key: Int] = [:]
    for organisation in progress.plan.reporters {
      guard let standing = progress.standing(activity, organisation), !standing.status.isAtRest else {
        continue
      }
      for state in standing.milestones {
        guard let due = state.due else { continue }
        let isOwn = state.dueSource == .own
        let key = Key(
          source: state.source, owner: isOwn ? organisation : nil, area: isOwn ? state.area : nil)
        let place = places[key] ?? dots.count
        if place == dots.count {
          places[key] = place
          dots.append(Dot(key: key, due: due))
        }
        dots[place].states.append((organisation, state))
      }
    }
    return dots.map { occasion(activity, $0, progress) }
  }

  private static func occasion(_ activity: Int, _ dot: Dot, _ progress: Progress) -> Occasion {
    let plan = progress.plan
    let states = dot.states.map(\.milestone)
    let ticked = states.count { $0.isTicked }
    // A day of every year is this year's, as where lateness is told.
    let last = dot.due.last(in: progress.today.year)
    let due: PartialDay = if case .yearly = dot.due { .day(last) } else { dot.due }
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
    // Points part them: ids hold hyphens themselves.
    let parts = [
      item.id.text, progress.id(of: dot.key.source, in: activity),
      dot.key.owner.map { plan.organisations[$0].id.text }, dot.key.area.map { plan.areas[$0].id.text },
    ]
    return Occasion(
      id: "milestone-" + parts.compactMap { $0 }.joined(separator: ".").lowercased(), kind: .milestone,
      subject: .milestone(activity: activity, dot.key.source, organisations: organisations), due: due,
      first: due.first(in: last.year), last: last, was: states.compactMap(\.dueWas).first { $0 != dot.due },
      state: state, doneOn: ticked == states.count ? states.compactMap(\.tickedOn).max() : nil,
      by: organisations.map { plan.organisations[$0].id.text },
      isSuggested: states.allSatisfy { $0.dueSource == .suggested },
      share: Occasion.Share(done: ticked, of: states.count), area: dot.key.area)
  }
}
