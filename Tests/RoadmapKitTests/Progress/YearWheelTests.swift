import Testing

@testable import RoadmapKit

/// The wheel as a whole: its years, its order, what is next, late or ahead.
@Suite struct YearWheelTests {
  @Test func theYearIsInTheOrderOfTime() throws {
    let wheel = try Scene().tick("moten", "start", by: "timra", at: "2026-05-04").wheel(2026)
    #expect(
      wheel.occasions.map(\.id) == [
        "follow-up-u2-2025-h2", "meeting-lansledning-2026-02-12", "milestone-team.inforande",
        "milestone-moten.start", "milestone-kopior.rutin", "follow-up-u2-2026-h1",
        "meeting-presidium-2026-08-20",
        "meeting-lansledning-2026-09-18", "milestone-moten.mitt", "follow-up-u1-2026",
      ])
    #expect(wheel.undated == ["u3"] && wheel.year == 2026 && wheel.today == "2026-11-21")
  }

  @Test func whatEarlierYearsLeftOpenIsKept() throws {
    let scene = try Scene(today: "2027-02-10").note(nil, by: "timra", at: "2026-12-01")
      .open("presidium-2026-12-05", by: "presidium", at: "2026-12-05")
    #expect(
      scene.wheel(2027).leftOver.map(\.id) == [
        "milestone-samverkan.bildad", "milestone-moten.start", "milestone-kopior.rutin",
        "milestone-moten.mitt",
        "meeting-presidium-2026-12-05", "follow-up-u1-2026",
      ])
    #expect(scene.wheel(2026).leftOver.map(\.id) == ["milestone-samverkan.bildad"])
    #expect(scene.wheel(2025).leftOver.isEmpty)
  }

  @Test func theNextOfEachKindIsMarkedAndWhatGoesOn() throws {
    let scene = try Scene(today: "2026-07-15").open("lansledning-2026-07-15", at: "2026-07-15T07:00")
    #expect(
      scene.wheel(2026).next == [
        "meeting-lansledning-2026-07-15", "meeting-presidium-2026-08-20", "follow-up-u2-2026-h1",
        "follow-up-u1-2026", "milestone-moten.mitt",
      ])
    // The next one lies this year, so next year has none of its kind.
    #expect(scene.wheel(2027).next == scene.wheel(2026).next)
    #expect(scene.wheel(2025).next.isEmpty)
  }

  @Test func theYearsThatHaveSomethingAreKnown() throws {
    #expect(try Scene().wheel(2026).years == 2025...2027)
    let scene = try Scene().plan("moten", "slut", "2031-01-01", by: "timra")
      .note(nil, by: "timra", at: "2023-05-05")
    #expect(scene.wheel(2026).years == 2023...2031)
    #expect(try Scene(today: "2029-03-03").wheel(2029).years == 2025...2030)
  }

  @Test func lookingAheadPassesTheTurnOfTheYear() throws {
    let scene = try Scene().plan("moten", "slut", "2026/2027", by: "timra")
      .plan("moten", "slut", "2027-02-01", by: "ange").fulfil("u1", "2026")
    let ahead = YearWheel.ahead(scene.progress, after: "2026-11-21", through: "2027-01-31")
    #expect(ahead.map(\.id) == ["milestone-moten.slut.timra", "follow-up-u2-2026-h2"])
    #expect(YearWheel.ahead(scene.progress, after: "2027-01-31", through: "2027-02-01").count == 1)
    #expect(YearWheel.ahead(scene.progress, after: "2027-02-01", through: "2027-01-31").isEmpty)
    #expect(
      YearWheel.ahead(scene.progress, after: "2026-09-18", through: "2026-11-21").map(\.state) == [.overdue])
  }

  @Test func everythingLateIsFoundInAnyYear() throws {
    let scene = try Scene(today: "2027-02-10").note(nil, by: "timra", at: "2026-08-01")
    #expect(
      YearWheel.overdue(scene.progress).map(\.id) == [
        "milestone-samverkan.bildad", "milestone-moten.start", "milestone-kopior.rutin",
        "milestone-moten.mitt",
        "follow-up-u1-2026", "follow-up-u2-2026-h2",
      ])
    #expect(YearWheel.overdue(scene.progress).allSatisfy { $0.state == .overdue && $0.last < scene.today })
  }

  @Test func anEarlierDayShowsWhatWasKnownThen() throws {
    let scene = try Scene().tick("kopior", "rutin", by: "rvn", at: "2026-10-05")
    #expect(scene.year(2026, "milestone-kopior") == [".rutin: 2026-Q2 done 2026-10-05 1/1"])
    let then = YearWheel(scene.situation(asOf: "2026-06-30").now, year: 2026)
    #expect(then.occasions.texts("milestone-kopior") == [".rutin: 2026-Q2 coming 0/1"])
  }

  @Test func anEmptyPlanHasAnEmptyWheel() throws {
    let plan = try PlanFixture.plan(
      Array(
        "roadmap: 1\nid: tom\ntitle: Tom\nkind: project\nstanding: adopted\norganisations: [{id: a, name: A kommun, kind: municipality}]\n"
          .utf8))
    let wheel = Scene(plan: plan).wheel(2026)
    #expect(wheel.occasions.isEmpty && wheel.leftOver.isEmpty && wheel.undated.isEmpty && wheel.next.isEmpty)
    #expect(wheel.years == 2026...2027)
  }

  @Test func idsAreUnique() throws {
    var events = RandomEvents(seed: 11)
    var scene = try Scene(today: "2027-01-10")
    for (writer, line) in events.lines(3_000) {
      scene = scene.raw(String(decoding: line, as: UTF8.self), by: writer)
    }
    for year in 2024...2028 {
      let wheel = scene.wheel(year)
      let ids = (wheel.occasions + wheel.leftOver).map(\.id)
      #expect(Set(ids).count == ids.count)
      #expect(wheel.occasions.allSatisfy { $0.last.year == year && $0.first <= $0.last })
    }
  }
}
