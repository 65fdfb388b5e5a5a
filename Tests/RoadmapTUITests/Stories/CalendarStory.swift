import RoadmapKit
import Testing

@testable import RoadmapTUI

/// Årshjul: what the year holds, what is late, next and done; telling that a follow-up is done.
@Suite struct CalendarStory {
  /// A plan with a bit of everything.
  private static let plan: Plan = {
    let reading = PlanReader.read(
      Array(
        """
        roadmap: 1
        id: prov
        title: Provplan
        kind: cooperation
        standing: adopted
        period: {from: 2026, to: 2027}
        organisations:
          - {id: timra, name: Timrå kommun, short: Tim, kind: municipality}
          - {id: ange, name: Ånge kommun, short: Ång, kind: municipality}
        bodies:
          - {id: kd-rd, name: KD/RD}
          - {id: lansledning, name: Länsledningen}
          - {id: presidium, name: Presidiet}
        groups: [{id: alla, name: Alla parter, members: [timra, ange]}]
        activities:
          - id: moten
            title: Gemensamma möten
            heading: continuing
            milestones:
              - {id: start, title: Startat, due: 2026-06-30}
              - {id: slut, title: Slutfört, due: 2026-Q4, suggested: true}
        follow-ups:
          - {id: u1, title: Löpande uppföljning, by: lansledning, every: continuous, source: "5.2"}
          - {id: u2, title: Återrapport, by: presidium, to: kd-rd, every: half-year, due: ["--07-31", "--01-31"],
             due-suggested: true, note: Månaderna anges inte., source: "5.2"}
          - {id: u3, title: Egen uppföljning, by: alla, every: year}
        meetings:
          - {id: lansledning-2026-10-03, body: lansledning, on: 2026-10-03, moved-from: 2026-10-04}
          - {id: lansledning-2026-12-11, body: lansledning, on: 2026-12-11}
        assignments: [{id: utred, title: Utred frågan, to: presidium, due: [2026-11-25]}]
        """.utf8))
    guard let plan = reading.plan else { preconditionFailure("\(reading.faults)") }
    return plan
  }()

  private func session(as writer: String? = "presidium", size: (Int, Int) = (80, 24)) -> Session {
    var session = Session(plan: Self.plan, as: writer, size: size)
    session.press("5")
    return session
  }

  private func status(_ session: Session) -> String { session.line(session.screen.size.height - 2) }

