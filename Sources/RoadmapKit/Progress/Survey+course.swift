/// The questions that lead from one activity to the next.
extension Survey {
  mutating func resume(_ line: String, _ key: Key?) -> [Remark] {
    switch key {
    case .enter: askFirstOpen()
    case .number(0):
      answers = [:]
      begun = writing.today
      ask(0)
    default: return [.notAChoice(line, keys)]
    }
    return []
  }

  mutating func choose(_ activity: Int, _ line: String, _ key: Key?) -> [Remark] {
    switch key {
    case .enter: close(activity)
    case .leaveOut where canLeaveOut(activity):
      edit(activity) { $0.closing = .leftOut }
      askNext()
    case .number(let number):
      guard let choice = Choice(rawValue: number), choices(activity).contains(choice) else {
        return [.notAChoice(line, keys)]
      }
      return begin(choice, activity)
    default: return [.notAChoice(line, keys)]
    }
    return []
  }

  mutating func close(_ activity: Int) {
    let closing = closing(byEnter: activity)
    edit(activity) { $0.closing = closing }
    askNext()
  }

  /// What Enter alone means for an activity now; what was left out before stays so.
  public func closing(byEnter activity: Int) -> Answer.Closing {
    let answer = answers[activity]
    if answer?.confirms ?? false { return .changed }
    if isReported(activity) { return answer?.closing == .leftOut ? .leftOut : .unchanged }
    return answer?.deeds.isEmpty ?? true ? .leftOut : .changed
  }

  public func isLeftOut(_ activities: [Int]) -> Bool {
    activities.allSatisfy { answers[$0]?.closing == .leftOut }
  }

  mutating func begin(_ choice: Choice, _ activity: Int) -> [Remark] {
    let hasAreas = plan.activities[activity].isPerArea && plan.areas.count > 1
    switch choice {
    case .strike:
      answers[activity] = nil
      return [.struck]
    case .tick: question = hasAreas ? .area(activity, .tick) : .milestones(activity, .tick, area: nil)
    // Few are asked for, in whatever area.
    case .establish: question = .milestones(activity, .establish, area: nil)
    case .status: question = .status(activity)
    case .outlook: question = .outlook(activity)
    case .note: question = .note(activity)
    case .signal: question = .matter(activity)
    }
    return []
  }

  /// All of them at once; a number takes one out, to be answered by itself.
  mutating func rest(_ activities: [Int], _ line: String, _ key: Key?) -> [Remark] {
    switch key {
    case .enter, .leaveOut:
      let isLeftOut = key == .leaveOut || isLeftOut(activities)
      for activity in activities { edit(activity) { $0.closing = isLeftOut ? .leftOut : .unchanged } }
      askNext()
    case .number(0) where isLeftOut(activities):
      for activity in activities { answers[activity] = nil }
      return [.struck]
    case .number(let number) where (1...activities.count).contains(number):
      let chosen = activities[number - 1]
      let others = activities.filter { $0 != chosen }
      items.replaceSubrange(
        position...position, with: [.activity(chosen)] + (others.isEmpty ? [] : [.resting(others)]))
      ask(position)
    default: return [.notAChoice(line, keys)]
    }
    return []
  }
}
