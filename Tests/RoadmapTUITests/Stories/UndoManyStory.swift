import RoadmapKit
import Testing

@testable import RoadmapTUI

/// After a wrongly chosen writer, several of one's own events are taken back at once.
@Suite struct UndoManyStory {
  /// Timrå was chosen by mistake, and three milestones ticked before it was seen.
  private func mistaken() -> Session {
    var session = Session(as: "timra")
    session.press("Space", "Space", "j", "Space", "j", "Space", "8")
    return session
  }

  @Test func markedEventsAreUndoneWithOneQuestionAndOneRecording() {
    var session = mistaken()
    session.press("m", "m", "m")
    #expect(session.sees("3 markerade · u ångrar dem"))
    session.press("u")
    #expect(session.sees("Det här ångras, 3 händelser på en gång:"))
    #expect(session.sees("– bockade ”Lokal handlingsplan antagen”"))
    #expect(session.effects.contains(.discardInput))
    // The harmless answer is the default.
    session.press("Enter")
    #expect(session.standing("fp-611", "timra")?.ticked == 3)
    let before = session.effects.count { if case .record = $0 { true } else { false } }
    session.press("u", "j")
    #expect(session.standing("fp-611", "timra")?.ticked == 0)
    #expect(session.standing("fp-611", "timra")?.status == .notReported)
    #expect(session.effects.count { if case .record = $0 { true } else { false } } == before + 1)
    #expect(session.notice == "Sparat: ångrade 3 händelser.")
    #expect(!session.sees("▪"))
    #expect(session.rows(with: Words.UI.undone).count >= 3)
  }

  @Test func eachIsBroughtBackByItself() {
    var session = mistaken()
    session.press("m", "m", "m", "u", "j")
    for count in 1...3 {
      session.press("U", "Enter")
      #expect(session.standing("fp-611", "timra")?.ticked == count)
    }
  }

  @Test func allFromTheFirstWrongOneAreMarkedWithOneKey() {
    var session = mistaken()
    session.deliver(Fact(.note, [.activity: .text("fp-612")], text: "Timrås egen"), by: "timra")
    session.press("End", "S")
    // What the real Timrå wrote elsewhere is left alone.
    #expect(session.sees("3 markerade"))
    session.press("u", "j")
    #expect(session.standing("fp-611", "timra")?.ticked == 0)
    let note = session.rows(with: "Timrå skrev en anteckning")
    #expect(note.count == 1 && note.allSatisfy { !$0.contains(Words.UI.undone) })
  }

  @Test func theSameIsFoundByItsName() {
    var session = mistaken()
    session.press("End", ":")
    session.type("fel avsändare")
    session.press("Enter")
    #expect(session.sees("3 markerade"))
  }

  @Test func othersEventsAndUndoneOnesAreNotMarked() {
    var session = mistaken()
    session.deliver(Fact(.note, [.activity: .text("fp-612")], text: "Hej"), by: "ange")
    session.press("Home", "m")
    #expect(session.notice == Words.UI.notYoursToMark("Ånge"))
    session.press("j", "u", "Enter")
    session.press("Home", "m")
    #expect(session.notice == Words.UI.undoCannotBeMarked)
    session.press("j", "j", "m")
    #expect(session.notice == Words.UI.alreadyUndone)
    #expect(!session.sees("▪"))
  }

  @Test func whatIsUndoneElsewhereLosesItsMark() throws {
    var session = mistaken()
    session.press("m")
    let event = try #require(session.app.world.history.items.first?.entry.id)
    session.deliver(Fact(.retract, [.event: .text(event.description)]), by: "timra")
    #expect(!session.sees("▪"))
  }

  @Test func manyAreCountedAndTheFirstAreNamed() {
    var session = Session(as: "timra")
    session.press("2")
    for _ in 0..<9 { session.press("j", "Space") }
    session.press("8", "End", "S", "u")
    let count = session.app.world.history.items.count
    #expect(session.sees("\(count) händelser på en gång"))
    #expect(session.sees("– och \(count - 5) till"))
  }
}
