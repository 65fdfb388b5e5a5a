/// Occurrences of the plan's follow-up rules on the wheel.
extension YearWheel {
  static func rules(_ progress: Progress, year: Int) -> [Occasion] {
    progress.plan.followUps.flatMap { rule in occurrences(of: rule, progress, year: year) }
  }

  private static func occurrences(of rule: FollowUp, _ progress: Progress, year: Int) -> [Occasion] {
    let cadence = rule.cadences.first { $0.months != nil }
    if !rule.due.isEmpty {
      return rule.due.compactMap { due in
        let last = due.last(in: year)
        guard last.year == year else { return nil }
        let first = due.first(in: year)
        let stated: PartialDay = if case .yearly = due { .day(last) } else { due }
        guard let period = period(of: rule, cadence, dueBy: last) else { return nil }
        return occasion(rule, period, due: stated, first: first, last: last, progress)
      }
    }
    guard let cadence, let months = cadence.months else { return [] }
    return stride(from: 0, to: 12, by: months).compactMap { month in
      let day = Day(number: Day.number(year: year, month: month + 1, day: 1))
      guard let period = cadence.period(holding: day) else { return nil }
      return occasion(rule, period, due: nil, first: period.first, last: period.last, progress)
    }
  }

  /// What an occurrence is about: the latest period that has ended by then, and for a yearly rule the year itself.
  private static func period(of rule: FollowUp, _ cadence: Cadence?, dueBy day: Day) -> Period? {
    guard let cadence, cadence != .year else { return Cadence.year.period(holding: day) }
    guard let current = cadence.period(holding: day) else { return nil }
    return current.last == day ? current : cadence.period(holding: current.first.adding(days: -1))
  }

  private static func occasion(
    _ rule: FollowUp, _ period: Period, due: PartialDay?, first: Day, last: Day, _ progress: Progress
  ) -> Occasion? {
    if let years = progress.plan.years, !years.contains(period.first.year) { return nil }
    let done = doneOn(rule, period, progress)
    let hasBegun = progress.oldest != .none && progress.oldest.instant.swedishDay <= last
    let state: Occasion.State =
      done != nil ? .done : last >= progress.today ? .coming : hasBegun ? .overdue : .unknown
    let kind: Occasion.Kind =
      rule.kind == .planning ? .planning : isReport(rule) ? .report : .followUp
    return Occasion(
      id: "follow-up-\(rule.id.text)-\(period.text.lowercased())", kind: kind,
      subject: .rule(rule.id, period), due: due, first: first, last: last, state: state, doneOn: done,
      by: rule.by, to: rule.to, isSuggested: due != nil && rule.isDueSuggested)
  }

  /// The report to KD/RD twice a year (färdplanen 5.2), which an adopted report fulfils.
  static func isReport(_ rule: FollowUp) -> Bool {
    rule.by == [ID<Body>.presidium.text] && rule.cadences.contains(.halfYear)
  }

  private static func doneOn(_ rule: FollowUp, _ period: Period, _ progress: Progress) -> Day? {
    func isSame(_ other: Period) -> Bool { other.first == period.first && other.last == period.last }
    if isReport(rule),
      let adoption = progress.adoptions.last(where: { Period($0.period).map(isSame) ?? false })
    {
      return adoption.on
    }
    return progress.fulfilments.last { $0.rule == rule.id && isSame($0.period) }?.on
  }
}
