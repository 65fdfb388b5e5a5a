/// A meeting's agenda as a paper, to send out before the meeting.
public enum AgendaPaper {
  public static func paper(_ agenda: MeetingAgenda, _ journals: Journals) -> Paper {
    let plan = agenda.situation.plan
    let day = agenda.meeting?.day ?? agenda.situation.asOf
    var paper = Paper(
      title: Words.Meeting.agendaTitle(agenda.body, day, in: plan),
      warnings: Paper.warnings(plan, isComplete: agenda.situation.isComplete))
    paper.blocks.append(.paragraph(Words.Meeting.since(agenda.situation.reference)))
    let writer = Writer(agenda: agenda, journals: journals)
    for (index, item) in agenda.items.enumerated() {
      let title = "\(index + 1). \(Words.Meeting.item(item, in: plan))"
      paper.blocks.append(.heading(2, title))
      paper.blocks += writer.blocks(item)
    }
    return paper
  }

  private struct Writer {
    let agenda: MeetingAgenda
    let journals: Journals
    var progress: Progress { agenda.situation.now }
    var plan: Plan { agenda.situation.plan }

    func blocks(_ item: MeetingAgenda.Item) -> [Paper.Block] {
      switch item {
      case .changes: list(agenda.changes.map(change), none: Words.Meeting.noChanges)
      case .overdue:
        list(agenda.overdue.map(late) + agenda.overdueOccasions.map(occasion), none: Words.Meeting.noOverdue)
      case .silent: list(agenda.silent.map(silent), none: Words.Meeting.noSilent)
      case .signals: list(agenda.signals.map(signal), none: Words.Meeting.noSignals)
      case .assignments: list(agenda.assignments.map(assignment), none: Words.Meeting.noAssignments)
      case .area(let activity): area(activity)
      case .decisions:
        list(
          agenda.pending.map { Paper.Item(Words.Meeting.pending($0, in: plan)) },
          none: Words.Meeting.noDecisions)
      case .ahead:
        [.paragraph(Words.Meeting.until(agenda))]
          + list(agenda.ahead.map(occasion), none: Words.Meeting.noAhead(agenda.until))
      }
    }

    private func list(_ items: [Paper.Item], none: String) -> [Paper.Block] {
      [items.isEmpty ? .paragraph(none) : .list(items)]
    }

    private func name(_ organisation: Int) -> String { plan.organisations[organisation].spokenName }
    private func short(_ activity: Int) -> String { plan.activities[activity].short }

    private func change(_ cell: ComparedStanding) -> Paper.Item {
      let then = agenda.situation.then?.standing(cell.standing.activity, cell.standing.organisation)
      return Paper.Item(
        "\(short(cell.standing.activity)), \(name(cell.standing.organisation)): "
          + Words.Meeting.change(cell, then))
    }

    private func late(_ late: Attention.Late) -> Paper.Item {
      let title = progress.title(of: late.milestone.source, in: late.activity, journals)
      let area = late.milestone.area.map { plan.areas[$0].name }
      let words = Words.Meeting.late(late, title, area, on: agenda.situation.asOf)
      return Paper.Item("\(short(late.activity)), \(name(late.organisation)): \(words)")
    }

    private func occasion(_ occasion: Occasion) -> Paper.Item {
      Paper.Item("\(Words.time(of: occasion)): \(Words.occasion(occasion, progress, journals))")
    }

    private func silent(_ organisation: Int) -> Paper.Item {
      let coverage = agenda.situation.coverage(ofOrganisation: organisation)
      let words = Words.Meeting.silent(progress.lastConfirmed(organisation))
      let unreported = Words.Meeting.unreported(coverage.of - coverage.reported, coverage.of)
      return Paper.Item("\(name(organisation)): \(words), \(unreported)")
    }

    private func signal(_ signal: SignalState) -> Paper.Item {
      let age = Words.Meeting.days(agenda.situation.asOf.days(since: signal.raised))
      let about = signal.activity.map { " · \(short($0))" } ?? ""
      return Paper.Item(
        "\(Words.matter(signal.matter)) · \(plan.name(of: signal.by))\(about), \(age)",
        [Words.Meeting.text(of: signal.event, progress, journals)])
    }

    private func assignment(_ assignment: MeetingAgenda.Assignment) -> Paper.Item {
      let to = assignment.state.to.map { Words.Meeting.to($0, in: plan) } ?? Words.notStated
      return Paper.Item(
        progress.text(of: assignment.state, journals) ?? Words.Meeting.hidden,
        ["\(to), \(Words.Meeting.assignmentDue(assignment.due))"])
    }

    private func area(_ activity: Int) -> [Paper.Block] {
      let coverage = Words.coverage(agenda.situation.coverage(activity), agenda.situation.reference)
      let rows = plan.reporters.compactMap { organisation -> [String]? in
        guard let cell = agenda.situation.cell(activity, organisation) else { return nil }
        let standing = cell.standing
        let then = agenda.situation.then?.standing(activity, organisation)
        return [
          name(organisation), standing.waitsForGate ? Words.waitsForGate : Words.status(standing.status),
          standing.count == 0 ? "" : Words.share(standing.ticked, standing.count),
          standing.outlook.map(Words.outlook) ?? "", standing.confirmed?.description ?? "",
          cell.isChanged ? Words.Meeting.change(cell, then) : "",
        ]
      }
      return [
        .paragraph(coverage),
        .table(
          Paper.Table(caption: plan.activities[activity].title, heads: Words.Meeting.areaHeads, rows: rows)),
      ]
    }
  }
}
