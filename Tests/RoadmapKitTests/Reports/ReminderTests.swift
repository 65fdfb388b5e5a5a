import Testing

@testable import RoadmapKit

@Suite struct ReminderTests {
  private func reminder(_ scene: Scene, _ organisation: String? = nil) -> Reminder {
    Reminder(scene.situation(), organisation: organisation.map(scene.plan.seat))
  }

  @Test func theSilentAreThoseThatHaveConfirmedNothingSinceTheMeeting() throws {
    let scene = try FormatScene.scene()
    let reminder = reminder(scene)
    // Timrå and Kramfors have written since the meeting; Region Västernorrland only a note.
    #expect(reminder.recipients.map { scene.plan.organisations[$0.organisation].id.text } == ["ange", "rvn"])
    let ange = try #require(reminder.recipients.first)
    func ids(_ activities: [Int]) -> [String] { activities.map { scene.plan.activities[$0].id.text } }
    #expect(ids(ange.unreported) == ["moten", "samverkan", "team", "utblick"])
    #expect(
      ange.unconfirmed == [Reminder.Unconfirmed(activity: scene.plan.place("video"), last: "2026-04-01")])
    #expect(ids(ange.late.map(\.activity)) == ["moten", "samverkan"])
    #expect(ange.late.map(\.count) == [2, 2] && ange.late.allSatisfy { !$0.isOnlySuggested })
    Golden.expect(ReminderText.text(reminder), in: FormatScene.golden("reminder.txt"))
  }

  @Test func theNextMeetingIsTheFirstThatIsKnown() throws {
    let scene = try FormatScene.scene()
    #expect(reminder(scene).nextMeeting == nil)
    let told = scene.open("lansledning-2026-11-20")
      .write(
        Fact(.closeMeeting, [.next: "2026-12-11"], meeting: "lansledning-2026-11-20"), by: "lansledning",
        at: "2026-11-20T10:00")
    #expect(reminder(told).nextMeeting == "2026-12-11")
    #expect(
      ReminderText.text(reminder(told)).hasPrefix("Ämne: Lägesrapport före mötet 2026-12-11: Liten plan\n"))
    #expect(reminder(told.seen("2026-12-12")).nextMeeting == nil)
    #expect(reminder(scene.seen("2026-09-01")).nextMeeting == "2026-09-18")
  }

  @Test func whoHasSaidSomethingIsRemindedOnlyByName() throws {
    let scene = try FormatScene.scene()
    let timra = try #require(reminder(scene, "timra").recipients.first)
    #expect(timra.unconfirmed.map { scene.plan.activities[$0.activity].id.text } == ["samverkan", "team"])
    #expect(
      ReminderText.text(reminder(scene, "timra")).contains(
        "Vi saknar uppgifter sedan mötet 2026-09-18 från Timrå."))
  }

  @Test func whenNobodyIsSilentItSaysSo() throws {
    var scene = try FormatScene.scene()
    for writer in ["ange", "rvn"] { scene = scene.status("moten", "planned", by: writer, at: "2026-11-10") }
    #expect(
      ReminderText.text(reminder(scene))
        == "Ingen är tyst: alla har rapporterat något sedan mötet 2026-09-18.\n")
    for activity in ["video", "kopior", "utblick", "moten"] {
      for milestone in ["start", "mitt", "slut", "rum", "rutin"]
      where scene.plan.activities[scene.plan.place(activity)].milestoneIndex(ID(milestone)) != nil {
        scene = scene.tick(activity, milestone, by: "rvn", at: "2026-11-11")
      }
      scene = scene.status(activity, "done", by: "rvn", at: "2026-11-12")
    }
    #expect(
      ReminderText.text(reminder(scene, "rvn"))
        == "Region Västernorrland har inget kvar att rapportera eller bekräfta.\n")
  }

  @Test func withoutAMeetingTheSilentHaveNeverReported() throws {
    let plan = try PlanFixture.small([
      ("  - {id: lansledning-2026-02-12, body: lansledning, on: 2026-02-12}\n", ""),
      ("  - {id: lansledning-2026-09-18, body: lansledning, on: 2026-09-18}\n", ""),
    ])
    let reminder = reminder(Scene(plan: plan).tick("moten", "start", by: "timra"))
    #expect(reminder.recipients.count == 3 && reminder.recipients.allSatisfy { $0.unconfirmed.isEmpty })
    #expect(
      ReminderText.text(reminder).contains("Vi saknar uppgifter från Ånge, Kramfors och Region Väs"))
  }
}
