import Testing

@testable import RoadmapKit

@Suite struct StatusTableTests {
  @Test func organisationsThatAreNotConcernedAreAbsent() throws {
    let scene = try Scene()
    let table = StatusTable(scene.situation())
    let team = try #require(table.rows.first { $0.activity == scene.plan.place("team") })
    #expect(team.cells.map { scene.plan.organisations[$0.organisation].id.text } == ["timra", "ange"])
    #expect(team.coverage.of == 2)
    #expect(team.gate == .waiting)
  }

  @Test func rowsAreInThePlansOrderWithUmbrellas() throws {
    let scene = try Scene()
    #expect(StatusTable(scene.situation()).rows.map(\.activity) == Array(scene.plan.activities.indices))
  }

  @Test func areasAreCountedEachForItself() throws {
    let scene = try Scene().tick("samverkan", "bildad", area: "vuxna", by: "ange")
    let table = StatusTable(scene.situation())
    let row = try #require(table.rows.first { $0.activity == scene.plan.place("samverkan") })
    let cell = try #require(row.cells.first { $0.organisation == scene.plan.seat("ange") })
    #expect(
      cell.areas == [
        .init(id: "barn", ticked: 0, milestones: 2), .init(id: "vuxna", ticked: 1, milestones: 2),
      ])
    #expect(cell.standing.ticked == 1 && cell.standing.count == 4)
  }

  @Test func umbrellaHasTheSumsOfItsParts() throws {
    let scene = try Scene().tick("video", "rum", by: "rvn").tick("kopior", "rutin", by: "rvn")
    let row = try #require(
      StatusTable(scene.situation()).rows.first { $0.activity == scene.plan.place("digital") })
    let cell = try #require(row.cells.first { $0.organisation == scene.plan.seat("rvn") })
    #expect(cell.standing.ticked == 2 && cell.standing.count == 3 && cell.standing.isDerived)
  }

  @Test func selectionsNarrow() throws {
    let situation = try Scene().situation()
    let plan = situation.plan
    func ids(_ selection: StatusTable.Selection) -> [String] {
      StatusTable(situation, selection).rows.map { plan.activities[$0.activity].id.text }
    }
    #expect(ids(.init(activity: plan.place("digital"))) == ["digital", "video", "kopior"])
    #expect(ids(.init(year: 2026)) == ["team", "kopior"])
    #expect(ids(.init(targetGroup: "barn")) == ["samverkan"])
    #expect(ids(.init(year: 1999)) == [])
    let one = StatusTable(situation, .init(organisation: plan.seat("rvn")))
    #expect(one.rows.flatMap(\.cells).allSatisfy { $0.organisation == plan.seat("rvn") })
    #expect(one.rows.first { $0.activity == plan.place("moten") }?.coverage.of == 4)
  }
}
