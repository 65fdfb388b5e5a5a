import RoadmapKit
import Testing

@testable import RoadmapTUI

/// The forms in which signals are raised, decisions and assignments written, and goals set.
@Suite struct UndertakingStory {
  private func progress(_ session: Session) -> Progress {
    Progress.fold(Journals(session.journalFiles), onto: session.app.world.plan, today: session.now.swedishDay)
  }

  /// The cursor on fp-631, whose plan names HR and the law as outside the leadership's control.
  private func atStaffing(_ writer: String) -> Session {
    var session = Session(as: writer)
    session.press("/")
    session.type("bemanning")
    session.press("Enter")
    return session
  }

  @Test func aSignalIsRaisedAboutWhatTheCursorIsOn() throws {
    var session = atStaffing("sundsvall")
    session.press("s")
    #expect(session.sees("Signal till KD/RD") && session.sees("Gemensamma bemanningslösningar"))
    // What the plan names comes first, and is chosen already.
    #expect(session.sees("HR") && session.sees("1 av 10"))
    session.press("Right", "Tab", "Tab")
    session.type("Vem är arbetsgivare?")
    session.press("Enter")
    let signal = try #require(progress(session).signals.first)
    #expect(signal.matter == .juridik && signal.by == "sundsvall" && signal.organisation != nil)
    #expect(signal.activity == session.app.world.plan.activityIndex("fp-631"))
    #expect(session.notice?.contains("Sparat") == true)
  }

  @Test func aMatterThatNothingPointsAtIsChosenByHand() {
    var session = Session(as: "timra")
    session.press("s", "Tab", "Tab")
    session.type("Något behövs.")
    session.press("Enter")
    #expect(session.sees("Fyll i sakområde."))
    #expect(session.files.isEmpty)
    session.press("f", "Enter")
    #expect(progress(session).signals.map(\.matter) == [.folkhalsa])
  }

  @Test func everyWriterMaySignalAlsoWithTheCursorOnAnother() {
    var session = Session(as: "sundsvall")
    session.press("h", "s", "h", "Tab", "Tab")
    session.type("x")
    session.press("Enter")
    let signal = progress(session).signals.first
    #expect(signal?.by == "sundsvall" && signal?.matter == .hr)
  }

  @Test func aChoiceAloneIsNoDraft() {
    var session = atStaffing("sundsvall")
    session.press("s", "Right", "Tab", "Escape")
    #expect(session.drafts.isEmpty)
    session.press("s", "Tab", "Tab")
    session.type("Halva men")
    session.press("Escape")
    #expect(session.notice == Words.UI.draftKept)
    session.press("s")
    #expect(session.sees("Halva men"))
  }

  @Test func aDecisionIsWrittenByWhoeverMayAndIsOfTheOpenMeeting() throws {
    var session = Session(as: "lansledning")
    session.deliver(Fact(.openMeeting, meeting: "lansledning-2026-11-21"), by: "lansledning")
    session.ask { $0.askForDecision() }
    session.type("Arbetet fortsätter.")
    session.press("Tab", "Tab", "e", "Tab", "Tab")
    session.type("§ 4")
    session.press("Enter")
    let decision = try #require(progress(session).decisions.first)
    #expect(decision.meeting == "lansledning-2026-11-21")
    #expect(decision.activity == session.app.world.plan.activityIndex("fp-611"))
    let journals = Journals(session.journalFiles)
    let detail = try #require(journals.entry(decision.event).map { journals.detail(of: $0) })
    #expect(detail[.type] == "own" && detail[.paragraph] == "§ 4" && detail[.condition] == nil)
  }

  @Test func whoMayIsToldToOthers() {
    var session = Session(as: "sundsvall")
    session.ask { $0.askForDecision() }
    #expect(session.app.overlay == nil)
    #expect(session.notice?.contains("Det gör länsledningen eller presidiet.") == true)
    session.ask { $0.askForAssignment() }
    #expect(session.app.overlay == nil)
  }

  @Test func anAssignmentGoesToABodyOrToAFunctionInWords() {
    var session = Session(as: "presidium")
    session.ask { $0.askForAssignment() }
    session.type("Ta fram ett förslag.")
    session.press("Enter")
    #expect(session.sees("Fyll i mottagare."))
    session.press("Tab")
    session.type("En utredare")
    session.press("Tab", "Tab")
    session.type("2027-13")
    session.press("Enter")
    #expect(session.sees("Tiden ”2027-13” går inte att läsa"))
    session.press("Backspace", "Backspace", "Backspace")
    session.press("Tab", "v", "v", "v", "v", "Enter")
    let assignment = progress(session).assignments.last
    #expect(assignment?.to == "En utredare" && assignment?.due == [.year(2027)])
    #expect(assignment?.every == [.halfYear])
    session.ask { $0.askForAssignment() }
    session.type("Samla in underlag.")
    session.press("Tab", "h", "Enter")
    #expect(progress(session).assignments.last?.to == "hsd")
  }

  @Test func aGoalIsTheCountysOrOnesOwn() {
    var session = Session(as: "lansledning")
    session.ask { $0.askForGoal() }
    #expect(session.sees("Länets mål"))
    session.type("Klart i alla kommuner.")
    session.press("Enter")
    #expect(progress(session).goals.map(\.year) == [2026] && progress(session).goals[0].organisation == nil)
    var own = Session(as: "timra")
    own.ask { $0.askForGoal() }
    #expect(own.sees("Mål för Timrå"))
    own.type("Ett team.")
    own.press("Tab", "Right", "Enter")
    #expect(progress(own).goals.map(\.year) == [2027] && progress(own).goals[0].organisation != nil)
  }

  @Test func aPersonalNumberIsNotWritten() {
    var session = Session(as: "lansledning")
    session.ask { $0.askForDecision() }
    session.type("Om 811218-9876")
    session.press("Enter")
    #expect(session.sees("personnummer") && session.files.isEmpty && session.drafts.isEmpty)
  }

  @Test func nothingIsAskedInThePast() {
    var session = Session(as: "lansledning")
    session.deliver(Fact(.note, text: "x"), by: "timra")
    session.wait(days: 2)
    session.press("<", "s")
    #expect(session.app.overlay == nil)
    #expect(session.notice?.contains(Words.UI.pastCannotBeWritten) == true)
  }
}
