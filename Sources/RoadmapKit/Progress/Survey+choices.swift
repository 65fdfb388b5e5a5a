/// What can be answered to each question.
extension Survey {
  public enum Key: Hashable, Sendable {
    case enter
    case number(Int)
    case leaveOut, back, stop
  }

  /// What may be said of an activity, by its digit.
  public enum Choice: Int, Hashable, Sendable, CaseIterable {
    case strike, tick, status, outlook, note, signal, establish
  }

  /// The keys that answer the present question; for a text only those besides writing one.
  public var keys: [Key] {
    switch question {
    case .activity(let activity):
      var keys: [Key] = [.enter] + choices(activity).map { .number($0.rawValue) }
      if canLeaveOut(activity) { keys.append(.leaveOut) }
      return keys + (position > 0 ? [.back] : []) + [.stop]
    case .resting(let activities):
      return [.enter] + (isLeftOut(activities) ? [.number(0)] : []) + Survey.numbers(activities.count)
        + (isLeftOut(activities) ? [] : [.leaveOut])
        + (position > 0 ? [.back] : []) + [.stop]
    case .resume: return [.enter, .number(0), .stop]
    case .area: return [.enter] + Survey.numbers(plan.areas.count) + [.back, .stop]
    case .milestones(let activity, let verb, let area):
      return [.enter] + Survey.numbers(slots(activity, verb, area).count) + [.back, .stop]
    case .status: return [.enter] + Survey.numbers(statuses.count) + [.back, .stop]
    case .outlook: return [.enter] + Survey.numbers(Outlook.allCases.count) + [.back, .stop]
    case .matter: return [.enter] + Survey.numbers(Matter.allCases.count) + [.back, .stop]
    case .sentence, .note, .signal, .rewrite, .summary: return [.enter, .back, .stop]
    case .ended: return []
    }
  }

  private static func numbers(_ count: Int) -> [Key] { (0..<count).map { .number($0 + 1) } }

  public func choices(_ activity: Int) -> [Choice] {
    Choice.allCases.filter { choice in
      switch choice {
      case .strike:
        !(answers[activity]?.deeds.isEmpty ?? true) || isReported(activity) && isLeftOut([activity])
      case .tick: standing(activity)?.milestones.contains { !$0.isTicked } ?? false
      case .establish: asksIfEstablished(activity)
      case .status, .outlook, .note, .signal: true
      }
    }
  }

  /// An activity with a report can be left as it is without being confirmed.
  public func canLeaveOut(_ activity: Int) -> Bool {
    isReported(activity) && answers[activity]?.deeds.isEmpty ?? true && !isLeftOut([activity])
  }

  private func asksIfEstablished(_ activity: Int) -> Bool {
    standing(activity)?.milestones.contains { $0.asksIfEstablished } ?? false
  }

  /// The milestones that `verb` can be said of now, in their order.
  public func slots(_ activity: Int, _ verb: Verb, _ area: Int?) -> [Slot] {
    let chosen = answers[activity]?.deeds ?? []
    return states(activity, area).filter { state in
      verb == .tick ? !state.isTicked && !state.isLocked : state.asksIfEstablished
    }.map { Slot(source: $0.source, area: $0.area) }
      .filter { !chosen.contains(verb == .tick ? .tick($0) : .establish($0)) }
  }

  /// The milestones that wait for the gate.
  public func lockedSlots(_ activity: Int, _ area: Int?) -> [Slot] {
    states(activity, area).filter { $0.isLocked && !$0.isTicked }
      .map { Slot(source: $0.source, area: $0.area) }
  }

  /// The milestones of one area, and those of the organisation's own, which have none.
  private func states(_ activity: Int, _ area: Int?) -> [MilestoneState] {
    (standing(activity)?.milestones ?? []).filter { area == nil || $0.area == area || $0.area == nil }
  }

  public func state(_ slot: Slot, _ activity: Int) -> MilestoneState? {
    standing(activity)?.milestones.first { $0.source == slot.source && $0.area == slot.area }
  }

  /// The open milestone that is due first; without times the first one.
  public func next(_ activity: Int) -> MilestoneState? {
    let open = (standing(activity)?.milestones ?? []).filter { !$0.isTicked && !$0.isLocked }
    let year = progress.today.year
    let dated = open.filter { $0.due != nil }.min { one, other in
      guard let a = one.due?.last(in: year), let b = other.due?.last(in: year) else { return false }
      return a < b
    }
    return dated ?? open.first
  }

  /// The statuses to choose from: `proposed` only where the plan itself is a proposal.
  public var statuses: [Status] {
    let all: [Status] = [
      .notStarted, .planned, .inProgress, .pilot, .evaluating, .introducing, .done, .established, .paused,
      .ended, .notApplicable,
    ]
    return plan.standing == .proposal ? [.proposed] + all : all
  }
}
