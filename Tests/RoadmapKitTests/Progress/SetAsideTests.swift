import Testing

@testable import RoadmapKit

/// What does not fit the plan is set aside with its reason, and changes nothing.
@Suite struct SetAsideTests {
  private static let id = Fact.Value.text(LineForge.id.description)

  @Test(
    arguments: [
      (Fact.slot(.tick, "okand", "start"), "timra", .unknownActivity),
      (Fact.slot(.tick, "moten", "okand"), "timra", .unknownMilestone),
      (Fact.slot(.tick, "moten", LineForge.id.description), "timra", .unknownMilestone),
      (Fact.slot(.tick, "moten", "start", for: "okand"), "lansledning", .unknownOrganisation),
      (Fact.slot(.tick, "samverkan", "bildad", area: "okand"), "timra", .unknownArea),
      (Fact.slot(.tick, "samverkan", "bildad"), "timra", .areaMissing),
      (Fact.slot(.tick, "moten", "start", area: "barn"), "timra", .areaNotUsed),
      (Fact.slot(.tick, "digital", "rum"), "timra", .umbrella),
      (Fact.slot(.tick, "kopior", "rutin"), "timra", .notConcerned),
      (Fact.slot(.tick, "team", "utvardering"), "ange", .notConcerned),
      (Fact.slot(.tick, "moten", "start", for: "ange"), "timra", .notAllowed),
      (Fact.slot(.tick, "moten", "start"), "okand", .notAllowed),
      (Fact.slot(.tick, "moten", "start"), "samordning", .notAllowed),
      (Fact.slot(.plan, "moten", "start", due: "juni"), "timra", .invalidValue),
      (Fact.slot(.plan, "moten", "start", due: "--01-30"), "timra", .invalidValue),
      (Fact(.status, [.activity: "moten", .status: "klar"]), "timra", .invalidValue),
      (Fact(.status, [.activity: "moten", .status: "not-reported"]), "timra", .invalidValue),
      (Fact(.status, [.activity: "digital", .status: "pilot"]), "timra", .umbrella),
      (Fact(.status, [.activity: "digital", .status: "pilot"]), "lansledning", .umbrella),
      (Fact(.outlook, [.activity: "moten", .outlook: "bra"]), "timra", .invalidValue),
      (Fact(.confirm, [.activity: "moten"]), "timra", .nothingToConfirm),
      (Fact(.confirm, [.activity: "digital"]), "timra", .umbrella),
      (Fact(.note, [.activity: "okand"], text: "x"), "timra", .unknownActivity),
      (Fact(.note, [.activity: "moten", .milestone: "okand"], text: "x"), "timra", .unknownMilestone),
      (Fact(.measure, [.indicator: "okand", .period: "2026", .value: "1"]), "timra", .unknownIndicator),
      (
        Fact(.measure, [.indicator: "i-gang", .period: "2026", .value: "1"]), "lansledning",
        .computedIndicator
      ),
      (Fact(.measure, [.indicator: "antal", .period: "i år", .value: "1"]), "timra", .invalidPeriod),
      (Fact(.measure, [.indicator: "antal", .period: "2026", .value: "1,5"]), "timra", .invalidValue),
      (Fact(.goal, [.activity: "okand", .year: 2026], text: "x"), "timra", .unknownActivity),
      (Fact(.goal, [.activity: "kopior", .year: 2026], text: "x"), "timra", .notConcerned),
      (Fact(.signal, [.matter: "okand"], text: "x"), "timra", .invalidValue),
      (Fact(.answer, [.signal: id], text: "x"), "kd-rd", .unknownEvent),
      (Fact(.closeSignal, [.signal: id]), "kd-rd", .unknownEvent),
      (Fact(.followUp, [.activity: "moten"], meeting: "m"), "lansledning", .unknownEvent),
      (Fact(.fulfil, [.rule: "okand", .period: "2026"]), "lansledning", .unknownRule),
      (Fact(.fulfil, [.rule: "u2", .period: "nu"]), "lansledning", .invalidPeriod),
      (Fact(.assign, [.to: "timra", .due: "snart"], text: "x"), "lansledning", .invalidValue),
      (Fact(.assign, [.to: "timra", .every: "ibland"], text: "x"), "lansledning", .invalidValue),
      (Fact(.reportBack, [.assignment: "okand"]), "timra", .unknownEvent),
      (Fact(.closeAssignment, [.assignment: id]), "lansledning", .unknownEvent),
      (Fact(.passGate, [.activity: "okand"]), "lansledning", .unknownActivity),
      (Fact(.passGate, [.activity: "team"]), "presidium", .notAllowed),
      (Fact(.adoptReport, [.period: "nu", .digest: "d"]), "presidium", .invalidPeriod),
      (Fact(.retract, [.event: id]), "timra", .unknownEvent),
      (Fact(.redact, [.event: id], text: "x"), "timra", .unknownEvent),
    ] as [(Fact, String, SetAside.Reason)])
  func eachHasItsReason(fact: Fact, writer: String, reason: SetAside.Reason) throws {
    let empty = try Scene()
    // Earlier than the id that the facts speak of, which is in no journal.
    let at: Instant = reason == .unknownEvent ? "2026-11-22" : "2026-10-02"
    let scene = empty.write(fact, by: writer, at: at)
    #expect(scene.reasons == [reason])
    let withoutAside = { (progress: Progress) in
      progress.text.split(separator: "\n").dropFirst().filter { !$0.hasPrefix("aside") }
    }
    #expect(withoutAside(scene.progress) == withoutAside(empty.progress) && scene.progress.applied == 0)
    #expect(History(scene.progress, scene.journals).items.map(\.setAside) == [reason])
  }

