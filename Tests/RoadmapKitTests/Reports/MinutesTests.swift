import Testing

@testable import RoadmapKit

/// The minutes hold what was written in the meeting, and nothing else.
@Suite struct MinutesTests {
  private let id = "lansledning-2026-11-21"

  /// A meeting with a bit of everything; somebody else writes beside it.
  private func held() throws -> Scene {
    try Scene().write(Fact(.signal, [.matter: "hr"], text: "Före."), by: "timra", at: "2026-11-20T08:00")
      .write(
        Fact(.openMeeting, [.present: .list(["timra", "ange", "rvn"])], meeting: id), by: "lansledning",
        at: "2026-11-21T08:00"
      )
      .tick("moten", "start", by: "lansledning", for: "timra", meeting: id)
      .tick("moten", "start", by: "ange")
      .write(Fact(.followUp, [.activity: "team"], meeting: id), by: "lansledning")
      .write(
        Fact(
          .decide,
          [
            .activity: "team", .type: "inriktning", .condition: "medel finns", .paragraph: "12", .dnr: "26/7",
          ],
          meeting: id, text: "Teamet införs."), by: "lansledning"
      )
      .write(
        Fact(
          .assign, [.to: "timra", .activity: "team", .due: "2027-Q1", .every: "half-year"], meeting: id,
          text: "Redovisa kostnaden."), by: "lansledning"
      )
      .write(Fact(.signal, [.matter: "ekonomi"], meeting: id, text: "Medel saknas."), by: "lansledning")
      .write(Fact(.note, [.activity: "moten"], meeting: id, text: "Gott samtal."), by: "lansledning")
      .write(Fact(.closeMeeting, [.next: "2027-01-22"], meeting: id), by: "lansledning")
  }

  private func minutes(_ scene: Scene) throws -> Minutes {
    let progress = scene.progress
    let meeting = try #require(progress.meetings.first { $0.id == id })
    return Minutes(meeting, progress, scene.journals, isComplete: true)
  }

  @Test func everythingOfTheMeetingStandsInIt() throws {
    let scene = try held()
    let minutes = try minutes(scene)
    #expect(minutes.present == ["timra", "ange", "rvn"] && minutes.next == "2027-01-22")
    #expect(minutes.followedUp == [scene.plan.place("team")])
    #expect(minutes.notFollowedUp == ["samverkan", "kopior"].map(scene.plan.place))
    #expect(minutes.changes.map { scene.journals.names[$0.entry.subject] } == ["timra"])
    #expect(minutes.decisions.map(\.text) == ["Teamet införs."])
    #expect(minutes.assignments.map(\.text) == ["Redovisa kostnaden."])
    #expect(minutes.signals.map(\.text) == ["Medel saknas."])
    #expect(minutes.notes.map(\.text) == ["Gott samtal."])
    #expect(minutes.corrections.isEmpty && minutes.settled.isEmpty)
  }

  @Test func asMarkdown() throws {
    let text = PaperMarkdown.text(MinutesPaper.paper(try minutes(try held())))
    Golden.expect(text, in: Golden.folder(of: #filePath) + "/../../Fixtures/Goldens/minutes.md")
  }

  @Test func asOnePageOfHTML() throws {
    let bytes = PaperHTML.bytes(MinutesPaper.paper(try minutes(try held())))
    Golden.expect(
      String(decoding: bytes, as: UTF8.self),
      in: Golden.folder(of: #filePath) + "/../../Fixtures/Goldens/minutes.html")
  }

  @Test func hostileWordsDoNothingInAnyFormat() throws {
    let hostile = "<script>alert(1)</script> [x](javascript:y) | \u{202E}bak \u{1B}[31m\n# rubrik"
    let scene = try Scene().open(id, at: "2026-11-21T08:00").write(
      Fact(.decide, [.condition: .text(hostile)], meeting: id, text: hostile), by: "lansledning")
    let paper = MinutesPaper.paper(try minutes(scene))
    let html = String(decoding: PaperHTML.bytes(paper), as: UTF8.self)
    #expect(!html.contains("<script>") && !html.contains("\u{202E}") && !html.contains("\u{1B}"))
    let markdown = PaperMarkdown.text(paper)
    #expect(!markdown.contains("<script>") && !markdown.contains("\n# rubrik") && !markdown.contains("[x]("))
  }

  @Test func theAgendaAsMarkdown() throws {
    let scene = try held().tick("team", "utvardering", by: "timra")
    let agenda = MeetingAgenda(scene.situation(since: .meetingOf("lansledning")), body: "lansledning")
    let text = PaperMarkdown.text(AgendaPaper.paper(agenda, scene.journals))
    Golden.expect(text, in: Golden.folder(of: #filePath) + "/../../Fixtures/Goldens/agenda.md")
  }

  @Test func whatWasTakenBackInTheMeetingIsGoneAndLaterItIsACorrection() throws {
    let decided = 5
    let before = try held()
    var scene = try Scene()
    for (index, line) in before.lines.enumerated() where index < before.lines.count - 1 {
      scene = scene.raw(String(decoding: line.bytes, as: UTF8.self), by: line.writer)
    }
    let retraction = Fact(.retract, [.event: .text(before.ids[decided].description)], text: "Fel ord.")
    let within = scene.write(retraction, by: "lansledning", at: "2026-11-21T08:20")
    #expect(try minutes(within).decisions.isEmpty)
    #expect(try minutes(within).corrections.isEmpty)
    let later = before.write(retraction, by: "lansledning", at: "2026-11-24T08:00").seen("2026-11-25")
    let minutes = try minutes(later)
    #expect(minutes.decisions.isEmpty)
    #expect(minutes.corrections.map(\.on) == ["2026-11-24"] && minutes.corrections[0].reason == "Fel ord.")
    #expect(PaperMarkdown.text(MinutesPaper.paper(minutes)).contains("Rättat efter mötet"))
  }

  @Test func aHiddenDecisionShowsNoneOfItsWords() throws {
    let text = PaperMarkdown.text(MinutesPaper.paper(try minutes(try held().redact(5, by: "lansledning"))))
    for words in ["Teamet införs", "inriktning", "medel finns", "26/7"] { #expect(!text.contains(words)) }
    #expect(text.contains("texten är dold"))
  }

  @Test func anOpenMeetingSaysThatItIsNotDone() throws {
    let paper = MinutesPaper.paper(try minutes(try Scene().open(id, at: "2026-11-21T08:00")))
    #expect(paper.warnings == [Words.Meeting.ongoing])
  }
}
