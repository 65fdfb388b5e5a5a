import RoadmapKit
import Testing

@testable import RoadmapTUI

/// Finding one's way: views, filter, help, windows, mouse, the past, other people's news.
@Suite struct LookingStory {
  @Test func theViewsKeepTheirPlaceAndEscapeGoesBack() {
    var session = Session(as: "timra")
    session.press("j", "l", "Enter")
    #expect(session.view == .activity)
    #expect(session.line(2).contains("BarnSäkert 0–6 år"))
    #expect(session.line(22).hasPrefix(" Ånge"))
    session.press("Enter")
    #expect(session.view == .organisation)
    #expect(session.line(2).contains("Ånge kommun"))
    session.press("Escape", "Backspace")
    #expect(session.view == .matrix)
    #expect(session.line(22).hasPrefix(" Ånge · BarnSäkert"))
    session.press("Escape")
    #expect(session.view == .matrix)
    #expect(!session.hasQuit)
  }

  @Test func pointAndCommaStepToTheNextBodyAndActivity() {
    var session = Session(as: "harnosand")
    session.press("2", ".")
    #expect(session.line(2).contains("Kramfors kommun"))
    session.press(",")
    #expect(session.line(2).contains("Härnösands kommun"))
    session.press("3", ".")
    #expect(session.line(2).contains("BarnSäkert"))
  }

  @Test func theFilterNarrowsWhileOneTypes() {
    var session = Session()
    session.press("/")
    session.type("väntrum")
    #expect(session.sees("Digitalt väntrum"))
    #expect(!session.sees("BarnSäkert"))
    session.press("Enter")
    #expect(session.line(22).contains("Digitalt väntrum"))
    session.press("Escape")
    #expect(session.sees("BarnSäkert"))
  }

  @Test func aFilterThatFitsNothingSaysSo() {
    var session = Session()
    session.press("/")
    session.type("xyzzy")
    #expect(session.sees(Words.UI.nothingMatches))
    session.press("Enter", "Enter", "b", "o")
    #expect(session.files.isEmpty)
  }

  @Test(arguments: ["1", "2", "3", "6", "7", "8"]) func helpKnowsTheKeysOfTheViewOneIsIn(_ key: String) {
    var session = Session(size: (120, 60))
    session.press(key, "?")
    for binding in session.app.screens.current.bindings where !binding.sign.isEmpty {
      #expect(session.sees(binding.note), "\(binding.note)")
    }
    for binding in Binding.everywhere where !binding.sign.isEmpty {
      #expect(session.sees(binding.note), "\(binding.note)")
    }
    session.press("Escape")
    #expect(session.app.overlay == nil)
  }

  @Test(arguments: [(79, 24), (80, 23), (20, 5), (1, 1)]) func tooSmallAWindowSaysWhatIsNeededAndWaits(
    _ width: Int, _ height: Int
  ) {
    var session = Session(as: "sundsvall")
    session.resize(width, height)
    session.press("Space", "Space", "O", "Enter")
    #expect(session.files.isEmpty)
    #expect(session.screen.size == Size(width: width, height: height))
    session.resize(80, 24)
    #expect(session.sees("BarnSäkert"))
  }

  @Test(arguments: [(80, 24), (100, 30), (120, 36), (160, 45), (200, 50), (300, 100)])
  func everyViewIsDrawnAtEverySize(_ width: Int, _ height: Int) {
    var session = Session(as: "sundsvall", size: (width, height))
    session.press("Space", "Space")
    for view in ["1", "2", "3", "8", "?"] {
      session.press(view)
      #expect(session.line(height - 1).contains("?"), "the footer always has ?")
      #expect(!session.screen.line(0).isEmpty)
      for keys in [["End"], ["Home"], ["PageDown"], ["PageUp"], ["Left"], ["Right"]] {
        for key in keys { session.press(key) }
      }
    }
  }

