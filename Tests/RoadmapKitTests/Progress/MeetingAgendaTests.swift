import Testing

@testable import RoadmapKit

/// The agenda builds itself from the state and from what was last time.
@Suite struct MeetingAgendaTests {
  private func agenda(_ scene: Scene, _ body: String = "lansledning") -> MeetingAgenda {
    MeetingAgenda(scene.situation(since: .meetingOf(body)), body: body)
  }

  private func assign(_ scene: Scene, due: String? = nil, every: String? = nil) -> Scene {
    var values: [EntryKey: Fact.Value] = [.to: "timra"]
    values[.due] = due.map { .text($0) }
    values[.every] = every.map { .text($0) }
    return scene.write(Fact(.assign, values, text: "Redovisa."), by: "lansledning")
  }

  @Test func theItemsComeInTheirOrder() throws {
    let scene = try Scene()
    let agenda = agenda(scene)
    let areas = ["samverkan", "team", "kopior"].map { MeetingAgenda.Item.area(scene.plan.place($0)) }
    #expect(
      agenda.items
        == [.changes, .overdue, .silent, .signals, .assignments] + areas + [.decisions, .ahead])
    #expect(
      agenda.items.map { $0.key(in: scene.plan) }
        == [
          "changes", "overdue", "silent", "signals", "assignments", "samverkan", "team", "kopior",
          "decisions",
          "ahead",
        ])
  }

  @Test func aYearThatHasNotComeIsNotFollowedUpAndWhatTheCountyEndedIsNot() throws {
    let early = try Scene(today: "2025-11-21")
    #expect(MeetingAgenda.prioritised(early.progress) == [early.plan.place("samverkan")])
    let ended = try Scene().status("team", "ended", by: "lansledning", text: "Ingen effekt.")
    #expect(!MeetingAgenda.prioritised(ended.progress).contains(ended.plan.place("team")))
  }

  @Test func whatChangedIsSeenFromTheBodysOwnLastMeeting() throws {
    let scene = try Scene().tick("moten", "start", by: "timra", at: "2026-08-10")
      .close("presidium-2026-08-20", by: "presidium", at: "2026-08-20")
      .tick("moten", "start", by: "ange", at: "2026-09-10")
      .close("lansledning-2026-09-18", at: "2026-09-18")
      .tick("moten", "start", by: "kramfors", at: "2026-10-05")
    func changed(_ body: String) -> [Int] { agenda(scene, body).changes.map(\.standing.organisation) }
    #expect(changed("lansledning") == [scene.plan.seat("kramfors")])
    #expect(changed("presidium").sorted() == [scene.plan.seat("ange"), scene.plan.seat("kramfors")].sorted())
  }

  @Test func lateAndSilentAreNamed() throws {
    let scene = try Scene().close("lansledning-2026-09-18", at: "2026-09-18")
      .status("moten", "in-progress", by: "timra", at: "2026-10-05")
    let agenda = agenda(scene)
    #expect(agenda.silent == ["ange", "kramfors", "rvn"].map(scene.plan.seat))
    // Startat was due 2026-06-30 and Halvvägs (suggested) in September.
    #expect(agenda.overdue.count { $0.organisation == scene.plan.seat("timra") && $0.activity == 0 } == 2)
  }

  @Test func signalsStayUntilTheyAreAnsweredOrClosed() throws {
    let raised = try Scene().write(Fact(.signal, [.matter: "hr"], text: "x"), by: "timra")
      .write(Fact(.signal, [.matter: "juridik"], text: "y"), by: "ange")
      .write(Fact(.signal, [.matter: "ekonomi"], text: "z"), by: "ange")
    #expect(agenda(raised).signals.map(\.matter) == [.hr, .juridik, .ekonomi])
    func about(_ verb: Verb, _ number: Int) -> Fact {
      Fact(verb, [.signal: .text(raised.ids[number].description)], text: "x")
    }
    let settled = raised.write(about(.answer, 0), by: "kd-rd").write(about(.closeSignal, 2), by: "presidium")
    #expect(agenda(settled).signals.map(\.matter) == [.juridik])
  }

  @Test func assignmentsComeByTimeAndThoseWithoutLast() throws {
    let scene = assign(assign(assign(try Scene()), due: "2027-06"), due: "2026-11-01")
    let assignments = agenda(scene).assignments
    #expect(assignments.map { $0.due?.last } == ["2026-11-01", "2027-06-30", nil, nil])
    #expect(assignments.map { $0.due?.state } == [.overdue, .coming, nil, nil])
    let reported = scene.write(
      Fact(.reportBack, [.assignment: .text(scene.last.description)], text: "Klart."), by: "timra")
    #expect(agenda(reported).assignments.map { $0.due?.last } == ["2027-06-30", nil, nil])
  }

  @Test func decisionsWaitForGatesForWhatHasNoEffectAndForGoals() throws {
    let scene = try Scene()
    let team = scene.plan.place("team")
    func gates(_ scene: Scene) -> [MeetingAgenda.Pending] {
      agenda(scene).pending.filter { if case .gate = $0 { true } else { false } }
    }
    #expect(gates(scene) == [.gate(activity: team, isReady: false)])
    let ready = scene.tick("team", "utvardering", by: "timra")
    #expect(gates(ready) == [.gate(activity: team, isReady: true)])
    #expect(gates(ready.passGate("team")).isEmpty)
    let ended = scene.status("moten", "ended", by: "ange", text: "Ingen effekt.")
    #expect(
      agenda(ended).pending.contains(
        .withoutEffect(activity: scene.plan.place("moten"), endedBy: [scene.plan.seat("ange")])))
    #expect(agenda(scene).pending.contains(.goal(activity: team, year: 2026)))
    let goal = scene.write(Fact(.goal, [.activity: "team", .year: 2026], text: "Mål."), by: "lansledning")
    #expect(!agenda(goal).pending.contains(.goal(activity: team, year: 2026)))
  }

  @Test func whatLiesAheadEndsWithTheNextMeeting() throws {
    let scene = assign(assign(try Scene(), due: "2026-12-01"), due: "2026-12-20")
    let open = agenda(scene)
    #expect(open.nextMeeting == nil && open.until == "2027-02-19")
    #expect(open.ahead.filter { $0.kind == .reportBack }.map(\.last) == ["2026-12-01", "2026-12-20"])
    let decided = scene.write(
      Fact(.closeMeeting, [.next: "2026-12-10"], meeting: "lansledning-2026-11-20"), by: "lansledning")
    let agenda = agenda(decided)
    #expect(agenda.nextMeeting == "2026-12-10" && agenda.until == "2026-12-10")
    #expect(agenda.ahead.filter { $0.kind == .reportBack }.map(\.last) == ["2026-12-01"])
  }

  @Test func theMeetingThatGoesOnIsKnown() throws {
    let scene = try Scene().open("lansledning-2026-11-21", at: "2026-11-21T08:00")
    #expect(agenda(scene).meeting?.id == "lansledning-2026-11-21")
    #expect(agenda(scene, "presidium").meeting == nil)
    #expect(agenda(scene.close("lansledning-2026-11-21", at: "2026-11-21T09:00")).meeting == nil)
  }
}
