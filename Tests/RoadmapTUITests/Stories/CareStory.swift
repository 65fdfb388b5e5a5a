import RoadmapKit
import Testing

@testable import RoadmapTUI

/// The program asks before something older goes, and never says more for a person than he did.
@Suite struct CareStory {
  @Test func theOutlookAloneLeavesTheStatusToTheTicks() {
    var session = Session(as: "sundsvall")
    session.press("Space", "Space", "b", "Enter", "j", "Enter")
    #expect(session.standing("fp-611", "sundsvall")?.outlook == .onTrack)
    #expect(session.standing("fp-611", "sundsvall")?.isDerived == true)
    for _ in 0..<4 { session.press("j", "Space") }
    #expect(session.standing("fp-611", "sundsvall")?.status == .done)
  }

  @Test func aTickFromAnotherDayIsNotTakenAwayByASlip() {
    var session = Session(as: "sundsvall")
    session.press("Space", "Space")
    session.wait(days: 30)
    session.press("Space")
    #expect(session.sees("bockades 2026-11-21. Ska bocken tas bort?"))
    session.press("Enter")
    #expect(session.standing("fp-611", "sundsvall")?.ticked == 1)
    session.press("Space", "j")
    #expect(session.standing("fp-611", "sundsvall")?.ticked == 0)
  }

  @Test func establishingWhatIsNotTickedIsAskedFirst() {
    var session = Session(as: "sundsvall")
    session.press("Space", "i")
    #expect(session.sees("Bocka och ange som infört?"))
    session.press("Escape")
    #expect(session.files.isEmpty)
    session.press("i", "Enter")
    #expect(session.standing("fp-611", "sundsvall")?.established == 1)
  }

  @Test func whoeverIsNewIsShownHisOwnPageFirst() {
    var session = Session()
    session.press("Space", "Space", "j", "j", "j", "Enter", "Enter")
    #expect(session.savedIdentity?.writer == "sundsvall")
    #expect(session.line(2).contains("Sundsvalls kommun"))
    #expect(session.notice?.hasPrefix("Nu visas Sundsvall.") == true)
    #expect(session.files.isEmpty)
    session.press("Space")
    #expect(session.standing("fp-611", "sundsvall")?.ticked == 1)
  }

  @Test func nothingIsAskedOfSomebodyElsesPage() {
    var session = Session(as: "sundsvall")
    session.press("h", "b")
    #expect(session.app.overlay == nil)
    session.press("n")
    #expect(session.app.overlay == nil)
    #expect(session.notice?.contains("rapporterar själv här") == true)
  }

  @Test func theLeadershipSeesForWhomItWrites() {
    var session = Session(as: "lansledning")
    session.press("b")
    #expect(session.sees("För Härnösand"))
    session.press("Enter", "j", "Enter")
    #expect(session.standing("fp-611", "harnosand")?.outlook == .onTrack)
  }

  @Test func aPersonalNumberIsToldWhileItIsWrittenAndNotKept() {
    var session = Session(as: "sundsvall")
    session.press("n")
    session.type("Ring 811218-9876")
    #expect(session.sees(Words.UI.personalNumber))
    #expect(session.drafts.isEmpty)
    session.press("Escape", "n")
    #expect(!session.sees("811218"))
  }

  @Test func undoOfAnOlderWordNeedsMoreThanEnter() {
    var session = Session(as: "sundsvall")
    session.press("Space", "Space")
    session.wait(days: 3)
    session.press("u")
    #expect(session.sees("Skrevs 2026-11-21"))
    session.press("Enter")
    #expect(session.standing("fp-611", "sundsvall")?.ticked == 1)
    session.press("u", "j")
    #expect(session.standing("fp-611", "sundsvall")?.ticked == 0)
  }

  @Test func escapeAndTheNextKeyInOnePacketAreTwoKeys() {
    var session = Session(as: "sundsvall")
    session.press("v", "M-2")
    #expect(session.app.overlay == nil)
    #expect(session.view == .organisation)
  }

  @Test func theCursorIsWhereTheChoiceIs() {
    var session = Session(as: "sundsvall")
    var app = session.app
    let first = app.view().cursor
    #expect(first?.isVisible == false)
    session.press("j")
    app = session.app
    #expect(app.view().cursor?.at.row == (first?.at.row ?? 0) + 1)
  }

  @Test func aBrokenPlanIsToldUntilItIsRight() {
    var session = Session(as: "sundsvall")
    session.fail(Problem(code: "x", place: SourcePlace(file: "roadmap.yaml", line: 7), fact: "Okänd nyckel"))
    session.press("j")
    #expect(session.sees("Planen på skärmen är den förra. roadmap.yaml:7: Okänd nyckel."))
    session.reload()
    #expect(!session.sees("Planen på skärmen är den förra"))
  }

  @Test func theDateOfThePastAndIncompleteTotalsAreAlwaysWhole() {
    for width in [80, 90, 100, 120, 160] {
      var session = Session(as: "rvn", size: (width, 24))
      session.press("Space", "Space")
      session.wait(days: 9)
      session.damage("journal/timra/zzzzyyyy.jsonl")
      session.press("<")
      #expect(session.line(0).contains("SÅ STOD DET 2026-11-21"), "\(width)")
      #expect(session.line(0).contains("OFULLSTÄNDIGT"), "\(width)")
      #expect(session.line(0).contains("Region Västernorrland"), "\(width)")
    }
  }

  @Test func theTableStaysWhileTheTextBelowItScrolls() {
    var session = Session(as: "sundsvall")
    session.press("3", "End")
    #expect(session.sees("Hsd"))
    #expect(session.sees("Status"))
    session.press("Home")
    #expect(session.sees("Lokal handlingsplan antagen"))
  }
}
