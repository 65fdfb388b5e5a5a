/// What is said to somebody who may write a fact, and writes it.
public enum Caution: Hashable, Sendable {
  /// The milestones that should be ticked before a gate is opened, and who has not ticked them.
  case gateNeeds(activity: Int, milestone: Int, organisations: [Int])
  /// The answer comes after the signal was closed, which it stays.
  case signalStaysClosed
  /// The report-back comes after the assignment was closed, which it stays.
  case assignmentStaysClosed
  /// The activity was stopped, and stays ended behind its open gate.
  case staysEnded(activity: Int)
  /// It is written in a meeting that was opened on an earlier day.
  case oldMeeting(MeetingState)
  /// The meeting is neither today's, nor planned or announced.
  case meetingOfAnotherDay(Day)
  /// The time for reporting back has passed already.
  case dueHasPassed(PartialDay)
  /// More than a hundred per cent.
  case overHundredPercent(Decimal6)
  /// Fewer than none of what is counted.
  case negativeCount(Decimal6)
  /// The period that was measured has not begun.
  case periodAhead(Period)
}

extension Writing {
  /// What is worth saying of a fact that is written.
  public func cautions(_ fact: Fact) -> [Caution] { ownCautions(fact) + meetingCautions(fact) }

  private func meetingCautions(_ fact: Fact) -> [Caution] {
    guard let id = fact.meeting else { return [] }
    if fact.verb == .openMeeting {
      guard let day = Day(iso: id.suffix(10)), day != today, !isKnownMeeting(id, on: day) else { return [] }
      return [.meetingOfAnotherDay(day)]
    }
    guard fact.verb != .closeMeeting, let meeting = progress.meetings.first(where: { $0.id == id }),
      meeting.isOpen, meeting.begun.instant.swedishDay < today
    else { return [] }
    return [.oldMeeting(meeting)]
  }

  /// Whether the plan, a closing or an opening has told of the meeting.
  private func isKnownMeeting(_ id: String, on day: Day) -> Bool {
    let body = String(id.dropLast(11))
    return plan.meetings.contains { $0.id == id || $0.body.text == body && $0.on == day }
      || progress.meetings.contains { $0.id == id || $0.body == body && $0.next == day.description }
  }

  private func ownCautions(_ fact: Fact) -> [Caution] {
    switch fact.verb {
    case .passGate:
      guard let activity = plan.activityIndex(ID(fact[.activity] ?? "")) else { return [] }
      let isEnded = progress.countyStanding(activity).status == .ended
      return progress.unmetNeeds(of: activity) + (isEnded ? [.staysEnded(activity: activity)] : [])
    case .assign:
      guard let due = fact[.due].flatMap({ PartialDay($0) }), due.last(in: today.year) < today else {
        return []
      }
      if case .yearly = due { return [] }
      return [.dueHasPassed(due)]
    case .answer:
      let signal = progress.signals.first { $0.event.description == fact[.signal] }
      return signal?.closed == nil ? [] : [.signalStaysClosed]
    case .reportBack:
      let assignment = progress.assignments.first { $0.id == fact[.assignment] }
      return assignment?.isClosed ?? false ? [.assignmentStaysClosed] : []
    case .measure: return measureCautions(fact)
    default: return []
    }
  }

  private func measureCautions(_ fact: Fact) -> [Caution] {
    var cautions: [Caution] = []
    if let indicator = plan.indicator(ID(fact[.indicator] ?? "")), let value = Decimal6(fact[.value] ?? "") {
      if indicator.isPercent, value > Decimal6(100) { cautions.append(.overHundredPercent(value)) }
      if indicator.isCount, value < Decimal6(0) { cautions.append(.negativeCount(value)) }
    }
    if let period = Period(fact[.period] ?? ""), period.first > today {
      cautions.append(.periodAhead(period))
    }
    return cautions
  }
}

extension Indicator {
  /// Whether it is a share in per cent, as its unit begins.
  fileprivate var isPercent: Bool { unitWords.first.map { $0 == "procent" || $0 == "%" } ?? false }

  /// Whether it counts things, which a unit says that speaks of no per cent.
  fileprivate var isCount: Bool {
    !unitWords.isEmpty && !unitWords.contains("procent") && !unitWords.contains("%")
  }

  private var unitWords: [Substring] { (unit ?? "").lowercased().split(separator: " ") }
}

extension Progress {
  /// What a gate's plan wants ticked first and is not, with those who should have.
  func unmetNeeds(of activity: Int) -> [Caution] {
    let item = plan.activities[activity]
    return (item.gate?.needs ?? []).compactMap { need in
      guard let milestone = item.milestoneIndex(need) else { return nil }
      let waiting = plan.reporters.filter { organisation in
        let states = standing(activity, organisation)?.milestones ?? []
        return states.contains { $0.source == .planned(milestone) && !$0.isTicked }
      }
      return waiting.isEmpty
        ? nil : .gateNeeds(activity: activity, milestone: milestone, organisations: waiting)
    }
  }
}
