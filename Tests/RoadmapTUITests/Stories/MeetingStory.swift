import RoadmapKit
import Testing

@testable import RoadmapTUI

/// Länsledningen's meeting, from the agenda to the minutes, with the real plan.
@Suite struct MeetingStory {
  private static let id = "lansledning-2026-11-21"

  /// What two bodies have reported before the meeting.
  private func reported(as writer: String = "lansledning", size: (Int, Int) = (120, 36)) -> Session {
    var session = Session(as: writer, size: size)
    session.deliver(Fact(.status, [.activity: .text("fp-621"), .status: .text("in-progress")]), by: "timra")
    session.deliver(Fact(.status, [.activity: .text("fp-622a"), .status: .text("pilot")]), by: "sundsvall")
    session.deliver(
      Fact(.signal, [.matter: .text("hr"), .activity: .text("fp-621")], text: "Samordnare saknas."),
      by: "timra")
    return session
  }

  /// The item that is on the screen.
  private func item(_ session: Session) -> String? {
    guard case .meeting(let screen) = session.app.screens.current else { return nil }
    return screen.item
  }

  private func goTo(_ key: String, _ session: inout Session) {
    for _ in 0..<30 where item(session) != key { session.press(".") }
    #expect(item(session) == key)
  }

  /// The program is killed, and started again on the same files.
  private func restarted(_ session: Session, as writer: String = "lansledning") -> Session {
    Session(
      as: writer, today: "2026-11-21", size: (120, 36), journals: session.journalFiles, drafts: session.drafts
    )
  }

  /// Two have the same meeting open; one closes it while the other writes.
  @Test func aDecisionBegunInTheMeetingStandsInItsMinutes() throws {
    var session = reported()
    session.press("4", "A", "Enter")
    session.press("d")
    session.type("Timrå redovisar.")
    session.deliver(Fact(.closeMeeting, meeting: Self.id), by: "presidium")
    session.press("Enter")
    #expect(session.sees("Sparat: beslutade"))
    let meeting = try #require(session.app.world.present.meetings.first)
    let minutes = Minutes(
      meeting, session.app.world.present, Journals(session.journalFiles), isComplete: true)
    #expect(!meeting.isOpen && minutes.decisions.first?.text == "Timrå redovisar.")
  }

  @Test func whatIsWrittenBeforeTheMeetingSaysThatItStandsInNoMinutes() throws {
    var session = reported()
    session.press("4", "d")
    #expect(session.sees("Mötet är inte öppnat"))
    session.press("Escape", "A", "Enter", "d")
    #expect(!session.sees("Mötet är inte öppnat"))
  }

  @Test func aWholeMeetingKilledInTheMiddle() throws {
    var session = reported()
    session.press("4")
    #expect(session.sees("Inte hört av") && session.sees("Utvecklad lokal"))
    session.press("A")
    #expect(session.sees(Words.Meeting.presentTitle))
    session.press("Enter")
    #expect(session.sees("Möte 2026-11-21") && session.sees("00:00"))

    goTo("fp-621", &session)
    session.press("Down")
    #expect(session.line(34).contains("Kramfors"))
    session.press("Space", "Enter", "f")
    #expect(session.sees("följs upp ✔"))
    session.press("d")
    session.type("Kramfors redovisar till nästa möte.")

    // Killed while a decision is half-written.
    session = restarted(session)
    #expect(session.view == .meeting && item(session) == "fp-621")
    #expect(session.sees("följs upp ✔"))
    session.press("d")
    #expect(session.sees("Kramfors redovisar till nästa möte."))
    session.press("Enter")

    session.press(".")
    #expect(item(session) == "fp-622a")
    session.press("Space", "Enter", "Down", "Space", "Enter")
    session.press("g")
    session.type("Redovisa antalet SIP.")
    session.press("Tab", "Tab")
    session.type("Sundsvall, e-hälsa")
    session.press("Tab", "Tab")
    session.type("2027-01-22")
    session.press("Enter")
    session.press("s", "Right", "Tab", "Tab")
    session.type("Medel till teknik saknas.")
    session.press("Enter")
    session.press("A")
    #expect(session.sees("Inte uppföljda"))
    session.type("2027-01-22")
    session.press("Enter")

    #expect(session.sees("Minnesanteckningar: Länsledning HälSam 2026-11-21"))
    let progress = session.progress
    let meeting = try #require(progress.meetings.first { $0.id == Self.id })
    let minutes = Minutes(meeting, progress, Journals(session.journalFiles), isComplete: true)
    #expect(minutes.changes.count == 3 && minutes.changes.allSatisfy { $0.entry.verb == .tick })
    #expect(minutes.decisions.map(\.text) == ["Kramfors redovisar till nästa möte."])
    #expect(minutes.assignments.map(\.text) == ["Redovisa antalet SIP."])
    #expect(minutes.assignments.first?.detail?[.to] == "Sundsvall, e-hälsa")
    #expect(minutes.signals.map(\.text) == ["Medel till teknik saknas."])
    #expect(minutes.followedUp.map { progress.plan.activities[$0].id.text } == ["fp-621"])
    #expect(minutes.notFollowedUp.count == MeetingAgenda.prioritised(progress).count - 1)
    #expect(minutes.next?.description == "2027-01-22" && minutes.present.count == 8)
    #expect(session.drafts.isEmpty)

    // The next agenda starts from there.
    session.press(".")
    #expect(session.app.world.agenda?.situation.reference?.id == Self.id)
    #expect(session.app.world.agenda?.changes.isEmpty == true)
    #expect(session.app.world.agenda?.nextMeeting?.description == "2027-01-22")
  }