  @Test func eachEventIsSetAsideOnce() throws {
    let scene = try Scene().tick("okand", "start", by: "timra").tick("moten", "okand", by: "timra").tick(
      "moten", "start", by: "timra")
    #expect(scene.progress.setAside.map(\.event) == Array(scene.ids.prefix(2)) && scene.progress.applied == 1)
  }

  /// A wrong clock dates an event after its retraction; it is taken back all the same.
  @Test func whatAWrongClockDatedLaterIsTakenBack() throws {
    let scene = try Scene().tick("moten", "start", by: "timra", at: "2026-11-05").retract(
      0, by: "timra", at: "2026-11-04")
    #expect(scene.reasons.isEmpty && scene.standing("moten", "timra")?.ticked == 0)
  }

  @Test func aRetractionOfALaterRetractionIsSetAside() throws {
    let scene = try Scene().tick("moten", "start", by: "timra", at: "2026-11-01")
      .retract(0, by: "timra", at: "2026-11-05").retract(1, by: "timra", at: "2026-11-04")
    #expect(scene.reasons == [.refersAhead] && scene.standing("moten", "timra")?.ticked == 0)
  }

  @Test func aGateIsOpenedOnlyWhereThereIsOne() throws {
    #expect(try Scene().passGate("moten").reasons == [.noGate])
  }

  @Test func whatRestedOnARetractedEventSaysSo() throws {
    let local = try Scene().local("moten", "Eget", by: "timra")
    #expect(
      local.tick("moten", local.last.description, by: "timra").retract(0, by: "timra").reasons == [
        .basisRetracted
      ])
    let signal = try Scene().write(Fact(.signal, [.matter: "hr"], text: "x"), by: "timra")
    let answer = Fact(.answer, [.signal: .text(signal.last.description)], text: "x")
    #expect(signal.write(answer, by: "kd-rd").retract(0, by: "timra").reasons == [.basisRetracted])
    let assigned = try Scene().write(Fact(.assign, [.to: "timra"], text: "x"), by: "lansledning")
    let report = Fact(.reportBack, [.assignment: .text(assigned.last.description)])
    #expect(assigned.write(report, by: "timra").retract(0, by: "lansledning").reasons == [.basisRetracted])
    let meeting = try Scene().open("m").close("m").write(
      Fact(.followUp, [.activity: "moten"], meeting: "m"), by: "lansledning")
    #expect(
      meeting.reasons.isEmpty
        && meeting.retract(0, by: "lansledning").reasons == [.basisRetracted, .basisRetracted])
    let again = meeting.retract(0, by: "lansledning").open("m").close("m")
    #expect(
      again.reasons == [.basisRetracted, .basisRetracted] && again.progress.meetings.first?.closed != nil)
  }

  @Test func eventsOfAnotherPlanAreNotThisOnes() throws {
    var fact = Fact.slot(.tick, "moten", "start")
    fact.plan = "annan"
    let failing = Fact(.retract, [.event: Self.id], plan: "annan")
    let scene = try Scene().write(fact, by: "timra").write(failing, by: "timra", at: "2026-11-22")
    #expect(scene.standing("moten", "timra")?.ticked == 0 && scene.reasons.isEmpty)
    #expect(History(scene.progress, scene.journals).items.isEmpty)
    let other = Progress.fold(
      scene.journals, onto: try PlanFixture.small([("id: liten-plan", "id: annan")]), isMain: false,
      today: scene.today)
    #expect(other.standing(0, 0)?.ticked == 1 && other.setAside.map(\.reason) == [.unknownEvent])
    fact.plan = "liten-plan"
    #expect(try Scene().write(fact, by: "timra").standing("moten", "timra")?.ticked == 1)
  }
}
