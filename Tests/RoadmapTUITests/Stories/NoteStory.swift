import RoadmapKit
import Testing

@testable import RoadmapTUI

/// Free text: kept, guarded, and never lost half-way.
@Suite struct NoteStory {
  @Test func aNoteIsWrittenAndReadByOthers() {
    var session = Session(as: "sundsvall")
    session.press("n")
    session.type("Alla fem är i gång.")
    session.press("Enter")
    session.press("8")
    #expect(session.sees("”Alla fem är i gång.”"))
  }

  @Test func halfWrittenTextSurvivesACrash() {
    var session = Session(as: "sundsvall")
    session.press("n")
    session.type("Halva men")
    // The program dies here; what was typed lies on the disk.
    var next = Session(as: "sundsvall", drafts: session.drafts)
    next.press("n")
    #expect(next.sees("Halva men"))
    next.type("ingen.")
    next.press("Enter")
    #expect(next.drafts.isEmpty)
    next.press("8")
    #expect(next.sees("”Halva meningen.”"))
  }

  @Test func aPersonalNumberIsRefusedAndTheTextKept() {
    var session = Session(as: "sundsvall")
    session.press("n")
    session.type("Ring 850709-9805")
    session.press("Enter")
    #expect(session.sees(Words.UI.personalNumber))
    #expect(session.sees("Ring 850709-9805"))
    #expect(session.files.isEmpty)
  }

  @Test func anEmailAddressIsSavedWithAWarning() {
    var session = Session(as: "sundsvall")
    session.press("n")
    session.type("Fråga stod@example.se")
    session.press("Enter", "Enter")
    #expect(session.notice?.contains("Texten verkar innehålla en e-postadress.") == true)
    #expect(!session.files.isEmpty)
  }

  @Test func pastedLinesBecomeOneText() {
    var session = Session(as: "sundsvall")
    session.press("n")
    session.paste("Första raden\nandra raden")
    session.press("Enter")
    session.press("8")
    #expect(session.sees("”Första raden andra raden”"))
  }

  @Test func pastedTextOutsideABoxIsNoCommand() {
    var session = Session(as: "sundsvall")
    session.paste("qOu")
    #expect(!session.hasQuit)
    #expect(session.files.isEmpty)
    #expect(session.app.overlay == nil)
  }

  @Test func hostileTextNeverReachesTheScreen() {
    var session = Session(as: "sundsvall")
    let hostile = "\u{1b}]0;x\u{7}\u{9b}31m\u{202e}abc\u{200b}"
    session.deliver(Fact(.note, [.activity: .text("fp-612")], text: hostile), by: "timra")
    for view in ["8", "3", "2", "1"] {
      session.press(view)
      for scalar in session.screen.text.unicodeScalars {
        let category = scalar.properties.generalCategory
        #expect(category != .control || scalar == "\n")
        #expect(category != .format)
      }
    }
  }
}