  @Test func cellsRowsTabsAndFooterCanBeClicked() {
    var session = Session(as: "sundsvall")
    session.click(row: 5, column: 60)
    #expect(session.line(22).hasPrefix(" Ånge · BarnSäkert"))
    session.click(row: 5, column: 60)
    #expect(session.view == .activity)
    session.click(row: 1, column: 2)
    #expect(session.view == .matrix)
    let help = session.line(23)
    let column = help.distance(from: help.startIndex, to: help.firstIndex(of: "?") ?? help.startIndex)
    session.click(row: 23, column: column)
    #expect(session.app.overlay != nil)
  }

  @Test func thePastIsFramedAndCannotBeWrittenTo() {
    var session = Session(as: "sundsvall")
    session.press("Space", "Space")
    session.wait(days: 10)
    session.press("<")
    #expect(session.line(0).contains("SÅ STOD DET 2026-11-21"))
    session.press("Space")
    #expect(session.standing("fp-611", "sundsvall")?.ticked == 1)
    #expect(session.notice?.contains(Words.UI.pastCannotBeWritten) == true)
    session.press("<")
    #expect(session.notice == Words.UI.noFurtherBack)
    session.press("t")
    #expect(!session.line(0).contains("SÅ STOD DET"))
  }

  @Test func newsFromOthersDoesNotMoveTheCursor() {
    var session = Session(as: "sundsvall")
    session.press("j", "j", "j")
    let before = session.line(22)
    session.deliver(
      Fact(.tick, [.activity: .text("fp-611"), .milestone: .text("lokal-handlingsplan-antagen")]), by: "timra"
    )
    #expect(session.line(22) == before)
    #expect(session.sees("1 av 8"))
    #expect(session.notice == Words.UI.filesChanged)
  }

  @Test func changesSinceADayAreMarked() {
    var session = Session(as: "sundsvall")
    session.press("Space", "Space")
    session.wait(days: 5)
    session.press("v", "End", "Enter")
    session.type("2026-11-22")
    session.press("Enter", "j", "Space")
    #expect(session.app.world.situation.reference?.kind == .day)
    session.press("1")
    #expect(session.rows(with: "Beroende och skadligt bruk").first?.contains("•") == true)
  }

  @Test func aDayThatIsNoneIsRefusedInTheBox() {
    var session = Session()
    session.press("v", "End", "Enter")
    session.type("igår")
    session.press("Enter")
    #expect(session.sees(Words.UI.notADay("igår")))
    session.press("Escape")
    #expect(session.app.world.situation.reference == nil)
  }

  @Test func quittingWaitsForWhatIsOnItsWay() {
    var session = Session(as: "sundsvall")
    session.isSlow = true
    session.press("Space", "Space", "q")
    #expect(!session.hasQuit)
    session.arrive()
    #expect(session.hasQuit)
    #expect(session.standing("fp-611", "sundsvall")?.ticked == 1)
  }

  @Test func theThemeIsChangedAndKeptUnlessColoursAreOff() {
    var session = Session()
    session.press("T")
    #expect(session.effects.contains(.setTheme(.light)))
    session.turnColoursOff()
    session.press("T")
    #expect(session.notice == Words.UI.colourless)
    #expect(session.app.world.theme == .light)
  }

  @Test func anUmbrellaIsALineWithTheSumsOfItsParts() {
    var session = Session(as: "sundsvall")
    #expect(!session.sees("Digitaliseringsomställning"))
    session.press("/")
    session.type("SIP")
    session.press("Enter", "Space", "Space", "3")
    #expect(session.sees("Del av Digitaliseringsomställning"))
    #expect(session.rows(with: "Del av").first?.contains("1 av 8 parter, 1 av 160 milstolpar") == true)
  }

  @Test func unknownKeysDoNothing() {
    var session = Session(as: "sundsvall")
    for key in ["x", "z", "C-x", "M-f", "F9", "Delete"] { session.press(key) }
    #expect(session.files.isEmpty)
    #expect(session.view == .matrix)
  }
}
