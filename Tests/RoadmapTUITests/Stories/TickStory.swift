import RoadmapKit
import Testing

@testable import RoadmapTUI

/// A local group says how it stands in its municipality.
@Suite struct TickStory {
  @Test func theMatrixIsSeenBeforeAnythingIsAsked() {
    let session = Session()
    #expect(session.view == .matrix)
    #expect(session.app.overlay == nil)
    #expect(session.sees("Utvecklad lokal samverkan (LSG)"))
    #expect(session.rows(with: "0 av 8").count == 11)
  }

  @Test func theFirstTickTakesTwoKeys() {
    var session = Session(as: "sundsvall")
    session.press("Space", "Space")
    let standing = session.standing("fp-611", "sundsvall")
    #expect(standing?.ticked == 1)
    #expect(standing?.status == .inProgress)
    #expect(session.notice?.hasPrefix("Sparat: bockade ”Lokal handlingsplan antagen”") == true)
    #expect(session.sees("● Lokal handlingsplan antagen"))
  }

  @Test func aSecondSpaceTakesTheTickAway() {
    var session = Session(as: "sundsvall")
    session.press("Space", "Space", "Space")
    #expect(session.standing("fp-611", "sundsvall")?.ticked == 0)
    #expect(session.standing("fp-611", "sundsvall")?.status == .notReported)
  }

  @Test func whoWritesIsAskedAtTheFirstWriteAndTheTickIsThenMade() {
    var session = Session()
    session.press("2", "j", "Space")
    #expect(session.sees("Vem rapporterar du för?"))
    #expect(session.files.isEmpty)
    session.press("Enter")
    #expect(session.sees("Din funktion"))
    session.type("LSG-samordnare")
    session.press("Enter")
    #expect(session.savedIdentity == Identity(writer: "harnosand", role: "LSG-samordnare"))
    #expect(session.standing("fp-611", "harnosand")?.ticked == 1)
    #expect(session.line(0).contains("LSG Härnösand"))
  }

  @Test func escapeFromTheQuestionWritesNothing() {
    var session = Session()
    session.press("2", "j", "Space", "Escape")
    #expect(session.files.isEmpty)
    #expect(session.app.overlay == nil)
    #expect(session.savedIdentity == nil)
  }

  @Test func everythingIsConfirmedWithTwoKeys() {
    var session = Session(as: "timra")
    session.press("Space", "Space")
    session.wait(days: 40)
    session.press("O")
    #expect(session.sees("Bekräfta att 1 aktivitet för Timrå står som förut?"))
    session.press("Enter")
    #expect(session.standing("fp-611", "timra")?.confirmed?.description == "2026-12-31")
  }

  @Test func confirmingWithoutAReportIsSaidAndWritesNothing() {
    var session = Session(as: "timra")
    session.press("O")
    #expect(session.app.overlay == nil)
    #expect(session.notice != nil)
    #expect(session.files.isEmpty)
  }

  @Test func lockedMilestonesSayWhichGateTheyWaitFor() {
    var session = Session(as: "sundsvall")
    session.press("j", "j", "Space", "j")
    #expect(session.line(22).contains("Låst: länsledningen beslutar efter ”Utvärdering klar”"))
    session.press("Space")
    #expect(session.files.isEmpty)
    #expect(session.notice?.contains("låst") == true)
  }

  @Test func anotherMunicipalitysMilestonesAreNotMine() {
    var session = Session(as: "sundsvall")
    session.press("l", "Space", "Space")
    #expect(session.files.isEmpty)
    #expect(session.notice?.contains("Timrå rapporterar själv här") == true)
  }

  @Test func theLeadershipTicksForAMunicipality() {
    var session = Session(as: "lansledning")
    session.press("Space", "Space")
    #expect(session.standing("fp-611", "harnosand")?.ticked == 1)
    #expect(session.files.keys.first == "journal/lansledning/aaaabbbb.jsonl")
  }

  @Test func theLocalGroupsAreTickedPerArea() {
    var session = Session(as: "ange")
    session.press("j", "j", "j", "Space")
    session.press("Space", "Right", "Space")
    let standing = session.standing("fp-621", "ange")
    #expect(standing?.ticked == 2)
    #expect(standing?.count == 15)
    #expect(standing?.milestones.filter(\.isTicked).map(\.area) == [0, 1])
  }

  @Test func whatIsOnItsWayToTheDiskIsNotShownAsSaved() {
    var session = Session(as: "sundsvall")
    session.isSlow = true
    session.press("Space", "Space")
    #expect(session.sees("sparas …"))
    #expect(!session.sees("● Lokal handlingsplan antagen"))
    session.press("Space")
    #expect(session.notice == Words.UI.pendingAlready)
    session.arrive()
    #expect(session.sees("● Lokal handlingsplan antagen"))
    #expect(session.standing("fp-611", "sundsvall")?.ticked == 1)
  }

  @Test func aFullDiskIsToldAndNothingIsShownAsSaved() {
    var session = Session(as: "sundsvall")
    session.trouble = Problem(code: "disk", fact: "Disken är full", remedy: "Frigör utrymme och försök igen.")
    session.press("Space", "Space")
    #expect(session.notice == "Inte sparat. Disken är full. Frigör utrymme och försök igen.")
    #expect(session.standing("fp-611", "sundsvall")?.ticked == 0)
    session.trouble = nil
    session.press("Space")
    #expect(session.standing("fp-611", "sundsvall")?.ticked == 1)
  }
}
