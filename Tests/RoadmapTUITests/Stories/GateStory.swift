import RoadmapKit
import Testing

@testable import RoadmapTUI

/// Länsledningen opens a gate, or stops an activity; nobody else does.
@Suite struct GateStory {
  /// Aktivitet at the activity with a gate.
  private func session(as writer: String?, size: (Int, Int) = (120, 50)) -> Session {
    var session = Session(as: writer, size: size)
    session.press("j", "j", "3")
    return session
  }

  private func gate(_ session: Session) -> GateState? {
    let plan = session.app.world.plan
    let progress = Progress.fold(
      Journals(session.journalFiles), onto: plan, today: session.now.swedishDay)
    return plan.activityIndex("fp-613").flatMap { progress.countyStanding($0).gate }
  }

  @Test func thePageSaysWhatItNeedsLocksAndWhoDecides() {
    let session = session(as: "timra")
    #expect(session.sees("Grind · Breddinförande efter utvärderad pilot"))
    #expect(session.sees("Utvärdering klar – inte bockad hos Örnsköldsvik"))
    #expect(session.sees("Team i drift (6 parter)") && session.sees("Länsledning HälSam"))
    #expect(session.sees(Words.UI.gateHow))
  }

  @Test(arguments: ["timra", "presidium", "kd-rd"]) func othersAreToldWhoMay(_ writer: String) {
    var session = session(as: writer)
    session.press("G")
    #expect(session.notice?.contains(Words.UI.onlyLeadershipOpens) == true && session.app.overlay == nil)
    session.press("S")
    #expect(session.notice?.contains(Words.UI.onlyLeadershipStops) == true && session.files.isEmpty)
  }

  @Test func openingAsksForTheReasonThenWhetherItIsMeant() {
    var session = session(as: "lansledning")
    session.press("G")
    #expect(
      session.sees("Öppna grinden · Demensteam") && session.sees("Varning: Utvärdering klar – inte bockad"))
    session.press("Enter")
    #expect(session.sees("Fyll i skäl."))
    session.type("Utvärderingen är redovisad på mötet.")
    session.press("Enter")
    #expect(session.sees("Öppna grinden för Demensteam?") && session.sees("Team i drift"))
    session.press("Enter")
    #expect(session.files.isEmpty && gate(session) == .waiting)
    #expect(session.notice == Words.UI.draftKept)
    session.press("G")
    #expect(session.sees("Utvärderingen är redovisad på mötet."))
    session.press("Enter", "j")
    #expect(gate(session) == .passed && session.drafts.isEmpty)
    #expect(session.sees("”Utvärderingen är redovisad på mötet.”"))
    session.press("G")
    #expect(session.notice == Words.UI.gateOpenAlready)
  }

  @Test func theWarningGoesWhenWhatIsNeededIsTicked() {
    var session = session(as: "lansledning")
    session.deliver(
      Fact(.tick, [.activity: .text("fp-613"), .milestone: .text("utvardering-klar")]), by: "ornskoldsvik")
    session.press("G")
    #expect(!session.sees("Varning") && session.sees("Låser upp"))
  }

  @Test func stoppingEndsItForTheCounty() {
    var session = session(as: "lansledning")
    session.press("S")
    session.type("Ingen effekt efter ett år.")
    session.press("Enter")
    #expect(session.sees("Stoppa Demensteam för hela länet"))
    session.press("j")
    #expect(gate(session) == .stopped && session.sees("avslutad – utan effekt (länet)"))
    #expect(session.sees("”Ingen effekt efter ett år.”"))
    session.press("S")
    #expect(session.notice == Words.UI.stoppedAlready)
    session.press("u", "Enter")
    #expect(gate(session) == .waiting)
  }

  @Test func anActivityWithoutAGateCanBeStoppedButNotOpened() {
    var session = Session(as: "lansledning", size: (120, 50))
    session.press("3", "G")
    #expect(session.notice == Words.UI.noGate)
    session.press("S")
    session.type("Skäl.")
    session.press("Enter", "j")
    #expect(session.sees("”Skäl.”") && session.sees("avslutad – utan effekt (länet)"))
  }

  @Test func aPersonalNumberStaysInTheForm() {
    var session = session(as: "lansledning")
    session.press("S")
    session.type("Gäller 19121212-1212.")
    session.press("Enter")
    #expect(session.sees("personnummer") && session.files.isEmpty && session.drafts.isEmpty)
  }

  @Test func thePastIsNotDecidedAbout() {
    var session = session(as: "lansledning")
    session.deliver(
      Fact(.tick, [.activity: .text("fp-613"), .milestone: .text("utvardering-klar")]), by: "ornskoldsvik")
    session.wait(days: 3)
    session.press("<", "G")
    #expect(session.app.overlay == nil && session.notice?.contains(Words.UI.pastCannotBeWritten) == true)
  }
}
