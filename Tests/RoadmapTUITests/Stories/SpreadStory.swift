import RoadmapKit
import Testing

@testable import RoadmapTUI

/// How far an activity has spread, on its page.
@Suite struct SpreadStory {
  private func status(_ activity: String, _ status: Status) -> Fact {
    Fact(.status, [.activity: .text(activity), .status: .text(status.rawValue)])
  }

  /// Aktivitet at fp-611, where two have come to different steps and the county to one.
  private func session(_ size: (Int, Int) = (120, 50), as writer: String? = "sundsvall") -> Session {
    var session = Session(as: writer, size: size)
    session.deliver(status("fp-611", .established), by: "timra")
    session.deliver(status("fp-611", .introducing), by: "sundsvall")
    session.deliver(status("fp-611", .pilot), by: "lansledning")
    session.press("3")
    return session
  }

  @Test func nothingIsWorkedOutBeforeAktivitetIsShown() {
    var session = Session(as: "sundsvall")
    #expect(session.app.world.insight == nil)
    session.press("3")
    #expect(session.app.world.insight?.activity == 0)
    session.press(".")
    #expect(session.app.world.insight?.activity == Fixtures.roadmap.activityIndex("fp-612"))
  }

  @Test func aChangeIsSeenAtOnce() {
    var session = session()
    #expect(session.sees("Infört hos 1 av 8 sedan 2026-11; breddinförs hos 1; 6 har inte rapporterat."))
    session.deliver(status("fp-611", .established), by: "ange")
    #expect(session.sees("Infört hos 2 av 8 sedan 2026-11"))
  }

  @Test(arguments: [(80, 24), (120, 50), (200, 60)]) func theStepsTheCountyAndTheCurveAreThere(
    _ width: Int, _ height: Int
  ) {
    var session = session((width, height))
    session.press("Tab")
    #expect(session.line(height - 2).contains("Infört hos 1 av 8"))
    #expect(session.rows(with: "utvärderas").contains { $0.contains("pilot (länet)") && $0.contains("→") })
    #expect(session.rows(with: "Timrå ").contains { $0.contains("✔ infört") && $0.contains("2026-11-21") })
    #expect(session.sees("█ infört 1 av 8") && session.sees("░ påbörjat 1"))
    #expect(session.sees("8│") && session.sees("0└"))
  }

  @Test func tabGoesRoundThePartsOfThePage() {
    var session = session((80, 24))
    session.press("Tab")
    #expect(session.rows(with: "▸ Spridning").count == 1)
    session.press("Tab")
    #expect(session.rows(with: "▸ Genomförda åtgärder").count == 1)
    session.press("Tab")
    #expect(session.rows(with: "▸ Status").count == 1)
    session.press("BTab")
    #expect(session.rows(with: "▸ Genomförda åtgärder").count == 1)
  }

  @Test func outsideTheTableNoMilestoneIsTicked() {
    var session = session()
    session.press("j", "Tab", "i")
    #expect(session.notice == Words.UI.chooseMilestone)
    #expect(session.files.keys.allSatisfy { !$0.contains(Session.device) })
  }

  @Test func whoIsAskedIsListedWithTheDayOfTheTick() {
    var session = Session(as: "timra", today: "2026-02-01", size: (120, 60))
    session.deliver(
      Fact(.tick, [.activity: .text("fp-611"), .milestone: .text("lokal-handlingsplan-antagen")]),
      by: "timra")
    session.press("3")
    #expect(!session.sees(Words.UI.askedHeading + " "))
    session.wait(days: 200)
    #expect(session.sees("Timrå 2026-02-01") && session.sees(Words.UI.askedHow))
    session.press("j", "i")
    #expect(!session.sees("Timrå 2026-02-01"))
  }

  @Test func whatCallsForADecisionIsSaid() {
    var session = Session(as: "lansledning", size: (120, 60))
    var ended = status("fp-611", .ended)
    ended.text = "Gav ingen effekt."
    session.deliver(ended, by: "timra")
    session.press("3")
    #expect(session.sees(Words.UI.doubtsHeading))
    #expect(session.sees("Timrå har avslutat utan effekt. Avsluta i hela länet eller gå vidare?"))
  }

  @Test func areasAndMilestonesInOperationCountAsTheirIndicators() {
    var session = Session(size: (120, 60))
    for milestone in ["bildad", "ledamoter"] {
      session.deliver(
        Fact(.tick, [.activity: .text("fp-621"), .milestone: .text(milestone), .area: .text("aldre")]),
        by: "ange")
    }
    session.deliver(
      Fact(.tick, [.activity: .text("fp-624"), .milestone: .text("inford-i-kommunen")]), by: "ange")
    session.press("3", ".", ".", ".")
    #expect(session.sees("I gång i 1 av 21 områden") && session.sees("1 av 21 · räknas av programmet"))
    session.press("1", "/")
    session.type("TSI")
    session.press("Enter", "3")
    #expect(session.sees("I gång hos 1 av 7") && session.sees("1 av 7 · räknas av programmet"))
  }

  @Test func thePastHasItsOwnSpread() {
    var session = session()
    session.wait(days: 3)
    session.deliver(status("fp-611", .established), by: "ange")
    session.press("<")
    #expect(session.sees("Infört hos 1 av 8"))
    session.press("t")
    #expect(session.sees("Infört hos 2 av 8"))
  }
}
