import Testing

@testable import RoadmapKit

/// What is let through of signals, decisions, assignments and gates, and what is said besides.
@Suite struct UndertakingTests {
  private static let leader = "lansledning"

  private func scene() throws -> Scene {
    try Scene().write(Fact(.signal, [.matter: "hr"], text: "x"), by: "timra").write(
      Fact(.assign, [.to: "timra"], text: "x"), by: Self.leader
    ).write(Fact(.decide, text: "x"), by: Self.leader)
  }

  private func about(_ verb: Verb, _ key: EntryKey, _ id: EventID) -> Fact {
    Fact(verb, [key: .text(id.description)], text: "x")
  }

  private func isWritten(_ verdict: Writing.Verdict) -> Bool {
    if case .write = verdict { true } else { false }
  }

  private func cautions(_ fact: Fact, in scene: Scene) -> [Caution] {
    Writing(scene.progress, writer: Self.leader, today: scene.today).cautions(fact)
  }

  @Test(
    arguments: [
      (Fact(.signal, [.matter: "hrr"], text: "x"), .unknownMatter("hrr", suggestion: "hr"), 64),
      (Fact(.signal, [.matter: "hr"]), .textMissing(.signal), 64),
      (Fact(.assign, [.to: " "], text: "x"), .receiverMissing, 64),
      (Fact(.assign, text: "x"), .receiverMissing, 64),
      (
        Fact(.assign, [.to: "timra", .every: "half-yaer"], text: "x"),
        .invalidCadence("half-yaer", suggestion: "half-year"), 64
      ),
      (
        Fact(.assign, [.to: "timra", .decision: "uppdrag-9"], text: "x"),
        .unknownDecision("uppdrag-9", suggestion: nil), 1
      ),
      (Fact(.passGate, [.activity: "moten"], text: "x"), .noGate(activity: "moten"), 1),
      (
        Fact(.stop, [.activity: "digital"], text: "x"),
        .umbrella(activity: "digital", parts: ["video", "kopior"]), 1
      ),
    ] as [(Fact, Refusal, Int32)])
  func refused(_ fact: Fact, _ refusal: Refusal, _ exit: Int32) throws {
    #expect(try scene().verdict(fact, by: Self.leader) == .refused(refusal))
    #expect(refusal.exitStatus == exit)
  }

  @Test func aDecisionMayHaveATypeInWords() throws {
    #expect(isWritten(try scene().verdict(Fact(.decide, [.type: "avslag"], text: "x"), by: Self.leader)))
  }

  @Test func aTimeThatHasPassedIsTold() throws {
    let late = Fact(.assign, [.to: "timra", .due: "2026-11-20"], text: "x")
    #expect(cautions(late, in: try scene()) == [.dueHasPassed(.day("2026-11-20"))])
    for due in ["2026-11-21", "2026-11", "2026", "--01-30"] {
      #expect(cautions(Fact(.assign, [.to: "timra", .due: .text(due)], text: "x"), in: try scene()) == [])
    }
  }

  @Test func aGateThatIsOpenedOnWhatWasStoppedChangesNoStatus() throws {
    let stopped = try scene().write(Fact(.stop, [.activity: "team"], text: "x"), by: Self.leader)
    let caution = cautions(Fact(.passGate, [.activity: "team"], text: "y"), in: stopped).last
    #expect(caution == .staysEnded(activity: stopped.plan.place("team")))
    #expect(caution?.sentence(in: stopped.plan).contains("avslutad") == true)
  }

  @Test func anAssignmentMayHaveBothADayAndACadence() throws {
    let fact = Fact(.assign, [.to: "en utredare", .due: "2027-Q2", .every: "half-year"], text: "x")
    #expect(isWritten(try scene().verdict(fact, by: Self.leader)))
  }

