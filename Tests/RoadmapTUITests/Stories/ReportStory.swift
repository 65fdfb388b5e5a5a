import RoadmapKit
import Testing

@testable import RoadmapTUI

/// The presidium writes the half-year's report to KD/RD, with the real plan.
@Suite struct ReportStory {
  private func session(
    as writer: String = "presidium", size: (Int, Int) = (120, 36), drafts: [String: String] = [:]
  ) -> Session {
    var session = Session(as: writer, size: size, drafts: drafts)
    for (place, organisation) in ["sundsvall", "timra"].enumerated() {
      session.deliver(
        Fact(
          .status, [.activity: .text("fp-612"), .status: .text("in-progress")],
          on: Day(iso: "2026-05-1\(place)"), text: "Vi har börjat."), by: organisation)
    }
    session.press("9")
    return session
  }

  private func status(_ session: Session) -> String { session.line(Frame(session.screen.size).status.row) }

  private func row(_ session: Session, _ section: ReportSection) -> String {
    let states = ["skriven", "påbörjad", "tom", "auto"].map { " \($0) " }
    return session.rows(with: Words.section(section)).first { row in states.contains { row.contains($0) } }
      ?? ""
  }

  // MARK: Which report

  @Test func itOpensOnTheHalfYearThatTheNextReportIsAbout() {
    var session = session()
    #expect(session.sees("9 Rapport") && session.sees("Första halvåret 2026") && session.sees("Utkast"))
    #expect(session.sees("Läget 2026-06-30") && row(session, .summary).contains("○ Sammanfattning"))
    #expect(row(session, .summary).contains(" tom ") && row(session, .basis).contains(" auto "))
    let digest = String(repeating: "a", count: 64)
    session.deliver(
      Fact(.adoptReport, [.period: .text("2026-H1"), .digest: .text(digest)]), by: "presidium")
    #expect(session.sees("Andra halvåret 2026") && session.sees("Perioden pågår, läget 2026-11-21"))
    session.press(",")
    #expect(session.sees("Första halvåret 2026") && session.sees("Fastställd 2026-11-21"))
  }

  @Test func periodsAndYearsAreSteppedThrough() {
    var session = session()
    session.press(".")
    #expect(session.sees("Andra halvåret 2026"))
    session.press(".")
    #expect(session.notice == Words.ReportView.notBegun && session.sees("Andra halvåret 2026"))
    session.press("H")
    #expect(session.sees("Årsuppföljning 2026"))
    session.press(",")
    #expect(session.sees("Årsuppföljning 2025"))
    session.press(",")
    #expect(session.notice == "2025 är den första perioden.")
    session.press("H")
    #expect(session.sees("Andra halvåret 2025"))
    session.press(",", ",")
    #expect(session.notice == "Första halvåret 2025 är den första perioden.")
  }

  @Test func anExtractIsChosenByArrowsAndByName() {
    var session = session()
    session.press("Left", "Right")
    #expect(session.sees("Utdrag för Härnösand") && row(session, .summary).contains(" auto "))
    session.press("e")
    #expect(session.app.overlay == nil && session.notice?.contains("Ett utdrag tar inga egna ord.") == true)
    session.press("K")
    #expect(session.sees("Hela länet") && session.sees("Region Västernorrland"))
    session.press("End", "Enter")
    #expect(session.sees("Utdrag för Region Västernorrland"))
    session.press("Right", "K", "Home", "Enter")
    #expect(!session.sees("Utdrag för") && session.sees("Hela länet"))
  }

  // MARK: The presidium's words

