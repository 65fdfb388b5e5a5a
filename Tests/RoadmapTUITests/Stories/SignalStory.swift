import RoadmapKit
import Testing

@testable import RoadmapTUI

/// Signaler: what has been raised to KD/RD, answered, closed, and read.
@Suite struct SignalStory {
  private static func signal(_ matter: Matter, _ activity: String?, _ text: String) -> Fact {
    var fact = Fact(.signal, [.matter: .text(matter.rawValue)], text: text)
    fact.values[.activity] = activity.map { .text($0) }
    return fact
  }

  /// Two signals of others, seen by `writer` ten days later.
  private func scene(_ writer: String?, size: (Int, Int) = (80, 24)) -> Session {
    var session = Session(as: writer, today: "2026-11-11", size: size)
    session.deliver(Self.signal(.hr, "fp-631", "Avtal saknas."), by: "timra")
    session.deliver(Self.signal(.juridik, nil, "Sekretessen är oklar."), by: "rvn")
    session.wait(days: 10)
    session.press("6")
    return session
  }

  @Test func anEmptyViewSaysCalmlyHowToRaiseOne() {
    var session = Session(as: "timra")
    session.press("6")
    #expect(session.sees("Inget är signalerat till KD/RD."))
    #expect(session.sees("Tryck s för att lyfta"))
    session.press("a", "c", "Enter", "Space", "Down", "End")
    #expect(session.app.overlay == nil && session.files.isEmpty)
    session.press("s", "h", "Tab", "Tab")
    session.type("Avtal saknas.")
    session.press("Enter")
    #expect(session.sees("OBESVARADE 1") && session.sees("signalerad i dag"))
  }

  @Test(arguments: [(80, 24, "svar 2026-11-21"), (200, 50, "besvarad 2026-11-21")])
  func aRowTellsTheWholeDayOfItsAnswer(_ width: Int, _ height: Int, _ words: String) {
    var session = scene("presidium", size: (width, height))
    session.press("a")
    session.type("Vi tar upp det.")
    session.press("Enter")
    #expect(session.rows(with: words).count == 1, "\(session.screen)")
  }

