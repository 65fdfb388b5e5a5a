import Testing

@testable import RoadmapKit

/// How many have reported, who is silent, what is late, and what is not stated.
@Suite struct AttentionTests {
  @Test func sixOfEight() throws {
    var scene = Scene(plan: try PlanFixture.plan(PlanFixture.realBytes))
    let writers = ["harnosand", "kramfors", "solleftea", "sundsvall", "timra", "ange"]
    for writer in writers { scene = scene.status("fp-612", "in-progress", by: writer) }
    scene = scene.open("lansledning-2026-10-05").close("lansledning-2026-10-05")
    for writer in writers.prefix(5) { scene = scene.confirm("fp-612", by: writer) }
    let coverage = scene.situation().coverage(scene.plan.place("fp-612"))
    #expect(coverage.reported == 6 && coverage.confirmedSince == 5 && coverage.of == 8)
    #expect(scene.situation().coverage(scene.plan.place("fp-621")).of == 7)
    #expect(scene.situation().coverage(ofOrganisation: scene.plan.seat("rvn")).of == 11)
  }

  @Test func silentSinceTheReference() throws {
    let scene = try Scene().status("moten", "pilot", by: "timra", at: "2026-09-01").status(
      "moten", "pilot", by: "ange", at: "2026-10-01")
    #expect(Attention(scene.situation()).silent == ["timra", "kramfors", "rvn"].map(scene.plan.seat))
    let before = scene.seen("2026-02-12").situation()
    #expect(before.reference == nil && Attention(before).silent == ["kramfors", "rvn"].map(scene.plan.seat))
    #expect(
      Attention(scene.confirm("*", by: "timra").situation()).silent
        == ["kramfors", "rvn"].map(scene.plan.seat))
  }

  @Test func lateOnesStandInThePlansOrder() throws {
    let late = Attention(try Scene(today: "2026-08-01").situation()).late
    #expect(late.map(\.activity) == [0, 0, 0, 0] + Array(repeating: 1, count: 6) + [5])
    #expect(late.map(\.organisation) == [0, 1, 2, 3, 0, 0, 1, 1, 2, 2, 3])
    #expect(late[4].milestone.area == 0 && late[5].milestone.area == 1)
  }

  @Test func gapsAreWhatNobodyHasStated() throws {
    let scene = try Scene()
    let gaps = Attention(scene.situation()).gaps
    #expect(gaps.starts(with: [.adoptionDate, .approvalDate]))
    #expect(
      gaps.contains(.lead(activity: 1)) && !gaps.contains(.lead(activity: 0))
        && !gaps.contains(.lead(activity: 3)))
    #expect(gaps.contains(.goal(activity: 1, year: 2026)) && !gaps.contains(.goal(activity: 0, year: 2026)))
    #expect(!gaps.contains(.goal(activity: 6, year: 2026)))
    #expect(gaps.contains(.due(activity: 0, count: 1)) && gaps.contains(.due(activity: 4, count: 2)))
    #expect(
      gaps.contains(.baseline("antal")) && !gaps.contains(.baseline("i-gang"))
        && !gaps.contains(.target("mal")))
    #expect(
      gaps.contains(.cadence("u3")) && gaps.contains(.receiver("u1")) && !gaps.contains(.receiver("u2")))
  }

  @Test func aGoalOfTheCountyClosesTheGap() throws {
    let goal = Fact(.goal, [.activity: "samverkan", .year: 2026], text: "Alla områden.")
    let gap = Gap.goal(activity: 1, year: 2026)
    #expect(!Attention(try Scene().write(goal, by: "lansledning").situation()).gaps.contains(gap))
    #expect(Attention(try Scene().write(goal, by: "timra").situation()).gaps.contains(gap))
    #expect(
      Attention(try Scene().seen("2027-01-01").write(goal, by: "lansledning").situation()).gaps.contains(
        .goal(activity: 1, year: 2027)))
  }

  @Test func damageMakesTotalsIncomplete() throws {
    let scene = try Scene().tick("moten", "start", by: "timra")
    #expect(scene.situation().isComplete && !scene.raw("{}", by: "timra").situation().isComplete)
    #expect(scene.raw("{}", by: "timra").standing("moten", "timra")?.ticked == 1)
  }
}
