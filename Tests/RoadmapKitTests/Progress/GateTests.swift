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

/// What a gate needs and locks, in the plan's words, with who has done it.
@Suite struct GateStandingTests {
  private func gate(_ scene: Scene) throws -> GateStanding {
    try #require(scene.progress.gateStanding(scene.plan.place("team")))
  }

  @Test func itSaysWhatIsLackingAndWhatItLocks() throws {
    let gate = try gate(try Scene())
    #expect(gate.lacking.map(\.milestone) == [0] && gate.needs.first?.organisations == [0])
    #expect(gate.locks.map(\.milestone) == [1] && gate.locks.first?.organisations == [0, 1])
    #expect(gate.state == .waiting && gate.decision == nil)
    #expect(try self.gate(try Scene().tick("team", "utvardering", by: "timra")).lacking.isEmpty)
    #expect(try Scene().progress.gateStanding(0) == nil)
  }

  @Test func theDecisionIsTheLatestThatStands() throws {
    let scene = try Scene().passGate("team").stop("team")
    #expect(try gate(scene).decision == scene.last && gate(scene).state == .stopped)
    #expect(try gate(scene.retract(1, by: "lansledning")).decision == scene.ids[0])
  }
}
