import Testing

@testable import RoadmapKit

/// "Oförändrat": what counts as a confirmation, and for which cells.
@Suite struct ConfirmTests {
  private func confirmed(_ scene: Scene, _ activity: String = "moten") -> Day? {
    scene.standing(activity, "timra")?.confirmed
  }

  @Test func eachOfSevenVerbsConfirms() throws {
    let scene = try Scene().tick("moten", "start", by: "timra", at: "2026-10-01")
    let at: Instant = "2026-11-03"
    #expect(confirmed(scene) == "2026-10-01")
    #expect(confirmed(scene.tick("moten", "mitt", by: "timra", at: at)) == "2026-11-03")
    #expect(confirmed(scene.untick("moten", "start", by: "timra", at: at)) == "2026-11-03")
    #expect(confirmed(scene.establish("moten", "start", by: "timra", at: at)) == "2026-11-03")
    #expect(confirmed(scene.plan("moten", "mitt", "2027", by: "timra", at: at)) == "2026-11-03")
    #expect(confirmed(scene.status("moten", "pilot", by: "timra", at: at)) == "2026-11-03")
    #expect(confirmed(scene.outlook("moten", "at-risk", by: "timra", at: at)) == "2026-11-03")
    #expect(confirmed(scene.confirm("moten", by: "timra", at: at)) == "2026-11-03")
  }

  @Test func otherVerbsDoNot() throws {
    let scene = try Scene().tick("moten", "start", by: "timra", at: "2026-10-01")
    let goal = Fact(.goal, [.activity: "moten", .year: 2026], text: "Mål.")
    #expect(confirmed(scene.note("moten", by: "timra", at: "2026-11-03")) == "2026-10-01")
    #expect(confirmed(scene.local("moten", "Eget", by: "timra", at: "2026-11-03")) == "2026-10-01")
    #expect(confirmed(scene.write(goal, by: "timra", at: "2026-11-03")) == "2026-10-01")
    #expect(confirmed(scene.confirm("moten", by: "ange", at: "2026-11-03")) == "2026-10-01")
  }

  @Test func theRecordedDayCountsNotTheDayItHappened() throws {
    #expect(
      confirmed(try Scene().tick("moten", "start", by: "timra", on: "2026-01-15", at: "2026-10-01"))
        == "2026-10-01")
    #expect(
      confirmed(try Scene().tick("moten", "start", by: "timra", at: "2026-10-01T22:30")) == "2026-10-02")
  }

  @Test func aNamedCellWithNothingSaidIsNotConfirmed() throws {
    let scene = try Scene().confirm("moten", by: "timra")
    #expect(scene.reasons == [.nothingToConfirm] && confirmed(scene) == nil)
    #expect(scene.standing("moten", "timra")?.isReported == false)
    let outlook = try Scene().outlook("moten", "at-risk", by: "timra").confirm("moten", by: "timra")
    #expect(outlook.reasons == [.nothingToConfirm])
  }

  @Test func whatComesLaterIsNotConfirmedBefore() throws {
    let scene = try Scene().tick("moten", "start", by: "timra", at: "2026-11-05").confirm(
      "moten", by: "timra", at: "2026-11-04")
    #expect(scene.reasons == [.nothingToConfirm] && confirmed(scene) == "2026-11-05")
  }

  @Test func theStarIsExactlyTheCellsWithAStatusOrATick() throws {
    let scene = try Scene().tick("moten", "start", by: "timra", at: "2026-10-01")
      .status("samverkan", "planned", by: "timra", at: "2026-10-01")
      .plan("video", "rum", "2027", by: "timra", at: "2026-10-01")
      .status("team", "pilot", by: "ange", at: "2026-10-01").confirm("*", by: "timra", at: "2026-11-03")
    #expect(confirmed(scene, "moten") == "2026-11-03" && confirmed(scene, "samverkan") == "2026-11-03")
    #expect(confirmed(scene, "video") == "2026-10-01" && confirmed(scene, "team") == nil)
    #expect(scene.standing("team", "ange")?.confirmed == "2026-10-01" && scene.reasons.isEmpty)
  }

  @Test func aRetractedTickLeavesNothingToConfirm() throws {
    let scene = try Scene().tick("moten", "start", by: "timra").confirm("moten", by: "timra").retract(
      0, by: "timra")
    #expect(scene.reasons == [.nothingToConfirm] && confirmed(scene) == nil)
  }

  @Test func leadersConfirmForAnOrganisationAndNotForTheCounty() throws {
    let scene = try Scene().tick("moten", "start", by: "timra", at: "2026-10-01")
    #expect(
      confirmed(scene.confirm("moten", by: "lansledning", for: "timra", at: "2026-11-03")) == "2026-11-03")
    #expect(scene.confirm("*", by: "lansledning").reasons == [.notAllowed])
  }
}
