import RoadmapKit
import Testing

@testable import RoadmapTUI

/// Values of indicators: given in a form, read in a table.
@Suite struct MeasureStory {
  /// Aktivitet at SIP på distans, with two indicators that are measured.
  private func session(as writer: String?, size: (Int, Int) = (100, 40)) -> Session {
    var session = Session(as: writer, size: size)
    session.press("/")
    session.type("SIP")
    session.press("Enter", "3")
    return session
  }

  private func measures(_ session: Session) -> [String] {
    let plan = session.app.world.plan
    return Progress.fold(Journals(session.journalFiles), onto: plan, today: session.now.swedishDay).measures
      .map { mark in
        let who = mark.organisation.map { plan.organisations[$0].id.text } ?? "länet"
        return "\(who) \(mark.indicator.text) \(mark.period.text) \(mark.value)"
      }
  }

  private func measure(_ value: String, _ period: String) -> Fact {
    Fact(.measure, [.indicator: .text("sip-distans"), .period: .text(period), .value: .text(value)])
  }

  @Test func aValueWithACommaForThePresentHalfYear() {
    var session = session(as: "timra")
    session.press("x")
    #expect(session.sees("Lämna värde · SIP på distans") && session.sees("2026-H2"))
    session.type("1 012,5")
    session.press("Enter")
    #expect(measures(session) == ["timra sip-distans 2026-H2 1012.5"] && session.drafts.isEmpty)
    #expect(session.notice?.contains("1\u{A0}012,5") == true)
  }

  @Test func whatIsWrongStaysInTheForm() {
    var session = session(as: "timra")
    session.press("x")
    session.type("tolv")
    session.press("Enter")
    #expect(session.sees("Talet ”tolv” går inte att läsa") && session.files.isEmpty)
    session.press("C-u")
    session.type("12")
    session.press("Up", "C-u")
    session.type("i våras")
    session.press("Enter")
    #expect(session.sees("i våras") && session.app.overlay != nil && session.files.isEmpty)
    session.press("C-u")
    session.type("2026-H1")
    session.press("Up", "Right", "Enter")
    #expect(measures(session) == ["timra sip-andel 2026-H1 12"])
  }

  @Test func theSameValueAgainIsSaidInTheForm() {
    var session = session(as: "timra")
    session.deliver(measure("12", "2026-H2"), by: "timra")
    session.press("x")
    #expect(session.sees("Antal, varje halvår · ska öka · Timrå har senast 12 (2026-H2)"))
    session.type("12")
    session.press("Enter")
    #expect(session.app.overlay != nil && measures(session).count == 1)
    session.type("3")
    session.press("Enter")
    #expect(measures(session) == ["timra sip-distans 2026-H2 123"])
  }

  @Test func theFormTellsOfTheIndicatorThatIsChosen() {
    var session = session(as: "timra")
    session.deliver(measure("12", "2026-H1"), by: "timra")
    session.press("x")
    #expect(session.sees("Antal, varje halvår · ska öka · Timrå har senast 12 (2026-H1)"))
    session.press("Up", "Up", "Right")
    #expect(session.sees("Procent, varje halvår · ska öka · Timrå har inget värde ännu"))
    #expect(!session.sees("Antal, varje halvår · ska öka · Timrå"))
  }

  @Test func theFormFollowsForWhomALeaderWrites() {
    var session = session(as: "presidium")
    session.deliver(measure("12", "2026-H1"), by: "kramfors")
    session.press("Right", "x")
    #expect(session.sees("Kramfors har senast 12 (2026-H1)"))
    session.press("Up", "Up", "Home")
    #expect(session.sees("Länet har inget värde ännu"))
  }

  @Test func aValueThatIsHardlyMeantIsWrittenAndTold() {
    var session = session(as: "timra")
    session.press("x")
    session.type("-3")
    session.press("Enter")
    #expect(measures(session) == ["timra sip-distans 2026-H2 -3"])
    #expect(session.notice?.contains("mindre än noll, fast det är ett antal") == true)
  }

  @Test func onesOwnValueIsGivenWhereverTheCursorIs() {
    var session = session(as: "timra")
    session.press("Left", "Left", "x")
    session.type("7")
    session.press("Enter")
    #expect(measures(session) == ["timra sip-distans 2026-H2 7"])
  }

  @Test func leadersChooseForWhom() {
    var session = session(as: "presidium")
    session.press("Right", "x")
    session.type("7")
    session.press("Enter", "x", "Up", "Up")
    #expect(session.sees("▸ För"))
    session.press("Home", "Down", "Down")
    session.type("70")
    session.press("Enter")
    #expect(measures(session) == ["kramfors sip-distans 2026-H2 7", "länet sip-distans 2026-H2 70"])
  }

  @Test func onlyTheProgramCountsWhatTicksDecide() {
    var session = Session(as: "timra", size: (100, 40))
    session.press("3", ".", ".", ".", "x")
    #expect(session.notice == Words.UI.nothingToMeasure && session.app.overlay == nil)
    session.press("Tab", "Tab", "Enter")
    #expect(session.sees(Words.UI.computedByProgram) && session.sees("0 av 3 områden i gång"))
    session.press("x")
    #expect(session.notice == Words.UI.nothingToMeasure)
  }

  @Test func bodiesThatDoNotMeasureAreToldSo() {
    var session = session(as: "kd-rd")
    session.press("x")
    #expect(session.app.overlay == nil && session.notice?.contains("mätvärden") == true)
  }

