import Testing

@testable import RoadmapKit

/// How far an activity has spread, said in one sentence that needs no picture.
@Suite struct SpreadWordsTests {
  private func words(_ scene: Scene, _ activity: String) throws -> String {
    Words.spread(
      try #require(Spread(scene.progress, scene.journals, activity: scene.plan.place(activity))))
  }

  @Test func nothingYet() throws {
    #expect(try words(try Scene(), "moten") == "Inte infört hos någon av 4; ingen har rapporterat")
    #expect(try words(try Scene(), "samverkan") == "Inte i gång i något av 6 områden; ingen har rapporterat")
  }

  @Test func introducedSinceAMonthAndTheOthersWhereTheyAre() throws {
    let scene = try Scene().status("moten", "established", by: "timra", at: "2026-03-12")
      .status("moten", "introducing", by: "ange", at: "2026-04-12")
      .status("moten", "introducing", by: "rvn", at: "2026-04-13")
    #expect(
      try words(scene, "moten")
        == "Infört hos 1 av 4 sedan 2026-03; breddinförs hos 2; 1 har inte rapporterat")
    let more = scene.status("moten", "done", by: "kramfors", at: "2026-05-01")
    #expect(try words(more, "moten") == "Infört hos 1 av 4 sedan 2026-03; klar hos 1, breddinförs hos 2")
  }

  @Test func whatRestsIsSaidToo() throws {
    let scene = try Scene().status("moten", "ended", by: "timra", text: "x").status(
      "moten", "paused", by: "ange", text: "x")
    #expect(
      try words(scene, "moten")
        == "Inte infört hos någon av 4; vilande hos 1, avslutad – utan effekt hos 1; 2 har inte rapporterat")
  }

  @Test func areasAreCounted() throws {
    let scene = try Scene().tick("samverkan", "bildad", area: "barn", by: "timra", at: "2026-02-01")
    #expect(
      try words(scene, "samverkan")
        == "I gång i 1 av 6 områden sedan 2026-02; pågår hos 1; 2 har inte rapporterat")
  }

  @Test func timeIsSaidAsPeopleDo() {
    func duration(_ day: Day, _ asOf: Day) -> String { Words.duration(since: day, asOf: asOf) }
    #expect(duration("2026-11-21", "2026-11-21") == "i dag")
    #expect(
      duration("2026-11-20", "2026-11-21") == "1 dag" && duration("2026-11-08", "2026-11-21") == "13 dagar")
    #expect(duration("2026-11-07", "2026-11-21") == "2 veckor")
    #expect(
      duration("2026-09-22", "2026-11-21") == "8 veckor"
        && duration("2026-09-21", "2026-11-21") == "2 månader")
    #expect(
      duration("2024-11-22", "2026-11-21") == "23 månader" && duration("2024-11-21", "2026-11-21") == "2 år")
  }
}