  @Test func twoMayHaveTheSameMeetingOpen() {
    var session = reported()
    session.press("4", "A", "Enter")
    session.deliver(Fact(.followUp, [.activity: .text("fp-621")], meeting: Self.id), by: "presidium")
    goTo("fp-621", &session)
    #expect(session.sees("följs upp ✔"))
    session.press("f")
    #expect(session.notice?.contains("redan uppföljt") == true)
    session.deliver(Fact(.closeMeeting, meeting: Self.id), by: "presidium")
    #expect(session.sees("Minnesanteckningar"))
  }

  @Test func oneGoesForthAndBackAndTheItemsThatAreDoneAreSeen() {
    var session = reported()
    session.press("4", ".", ".")
    #expect(item(session) == "silent")
    #expect(session.rows(with: "✔").count == 2)
    session.press(",")
    #expect(item(session) == "overdue")
    for _ in 0..<40 { session.press(".") }
    #expect(item(session) == "ahead")
    for _ in 0..<40 { session.press(",") }
    #expect(item(session) == "changes")
  }

  @Test func aMeetingThatIsNotOpenCannotBeFollowedUpIn() {
    var session = reported()
    session.press("4")
    goTo("fp-621", &session)
    let before = session.files
    session.press("f")
    #expect(session.notice?.contains(Words.Meeting.notOpenYet) == true && session.files == before)
  }

  @Test func anLSGReadsTheAgendaAndOpensNothing() {
    var session = reported(as: "timra")
    let before = session.files
    session.press("4", "A")
    #expect(session.notice?.contains(Words.Meeting.onlyLeaders) == true)
    session.press("f", "d", "g")
    #expect(session.files == before && session.app.overlay == nil)
  }

  @Test func thePresidiumIsAskedWhoseMeetingItIs() {
    var session = reported(as: "presidium")
    session.press("4", "A")
    #expect(session.sees(Words.Meeting.whoseTitle))
    session.press("Down", "Enter", "Enter")
    #expect(session.progress.meetings.map(\.id) == ["presidium-2026-11-21"])
  }

  @Test func theClockCanBeHidden() {
    var session = reported()
    session.press("4", "A", "Enter")
    #expect(session.line(0).contains("00:00"))
    session.press("K")
    #expect(!session.line(0).contains("00:00"))
    session.press("K", "1")
    #expect(!session.line(0).contains("00:00"))
  }

  @Test func theSilentAreReminded() {
    var session = reported()
    session.press("4", "R")
    #expect(session.sees(Words.Meeting.reminderTitle) && session.sees("Härnösand"))
    session.press("Escape")
    goTo("silent", &session)
    session.press("Down", "R")
    #expect(session.sees("Kramfors") && session.app.overlay != nil)
    session.press("Escape")
    #expect(session.app.overlay == nil && session.view == .meeting)
  }

  @Test func escapePausesAndTheMeetingGoesOn() {
    var session = reported()
    session.press("4", "A", "Enter", ".", ".", "Escape")
    #expect(session.view == .matrix && session.progress.openMeeting(for: "lansledning") != nil)
    session.press("4")
    #expect(item(session) == "silent")
  }

  @Test func theNextMeetingHasToBeADay() {
    var session = reported()
    session.press("4", "A", "Enter", "A")
    session.type("i vår")
    session.press("Enter")
    #expect(session.sees("går inte att läsa") && session.progress.openMeeting(for: "lansledning") != nil)
    session.press("C-u", "Enter")
    #expect(session.progress.openMeeting(for: "lansledning") == nil)
  }

