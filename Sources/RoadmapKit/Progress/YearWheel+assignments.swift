/// Report-backs of assignments on the wheel (R39).
extension YearWheel {
  static func reportBacks(_ progress: Progress, year: Int) -> [Occasion] {
    progress.assignments.flatMap { assignment in
      reportBacks(of: assignment, progress, through: Day(number: Day.number(year: year, month: 12, day: 31)))
        .filter { $0.last.year == year }
    }
  }

  /// When an assignment is to be reported back, up to and with `end`, and what has been.
  ///
  /// A report-back answers everything that was due by its day, else what is due next.
  public static func reportBacks(
    of assignment: AssignmentState, _ progress: Progress, through end: Day
  ) -> [Occasion] {
    let dues = dues(of: assignment, progress, through: end)
    var answered: [Day?] = Array(repeating: nil, count: dues.count)
    for report in assignment.reportBacks {
      let open = dues.indices.filter { answered[$0] == nil }
      let late = open.filter { dues[$0].last(in: report.on.year) <= report.on }
      for index in late.isEmpty ? Array(open.prefix(1)) : late { answered[index] = report.on }
    }
    return dues.enumerated().compactMap { index, due in
      let last = due.last(in: progress.today.year)
      // What is closed awaits nothing; only what was reported stays on the wheel.
      if assignment.isClosed, answered[index] == nil { return nil }
      return Occasion(
        id: "report-back-\(assignment.id)-\(index + 1)".lowercased(), kind: .reportBack,
        subject: .assignment(assignment.id), due: due, first: due.first(in: last.year), last: last,
        state: answered[index] != nil ? .done : last < progress.today ? .overdue : .coming,
        doneOn: answered[index], by: [assignment.to].compactMap { $0 })
    }
  }

  /// The days stated, and from the last of them, or from the day it was given, on by its cadence.
  private static func dues(
    of assignment: AssignmentState, _ progress: Progress, through end: Day
  ) -> [PartialDay] {
    let year = progress.today.year
    var dues = assignment.due.sorted { $0.last(in: year) < $1.last(in: year) }
    if assignment.every.contains(.meeting), let given = assignment.given {
      let days = (given.year...max(given.year, end.year)).flatMap { meetings(progress, year: $0) }
        .filter { $0.by == [ID<Body>.lansledning.text] && $0.last > given && $0.last <= end }.map(\.last)
      dues += days.sorted().map { .day($0) }
    }
    guard let months = assignment.every.lazy.compactMap(\.months).first,
      let start = dues.last?.last(in: year) ?? assignment.given
    else { return dues }
    var count = 1
    while case let day = start.adding(months: months * count), day <= end {
      dues.append(.day(day))
      count += 1
      // A day far ahead of a monthly cadence: a life's length is enough.
      if count > 1_200 { break }
    }
    return dues
  }
}
