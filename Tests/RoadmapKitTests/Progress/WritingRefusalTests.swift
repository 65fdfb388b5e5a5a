import Testing

@testable import RoadmapKit

/// Why a fact is not written, with the exit status that a script sees.
@Suite struct WritingRefusalTests {
  private static let nowhere = LineForge.id.description

  private static func status(_ word: String, _ activity: String = "moten", text: String? = nil) -> Fact {
    Fact(.status, [.activity: .text(activity), .status: .text(word)], text: text)
  }

  private static func measure(_ indicator: String, _ period: String, _ value: String) -> Fact {
    Fact(.measure, [.indicator: .text(indicator), .period: .text(period), .value: .text(value)])
  }

  @Test(
    arguments: [
      (Fact.slot(.tick, "moten", "start"), "okand", .unknownWriter("okand"), 77),
      (Fact.slot(.tick, "moten", "start"), "privata", .unknownWriter("privata"), 77),
      (Fact.slot(.tick, "moten", "start", for: "ange"), "timra", .notAllowed(.tick, writer: "timra"), 77),
      (Fact.slot(.tick, "moten", "start"), "lansledning", .notAllowed(.tick, writer: "lansledning"), 77),
      (
        Fact(.passGate, [.activity: "team"], text: "x"), "presidium",
        .notAllowed(.passGate, writer: "presidium"), 77
      ),
      (
        Fact(.adoptReport, [.period: "2026", .digest: "d"]), "lansledning",
        .notAllowed(.adoptReport, writer: "lansledning"), 77
      ),
      (Fact(.fulfil, [.rule: "u3", .period: "2026"]), "ange", .notAllowed(.fulfil, writer: "ange"), 77),
      (Fact.slot(.tick, "moden", "start"), "timra", .unknownActivity("moden", suggestion: "moten"), 1),
      (
        Fact.slot(.tick, "moten", "stort"), "timra",
        .unknownMilestone("stort", activity: "moten", suggestion: "start"), 1
      ),
      (
        Fact.slot(.tick, "moten", nowhere), "timra",
        .unknownMilestone(nowhere, activity: "moten", suggestion: nil), 1
      ),
      (
        Fact.slot(.tick, "moten", "start", for: "timraa"), "lansledning",
        .unknownOrganisation("timraa", suggestion: "timra"), 1
      ),
      (
        Fact.slot(.tick, "samverkan", "bildad", area: "barm"), "timra",
        .unknownArea("barm", suggestion: "barn"), 1
      ),
      (
        Fact.slot(.tick, "digital", "rum"), "timra",
        .umbrella(activity: "digital", parts: ["video", "kopior"]), 1
      ),
      (
        Fact.slot(.tick, "kopior", "rutin"), "timra",
        .notConcerned(activity: "kopior", organisation: "timra"), 1
      ),
      (
        Fact.slot(.tick, "team", "utvardering"), "ange",
        .milestoneNotConcerned(milestone: "utvardering", organisation: "ange"), 1
      ),
      (
        Fact.slot(.tick, "samverkan", "bildad"), "timra",
        .areaMissing(activity: "samverkan", areas: ["barn", "vuxna"]), 64
      ), (Fact.slot(.tick, "moten", "start", area: "barn"), "timra", .areaNotUsed(activity: "moten"), 64),
      (Fact.slot(.tick, "team", "inforande"), "ange", .locked(milestone: "inforande", activity: "team"), 1),
      (
        Fact.slot(.establish, "team", "inforande"), "ange", .locked(milestone: "inforande", activity: "team"),
        1
      ),
      (Fact.slot(.tick, "moten", "start", on: "2026-11-22"), "timra", .dayAhead("2026-11-22"), 64),
      (Fact.slot(.plan, "moten", "start", due: "snart"), "timra", .invalidDay("snart"), 64),
      (Fact.slot(.plan, "moten", "start", due: "--01-30"), "timra", .invalidDay("--01-30"), 64),
      (status("pilt"), "timra", .invalidStatus("pilt", suggestion: "pilot"), 64),
      (status("not-reported"), "timra", .invalidStatus("not-reported", suggestion: "not-started"), 64),
      (status("paused"), "timra", .sentenceMissing(from: .notReported, to: .paused), 64),
      (status("ended", text: "  \n"), "timra", .sentenceMissing(from: .notReported, to: .ended), 64),
      (status("not-applicable"), "lansledning", .sentenceMissing(from: .notReported, to: .notApplicable), 64),
      (
        Fact(.outlook, [.activity: "moten", .outlook: "on-trak"]), "timra",
        .invalidOutlook("on-trak", suggestion: "on-track"), 64
      ), (Fact(.confirm, [.activity: "moten"]), "timra", .nothingToConfirm(activity: "moten"), 1),
      (Fact(.confirm, [.activity: "*"]), "lansledning", .notAllowed(.confirm, writer: "lansledning"), 77),
      (Fact(.local, [.activity: "moten", .title: " "]), "timra", .textMissing(.local), 64),
      (Fact(.note, [.activity: "moten"]), "timra", .textMissing(.note), 64),
      (Fact(.goal, [.activity: "moten", .year: 2026]), "timra", .textMissing(.goal), 64),
      (Fact(.goal, [.activity: "moten", .year: 26], text: "x"), "timra", .invalidYear(26), 64),
      (Fact(.decide), "lansledning", .textMissing(.decide), 64),
      (Fact(.redact, [.event: .text(nowhere)]), "timra", .textMissing(.redact), 64),
      (Fact(.passGate, [.activity: "team"]), "lansledning", .textMissing(.passGate), 64),
      (Fact(.stop, text: "x"), "lansledning", .unknownActivity("", suggestion: nil), 1),
      (measure("antl", "2026", "1"), "timra", .unknownIndicator("antl", suggestion: "antal"), 1),
      (measure("i-gang", "2026", "1"), "lansledning", .computedIndicator("i-gang"), 64),
      (measure("antal", "i år", "1"), "timra", .invalidPeriod("i år"), 64),
      (measure("antal", "2026", "1,5"), "timra", .invalidNumber("1,5"), 64),
      (Fact(.answer, [.signal: .text(nowhere)], text: "x"), "kd-rd", .unknownEvent(nowhere), 1),
      (Fact(.closeSignal, [.signal: "x"]), "kd-rd", .unknownEvent("x"), 1),
      (
        Fact(.closeMeeting, meeting: "lansledning-2026-11-05"), "lansledning",
        .unknownMeeting("lansledning-2026-11-05"), 1
      ), (Fact(.openMeeting), "lansledning", .invalidMeeting(""), 64),
      (
        Fact(.openMeeting, [.present: .list(["timra", "angen"])], meeting: "lansledning-2026-11-05"),
        "lansledning",
        .unknownOrganisation("angen", suggestion: "ange"), 1
      ),
      (Fact(.followUp, [.activity: "moten"], meeting: "m"), "lansledning", .unknownMeeting("m"), 1),
      (
        Fact(.fulfil, [.rule: "u9", .period: "2026"]), "lansledning", .unknownRule("u9", suggestion: "u1"), 1
      ),
      (Fact(.fulfil, [.rule: "u2", .period: "nu"]), "lansledning", .invalidPeriod("nu"), 64),
      (Fact(.assign, [.to: "timra", .due: "snart"], text: "x"), "lansledning", .invalidDay("snart"), 64),
      (
        Fact(.reportBack, [.assignment: "uppdrag-2"]), "timra",
        .unknownAssignment("uppdrag-2", suggestion: "uppdrag-1"), 1
      ),
      (Fact(.reportText, [.period: "nu", .section: "1"], text: "x"), "presidium", .invalidPeriod("nu"), 64),
      (Fact(.retract, [.event: "x"]), "timra", .unknownEvent("x"), 1),
      (Fact(.redact, [.event: "x"], text: "x"), "timra", .unknownEvent("x"), 1),
    ] as [(Fact, String, Refusal, Int32)])
  func eachRefusal(fact: Fact, writer: String, refusal: Refusal, exit: Int32) throws {
    #expect(try Scene().verdict(fact, by: writer) == .refused(refusal))
    #expect(refusal.exitStatus == exit)
  }

