import Testing

@testable import RoadmapKit

/// What is said of an occasion: name, time, who, how it stands.
@Suite struct WheelWordsTests {
  private func occasion(_ id: String, _ scene: Scene, _ year: Int = 2026) throws -> Occasion {
    try #require(scene.wheel(year).occasions.first { $0.id == id })
  }

  private func title(_ id: String, _ scene: Scene, _ year: Int = 2026) throws -> String {
    Words.Wheel.title(try occasion(id, scene, year), scene.progress, scene.journals)
  }

  @Test func theNameSaysWhatItIs() throws {
    let scene = try CalendarScene.scene()
    #expect(try title("meeting-lansledning-2026-02-12", scene) == "Möte: Länsledning HälSam")
    #expect(try title("follow-up-u2-2026-h1", scene) == "Återrapport, första halvåret 2026")
    #expect(try title("milestone-moten.start", scene) == "Startat · Gemensamma möten")
    var fact = Fact.slot(.plan, "samverkan", "bildad", area: "vuxna", due: "2026-12-31")
    fact.text = nil
    let own = scene.write(fact, by: "timra")
    #expect(try title("milestone-samverkan.bildad.timra.vuxna", own) == "Bildad (vuxna) · Lokal samverkan")
  }

  @Test func aHiddenTextStandsInNoName() throws {
    let made = try Scene().local("moten", "Hemligt namn", by: "timra")
    let id = made.last.description
    let scene = made.plan("moten", id, "2026-12-31", by: "timra").redact(0, by: "timra")
      .assign("ange", due: "2026-12-30")
    let hidden = scene.write(
      Fact(.redact, [.event: .text(scene.last.description)], text: "Fel."), by: "lansledning")
    #expect(try title("milestone-moten.\(id.lowercased()).timra", hidden) == "anges inte · Gemensamma möten")
    let task = "report-back-\(scene.last.description.lowercased())-1"
    #expect(
      try title(task, hidden) == "Uppdrag (texten är dold)" && title(task, scene) == "Uppdrag: Gör det.")
    let files = [CalendarJSON.bytes, ICalendar.bytes].map { $0(CalendarScene.table(2026...2027, hidden)) }
    for bytes in files { #expect(!String(decoding: bytes, as: UTF8.self).contains("Hemligt")) }
  }

  @Test(arguments: [
    ("milestone-moten.start", "2026-06-30 v. 27", "2026-06-30 v. 27"),
    ("milestone-moten.mitt", "september 2026", "september 2026 (förslag)"),
    ("milestone-kopior.rutin", "kvartal 2 2026", "kvartal 2 2026"),
    ("follow-up-u1-2026", "2026", "2026, dag anges inte"),
  ]) func theTimeIsAsItIsStated(id: String, short: String, full: String) throws {
    let occasion = try occasion(id, try CalendarScene.scene())
    #expect(Words.Wheel.time(occasion) == short && Words.Wheel.timeInFull(occasion) == full)
  }

  @Test func manyNamesBecomeOneWord() throws {
    let plan = try PlanFixture.small()
    func actors(_ ids: String...) -> String { Words.Wheel.actors(ids, plan) }
    #expect(
      actors() == "anges inte" && actors("timra") == "Timrå"
        && actors("timra", "rvn") == "Timrå och Region Västernorrland")
    #expect(actors("timra", "ange", "kramfors", "rvn") == "alla parter")
    #expect(
      actors("timra", "ange", "rvn", "lansledning").hasSuffix("Region Västernorrland och Länsledning HälSam"))
    #expect(actors("hsd") == "hsd" && actors("norr") == "Två kommuner")
    let real = try PlanFixture.plan(PlanFixture.realBytes)
    let municipalities = real.organisations.filter { $0.kind == .municipality }.map(\.id.text)
    #expect(Words.Wheel.actors(municipalities, real) == "alla kommuner")
    #expect(Words.Wheel.actors(Array(municipalities.prefix(4)), real) == "4 av 8 parter")
    #expect(Words.Wheel.actors(["presidium"], real) == "Presidiet")
  }

  @Test func howItStandsIsSaidInWords() throws {
    let scene = try CalendarScene.scene()
    func state(_ id: String, _ isNext: Bool = false) throws -> String {
      Words.Wheel.stateInFull(try occasion(id, scene), isNext: isNext)
    }
    #expect(try state("follow-up-u2-2025-h2") == "klar 2026-02-02")
    #expect(try state("milestone-moten.mitt") == "försenad (föreslagen tid), 0 av 4 klara")
    #expect(try state("milestone-kopior.rutin") == "försenad")
    #expect(try state("meeting-lansledning-2026-02-12") == "ingen uppgift")
    #expect(try state("milestone-team.inforande") == "väntar på grind, 0 av 2 klara")
    #expect(try state("meeting-after-lansledning-2026-11-05") == "kommer")
    #expect(try state("meeting-after-lansledning-2026-11-05", true) == "nästa")
  }

  @Test func whatWasMovedSaysFromAndTo() throws {
    let scene = try CalendarScene.scene()
    #expect(
      Words.Wheel.moved(try occasion("milestone-moten.slut.timra", scene, 2027))
        == "flyttad: kvartal 4 2026 → 2027-01-15")
    #expect(Words.Wheel.moved(try occasion("milestone-moten.mitt", scene)) == nil)
  }
}
