import RoadmapKit

/// Invented signals with answers, and assignments with report-backs.
extension DemoStory {
  private struct Signal {
    let matter: Matter
    let activity: String
    let column: Int
    /// Days before or after the last meeting.
    let day: Int
    let text: String
    var answer: String?
    var isClosed = false
  }

  private static let signals = [
    Signal(
      matter: .hr, activity: "fp-631", column: 1, day: -97,
      text: "Påhittat: delade tjänster saknar gemensamt avtal, så ingen kan anställa över gränsen."),
    Signal(
      matter: .juridik, activity: "fp-622c", column: 3, day: 23,
      text: "Påhittat: sekretessen mellan kommunens och regionens verksamheter behöver klargöras."),
    Signal(
      matter: .itDigitalisering, activity: "fp-632", column: 7, day: -37,
      text: "Påhittat: inloggningen fungerar inte mellan organisationerna.",
      answer: "Påhittat svar: regionens it-chef och kommunernas it-chefer tar fram ett förslag till våren."),
    Signal(
      matter: .kommunikation, activity: "fp-633", column: 6, day: -150,
      text: "Påhittat: invånarna får olika besked av kommunen och regionen.",
      answer: "Påhittat svar: en gemensam text finns nu på 1177.", isClosed: true),
  ]

  private struct Assignment {
    /// Whether it was given at the last meeting, else at the one before.
    let isLast: Bool
    let to: String
    let text: String
    var activity: String?
    /// Days after the last meeting.
    var due: Int?
    var every: Cadence?
    var report: String?
  }

  private static let assignments = [
    Assignment(
      isLast: false, to: "lanssamordningsgrupper",
      text: "Påhittat uppdrag: ta fram ett gemensamt underlag om delade tjänster.", activity: "fp-631",
      due: 40),
    Assignment(
      isLast: true, to: "programstod",
      text: "Påhittat uppdrag: stödja kommunerna när de utser kontaktpersoner.", activity: "fp-622c",
      every: .halfYear, report: "Påhittat: fem av åtta har utsett en kontaktperson."),
    Assignment(
      isLast: true, to: "En påhittad arbetsgrupp",
      text: "Påhittat uppdrag: beskriva hur hemsjukvårdsavtalet följs upp.", activity: "fp-623", due: 160),
    Assignment(
      isLast: false, to: "lsg", text: "Påhittat uppdrag: skicka in mötesplanen för hösten.",
      activity: "fp-621", due: -10, report: "Påhittat: alla grupper har en mötesplan."),
  ]

  mutating func signal() {
    let leader = ID<Body>.lansledning.text
    guard plan.body(leader) != nil, !plan.reporters.isEmpty else { return }
    for signal in Self.signals {
      let writer = plan.organisations[plan.reporters[signal.column % plan.reporters.count]].id.text
      let raised = lastMeeting.adding(days: signal.day)
      let number = tell(
        on: raised, by: writer,
        Fact(.signal, values([(.matter, signal.matter.rawValue)], signal.activity), text: signal.text))
      guard let answer = signal.answer else { continue }
      tell(
        on: raised.adding(days: 44), by: leader, Fact(.answer, [.from: .text("KD/RD")], text: answer),
        about: (.signal, number))
      if signal.isClosed {
        tell(on: firstMeeting.adding(days: 40), by: leader, Fact(.closeSignal), about: (.signal, number))
      }
    }
  }

  /// The assignments that were given at one of the two meetings, with what was reported later.
  mutating func assign(isLast: Bool, _ leader: String) {
    for assignment in Self.assignments where assignment.isLast == isLast { give(assignment, leader) }
  }

  private mutating func give(_ assignment: Assignment, _ leader: String) {
    let day = assignment.isLast ? lastMeeting : firstMeeting
    var own: [(EntryKey, String)] = [(.to, assignment.to)]
    if let due = assignment.due { own.append((.due, lastMeeting.adding(days: due).description)) }
    if let every = assignment.every { own.append((.every, every.rawValue)) }
    let number = tell(
      on: day, by: leader,
      Fact(.assign, values(own, assignment.activity), meeting: "\(leader)-\(day)", text: assignment.text))
    guard let report = assignment.report else { return }
    tell(
      on: day.adding(days: 50), by: leader, Fact(.reportBack, text: report), about: (.assignment, number))
  }

  /// The values of a fact, with the activity where the plan has it.
  private func values(_ own: [(EntryKey, String)], _ activity: String?) -> [EntryKey: Fact.Value] {
    var values: [EntryKey: Fact.Value] = [:]
    for (key, value) in own { values[key] = .text(value) }
    if let activity, plan.activity(ID(activity)) != nil { values[.activity] = .text(activity) }
    return values
  }
}
