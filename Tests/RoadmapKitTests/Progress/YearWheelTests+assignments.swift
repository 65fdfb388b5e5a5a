import Testing

@testable import RoadmapKit

/// Report-backs of assignments: once, again and again, late, closed.
@Suite struct YearWheelAssignmentTests {
  /// The small plan's one assignment with other words.
  private static func stated(_ words: String, today: Day = "2026-11-21") throws -> Scene {
    let plan = try PlanFixture.small([
      ("{id: uppdrag-1, title: Ett uppdrag ur källan, to: timra}", "{id: u, title: U, to: timra, \(words)}")
    ])
    return Scene(plan: plan, today: today)
  }

  private func turns(_ scene: Scene, _ year: Int) -> [String] {
    scene.year(year, "report-back-").map { text in
      let id = scene.progress.assignments[0].id.lowercased()
      return text.hasPrefix(id + "-") ? String(text.dropFirst(id.utf8.count + 1)) : text
    }
  }

  @Test func oneWithoutATimeIsNotOnTheWheel() throws {
    #expect(try Scene().assign("timra").year(2026, "report-back-") == [])
    #expect(try Self.stated("every: half-year").year(2026, "report-back-") == [])
  }

  @Test func nothingWasAwaitedBeforeItWasGiven() throws {
    let scene = try Scene().assign("timra", due: "2020-01-31", every: "month", at: "2026-11-01T09:00")
    #expect(turns(scene, 2025) == [])
    #expect(
      scene.year(2026, "report-back-").map { $0.suffix(21) } == [
        "83: 2026-11-30 coming".suffix(21), "84: 2026-12-31 coming".suffix(21),
      ])
  }

  @Test func whatIsReportedOnceIsDone() throws {
    let scene = try Self.stated("due: [2026-12-15]")
    #expect(turns(scene, 2026) == ["1: 2026-12-15 coming"])
    let answered = scene.reportBack("u", at: "2026-11-02")
    #expect(turns(answered, 2026) == ["1: 2026-12-15 done 2026-11-02"])
    #expect(answered.progress.assignments[0].isClosed)
    let dot = try #require(scene.wheel(2026).occasions.first { $0.kind == .reportBack })
    #expect(dot.by == ["timra"] && dot.subject == .assignment("u"))
  }

  @Test func oneThatIsClosedWithoutAWordIsGone() throws {
    let scene = try Self.stated("due: [2026-12-15]")
    #expect(turns(scene.closeAssignment("u"), 2026) == [])
    #expect(turns(try Self.stated("due: [2026-12-15], closed: true"), 2026) == [])
  }

  @Test func statedDaysComeFirstAndThenTheCadence() throws {
    let scene = try Self.stated("due: [2024-09, 2025-01-31], every: half-year", today: "2024-09-30")
    #expect(turns(scene, 2024) == ["1: 2024-09 coming"])
    #expect(turns(scene, 2025) == ["2: 2025-01-31 coming", "3: 2025-07-31 coming"])
    #expect(turns(scene, 2026) == ["4: 2026-01-31 coming", "5: 2026-07-31 coming"])
  }

  @Test func partsOfTheCalendarStayParts() throws {
    let months = try Self.stated("due: [2026-11], every: month", today: "2026-11-01")
    #expect(turns(months, 2026) == ["1: 2026-11 coming", "2: 2026-12 coming"])
    #expect(turns(months, 2027).first == "3: 2027-01 coming")
    let quarters = try Self.stated("due: [2026-Q4], every: quarter", today: "2026-11-01")
    #expect(
      turns(quarters, 2027) == ["2", "3", "4", "5"].enumerated().map { "\($1): 2027-Q\($0 + 1) coming" })
    let years = try Self.stated("due: [2026], every: year", today: "2026-11-01")
    #expect(turns(years, 2027) == ["2: 2027 coming"])
    let turn = try Self.stated("due: [2025/2026], every: year", today: "2025-11-01")
    #expect(turns(turn, 2027) == ["2: 2026/2027 coming"])
  }

  @Test func oneGivenInTheJournalCountsFromItsDay() throws {
    let scene = try Scene(today: "2027-05-01").assign("timra", every: "quarter", at: "2026-11-30")
    let id = scene.last.description.lowercased()
    #expect(
      scene.year(2027, "report-back-").prefix(2) == [
        "\(id)-1: 2027-02-28 overdue", "\(id)-2: 2027-05-30 coming",
      ])
  }

  @Test func aLateReportAnswersWhatWasDueAndNotWhatComes() throws {
    let scene = try Scene(today: "2027-01-15").assign(
      "timra", due: "2026-10-31", every: "month", at: "2026-10-02")
    let id = scene.last.description
    func states(_ scene: Scene) -> [String] {
      (scene.year(2026, "report-back-") + scene.year(2027, "report-back-")).prefix(4)
        .map { String($0.drop { $0 != " " }.dropFirst()) }
    }
    #expect(
      states(scene) == [
        "2026-10-31 overdue", "2026-11-30 overdue", "2026-12-31 overdue", "2027-01-31 coming",
      ])
    let late = scene.reportBack(id, at: "2026-12-01")
    #expect(
      states(late) == [
        "2026-10-31 done 2026-12-01", "2026-11-30 done 2026-12-01", "2026-12-31 overdue", "2027-01-31 coming",
      ])
    let early = late.reportBack(id, at: "2026-12-15")
    #expect(states(early)[2] == "2026-12-31 done 2026-12-15")
    // A second word before the day adds nothing.
    #expect(states(early.reportBack(id, at: "2026-12-20"))[3] == "2027-01-31 coming")
    #expect(states(early.reportBack(id, at: "2027-01-02"))[3] == "2027-01-31 done 2027-01-02")
  }

  @Test func aRecurringOneAwaitsNothingOnceItIsClosed() throws {
    let scene = try Scene(today: "2027-01-15").assign(
      "timra", due: "2026-10-31", every: "month", at: "2026-10-02")
    let closed = scene.reportBack(scene.last.description, at: "2026-11-02")
      .closeAssignment(scene.last.description, at: "2026-11-05")
    #expect(closed.year(2026, "report-back-").map { $0.hasSuffix("2026-10-31 done 2026-11-02") } == [true])
    #expect(closed.year(2027, "report-back-").isEmpty)
  }

  @Test func atEveryMeetingOfTheBodyThatGaveIt() throws {
    let scene = try Scene(today: "2026-10-10")
      .write(
        Fact(
          .assign, [.to: "timra", .every: "meeting"], meeting: "lansledning-2026-10-05", text: "Gör det."),
        by: "lansledning", at: "2026-10-05T07:00"
      )
      .announce("2026-12-10", at: "lansledning-2026-10-05", on: "2026-10-05T09:00")
    let id = scene.ids[0].description.lowercased()
    #expect(
      scene.year(2026, "report-back-") == ["\(id)-after-lansledning-2026-10-05: 2026-12-10 coming"])
    let occasions = YearWheel.reportBacks(
      of: scene.progress.assignments[1], scene.progress, through: "2026-12-31")
    #expect(occasions.texts() == scene.wheel(2026).occasions.filter { $0.kind == .reportBack }.texts())
  }

  @Test func aDayOfEveryYearComesEveryYear() throws {
    let scene = try Self.stated(#"due: ["--01-31"]"#, today: "2026-01-15").note(
      nil, by: "timra", at: "2025-01-10")
    #expect(turns(scene, 2025) == ["1-2025: 2025-01-31 overdue"])
    #expect(turns(scene, 2027) == ["1-2027: 2027-01-31 coming"])
  }

  @Test func nothingStatedIsLateBeforeTheJournalsBegan() throws {
    let scene = try Self.stated("due: [2024-09-30, 2026-10-31], every: half-year")
    #expect(turns(scene, 2024) == ["1: 2024-09-30 unknown"])
    let begun = scene.note(nil, by: "timra", at: "2026-10-31")
    #expect(turns(begun, 2024) == ["1: 2024-09-30 unknown"])
    #expect(turns(begun, 2026) == ["2: 2026-10-31 overdue"])
    // What was given in a journal is known to it, whenever it was written down.
    let given = try Scene().assign("timra", due: "2026-09-15", on: "2026-09-01", at: "2026-10-01")
    #expect(given.year(2026, "report-back-").first?.hasSuffix("overdue") == true)
  }
}
