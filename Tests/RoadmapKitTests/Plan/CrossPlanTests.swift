import Testing

@testable import RoadmapKit

/// What is wrong between plans.
@Suite struct CrossPlanTests {
  private func reading(_ changes: (String, String)...) -> PlanReader.Reading {
    PlanReader.read(Array(PlanFixture.smallText(changes).utf8))
  }

  private func cross(_ readings: PlanReader.Reading...) -> [(Int, PlacedFault)] {
    PlanReader.crossFaults(readings.enumerated().map { ("plans/\($0.offset).yaml", $0.element) })
  }

  private let link = "{to: team, kind: support}"

  @Test func aLinkToAnotherPlanIsFollowed() {
    let here = reading((link, "{to: granne#team, kind: support}"))
    let there = reading(("id: liten-plan", "id: granne"))
    #expect(here.faults.isEmpty && here.outwardLinks.map(\.id) == ["team"])
    #expect(cross(here, there).isEmpty && cross(there, here).isEmpty)
  }

  @Test func aLinkIntoNothingIsAWarningAtItsPlace() throws {
    let here = reading((link, "{to: granne#teem, kind: support}"))
    let there = reading(("id: liten-plan", "id: granne"))
    let alone = try #require(cross(here).first)
    #expect(alone.0 == 0 && alone.1.fault == .unknownPlan("granne"))
    let both = cross(there, here)
    #expect(both.count == 1 && both[0].0 == 1)
    #expect(both[0].1.fault == .unknownInPlan("teem", plan: "granne", suggestion: "team"))
    let line = PlanFixture.smallText([]).split(separator: "\n", omittingEmptySubsequences: false)
      .firstIndex { $0.contains(link) }
    #expect(both[0].1.line == (line ?? 0) + 1 && both[0].1.column == 18)
    #expect(both[0].1.fault.severity == .warning && alone.1.fault.severity == .warning)
  }

  @Test func onlyWhatCanBeLinkedToIsFound() {
    let there = reading(("id: liten-plan", "id: granne"))
    for (id, isFound) in [
      ("halsa-barn", true), ("video", true), ("digital", true), ("start", false), ("timra", false),
    ] {
      #expect(cross(reading((link, "{to: granne#\(id), kind: support}")), there).isEmpty == isFound)
    }
  }

  @Test func aPlanMayLinkToItselfByName() {
    #expect(cross(reading((link, "{to: liten-plan#team, kind: support}"))).isEmpty)
    #expect(cross(reading((link, "{to: liten-plan#nix, kind: support}"))).count == 1)
  }

  @Test func twoPlansMayNotHaveOneId() {
    let found = cross(reading(), reading(), reading(("id: liten-plan", "id: granne")))
    #expect(found.map(\.0) == [1])
    #expect(found.first?.1.fault == .samePlanID("liten-plan", otherFile: "plans/0.yaml"))
    #expect(found.first?.1.fault.severity == .problem)
  }

  @Test func aPlanThatCannotBeUsedIsAnUnknownPlan() {
    let broken = reading(("id: liten-plan", "id: granne"), ("kind: cooperation", "kind: x"))
    #expect(
      cross(reading((link, "{to: granne#team, kind: support}")), broken).first?.1.fault
        == .unknownPlan("granne"))
  }
}
