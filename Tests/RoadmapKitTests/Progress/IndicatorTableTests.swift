import Testing

@testable import RoadmapKit

/// The table of an indicator: who has given what, and what is missing.
@Suite struct IndicatorTableTests {
  /// The small plan with the measured indicator on the activity that all four report.
  private func scene(_ more: String = "", today: Day = "2026-11-21") throws -> Scene {
    let plan = try PlanFixture.small([
      ("    goals: [halsa-barn]\n", "    goals: [halsa-barn]\n    indicators: [antal]\n"),
      ("unit: antal, per: half-year", "unit: antal, per: half-year" + more),
    ])
    return Scene(plan: plan, today: today)
  }

  private func measure(_ value: String, _ period: String, for subject: String? = nil) -> Fact {
    Fact(
      .measure, [.indicator: "antal", .period: .text(period), .value: .text(value)], subject: subject)
  }

  private func table(_ scene: Scene, _ id: ID<Indicator> = "antal") throws -> IndicatorTable {
    IndicatorTable(scene.situation(), try #require(scene.plan.indicator(id)))
  }

  private func cells(_ table: IndicatorTable, _ organisation: Int?) -> [IndicatorTable.Cell] {
    table.rows.first { $0.organisation == organisation }?.cells ?? []
  }

  @Test func nothingIsMissingBeforeTheJournalsBegan() throws {
    #expect(try table(try scene()).periods.isEmpty)
    let table = try table(try scene().tick("moten", "start", by: "timra", at: "2026-02-01"))
    #expect(table.periods.map(\.text) == ["2026-H1", "2026-H2"] && table.lastDue == 0)
    #expect(cells(table, 0) == [.missing, .none] && cells(table, 3) == [.missing, .none])
    #expect(table.given(0) == (0, 4) && table.missing(0) == [0, 1, 2, 3])
  }

  @Test func aPeriodIsMissingOnlyWhenItIsOver() throws {
    let scene = try scene().tick("moten", "start", by: "timra", at: "2026-02-01")
    #expect(cells(try table(scene.seen("2026-06-30")), 0) == [.none])
    #expect(cells(try table(scene.seen("2026-07-01")), 0) == [.missing, .none])
  }

  @Test func valuesStandWhereTheyBelongHoweverThePeriodIsSpelt() throws {
    let scene = try scene().write(measure("7", "2026-01-01..2026-06-30"), by: "timra", at: "2026-07-05")
      .write(measure("50", "2026-H1"), by: "lansledning").write(measure("3", "2026-05"), by: "ange")
    let table = try table(scene)
    #expect(table.periods.map(\.text) == ["2026-05", "2026-H1", "2026-H2"])
    #expect(cells(table, 0) == [.none, .value(Decimal6(7), was: nil), .none])
    #expect(cells(table, nil) == [.none, .value(Decimal6(50), was: nil), .none])
    #expect(cells(table, 1) == [.value(Decimal6(3), was: nil), .none, .none])
  }

  @Test func theCountyIsAwaitedOnlyWhereThePlanSaysSo() throws {
    let first = try scene().tick("moten", "start", by: "timra", at: "2026-02-01")
    #expect(cells(try table(first), nil) == [.none, .none])
    let county = try scene(", measured-by: [municipality, county]").tick(
      "moten", "start", by: "timra", at: "2026-02-01")
    let table = try table(county)
    #expect(cells(table, nil) == [.missing, .none] && table.missing(0) == [0, 1, 2, nil])
    #expect(table.rows.map(\.organisation) == [0, 1, 2, nil], "the region does not measure it")
  }

  @Test func whoRestsOwesNothing() throws {
    let scene = try scene().status("moten", "not-applicable", by: "ange", at: "2026-02-01", text: "x")
    let table = try table(scene)
    #expect(cells(table, 1) == [.none, .none] && cells(table, 0) == [.missing, .none])
  }

  @Test func aClosedGateAwaitsNothing() throws {
    let scene = try scene(", after-gate: team").tick("moten", "start", by: "timra", at: "2026-02-01")
    #expect(try table(scene).periods.isEmpty)
    let open = scene.passGate("team", at: "2026-07-01")
    #expect(try table(open).periods.map(\.text) == ["2026-H2"])
    #expect(try table(open.seen("2027-01-01")).periods.map(\.text) == ["2026-H2", "2027-H1"])
  }

  @Test func aValueChangedSinceTheReferenceKeepsWhatItWas() throws {
    let scene = try scene().write(measure("7", "2026-H1"), by: "timra", at: "2026-07-01")
      .write(measure("4", "2026-H1"), by: "ange").open("lansledning-2026-09-18", at: "2026-09-18")
      .close("lansledning-2026-09-18").write(measure("9", "2026-H1"), by: "timra", at: "2026-10-01")
    let table = try table(scene)
    #expect(cells(table, 0).first == .value(Decimal6(9), was: Decimal6(7)))
    #expect(cells(table, 1).first == .value(Decimal6(4), was: nil))
    #expect(table.rows.first?.values.map(\.value) == [Decimal6(9)])
  }

  @Test func ticksDecideAComputedOne() throws {
    let table = try table(try scene().tick("samverkan", "bildad", area: "barn", by: "timra"), "i-gang")
    #expect(table.rows.isEmpty && table.periods.isEmpty && table.lastDue == nil)
  }

  @Test func aWrongClockMakesNoEndlessTable() throws {
    let scene = try scene().tick("moten", "start", by: "timra", at: "1971-01-01")
    #expect(try table(scene).periods.count == 4, "no earlier than the plan's first year")
  }
}
