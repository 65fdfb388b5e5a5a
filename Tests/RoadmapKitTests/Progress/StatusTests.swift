import Testing

@testable import RoadmapKit

/// Where a status comes from: the last one set, or the ticks.
@Suite struct StatusTests {
  /// The status of Timrå, with a star where ticks decide it.
  private func status(_ scene: Scene, _ activity: String = "moten") -> String {
    guard let standing = scene.standing(activity, "timra") else { return "nil" }
    return standing.status.rawValue + (standing.isDerived ? "*" : "")
  }

  private func ticked(_ milestones: String...) throws -> Scene {
    try milestones.reduce(Scene()) { $0.tick("moten", $1, by: "timra") }
  }

  @Test func nothingSaidIsNotReported() throws {
    #expect(status(try Scene()) == "not-reported")
    #expect(try Scene().standing("moten", "timra")?.isReported == false)
    #expect(try Scene().standing("samverkan", "rvn") == nil && Scene().standing("moten", "privata") == nil)
  }

  @Test func anyTickIsInProgressAndAllAreDone() throws {
    #expect(status(try ticked("mitt")) == "in-progress*")
    #expect(status(try ticked("mitt", "slut")) == "in-progress*")
    #expect(status(try ticked("mitt", "slut", "start")) == "done*")
    #expect(status(try ticked("mitt").untick("moten", "mitt", by: "timra")) == "not-reported")
  }

  @Test func allEstablishedIsEstablished() throws {
    let two = try ticked("start").establish("moten", "mitt", by: "timra").establish(
      "moten", "slut", by: "timra")
    #expect(status(two) == "done*")
    #expect(status(two.establish("moten", "start", by: "timra")) == "established*")
    #expect(
      status(two.establish("moten", "start", by: "timra").untick("moten", "slut", by: "timra"))
        == "in-progress*")
  }

  @Test func establishingTicksToo() throws {
    let scene = try Scene().establish("moten", "start", by: "timra")
    let state = try #require(scene.milestone("moten", "timra", "start"))
    #expect(state.isTicked && state.isEstablished && state.tickedOn == state.establishedOn)
    #expect(status(scene) == "in-progress*")
  }

  @Test func untickingTakesTheEstablishingWithIt() throws {
    let scene = try Scene().establish("moten", "start", by: "timra").untick("moten", "start", by: "timra")
    #expect(scene.milestone("moten", "timra", "start")?.isEstablished == false)
    #expect(scene.standing("moten", "timra")?.established == 0)
    let again = scene.tick("moten", "start", by: "timra")
    #expect(again.milestone("moten", "timra", "start")?.isEstablished == false)
  }

  /// Per area: every milestone in every area.
  @Test func perAreaEveryMilestoneInEveryArea() throws {
    var scene = try Scene()
    for (count, place) in [
      ("bildad", "barn"), ("bildad", "vuxna"), ("ledamoter", "barn"), ("ledamoter", "vuxna"),
    ].enumerated() {
      #expect(status(scene, "samverkan") == (count == 0 ? "not-reported" : "in-progress*"))
      scene = scene.tick("samverkan", place.0, area: place.1, by: "timra")
    }
    #expect(status(scene, "samverkan") == "done*" && scene.standing("samverkan", "timra")?.ticked == 4)
    for (milestone, area) in [("bildad", "barn"), ("bildad", "vuxna"), ("ledamoter", "barn")] {
      scene = scene.establish("samverkan", milestone, area: area, by: "timra")
      #expect(status(scene, "samverkan") == "done*")
    }
    #expect(
      status(scene.establish("samverkan", "ledamoter", area: "vuxna", by: "timra"), "samverkan")
        == "established*")
  }

  @Test(arguments: ["proposed", "not-started", "planned"])
  func aNewerTickSpeaksLouder(word: String) throws {
    let set = try ticked("start").status("moten", word, by: "timra")
    #expect(status(set) == word)
    #expect(status(set.tick("moten", "mitt", by: "timra")) == "in-progress*")
    #expect(status(set.establish("moten", "start", by: "timra")) == "in-progress*")
    #expect(status(set.tick("moten", "mitt", by: "timra").status("moten", word, by: "timra")) == word)
    // Not a tick: nothing new is derived.
    #expect(status(set.plan("moten", "mitt", "2027", by: "timra").confirm("moten", by: "timra")) == word)
    #expect(status(set.tick("moten", "mitt", by: "timra").untick("moten", "mitt", by: "timra")) == word)
  }

  @Test(arguments: [
    "in-progress", "pilot", "evaluating", "introducing", "done", "established", "paused", "ended",
    "not-applicable",
  ])
  func otherStatusesStandAgainstTicks(word: String) throws {
    let set = try Scene().status("moten", word, by: "timra").tick("moten", "start", by: "timra")
    #expect(status(set.tick("moten", "mitt", by: "timra").tick("moten", "slut", by: "timra")) == word)
  }

  @Test func theLastOneSetThatIsNotRetractedCounts() throws {
    let scene = try Scene().status("moten", "pilot", by: "timra").status("moten", "done", by: "timra")
    #expect(status(scene) == "done" && status(scene.retract(1, by: "timra")) == "pilot")
    #expect(status(scene.retract(1, by: "timra").retract(0, by: "timra")) == "not-reported")
  }

  @Test func orderIsThatOfTheIdsNotOfTheFiles() throws {
    let scene = try Scene().status("moten", "done", by: "timra", at: "2026-11-02")
      .status("moten", "pilot", by: "timra", at: "2026-11-01", device: "bbbbbbbb")
    #expect(status(scene) == "done")
  }

  @Test func leadersWriteForAnOrganisation() throws {
    let scene = try Scene().status("moten", "pilot", by: "timra").status(
      "moten", "paused", by: "presidium", for: "timra", text: "Vi väntar.")
    #expect(status(scene) == "paused" && scene.standing("moten", "ange")?.status == .notReported)
  }

  @Test func ofAProposalEverythingIsProposed() throws {
    let scene = Scene(plan: try PlanFixture.small([("standing: adopted", "standing: proposal")]))
    #expect(
      status(scene) == "proposed" && status(scene.tick("moten", "start", by: "timra")) == "in-progress*")
  }

  @Test func anOwnMilestoneIsNoPartOfTheWhole() throws {
    let scene = try ticked("start", "mitt").local("moten", "Eget", by: "timra")
    let own = scene.last.description
    #expect(status(scene.tick("moten", "slut", by: "timra")) == "done*")
    let standing = try #require(scene.tick("moten", own, by: "timra").standing("moten", "timra"))
    #expect(standing.ticked == 2 && standing.count == 3 && standing.milestones.count == 4)
    #expect(standing.milestones.last?.isTicked == true && standing.status == .inProgress)
  }
}
