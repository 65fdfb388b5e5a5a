import Testing

@testable import RoadmapKit

/// Occurrences of the follow-up rules.
@Suite struct YearWheelRuleTests {
  /// The small plan with other rules.
  private static func scene(
    _ rules: String, today: Day = "2026-11-21", period: String = "{from: 2025, to: 2027}"
  )
    throws -> Scene
  {
    let text = PlanFixture.smallText
    guard let start = text.firstRange(of: "follow-ups:")?.lowerBound,
      let end = text.firstRange(of: "meetings:\n")?.lowerBound
    else { return try Scene() }
    let whole = text[..<start] + "follow-ups:\n" + rules + "\n" + text[end...]
    let changed = whole.split(separator: "\n", omittingEmptySubsequences: false)
      .map { $0.hasPrefix("period:") ? "period: \(period)" : String($0) }
    return Scene(plan: try PlanFixture.plan(Array(changed.joined(separator: "\n").utf8)), today: today)
  }

  @Test func aDayOfEveryYearTellsThePeriodThatHasEndedByThen() throws {
    let scene = try Scene().note(nil, by: "timra", at: "2025-02-01")
    #expect(
      scene.year(2026, "follow-up-u2-") == ["2025-h2: 2026-01-31 overdue", "2026-h1: 2026-07-31 overdue"])
    #expect(
      scene.year(2027, "follow-up-u2-") == ["2026-h2: 2027-01-31 coming", "2027-h1: 2027-07-31 coming"])
  }

  @Test func thePeriodsOfThePlansYearsAreAllThereAre() throws {
    let scene = try Scene()
    #expect(scene.year(2025, "follow-up-u2-") == ["2025-h1: 2025-07-31 unknown"])
    #expect(scene.year(2028, "follow-up-u2-") == ["2027-h2: 2028-01-31 coming"])
    #expect(scene.year(2029, "follow-up-u") == [])
  }

  @Test func theCadenceAloneGivesThePeriod() throws {
    let scene = try Scene().note(nil, by: "timra", at: "2025-02-01")
    #expect(scene.year(2026, "follow-up-u1-") == ["2026: (2026-01-01..2026-12-31) coming 0/2"])
    #expect(scene.year(2025, "follow-up-u1-") == ["2025: (2025-01-01..2025-12-31) overdue 0/2"])
    let quarterly = try Self.scene("  - {id: q, title: Q, by: lansledning, every: [meeting, quarter]}")
    #expect(
      quarterly.year(2027, "follow-up-q-") == [
        "2027-q1: (2027-01-01..2027-03-31) coming", "2027-q2: (2027-04-01..2027-06-30) coming",
        "2027-q3: (2027-07-01..2027-09-30) coming", "2027-q4: (2027-10-01..2027-12-31) coming",
      ])
    let monthly = try Self.scene("  - {id: m, title: M, every: month}").year(2027, "follow-up-m-")
    #expect(monthly.count == 12 && monthly[1] == "2027-02: (2027-02-01..2027-02-28) coming")
  }

  @Test func aStatedTimeGoesBeforeTheCadenceWhichGoesOnAfterIt() throws {
    let rule = "  - {id: r, title: R, by: lansledning, every: half-year, due: [2024-09, 2025-01-31]}"
    let scene = try Self.scene(rule, today: "2024-09-30", period: "{from: 2024, to: 2026}")
    #expect(scene.year(2024, "follow-up-r-") == ["2024-h1: 2024-09 coming"])
    #expect(
      scene.year(2025, "follow-up-r-") == [
        "2024-h2: 2025-01-31 coming", "2025-h1: (2025-01-01..2025-06-30) coming",
        "2025-h2: (2025-07-01..2025-12-31) coming",
      ])
    #expect(scene.year(2026, "follow-up-r-").count == 2)
  }

  @Test func twoTimesInOnePeriodAreToldApart() throws {
    let rule = #"  - {id: r, title: R, by: lansledning, due: ["--03-01", "--09-01"]}"#
    #expect(
      try Self.scene(rule).year(2027, "follow-up-r-") == [
        "2027-03-01: 2027-03-01 coming", "2027-09-01: 2027-09-01 coming",
      ])
    let parts = "  - {id: r, title: R, by: lansledning, every: year, due: [2027-Q1, 2026/2027]}"
    #expect(
      try Self.scene(parts).year(2027, "follow-up-r-") == [
        "2027-01-01: 2026/2027 coming", "2027-q1: 2027-Q1 coming",
      ])
  }

  @Test func theLastDayOfFebruaryIsFoundEveryYear() throws {
    let rule = #"  - {id: r, title: R, every: quarter, due: ["--02-29", "--12-31"]}"#
    let scene = try Self.scene(rule, period: "{from: 2026, to: 2028}")
    // The period of February is the one that 31 December reports already.
    #expect(
      scene.year(2027, "follow-up-r-") == [
        "2027-02-28: 2027-02-28 coming", "2027-12-31: 2027-12-31 coming",
      ])
    #expect(
      scene.year(2028, "follow-up-r-") == [
        "2028-02-29: 2028-02-29 coming", "2028-12-31: 2028-12-31 coming",
      ])
  }

  @Test func whatHasNoTimeOfItsOwnStandsApart() throws {
    let rules = """
        - {id: a, title: A, every: meeting}
        - {id: b, title: B, every: [continuous, ordinary]}
        - {id: c, title: C}
        - {id: d, title: D, every: year}
        - {id: e, title: E, every: activity, due: [2027-05-01]}
      """
    let wheel = try Self.scene(rules).wheel(2027)
    #expect(wheel.undated == ["a", "b", "c"])
    #expect(
      wheel.occasions.texts("follow-up-") == [
        "e-2027: 2027-05-01 coming", "d-2027: (2027-01-01..2027-12-31) coming",
      ])
  }

  @Test func nothingIsLateBeforeTheJournalsBegan() throws {
    #expect(try Scene().year(2026, "follow-up-u2-").allSatisfy { $0.hasSuffix("unknown") })
    let scene = try Scene().note(nil, by: "timra", at: "2026-07-31T08:00")
    #expect(
      scene.year(2026, "follow-up-u2-") == ["2025-h2: 2026-01-31 unknown", "2026-h1: 2026-07-31 overdue"])
    #expect(scene.seen("2026-07-31").year(2026, "follow-up-u2-").last == "2026-h1: 2026-07-31 coming")
  }

  @Test func anAdoptedReportDoesTheReportAndNothingElse() throws {
    let scene = try Scene().adopt("2026-H1", at: "2026-08-12")
    #expect(scene.year(2026, "follow-up-u2-").last == "2026-h1: 2026-07-31 done 2026-08-12")
    #expect(scene.year(2026, "follow-up-u1-").first?.contains("coming") == true)
    let days = try Scene().adopt("2026-01-01..2026-06-30", at: "2026-08-12")
    #expect(days.year(2026, "follow-up-u2-").last?.hasSuffix("done 2026-08-12") == true)
    let taken = scene.retract(0, by: "presidium")
    #expect(taken.year(2026, "follow-up-u2-").last?.contains("done") == false)
  }

  @Test func aLeadingBodyDoesARuleForAll() throws {
    let scene = try Scene().fulfil("u1", "2026", on: "2026-10-01")
    #expect(scene.year(2026, "follow-up-u1-") == ["2026: (2026-01-01..2026-12-31) done 2026-10-01"])
    let report = try Scene().fulfil("u2", "2026-H1", by: "presidium", at: "2026-10-05")
    #expect(report.year(2026, "follow-up-u2-").last == "2026-h1: 2026-07-31 done 2026-10-05")
    #expect(report.retract(0, by: "presidium").year(2026, "follow-up-u2-").last?.contains("done") == false)
  }

  @Test func organisationsDoTheirOwnPartEach() throws {
    let one = try Scene().fulfil("u1", "2026", by: "timra", at: "2026-10-05")
    #expect(one.year(2026, "follow-up-u1-") == ["2026: (2026-01-01..2026-12-31) coming 1/2"])
    let both = one.fulfil("u1", "2026", by: "ange", at: "2026-10-07")
    #expect(both.year(2026, "follow-up-u1-") == ["2026: (2026-01-01..2026-12-31) done 2026-10-07 2/2"])
    let shared = try Self.scene("  - {id: r, title: R, by: [lansledning, norr], every: year}")
      .fulfil("r", "2026", by: "timra").fulfil("r", "2026", by: "ange")
    #expect(shared.year(2026, "follow-up-r-").first?.hasSuffix("coming 2/2") == true)
    #expect(shared.fulfil("r", "2026").year(2026, "follow-up-r-").first?.contains("done") == true)
  }

  @Test func reportPlanningAndFollowUpAreToldApart() throws {
    let rules = """
        - {id: a, title: A, by: presidium, to: kd-rd, every: half-year}
        - {id: b, title: B, by: lansledning, every: half-year, kind: planning, suggested: true, due: ["--06-15"]}
        - {id: c, title: C, by: lansledning, every: year}
      """
    let wheel = try Self.scene(rules).wheel(2027)
    func kinds(_ id: String) -> Set<Occasion.Kind> {
      Set(wheel.occasions.filter { $0.id.hasPrefix("follow-up-\(id)-") }.map(\.kind))
    }
    #expect(kinds("a") == [.report] && kinds("b") == [.planning] && kinds("c") == [.followUp])
    #expect(wheel.occasions.filter(\.isSuggested).map(\.kind) == [.planning])
    let report = try #require(wheel.occasions.first { $0.kind == .report })
    #expect(report.by == ["presidium"] && report.to == ["kd-rd"] && !report.isSuggested)
  }

  @Test func onlyOccurrencesAreWritten() throws {
    let scene = try Scene().fulfil("u2", "2026-H1", by: "presidium").fulfil("u1", "2026", by: "timra")
    func verdict(_ rule: String, _ period: String, _ writer: String = "presidium") -> Writing.Verdict {
      scene.verdict(Fact(.fulfil, [.rule: .text(rule), .period: .text(period)]), by: writer)
    }
    let known = ["2025-H1", "2025-H2", "2026-H1", "2026-H2", "2027-H1"]
    #expect(
      verdict("u2", "2026-05") == .refused(.unknownOccurrence(rule: "u2", period: "2026-05", known: known)))
    #expect(
      verdict("u2", "2024-H2") == .refused(.unknownOccurrence(rule: "u2", period: "2024-H2", known: known)))
    #expect(verdict("u2", "2026-H1") == .needless(.alreadyFulfilled))
    #expect(verdict("u1", "2026", "timra") == .needless(.alreadyFulfilled))
    for (rule, period, writer) in [
      ("u2", "2026-H2", "presidium"), ("u2", "2026-07-01..2026-12-31", "presidium"), ("u1", "2026", "ange"),
      ("u1", "2026", "presidium"), ("u3", "2026-05", "timra"),
    ] {
      if case .write = verdict(rule, period, writer) { continue }
      Issue.record("\(rule) \(period) by \(writer): \(verdict(rule, period, writer))")
    }
  }
}
