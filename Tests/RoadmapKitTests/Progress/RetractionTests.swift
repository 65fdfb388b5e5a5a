import Testing

@testable import RoadmapKit

/// Taking back, taking that back, and what undo and redo would choose.
@Suite struct RetractionTests {
  private func undo(_ scene: Scene, _ writer: String = "timra") -> EventID? {
    scene.progress.undoable(by: writer, scene.journals)?.id
  }

  private func redo(_ scene: Scene, _ writer: String = "timra") -> EventID? {
    scene.progress.redoable(by: writer, scene.journals)?.id
  }

  private func ticked(_ scene: Scene) -> Int? { scene.standing("moten", "timra")?.ticked }

  @Test func aRetractedRetractionIsVoid() throws {
    var scene = try Scene().tick("moten", "start", by: "timra")
    for number in 0..<5 {
      #expect(ticked(scene) == (number % 2 == 0 ? 1 : 0))
      scene = scene.retract(number, by: "timra")
    }
  }

  @Test func theEarlierTickStandsAgain() throws {
    let scene = try Scene().tick("moten", "start", by: "timra", on: "2026-01-05").untick(
      "moten", "start", by: "timra")
    #expect(ticked(scene) == 0 && ticked(scene.retract(1, by: "timra")) == 1)
    let twice = scene.retract(1, by: "timra").tick("moten", "start", by: "timra", on: "2026-02-05")
    #expect(twice.milestone("moten", "timra", "start")?.tickedOn == "2026-02-05")
    #expect(twice.retract(3, by: "timra").milestone("moten", "timra", "start")?.tickedOn == "2026-01-05")
  }

  @Test func twoRetractionsOfOneEventBothHaveToGo() throws {
    let scene = try Scene().tick("moten", "start", by: "timra").retract(0, by: "timra").retract(
      0, by: "timra", device: "bbbbbbbb")
    #expect(ticked(scene) == 0 && scene.reasons.isEmpty)
    #expect(ticked(scene.retract(2, by: "timra")) == 0)
    #expect(ticked(scene.retract(2, by: "timra").retract(1, by: "timra")) == 1)
  }

  @Test func aRetractedRedactionShowsTheTextAgain() throws {
    let scene = try Scene().note("moten", by: "timra").redact(0, by: "presidium")
    let entry = scene.journals.entries[0]
    #expect(
      scene.progress.shownText(of: entry, scene.journals) == nil && scene.journals.text(of: entry) != nil)
    let back = scene.retract(1, by: "presidium")
    #expect(back.progress.shownText(of: back.journals.entries[0], back.journals) == "Gäller fortfarande.")
  }

  @Test func undoTakesTheWritersLatestThatStands() throws {
    let scene = try Scene().tick("moten", "start", by: "timra").tick("moten", "start", by: "ange")
      .tick("moten", "mitt", by: "timra", device: "bbbbbbbb").note("moten", by: "ange")
    #expect(undo(scene) == scene.ids[2] && undo(scene, "ange") == scene.ids[3])
    #expect(undo(scene.retract(2, by: "timra")) == scene.ids[0])
    #expect(undo(scene.retract(2, by: "timra").retract(0, by: "timra")) == nil)
    #expect(undo(scene, "rvn") == nil && undo(scene, "okand") == nil)
  }

  @Test func redoTakesTheWritersLatestStandingRetraction() throws {
    let scene = try Scene().tick("moten", "start", by: "timra").tick("moten", "mitt", by: "timra")
      .retract(1, by: "timra").retract(0, by: "timra")
    #expect(redo(scene) == scene.ids[3] && redo(scene, "ange") == nil)
    let once = scene.retract(3, by: "timra")
    #expect(ticked(once) == 1)
    // The redo is a retraction too, but answers an undo: the next redo answers the undo before.
    #expect(redo(once) == once.ids[2] && undo(once) == scene.ids[0])
    let twice = once.retract(2, by: "timra")
    #expect(ticked(twice) == 2 && redo(twice) == nil)
  }

  @Test func redoPassesOverRetractionsThatNeverCounted() throws {
    let scene = try Scene().tick("moten", "start", by: "timra").retract(0, by: "ange")
    #expect(redo(scene, "ange") == nil && ticked(scene) == 1)
  }

  @Test func historyTellsWhatBecameOfEachEvent() throws {
    let scene = try Scene().note("moten", by: "timra").tick("moten", "okand", by: "timra").tick(
      "moten", "start", by: "timra"
    )
    .retract(2, by: "timra").redact(0, by: "timra")
    let items = History(scene.progress, scene.journals).items
    #expect(items.map(\.entry.id) == scene.ids.reversed())
    #expect(items.map(\.retractedBy) == [nil, nil, scene.ids[3], nil, nil])
    #expect(items.map(\.setAside) == [nil, nil, nil, .unknownMilestone, nil])
    #expect(items.map(\.isRedacted) == [false, false, false, false, true])
  }
}
