/// What has come of it: how far the work has spread, and what has been measured.
extension ReportPaper {
  private static let mostMonths = 24

  func spread() -> [Paper.Block] {
    guard !report.spread.isEmpty else { return [.paragraph(Words.Report.noSpread)] + ended() }
    let table = Paper.Table(
      caption: Words.Report.spreadCaption, heads: Words.Report.spreadHeads,
      rows: report.spread.map { spread in
        [
          short(spread.activity), spread.county.map { Words.status($0.status) } ?? "",
          Words.share(spread.now.introduced, spread.of), Words.spread(spread),
        ]
      }
    ).dropping(empty: 1)
    return [.table(table)] + curve() + ended()
  }

  /// All activities together, at the ends of the last months.
  private func curve() -> [Paper.Block] {
    guard report.organisation == nil, let first = report.spread.compactMap({ $0.steps.first?.day }).min()
    else {
      return []
    }
    var days = [report.asOf]
    var month = Day(number: Day.number(year: report.asOf.year, month: report.asOf.month, day: 1))
    while month > first, days.count < ReportPaper.mostMonths {
      let end = month.adding(days: -1)
      days.insert(end, at: 0)
      month = Day(number: Day.number(year: end.year, month: end.month, day: 1))
    }
    guard days.count > 1 else { return [] }
    let counts = days.map { day in
      report.spread.reduce(Spread.Count()) { $0 + $1.count(on: day) }
    }
    let of = report.spread.reduce(0) { $0 + $1.of }
    let last = counts.last ?? Spread.Count()
    let labels = days.map(\.description)
    return [
      .chart(
        Chart(
          .steps,
          description: Words.Report.spreadDescription(last.introduced, last.begun, of, report.asOf),
          labels: labels,
          series: [
            Chart.Series(Words.Report.introducedSeries, counts.map { Decimal6($0.introduced) }),
            Chart.Series(Words.Report.begunSeries, counts.map { Decimal6($0.begun) }),
          ],
          table: Paper.Table(
            caption: Words.Report.spreadChart,
            heads: [Words.Report.monthHead, Words.Report.introducedSeries, Words.Report.begunSeries],
            rows: zip(labels, counts).map { [$0, Words.number($1.introduced), Words.number($1.begun)] },
            numbers: [1, 2])))
    ]
  }

  private func ended() -> [Paper.Block] {
    let items = report.rows.compactMap { row -> Paper.Item? in
      var who = row.cells.filter { $0.standing.status == .ended }.map { name($0.standing.organisation) }
      if row.county == .ended { who.insert(Words.Report.endedByCounty, at: 0) }
      return who.isEmpty ? nil : Paper.Item("\(short(row.activity)): \(Words.list(who))")
    }
    return Paper.section(Words.Report.ended, items, none: Words.Report.noneEnded, level: 3)
  }

  func indicators() -> [Paper.Block] {
    guard !report.indicators.isEmpty else { return [.paragraph(Words.Report.noIndicators)] }
    let table = Paper.Table(
      caption: Words.Report.indicatorCaption, heads: Words.Report.indicatorHeads,
      groups: report.indicators.map { Paper.Table.Group(title($0.indicator), lines($0)) }, numbers: [1, 3])
    return [.table(table)] + report.indicators.compactMap(chart).map(Paper.Block.chart) + missing()
  }

  private func title(_ indicator: Indicator) -> String {
    indicator.unit.map { "\(indicator.title) (\($0))" } ?? indicator.title
  }

  private func who(_ organisation: Int?) -> String { organisation.map(name) ?? Words.Report.countyName }

  private func lines(_ line: PeriodReport.IndicatorLine) -> [[String]] {
    let indicator = line.indicator
    if let now = line.computed {
      let before = line.computedBefore
      return [
        [
          Words.Report.countyName, Words.share(now.count, now.of), report.asOf.description,
          before.map { Words.share($0.count, $0.of) } ?? Words.Report.valueMissing,
          Words.Report.development(
            indicator.direction, from: before.map { Decimal6($0.count) }, to: Decimal6(now.count)),
        ]
      ]
    }
    guard !line.values.isEmpty else {
      let wanted = indicator.direction.map(Words.direction) ?? Words.UI.directionNotStated
      return [[Words.Report.anybody, Words.Report.valueMissing, "", "", wanted]]
    }
    return line.values.map { value in
      [
        who(value.organisation), Words.number(value.value), Words.period(value.period),
        value.before.map { Words.number($0) } ?? Words.Report.valueMissing,
        Words.Report.development(indicator.direction, from: value.before, to: value.value),
      ]
    }
  }

  /// Drawn when at least two periods have values.
  private func chart(_ line: PeriodReport.IndicatorLine) -> Chart? {
    guard let table = line.table else { return nil }
    let rows = table.rows.filter { row in
      !row.values.isEmpty && (report.organisation == nil || row.organisation == report.organisation)
    }
    let places = table.periods.indices.filter { place in
      rows.contains { $0.values.contains { $0.place == place } }
    }
    guard let first = places.first, let last = places.last, places.count > 1 else { return nil }
    let shown = Array(first...last)
    func value(_ row: IndicatorTable.Row, _ place: Int) -> Decimal6? {
      row.values.first { $0.place == place }?.value
    }
    let labels = shown.map { Words.periodHead(table.periods[$0]) }
    let drawn = ReportPaper.drawn(rows)
    let parties = drawn.count { $0.organisation != nil }
    let county: Words.Report.CountyLine =
      drawn.count < rows.count ? .inTable : drawn.count > parties ? .drawn : .none
    return Chart(
      .lines, description: Words.Report.lineDescription(parties, shown.count, county),
      unit: line.indicator.unit, labels: labels,
      series: drawn.map { row in Chart.Series(who(row.organisation), shown.map { value(row, $0) }) },
      target: line.indicator.target,
      table: Paper.Table(
        caption: title(line.indicator), heads: [Words.Report.partyHead] + labels,
        rows: rows.map { row in
          [who(row.organisation)]
            + shown.map { value(row, $0).map { Words.number($0) } ?? Words.Report.valueMissing }
        }, numbers: Set(1...shown.count)))
  }

  /// All but a county's line that lies above every party's: it would squeeze theirs.
  private static func drawn(_ rows: [IndicatorTable.Row]) -> [IndicatorTable.Row] {
    let parties = rows.filter { $0.organisation != nil }
    let greatest = parties.flatMap { $0.values.map(\.value) }.max()
    let own = rows.filter { $0.organisation == nil }.flatMap { $0.values.map(\.value) }.max()
    guard let greatest, let own, own > greatest else { return rows }
    return parties
  }

  private func missing() -> [Paper.Block] {
    let items = report.indicators.filter { !$0.missing.isEmpty }.map { line in
      Paper.Item("\(line.indicator.title): \(Words.list(line.missing.map(who)))")
    }
    return items.isEmpty ? [] : Paper.section(Words.Report.missingValues, items, none: "", level: 3)
  }
}