  @Test(arguments: [(80, 24), (100, 30), (120, 36), (200, 50)]) func everyItemFitsItsScreen(
    _ width: Int, _ height: Int
  ) {
    var session = reported(size: (width, height))
    session.press("4")
    let items = session.app.world.agenda?.items ?? []
    #expect(items.count > 10)
    for (index, item) in items.enumerated() {
      let name = Words.Meeting.item(item, in: session.app.world.plan)
      #expect(session.sees(width < 100 ? "\(index + 1) av \(items.count)" : String(name.prefix(20))))
      session.press(".")
    }
    session.press("P")
    #expect(session.sees(Words.Meeting.noMinutes))
  }

  @Test func thePastIsReadAndNotLed() {
    var session = reported()
    session.wait(days: 3)
    session.deliver(Fact(.status, [.activity: .text("fp-612"), .status: .text("pilot")]), by: "ange")
    session.press("4", "<")
    let before = session.files
    session.press(".", ".", ".", ".", ".", "A", "f", "d", "g", "s", "n", "o", "i", "b", "Space")
    #expect(session.files == before && session.app.overlay == nil)
    #expect(session.notice?.contains(Words.UI.pastCannotBeWritten) == true)
  }
}

/// What a leader expects of the keys in Möte.
@Suite struct MeetingKeysStory {
  private func session(_ size: (Int, Int) = (80, 24)) -> Session {
    var session = Session(as: "lansledning", size: size)
    session.deliver(Fact(.status, [.activity: .text("fp-621"), .status: .text("in-progress")]), by: "timra")
    session.press("4", "A", "Enter")
    return session
  }

  private func goTo(_ key: String, _ session: inout Session) {
    for _ in 0..<30 {
      guard case .meeting(let screen) = session.app.screens.current, screen.item != key else { return }
      session.press(".")
    }
  }

  @Test func theWholeItemCanBeReadAtTheSmallestSize() {
    var session = session()
    goTo("fp-621", &session)
    for word in ["Ett beslut om LSG.", "Ett till."] {
      session.press("d")
      session.type(word)
      session.press("Tab", "Tab", "Tab")
      session.type("om medel finns")
      session.press("Enter")
    }
    #expect(!session.sees("nästa: SIP på distans"))
    session.press("End")
    #expect(session.sees("nästa: SIP på distans") && session.sees("om medel finns"))
    session.press("Home")
    #expect(session.sees("UTVECKLAD LOKAL SAMVERKAN"))
  }

  @Test func whetherItIsFollowedUpStandsAboveTheTable() {
    var session = session()
    goTo("fp-621", &session)
    #expect(session.sees(Words.Meeting.notYetFollowedUp))
    session.press("f")
    #expect(session.sees(Words.Meeting.followedUpMark) && !session.sees(Words.Meeting.notYetFollowedUp))
  }

  @Test func escapeClosesTheMinutesAndKeepsTheRow() {
    var session = session()
    goTo("fp-621", &session)
    session.press("Down", "Down")
    let row = session.app.screens.current.inner.target(in: session.app.world).organisation
    session.press("P", "Escape")
    #expect(session.app.screens.current.view == .meeting)
    session.press("2", "4")
    #expect(session.app.screens.current.inner.target(in: session.app.world).organisation == row)
  }

  @Test func decisionsToTakeNameTheirKeysAndTheKeysWork() {
    var session = session()
    goTo("decisions", &session)
    #expect(session.sees("y sätt mål"))
    session.press("y")
    #expect(session.sees(Words.Duties.goalField))
    session.press("Escape")
    for _ in 0..<30 where !session.line(session.app.world.size.height - 2).contains("grinden") {
      session.press("Down")
    }
    session.press("G")
    #expect(session.sees(Words.UI.passTitle("Demensteam")))
  }

  @Test func theReminderIsForThoseWhoAreSilentAlsoFromARowThatIsNot() {
    var session = session()
    session.deliver(
      Fact(.status, [.activity: .text("fp-621"), .status: .text("in-progress")]), by: "harnosand")
    goTo("fp-621", &session)
    session.press("R")
    let text = ReminderText.text(
      Reminder(
        Situation(
          Journals(session.journalFiles), plan: session.app.world.plan, isMain: true,
          today: session.app.world.today)))
    let first = text.split(separator: "\n").dropFirst().first.map(String.init) ?? ""
    #expect(session.sees(String(first.prefix(40))))
  }

  @Test func withoutArrowsTheKeysAreNamedInWords() {
    var session = Session(as: "lansledning", size: (120, 36))
    session.useASCII()
    session.press("5")
    #expect(session.sees("vä hö") && !session.sees("< >"))
  }
}
