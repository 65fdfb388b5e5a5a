import RoadmapKit
import Testing

@testable import RoadmapTUI

/// Free text is watched while it is written, wherever that is; nothing about a person gets into a journal.
@Suite struct GuardStory {
  static let number = "811218-9876"
  static let emailWarning = "Texten verkar innehålla en e-postadress."
  static let phoneWarning = "Texten verkar innehålla ett telefonnummer."

  /// Ways to a text: the keys that open it.
  static let texts: [(name: String, keys: [String])] = [
    ("note", ["n"]), ("sentence", ["b", "End", "k", "Enter", "Enter"]),
  ]

  @Test(arguments: texts) func aNumberIsNeitherSavedNorKeptWhenTyped(_ name: String, _ keys: [String]) {
    var session = Session(as: "sundsvall")
    for key in keys { session.press(key) }
    session.type("Ring \(Self.number) i dag")
    #expect(session.sees(Words.UI.personalNumber), "\(name)")
    #expect(session.drafts.isEmpty)
    session.press("Enter")
    #expect(session.app.overlay != nil)
    #expect(session.files.isEmpty)
    session.press("Escape")
    #expect(session.notice == Words.UI.draftRefused)
  }

  @Test(arguments: texts) func aNumberIsNeitherSavedNorKeptWhenPasted(_ name: String, _ keys: [String]) {
    var session = Session(as: "sundsvall")
    for key in keys { session.press(key) }
    session.type("Ring ")
    #expect(!session.drafts.isEmpty)
    session.paste("19811218\n9876")
    #expect(session.sees(Words.UI.personalNumber), "\(name)")
    #expect(session.drafts.isEmpty)
    #expect(
      session.effects.contains {
        if case .saveDraft(_, let text) = $0 { text.contains("9876") } else { false }
      } == false)
    session.press("Enter")
    #expect(session.files.isEmpty)
    for _ in 0..<4 { session.press("Backspace") }
    #expect(!session.sees(Words.UI.personalNumber))
    session.press("Enter")
    #expect(!session.files.isEmpty)
  }

  @Test func theFunctionIsWatchedToo() {
    var session = Session()
    session.press("w", "Enter")
    session.type(Self.number)
    #expect(session.sees(Words.UI.personalNumber))
    session.press("Enter")
    #expect(session.savedIdentity == nil)
    session.press("C-u")
    session.type("LSG-samordnare, 070-123 45 67")
    #expect(session.sees(Self.phoneWarning))
    session.press("C-u")
    session.type("LSG-samordnare")
    #expect(!session.sees(Self.phoneWarning))
    session.press("Enter")
    #expect(session.savedIdentity?.role == "LSG-samordnare")
  }

  @Test func everyFieldOfAFormIsWatchedAndNamed() {
    var session = Session(as: "lansledning")
    let fact = Fact(.decide, [.activity: .text("fp-612")])
    session.show(
      Form(
        fact: fact, title: "Beslut", hint: "",
        fields: [.text(.text, "Beslut", rows: 3, isRequired: true), .text(.own(.condition), "Villkor")]))
    session.type("Bra")
    session.press("Tab")
    session.paste(Self.number)
    #expect(session.sees("Villkor: \(Words.UI.personalNumber)"))
    #expect(session.drafts.isEmpty)
    session.press("Enter")
    #expect(session.files.isEmpty)
    session.press("C-u")
    session.type("Se namn@example.se")
    #expect(session.sees("Villkor: \(Self.emailWarning)"))
    #expect(session.drafts.values.first?.contains("namn@example.se") == true)
    session.press("Enter")
    #expect(session.sees("Villkor: Texten verkar innehålla en e-postadress. Skriv om texten utan"))
    #expect(session.sees("tryck Enter igen för att spara som den är.") && session.files.isEmpty)
    session.press("Tab", "Enter")
    #expect(session.notice?.contains(Self.emailWarning) == true && !session.files.isEmpty)
  }

  @Test func theBoxStaysWhereItIsWhenSomethingIsTold() {
    var session = Session(as: "sundsvall")
    session.press("n")
    let row = (0..<24).first { session.line($0).contains(Words.UI.noteHint) }
    for text in ["Fråga ", "namn@example.se ", "eller 060-12 34 56 ", Self.number] {
      session.type(text)
      #expect((0..<24).first { session.line($0).contains(Words.UI.noteHint) } == row, "\(text)")
    }
  }

  @Test func theWarningStandsBelowTheTextAndAsksForAFunction() {
    var session = Session(as: "sundsvall")
    session.press("n")
    session.type("Fråga namn@example.se")
    let text = (0..<24).first { session.line($0).contains("namn@example.se") } ?? 0
    let told = (0..<24).first { session.line($0).contains(Self.emailWarning) } ?? 0
    #expect(told > text)
    #expect(session.sees("Skriv hellre en funktion"))
  }

  @Test(arguments: texts) func theSecondEnterSavesWhatIsWarnedOf(_ name: String, _ keys: [String]) {
    var session = Session(as: "sundsvall")
    for key in keys { session.press(key) }
    session.type("Ring 060-12 34 56 eller namn@example.se")
    #expect(session.sees("en e-postadress och ett telefonnummer. Skriv"), "\(name)")
    #expect(!session.sees("Enter igen"))
    session.press("Enter")
    #expect(session.sees("en e-postadress och ett telefonnummer. Skriv om"))
    #expect(session.sees("utan dem, eller tryck Enter igen för att spara som den är."))
    #expect(session.app.overlay != nil && session.files.isEmpty)
    // Another text is asked about anew, also when it is the first one again.
    session.press("Left", "Backspace")
    session.type("s")
    #expect(!session.sees("Enter igen"))
    session.press("Enter")
    #expect(session.files.isEmpty)
    session.press("Enter")
    #expect(session.app.overlay == nil && !session.files.isEmpty)
    #expect(session.notice?.contains("en e-postadress och ett telefonnummer.") == true)
  }

  @Test func findsInSeveralFieldsAreNamedTogether() {
    var session = Session(as: "lansledning")
    session.show(
      Form(
        fact: Fact(.decide, [.activity: .text("fp-612")]), title: "Beslut", hint: "",
        fields: [.text(.text, "Beslut", rows: 3, isRequired: true), .text(.own(.condition), "Villkor")]))
    session.type("Fråga namn@example.se")
    session.press("Tab")
    session.type("Ring 060-12 34 56")
    #expect(session.sees("Texten verkar innehålla en e-postadress och ett telefonnummer."))
    session.press("Enter", "Enter")
    #expect(!session.files.isEmpty)
  }

  @Test func whatIsSearchedForIsNot() {
    var session = Session(as: "sundsvall")
    session.press("8", "/")
    session.type(Self.number)
    #expect(!session.sees(Words.UI.personalNumber))
    #expect(session.app.screens.current.inner.filter == Self.number)
    session.press("Escape", ":")
    session.type(Self.number)
    #expect(!session.sees(Words.UI.personalNumber))
    #expect(session.drafts.isEmpty)
  }

  @Test func aNumberInAnOldDraftIsToldAtOnce() {
    let name = Prompt.draftName(for: Fact(.note, [.activity: .text("fp-611")]))
    var session = Session(as: "sundsvall", drafts: [name: "Ring \(Self.number)"])
    session.press("n")
    #expect(session.sees(Words.UI.personalNumber))
    session.press("Enter")
    #expect(session.files.isEmpty)
  }
}
