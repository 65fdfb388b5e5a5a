/// Occurrences of the plan's follow-up rules on the wheel.
extension YearWheel {
  static func rules(_ progress: Progress, years: ClosedRange<Int>) -> [Occasion] {
    let deeds = RuleDeeds(progress)
    return progress.plan.followUps.flatMap { rule in
      rule.times(years, within: progress.plan.years).map { occasion(rule, $0, deeds, progress) }
    }
  }

  private static func occasion(
    _ rule: FollowUp, _ time: FollowUp.Time, _ deeds: RuleDeeds, _ progress: Progress
  ) -> Occasion {
    let deed = deeds.deed(of: rule, time.period)
    let state: Occasion.State =
      deed.on != nil
      ? .done
      : time.last >= progress.today
        ? .coming : hasBegun(progress, by: time.last) ? .overdue : .unknown
    let kind: Occasion.Kind =
      rule.kind == .planning ? .planning : rule.isHalfYearReport ? .report : .followUp
    return Occasion(
      id: "follow-up-\(rule.id.text)-\(time.period.text.lowercased())", kind: kind,
      subject: .rule(rule.id, time.period), due: time.due, first: time.first, last: time.last, state: state,
      doneOn: deed.on, by: rule.by, to: rule.to, isSuggested: time.due != nil && rule.isDueSuggested,
      share: deed.share)
  }
}