  @Test func thePresidiumWritesSeesTheStateChangeAndTakesItBack() {
    var session = session()
    session.press("e")
    #expect(session.sees("Presidiets ord · Sammanfattning · första halvåret 2026"))
    session.type("Halvåret i korthet.")
    session.press("Enter")
    #expect(
      session.notice?.contains("skrev i rapporten för första halvåret 2026, avsnitt Sammanfattning") == true)
    #expect(row(session, .summary).contains("● Sammanfattning"))
    #expect(row(session, .summary).contains("skriven") && session.sees("1 av 10 avsnitt"))
    #expect(session.sees("Presidiets ord  Halvåret i korthet."))
    #expect(session.progress.reportTexts.map(\.section) == ["summary"] && session.drafts.isEmpty)
    session.press("e")
    session.type(" Mer.")
    session.press("Enter")
    #expect(session.sees("Halvåret i korthet. Mer."))
    session.press("u", "Enter")
    #expect(session.sees("Halvåret i korthet.") && !session.sees("Mer."))
    session.press("Down", "Up", "u", "Enter")
    #expect(row(session, .summary).contains(" tom ") && session.progress.reportTexts.isEmpty)
  }

  @Test func anLSGMayNotAndIsTold() {
    var session = session(as: "sundsvall")
    session.press("e")
    #expect(session.app.overlay == nil && session.notice?.contains("Det gör presidiet.") == true)
    session.press(":")
    session.type("presidiets ord")
    #expect(session.sees("bara presidiet"))
    session.press("Enter")
    #expect(session.app.overlay == nil && session.progress.reportTexts.isEmpty)
  }

  @Test func nobodyIsAskedWhoHeIsFirst() {
    var session = Session(size: (120, 36))
    session.press("9", "e")
    #expect(session.sees(Words.UI.identityTitle))
  }

  @Test func whatTheReportRestsOnTakesNoWords() {
    var session = session()
    session.press("End", "e")
    #expect(session.notice == Words.ReportView.takesNoWords && session.app.overlay == nil)
  }

  @Test func aPersonalNumberIsNeitherSavedNorKept() {
    var session = session()
    session.press("e")
    session.type("Gäller \(GuardStory.number)")
    session.press("Enter")
    #expect(session.app.overlay != nil && session.sees(Words.UI.personalNumber))
    session.press("Escape")
    #expect(session.drafts.isEmpty && session.progress.reportTexts.isEmpty)
  }

  @Test func aHalfWrittenTextSurvives() {
    var first = session()
    first.press("Down", "e")
    first.type("Påbörjat")
    first.press("Escape")
    #expect(row(first, .standing).contains("◐ Läge") && row(first, .standing).contains("påbörjad"))
    var later = session(drafts: first.drafts)
    later.press("Down", "e")
    #expect(later.sees("Påbörjat") && later.sees("Det finns en påbörjad text"))
    later.press("Enter")
    #expect(later.drafts.isEmpty && row(later, .standing).contains("skriven"))
  }

  @Test func aTextIsEditedInRowsAndUndone() {
    var session = session()
    session.press("e")
    session.type(String(repeating: "ord ", count: 60))
    session.press("Up", "Up")
    session.type("HÄR")
    #expect(session.sees("HÄR"))
    session.press("C-z", "C-z", "C-z")
    #expect(!session.sees("HÄR") && session.app.overlay != nil && !session.effects.contains(.suspend))
    session.press("Down", "Down", "Down")
    session.type("SIST")
    session.press("Enter")
    #expect(session.progress.reportTexts.count == 1)
    #expect(session.app.world.report?.part(.summary)?.words?.hasSuffix("SIST") == true)
  }

  @Test func anEmptyTextSaysHowWordsAreTakenBack() {
    var session = session()
    session.press("e", "Enter")
    #expect(session.sees(Words.UI.textNeeded))
    session.type("Ord.")
    session.press("Enter", "e", "Enter")
    #expect(session.notice == Words.ReportView.unchanged)
    session.press("e", "C-u", "Enter")
    #expect(session.sees("Tryck Esc och sedan u"))
    session.press("C-z", "Escape")
    #expect(session.drafts.isEmpty && session.progress.reportTexts.count == 1)
  }

  // MARK: Reading

  @Test func aSectionIsScrolledAndTheWholeIsRead() {
    var session = session()
    session.press("Down", "Down")
    #expect(session.sees("rad 1–"))
    session.press("Tab", "Down", "Down")
    #expect(session.sees("rad 3–") && status(session).contains("Tab eller Esc"))
    session.press("Escape", "PageDown")
    #expect(session.view == .report && !session.sees("rad 3–"))
    session.press("Enter")
    #expect(session.sees("Hela rapporten") && session.sees("LÄGE PER KOMMUN OCH REGION"))
    session.press("Home")
    #expect(session.sees("Rapport till KD/RD, första halvåret 2026") && session.sees("Utkast. Rapporten"))
    session.press("Escape")
    #expect(session.sees("▸ ○ Läge per kommun och region"))
  }

  @Test func theFilterFindsSections() {
    var session = session()
    session.press("/")
    session.type("kontrollsumma")
    session.press("Enter")
    #expect(session.rows(with: " auto ").count == 1 || session.sees(Words.UI.nothingMatches))
    session.press("Escape", "/")
    session.type("xyzzy")
    session.press("Enter", "e", "Enter", "Escape", "Tab", "Down", "x", "Escape")
    #expect(session.files.count == 2)
  }

  @Test func sectionsAndTextCanBeClicked() {
    for size in [(80, 24), (120, 36)] {
      var session = session(size: size)
      let row = (0..<size.1).first { session.line($0).contains("Spridning") } ?? 0
      session.click(row: row, column: 6)
      #expect(session.sees("▸ ○ Spridning"))
      session.click(row: row, column: 6)
      #expect(session.sees("Hela rapporten"))
      session.press("Escape")
      session.click(row: size.1 - 8, column: 60)
      #expect(status(session).contains("Tab eller Esc"))
    }
  }

  @Test func theReportIsWorkedOutOnceAChange() {
    var session = session()
    let number = session.app.world.report?.number
    session.press("Down", "Tab", "Down", "Tab", "Enter", "PageDown", "Escape", "?", "Escape")
    #expect(session.app.world.report?.number == number && number != nil)
    session.deliver(Fact(.note, [.activity: .text("fp-612")], text: "Hej"), by: "timra")
    #expect(session.app.world.report?.number != number)
  }

  @Test(arguments: [(80, 24), (100, 30), (110, 30), (120, 36), (160, 45), (200, 50), (300, 100)])
  func itIsDrawnAtEverySize(_ width: Int, _ height: Int) {
    var session = session(size: (width, height))
    session.useASCII()
    for section in ReportSection.allCases {
      #expect(session.rows(with: Words.ReportView.short(section)).isEmpty == false, "\(section)")
    }
    for key in ["End", "Home", "PageDown", "PageUp", "Right", "H", ".", ",", "Enter", "End", "Escape", "Tab"]
    {
      session.press(key)
    }
    #expect(session.line(height - 1).contains("?"))
  }

  @Test func theHelpKnowsItsKeys() {
    var session = session(size: (120, 60))
    session.press("?")
    for binding in ReportScreen.bindings where !binding.sign.isEmpty {
      #expect(session.sees(String(binding.note.prefix(60))), "\(binding.note)")
    }
  }

  @Test func aPlanWithNothingInItIsStillAReport() throws {
    let text = """
      roadmap: 1
      id: tom
      title: Tom
      kind: project
      standing: adopted
      organisations: [{id: a, name: A kommun, kind: municipality}]
      """
    let plan = try #require(PlanReader.read(Array(text.utf8)).plan)
    var session = Session(plan: plan, as: "a", size: (120, 36))
    session.press("9", "Down", "Down", "e", "Enter", "End", "Escape", ",", ".", ".", "H", "Right", "u")
    #expect(session.view == .report && session.files.isEmpty && session.sees("Underlag"))
  }

  // MARK: The past

  @Test func thePastIsReadAndNothingElse() {
    var session = session()
    session.press("e")
    session.type("I dag.")
    session.press("Enter")
    session.wait(days: 3)
    session.deliver(Fact(.note, [.activity: .text("fp-612")], text: "Hej"), by: "timra")
    session.wait(days: 3)
    session.press("<")
    #expect(session.sees("SÅ STOD DET 2026-11-24") && row(session, .summary).contains("skriven"))
    let before = session.files
    session.press("e")
    #expect(session.notice?.contains(Words.UI.pastCannotBeWritten) == true && session.app.overlay == nil)
    session.press("x")
    #expect(session.notice?.contains(Words.ReportView.past) == true && session.app.overlay == nil)
    session.press(":")
    session.type("exportera")
    session.press("Enter")
    #expect(session.notice?.contains(Words.ReportView.past) == true && session.files == before)
    session.press("<", "<")
    #expect(session.view == .report)
  }
}
