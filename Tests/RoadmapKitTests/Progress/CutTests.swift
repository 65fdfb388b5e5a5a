import Testing

@testable import RoadmapKit

/// States of earlier days and of periods.
@Suite struct CutTests {
  private func ticked(_ scene: Scene, _ cut: Cut) -> Int { scene.progress(cut).standing(0, 0)?.ticked ?? -1 }

  @Test func asOfIsWhatWasRecordedUpToAndWithTheDay() throws {
    let scene = try Scene().tick("moten", "start", by: "timra", at: "2026-10-01T21:59:59")
      .tick("moten", "mitt", by: "timra", on: "2026-09-01", at: "2026-10-01T22:00")
    #expect(ticked(scene, .recorded(through: "2026-09-30")) == 0)
    #expect(ticked(scene, .recorded(through: "2026-10-01")) == 1)
    #expect(ticked(scene, .recorded(through: "2026-10-02")) == 2)
  }

  @Test func asOfCountsRetractionsOfItsDayOnly() throws {
    let scene = try Scene().tick("moten", "start", by: "timra", at: "2026-10-01").retract(
      0, by: "timra", at: "2026-10-05")
    #expect(ticked(scene, .recorded(through: "2026-10-04")) == 1)
    #expect(ticked(scene, .recorded(through: "2026-10-05")) == 0)
    let back = scene.retract(1, by: "timra", at: "2026-10-09")
    #expect(
      ticked(back, .recorded(through: "2026-10-08")) == 0
        && ticked(back, .recorded(through: "2026-10-09")) == 1)
  }

  @Test func aPeriodIsWhatHappenedInItWheneverRecorded() throws {
    let scene = try Scene().tick("moten", "start", by: "timra", on: "2026-06-30", at: "2026-09-01")
      .tick("moten", "mitt", by: "timra", on: "2026-07-01", at: "2026-09-02")
      .tick("moten", "slut", by: "timra", at: "2026-06-30T21:59")
    #expect(ticked(scene, .happened(through: "2026-06-29")) == 0)
    #expect(ticked(scene, .happened(through: "2026-06-30")) == 2)
    #expect(ticked(scene, .happened(through: "2026-07-01")) == 3)
  }

  @Test func whatWasTakenBackLaterIsWrongForThePeriodToo() throws {
    let scene = try Scene().tick("moten", "start", by: "timra", at: "2026-06-01").retract(
      0, by: "timra", at: "2026-09-01")
    #expect(ticked(scene, .happened(through: "2026-06-30")) == 0)
  }

  @Test func aPositionIsUpToAndWithItsEvent() throws {
    let scene = try Scene().tick("moten", "start", by: "timra").tick("moten", "mitt", by: "timra").retract(
      0, by: "timra")
    #expect(scene.ids.map { ticked(scene, .position($0)) } == [1, 2, 1])
    #expect(ticked(scene, .position(.none)) == 0)
  }

  @Test func asOfIsSeenFromItsDay() throws {
    let scene = try Scene(today: "2026-11-21").tick("moten", "slut", by: "timra", at: "2026-01-05")
    let situation = scene.situation(asOf: "2026-06-30")
    #expect(situation.asOf == "2026-06-30" && situation.cell(0, 0)?.standing.overdue == 0)
    #expect(scene.situation(asOf: "2026-07-01").cell(0, 0)?.standing.overdue == 1)
  }

  @Test func historyKeepsToTheCut() throws {
    let scene = try Scene().tick("moten", "start", by: "timra", at: "2026-10-01").tick(
      "moten", "mitt", by: "timra", at: "2026-10-05")
    #expect(History(scene.progress(.recorded(through: "2026-10-04")), scene.journals).items.count == 1)
    #expect(History(scene.progress(.position(scene.ids[0])), scene.journals).items.count == 1)
    #expect(History(scene.progress(.happened(through: "2026-10-05")), scene.journals).items.count == 2)
  }
}
