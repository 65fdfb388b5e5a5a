/// What has to be dealt with, as data: signals, decisions, assignments, silence, and what comes.
extension ReportJSON {
  static func signals(_ report: PeriodReport) -> JSONText {
    func group(_ signals: [SignalState]) -> JSONText { .list(signals.map { signal($0, report) }) }
    return .object([
      ("unanswered", group(report.signals.unanswered)), ("answered", group(report.signals.answered)),
      ("closed", group(report.signals.closed)),
    ])
  }

  /// What is written of an event; null where nothing is, or it is hidden.
  private static func words(_ event: EventID, _ report: PeriodReport) -> JSONText {
    .optional(
      report.journals.entry(event).flatMap { report.situation.now.shownText(of: $0, report.journals) })
  }

  private static func signal(_ signal: SignalState, _ report: PeriodReport) -> JSONText {
    let plan = report.plan
    let waiting = signal.closed == nil ? report.situation.now.alsoWaiting(for: signal) : []
    return .object([
      ("id", .text(signal.event.description)), ("by", .text(signal.by)),
      ("organisation", .optional(organisation(signal.organisation, plan))),
      ("activity", activity(signal.activity, plan)), ("matter", .text(signal.matter.rawValue)),
      ("raised", .day(signal.raised)), ("days", .number(report.asOf.days(since: signal.raised))),
      ("text", words(signal.event, report)),
      (
        "answers",
        .list(
          signal.answers.map { answer in
            .object([
              ("id", .text(answer.description)), ("day", .day(report.journals.entry(answer)?.happenedDay)),
              ("text", words(answer, report)),
            ])
          })
      ),
      ("closed", .day(signal.closed.flatMap { report.journals.entry($0)?.happenedDay })),
      ("waiting", .list(waiting.map { .text(plan.activities[$0].id.text) })),
    ])
  }

  static func decision(_ deed: PeriodReport.Deed, _ report: PeriodReport) -> JSONText {
    let meeting = deed.entry.meeting
    return .object([
      ("id", .text(deed.entry.id.description)), ("day", .day(deed.day)),
      ("by", .text(report.journals.names[deed.entry.by])), ("activity", activity(deed.activity, report.plan)),
      ("meeting", .optional(meeting.isNone ? nil : report.journals.names[meeting])),
      ("text", .optional(deed.text)), ("type", .optional(deed.detail?[.type])),
      ("condition", .optional(deed.detail?[.condition])),
      ("paragraph", .optional(deed.detail?[.paragraph])), ("dnr", .optional(deed.detail?[.dnr])),
    ])
  }

  static func deed(_ deed: PeriodReport.Deed, _ report: PeriodReport) -> JSONText {
    .object([
      ("id", .text(deed.entry.id.description)), ("day", .day(deed.day)),
      ("by", .text(report.journals.names[deed.entry.by])), ("do", .optional(deed.entry.verb?.rawValue)),
      ("activity", activity(deed.activity, report.plan)), ("rule", .optional(deed.detail?[.rule])),
      ("period", .optional(deed.detail?[.period])), ("text", .optional(deed.text)),
    ])
  }

  static func assignment(_ item: AssignmentBoard.Item, _ report: PeriodReport) -> JSONText {
    let assignment = item.assignment
    let stage =
      switch item.stage {
      case .late: "late"
      case .open: "open"
      case .closed: "closed"
      }
    return .object([
      ("id", .text(assignment.id)), ("to", .optional(assignment.to)),
      ("activity", activity(assignment.activity, report.plan)),
      ("text", .optional(report.situation.now.text(of: assignment, report.journals))),
      ("stage", .text(stage)), ("given", .day(assignment.given)),
      ("due", .optional(item.next?.due?.description)), ("next", .day(item.next?.last)),
      ("closed", .day(assignment.closedOn)),
    ])
  }

  /// Who has not reported what, and when they last confirmed anything.
  static func unreported(_ report: PeriodReport) -> [JSONText] {
    let plan = report.plan
    return plan.reporters.filter { report.organisation == nil || report.organisation == $0 }
      .compactMap { organisation in
        let own = report.rows.flatMap(\.cells).map(\.standing).filter { $0.organisation == organisation }
        let silent = own.filter { !$0.isReported }
        guard !silent.isEmpty else { return nil }
        return .object([
          ("organisation", .text(plan.organisations[organisation].id.text)), ("of", .number(own.count)),
          ("activities", .list(silent.map { activity($0.activity, plan) })),
          ("confirmed", .day(report.situation.now.lastConfirmed(organisation))),
        ])
      }
  }

  static func occasion(_ occasion: Occasion, _ report: PeriodReport) -> JSONText {
    let plan = report.plan
    var subject: [String: JSONText] = [:]
    var organisations: [Int] = []
    switch occasion.subject {
    case .meeting(let id, body: _): subject["meeting"] = .text(id)
    case .rule(let rule, let period):
      subject["rule"] = .text(rule.text)
      subject["period"] = .text(period.text)
    case .milestone(let place, let source, let concerned):
      subject["activity"] = activity(place, plan)
      subject["milestone"] = .text(report.situation.now.id(of: source, in: place))
      organisations = concerned
    case .assignment(let id): subject["assignment"] = .text(id)
    }
    let keys = ["meeting", "rule", "period", "activity", "milestone", "assignment"]
    return .object(
      [
        ("id", .text(occasion.id)), ("kind", .text(occasion.kind.rawValue)),
        ("due", .optional(occasion.due?.description)), ("first", .day(occasion.first)),
        ("last", .day(occasion.last)), ("suggested", .flag(occasion.isSuggested)),
      ] + keys.map { ($0, subject[$0] ?? .null) }
        + [
          ("organisations", .list(organisations.map { .text(plan.organisations[$0].id.text) })),
          ("by", .list(occasion.by.map { .text($0) })), ("to", .list(occasion.to.map { .text($0) })),
        ])
  }
}
