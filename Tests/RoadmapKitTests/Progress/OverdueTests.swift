import Testing

@testable import RoadmapKit

/// When a milestone is late, and by whose date.
@Suite struct OverdueTests {
  private func isLate(_ scene: Scene, _ day: Day, _ milestone: String = "start") -> Bool {
    scene.seen(day).milestone("moten", "timra", milestone)?.isOverdue ?? false
  }

  @Test func theLastDayOfTheDateMustHavePassed() throws {
    let scene = try Scene()
    #expect(!isLate(scene, "2026-06-30") && isLate(scene, "2026-07-01"))
    #expect(!isLate(scene, "2026-09-30", "mitt") && isLate(scene, "2026-10-01", "mitt"))
    #expect(!isLate(scene, "2099-01-01", "slut"))
  }

  @Test func theBodysOwnDayComesBeforeThePlans() throws {
    let later = try Scene().plan("moten", "start", "2026-W40", by: "timra")
    #expect(!isLate(later, "2026-10-04") && isLate(later, "2026-10-05"))
    let earlier = try Scene().plan("moten", "start", "2026-03-01", by: "timra")
    #expect(isLate(earlier, "2026-03-02") && later.milestone("moten", "ange", "start")?.dueSource == .plan)
    let own = try Scene().plan("moten", "slut", "2026", by: "timra")
    #expect(!isLate(own, "2026-12-31", "slut") && isLate(own, "2027-01-01", "slut"))
    #expect(own.milestone("moten", "timra", "slut")?.dueSource == .own)
    let last = earlier.plan("moten", "start", "2027-01", by: "timra")
    #expect(last.milestone("moten", "timra", "start")?.due == .month(year: 2027, month: 1))
    #expect(!isLate(last, "2027-01-31") && isLate(last.retract(1, by: "timra"), "2026-03-02"))
  }

  @Test func aSuggestedDateIsToldAsSuch() throws {
    let scene = try Scene()
    #expect(scene.milestone("moten", "timra", "start")?.dueSource == .plan)
    #expect(scene.milestone("moten", "timra", "mitt")?.dueSource == .suggested)
    #expect(scene.milestone("moten", "timra", "slut")?.dueSource == nil)
  }

  @Test func aTickedOrLockedOneIsNeverLate() throws {
    #expect(!isLate(try Scene().tick("moten", "start", by: "timra"), "2027-01-01"))
    #expect(
      isLate(
        try Scene().tick("moten", "start", by: "timra").untick("moten", "start", by: "timra"), "2027-01-01"))
    let locked = try Scene(today: "2027-01-01")
    #expect(locked.milestone("team", "timra", "inforande")?.isOverdue == false)
    #expect(locked.passGate("team").milestone("team", "timra", "inforande")?.isOverdue == true)
  }

  @Test(arguments: [
    ("paused", false), ("ended", false), ("not-applicable", false), ("pilot", true), ("done", true),
    ("planned", true),
  ])
  func inACellAtRestNothingIsLate(status: String, late: Bool) throws {
    let scene = try Scene().status("moten", status, by: "timra", text: "Skäl.")
    #expect(isLate(scene, "2027-01-01") == late)
    #expect(scene.seen("2027-01-01").standing("moten", "timra")?.overdue == (late ? 2 : 0))
  }

  @Test func aHeadingYearIsNoDueDate() throws {
    #expect(
      try Scene(today: "2030-01-01").standing("samverkan", "timra")?.milestones.filter(\.isOverdue).count == 2
    )
    #expect(try Scene(today: "2030-01-01").standing("video", "timra")?.overdue == 0)
  }

  @Test func anOwnMilestoneIsLateByItsOwnDay() throws {
    let made = try Scene().local("moten", "Eget", by: "timra")
    let scene = made.plan("moten", made.last.description, "2026-10-31", by: "timra")
    let state = try #require(scene.seen("2026-11-01").standing("moten", "timra")?.milestones.last)
    #expect(state.isOverdue && state.source == .local(made.last) && state.area == nil)
    #expect(scene.progress.title(of: state.source, in: 0, scene.journals) == "Eget")
    #expect(scene.progress.id(of: state.source, in: 0) == made.last.description)
    #expect(made.standing("moten", "ange")?.milestones.count == 3)
  }
}
