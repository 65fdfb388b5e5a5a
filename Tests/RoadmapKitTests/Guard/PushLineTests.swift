import Testing

@testable import RoadmapKit

/// What the guard says of the lines of a journal.
@Suite struct PushLineTests {
  private let scene = PushScene()

  private func reasons(_ writer: String = "timra", _ lines: [UInt8]...) -> [PushRefusal.Reason] {
    let old = scene.files[PushScene.own] ?? []
    return scene.reasons(writer, [PushScene.own: old + lines.flatMap { $0 + [0x0A] }])
  }

  private func raw(_ bytes: [UInt8]) -> PushJudge.Verdict {
    scene.verdict("timra", [PushScene.own: bytes])
  }

  @Test func anothersJournalIsRefused() {
    let line = PushScene.line(.slot(.tick, "moten", "mitt"), by: "ange", 3)
    #expect(
      scene.reasons("timra", scene.longer(PushScene.theirs, line)) == [
        .othersJournal(writer: "ange", pusher: "timra")
      ])
  }

  @Test func aJournalOfAStrangerIsRefused() {
    let line = PushScene.line(.slot(.tick, "moten", "mitt"), by: "gavle", 3)
    let texts = ["journal/gavle/aaaaaaaa.jsonl": PushScene.text(line)]
    #expect(scene.reasons("lansledning", texts) == [.strangersJournal(writer: "gavle")])
  }

  @Test func everyByteThatWasThereStays() throws {
    let old = try #require(scene.files[PushScene.own])
    for index in old.indices {
      var changed = old + PushScene.newLine + [0x0A]
      changed[index] ^= 1
      #expect(raw(changed).refusals.first?.reason == .changedLine, "byte \(index)")
    }
    #expect(raw(Array(old.dropLast(3))).refusals.map(\.reason) == [.changedLine])
    #expect(raw([]).refusals.map(\.reason) == [.changedLine])
    #expect(raw(PushScene.newLine + [0x0A] + old).refusals.first?.line == 1)
    #expect(scene.reasons("timra", [PushScene.own: nil]) == [.removed])
    #expect(scene.reasons("timra", ["journal/timra/cccccccc.jsonl": []]) == [.nothingAdded])
  }

  @Test func aLineIsWhole() throws {
    let old = try #require(scene.files[PushScene.own])
    #expect(raw(old + PushScene.newLine).refusals.map(\.reason) == [.unfinishedLine])
    let torn = raw(old + PushScene.newLine.prefix(40))
    #expect(
      torn.refusals == [
        PushRefusal(.unfinishedLine, commit: torn.refusals.first?.commit, file: PushScene.own, line: 2)
      ])
    #expect(raw(old + PushScene.newLine + [0x0A, 0]).refusals.map(\.reason) == [.unfinishedLine])
    #expect(raw(old + PushScene.newLine + [0x0D, 0x0A]).refusals.map(\.reason.code) == [.line])
    #expect(raw(old + [0x0A] + PushScene.newLine + [0x0A]).refusals.map(\.reason.code) == [.line])
    #expect(raw(old + PushScene.newLine + [0x0A, 0x0A]).refusals.first?.line == 3)
  }

  @Test func aLineIsCanonical() {
    let body = Array(PushScene.newLine.dropLast(15))
    let blank = LineForge.sealed([0x7B, 0x20] + body.dropFirst())
    #expect(reasons("timra", blank).map(\.code) == [.line])
    let twice = LineForge.sealed(body + Array(",\"milestone\":\"slut\"".utf8))
    #expect(reasons("timra", twice).map(\.code) == [.line])
    var sum = PushScene.newLine
    sum[sum.count - 3] ^= 1
    #expect(reasons("timra", sum) == [.line(.wrongChecksum)])
    let others = PushScene.line(.slot(.tick, "moten", "mitt"), by: "ange", 3)
    #expect(reasons("timra", others) == [.line(.foreignWriter("ange"))])
    let long = LineForge.line(",\"do\":\"nytt\",\"fyllning\":\"\(String(repeating: "a", count: 17_000))\"")
    #expect(reasons("timra", long).map(\.code) == [.line])
  }

  @Test func anIDIsNewEverywhere() {
    // On the server in one's own file, in another's, and twice in the push.
    let own = PushScene.line(.slot(.tick, "moten", "slut"), by: "timra", 1)
    #expect(reasons("timra", own) == [.sameID(PushScene.id(1))])
    let silencing = PushScene.line(.slot(.tick, "moten", "slut"), by: "timra", 2)
    #expect(reasons("timra", silencing) == [.sameID(PushScene.id(2))])
    let twin = PushScene.line(.slot(.tick, "moten", "slut"), by: "timra", 3)
    #expect(reasons("timra", PushScene.newLine, twin) == [.sameID(PushScene.id(3))])
    #expect(reasons("timra", PushScene.oldLine) == [.sameID(PushScene.id(1))])
    // In two files of one push.
    var texts = scene.longer(PushScene.own, PushScene.newLine)
    texts["journal/timra/cccccccc.jsonl"] = PushScene.text(PushScene.newLine)
    #expect(scene.reasons("timra", texts) == [.sameID(PushScene.id(3))])
  }

  @Test func aRepeatedIDIsToldWithItsLine() {
    let silencing = PushScene.line(.slot(.tick, "moten", "slut"), by: "timra", 2)
    let verdict = scene.verdict("timra", scene.longer(PushScene.own, PushScene.newLine, silencing))
    #expect(verdict.refusals.map(\.line) == [3])
    #expect(verdict.refusals.map(\.file) == [PushScene.own])
  }

  @Test func timeIsAtMostFiveMinutesAhead() {
    let edge = PushScene.line(.slot(.tick, "moten", "mitt"), by: "timra", 3, at: "2026-11-21T09:25")
    #expect(reasons("timra", edge) == [])
    let late = PushScene.line(.slot(.tick, "moten", "mitt"), by: "timra", 3, at: "2026-11-21T09:25:00.001")
    #expect(reasons("timra", late) == [.timeAhead("2026-11-21T09:25:00.001")])
  }

  @Test(arguments: [
    (Fact(.passGate, [.activity: "team"], text: "Klart."), "timra"),
    (Fact(.decide, text: "Nej."), "timra"), (Fact(.decide, text: "Nej."), "kd-rd"),
    (Fact(.adoptReport, [.period: "2026-H1", .digest: "aa"]), "lansledning"),
    (Fact(.stop, [.activity: "team"], text: "Nej."), "presidium"),
    (.slot(.tick, "moten", "mitt", for: "ange"), "timra"), (.slot(.tick, "moten", "mitt"), "lansledning"),
    (.slot(.tick, "moten", "mitt", for: "finns-inte"), "timra"),
    (Fact(.fulfil, [.rule: "u3", .period: "2026"]), "ange"),
    (.slot(.tick, "moten", "mitt"), "kd-rd"), (.slot(.tick, "moten", "mitt"), "samordning"),
  ])
  func oneWritesWhatOneMay(_ fact: Fact, _ writer: String) {
    let line = PushScene.line(fact, by: writer, 3)
    let texts = ["journal/\(writer)/cccccccc.jsonl": PushScene.text(line)]
    #expect(scene.reasons(writer, texts) == [.notAllowed(fact.verb, writer: writer)])
  }

  @Test(arguments: [
    (Fact(.fulfil, [.rule: "u3", .period: "2026"]), "timra"),
    (Fact(.fulfil, [.rule: "u1", .period: "2026"]), "ange"),
    (.slot(.tick, "moten", "mitt", for: "ange"), "presidium"),
    (Fact(.status, [.activity: "moten", .status: "pilot"]), "lansledning"),
    (Fact(.note, [.activity: "moten"], text: "Hej."), "samordning"),
  ])
  func oneMayWriteWhatOneMay(_ fact: Fact, _ writer: String) {
    let texts = ["journal/\(writer)/cccccccc.jsonl": PushScene.text(PushScene.line(fact, by: writer, 3))]
    #expect(scene.reasons(writer, texts) == [])
  }

  @Test func oneTakesBackOnlyOnesOwn() {
    func back(_ verb: Verb, _ target: Int, by writer: String) -> [String: [UInt8]?] {
      let fact = Fact(verb, [.event: .text(PushScene.id(target).description)], text: "Fel.")
      return ["journal/\(writer)/cccccccc.jsonl": PushScene.text(PushScene.line(fact, by: writer, 4))]
    }
    #expect(scene.reasons("timra", back(.retract, 1, by: "timra")) == [])
    #expect(
      scene.reasons("timra", back(.retract, 2, by: "timra")) == [.notAllowed(.retract, writer: "timra")])
    #expect(
      scene.reasons("lansledning", back(.retract, 1, by: "lansledning"))
        == [.notAllowed(.retract, writer: "lansledning")])
    #expect(scene.reasons("lansledning", back(.redact, 1, by: "lansledning")) == [])
    #expect(scene.reasons("timra", back(.redact, 2, by: "timra")) == [.notAllowed(.redact, writer: "timra")])
    // The event may come in the same push, before or after.
    let late = back(.retract, 5, by: "timra")
    let theirs = PushScene.line(.slot(.tick, "moten", "slut"), by: "ange", 5)
    let verdict = scene.verdict("presidium", late, scene.longer(PushScene.theirs, theirs))
    #expect(verdict.refusals.map(\.reason) == [.notAllowed(.retract, writer: "timra")])
  }

  @Test func anotherPlansRolesAreItsOwn() {
    var scene = scene
    scene.files["plans/granne.yaml"] = Array(
      PlanFixture.smallText([("id: liten-plan", "id: granne"), ("by: timra", "by: ange")]).utf8)
    func fulfils(_ plan: String) -> [PushRefusal.Reason] {
      let fact = Fact(.fulfil, [.rule: "u3", .period: "2026"], plan: plan)
      return scene.reasons("timra", scene.longer(PushScene.own, PushScene.line(fact, by: "timra", 3)))
    }
    #expect(fulfils("granne") == [.notAllowed(.fulfil, writer: "timra")])
    #expect(fulfils("okand") == [])
  }

  @Test func onlyTheFirstAreTold() {
    let texts = (0..<100).map { PushScene.line(Fact(.decide, text: "Nej."), by: "timra", 10 + $0) }
    let verdict = scene.verdict(
      "timra", [PushScene.own: (scene.files[PushScene.own] ?? []) + texts.flatMap { $0 + [0x0A] }])
    #expect(verdict.count == 100)
    #expect(verdict.refusals.count == GuardLimits.told)
    #expect(verdict.refusals.last?.line == 21)
  }
}
