internal import RoadmapKit

/// Decisions, assignments and their report-backs.
extension App {
  mutating func askForDecision() {
    guard mayWrite(.decide, command: .decide) else { return }
    let types =
      [Choice.Option(value: "", label: Words.notStated)]
      + DecisionType.allCases.map { Choice.Option(value: $0.rawValue, label: Words.decisionType($0)) }
    ask(
      Form(
        fact: Fact(.decide), title: Words.Duties.decisionTitle, hint: Words.Duties.decisionHint,
        fields: [
          .text(.text, Words.Duties.decisionField, rows: 3, isRequired: true),
          activityField(activityAtHand), .choice(.own(.type), Words.Duties.typeField, types),
          .text(.own(.condition), Words.Duties.conditionField),
          .text(.own(.paragraph), Words.Duties.paragraphField),
          .text(.own(.dnr), Words.Duties.dnrField),
        ]), command: .decide)
  }

  mutating func askForAssignment() {
    guard mayWrite(.assign, command: .assign) else { return }
    let actors =
      world.plan.bodies.map { Choice.Option(value: $0.id.text, label: $0.short ?? $0.name) }
      + world.plan.organisations.filter(\.isSignatory).map {
        Choice.Option(value: $0.id.text, label: $0.name)
      }
    let cadences: [Cadence] = [.meeting, .month, .quarter, .halfYear, .year]
    let once = Choice.Option(value: "", label: Words.Duties.once)
    ask(
      Form(
        fact: Fact(.assign), title: Words.Duties.assignmentTitle, hint: Words.Duties.assignmentHint,
        fields: [
          .text(.text, Words.Duties.assignmentField, rows: 3, isRequired: true),
          .choice(
            .own(.to), Words.Duties.receiverField,
            [Choice.Option(value: "", label: Words.Duties.functionBelow)] + actors, isRequired: true),
          .text(.own(.to), Words.Duties.functionField), activityField(activityAtHand),
          .text(.own(.due), Words.Duties.dueField),
          .choice(
            .own(.every), Words.Duties.everyField,
            [once] + cadences.map { Choice.Option(value: $0.rawValue, label: Words.cadence($0)) }),
        ]), command: .assign)
  }

  mutating func askForReportBack(_ id: String) {
    guard let assignment = world.present.assignments.first(where: { $0.id == id }) else { return }
    guard mayWrite(.reportBack, command: .answer) else { return }
    let hint =
      assignment.isClosed
      ? Words.Duties.reportClosedHint
      : assignment.isRecurring ? Words.Duties.reportAgainHint : Words.Duties.reportOnceHint
    ask(
      Form(
        fact: Fact(.reportBack, [.assignment: .text(id)]),
        title: Words.Duties.reportTitle(assignment.to.map(world.plan.name) ?? Words.notStated), hint: hint,
        fields: [.text(.text, Words.Duties.reportField, rows: 5)]), command: .answer)
  }

  mutating func askToCloseAssignment(_ id: String) {
    guard let assignment = world.present.assignments.first(where: { $0.id == id }) else { return }
    guard mayWrite(.closeAssignment, command: .close) else { return }
    guard !assignment.isClosed else {
      world.notice = .said(Needless.assignmentIsClosed.sentence)
      return
    }
    ask(
      Form(
        fact: Fact(.closeAssignment, [.assignment: .text(id)]), title: Words.Duties.closeTitle,
        hint: assignment.reportBacks.isEmpty ? Words.Duties.closeUnreportedHint : Words.Duties.closeHint,
        fields: [.text(.text, Words.UI.whyField, rows: 3)]), command: .close)
  }
}