  @Test func backwardsNeedsASentence() throws {
    let scene = try Scene().status("moten", "introducing", by: "timra")
    #expect(
      scene.verdict(Self.status("pilot"), by: "timra")
        == .refused(.sentenceMissing(from: .introducing, to: .pilot)))
    guard case .write = scene.verdict(Self.status("pilot", text: "Vi började om."), by: "timra"),
      case .write = scene.verdict(Self.status("done"), by: "timra"),
      case .write = scene.verdict(Self.status("proposed"), by: "timra")
    else {
      Issue.record("a sentence is asked for without need")
      return
    }
    let derived = try Scene().tick("moten", "start", by: "timra")
    #expect(
      derived.verdict(Self.status("planned"), by: "timra")
        == .refused(.sentenceMissing(from: .inProgress, to: .planned)))
    let county = try Scene().status("moten", "done", by: "lansledning")
    #expect(
      county.verdict(Self.status("pilot"), by: "presidium")
        == .refused(.sentenceMissing(from: .done, to: .pilot)))
  }

  @Test func textsAreBounded() throws {
    let scene = try Scene()
    func note(_ text: String) -> Writing.Verdict { scene.verdict(Fact(.note, text: text), by: "timra") }
    #expect(note(String(repeating: "å", count: 4_001)) == .refused(.textTooLong(count: 4_001)))
    #expect(note(String(repeating: "\u{200B}", count: 4_000)) == .refused(.lineTooLong))
    guard case .write(let fact, _) = note(String(repeating: "å", count: 4_000)) else {
      throw LineFault.textTooLong
    }
    #expect(
      JournalReader.isWhole(
        fact.line(id: LineForge.id, by: "timra", role: String(repeating: "r", count: 200)), writer: "timra"))
    #expect(Refusal.lineTooLong.exitStatus == 64 && Refusal.textTooLong(count: 1).exitStatus == 64)
  }

  @Test(arguments: [EntryKey.title, .to, .dnr, .condition, .type, .paragraph])
  func aPersonalNumberIsRefusedInEveryFreeText(key: EntryKey) throws {
    let verb: Verb = key == .title ? .local : key == .to ? .assign : .decide
    let fact = Fact(verb, [.activity: "moten", key: "gäller 19121212-1212"], text: "x")
    #expect(
      try Scene().verdict(fact, by: verb == .local ? "timra" : "lansledning") == .refused(.personalNumber))
    #expect(try Scene().verdict(Fact(.note, text: "121212-1212"), by: "timra") == .refused(.personalNumber))
  }

  @Test func takenBackOnceIsEnough() throws {
    let scene = try Scene().tick("moten", "start", by: "timra").retract(0, by: "timra")
    let fact = Fact(.retract, [.event: .text(scene.ids[0].description)])
    #expect(scene.verdict(fact, by: "timra") == .refused(.alreadyTakenBack(scene.ids[0])))
  }
}
