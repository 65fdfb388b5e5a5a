import Testing

@testable import RoadmapKit

@Suite struct PeriodReportTests {
  private func report(_ scene: Scene, _ period: String) throws -> PeriodReport {
    try #require(FormatScene.report(period, scene))
  }

  @Test func eventsCountByTheDayTheyHappened() throws {
    let scene = try Scene().tick("moten", "start", by: "timra", on: "2026-06-20", at: "2026-07-15T09:00")
    let first = try report(scene, "2026-H1")
    let second = try report(scene, "2026-H2")
    #expect(first.situation.now.standing(0, scene.plan.seat("timra"))?.ticked == 1)
    #expect(first.rows[0].changes.count == 1)
    #expect(second.rows[0].changes.isEmpty)
  }

  @Test func aPeriodThatLastsIsSeenFromToday() throws {
    let scene = try Scene(today: "2026-11-21")
    #expect(try report(scene, "2026-H2").asOf == "2026-11-21")
    #expect(try report(scene, "2026-H2").hasEnded == false)
    #expect(try report(scene, "2026-H1").asOf == "2026-06-30")
    #expect(try report(scene, "2026-H1").hasEnded)
  }

  @Test func laterEventsDoNotShow() throws {
    let scene = try Scene().tick("moten", "start", by: "timra", at: "2026-08-01T09:00")
    let report = try report(scene, "2026-H1")
    #expect(report.rows[0].coverage.reported == 0)
    #expect(report.silent.count == 4)
  }

  @Test func lateSilentAndSetAsideAreListed() throws {
    let scene = try Scene().tick("moten", "start", by: "timra", at: "2026-08-01T09:00")
      .tick("finns-inte", "start", by: "timra", at: "2026-08-02T09:00")
    let report = try report(scene, "2026-H2")
    #expect(!report.silent.contains(scene.plan.seat("timra")) && report.silent.count == 3)
    #expect(report.basis.setAside == 1)
    let late = report.late.filter { $0.activity == 0 && $0.milestone.source == .planned(0) }
    #expect(late.count == 3)
  }

  @Test func whoConfirmedBeforeALateAdoptionIsNotSilent() throws {
    let scene = try Scene().tick("moten", "start", by: "timra", at: "2026-08-01T09:00")
      .write(ReportScene.adoption("2026-H1", digest: "d"), by: "presidium", at: "2026-08-20T09:00")
    let report = try report(scene, "2026-H2")
    #expect(report.baseline.period?.text == "2026-H1")
    #expect(!report.silent.contains(scene.plan.seat("timra")) && report.silent.count == 3)
  }

  @Test func aReportThatIsWorkedOutAnewIsNeitherADraftNorTheAdoptedOne() throws {
    let scene = try Scene().tick("moten", "start", by: "timra", at: "2026-06-01T09:00")
      .write(ReportScene.adoption("2026-H1", digest: "d"), by: "presidium", at: "2026-08-20T09:00")
    func warnings(_ period: String) throws -> [String] {
      ReportPaper.paper(try report(scene, period), program: "prov").warnings
    }
    #expect(try warnings("2026-H1") == [Words.Report.recomputed("2026-08-20")])
    #expect(try warnings("2026-H2") == [Words.Report.draft])
  }

  @Test func aHalfThatLastsIsNotOver() throws {
    let scene = try Scene(today: "2026-11-21")
    let halves = try report(scene, "2026").halves.map { Words.Report.half($0.half, through: $0.day) }
    #expect(halves == ["Efter första halvåret", "Andra halvåret, läget 2026-11-21"])
  }

  @Test func aColumnInWhichNothingStandsIsLeftOut() {
    let table = Paper.Table(caption: "c", heads: ["a", "b", "n"], rows: [["x", "", "1"]], numbers: [2])
    #expect(table.dropping(empty: 1).heads == ["a", "n"] && table.dropping(empty: 1).numbers == [1])
    #expect(table.dropping(empty: 1).rows == [["x", "1"]] && table.dropping(empty: 0) == table)
  }

  @Test func theJournalsAsTheyWereKnownOnADay() throws {
    let scene = try Scene().tick("moten", "start", by: "timra", on: "2026-06-01", at: "2026-08-01T09:00")
      .tick("moten", "mitt", by: "timra", on: "2026-06-02", at: "2026-09-01T09:00")
    #expect(scene.journals.recorded(through: "2026-08-01").entries.count == 1)
    #expect(scene.journals.recorded(through: "2026-07-31").entries.isEmpty)
  }

  @Test func theSameEventsGiveTheSameBytes() throws {
    let scene = try FormatScene.scene()
    #expect(ReportJSON.bytes(try report(scene, "2026")) == ReportJSON.bytes(try report(scene, "2026")))
  }
}
