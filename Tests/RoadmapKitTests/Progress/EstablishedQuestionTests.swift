import Testing

@testable import RoadmapKit

/// "Infört?" is asked six and twelve months after the tick, until it is answered or moved on.
@Suite struct EstablishedQuestionTests {
  /// Ticked in Sweden on the last of August.
  private func scene() throws -> Scene { try Scene().tick("moten", "start", by: "timra", at: "2025-08-31") }

  private func asks(_ scene: Scene, _ day: Day) -> Bool {
    scene.seen(day).milestone("moten", "timra", "start")?.asksIfEstablished ?? false
  }

  @Test func afterSixMonthsAndNotBefore() throws {
    let scene = try scene()
    #expect(!asks(scene, "2025-08-31") && !asks(scene, "2026-02-27"))
    #expect(asks(scene, "2026-02-28") && asks(scene, "2026-08-31") && asks(scene, "2030-01-01"))
    #expect(scene.seen("2026-03-01").milestone("moten", "timra", "mitt")?.asksIfEstablished == false)
  }

  @Test func theDayItHappenedCounts() throws {
    let scene = try Scene().tick("moten", "start", by: "timra", on: "2025-02-10", at: "2025-08-31")
    #expect(!asks(scene, "2025-08-09") && asks(scene, "2025-08-31"))
  }

  @Test func establishAnswersYes() throws {
    let scene = try scene().establish("moten", "start", by: "timra", at: "2026-03-01")
    #expect(!asks(scene, "2026-03-01") && !asks(scene, "2027-01-01"))
    let state = try #require(scene.milestone("moten", "timra", "start"))
    #expect(state.tickedOn == "2025-08-31" && state.establishedOn == "2026-03-01")
  }

  @Test func aNoteOnTheMilestoneMovesItToTwelveMonths() throws {
    let scene = try scene().note("moten", "start", by: "timra", at: "2026-03-01")
    #expect(!asks(scene, "2026-03-01") && !asks(scene, "2026-08-30") && asks(scene, "2026-08-31"))
    #expect(!asks(scene.note("moten", "start", by: "timra", at: "2026-09-01"), "2028-01-01"))
  }

  @Test func otherNotesDoNotMoveIt() throws {
    let scene = try scene()
    #expect(asks(scene.note("moten", "start", by: "timra", at: "2026-02-01"), "2026-03-01"))
    #expect(asks(scene.note("moten", "mitt", by: "timra", at: "2026-03-01"), "2026-03-02"))
    #expect(asks(scene.note("moten", by: "timra", at: "2026-03-01"), "2026-03-02"))
    #expect(asks(scene.note("moten", "start", by: "ange", at: "2026-03-01"), "2026-03-02"))
    #expect(
      !asks(scene.note("moten", "start", by: "lansledning", for: "timra", at: "2026-03-01"), "2026-03-02"))
  }

  @Test func eachAreaIsAskedForItself() throws {
    let scene = try Scene().tick("samverkan", "bildad", area: "barn", by: "timra", at: "2025-08-31")
      .tick("samverkan", "bildad", area: "vuxna", by: "timra", at: "2025-09-30")
      .note("samverkan", "bildad", area: "barn", by: "timra", at: "2026-03-01").seen("2026-04-01")
    #expect(scene.milestone("samverkan", "timra", "bildad", area: 0)?.asksIfEstablished == false)
    #expect(scene.milestone("samverkan", "timra", "bildad", area: 1)?.asksIfEstablished == true)
    let both = scene.note("samverkan", "bildad", by: "timra", at: "2026-04-01")
    #expect(both.milestone("samverkan", "timra", "bildad", area: 1)?.asksIfEstablished == false)
  }

  @Test func untickingEndsTheQuestionAndTickingStartsItAgain() throws {
    let scene = try scene().untick("moten", "start", by: "timra", at: "2026-03-01")
    #expect(!asks(scene, "2026-03-02"))
    let again = scene.tick("moten", "start", by: "timra", at: "2026-04-10")
    #expect(!asks(again, "2026-10-09") && asks(again, "2026-10-10"))
  }

  @Test func anOwnMilestoneIsAskedForAndMovedOnToo() throws {
    let made = try Scene().local("moten", "Eget", by: "timra", at: "2025-08-30")
    let own = made.last.description
    let scene = made.tick("moten", own, by: "timra", at: "2025-08-31").seen("2026-03-02")
    #expect(scene.standing("moten", "timra")?.milestones.last?.asksIfEstablished == true)
    let noted = scene.note("moten", own, by: "timra", at: "2026-03-01")
    #expect(noted.standing("moten", "timra")?.milestones.last?.asksIfEstablished == false)
  }
}