  @Test func theYearIsAStripAndAListWithTheCursorOnWhatComesNext() {
    var session = session(as: nil)
    #expect(session.line(2).hasPrefix(" Årshjul 2026"))
    #expect(session.line(3).contains("jan   feb   mars  apr   maj   juni  juli  aug   sep   okt   nov   dec"))
    #expect(session.rows(with: "↑ nu").count == 1)
    #expect(status(session).hasPrefix(" Uppdrag: Utred frågan: nästa · Presidiet · 2026-11-25 v. 48"))
    session.press("Home")
    #expect(status(session).hasPrefix(" Startat · Gemensamma möten: försenad, 0 av 2 klara · Timrå och Ånge"))
    #expect(
      session.sees("JUNI 2026") && session.rows(with: "2026-06-30 v. 27").first?.contains("försenad") == true)
  }

  @Test func theStripCountsWhatIsLateToComeAndDone() {
    let session = session()
    let months = session.line(3)
    func under(_ month: String, _ row: Int) -> String {
      guard let range = months.firstRange(of: month) else { return "?" }
      let start = months.distance(from: months.startIndex, to: range.lowerBound)
      return String(session.line(row).dropFirst(start).prefix(5)).trimmingSuffix()
    }
    #expect(under("juni", 4) == "1!" && under("juni", 5).isEmpty)
    #expect(under("juli", 4).isEmpty && under("juli", 5) == "1·")
    #expect(under("nov", 4) == "1○" && under("dec", 4) == "3○")
    #expect(under("nov", 6) == "↑ nu")
    #expect(session.line(2).contains("1! försenad") && session.line(2).contains("4○ kommer"))
  }

  @Test func leftAndRightGoBetweenTheMonthsThatHaveSomething() {
    var session = session()
    session.press("Left")
    #expect(status(session).contains("Möte: Länsledningen"))
    session.press("Left")
    #expect(status(session).contains("första halvåret 2026"))
    session.press("l", "l", "l")
    #expect(status(session).hasPrefix(" Möte: Länsledningen: nästa"))
    session.press("Right")
    #expect(status(session).hasPrefix(" Löpande uppföljning: löpande · Länsledningen"))
    session.press("Right")
    #expect(status(session).hasPrefix(" Löpande uppföljning"))
  }

  @Test func commaAndPointChangeTheYearAsFarAsItGoes() {
    var session = session()
    session.press(".")
    #expect(session.line(2).hasPrefix(" Årshjul 2027") && !session.sees("↑ nu"))
    #expect(session.sees("FRÅN TIDIGARE ÅR") && session.sees("JULI 2027"))
    #expect(status(session).hasPrefix(" Återrapport, andra halvåret 2026"))
    session.press(".")
    #expect(session.notice == "Årshjulet går från 2026 till 2027.")
    session.press(",", ",")
    #expect(session.line(2).hasPrefix(" Årshjul 2026"))
    #expect(session.notice == "Årshjulet går från 2026 till 2027.")
  }

  @Test func whatWasMovedSaysFromWhen() {
    var session = session()
    session.press("Left")
    #expect(session.sees("flyttad: 2026-10-04 → 2026-10-03"))
    #expect(status(session).contains("flyttad: 2026-10-04 → 2026-10-03"))
  }

  @Test func suggestedTimesAndThoseOfACadenceAreMarked() {
    var session = session()
    session.press("End")
    #expect(session.rows(with: "kvartal 4 2026 (förslag)").count == 1)
    #expect(session.rows(with: "dag anges inte").first?.contains("Egen uppföljning, 2026") == true)
    #expect(session.sees("UTAN DATUM") && session.rows(with: "löpande").count >= 1)
  }

  @Test func enterOpensWhatItIs() {
    var session = session()
    session.press("Home", "Enter")
    #expect(session.view == .activity && session.sees("Gemensamma möten"))
    session.press("Escape")
    #expect(session.view == .calendar && status(session).hasPrefix(" Startat"))
    session.press("Left", "Right", "Right", "Enter")
    #expect(session.view == .meeting)
    var own = self.session(as: "ange")
    own.press("Home", "Enter")
    #expect(own.view == .organisation && own.line(2).contains("Ånge kommun"))
  }

  @Test func aRulesPageTellsWhereItStandsAndWhatWasReported() {
    var session = session()
    session.press("Left", "Left", "Enter")
    for words in [
      "Återrapport", "Period: första halvåret 2026", "Tid: 2026-07-31 v. 31 (förslag)", "Läge: ingen uppgift",
      "Vem: Presidiet", "Till: KD/RD", "Hur ofta: varje halvår", "Källa: 5.2",
      "Tiden är vårt förslag; källan anger ingen.", "Månaderna anges inte.", "Inget är rapporterat.",
    ] { #expect(session.sees(words), "\(words)") }
    session.press("Escape", "Space", "Enter", "Enter")
    #expect(session.sees("Vad som är rapporterat"))
    #expect(session.sees("2026-11-21  Presidiet genomförde ”Återrapport” för första halvåret 2026"))
    session.press("Escape")
    #expect(session.view == .calendar)
    var assignment = self.session()
    assignment.press("Enter")
    #expect(assignment.sees("Utred frågan") && assignment.sees("Gavs: anges inte"))
  }

  @Test func spaceAsksAndThenItIsDone() {
    var session = session()
    session.press("Left", "Left", "Space")
    #expect(session.sees("Ange att det här är genomfört: ”Återrapport”, första halvåret 2026?"))
    #expect(session.sees("En rapport som fastställs för perioden gör det av sig själv."))
    #expect(session.files.isEmpty)
    session.press("Escape")
    #expect(session.files.isEmpty)
    session.press("Space", "Enter")
    #expect(session.notice?.contains("genomförde ”Återrapport” för första halvåret 2026") == true)
    #expect(session.rows(with: "2026-07-31").first?.contains("klar 2026-11-21") == true)
    #expect(status(session).hasPrefix(" Återrapport, första halvåret 2026: klar 2026-11-21"))
  }

  @Test func onWhatIsDoneSpaceSaysHowItIsTakenBack() {
    var session = session()
    session.press("Left", "Left", "Space", "Enter", "Space")
    #expect(session.app.overlay == nil)
    #expect(session.notice == "Redan genomfört 2026-11-21. Tryck u för att ångra.")
    session.press("u")
    #expect(session.sees("Det här ångras: Presidiet genomförde ”Återrapport”"))
    session.press("Enter")
    #expect(session.rows(with: "klar 2026-11-21").isEmpty)
    session.deliver(Fact(.fulfil, [.rule: .text("u2"), .period: .text("2026-H1")]), by: "lansledning")
    session.press("Space")
    #expect(session.notice == "Redan genomfört 2026-11-21. Länsledningen angav det och kan ångra det.")
    session.deliver(
      Fact(.adoptReport, [.period: .text("2026-H2"), .digest: .text("d")], text: "Ja."), by: "presidium")
    session.press(".", "Space")
    #expect(session.notice == "Redan genomfört 2026-11-21. Rapporten är fastställd.")
  }

  @Test func undoTakesBackTheRowAndNotWhatWasWrittenLast() {
    var session = session()
    session.press("Left", "Left", "Space", "Enter", "End", "k", "Space", "Enter")
    #expect(session.rows(with: "dag anges inte").first?.contains("klar 2026-11-21") == true)
    session.press("Left", "Left", "Left")
    #expect(status(session).contains("första halvåret 2026: klar"))
    session.press("u")
    #expect(session.sees("Det här ångras: Presidiet genomförde ”Återrapport”"))
  }

  @Test func othersAreToldWhoMay() {
    var session = session(as: "timra")
    session.press("Left", "Left", "Space")
    #expect(session.app.overlay == nil && session.files.isEmpty)
    #expect(session.notice?.hasPrefix("Det anger Länsledningen eller Presidiet.") == true)
    var nobody = self.session(as: nil)
    nobody.press("Left", "Left", "Space")
    #expect(nobody.sees(Words.UI.identityTitle))
  }

  @Test func aPartyDoesItsOwnPart() {
    var session = session(as: "timra")
    session.press("Left", "Left", "Home", "End")
    session.press("/")
    session.type("egen")
    session.press("Enter", "Space")
    #expect(session.sees("Det gäller Timrå. 0 av 2 är klara."))
    session.press("Enter")
    #expect(status(session).contains("nästa, 1 av 2 klara") && session.rows(with: "klar 2026").isEmpty)
    session.press("Space")
    #expect(session.notice == "Det är redan angivet som genomfört. Inget har skrivits.")
    session.press("Enter")
    #expect(session.sees("Återstår: Ånge"))
    session.press("Escape")
    session.deliver(Fact(.fulfil, [.rule: .text("u3"), .period: .text("2026")]), by: "ange")
    #expect(session.rows(with: "dag anges inte").first?.contains("klar 2026-11-21") == true)
  }

  @Test func whatIsNoRuleIsNotToldAsDoneHere() {
    var session = session()
    session.press("Home", "Space")
    #expect(session.notice == "Det här anges där det hör hemma. Enter öppnar det." && session.files.isEmpty)
    session.press("End", "Space")
    #expect(session.notice?.contains("fardplan genomfört u1 PERIOD") == true)
  }

  @Test func theFilterNarrowsTheYear() {
    var session = session()
    session.press("/")
    session.type("återrapport")
    session.press("Enter")
    #expect(session.sees("första halvåret 2026") && !session.sees("Startat") && !session.sees("Löpande"))
    session.press("Escape", "/")
    session.type("försenad")
    session.press("Enter")
    #expect(session.sees("Startat") && session.rows(with: "nästa").isEmpty)
    session.press("Escape", "/")
    session.type("xyzzy")
    session.press("Enter", "Space", "Enter", "Left", "Right", "u")
    #expect(session.sees(Words.UI.nothingMatches))
  }

  @Test func thePastShowsTheYearAsItWasAndCannotBeWritten() {
    var session = session()
    session.press("Left", "Left", "Space", "Enter")
    session.wait(days: 60)
    #expect(session.line(2).hasPrefix(" Årshjul 2027"))
    session.press("<")
    #expect(session.line(0).contains("SÅ STOD DET 2026-11-21") && session.line(2).hasPrefix(" Årshjul 2026"))
    session.press("/")
    session.type("egen")
    session.press("Enter", "Space")
    #expect(session.notice?.contains(Words.UI.pastCannotBeWritten) == true && session.app.overlay == nil)
    session.press("t")
    #expect(session.line(2).hasPrefix(" Årshjul 2027"))
  }

  @Test func newsMovesNothingUnderTheCursor() {
    var session = session()
    let before = status(session)
    session.deliver(
      Fact(
        .plan, [.activity: .text("moten"), .milestone: .text("start"), .due: .text("2026-11-22")]),
      by: "timra")
    #expect(status(session) == before)
    #expect(session.rows(with: "2026-11-22 v. 47").count == 1)
  }

  @Test func monthsAndRowsCanBeClicked() {
    var session = session()
    let column = session.line(3).distance(
      from: session.line(3).startIndex,
      to: session.line(3).firstRange(of: "juli")?.lowerBound ?? session.line(3).startIndex)
    session.click(row: 3, column: column + 1)
    #expect(status(session).contains("första halvåret 2026"))
    let row = (0..<24).first { session.line($0).contains("2026-06-30") } ?? 0
    session.click(row: row, column: 40)
    #expect(status(session).hasPrefix(" Startat") && session.view == .calendar)
    session.click(row: row, column: 40)
    #expect(session.view == .activity)
    session.press("Escape")
    session.click(row: 3, column: 0)
    session.click(row: 3, column: 79)
    #expect(session.view == .calendar)
  }

  @Test func aWideScreenTellsOfTheRowBesideIt() {
    var session = session(size: (130, 40))
    session.press("Home")
    #expect(session.rows(with: "│").contains { $0.contains("Startat · Gemensamma möten") })
    #expect(session.rows(with: "│").contains { $0.contains("· Ånge") })
    session.press("Left", "Right", "Right")
    #expect(session.sees("Inget är rapporterat.") == false && session.sees("möte"))
  }

  @Test func aPlanWithoutTimesSaysSo() throws {
    let text = """
      roadmap: 1
      id: tom
      title: Tom
      kind: project
      standing: adopted
      organisations: [{id: a, name: A kommun, kind: municipality}]
      """
    let plan = try #require(PlanReader.read(Array(text.utf8)).plan)
    var session = Session(plan: plan, as: "a")
    session.press("5", "Space", "Enter", "Left", "Right", "Down", "u")
    #expect(session.sees("Planen har inga möten") && session.files.isEmpty)
  }

  @Test(arguments: [(80, 24), (100, 30), (120, 36), (160, 45), (200, 50), (300, 100)])
  func itIsDrawnAtEverySize(_ width: Int, _ height: Int) {
    var session = session(size: (width, height))
    for key in ["End", "Home", "PageDown", "PageUp", "Left", "Right", ".", ",", "Enter", "Escape"] {
      session.press(key)
    }
    #expect(session.line(height - 1).contains("?"))
  }

  @Test func theHelpKnowsItsKeys() {
    var session = session(size: (120, 60))
    session.press("?")
    for binding in CalendarScreen.bindings where !binding.sign.isEmpty {
      #expect(session.sees(binding.note), "\(binding.note)")
    }
  }

  @Test func hostileWordsOfAPlanAreHarmless() throws {
    let text = """
      roadmap: 1
      id: ond
      title: Ond
      kind: project
      standing: adopted
      organisations: [{id: a, name: A kommun, kind: municipality}]
      bodies: [{id: lansledning, name: "Lans\u{AD}ledning"}]
      follow-ups: [{id: u, title: "Ordning \u{2066}rubrik", by: lansledning, every: year}]
      """
    guard let plan = PlanReader.read(Array(text.utf8)).plan else { return }
    var session = Session(plan: plan, as: "a", size: (130, 40))
    session.press("5", "Enter")
    for row in 0..<40 {
      #expect(!session.line(row).unicodeScalars.contains { $0 == "\u{2066}" || $0 == "\u{AD}" })
    }
  }
}

extension String {
  fileprivate func trimmingSuffix() -> String { String(reversed().drop { $0 == " " }.reversed()) }
}
