import Testing

@testable import RoadmapKit

/// A gate locks milestones until länsledningen opens it; it never undoes what is written.
@Suite struct GateTests {
  private func gate(_ scene: Scene) -> GateState? {
    scene.progress.countyStanding(scene.plan.place("team")).gate
  }

  @Test func itWaitsFromTheStart() throws {
    let scene = try Scene()
    #expect(gate(scene) == .waiting && scene.progress.countyStanding(0).gate == nil)
    #expect(scene.milestone("team", "timra", "inforande")?.isLocked == true)
    #expect(scene.milestone("team", "timra", "utvardering")?.isLocked == false)
    #expect(scene.standing("team", "timra")?.locked == 1 && scene.standing("team", "timra")?.overdue == 0)
  }

  @Test func whatItNeedsDoesNotOpenIt() throws {
    let scene = try Scene().tick("team", "utvardering", by: "timra")
    #expect(gate(scene) == .waiting && scene.standing("team", "timra")?.waitsForGate == true)
    #expect(try Scene().standing("team", "timra")?.waitsForGate == false)
    #expect(try Scene().standing("team", "ange")?.waitsForGate == true)
  }

  @Test func passingOpensItForAll() throws {
    let scene = try Scene().passGate("team")
    #expect(gate(scene) == .passed && scene.standing("team", "ange")?.locked == 0)
    #expect(scene.standing("team", "ange")?.overdue == 1)
    #expect(gate(scene.retract(0, by: "lansledning")) == .waiting)
  }

  @Test func stoppingClosesItAndEndsTheActivityForTheCounty() throws {
    let scene = try Scene().passGate("team").stop("team")
    #expect(gate(scene) == .stopped && scene.standing("team", "timra")?.locked == 1)
    #expect(scene.progress.countyStanding(scene.plan.place("team")).status == .ended)
    #expect(gate(scene.passGate("team")) == .passed)
  }

  @Test func theFoldNeverEnforcesIt() throws {
    let scene = try Scene().tick("team", "inforande", by: "ange")
    #expect(scene.reasons.isEmpty && scene.standing("team", "ange")?.ticked == 1)
    #expect(scene.standing("team", "ange")?.locked == 0 && scene.standing("team", "ange")?.status == .done)
  }
}
