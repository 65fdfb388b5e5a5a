import RoadmapKit
import Testing

@testable import RoadmapTUI

/// Ansvar: section by section, and what is worked with from there.
@Suite struct DutyStory {
  private static func assign(_ to: String, _ text: String, _ due: String? = nil) -> Fact {
    var fact = Fact(.assign, [.to: .text(to), .activity: .text("fp-631")], text: text)
    fact.values[.due] = due.map { .text($0) }
    return fact
  }

  /// Ansvar with the cursor in a section, after Tab so many times.
  private func duties(_ writer: String?, tabs: Int = 0, size: (Int, Int) = (80, 24)) -> Session {
    var session = Session(as: writer, today: "2026-10-01", size: size)
    session.deliver(Self.assign("lsg", "Skicka in mötesplanen.", "2026-10-31"), by: "lansledning")
    session.deliver(Self.assign("hsd", "Beskriv läget.", "2027-Q1"), by: "lansledning")
    session.wait(days: 51)
    session.press("7")
    for _ in 0..<tabs { session.press("Tab") }
    return session
  }

  private func progress(_ session: Session) -> Progress {
    Progress.fold(Journals(session.journalFiles), onto: session.app.world.plan, today: session.now.swedishDay)
  }

  @Test func responsibilitiesStandUnderTheirLevels() {
    let session = duties("timra")
    #expect(session.sees("NIVÅ A · HÖGSTA TJÄNSTELEDNINGEN (RD/KD)"))
    #expect(session.line(2).contains("Ansvar 26"))
    #expect(session.line(22).contains("A1 · Högsta tjänsteledningen"))
    #expect(session.sees("Källa  4, 5.1"))
  }

  @Test func tabGoesThroughTheSectionsAndRound() {
    var session = duties("timra")
    for name in ["VEM SOM SVARAR", "FÖRSENADE 1", "Inga beslut är skrivna.", "Det här saknas", "NIVÅ A"] {
      session.press("Tab")
      #expect(session.sees(name), "\(name)")
    }
    session.press("BTab")
    #expect(session.sees("Det här saknas"))
  }

  @Test func theChartIsATree() throws {
    var session = duties("timra", tabs: 1, size: (120, 40))
    #expect(session.sees("└─ Högsta tjänsteledningen (RD/KD)"))
    #expect(session.sees("│  ├─ Länssamordningsgrupper"))
    #expect(session.sees("Länsledningens presidium  · del av Länsledningen"))
    #expect(session.sees("SVARAR INFÖR: ANGES INTE"))
    session.press("End")
    #expect(session.line(38).contains("Digitaliseringsrådet · svarar inför: anges inte"))
    session.press("/")
    session.type("timrå")
    session.press("Enter", "Enter")
    #expect(session.view == .organisation && session.sees("Timrå kommun"))
  }

  @Test func anAssignmentIsReportedBackByAnyWriterAndIsThenDone() {
    var session = duties("timra", tabs: 2)
    #expect(session.line(2).contains("Uppdrag 2, 1 sent"))
    #expect(session.sees("! 2026-10-31") && session.sees("kvartal 1 2027"))
    #expect(session.line(22).contains("försenat sedan 2026-10-31"))
    session.press("a")
    #expect(session.sees("Uppdraget är klart när det är återrapporterat."))
    session.type("Planen är inskickad.")
    session.press("Enter")
    #expect(session.sees("AVSLUTADE 1") && !session.sees("FÖRSENADE"))
    #expect(session.line(22).contains("avslutat 2026-11-21"))
    #expect(session.sees("Planen är inskickad."))
    #expect(progress(session).assignments[0].reportBacks.count == 1)
  }

  @Test func closingIsForThoseWhoMay() {
    var session = duties("timra", tabs: 2)
    session.press("c")
    #expect(session.app.overlay == nil)
    #expect(session.notice?.contains("Det gör länsledningen eller presidiet.") == true)
    var leader = duties("presidium", tabs: 2)
    leader.press("c")
    #expect(leader.sees("Det är inte återrapporterat."))
    leader.press("Enter")
    #expect(progress(leader).assignments[0].isClosed)
    leader.press("c")
    #expect(leader.notice?.contains("redan avslutat") == true)
  }

  @Test func newAssignmentsAndDecisionsBeginWithoutAnActivity() {
    var session = duties("lansledning", tabs: 2)
    session.press("g")
    session.type("Räkna.")
    session.press("Tab", "l", "Enter")
    #expect(progress(session).assignments.last?.activity == nil)
    session.press("Tab", "d")
    session.type("Vi räknar.")
    session.press("Enter")
    #expect(session.sees("FATTADE 1") && session.sees("Vi räknar."))
    #expect(progress(session).decisions.first?.activity == nil)
  }

  @Test func gapsAreCountedAsTheRowsThatOneCanStandOn() throws {
    let session = duties("timra", tabs: 4, size: (200, 200))
    func numbers(_ text: String) -> [Int] {
      text.split { !$0.isNumber }.compactMap { Int($0) }.filter { $0 != 2026 }
    }
    let summary = session.rows(with: "Det här saknas").joined()
    let names = [
      "DAG FÖR ANTAGANDE", "ANSVARIG ", "MÅL FÖR", "TID FÖR", "UTGÅNGS", "MÅLVÄRDE", "HUR OFTA", "MOTTAGARE",
    ]
    let headings = names.compactMap { name in
      session.rows(with: name).compactMap { $0.split(separator: "│").first.map(String.init) }.first
    }
    let count = Gap.all(in: session.app.world.present).count
    #expect(session.sees("Luckor \(count)"))
    #expect(numbers(summary).reduce(0, +) == count, "\(summary)")
    #expect(headings.flatMap(numbers).reduce(0, +) == count, "\(headings)")
    #expect(session.rows(with: "milstolpar  fp-611").count == 1)
  }

