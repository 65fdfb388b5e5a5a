/// Words of what stands on the year's wheel.
extension Words {
  /// What it is: `Återrapport till KD/RD, första halvåret 2026`.
  public static func occasion(_ occasion: Occasion, _ progress: Progress, _ journals: Journals) -> String {
    let plan = progress.plan
    switch occasion.subject {
    case .meeting(_, let body): return "Möte: \(plan.name(of: body))"
    case .rule(let id, let period):
      let title = plan.followUps.first { $0.id == id }?.title ?? id.text
      return "\(title), \(Words.period(period))"
    case .milestone(let activity, let source, _):
      return "\(plan.activities[activity].short): \(progress.title(of: source, in: activity, journals))"
    case .assignment(let id):
      let text = progress.assignments.first { $0.id == id }.flatMap { progress.text(of: $0, journals) }
      return "Återrapport: \(text.map { Words.opening(of: $0) } ?? Words.Meeting.hidden)"
    }
  }

  /// When it is: as it is stated, else the period that the cadence gives.
  public static func time(of occasion: Occasion) -> String {
    if case .day(let day)? = occasion.due { return dayAndWeek(day) }
    if let due = occasion.due { return partialDay(due) }
    if case .rule(_, let period) = occasion.subject { return Words.period(period) }
    return dayAndWeek(occasion.last)
  }
}