  @Test func rowsTellAgeMatterWhoAndActivity() throws {
    let session = scene("sundsvall")
    let row = try #require(session.rows(with: "Timrå").first)
    for part in ["10 dagar", "HR", "Gemensamma bemannings"] { #expect(row.contains(part), "\(part)") }
    #expect(session.line(2).contains("Signaler till KD/RD"))
    #expect(session.line(22).contains("Timrå · HR · obesvarad i 10 dagar"))
    #expect(session.sees("Avtal saknas."))
  }

  @Test func anAnswerMovesItAndTellsFromWhom() throws {
    var session = scene("presidium")
    session.press("a")
    #expect(session.sees("Svara Timrå om HR"))
    session.type("Ett avtal kommer i vår.")
    session.press("Tab")
    session.type("KD/RD")
    session.press("Enter")
    #expect(session.sees("OBESVARADE 1") && session.sees("BESVARADE 1"))
    // The cursor stays on the signal that was answered.
    #expect(session.line(22).contains("Timrå · HR · besvarad"))
    #expect(session.sees("Länsledningens presidium, från KD/RD") && session.sees("Ett avtal kommer i vår."))
    session.press("c", "Enter")
    #expect(session.sees("AVSLUTADE 1"))
    session.press("c")
    #expect(session.app.overlay == nil && session.notice?.contains("redan avslutad") == true)
    session.press("a")
    #expect(session.sees("Signalen är avslutad och förblir det."))
  }

  @Test func whoMayAnswerIsToldToOthers() {
    for key in ["a", "c"] {
      var session = scene("sundsvall")
      session.press(key)
      #expect(session.app.overlay == nil)
      #expect(session.notice?.contains("Det gör KD/RD, länsledningen eller presidiet.") == true)
    }
    var nobody = scene(nil)
    nobody.press("a")
    #expect(nobody.sees(Words.UI.identityTitle))
  }

  @Test func halfAnAnswerStaysWithItsSignal() {
    var session = scene("kd-rd")
    session.press("a")
    session.type("Halva svar")
    session.press("Escape", "Down", "a")
    #expect(!session.sees("Halva svar"))
    session.press("Escape", "Up", "a")
    #expect(session.sees("Halva svar"))
  }

  @Test func newAndAnsweredSinceTheMeetingAreMarked() {
    var session = scene("kd-rd", size: (120, 30))
    session.deliver(Fact(.openMeeting, meeting: "lansledning-2026-11-21"), by: "lansledning")
    session.deliver(Fact(.closeMeeting, meeting: "lansledning-2026-11-21"), by: "lansledning")
    #expect(!session.sees("nytt sedan"))
    session.deliver(Self.signal(.ekonomi, nil, "Pengar saknas."), by: "timra")
    #expect(session.sees("• nytt sedan mötet 2026-11-21"))
    #expect(session.rows(with: "ekonomi").first?.contains("•") == true)
    #expect(session.rows(with: "Timrå").first { $0.contains("HR") }?.contains("•") == false)
    session.press("a")
    session.type("Svar.")
    session.press("Enter")
    #expect(session.line(28).contains("besvarad sedan mötet"))
  }

  @Test func enterOpensTheActivityAndWithoutOneReads() {
    var session = scene("timra")
    session.press("Enter")
    #expect(session.view == .activity && session.sees("Gemensamma bemanningslösningar"))
    session.press("Escape", "Down", "Enter")
    #expect(session.view == .signals && session.sees("Signal om juridik"))
    session.press("Escape", "n")
    #expect(session.sees(Words.UI.noteTitle))
  }

  @Test func aLongTextIsReadToItsEnd() {
    var session = Session(as: "timra")
    let text = (0..<300).map { "ord\($0)" }.joined(separator: " ")
    session.deliver(Self.signal(.annat, nil, text), by: "rvn")
    session.press("6")
    #expect(session.sees("blanksteg läser allt") && !session.sees("ord299"))
    session.press("Space", "End")
    #expect(session.sees("ord299"))
  }

  @Test func theFilterLooksInTextsToo() {
    var session = scene("timra")
    session.press("/")
    session.type("sekretess")
    session.press("Enter")
    #expect(session.sees("Regionen") && session.sees("OBESVARADE 1"))
    session.press("/")
    session.type("xyz")
    session.press("Enter", "Enter", "Space")
    #expect(session.sees(Words.UI.nothingMatches) && session.app.overlay == nil)
  }

  @Test func thePastShowsWhatWasThen() {
    var session = scene("presidium")
    session.press("a")
    session.type("Svar.")
    session.press("Enter", "<")
    #expect(session.sees("OBESVARADE 2") && !session.sees("BESVARADE 1"))
    session.press("a")
    #expect(session.app.overlay == nil)
  }

  @Test func undoTakesBackTheLatestAndNotWhatTheCursorIsOn() {
    var session = scene("presidium")
    session.press("a")
    session.type("Fel svar.")
    session.press("Enter", "u")
    #expect(session.sees("besvarade signalen om HR"))
    session.press("Enter")
    #expect(session.sees("OBESVARADE 2"))
    session.press("Space")
    #expect(session.sees(Words.UI.undone))
  }

  @Test func aHiddenTextIsNotShown() {
    var session = scene("timra")
    let event = session.app.world.present.signals[0].event.description
    session.deliver(Fact(.redact, [.event: .text(event)], text: "Ett namn."), by: "presidium")
    #expect(!session.sees("Avtal saknas.") && session.sees(Words.UI.hidden))
  }

  @Test(arguments: [(80, 24), (100, 30), (120, 36), (200, 50)]) func aClickChoosesAndThenOpens(
    _ width: Int, _ height: Int
  ) throws {
    var session = scene("timra", size: (width, height))
    let surface = session.screen
    let row = try #require((0..<height).first { surface.line($0).contains("Regionen") })
    session.click(row: row, column: 20)
    #expect(session.view == .signals && session.line(height - 2).contains("juridik"))
    session.click(row: row, column: 20)
    #expect(session.sees("Signal om juridik"))
  }
}