  @Test func anAssignmentNamesTheDecisionItFollowsFrom() throws {
    let before = try scene()
    let fact = Fact(.assign, [.to: "timra", .decision: .text(before.last.description)], text: "x")
    #expect(isWritten(before.verdict(fact, by: Self.leader)))
    #expect(
      before.write(fact, by: Self.leader).progress.assignments.last?.decision == before.last.description)
    #expect(
      before.retract(2, by: Self.leader).verdict(fact, by: Self.leader) == .refused(.takenBack(.decide)))
  }

  @Test func whatIsTakenBackIsToldAsSuch() throws {
    let gone = try scene().retract(0, by: "timra").retract(1, by: Self.leader)
    #expect(
      gone.verdict(about(.answer, .signal, gone.ids[0]), by: Self.leader) == .refused(.takenBack(.signal)))
    #expect(
      gone.verdict(about(.reportBack, .assignment, gone.ids[1]), by: "timra")
        == .refused(.takenBack(.assign)))
  }

  @Test func closingWhatIsClosedIsNeedless() throws {
    let before = try scene()
    let signal = about(.closeSignal, .signal, before.ids[0])
    let assignment = about(.closeAssignment, .assignment, before.ids[1])
    let closed = before.write(signal, by: "kd-rd").write(assignment, by: "presidium")
    #expect(closed.verdict(signal, by: Self.leader) == .needless(.signalIsClosed))
    #expect(closed.verdict(assignment, by: Self.leader) == .needless(.assignmentIsClosed))
  }

  @Test func aLateAnswerIsWrittenAndTheSignalStaysClosed() throws {
    let before = try scene()
    let answer = about(.answer, .signal, before.ids[0])
    let closed = before.write(about(.closeSignal, .signal, before.ids[0]), by: Self.leader)
    #expect(cautions(answer, in: before) == [])
    #expect(cautions(answer, in: closed) == [.signalStaysClosed])
    #expect(isWritten(closed.verdict(answer, by: "kd-rd")))
    let signal = try #require(closed.write(answer, by: "kd-rd").progress.signals.first)
    #expect(signal.answers.count == 1 && signal.closed == closed.last)
  }

  @Test func aSecondReportBackKeepsTheDayOnWhichItWasDone() throws {
    let before = try scene()
    let report = about(.reportBack, .assignment, before.ids[1])
    let done = before.write(report, by: "timra")
    #expect(cautions(report, in: before) == [])
    #expect(cautions(report, in: done) == [.assignmentStaysClosed])
    let again = done.write(report, by: "ange")
    let assignment = try #require(again.progress.assignments.last)
    #expect(assignment.closed == done.last && assignment.reportBacks.count == 2)
  }

  @Test func aGateIsOpenedAlsoBeforeItsNeedsAreTicked() throws {
    let fact = Fact(.passGate, [.activity: "team"], text: "x")
    let before = try scene()
    let team = before.plan.place("team")
    #expect(
      cautions(fact, in: before)
        == [.gateNeeds(activity: team, milestone: 0, organisations: [before.plan.seat("timra")])])
    #expect(isWritten(before.verdict(fact, by: Self.leader)))
    #expect(cautions(fact, in: before.tick("team", "utvardering", by: "timra")) == [])
    let open = before.write(fact, by: Self.leader)
    #expect(open.verdict(fact, by: Self.leader) == .needless(.gateIsOpen))
    let stopped = open.stop("team")
    #expect(isWritten(stopped.verdict(fact, by: Self.leader)))
    #expect(
      stopped.verdict(Fact(.stop, [.activity: "team"], text: "x"), by: Self.leader) == .needless(.isStopped))
  }

  @Test func whatIsSaidOfAGateNamesMilestoneAndOrganisation() throws {
    let scene = try scene()
    let caution = try #require(cautions(Fact(.passGate, [.activity: "team"]), in: scene).first)
    #expect(
      caution.sentence(in: scene.plan)
        == "Obs: ”Utvärdering klar” bör vara klar först och är inte bockad av Timrå.")
  }
}
