import Testing

@testable import RoadmapKit

/// Every rule of the guard, one by one, on values.
@Suite struct PushJudgeTests {
  private let scene = PushScene()

  private func own(_ lines: [UInt8]...) -> [String: [UInt8]?] {
    [PushScene.own: (scene.files[PushScene.own] ?? []) + lines.flatMap { $0 + [0x0A] }]
  }

  // What is taken.

  @Test func wholeLinesAtTheEndOfOnesOwnJournalAreTaken() {
    let verdict = scene.verdict("timra", own(PushScene.newLine))
    #expect(verdict == PushJudge.Verdict(refusals: [], count: 0, lines: 1))
  }

  @Test func aNewJournalOfOnesOwnIsTaken() {
    #expect(
      scene.reasons("timra", ["journal/timra/cccccccc.jsonl": PushScene.text(PushScene.newLine)]) == [])
  }

  @Test(arguments: ["lansledning", "presidium"])
  func theLeadersCarryOthersLines(_ leader: String) {
    #expect(scene.reasons(leader, own(PushScene.newLine)) == [])
  }

  @Test func whatIsCarriedIsHeldToTheFoldersWriter() {
    let line = PushScene.line(.slot(.tick, "moten", "mitt"), by: "lansledning", 3)
    #expect(scene.reasons("lansledning", own(line)) == [.line(.foreignWriter("lansledning"))])
    let gate = PushScene.line(Fact(.passGate, [.activity: "team"], text: "Klart."), by: "timra", 3)
    #expect(scene.reasons("lansledning", own(gate)) == [.notAllowed(.passGate, writer: "timra")])
  }

  @Test(arguments: ["lansledning", "presidium"])
  func theLeadersChangePlans(_ leader: String) {
    let plan = Array(PlanFixture.smallText([("title: Liten plan", "title: Mindre plan")]).utf8)
    #expect(scene.reasons(leader, ["roadmap.yaml": plan]) == [])
  }

  @Test func thePresidiumAddsAReportInANewFolder() {
    let texts = ["reports/2026-H2/stamp.json": Array("{}".utf8), "reports/2026-H2/report.md": [0x41]]
    #expect(scene.reasons("presidium", texts) == [])
    // In two commits of one push too.
    #expect(
      scene.reasons("presidium", ["reports/2026-H2/a.md": [0x41]], ["reports/2026-H2/b.md": [0x42]]) == [])
  }

  @Test func theLeadersBegin() {
    var empty = scene
    empty.files = [:]
    let journal = PushScene.line(Fact(.decide, text: "Vi börjar."), by: "lansledning", 3)
    let first = [
      "roadmap.yaml": PlanFixture.smallBytes,
      "journal/lansledning/cccccccc.jsonl": PushScene.text(journal),
    ]
    #expect(empty.reasons("lansledning", first) == [])
    #expect(empty.reasons("timra", first) == [.beginsWithLeaders("timra")])
    let withoutPlan = ["journal/lansledning/cccccccc.jsonl": PushScene.text(journal)]
    #expect(empty.reasons("lansledning", withoutPlan) == [.noPlanYet])
  }

  @Test func linesOfANewerFormatAreKept() {
    let newer = LineForge.line(",\"do\":\"teleport\",\"plats\":\"Mars\"", id: PushScene.id(3))
    #expect(scene.reasons("timra", own(newer)) == [])
    var version = Array(
      "{\"v\":2,\"id\":\"\(PushScene.id(4))\",\"at\":\"\(PushScene.id(4).instant.iso)\"".utf8)
    version += Array(",\"by\":\"timra\",\"do\":\"tick\",\"nytt\":1".utf8)
    #expect(scene.reasons("timra", own(LineForge.sealed(version))) == [])
    // Their spelling and their sum are held to the same rules.
    #expect(scene.reasons("timra", own(newer.dropLast() + [0x20, 0x7D])) != [])
    #expect(scene.reasons("timra", own(LineForge.sealed(version).map { $0 == 0x31 ? 0x32 : $0 })) != [])
  }

  @Test func whatThePlanDoesNotKnowIsLeftToTheFold() {
    let unknown = PushScene.line(.slot(.tick, "finns-inte", "alls"), by: "timra", 3)
    let rule = PushScene.line(Fact(.fulfil, [.rule: "u9", .period: "2026"]), by: "timra", 4)
    let back = PushScene.line(
      Fact(.retract, [.event: .text(PushScene.id(99).description)], text: "Fel."), by: "timra", 5)
    #expect(scene.reasons("timra", own(unknown, rule, back)) == [])
  }

  // Who pushes, and what.

  @Test func onlyMainIsWritten() {
    var scene = scene
    let main = Push.Reference(
      name: "refs/heads/main", old: PushScene.tip, new: String(repeating: "2", count: 40))
    for name in ["refs/heads/annan", "refs/tags/v1", "refs/replace/1", "refs/heads/main2", "HEAD"] {
      scene.references = [
        main, Push.Reference(name: name, old: PushScene.none, new: PushScene.tip),
      ]
      #expect(scene.reasons("timra", own(PushScene.newLine)) == [.otherReference(name)])
    }
    scene.references = [Push.Reference(name: "refs/heads/main", old: PushScene.tip, new: PushScene.none)]
    #expect(scene.reasons("lansledning", own(PushScene.newLine)) == [.deletion])
  }

  @Test func historyOnlyGrows() {
    let other = String(repeating: "9", count: 40)
    #expect(scene.verdict("timra").refusals.map(\.reason) == [.rewound])
    let sidewise = scene.verdict("timra", own(PushScene.newLine), parents: [[other]])
    #expect(sidewise.refusals.map(\.reason) == [.rewound])
    let root = scene.verdict("timra", own(PushScene.newLine), parents: [[]])
    #expect(root.refusals.map(\.reason) == [.rewound])
    let merge = scene.verdict("timra", own(PushScene.newLine), parents: [[PushScene.tip, other]])
    #expect(merge.refusals.map(\.reason) == [.mergeCommit])
  }

  @Test func aStrangersKeyIsRefused() {
    #expect(scene.reasons("gavle", own(PushScene.newLine)) == [.unknownPusher("gavle")])
    #expect(scene.reasons("", own(PushScene.newLine)) == [.unknownPusher("")])
    // A private party of the plan does not report, and has no key.
    #expect(scene.reasons("privata", own(PushScene.newLine)) == [.unknownPusher("privata")])
  }

  @Test func everyCommitIsHeldToTheRules() {
    let forged = PushScene.line(.slot(.tick, "moten", "mitt"), by: "ange", 3)
    let bad = scene.longer(PushScene.theirs, forged)
    let back: [String: [UInt8]?] = [PushScene.theirs: scene.files[PushScene.theirs]]
    let verdict = scene.verdict("timra", bad, back)
    #expect(verdict.refusals.first?.reason == .othersJournal(writer: "ange", pusher: "timra"))
    #expect(verdict.refusals.first?.commit == String(repeating: "2", count: 40))
  }

  // Files.

  @Test(arguments: [
    ("README.md", PushRefusal.Reason.foreignFile), (".gitattributes", .foreignFile),
    ("journal/.gitattributes", .foreignFile), (".gitmodules", .foreignFile),
    ("journal/timra/.gitattributes", .misnamedDevice), ("journal/timra/AAAAAAAA.jsonl", .misnamedDevice),
    ("journal/timra/aaaaaaa1.jsonl", .misnamedDevice), ("journal/timra/aaaaaaaaa.jsonl", .misnamedDevice),
    ("journal/Timra/aaaaaaaa.jsonl", .misnamedDevice), ("journal/timra/aaaaaaaa.json", .misnamedDevice),
    ("journal/timra/aaaaaaaa.jsonl/x", .foreignFile), ("journal/purged.jsonl", .purgedList),
    ("plans/.yaml", .misnamedPlan), ("plans/a b.yaml", .misnamedPlan), ("plans/a.yml", .misnamedPlan),
    ("plans/djupt/a.yaml", .foreignFile), ("reports/.dolt/a", .misnamedReport),
    ("reports/2026-H2/å.md", .misnamedReport), ("reports/a", .foreignFile), ("roadmap.yaml/a", .foreignFile),
    ("Roadmap.yaml", .foreignFile), ("", .foreignFile), ("journal", .foreignFile),
  ])
  func foreignFilesAreRefused(_ path: String, _ reason: PushRefusal.Reason) {
    #expect(scene.reasons("presidium", [path: PushScene.text(PushScene.newLine)]) == [reason])
  }

  @Test(arguments: ["100755", "120000", "160000", "040000"])
  func onlyPlainFilesAreTaken(_ mode: String) {
    for path in [PushScene.own, "roadmap.yaml", "reports/2026-H2/a.md"] {
      let status = path.hasPrefix("reports") ? "A" : "T"
      #expect(
        scene.reasons("presidium", [path: [0x41]], mode: mode, status: status) == [.notAPlainFile(mode: mode)]
      )
    }
  }

  @Test func sizesAreBounded() {
    let limits = [(PushScene.own, GuardLimits.journal), ("roadmap.yaml", GuardLimits.plan)]
    for (path, limit) in limits {
      let change = Push.Change(
        path: path, status: "M", mode: "100644", old: nil, new: Push.Text(size: limit + 1, bytes: nil))
      let commit = Push.Commit(id: "2", parents: [PushScene.tip], changes: [change])
      let main = Push.Reference(name: "refs/heads/main", old: PushScene.tip, new: "2")
      let push = Push(writer: "presidium", references: [main], commits: [commit])
      let verdict = scene.judge(push)
      #expect(verdict.refusals.map(\.reason) == [.tooLarge(bytes: limit + 1, limit: limit)])
    }
  }

  // Plans and reports.

  @Test func onlyLeadersChangePlans() {
    let plan = Array(PlanFixture.smallText([("title: Liten plan", "title: Mindre plan")]).utf8)
    for writer in ["timra", "kd-rd", "samordning"] {
      #expect(scene.reasons(writer, ["roadmap.yaml": plan]) == [.planByOthers])
      #expect(scene.reasons(writer, ["plans/annan.yaml": plan]) == [.planByOthers])
    }
  }

  @Test func aPlanWithFaultsIsRefused() {
    let broken = Array(PlanFixture.smallText([("heading: continuing", "heading: alltid")]).utf8)
    let verdict = scene.verdict("lansledning", ["roadmap.yaml": broken])
    #expect(verdict.count == 1)
    #expect(verdict.refusals.first?.reason.code == .planFaults)
    #expect(verdict.refusals.first?.line == 29)
    // What another plan makes wrong, too.
    let twin = scene.reasons("lansledning", ["plans/tvilling.yaml": PlanFixture.smallBytes])
    #expect(twin.map(\.code) == [.planFaults])
  }

  @Test func thePlanStaysAndKeepsItsID() {
    #expect(scene.reasons("lansledning", ["roadmap.yaml": nil]) == [.planRemoved])
    let renamed = Array(PlanFixture.smallText([("id: liten-plan", "id: annan-plan")]).utf8)
    let expected = PushRefusal.Reason.otherPlanID(old: "liten-plan", new: "annan-plan")
    #expect(scene.reasons("lansledning", ["roadmap.yaml": renamed]) == [expected])
  }

  @Test func aNeighbouringPlanComesAndGoes() {
    var scene = scene
    let neighbour = Array(PlanFixture.smallText([("id: liten-plan", "id: granne")]).utf8)
    #expect(scene.reasons("presidium", ["plans/granne.yaml": neighbour]) == [])
    scene.files["plans/granne.yaml"] = neighbour
    #expect(scene.reasons("presidium", ["plans/granne.yaml": nil]) == [])
    #expect(scene.reasons("timra", ["plans/granne.yaml": nil]) == [.planByOthers])
  }

  @Test func adoptedReportsAreNeverTouched() {
    let stamp = "reports/2026-H1/stamp.json"
    #expect(scene.reasons("lansledning", ["reports/2026-H2/a.md": [0x41]]) == [.reportByOthers])
    #expect(scene.reasons("presidium", [stamp: [0x41]]) == [.reportChanged])
    #expect(scene.reasons("presidium", [stamp: nil]) == [.reportChanged])
    #expect(
      scene.reasons("presidium", ["reports/2026-H1/mer.md": [0x41]]) == [
        .addedToOlderReport(folder: "2026-H1")
      ])
  }
}