  @Test func theSummaryOfGapsFitsTheSmallestScreen() {
    #expect(duties("timra", tabs: 4).sees("mottagare."))
  }

  @Test func aGapOfAGoalIsFilledWhereItStands() {
    var session = duties("lansledning", tabs: 4)
    let before = Gap.all(in: session.app.world.present).count
    session.press("/")
    session.type("fp-612")
    session.press("Enter", "Down")
    #expect(session.line(22).contains("Länets mål skrivs med y, av länsledningen eller presidiet"))
    #expect(session.line(23).contains("y mål"), "\(session.line(23))")
    session.press("Enter")
    #expect(session.sees("Länets mål · BarnSäkert"))
    session.type("Alla BVC är med.")
    session.press("Enter")
    #expect(Gap.all(in: session.app.world.present).count == before - 1)
    #expect(!session.sees("MÅL FÖR 2026"))
  }

  @Test func onlyTheLeadershipSetsTheCountysGoal() {
    var session = duties("timra", tabs: 4)
    session.press("/")
    session.type("fp-612")
    session.press("Enter", "Down", "Enter")
    #expect(session.app.overlay == nil)
    #expect(session.notice?.hasPrefix(Words.Duties.countyGoal) == true)
  }

  @Test func otherGapsTellWhereTheyAreWritten() {
    var session = duties("timra", tabs: 4)
    session.press("/")
    session.type("fp-631")
    session.press("Enter")
    #expect(session.line(22).contains("Den som sköter planen skriver det i roadmap.yaml (fältet lead)"))
    #expect(!session.line(23).contains("y mål"))
    session.press("Enter")
    #expect(session.sees("Utan ansvarig är det ingen som driver på"))
    #expect(session.sees("När det är beslutat vilket organ eller vilken organisation som är ansvarig"))
    #expect(session.sees("(fältet lead, under fp-631)") && !session.sees("”lead”"))
  }

  @Test func theKeysSayWhatTheyNeed() {
    var session = duties("lansledning")
    session.press("a")
    #expect(session.notice == Words.Duties.chooseAssignment)
    session.press("y")
    #expect(session.notice == Words.UI.chooseActivity)
    #expect(session.files.keys.count == 1)
  }

  @Test func whatStandsInAPlanIsShownBesideWhatWasWritten() throws {
    let text =
      """
      roadmap: 1
      id: prov
      title: Provplan
      kind: minutes
      standing: adopted
      organisations: [{id: timra, name: Timrå kommun, kind: municipality}]
      bodies: [{id: lansledning, name: Länsledningen}]
      decisions:
        - {id: p-4, title: Avtalet ses över, paragraph: "4", on: 2026-03-05, body: lansledning, type: own}
      assignments:
        - {id: upp-1, title: Ta fram underlag, to: Utredaren, due: [2026-06, 2027-06]}
      """
    let plan = try #require(PlanReader.read(Array(text.utf8)).plan)
    var session = Session(plan: plan, as: "lansledning", today: "2026-06-01")
    session.deliver(Fact(.note, text: "Vi börjar."), by: "lansledning")
    session.wait(days: 173)
    session.press("7", "Tab", "Tab")
    #expect(session.sees("FÖRSENADE 1") && session.sees("juni 2026") && session.sees("Utredaren"))
    #expect(session.sees("står i planen"))
    session.press("a", "Enter")
    #expect(session.sees("ÖPPNA 1") && session.sees("juni 2027"))
    session.press("Tab")
    #expect(session.sees("STÅR I PLANEN 1") && session.sees("§ 4  Avtalet ses över"))
    #expect(session.sees("eget beslut"))
  }

  @Test(arguments: [(80, 24), (100, 30), (120, 36), (200, 50)]) func sectionsAndRowsAreClicked(
    _ width: Int, _ height: Int
  ) throws {
    var session = duties("timra", size: (width, height))
    let top = width == 80 ? 2 : 3
    let column = try #require(session.line(top).firstRange(of: "Uppdrag")).lowerBound
    session.click(
      row: top, column: session.line(top).distance(from: session.line(top).startIndex, to: column))
    #expect(session.sees("FÖRSENADE 1"))
    let surface = session.screen
    let row = try #require((0..<height).first { surface.line($0).contains("kvartal 1 2027") })
    session.click(row: row, column: 20)
    #expect(session.line(height - 2).contains("återrapporteras kvartal 1 2027"))
    session.click(row: row, column: 20)
    #expect(session.view == .activity)
  }

  @Test func hostileTextIsHarmlessInEverySection() {
    var session = Session(as: "timra")
    let hostile = "\u{1b}]0;x\u{7}\u{9b}31m\u{202e}abc\u{200b}"
    session.deliver(
      Fact(.assign, [.to: .text(hostile), .decision: .text(hostile)], text: hostile), by: "lansledning")
    session.deliver(
      Fact(
        .decide, [.type: .text(hostile), .condition: .text(hostile), .dnr: .text(hostile)], text: hostile),
      by: "lansledning")
    session.deliver(Fact(.signal, [.matter: .text("hr")], text: hostile), by: "timra")
    for key in ["7", "Tab", "Tab", "Space", "Escape", "Tab", "Space", "Escape", "Tab", "6", "Space"] {
      session.press(key)
      for scalar in session.screen.text.unicodeScalars {
        let category = scalar.properties.generalCategory
        #expect(category != .control || scalar == "\n")
        #expect(category != .format)
      }
    }
  }
}
