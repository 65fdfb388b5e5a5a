internal import RoadmapKit

/// Signals: raised, answered, closed.
extension App {
  mutating func askForSignal() {
    let activity = activityAtHand
    ask(
      Form(
        fact: Fact(.signal), title: Words.Signals.newTitle, hint: Words.Signals.newHint,
        fields: [
          matterField(activity), activityField(activity),
          .text(.text, Words.Signals.textField, rows: 3, isRequired: true),
        ]), command: .signal)
  }

  /// The matters, those first that the activity's plan says are outside the leadership's control.
  private func matterField(_ activity: Int?) -> Form.Field {
    let named = (activity.map { world.plan.activities[$0].outsideControl } ?? []).compactMap {
      Matter(rawValue: $0)
    }
    let matters = named + Matter.allCases.filter { !named.contains($0) }
    let unchosen = named.isEmpty ? [Choice.Option(value: "", label: Words.Signals.chooseMatter)] : []
    return .choice(
      .own(.matter), Words.Signals.matterField,
      unchosen + matters.map { Choice.Option(value: $0.rawValue, label: Words.matter($0)) },
      isRequired: true)
  }

  /// Answers the signal that the cursor is on; on an assignment, reports back.
  mutating func askForAnswer() {
    let target = screens.current.inner.target(in: world)
    if let assignment = target.assignment { return askForReportBack(assignment) }
    guard let signal = target.signal.flatMap({ id in world.present.signals.first { $0.event == id } }) else {
      world.notice = .said(chooseFirst)
      return
    }
    guard mayWrite(.answer, command: .answer) else { return }
    ask(
      Form(
        fact: Fact(.answer, [.signal: .text(signal.event.description)]),
        title: Words.Signals.answerTitle(signal.matter, world.plan.name(of: signal.by)),
        hint: signal.closed == nil ? Words.Signals.answerHint : Words.Signals.answerClosedHint,
        fields: [
          .text(.text, Words.Signals.answerField, rows: 4, isRequired: true),
          .text(.own(.from), Words.Signals.fromField),
        ]), command: .answer)
  }

  /// What the cursor should be on in the view that is shown.
  private var chooseFirst: String {
    screens.current.view == .duties ? Words.Duties.chooseAssignment : Words.Signals.chooseSignal
  }

  /// Closes the signal or the assignment that the cursor is on.
  mutating func askToClose() {
    let target = screens.current.inner.target(in: world)
    if let assignment = target.assignment { return askToCloseAssignment(assignment) }
    guard let signal = target.signal.flatMap({ id in world.present.signals.first { $0.event == id } }) else {
      world.notice = .said(chooseFirst)
      return
    }
    guard mayWrite(.closeSignal, command: .close) else { return }
    guard signal.closed == nil else {
      world.notice = .said(Needless.signalIsClosed.sentence)
      return
    }
    ask(
      Form(
        fact: Fact(.closeSignal, [.signal: .text(signal.event.description)]),
        title: Words.Signals.closeTitle(signal.matter, world.plan.name(of: signal.by)),
        hint: signal.answers.isEmpty ? Words.Signals.closeUnansweredHint : Words.Signals.closeHint,
        fields: [.text(.text, Words.UI.whyField, rows: 3)]), command: .close)
  }
}
