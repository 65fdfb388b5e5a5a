/// What has to be dealt with: signals, decisions, assignments, silence, and what comes.
extension ReportPaper {
  func obstacles() -> [Paper.Block] {
    let signals = report.signals
    var blocks = Paper.section(
      Words.Report.unanswered, signals.unanswered.map(signal), none: Words.Report.noUnanswered, level: 3)
    for (title, group) in [
      (Words.Report.answeredSignals, signals.answered), (Words.Report.closedSignals, signals.closed),
    ] where !group.isEmpty {
      blocks += Paper.section(title, group.map(signal), none: "", level: 3)
    }
    return blocks
  }

  private func signal(_ signal: SignalState) -> Paper.Item {
    let about = signal.activity.map { " · \(short($0))" } ?? ""
    let raised = Words.Report.raised(signal.raised, Words.age(signal.raised, from: report.asOf))
    var details = [text(signal.event)]
    let waiting = progress.alsoWaiting(for: signal)
    if signal.closed == nil, !waiting.isEmpty { details.append(Words.Report.waits(waiting.map(short))) }
    details += signal.answers.map { Words.Report.answer(text($0)) }
    return Paper.Item(
      "\(Words.matter(signal.matter)) · \(plan.name(of: signal.by))\(about), \(raised)", details)
  }

  func decisions() -> [Paper.Block] {
    var blocks = Paper.section(
      Words.Report.decisions, report.decisions.map(decision), none: Words.Report.noDecisions, level: 3)
    if !report.deeds.isEmpty {
      blocks += Paper.section(Words.Report.otherDeeds, report.deeds.map(deed), none: "", level: 3)
    }
    return blocks
      + Paper.section(
        Words.Report.assignments, report.assignments.map(assignment), none: Words.Report.noAssignments,
        level: 3)
  }

  private func decision(_ deed: PeriodReport.Deed) -> Paper.Item {
    let about = deed.activity.map { plan.activities[$0].title }
    return Paper.Item(
      text(deed.entry.id),
      [deed.day.description, about, deed.detail.flatMap(Words.Meeting.decisionDetails)].compactMap { $0 })
  }

  private func deed(_ deed: PeriodReport.Deed) -> Paper.Item {
    Paper.Item(
      "\(deed.day): \(Words.sentence(deed.entry, progress, report.journals))", [deed.text].compactMap { $0 })
  }

  private func assignment(_ item: AssignmentBoard.Item) -> Paper.Item {
    let to = item.assignment.to.map { Words.Meeting.to($0, in: plan) } ?? Words.notStated
    return Paper.Item(
      progress.text(of: item.assignment, report.journals) ?? Words.Meeting.hidden,
      [
        "\(to), \(Words.Report.reportBack(item))", item.assignment.activity.map { plan.activities[$0].title },
      ].compactMap { $0 })
  }

  func unreported() -> [Paper.Block] {
    let rows = columns.compactMap { organisation -> [String]? in
      let own = report.rows.compactMap { row in
        row.cells.first { $0.standing.organisation == organisation }
      }
      let silent = own.filter { !$0.standing.isReported }
      guard !silent.isEmpty else { return nil }
      let which =
        silent.count == own.count && own.count > 1
        ? Words.Report.everything : silent.map { short($0.standing.activity) }.joined(separator: ", ")
      return [
        name(organisation), Words.share(silent.count, own.count), which,
        progress.lastConfirmed(organisation)?.description ?? Words.Report.never,
      ]
    }
    var blocks: [Paper.Block] = [
      rows.isEmpty
        ? .paragraph(Words.Report.allReported)
        : .table(
          Paper.Table(
            caption: Words.Report.unreportedCaption, heads: Words.Report.unreportedHeads, rows: rows))
    ]
    if report.organisation == nil {
      blocks += Paper.section(
        Words.Report.gaps, Words.Report.gaps(report.gaps, in: plan).map { Paper.Item($0) },
        none: Words.Report.noGaps,
        level: 3)
    }
    return blocks
  }

  func next() -> [Paper.Block] {
    guard !report.ahead.isEmpty else { return [.paragraph(Words.Report.noNext)] }
    let rows = report.ahead.map { occasion in
      [
        Words.time(of: occasion) + (occasion.isSuggested ? " (\(Words.suggested))" : ""),
        Words.occasion(occasion, progress, report.journals),
        Words.list(occasion.by.map { plan.name(of: $0) }),
      ]
    }
    let title = report.nextPeriod.map { [Paper.Block.paragraph(Words.Report.until($0.last))] } ?? []
    return title + [
      .table(Paper.Table(caption: Words.Report.nextCaption, heads: Words.Report.nextHeads, rows: rows))
    ]
  }
}
