import Testing

@testable import RoadmapKit

@Suite struct StatusTextTests {
  @Test func theRealPlanFitsEightyColumns() throws {
    let plan = try PlanFixture.plan(PlanFixture.realBytes)
    let table = StatusTable(Scene(plan: plan).situation())
    let lines = StatusText.text(table).split(separator: "\n", omittingEmptySubsequences: false)
    #expect(lines.allSatisfy { $0.unicodeScalars.count <= 80 })
    #expect(lines.contains { $0.contains("Hsd Kfs Sol Svl Tim Ång Övk Reg") })
  }

  @Test func eachHeadingStandsOnce() throws {
    let plan = try PlanFixture.plan(PlanFixture.realBytes)
    let text = StatusText.text(StatusTable(Scene(plan: plan).situation()))
    for heading in ["PRIORITERAT 2025", "PRIORITERAT 2026"] {
      #expect(text.split(separator: "\n").filter { $0 == heading }.count == 1)
    }
  }

  @Test func aCellHasItsSignItsCountAndOneMark() throws {
    let scene = try FormatScene.scene()
    let situation = scene.situation()
    func cell(_ activity: String, _ organisation: String) -> String? {
      situation.cell(scene.plan.place(activity), scene.plan.seat(organisation)).map(StatusText.cell)
    }
    // Late goes before changed.
    #expect(cell("moten", "timra") == "B1!")
    #expect(cell("moten", "ange") == "·!")
    #expect(cell("samverkan", "timra") == "◐1!")
    #expect(cell("team", "timra") == "▤´")
    #expect(cell("video", "kramfors") == "◐1•")
    #expect(cell("team", "kramfors") == nil)
  }

  @Test func damageIsSaidFirst() throws {
    let scene = try FormatScene.scene().raw("{\"v\":1", by: "timra")
    let table = StatusTable(scene.situation())
    #expect(!table.isComplete)
    #expect(StatusText.text(table).contains(Words.incomplete))
    #expect(String(decoding: StatusJSON.bytes(table), as: UTF8.self).contains("\"complete\":false"))
  }

  @Test func longTitlesAreCutAndNeverWrapped() throws {
    let long = String(repeating: "Mycket lång rubrik ", count: 10)
    let plan = try PlanFixture.small([("title: Gemensamma möten", "title: \(long)")])
    let text = StatusText.text(StatusTable(Scene(plan: plan).situation()))
    #expect(text.split(separator: "\n").allSatisfy { $0.unicodeScalars.count <= 80 })
    #expect(text.contains("…"))
  }
}
