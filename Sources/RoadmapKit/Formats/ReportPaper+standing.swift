/// How it stands: the summary, the prioritised areas, the matrix, and what has changed.
extension ReportPaper {
  private func isIntroduced(_ cell: ComparedStanding) -> Bool { ReportSummary.isIntroduced(cell.standing) }

  func summary() -> [Paper.Block] {
    let numbers = ReportSummary(report)
    let facts = [
      (Words.Report.parties, Words.share(numbers.confirmed, numbers.parties)),
      (Words.Report.cells, Words.share(numbers.reported, numbers.cells)),
      (Words.Report.ticked, Words.share(numbers.ticked, numbers.milestones)),
      (Words.Report.introduced, Words.share(numbers.introduced, numbers.cells)),
      (Words.Report.lateCount, Words.number(numbers.overdue)),
      (Words.Report.waiting, Words.number(numbers.signals)),
      (Words.Report.decided, Words.number(numbers.decisions)),
      (Words.Report.assigned, Words.Report.assigned(numbers.assignments, numbers.assignmentsLate)),
    ]
    let explained =
      ([Words.Report.cellExplained] + (abbreviations().isEmpty ? [] : [Words.Report.termsBelow]))
      .joined(separator: " ")
    // Of one party there is no share of parties to tell.
    let shown = report.organisation == nil ? facts : Array(facts.dropFirst())
    return [
      .paragraph(sentences(numbers).joined(separator: " ")),
      .facts(shown.map { Paper.Fact($0.0, $0.1) }), .paragraph(explained),
    ]
  }

  /// Three to five, of what is counted; never what is good.
  private func sentences(_ numbers: ReportSummary) -> [String] {
    let own = report.organisation.map(name)
    guard numbers.reported > 0 else {
      let activities = report.rows.count { !$0.cells.isEmpty }
      return [
        Words.Report.nothingReported(own), Words.Report.nothingKnown,
        Words.Report.planned(activities, numbers.milestones, numbers.parties, own),
      ] + waiting()
    }
    let changed = report.rows.count { !$0.changes.isEmpty }
    let suggested = report.late.count { $0.milestone.dueSource == .suggested }
    let worried = report.rows.filter { row in
      row.cells.contains { $0.standing.outlook == .atRisk || $0.standing.outlook == .offTrack }
    }.map { short($0.activity) }
    let confirmed =
      own.map { Words.Report.confirmed($0, report.silent.isEmpty) }
      ?? Words.Report.confirmed(numbers.confirmed, numbers.parties, report.silent.map(name))
    var sentences = [
      confirmed,
      own == nil ? Words.Report.moved(numbers.changed, changed) : Words.Report.moved(own: changed),
      Words.Report.lateSentence(
        report.late.count, suggested, own == nil ? Set(report.late.map(\.organisation)).count : nil),
    ]
    if !worried.isEmpty {
      sentences.append(own == nil ? Words.Report.worried(worried) : Words.Report.worried(own: worried))
    }
    return sentences + waiting()
  }

  private func waiting() -> [String] {
    guard let oldest = report.signals.unanswered.first else { return [] }
    return [
      Words.Report.waitingSentence(
        report.signals.unanswered.count, Words.age(oldest.raised, from: report.asOf))
    ]
  }

  func standing() -> [Paper.Block] {
    let rows = report.prioritised.compactMap(row).filter { !$0.cells.isEmpty }
    guard !rows.isEmpty else { return [.paragraph(Words.Report.noPrioritised)] + halves() }
    guard report.organisation == nil else { return [.table(own(rows))] + halves() }
    let table = Paper.Table(
      caption: Words.Report.standingCaption, heads: Words.Report.standingHeads,
      rows: rows.map { row in
        [
          plan.activities[row.activity].title, county(row),
          Words.share(row.cells.count { $0.standing.isReported }, row.cells.count),
          Words.share(row.cells.count { isIntroduced($0) }, row.cells.count),
          Words.share(
            row.cells.reduce(0) { $0 + $1.standing.ticked }, row.cells.reduce(0) { $0 + $1.standing.count }),
          outlooks(row.cells), Words.number(row.changes.count),
        ]
      }, numbers: [6]
    ).dropping(empty: 1)
    // Where nobody has reported there is nothing to draw.
    let isReported = rows.contains { $0.cells.contains { $0.standing.isReported } }
    return [.table(table)] + (isReported ? [.chart(stages(rows))] : []) + halves()
  }

  /// The areas of one party.
  private func own(_ rows: [PeriodReport.Row]) -> Paper.Table {
    Paper.Table(
      caption: Words.Report.standingCaption, heads: Words.Report.ownHeads,
      rows: rows.flatMap { row in
        row.cells.map { cell in
          [
            plan.activities[row.activity].title, state(cell.standing),
            Words.share(cell.standing.ticked, cell.standing.count), outlooks([cell]),
            cell.isChanged ? Words.Meeting.change(cell, report.earlier(cell)) : "",
          ]
        }
      })
  }

  private func state(_ standing: Standing) -> String {
    standing.waitsForGate
      ? "\(Words.gateSign) \(Words.waitsForGate)"
      : "\(Words.sign(standing.status)) \(Words.status(standing.status))"
  }

