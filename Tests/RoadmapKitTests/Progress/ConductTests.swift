import Testing

@testable import RoadmapKit

/// Signals, meetings, decisions, assignments, follow-ups and reports.
@Suite struct ConductTests {
  private func about(_ verb: Verb, _ key: EntryKey, _ event: EventID) -> Fact {
    Fact(verb, [key: .text(event.description)], text: "x")
  }

  @Test func aSignalIsAnsweredAndClosed() throws {
    let raised = try Scene().write(
      Fact(.signal, [.matter: "it-digitalisering", .activity: "video"], on: "2026-09-30", text: "x"),
      by: "timra")
    let scene = raised.write(about(.answer, .signal, raised.last), by: "kd-rd").write(
      about(.answer, .signal, raised.last), by: "presidium"
    )
    .write(about(.closeSignal, .signal, raised.last), by: "lansledning")
    let signal = try #require(scene.progress.signals.first)
    #expect(
      signal.matter == .itDigitalisering && signal.activity == scene.plan.place("video")
        && signal.raised == "2026-09-30")
    #expect(
      signal.by == "timra" && signal.organisation == 0 && signal.answers == Array(scene.ids[1...2])
        && signal.closed == scene.last)
    #expect(scene.retract(3, by: "lansledning").progress.signals.first?.closed == nil)
    #expect(scene.retract(1, by: "kd-rd").progress.signals.first?.answers == [scene.ids[2]])
  }

  @Test func aMeetingThatTwoDevicesOpenIsOne() throws {
    let present = Fact(.openMeeting, [.present: .list(["timra", "ange"])], meeting: "lansledning-2026-11-05")
    let scene = try Scene().write(present, by: "lansledning").write(
      Fact(.openMeeting, meeting: "lansledning-2026-11-05"), by: "presidium", device: "bbbbbbbb"
    )
    .write(Fact(.followUp, [.activity: "team"], meeting: "lansledning-2026-11-05"), by: "lansledning")
    .write(Fact(.followUp, [.activity: "team"], meeting: "lansledning-2026-11-05"), by: "presidium")
    .write(
      Fact(.closeMeeting, [.next: "2026-12-10"], on: "2026-09-30", meeting: "lansledning-2026-11-05"),
      by: "lansledning")
    let meeting = try #require(scene.progress.meetings.first)
    #expect(
      scene.progress.meetings.count == 1 && meeting.body == "lansledning"
        && meeting.present == ["timra", "ange"])
    #expect(
      meeting.followedUp == [scene.plan.place("team")] && meeting.next == "2026-12-10"
        && meeting.closedOn == "2026-09-30")
    #expect(meeting.opened == scene.ids[0] && meeting.closed == scene.last)
  }

  @Test(arguments: [
    ("lansledning-2026-02-12", "presidium", "lansledning"),
    ("presidium-2026-08-20", "lansledning", "presidium"),
    ("kd-rd-2026-11-05", "presidium", "kd-rd"), ("okand-2026-11-05", "presidium", "presidium"),
    ("mote", "lansledning", "lansledning"),
  ])
  func whoseMeetingItIs(id: String, writer: String, body: String) throws {
    #expect(try Scene().open(id, by: writer).progress.meetings.map(\.body) == [body])
  }

  @Test func decisionsKeepTheirMeetingAndDay() throws {
    let fact = Fact(.decide, [.activity: "team", .paragraph: "4"], on: "2026-09-30", meeting: "m", text: "x")
    let decision = try #require(try Scene().write(fact, by: "lansledning").progress.decisions.first)
    #expect(decision.activity == 2 && decision.meeting == "m" && decision.on == "2026-09-30")
  }

  @Test func aReportBackClosesWhatIsDoneOnce() throws {
    let once = try Scene().write(
      Fact(.assign, [.to: "timra", .due: "2026-Q4"], text: "x"), by: "lansledning")
    let done = once.write(about(.reportBack, .assignment, once.last), by: "timra")
    #expect(
      done.progress.assignments.last?.closed == done.last
        && done.progress.assignments.last?.due == [.quarter(year: 2026, quarter: 4)])
    let often = try Scene().write(
      Fact(.assign, [.to: "timra", .every: "half-year"], text: "x"), by: "lansledning")
    let told = often.write(about(.reportBack, .assignment, often.last), by: "timra")
    #expect(
      told.progress.assignments.last?.closed == nil
        && told.progress.assignments.last?.reportBacks.map(\.event) == [told.last])
    let closed = told.write(about(.closeAssignment, .assignment, often.last), by: "presidium")
    #expect(closed.progress.assignments.last?.closed == closed.last)
    #expect(try Scene().write(Fact(.reportBack, [.assignment: "uppdrag-1"]), by: "timra").reasons.isEmpty)
  }

  @Test func rulesAreFulfilledForAPeriod() throws {
    let scene = try Scene().write(Fact(.fulfil, [.rule: "u2", .period: "2026-H1"]), by: "presidium")
    #expect(
      scene.progress.fulfilments.map(\.rule) == ["u2"]
        && scene.progress.fulfilments.map(\.period.text) == ["2026-H1"])
  }

  @Test func theLastTextOfASectionCounts() throws {
    func text(_ section: String, _ period: String = "2026-H1") -> Fact {
      Fact(.reportText, [.period: .text(period), .section: .text(section)], text: "x")
    }
    let scene = try Scene().write(text("Behov"), by: "presidium").write(text("Effekter"), by: "presidium")
      .write(text("Behov"), by: "presidium").write(text("Behov", "2026-H2"), by: "presidium")
    #expect(scene.progress.reportTexts.map(\.event) == Array(scene.ids[1...]))
    #expect(
      scene.retract(2, by: "presidium").progress.reportTexts.map(\.section) == ["Behov", "Effekter", "Behov"])
  }

  @Test func theLastGoalOfAYearCounts() throws {
    func goal(_ year: Int) -> Fact { Fact(.goal, [.activity: "moten", .year: .number(year)], text: "x") }
    let scene = try Scene().write(goal(2026), by: "timra").write(goal(2027), by: "timra").write(
      goal(2026), by: "timra"
    )
    .write(goal(2026), by: "lansledning")
    #expect(
      scene.progress.goals.map(\.event) == Array(scene.ids[1...])
        && scene.progress.goals.map(\.year) == [2027, 2026, 2026])
  }

  @Test func notesOfTheWholePlanAndOfAMilestone() throws {
    let scene = try Scene().note(nil, by: "samordning").note("moten", "mitt", by: "timra").note(
      "samverkan", by: "kd-rd")
    #expect(
      scene.progress.notes.map(\.activity) == [nil, 0, 1]
        && scene.progress.notes.map(\.milestone) == [nil, 1, nil])
    #expect(
      scene.progress.notes.map(\.organisation) == [nil, 0, nil]
        && scene.standing("moten", "timra")?.note == scene.ids[1])
  }

  @Test func theLastOutlookCountsAndNoneTakesItAway() throws {
    let scene = try Scene().outlook("moten", "at-risk", by: "timra").outlook(
      "moten", "off-track", by: "timra")
    #expect(scene.standing("moten", "timra")?.outlook == .offTrack)
    #expect(scene.outlook("moten", "none", by: "timra").standing("moten", "timra")?.outlook == nil)
    #expect(scene.standing("moten", "timra")?.isReported == false)
  }
}
