import Testing

@testable import RoadmapKit

/// Writing while a meeting goes on, and opening and closing it.
@Suite struct OpenMeetingTests {
  private let id = "lansledning-2026-11-21"

  private func scene() throws -> Scene { try Scene().open(id, at: "2026-11-21T08:00") }

  private func meeting(of verdict: Writing.Verdict) -> String? {
    if case .write(let fact, _) = verdict { fact.meeting } else { "not written" }
  }

  private func note(_ text: String = "x") -> Fact { Fact(.note, [.activity: "team"], text: text) }

  @Test func whatTheLeadersWriteBelongsToIt() throws {
    #expect(meeting(of: try scene().verdict(note(), by: "lansledning")) == id)
    #expect(meeting(of: try scene().verdict(note(), by: "presidium")) == id)
    #expect(meeting(of: try scene().verdict(note(), by: "timra")) == nil)
  }

  @Test func afterMidnightItStillDoesAndIsTold() throws {
    let later = try scene().seen("2026-11-22")
    guard case .write(let fact, _) = later.verdict(note(), by: "lansledning") else {
      Issue.record("not written")
      return
    }
    #expect(fact.meeting == id)
    let writing = Writing(later.progress, writer: "lansledning", today: later.today)
    #expect(writing.cautions(fact) == later.progress.meetings.map(Caution.oldMeeting))
    let today = Writing(try scene().progress, writer: "lansledning", today: "2026-11-21")
    #expect(today.cautions(fact) == [])
  }

  @Test(arguments: [
    ("lansledning-2026-11-21", false), ("lansledning-2026-09-18", false), ("lansledning-1999-01-01", true),
    ("lansledning-2035-01-01", true),
  ])
  func aMeetingThatNobodyHasToldOfIsOpenedWithACaution(_ id: String, _ isTold: Bool) throws {
    let scene = try Scene()
    let writing = Writing(scene.progress, writer: "lansledning", today: scene.today)
    let cautions = writing.cautions(Fact(.openMeeting, meeting: id))
    #expect(cautions.isEmpty != isTold)
    for caution in cautions { #expect(caution.sentence(in: scene.plan).contains(id.suffix(10))) }
  }

  @Test func anAnnouncedMeetingIsNoSurprise() throws {
    let scene = try Scene(today: "2026-12-11").announce(
      "2026-12-10", at: "lansledning-2026-10-05", on: "2026-10-05")
    let writing = Writing(scene.progress, writer: "lansledning", today: scene.today)
    #expect(writing.cautions(Fact(.openMeeting, meeting: "lansledning-2026-12-10")) == [])
  }

  @Test func whoIsPresentIsNamedOnce() throws {
    let fact = Fact(.openMeeting, [.present: .list(["timra", "ange", "timra"])], meeting: id)
    guard case .write(let written, _) = try Scene().verdict(fact, by: "lansledning") else {
      Issue.record("not written")
      return
    }
    #expect(written.values[.present] == .list(["timra", "ange"]))
  }

  @Test func notWhenItIsClosed() throws {
    let closed = try scene().close(id, at: "2026-11-21T09:00")
    #expect(meeting(of: closed.verdict(note(), by: "lansledning")) == nil)
    let reopened = closed.open(id, at: "2026-11-21T10:00")
    #expect(meeting(of: reopened.verdict(note(), by: "lansledning")) == id)
  }

  @Test func whatIsTakenBackDoesNotBelongToIt() throws {
    let noted = try scene().write(note(), by: "lansledning", at: "2026-11-21T08:10")
    let fact = Fact(.retract, [.event: .text(noted.last.description)])
    #expect(meeting(of: noted.verdict(fact, by: "lansledning")) == nil)
  }

  @Test(arguments: [
    "lansledning-2026-11-21", "lansledning-2026-02-12", "presidium-2026-12-01", "samordning-2026-12-01",
  ])
  func meetingsThatCanBeOpened(_ id: String) throws {
    let verdict = try Scene().verdict(Fact(.openMeeting, meeting: id), by: "lansledning")
    #expect(meeting(of: verdict) == id)
  }

  @Test(arguments: [
    "", "mote", "okand-2026-11-21", "lansledning-2026-13-01", "lansledning2026-11-21", "timra-2026-11-21",
  ])
  func meetingsThatCannot(_ id: String) throws {
    let verdict = try Scene().verdict(Fact(.openMeeting, meeting: id), by: "lansledning")
    #expect(verdict == .refused(.invalidMeeting(id)))
  }

  @Test func openingTwiceIsSaidUnlessSomebodyCame() throws {
    let again = Fact(.openMeeting, meeting: id)
    #expect(try scene().verdict(again, by: "presidium") == .needless(.meetingAlreadyOpen))
    let more = Fact(.openMeeting, [.present: .list(["timra"])], meeting: id)
    #expect(meeting(of: try scene().verdict(more, by: "presidium")) == id)
    let unknown = Fact(.openMeeting, [.present: .list(["timraa"])], meeting: id)
    #expect(
      try scene().verdict(unknown, by: "presidium")
        == .refused(.unknownOrganisation("timraa", suggestion: "timra")))
  }

  @Test func closingKnowsItsMeetingAndTheNext() throws {
    func close(_ next: String?, _ meeting: String) -> Fact {
      Fact(.closeMeeting, next.map { [.next: .text($0)] } ?? [:], meeting: meeting)
    }
    #expect(
      try scene().verdict(close(nil, "lansledning-2026-11-22"), by: "lansledning")
        == .refused(.unknownMeeting("lansledning-2026-11-22")))
    for next in ["i vår", "2026-11-20", "2027-Q1"] {
      #expect(
        try scene().verdict(close(next, id), by: "lansledning") == .refused(.invalidNextMeeting(next)))
    }
    #expect(meeting(of: try scene().verdict(close("2027-01-22", id), by: "lansledning")) == id)
    let closed = try scene().close(id, at: "2026-11-21T09:00")
    #expect(closed.verdict(close(nil, id), by: "lansledning") == .needless(.meetingAlreadyClosed))
    // The next meeting may still be said.
    #expect(meeting(of: closed.verdict(close("2027-01-22", id), by: "lansledning")) == id)
  }

  @Test func anAreaIsFollowedUpOnce() throws {
    let fact = Fact(.followUp, [.activity: "team"], meeting: id)
    #expect(meeting(of: try scene().verdict(fact, by: "lansledning")) == id)
    let done = try scene().write(fact, by: "lansledning", at: "2026-11-21T08:05")
    #expect(done.verdict(fact, by: "presidium") == .needless(.alreadyFollowedUp))
    #expect(try Scene().verdict(fact, by: "lansledning") == .refused(.unknownMeeting(id)))
  }
}
