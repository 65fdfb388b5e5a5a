import Testing

@testable import RoadmapKit

/// Indicators that ticks decide.
@Suite struct ComputedIndicatorTests {
  private func value(_ scene: Scene, _ id: ID<Indicator>) -> [Int]? {
    scene.plan.indicator(id).flatMap { scene.progress.computedValue(of: $0) }.map { [$0.count, $0.of] }
  }

  @Test func anAreaIsInOperationWhenItsMilestonesAreTicked() throws {
    let scene = try Scene().tick("samverkan", "bildad", area: "barn", by: "timra").tick(
      "samverkan", "ledamoter", area: "vuxna", by: "timra")
    #expect(value(scene, "i-gang") == [1, 6] && value(scene, "kommuner") == [0, 3])
    let more = scene.tick("samverkan", "bildad", area: "vuxna", by: "timra")
    #expect(value(more, "i-gang") == [2, 6] && value(more, "kommuner") == [1, 3])
    #expect(value(more.untick("samverkan", "bildad", area: "barn", by: "timra"), "i-gang") == [1, 6])
  }

  @Test func withoutAWordAllMilestonesAreNeeded() throws {
    let plan = try PlanFixture.small([("    in-operation: [bildad]\n", "")])
    let scene = Scene(plan: plan).tick("samverkan", "bildad", area: "barn", by: "timra")
    #expect(value(scene, "i-gang") == [0, 6])
    #expect(value(scene.tick("samverkan", "ledamoter", area: "barn", by: "timra"), "i-gang") == [1, 6])
  }

  @Test func goalsAndReportsOfTheYear() throws {
    let goal = Fact(.goal, [.activity: "video", .year: 2026], text: "x")
    #expect(value(try Scene().write(goal, by: "lansledning"), "mal") == [1, 6])
    let adopt = Fact(.adoptReport, [.period: "2026-H1", .digest: "d"])
    let scene = try Scene().write(adopt, by: "presidium")
    #expect(
      value(scene, "rapporter") == [1, 2] && value(scene.retract(0, by: "presidium"), "rapporter") == [0, 2])
    #expect(value(scene.seen("2027-01-01"), "rapporter") == [0, 2])
  }

  @Test func aMeasuredOneHasNoComputedValue() throws { #expect(value(try Scene(), "antal") == nil) }

  @Test func theNewestOfAPeriodCounts() throws {
    func measure(_ value: String, _ period: String) -> Fact {
      Fact(.measure, [.indicator: "antal", .period: .text(period), .value: .text(value)])
    }
    let scene = try Scene().write(measure("7", "2026-H1"), by: "timra").write(
      measure("9.5", "2026-01-01..2026-06-30"), by: "timra"
    )
    .write(measure("3", "2026-H2"), by: "timra").write(measure("8", "2026-H1"), by: "ange").write(
      measure("50", "2026-H1"), by: "lansledning")
    #expect(scene.progress.measures.map(\.value.description) == ["9.5", "3", "8", "50"])
    #expect(scene.progress.measures.map(\.organisation) == [0, 0, 1, nil])
  }
}
