import Testing

@testable import RoadmapKit

/// Milestones with a time: the plan's, and each organisation's own.
@Suite struct YearWheelMilestoneTests {
  private func dots(_ scene: Scene, _ year: Int = 2026) -> [String] { scene.year(year, "milestone-moten.") }

  @Test func thePlansDayIsOneDotForAllWhomItConcerns() throws {
    let scene = try Scene().tick("moten", "start", by: "timra", at: "2026-05-04")
    #expect(dots(scene) == ["start: 2026-06-30 overdue 1/4", "mitt: 2026-09 overdue 0/4"])
    let wheel = scene.wheel(2026)
    let dot = try #require(wheel.occasions.first { $0.id == "milestone-moten.start" })
    #expect(dot.by == ["timra", "ange", "kramfors", "rvn"] && dot.to.isEmpty && !dot.isSuggested)
    #expect(wheel.occasions.first { $0.id == "milestone-moten.mitt" }?.isSuggested == true)
    #expect(dots(scene.seen("2026-06-30")) == ["start: 2026-06-30 coming 1/4", "mitt: 2026-09 coming 0/4"])
  }

  @Test func itIsDoneWhenAllHaveTicked() throws {
    var scene = try Scene()
    for who in ["timra", "ange", "kramfors", "rvn"] {
      scene = scene.tick("moten", "start", by: who, on: who == "ange" ? "2026-09-30" : nil)
    }
    #expect(dots(scene).first == "start: 2026-06-30 done 2026-10-01 4/4")
  }

  @Test func anOwnDayIsADotOfItsOwn() throws {
    let own = try Scene().plan("moten", "start", "2026-12-15", by: "timra")
    #expect(
      dots(own) == [
        "start: 2026-06-30 overdue 0/3", "mitt: 2026-09 overdue 0/4",
        "start.timra: 2026-12-15 < 2026-06-30 coming 0/1",
      ])
    let moved = own.plan("moten", "start", "2027-Q1", by: "timra")
    #expect(dots(moved, 2027) == ["start.timra: 2027-Q1 < 2026-12-15 coming 0/1"])
    #expect(dots(moved).count == 2)
    let ticked = moved.tick("moten", "start", by: "timra", at: "2026-11-02")
    #expect(dots(ticked, 2027) == ["start.timra: 2027-Q1 < 2026-12-15 done 2026-11-02 1/1"])
  }

  @Test func anOwnMilestoneStandsThereWithItsOwnDay() throws {
    let made = try Scene().local("moten", "Eget", by: "timra")
    let id = made.last.description
    let scene = made.plan("moten", id, "2026-12-31", by: "timra")
    #expect(dots(scene).last == "\(id.lowercased()).timra: 2026-12-31 coming 0/1")
    #expect(dots(made).count == 2)
  }

  @Test func partsOfTheCalendarSortByTheirLastDay() throws {
    var scene = try Scene(today: "2026-01-01")
    for (who, due) in [("timra", "2026-10"), ("ange", "2026-W44"), ("kramfors", "2026-Q4"), ("rvn", "2026")] {
      scene = scene.plan("moten", "slut", due, by: who)
    }
    scene = scene.plan("video", "rum", "2025/2026", by: "timra").plan(
      "video", "rum", "2026-10-31", by: "ange")
    let dots = scene.year(2026, "milestone-")
    #expect(
      dots.filter { $0.hasPrefix("video") } == [
        "video.rum.timra: 2025/2026 coming 0/1", "video.rum.ange: 2026-10-31 coming 0/1",
      ])
    // A day stands before the part that ends with it, the shorter part before the longer.
    #expect(
      dots.suffix(5) == [
        "video.rum.ange: 2026-10-31 coming 0/1", "moten.slut.timra: 2026-10 coming 0/1",
        "moten.slut.ange: 2026-W44 coming 0/1", "moten.slut.kramfors: 2026-Q4 coming 0/1",
        "moten.slut.rvn: 2026 coming 0/1",
      ])
  }

  @Test func aMilestoneOfEveryAreaCountsEachOfThem() throws {
    let scene = try Scene(today: "2025-06-01").tick(
      "samverkan", "bildad", area: "barn", by: "timra", at: "2025-05-05")
    #expect(scene.year(2025, "milestone-samverkan") == [".bildad: 2025-12-31 coming 1/6"])
    var fact = Fact.slot(.plan, "samverkan", "bildad", area: "vuxna", due: "2026-01-31")
    fact.subject = nil
    let own = scene.write(fact, by: "timra")
    #expect(own.year(2025, "milestone-samverkan") == [".bildad: 2025-12-31 coming 1/5"])
    #expect(
      own.year(2026, "milestone-samverkan")
        == [".bildad.timra.vuxna: 2026-01-31 < 2025-12-31 coming 0/1"])
  }

  @Test func whatIsLockedOrAtRestIsNotLate() throws {
    let locked = try Scene()
    #expect(locked.year(2026, "milestone-team") == [".inforande: 2026-03-31 unknown 0/2"])
    #expect(locked.passGate("team").year(2026, "milestone-team") == [".inforande: 2026-03-31 overdue 0/2"])
    let resting = try Scene().status("moten", "paused", by: "timra", text: "Skäl.")
    #expect(dots(resting).first == "start: 2026-06-30 overdue 0/3")
  }

  @Test func aDayOfEveryYearIsThisYears() throws {
    let plan = try PlanFixture.small([("due: 2026-06-30}", #"due: "--06-30"}"#)])
    let scene = Scene(plan: plan)
    #expect(dots(scene).first == "start: 2026-06-30 overdue 0/4")
    #expect(dots(scene, 2025).isEmpty && dots(scene, 2027).isEmpty)
  }

  @Test func idsOfDifferentThingsDiffer() throws {
    let plan = try PlanFixture.small([
      (
        "  - {id: utblick, title: Utblick, heading: horizon}",
        """
          - {id: a, title: A, heading: horizon, milestones: [{id: b-c, title: X, due: 2026-12-01}]}
          - {id: a-b, title: B, heading: horizon, milestones: [{id: c, title: X, due: 2026-12-01}]}
        """
      )
    ])
    let ids = Scene(plan: plan).wheel(2026).occasions.map(\.id)
    #expect(Set(ids).count == ids.count && ids.contains("milestone-a.b-c") && ids.contains("milestone-a-b.c"))
  }
}