  @Test func aHalfWrittenValueSurvivesAndAnUntouchedFormIsNone() {
    var session = session(as: "timra")
    session.press("x", "Tab", "Escape")
    #expect(session.drafts.isEmpty && session.notice == nil)
    session.press("x")
    session.type("44")
    session.press("Escape")
    #expect(session.drafts.count == 1 && session.notice == Words.UI.draftKept)
    session.press("x", "Enter")
    #expect(measures(session) == ["timra sip-distans 2026-H2 44"] && session.drafts.isEmpty)
  }

  // MARK: The table

  /// The table of the first indicator, with what two have given.
  private func table(as writer: String?, size: (Int, Int) = (100, 40)) -> Session {
    var session = session(as: writer, size: size)
    session.deliver(measure("12", "2025-H2"), by: "timra")
    session.deliver(measure("14", "2026-H1"), by: "timra")
    session.deliver(measure("1200", "2026-H1"), by: "ange")
    session.wait(days: 60)
    session.press("Tab", "Tab", "Enter")
    return session
  }

  @Test func theTableSaysWhatIsMissing() {
    let session = table(as: "timra")
    #expect(session.sees("Genomförda SIP på distans") && session.sees("antal, varje halvår · ska öka ↑"))
    #expect(session.sees("2025-H2") && session.sees("2026-H2"))
    #expect(session.rows(with: "Timrå").last { !$0.contains(" · ") }?.contains("▁█") == true)
    #expect(session.rows(with: "Kramfors").first?.contains("värde saknas") == true)
    #expect(session.rows(with: "Ånge").first?.contains("1 200") == true)
    #expect(session.line(38).contains("Timrå · andra halvåret 2026: värde saknas"))
  }

  @Test func theValueUnderTheCursorIsGiven() {
    var session = table(as: "timra")
    session.press("Enter")
    #expect(session.sees("2026-H2"))
    session.type("15")
    session.press("Enter")
    #expect(measures(session).last == "timra sip-distans 2026-H2 15")
    #expect(session.line(38).contains("Timrå · andra halvåret 2026: 15"))
    session.press("Left", "x")
    session.type("13")
    session.press("Enter")
    #expect(measures(session).contains("timra sip-distans 2026-H1 13"))
    session.press("Up", "x")
    #expect(session.app.overlay == nil && session.notice?.contains("Sundsvall rapporterar själv") == true)
    session.press("End", "x")
    #expect(session.notice == Words.UI.onlyLeadersMeasureCounty)
  }

  @Test func leadersGiveTheValueOfAnyRow() {
    var session = table(as: "lansledning")
    session.press("Home", "x")
    session.type("5")
    session.press("Enter", "End", "x")
    session.type("99")
    session.press("Enter")
    #expect(
      measures(session).suffix(2) == ["harnosand sip-distans 2026-H2 5", "länet sip-distans 2026-H2 99"])
  }

  @Test func aValueChangedSinceTheReferenceShowsBoth() {
    var session = table(as: "timra")
    session.press("v", "End", "Enter")
    session.type("2026-12-24")
    session.press("Enter")
    session.deliver(measure("16", "2026-H1"), by: "timra")
    #expect(session.rows(with: "Timrå").last { !$0.contains(" · ") }?.contains("14 → 16") == true)
  }

  @Test func escapeClosesTheTableAndPointGoesToTheNext() {
    var session = table(as: "timra")
    session.press(".")
    #expect(session.sees("Andel SIP på distans av alla SIP"))
    session.press(".", "Escape")
    #expect(session.view == .activity && session.rows(with: "▸ Andel SIP").count == 1)
    session.press("Escape")
    #expect(session.view == .matrix)
  }

  @Test(arguments: [(80, 24), (120, 36), (200, 50), (80, 60)])
  func theTableIsDrawnAtEverySize(_ width: Int, _ height: Int) {
    var session = table(as: "timra", size: (width, height))
    for key in ["Left", "Left", "Left", "Right", "PageDown", "PageUp", "Home", "End"] {
      session.press(key)
      #expect(session.line(height - 2).contains(":") && session.line(height - 1).contains("?"))
    }
    #expect(session.sees("Länet"))
  }

  @Test func theTableAnswersTheMouse() {
    var session = table(as: "timra")
    let row = (0..<40).first { session.line($0).contains("Ånge") } ?? 0
    session.click(row: row, column: 5)
    #expect(session.line(38).contains("Ånge · "))
    session.click(row: row - 1, column: 30)
    #expect(session.line(38).contains("Timrå · andra halvåret 2025: 12"))
  }
}

/// What an activity's page says of its indicators.
@Suite struct IndicatorRowsStory {
  @Test func itSaysHowManyHaveGivenAndWhoHasNot() {
    var session = Session(as: "timra", size: (120, 60))
    session.press("/")
    session.type("SIP")
    session.press("Enter", "3")
    #expect(session.sees(Words.UI.noneGiven))
    for writer in ["timra", "ange"] {
      session.deliver(
        Fact(
          .measure, [.indicator: .text("sip-distans"), .period: .text("2026-H1"), .value: .text("9")]),
        by: writer)
    }
    session.wait(days: 60)
    #expect(session.sees("0 av 7 har lämnat värde för andra halvåret 2026"))
    #expect(session.sees("Timrå, Ånge, Örnsköldsvik och Länet"))
    session.deliver(
      Fact(.measure, [.indicator: .text("sip-distans"), .period: .text("2026-H2"), .value: .text("70")]),
      by: "presidium")
    #expect(session.sees("länet 70 (2026-H2)"))
  }
}
