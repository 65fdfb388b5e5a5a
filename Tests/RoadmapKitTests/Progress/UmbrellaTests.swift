import Testing

@testable import RoadmapKit

/// An umbrella has the sums of its parts, and takes no facts of its own.
@Suite struct UmbrellaTests {
  @Test func theSumsOfTheParts() throws {
    let scene = try Scene(today: "2026-11-21").tick("video", "rum", by: "rvn", at: "2026-10-02")
      .establish("kopior", "rutin", by: "rvn", at: "2026-10-09")
    let sum = try #require(scene.standing("digital", "rvn"))
    #expect(sum.ticked == 2 && sum.established == 1 && sum.count == 3 && sum.isDerived)
    #expect(sum.confirmed == "2026-10-09" && sum.confirmedBy == scene.last && sum.milestones.isEmpty)
    #expect(try Scene().standing("digital", "rvn")?.overdue == 1 && sum.overdue == 0)
  }

  @Test func onlyThePartsThatConcern() throws {
    #expect(
      try Scene().standing("digital", "timra")?.count == 2 && Scene().standing("digital", "rvn")?.count == 3)
    let none = Scene(
      plan: try PlanFixture.small([
        ("title: Möten på distans\n", "title: Möten på distans\n        concerns: region\n")
      ]))
    #expect(none.standing("digital", "timra") == nil)
  }

  @Test(arguments: [
    ("", "", "not-reported"), ("done", "", "in-progress"), ("done", "done", "done"),
    ("done", "established", "done"),
    ("established", "established", "established"), ("paused", "paused", "paused"), ("done", "ended", "done"),
    ("pilot", "planned", "in-progress"),
  ])
  func itsStatusFollowsThem(video: String, kopior: String, expected: String) throws {
    var scene = try Scene()
    if !video.isEmpty { scene = scene.status("video", video, by: "rvn", text: "x") }
    if !kopior.isEmpty { scene = scene.status("kopior", kopior, by: "rvn", text: "x") }
    #expect(scene.standing("digital", "rvn")?.status.rawValue == expected)
  }

  @Test func itRefusesStatusAndIsNoRow() throws {
    let scene = try Scene()
    #expect(!scene.plan.leaves.contains(scene.plan.place("digital")))
    for (writer, subject) in [("rvn", nil), ("lansledning", "rvn"), ("lansledning", nil)]
      as [(String, String?)]
    {
      #expect(scene.status("digital", "pilot", by: writer, for: subject).reasons == [.umbrella])
      let fact = Fact(.status, [.activity: "digital", .status: "pilot"], subject: subject)
      #expect(
        scene.verdict(fact, by: writer)
          == .refused(.umbrella(activity: "digital", parts: ["video", "kopior"])))
    }
    #expect(scene.progress.countyStanding(scene.plan.place("digital")).status == nil)
  }
}
