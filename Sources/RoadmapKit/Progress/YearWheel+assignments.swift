/// Report-backs of assignments on the wheel (R39).
extension YearWheel {
  /// When an assignment is to be reported back, up to and with `end`, and what has been.
  ///
  /// A report-back answers everything that was due by its day, else what is due next.
  public static func reportBacks(
    of assignment: AssignmentState, _ progress: Progress, through end: Day
  ) -> [Occasion] {
    let meetings = assignment.every.contains(.meeting) ? meetings(progress) : []
    return reportBacks(of: assignment, progress, meetings, through: end)
  }

  static func reportBacks(
    of assignment: AssignmentState, _ progress: Progress, _ meetings: [WheelMeeting], through end: Day
  ) -> [Occasion] {
    let turns = turns(of: assignment, progress, meetings, through: end)
    let answered = answers(assignment, turns)
    return turns.indices.compactMap { index in
      let (turn, day) = (turns[index], answered[index])
      // What is closed awaits nothing; only what was reported stays on the wheel.
      if assignment.isClosed, day == nil { return nil }
      let canBeLate = assignment.event != nil || hasBegun(progress, by: turn.last)
      return Occasion(
        id: "report-back-\(assignment.id)-\(turn.name)".lowercased(), kind: .reportBack,
        subject: .assignment(assignment.id), due: turn.due, first: turn.first, last: turn.last,
        state: day != nil
          ? .done : turn.last >= progress.today ? .coming : canBeLate ? .overdue : .unknown,
        doneOn: day, by: [assignment.to].compactMap { $0 })
    }
  }

  /// One time of reporting back; its name is the same when it is moved.
  private struct Turn {
    let name: String
    let due: PartialDay
    let first: Day
    let last: Day

    init(_ name: String, _ due: PartialDay, in year: Int = 0) {
      self.name = name
      last = due.last(in: year)
      first = due.first(in: year)
      if case .yearly = due { self.due = .day(last) } else { self.due = due }
    }
  }

  private static func answers(_ assignment: AssignmentState, _ turns: [Turn]) -> [Day?] {
    var answered: [Day?] = Array(repeating: nil, count: turns.count)
    for report in assignment.reportBacks.sorted(by: { $0.on < $1.on }) {
      let late = turns.indices.filter { answered[$0] == nil && turns[$0].last <= report.on }
      let next = turns.firstIndex { $0.last > report.on }
      // The one that is due next is answered once; a second word before its day adds nothing.
      let meant = late.isEmpty ? [next].compactMap { $0 }.filter { answered[$0] == nil } : late
      for index in meant { answered[index] = report.on }
    }
    return answered
  }

  /// The days stated; and from the last of them, or from the day it was given, on by its cadence.
  private static func turns(
    of assignment: AssignmentState, _ progress: Progress, _ meetings: [WheelMeeting], through end: Day
  ) -> [Turn] {
    var turns: [Turn] = []
    let first = assignment.given?.year ?? firstYear(progress)
    for (index, due) in assignment.due.enumerated() {
      guard case .yearly = due else {
        turns.append(Turn("\(index + 1)", due))
        continue
      }
      guard first <= end.year else { continue }
      turns += (first...end.year).map { Turn("\(index + 1)-\($0)", due, in: $0) }
        .filter { turn in assignment.given.map { $0 <= turn.last } ?? true }
    }
    let isYearly = assignment.due.contains { if case .yearly = $0 { true } else { false } }
    let last = turns.max { $0.last < $1.last }?.due ?? assignment.given.map { .day($0) }
    if !isYearly, let months = assignment.every.lazy.compactMap(\.months).first, let last {
      // A day far ahead of a monthly cadence: a life's length is enough.
      for count in 1...1_200 {
        let due = last.adding(months: months * count)
        guard due.last(in: 0) <= end else { break }
        // What would have come before it was given was never awaited.
        guard assignment.given.map({ $0 <= due.last(in: 0) }) ?? true else { continue }
        turns.append(Turn("\(assignment.due.count + count)", due))
      }
    }
    if assignment.every.contains(.meeting), let given = assignment.given {
      let body = progress.meetings.first { $0.id == assignment.meeting }?.body ?? ID<Body>.lansledning.text
      turns += meetings.filter { $0.body == body && $0.day > given && $0.day <= end }
        .map { Turn($0.key, .day($0.day)) }
    }
    return turns.filter { $0.last <= end }.sorted { ($0.last, $1.first) < ($1.last, $0.first) }
  }
}
