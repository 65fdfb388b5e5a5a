import Testing

@testable import RoadmapKit

/// How far an activity has spread, since when, and what is to be asked.
@Suite struct SpreadTests {
  private func spread(_ scene: Scene, _ activity: String) throws -> Spread {
    try #require(Spread(scene.progress, scene.journals, activity: scene.plan.place(activity)))
  }

  private func place(_ scene: Scene, _ activity: String, _ organisation: String) throws -> Spread.Place? {
    try spread(scene, activity).places.first { $0.organisation == scene.plan.seat(organisation) }
  }

  @Test func nobodyHasSaidAnything() throws {
    let spread = try spread(try Scene(), "moten")
    #expect(spread.steps.isEmpty && spread.of == 4 && spread.county == nil && spread.introducedSince == nil)
    #expect(
      spread.places.count == 4 && spread.places.allSatisfy { $0.status == .notReported && $0.since == nil })
  }

  @Test func aStatusHoldsSinceItWasSetAndADerivedOneSinceTheTick() throws {
    let scene = try Scene().status("moten", "pilot", by: "timra", on: "2026-02-03", at: "2026-03-01")
      .tick("moten", "start", by: "ange", at: "2026-03-02").tick(
        "moten", "mitt", by: "ange", at: "2026-04-02")
    #expect(try place(scene, "moten", "timra")?.since == "2026-02-03")
    let ange = try place(scene, "moten", "ange")
    #expect(ange?.status == .inProgress && ange?.since == "2026-03-02")
    let done = scene.tick("moten", "slut", by: "ange", at: "2026-05-02")
    #expect(try place(done, "moten", "ange")?.since == "2026-05-02")
    let back = done.retract(3, by: "ange", at: "2026-06-01")
    #expect(try place(back, "moten", "ange")?.since == "2026-03-02")
  }

  @Test func comingBackToAStatusStartsAnew() throws {
    let scene = try Scene().status("moten", "pilot", by: "timra", at: "2026-01-10")
      .status("moten", "paused", by: "timra", at: "2026-02-10", text: "x")
      .status("moten", "pilot", by: "timra", at: "2026-03-10")
    #expect(try place(scene, "moten", "timra")?.since == "2026-03-10")
  }

  @Test func theCountysWordHasItsDayAndStoppingIsOne() throws {
    let scene = try Scene().status("team", "evaluating", by: "lansledning", at: "2026-02-01")
    #expect(try spread(scene, "team").county?.since == "2026-02-01")
    let stopped = scene.stop("team", at: "2026-06-01")
    let county = try spread(stopped, "team").county
    #expect(county?.status == .ended && county?.since == "2026-06-01")
    #expect(try spread(stopped.retract(1, by: "lansledning"), "team").county?.since == "2026-02-01")
  }

  @Test func introducedDoneAndUnderwayAreCountedDayByDay() throws {
    let scene = try Scene().tick("video", "rum", by: "timra", at: "2026-01-10")
      .tick("video", "rutin", by: "timra", at: "2026-02-10")
      .establish("video", "rum", by: "timra", at: "2026-05-10")
      .establish("video", "rutin", by: "timra", at: "2026-05-11")
      .status("video", "introducing", by: "ange", on: "2026-02-01", at: "2026-06-01")
    let spread = try spread(scene, "video")
    #expect(spread.measure == .established && spread.of == 4)
    #expect(spread.steps.map(\.day) == ["2026-01-10", "2026-02-01", "2026-02-10", "2026-05-11"])
    #expect(spread.steps.map(\.count.underway) == [1, 2, 1, 1])
    #expect(spread.steps.map(\.count.done) == [0, 0, 1, 0])
    #expect(spread.steps.map(\.count.introduced) == [0, 0, 0, 1])
    #expect(spread.introducedSince == "2026-05-11" && spread.now.begun == 2)
    #expect(spread.count(on: "2026-01-09").begun == 0 && spread.count(on: "2026-05-10").done == 1)
  }

  @Test func areasCountAsTheIndicatorCountsThem() throws {
    let scene = try Scene().tick("samverkan", "bildad", area: "barn", by: "timra", at: "2026-01-10")
      .tick("samverkan", "ledamoter", area: "vuxna", by: "timra", at: "2026-02-10")
    let spread = try spread(scene, "samverkan")
    let indicator = try #require(scene.plan.indicator("i-gang"))
    let value = scene.progress.computedValue(of: indicator)
    #expect(spread.measure == .areas && spread.of == value?.of && spread.now.introduced == value?.count)
    #expect(spread.now.introduced == 1 && spread.now.underway == 1)
  }

  @Test func milestonesThatMeanInOperationDecide() throws {
    let plan = try PlanFixture.small([
      ("    title: Möten på distans\n", "    title: Möten på distans\n        in-operation: [rum]\n")
    ])
    let scene = Scene(plan: plan).tick("video", "rum", by: "timra", at: "2026-01-10")
      .status("video", "established", by: "ange", at: "2026-01-11")
    let spread = try spread(scene, "video")
    #expect(spread.measure == .operation && spread.now.introduced == 1 && spread.now.done == 1)
  }

  @Test func anUmbrellaHasNoLifecycle() throws {
    let scene = try Scene()
    #expect(Spread(scene.progress, scene.journals, activity: scene.plan.place("digital")) == nil)
  }

  @Test func whoIsAskedAfterSixAndTwelveMonths() throws {
    let scene = try Scene().tick("moten", "start", by: "timra", at: "2025-11-01")
      .tick("moten", "start", by: "ange", at: "2026-05-21").tick(
        "moten", "mitt", by: "ange", at: "2026-05-22")
    let asked = try spread(scene, "moten").asked
    #expect(asked.map(\.organisation) == [scene.plan.seat("timra"), scene.plan.seat("ange")])
    #expect(asked.map(\.tickedOn) == ["2025-11-01", "2026-05-21"])
    #expect(try spread(scene.establish("moten", "start", by: "timra"), "moten").asked.count == 1)
  }

  @Test func endedBySomeButNotByTheCountyIsADoubt() throws {
    let scene = try Scene().status("moten", "ended", by: "ange", at: "2026-02-01", text: "x")
    #expect(try spread(scene, "moten").doubts == [.endedBySome([scene.plan.seat("ange")])])
    #expect(try spread(scene.stop("moten"), "moten").doubts.isEmpty)
  }

  @Test func aTrialOfMoreThanTwelveMonthsIsADoubt() throws {
    let scene = try Scene().status("moten", "pilot", by: "ange", at: "2025-11-20")
      .status("moten", "evaluating", by: "lansledning", at: "2025-11-21")
    #expect(try spread(scene.seen("2026-11-20"), "moten").doubts.isEmpty)
    #expect(try spread(scene.seen("2026-11-21"), "moten").doubts.count == 1)
    let both = try spread(scene.seen("2026-11-22"), "moten").doubts
    guard case .longTrial(let first) = both.first else { return #expect(Bool(false), "\(both)") }
    #expect(both.count == 2 && first.organisation == nil && first.since == "2025-11-21")
  }
}
