extension FollowUp {
  /// One time that a rule is to be done, and the period that it is about.
  struct Time: Hashable, Sendable {
    var period: Period
    /// Nil where only the cadence gives it.
    let due: PartialDay?
    let first: Day
    let last: Day
  }

  /// The first of its cadences that follows the calendar.
  private var cadence: Cadence? { cadences.first { $0.months != nil } }

  private var isYearly: Bool { due.contains { if case .yearly = $0 { true } else { false } } }

  /// Whether it has times: stated ones, or by a cadence that follows the calendar.
  public var hasTime: Bool { !due.isEmpty || cadence != nil }

  /// The report to KD/RD twice a year (färdplanen 5.2), which an adopted report fulfils.
  public var isHalfYearReport: Bool {
    by == [ID<Body>.presidium.text] && cadences.contains(.halfYear)
  }

  /// Whether it has an occurrence for `period`; one without times takes any.
  public func occurs(for period: Period, within years: ClosedRange<Int>?) -> Bool {
    guard hasTime else { return true }
    return times(period.first.year - 1...period.last.year + 1, within: years)
      .contains { $0.period.isSame(as: period) }
  }

  /// The periods that it has occurrences for, from the year before `year` to the year after.
  public func periods(around year: Int, within years: ClosedRange<Int>?) -> [Period] {
    times(year - 1...year + 1, within: years).map(\.period).sorted()
  }

  /// The stated times, and those of the cadence after them, in some years; `within` are the plan's years.
  func times(_ years: ClosedRange<Int>, within: ClosedRange<Int>?) -> [Time] {
    var times: [Time] = []
    for due in due {
      if case .yearly = due {
        // The years beside tell whether a period has one time or two.
        times += (years.lowerBound - 1...years.upperBound + 1).compactMap { year in
          let day = due.last(in: year)
          return period(dueBy: day).map { Time(period: $0, due: .day(day), first: day, last: day) }
        }.filter { within?.contains($0.period.first.year) ?? true }
      } else if let period = period(dueBy: due.last(in: 0)) {
        times.append(Time(period: period, due: due, first: due.first(in: 0), last: due.last(in: 0)))
      }
    }
    let stated = FollowUp.told(times).filter { time in
      years.contains(time.last.year) || time.due.map(due.contains) ?? false
    }
    return stated + byCadence(years, within: within, after: times.map(\.period.last).max())
  }

  /// What the cadence alone gives; where times are stated it goes on after the last of them.
  private func byCadence(_ years: ClosedRange<Int>, within: ClosedRange<Int>?, after last: Day?) -> [Time] {
    guard !isYearly, let cadence, let months = cadence.months else { return [] }
    return years.filter { within?.contains($0) ?? true }.flatMap { year in
      stride(from: 1, to: 13, by: months).compactMap { month -> Time? in
        let day = PartialDay.month(year: year, month: month).first(in: year)
        guard let period = cadence.period(holding: day), last.map({ period.first > $0 }) ?? true else {
          return nil
        }
        return Time(period: period, due: nil, first: period.first, last: period.last)
      }
    }
  }

  /// What is reported by `day`: the latest period that has ended by then, and for a yearly rule the year itself.
  private func period(dueBy day: Day) -> Period? {
    guard let cadence, cadence != .year else { return Cadence.year.period(holding: day) }
    guard let current = cadence.period(holding: day) else { return nil }
    return current.last == day ? current : cadence.period(holding: current.first.adding(days: -1))
  }

  /// Times whose periods would be the same are about their own days instead.
  private static func told(_ times: [Time]) -> [Time] {
    var count: [Period: Int] = [:]
    for time in times { count[time.period, default: 0] += 1 }
    return times.map { time in
      guard count[time.period, default: 0] > 1 else { return time }
      var time = time
      time.period = Period(time.due?.description ?? "") ?? Period(time.last.description) ?? time.period
      return time
    }
  }
}

extension Cadence {
  /// How many months lie between two occurrences; nil for what does not follow the calendar.
  public var months: Int? {
    switch self {
    case .month: 1
    case .quarter: 3
    case .halfYear: 6
    case .year: 12
    case .meeting, .continuous, .ordinary, .interimReport, .activity: nil
    }
  }

  /// The period of this cadence that holds `day`; nil for what does not follow the calendar.
  func period(holding day: Day) -> Period? {
    switch self {
    case .month: Period("\(padded(day.year, 4))-\(padded(day.month, 2))")
    case .quarter: Period("\(padded(day.year, 4))-Q\((day.month + 2) / 3)")
    case .halfYear: Period("\(padded(day.year, 4))-H\(day.month <= 6 ? 1 : 2)")
    case .year: Period(padded(day.year, 4))
    default: nil
    }
  }
}
