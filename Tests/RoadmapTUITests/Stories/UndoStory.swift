import RoadmapKit
import Testing

@testable import RoadmapTUI

/// What was said can be taken back, and history keeps both.
@Suite struct UndoStory {
  @Test func undoTellsWhatItTakesBackAndRedoBringsItAgain() {
    var session = Session(as: "sundsvall")
    session.press("Space", "Space", "u")
    #expect(session.sees("Det här ångras: Sundsvall bockade ”Lokal handlingsplan antagen”"))
    #expect(session.standing("fp-611", "sundsvall")?.ticked == 1)
    session.press("Enter")
    #expect(session.standing("fp-611", "sundsvall")?.ticked == 0)
    session.press("U")
    #expect(session.sees("Det här gäller igen"))
    session.press("Enter")
    #expect(session.standing("fp-611", "sundsvall")?.ticked == 1)
    session.press("8")
    #expect(session.sees("3 händelser"))
  }

  @Test func twoUndosAreAnsweredByTwoRedosAndNoMore() {
    var session = Session(as: "sundsvall")
    session.press("Space", "Space", "j", "Space")
    session.press("u", "Enter", "u", "Enter")
    #expect(session.standing("fp-611", "sundsvall")?.ticked == 0)
    session.press("U", "Enter", "U", "Enter")
    #expect(session.standing("fp-611", "sundsvall")?.ticked == 2)
    session.press("U")
    #expect(session.app.overlay == nil)
  }

  @Test func escapeKeepsWhatWasSaid() {
    var session = Session(as: "sundsvall")
    session.press("Space", "Space", "u", "Escape")
    #expect(session.standing("fp-611", "sundsvall")?.ticked == 1)
  }

  @Test func nothingToUndoIsSaid() {
    var session = Session(as: "sundsvall")
    session.press("u")
    #expect(session.app.overlay == nil)
    #expect(session.notice?.isEmpty == false)
    session.press("U")
    #expect(session.notice?.isEmpty == false)
  }

  @Test func anEventIsUndoneFromTheHistory() {
    var session = Session(as: "sundsvall")
    session.press("Space", "Space", "j", "Space", "8", "j", "u")
    #expect(session.sees("Lokal handlingsplan antagen"))
    session.press("Enter")
    let standing = session.standing("fp-611", "sundsvall")
    #expect(standing?.milestones.map(\.isTicked) == [false, true, false, false, false])
    #expect(session.sees(Words.UI.undone))
  }

  @Test func anothersEventIsNotMineToUndo() {
    var session = Session(as: "sundsvall")
    session.deliver(Fact(.note, [.activity: .text("fp-612")], text: "Hej"), by: "timra")
    session.press("8", "u")
    #expect(session.app.overlay == nil)
    #expect(session.notice?.contains("Timrå skrev det här") == true)
  }

  @Test func whatWasTypedBeforeTheQuestionDoesNotAnswerIt() {
    var session = Session(as: "sundsvall")
    session.press("Space", "Space", "u")
    #expect(session.effects.contains(.discardInput))
  }
}
