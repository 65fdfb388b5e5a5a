import Testing

@testable import RoadmapKit

/// Meetings: planned, announced, held, moved.
@Suite struct YearWheelMeetingTests {
  private func meetings(_ scene: Scene, _ year: Int = 2026) -> [String] { scene.year(year, "meeting-") }

  @Test func thePlansMeetingsStandThereBeforeAndAfter() throws {
    let scene = try Scene(today: "2026-08-20")
    #expect(
      meetings(scene) == [
        "lansledning-2026-02-12: 2026-02-12 unknown", "presidium-2026-08-20: 2026-08-20 coming",
        "lansledning-2026-09-18: 2026-09-18 coming",
      ])
    let open = scene.open("presidium-2026-08-20", by: "presidium", at: "2026-08-20T07:00")
    #expect(meetings(open)[1].hasSuffix("underway"))
    let closed = open.close("presidium-2026-08-20", by: "presidium", at: "2026-08-20T09:00")
    #expect(meetings(closed)[1].hasSuffix("done 2026-08-20"))
    #expect(meetings(closed.open("presidium-2026-08-20", by: "presidium"))[1].hasSuffix("underway"))
  }

  @Test func aMeetingOutsideThePlanStandsThereToo() throws {
    let scene = try Scene().open("presidium-2026-10-05", by: "presidium", at: "2026-10-05")
      .close("presidium-2026-10-05", by: "presidium")
    #expect(meetings(scene).last == "presidium-2026-10-05: 2026-10-05 done 2026-10-05")
  }

  @Test func aMeetingThatThePlanMovedTellsFromWhen() throws {
    let plan = try PlanFixture.small([("on: 2026-09-18}", "on: 2026-09-17, moved-from: 2026-09-18}")])
    #expect(
      meetings(Scene(plan: plan)).last == "lansledning-2026-09-18: 2026-09-17 < 2026-09-18 unknown")
  }

  @Test func anExtraMeetingMovesNothingUntilItAnnouncesAnotherDay() throws {
    let announced = try Scene(today: "2026-11-21").announce(
      "2026-12-04", at: "lansledning-2026-10-05", on: "2026-10-05")
    func next(_ scene: Scene) -> Day? {
      YearWheel.nextMeeting(of: "lansledning", from: "2026-11-22", in: scene.progress)
    }
    let extra = announced.open("lansledning-2026-11-21", at: "2026-11-21T08:00")
    #expect(next(extra) == "2026-12-04")
    let closed = extra.close("lansledning-2026-11-21", at: "2026-11-21T09:00")
    #expect(next(closed) == "2026-12-04")
    let moved = try Scene(today: "2026-11-21").announce(
      "2026-12-04", at: "lansledning-2026-10-05", on: "2026-10-05"
    ).announce("2026-12-11", at: "lansledning-2026-11-21", on: "2026-11-21")
    #expect(next(moved) == "2026-12-11")
    #expect(!meetings(moved).contains { $0.contains(": 2026-12-04") })
  }

  @Test func aMistypedYearIsNotTheAnnouncedMeeting() throws {
    let announced = try Scene(today: "2026-11-21").announce(
      "2026-12-04", at: "lansledning-2026-10-05", on: "2026-10-05")
    let mistaken = announced.open("lansledning-1999-01-01", at: "2026-11-20")
    #expect(
      YearWheel.nextMeeting(of: "lansledning", from: "2026-11-22", in: mistaken.progress) == "2026-12-04")
  }

  @Test func anAnnouncedMeetingKeepsItsIdWhenItIsHeld() throws {
    let announced = try Scene(today: "2026-10-10").announce(
      "2026-12-10", at: "lansledning-2026-10-05", on: "2026-10-05")
    #expect(
      meetings(announced).suffix(2) == [
        "lansledning-2026-10-05: 2026-10-05 done 2026-10-05",
        "after-lansledning-2026-10-05: 2026-12-10 coming",
      ])
    let held = announced.open("lansledning-2026-12-10", at: "2026-12-10").seen("2026-12-10")
    #expect(meetings(held).last == "after-lansledning-2026-10-05: 2026-12-10 underway")
    #expect(meetings(announced.seen("2026-12-11")).last?.hasSuffix("unknown") == true)
  }

  @Test(arguments: ["2026-11-26", "2026-12-17"])
  func anAnnouncedMeetingThatIsHeldAnotherDayWasMoved(day: String) throws {
    let announced = try Scene(today: "2026-12-31").announce(
      "2026-12-10", at: "lansledning-2026-10-05", on: "2026-10-05")
    let held = announced.open("lansledning-\(day)", at: Instant(stringLiteral: day))
      .close("lansledning-\(day)")
    #expect(
      meetings(held).last == "after-lansledning-2026-10-05: \(day) < 2026-12-10 done \(day)")
    #expect(meetings(held).count == meetings(announced).count)
  }

  @Test func theNextMeetingIsOfTheSameBody() throws {
    let scene = try Scene(today: "2026-12-31")
      .announce("2026-12-10", at: "lansledning-2026-10-05", on: "2026-10-05")
      .open("presidium-2026-11-05", by: "presidium", at: "2026-11-05")
    #expect(meetings(scene).contains("presidium-2026-11-05: 2026-11-05 underway"))
    #expect(meetings(scene).contains("after-lansledning-2026-10-05: 2026-12-10 unknown"))
  }

  @Test func anAnnouncementMovesThePlannedMeetingThatCannotComeFirst() throws {
    let plan = try PlanFixture.small([("on: 2026-09-18}", "on: 2026-12-10}")])
    let scene = Scene(plan: plan, today: "2026-10-10").announce(
      "2026-12-17", at: "lansledning-2026-10-05", on: "2026-10-05")
    #expect(meetings(scene).last == "lansledning-2026-09-18: 2026-12-17 < 2026-12-10 coming")
    #expect(YearWheel.nextMeeting(of: "lansledning", from: scene.today, in: scene.progress) == "2026-12-17")
    let held = scene.open("lansledning-2026-12-17", at: "2026-12-17").seen("2026-12-17")
    #expect(meetings(held).last == "lansledning-2026-09-18: 2026-12-17 < 2026-12-10 underway")
    let moved = scene.open("lansledning-2026-12-18", at: "2026-12-18").seen("2026-12-18")
    #expect(meetings(moved).last == "lansledning-2026-09-18: 2026-12-18 < 2026-12-17 underway")
    #expect(meetings(moved).count == meetings(scene).count)
  }

  @Test func anEarlierMeetingThanThePlannedOneIsOneMore() throws {
    let plan = try PlanFixture.small([("on: 2026-09-18}", "on: 2026-12-10}")])
    let scene = Scene(plan: plan, today: "2026-10-10").announce(
      "2026-11-12", at: "lansledning-2026-10-05", on: "2026-10-05")
    #expect(
      meetings(scene).suffix(2) == [
        "after-lansledning-2026-10-05: 2026-11-12 coming", "lansledning-2026-09-18: 2026-12-10 coming",
      ])
  }

  @Test func aPlannedMeetingIsOpenedUnderItsDaysIdAsWell() throws {
    let plan = try PlanFixture.small([("id: lansledning-2026-09-18", "id: hostmotet")])
    let scene = Scene(plan: plan).open("lansledning-2026-09-18", at: "2026-09-18")
    #expect(meetings(scene).last == "hostmotet: 2026-09-18 underway")
  }

  @Test func theIdIsTheSameWhateverIsAnnounced() throws {
    let one = try Scene(today: "2026-10-10").announce(
      "2026-12-10", at: "lansledning-2026-10-05", on: "2026-10-05")
    let other = one.announce("2027-01-14", at: "lansledning-2026-10-05", on: "2026-10-06")
    #expect(meetings(other, 2027) == ["after-lansledning-2026-10-05: 2027-01-14 coming"])
    #expect(!meetings(other).contains { $0.hasPrefix("after-") })
  }

  @Test func theNextMeetingIsTheFirstThatNobodyHasOpened() throws {
    let progress = try Scene().progress
    #expect(YearWheel.nextMeeting(of: "lansledning", from: "2026-02-12", in: progress) == "2026-02-12")
    #expect(YearWheel.nextMeeting(of: "lansledning", from: "2026-02-13", in: progress) == "2026-09-18")
    #expect(YearWheel.nextMeeting(of: "lansledning", from: "2026-09-19", in: progress) == nil)
    #expect(YearWheel.nextMeeting(of: "samordning", from: "2026-01-01", in: progress) == nil)
    let open = try Scene().open("lansledning-2026-09-18", at: "2026-09-18").progress
    #expect(YearWheel.nextMeeting(of: "lansledning", from: "2026-02-13", in: open) == nil)
  }

  @Test func anAnnouncementThatIsNoDayIsNone() throws {
    let scene = try Scene().announce("snart", at: "lansledning-2026-10-05", on: "2026-10-05")
    #expect(!meetings(scene).contains { $0.hasPrefix("after-") })
  }
}
