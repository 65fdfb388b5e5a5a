/// The year as JSON (the format's "Commands").
public enum CalendarJSON {
  public static func bytes(_ table: CalendarTable) -> [UInt8] {
    JSONText.object([
      ("version", .number(1)), ("plan", .text(table.plan.id.text)),
      ("standing", .text(table.plan.standing.rawValue)), ("asOf", .text(table.progress.today.description)),
      ("year", .number(table.years.lowerBound)), ("complete", .flag(table.isComplete)),
      ("marking", .optional(table.plan.marking)),
      ("occasions", .list(table.occasions.map { occasion($0, table) })),
      ("leftOver", .list(table.leftOver.map { occasion($0, table) })),
      ("undated", .list(table.undated.map(rule))),
    ]).line
  }

  private static func occasion(_ occasion: Occasion, _ table: CalendarTable) -> JSONText {
    let subject = Subject(occasion.subject, table)
    return .object([
      ("id", .text(occasion.id)), ("kind", .text(occasion.kind.rawValue)),
      ("title", .text(Words.Wheel.title(occasion, table.progress, table.journals))),
      ("due", .optional(occasion.due?.description)), ("first", .text(occasion.first.description)),
      ("last", .text(occasion.last.description)), ("suggested", .flag(occasion.isSuggested)),
      ("was", .optional(occasion.was?.description)), ("state", .text(occasion.state.rawValue)),
      ("next", .flag(table.next.contains(occasion.id))),
      ("doneOn", .optional(occasion.doneOn?.description)), ("by", list(occasion.by)),
      ("to", list(occasion.to)), ("done", occasion.share.map { .number($0.done) } ?? .null),
      ("of", occasion.share.map { .number($0.of) } ?? .null), ("rule", .optional(subject.rule)),
      ("period", .optional(subject.period)), ("activity", .optional(subject.activity)),
      ("milestone", .optional(subject.milestone)),
      ("area", .optional(occasion.area.map { table.plan.areas[$0].id.text })),
      ("meeting", .optional(subject.meeting)),
      ("assignment", .optional(subject.assignment)),
    ])
  }

  /// The ids by which commands name what an occasion is.
  private struct Subject {
    var rule, period, activity, milestone, meeting, assignment: String?

    init(_ subject: Occasion.Subject, _ table: CalendarTable) {
      switch subject {
      case .meeting(let id, _): meeting = id
      case .rule(let id, let period): (rule, self.period) = (id.text, period.text)
      case .milestone(let index, let source, _):
        activity = table.plan.activities[index].id.text
        milestone = table.progress.id(of: source, in: index)
      case .assignment(let id): assignment = id
      }
    }
  }

  private static func rule(_ rule: FollowUp) -> JSONText {
    .object([
      ("rule", .text(rule.id.text)), ("title", .text(rule.title)),
      ("every", list(rule.cadences.map(\.rawValue))), ("by", list(rule.by)), ("to", list(rule.to)),
    ])
  }

  private static func list(_ texts: [String]) -> JSONText { .list(texts.map(JSONText.text)) }
}
