import RoadmapKit
import Testing

@testable import RoadmapTUI

/// Each party sets its own days and adds milestones of its own (R25).
@Suite struct OwnDayStory {
  private func due(_ session: Session, _ organisation: String, _ place: Int = 0) -> PartialDay? {
    session.standing("fp-611", organisation)?.milestones[place].due
  }

  @Test(arguments: [
    ("2027-06-30", "2027-06-30"), ("2027-06", "2027-06"), ("2027-Q2", "2027-Q2"), ("2027-W35", "2027-W35"),
    ("v. 35 2027", "2027-W35"), ("kvartal 2 2027", "2027-Q2"),
  ]) func aDayIsSetAsItIsSaid(_ text: String, _ day: String) {
    var session = Session(as: "sundsvall")
    session.press("Space", "e")
    #expect(session.sees("Egen dag · Lokal handlingsplan antagen"))
    #expect(session.sees("Nu: ingen dag."))
    session.type(text)
    #expect(session.sees("→ \(PartialDay(day).map(Words.partialDay) ?? "?")"))
    session.press("Enter")
    #expect(due(session, "sundsvall")?.description == day)
    #expect(session.notice?.contains("planerade ”Lokal handlingsplan antagen”") == true)
    #expect(session.drafts.isEmpty)
  }

  @Test func whatItWasAndWhatItIsAreBothSeen() {
    var session = Session(as: "sundsvall")
    session.press("Space", "e")
    session.type("2027-06-30")
    session.press("Enter", "e")
    #expect(session.sees("Nu: 2027-06-30, er egen dag. Ångra (u) tar tillbaka den."))
    session.type("2027-Q4")
    session.press("Enter", "k", "j")
    #expect(session.line(22).contains("till kvartal 4 2027 (egen, förut 2027-06-30)"))
    session.press("u", "Enter")
    #expect(due(session, "sundsvall")?.description == "2027-06-30")
  }

  @Test func aMilestoneThatIsReachedNeedsNoDay() {
    var session = Session(as: "sundsvall")
    session.press("Space", "Space")
    let files = session.files
    session.press("e")
    #expect(session.app.overlay == nil && session.notice == "Milstolpen är redan nådd.")
    #expect(session.files == files)
    session.press("Space", "e")
    #expect(session.sees("Egen dag · Lokal handlingsplan antagen"))
  }

  @Test func noAnswerIsNothing() {
    var session = Session(as: "sundsvall")
    session.press("Space", "e", "Enter")
    #expect(session.app.overlay == nil)
    session.press("E", "Enter")
    #expect(session.app.overlay == nil)
    #expect(session.files.isEmpty)
    #expect(session.notice == nil)
  }

  @Test func whatCannotBeADayIsToldInTheBox() {
    var session = Session(as: "sundsvall")
    session.press("Space", "e")
    session.type("snart")
    session.press("Enter")
    #expect(session.sees("Tiden ”snart” går inte att läsa"))
    session.press("C-u")
    session.type("--01-30")
    session.press("Enter")
    #expect(session.sees("Tiden ”--01-30” går inte att läsa"))
    #expect(session.files.isEmpty)
    session.press("C-u")
    session.type("2027")
    #expect(!session.sees("går inte att läsa"))
    session.press("Enter")
    #expect(due(session, "sundsvall")?.description == "2027")
  }

  @Test func aMilestoneBehindAGateIsPlannedAheadButNotTicked() {
    var session = Session(as: "sundsvall")
    session.press("j", "j", "Space", "j", "e")
    session.type("2028")
    session.press("Enter")
    #expect(session.notice?.contains("Sparat") == true)
    let files = session.files
    session.press("Space")
    #expect(session.notice?.contains("är låst") == true && session.files == files)
    #expect(session.app.obstacle(to: .toggle) == Words.UI.obstacleLocked)
  }

  @Test func anothersDayIsNotMine() {
    var session = Session(as: "sundsvall")
    session.press("Space", ".", "e")
    #expect(session.app.overlay == nil)
    session.press("E")
    #expect(session.app.overlay == nil)
    #expect(session.notice?.contains("Timrå rapporterar själv här") == true)
  }

  @Test func theAreaUnderTheCursorGetsTheDay() {
    var session = Session(as: "ange")
    session.press("j", "j", "j", "Space", "Right", "e")
    #expect(session.sees("Egen dag · LSG bildad, Vuxna"))
    session.type("2027-05")
    session.press("Enter")
    let states = session.standing("fp-621", "ange")?.milestones.prefix(3)
    #expect(states?.map(\.dueSource).filter { $0 == .own }.count == 1)
    #expect(states?.first { $0.dueSource == .own }?.area == 1)
  }

  @Test func aMilestoneOfOnesOwnIsAddedAndTicked() {
    var session = Session(as: "sundsvall")
    session.press("Space", "E")
    #expect(session.sees("Egen milstolpe · Beroende och skadligt bruk"))
    session.type("Rutin för helger")
    session.press("Enter")
    #expect(session.notice?.contains("lade till den egna milstolpen ”Rutin för helger”") == true)
    #expect(session.sees("Rutin för helger"))
    session.press("j", "j", "j", "j", "j", "Space")
    let standing = session.standing("fp-611", "sundsvall")
    #expect(standing?.milestones.last?.isTicked == true)
    #expect(standing?.ticked == 0 && standing?.count == 5)
  }

  @Test func theLeadershipSetsADayForTheOneItNames() {
    var session = Session(as: "lansledning")
    session.press("Space", "e")
    #expect(session.sees("För Härnösand"))
    session.type("2027")
    session.press("Enter")
    #expect(due(session, "harnosand")?.description == "2027")
    session.press("E")
    session.type("Egen punkt")
    session.press("Enter")
    #expect(session.standing("fp-611", "harnosand")?.milestones.count == 6)
  }

  @Test func aNewWriterIsAskedFirstAndThenForTheDay() {
    var session = Session()
    session.press("2", "e", "Enter", "Enter")
    #expect(session.sees("Egen dag · Lokal handlingsplan antagen"))
  }
}
