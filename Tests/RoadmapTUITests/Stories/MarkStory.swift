import RoadmapKit
import Testing

@testable import RoadmapTUI

/// Several rows are marked and dealt with at once.
@Suite struct MarkStory {
  @Test func markedMilestonesAreTickedWithOneQuestionAndOneRecording() {
    var session = Session(as: "sundsvall")
    session.press("Space", "m", "m", "m")
    #expect(session.sees("3 markerade · Blanksteg bockar dem, Esc tar bort märkena."))
    #expect(session.rows(with: "▪").count == 3)
    #expect(session.files.isEmpty)
    session.press("Space")
    #expect(session.sees("Bocka 3 milstolpar för Sundsvall?"))
    #expect(session.sees("– Lokal handlingsplan antagen (Beroende och skadligt bruk)"))
    session.press("Enter")
    #expect(session.standing("fp-611", "sundsvall")?.ticked == 3)
    #expect(session.effects.count { if case .record = $0 { true } else { false } } == 1)
    #expect(session.notice == "Sparat: bockade 3 milstolpar för Sundsvall.")
    #expect(!session.sees("▪"))
  }

  @Test func escapeTakesTheMarksAwayAndNothingElse() {
    var session = Session(as: "sundsvall")
    session.press("Space", "m", "m", "Escape")
    #expect(!session.sees("▪"))
    #expect(session.view == .organisation)
    session.press("Escape")
    #expect(session.view == .matrix)
  }

  @Test func aSecondMarkTakesTheFirstAway() {
    var session = Session(as: "sundsvall")
    session.press("Space", "m", "k", "m")
    #expect(!session.sees("▪"))
    #expect(!session.sees("markerad"))
  }

  @Test func whatIsTickedOrLockedIsLeftOutAndSaid() {
    var session = Session(as: "sundsvall")
    session.press("j", "j", "Space", "Space")
    #expect(session.standing("fp-613", "sundsvall")?.ticked == 1)
    session.press("m", "m", "m")
    session.press("Space")
    #expect(
      session.notice
        == "Inget av det markerade går att bocka. 1 är redan bockad och 2 är låsta av en grind: de lämnas som de är."
    )
    #expect(session.app.overlay == nil)
    session.press("Home", "j", "m", "Space")
    #expect(session.sees("Bocka 1 milstolpe för Sundsvall?"))
    #expect(session.sees("1 är redan bockad och 2 är låsta av en grind"))
    session.press("Enter")
    #expect(session.standing("fp-611", "sundsvall")?.ticked == 1)
    #expect(session.standing("fp-613", "sundsvall")?.ticked == 1)
  }

  @Test func markingNeverUnticks() {
    var session = Session(as: "sundsvall")
    session.press("Space", "Space", "m", "m", "Space", "Enter")
    #expect(session.standing("fp-611", "sundsvall")?.ticked == 2)
  }

  @Test func marksStayUntilWhatTheyAreForIsOnTheDisk() {
    var session = Session(as: "sundsvall")
    session.press("Space", "m", "m", "Space")
    session.trouble = Problem(code: "disk", fact: "Disken är full", remedy: "Frigör utrymme.")
    session.press("Enter")
    #expect(session.notice?.hasPrefix("Inte sparat.") == true)
    #expect(session.rows(with: "▪").count == 2)
    session.trouble = nil
    session.press("Space", "Enter")
    #expect(session.standing("fp-611", "sundsvall")?.ticked == 2)
  }

  @Test func markedActivitiesAreConfirmedInKommunAndInMatris() {
    for view in ["1", "2"] {
      var session = Session(as: "timra")
      session.press("Space", "Space", "Tab", "j", "Space")
      session.wait(days: 40)
      session.press(view, "Home", "m")
      for _ in 0..<2 {
        if view == "2" { session.press("Tab") }
        session.press("m")
      }
      session.press("o")
      #expect(session.sees("Bekräfta att 2 aktiviteter för Timrå står som förut?"), "\(view)")
      #expect(session.sees("1 är inte rapporterad"), "\(view)")
      session.press("Enter")
      for activity in ["fp-611", "fp-612"] {
        #expect(session.standing(activity, "timra")?.confirmed?.description == "2026-12-31", "\(view)")
      }
      #expect(session.notice == "Sparat: bekräftade 2 aktiviteter för Timrå.")
    }
  }

  @Test func anAreaIsMarkedByItself() {
    var session = Session(as: "ange")
    session.press("j", "j", "j", "Space", "m", "k", "Right", "m", "Space")
    #expect(session.sees("Bocka 2 milstolpar för Ånge?"))
    session.press("Enter")
    #expect(session.standing("fp-621", "ange")?.milestones.filter(\.isTicked).map(\.area) == [0, 1])
  }

  @Test func marksGoWithTheirRows() {
    var session = Session(as: "sundsvall")
    session.press("2", "j", "m", "m", "/")
    session.type("väntrum")
    session.press("Enter", "Escape")
    #expect(!session.sees("▪"))
    session.press("Home", "j", "m", ".")
    #expect(!session.sees("▪"))
    session.press(",")
    #expect(!session.sees("▪"))
  }

  @Test func anotherMunicipalitysRowsAreNotMineToMark() {
    var session = Session(as: "sundsvall")
    session.press("2", ".", "m")
    #expect(!session.sees("▪"))
    #expect(session.notice?.contains("Timrå rapporterar själv här") == true)
  }

  @Test func theLeadershipTicksForTheOneItNames() {
    var session = Session(as: "lansledning")
    session.press("Space", "m", "m", "Space")
    #expect(session.sees("Bocka 2 milstolpar för Härnösand?"))
    session.press("Enter")
    #expect(session.standing("fp-611", "harnosand")?.ticked == 2)
  }

  @Test func theSignIsAsciiWhereItHasToBe() {
    #expect(Symbols.ascii.marked == "*")
    var session = Session(as: "sundsvall")
    session.useASCII()
    session.press("Space", "m")
    #expect(session.rows(with: "*").contains { $0.contains("Lokal handlingsplan") })
  }
}