  /// `▲ enligt plan 3, ◆ osäkert 1`.
  private func outlooks(_ cells: [ComparedStanding]) -> String {
    let parts = [Outlook.onTrack, .atRisk, .offTrack].compactMap { outlook -> String? in
      let count = cells.count { $0.standing.outlook == outlook }
      guard count > 0 else { return nil }
      let word = "\(Words.sign(outlook)) \(Words.outlook(outlook))"
      return report.organisation == nil ? "\(word) \(count)" : word
    }
    return parts.isEmpty ? Words.Report.noneAssessed : parts.joined(separator: ", ")
  }

  private func stages(_ rows: [PeriodReport.Row]) -> Chart {
    let counts = rows.map { row in
      PeriodReport.Stage.allCases.map { stage in
        row.cells.count { PeriodReport.Stage($0.standing.status) == stage }
      }
    }
    let names = PeriodReport.Stage.allCases.map(Words.Report.stage)
    return Chart(
      .shares(total: plan.reporters.count), description: Words.Report.chartDescription(rows.count),
      labels: rows.map { short($0.activity) },
      series: names.enumerated().map { place, name in
        Chart.Series(name, counts.map { Decimal6($0[place]) })
      },
      table: Paper.Table(
        caption: Words.Report.chartCaption, heads: [Words.Report.areaHead] + names,
        rows: zip(rows, counts).map { row, counts in [short(row.activity)] + counts.map { Words.number($0) }
        },
        numbers: Set(1...names.count)))
  }

  /// Both halves of a year beside what was before it.
  private func halves() -> [Paper.Block] {
    guard !report.halves.isEmpty, let eve = report.situation.then else { return [] }
    let moments =
      [(Words.Report.yearBegan, eve)]
      + report.halves.map { (Words.Report.half($0.half, through: $0.day), $0.progress) }
    let rows = report.rows.filter { !$0.cells.isEmpty }.map { row in
      [short(row.activity)] + moments.map { half($0.1, row) }
    }
    return [
      .heading(3, Words.Report.halves),
      .table(
        Paper.Table(
          caption: Words.Report.halvesCaption, heads: [Words.StatusHead.activity] + moments.map(\.0),
          rows: rows)),
    ]
  }

  private func half(_ progress: Progress, _ row: PeriodReport.Row) -> String {
    let cells = row.cells.compactMap { progress.standing(row.activity, $0.standing.organisation) }
    if report.organisation != nil, let own = cells.first {
      return own.isReported
        ? Words.Report.half(Words.status(own.status), own.ticked, own.count) : Words.status(.notReported)
    }
    return Words.Report.halfCell(
      cells.count(where: \.isReported), cells.count, cells.reduce(0) { $0 + $1.ticked },
      cells.reduce(0) { $0 + $1.count },
      cells.count { $0.status == .established || $0.status == .done })
  }

  func matrix() -> [Paper.Block] {
    let groups = StatusTable.sections(
      report.rows.filter { !$0.cells.isEmpty }, of: plan, activity: { $0.activity }
    )
    .map { section in
      Paper.Table.Group(Words.heading(section.heading, in: plan), section.rows.map(matrixRow))
    }
    guard !groups.isEmpty else { return [.paragraph(Words.StatusHead.nothing)] }
    return [
      .table(
        Paper.Table(
          caption: Words.Report.matrixCaption,
          heads: [Words.StatusHead.activity] + columns.map(name) + [Words.StatusHead.county], groups: groups,
          isWide: report.organisation == nil))
    ]
  }

  private func matrixRow(_ row: PeriodReport.Row) -> [String] {
    let cells = columns.map { organisation in
      row.cells.first { $0.standing.organisation == organisation }.map(cell) ?? Words.Page.notConcerned
    }
    let shared = "\(Words.share(row.coverage.reported, row.coverage.of)) har rapporterat"
    return [short(row.activity)] + cells
      + [[county(row), shared].filter { !$0.isEmpty }.joined(separator: "; ")]
  }

  /// `◐ pågår 3/5, ◆ osäkert, 1 försenad, ändrad`.
  private func cell(_ cell: ComparedStanding) -> String {
    let standing = cell.standing
    if standing.waitsForGate { return state(standing) }
    var word = state(standing)
    if standing.isReported, standing.count > 0 { word += " \(standing.ticked)/\(standing.count)" }
    var parts = [word]
    if let outlook = standing.outlook, outlook != .none {
      parts.append("\(Words.sign(outlook)) \(Words.outlook(outlook))")
    }
    if standing.overdue > 0 { parts.append(Words.Report.overdue(standing.overdue)) }
    if cell.isChanged { parts.append(Words.Report.changed) }
    return parts.joined(separator: ", ")
  }

  func changes() -> [Paper.Block] {
    let items = report.rows.filter { !$0.changes.isEmpty }.map { row in
      Paper.Item(
        plan.activities[row.activity].title,
        row.changes.map {
          "\(name($0.standing.organisation)): \(Words.Meeting.change($0, report.earlier($0)))"
        })
    }
    var blocks: [Paper.Block] = [.paragraph(Words.Report.comparedWith(report.baseline))]
    blocks.append(items.isEmpty ? .paragraph(Words.Report.noChanges) : .list(items))
    return blocks
      + Paper.section(Words.Report.late, report.late.map(late), none: Words.Report.noLate, level: 3)
  }

  private func late(_ late: Attention.Late) -> Paper.Item {
    let title = progress.title(of: late.milestone.source, in: late.activity, report.journals)
    let area = late.milestone.area.map { plan.areas[$0].name }
    return Paper.Item(
      "\(short(late.activity)), \(name(late.organisation)): "
        + Words.Meeting.late(late, title, area, on: report.asOf))
  }
}
