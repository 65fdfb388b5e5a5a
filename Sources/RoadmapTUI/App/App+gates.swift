internal import RoadmapKit

/// The two decisions about an activity that only länsledningen takes: opening its gate, and stopping it.
extension App {
  mutating func askToPassGate() -> [Effect] {
    guard let activity = activityToDecide(.passGate) else { return [] }
    guard let gate = world.present.gateStanding(activity) else {
      world.notice = .said(Words.UI.noGate)
      return []
    }
    guard gate.state != .passed else {
      world.notice = .said(Words.UI.gateOpenAlready)
      return []
    }
    let item = world.plan.activities[activity]
    let lacking = gate.lacking.map { Words.UI.gateStep($0, item, world.plan) }
    let warning = lacking.isEmpty ? "" : Words.UI.gateLacks(lacking) + " "
    let unlocks = Words.UI.unlocks(titles(gate, item))
    return decide(
      .passGate, item, title: Words.UI.passTitle(item.short),
      hint: "\(warning)\(unlocks) \(Words.UI.passHint)",
      question: [Words.UI.passQuestion(item.short), unlocks] + (lacking.isEmpty ? [] : [warning]))
  }

  mutating func askToStop() -> [Effect] {
    guard let activity = activityToDecide(.stop) else { return [] }
    guard world.present.countyStanding(activity).status != .ended else {
      world.notice = .said(Words.UI.stoppedAlready)
      return []
    }
    let item = world.plan.activities[activity]
    let locks = world.present.gateStanding(activity).map { " " + Words.UI.stopLocks(titles($0, item)) } ?? ""
    return decide(
      .stop, item, title: Words.UI.stopTitle(item.short),
      hint: "\(Words.UI.stopEnds)\(locks) \(Words.UI.stopHint)",
      question: [Words.UI.stopQuestion(item.short), Words.UI.stopEnds + locks])
  }

  /// The activity that the cursor is on, when the user may decide about it; else says what stands in the way.
  private mutating func activityToDecide(_ command: Command) -> Int? {
    guard let activity = screens.current.inner.target(in: world).activity,
      !world.plan.activities[activity].isUmbrella
    else {
      world.notice = .said(Words.UI.chooseActivity)
      return nil
    }
    guard canWrite(about: nil, command: command), let identity = world.identity else { return nil }
    let verb: Verb = command == .stop ? .stop : .passGate
    guard Permission.allows(Permission.Writer(identity.writer, in: world.plan), verb, subject: nil) else {
      world.notice =
        verb == .stop
        ? .refused(Words.UI.onlyLeadershipStops, world.ownOrganisation == nil ? nil : Words.UI.stopOwnRemedy)
        : .refused(Words.UI.onlyLeadershipOpens)
      return nil
    }
    return activity
  }

  private func titles(_ gate: GateStanding, _ item: Activity) -> [String] {
    gate.locks.map { item.milestones[$0.milestone].title }
  }

  /// Asks for the reason, then whether it is meant.
  private mutating func decide(
    _ verb: Verb, _ item: Activity, title: String, hint: String, question: [String]
  ) -> [Effect] {
    var form = Form(
      fact: Fact(verb, [.activity: .text(item.id.text)]), title: title, hint: hint,
      fields: [.text(.text, Words.UI.reasonField, rows: 3, isRequired: true)])
    form.question = question
    ask(form, command: verb == .stop ? .stop : .passGate)
    return []
  }
}
