import Testing

@testable import RoadmapKit

/// "Sedan sist": the moment that the present is compared with.
@Suite struct MeetingReferenceTests {
  @Test func theLatestClosingOfLansledningIsIt() throws {
    let scene = try Scene().open("lansledning-2026-10-05", at: "2026-10-05").close("lansledning-2026-10-05")
      .open("lansledning-2026-11-05", at: "2026-11-05").close("lansledning-2026-11-05")
    let reference = try #require(scene.situation().reference)
    #expect(reference.kind == .meeting && reference.id == "lansledning-2026-11-05")
    #expect(reference.day == "2026-11-05" && reference.position == scene.last)
  }

  @Test func meetingsOfOthersAreNot() throws {
    let scene = try Scene().open("presidium-2026-11-05", by: "presidium", at: "2026-11-05")
      .close("presidium-2026-11-05", by: "presidium")
    #expect(scene.situation().reference?.id == "lansledning-2026-09-18")
    // Whoever writes it down: the id or the plan tells whose meeting it is.
    let noted = scene.open("lansledning-2026-11-06", by: "presidium").close(
      "lansledning-2026-11-06", by: "presidium")
    #expect(noted.situation().reference?.id == "lansledning-2026-11-06")
  }

  @Test func elseThePlansLastMeetingBeforeTheDay() throws {
    let scene = try Scene()
    #expect(scene.situation().reference?.id == "lansledning-2026-09-18")
    #expect(scene.situation().reference?.position == nil)
    #expect(scene.situation(asOf: "2026-09-18").reference?.id == "lansledning-2026-02-12")
    #expect(scene.seen("2026-09-19").situation().reference?.id == "lansledning-2026-09-18")
  }

  @Test func elseNone() throws {
    let scene = try Scene().tick("moten", "start", by: "timra", at: "2026-01-10").seen("2026-02-12")
    let situation = scene.situation()
    #expect(situation.reference == nil && situation.then == nil)
    let cell = try #require(situation.cell(0, 0))
    #expect(cell.mark == nil && !cell.isStale && !cell.isChanged && cell.was == nil)
    #expect(situation.coverage(0).reported == 1 && situation.coverage(0).confirmedSince == 0)
  }

  @Test func anOpenMeetingIsNotYetTheReference() throws {
    let closed = try Scene().open("lansledning-2026-10-05", at: "2026-10-05").close("lansledning-2026-10-05")
    let open = closed.open("lansledning-2026-11-05", at: "2026-11-05").tick("video", "rum", by: "timra")
    let situation = open.situation()
    let video = open.plan.place("video")
    #expect(situation.reference?.id == "lansledning-2026-10-05")
    #expect(
      situation.cell(video, 0)?.isConfirmedSince == true && situation.coverage(video).confirmedSince == 1)
    let after = open.close("lansledning-2026-11-05").situation()
    #expect(after.cell(video, 0)?.isConfirmedSince == false && after.cell(video, 0)?.mark == .stale)
    #expect(after.coverage(video).reported == 1 && after.coverage(video).confirmedSince == 0)
  }

  @Test func aRetractedClosingIsNone() throws {
    let scene = try Scene().open("lansledning-2026-10-05", at: "2026-10-05").close("lansledning-2026-10-05")
    #expect(scene.retract(1, by: "lansledning").situation().reference?.id == "lansledning-2026-09-18")
    // A meeting that is opened again was still closed: what happens now comes after that.
    let reopened = scene.open("lansledning-2026-10-05")
    #expect(reopened.situation().reference?.id == "lansledning-2026-10-05")
    #expect(reopened.progress.meetings.map(\.isOpen) == [true])
  }

  @Test func aClosingNeedsNoOpening() throws {
    let scene = try Scene().close("lansledning-2026-10-05", at: "2026-10-05")
    #expect(scene.situation().reference?.position == scene.ids[0])
    #expect(scene.progress.meetings.map(\.isOpen) == [false])
  }

  @Test func asOfLooksForTheReferenceOnThatDay() throws {
    let scene = try Scene().open("lansledning-2026-10-05", at: "2026-10-05").close("lansledning-2026-10-05")
      .open("lansledning-2026-11-05", at: "2026-11-05").close("lansledning-2026-11-05")
    #expect(scene.situation(asOf: "2026-11-04").reference?.id == "lansledning-2026-10-05")
    #expect(scene.situation(asOf: "2026-10-04").reference?.id == "lansledning-2026-09-18")
  }

  @Test func theReportIsTheLastAdoptedPosition() throws {
    let adopt = Fact(.adoptReport, [.period: "2026-H1", .digest: "d"], text: "Fastställd.")
    let scene = try Scene().tick("moten", "start", by: "timra").write(
      adopt, by: "presidium", at: "2026-10-10")
    let reference = try #require(scene.situation(since: .report).reference)
    #expect(reference.kind == .report && reference.id == "2026-H1" && reference.day == "2026-10-10")
    #expect(try Scene().situation(since: .report).reference == nil)
    let later = scene.tick("moten", "mitt", by: "timra").situation(since: .report)
    #expect(later.cell(0, 0)?.isChanged == true && later.cell(0, 1)?.isChanged == false)
  }

  @Test func aDayIsItsEnd() throws {
    let scene = try Scene().status("moten", "pilot", by: "timra", at: "2026-10-05T21:59")
      .status("moten", "done", by: "timra", at: "2026-10-05T22:01")
    let situation = scene.situation(since: .day("2026-10-05"))
    #expect(situation.cell(0, 0)?.was == .pilot && situation.cell(0, 0)?.isConfirmedSince == true)
    #expect(scene.situation(since: .day("2026-10-06")).cell(0, 0)?.isConfirmedSince == false)
  }

  @Test func theMarkIsTheFirstThatApplies() throws {
    let scene = try Scene().tick("samverkan", "bildad", area: "barn", by: "timra", at: "2026-09-01")
      .tick("video", "rum", by: "timra", at: "2026-09-01").tick(
        "video", "rutin", by: "ange", at: "2026-10-01")
    let situation = scene.situation()
    let plan = scene.plan
    #expect(situation.cell(plan.place("samverkan"), plan.seat("timra"))?.mark == .overdue)
    #expect(situation.cell(plan.place("video"), plan.seat("ange"))?.mark == .changed)
    #expect(situation.cell(plan.place("video"), plan.seat("timra"))?.mark == .stale)
    #expect(situation.cell(plan.place("video"), plan.seat("kramfors"))?.mark == nil)
  }
}
