/// The period report as Markdown.
public enum ReportMarkdown {
  public static func text(_ report: PeriodReport, _ plain: PlainText = .asIs) -> String {
    let writer = Writer(report: report, plain: plain)
    var lines = writer.head()
    lines += writer.section(Words.Report.standing, writer.standing())
    lines += writer.section(Words.Report.changes, writer.changes())
    lines += writer.section(Words.Report.late, writer.late())
    lines += writer.section(Words.Report.silent, writer.silent())
    lines += writer.section(Words.Report.gaps, writer.gaps())
    lines += writer.section(Words.Report.basis, writer.basis())
    return lines.joined(separator: "\n") + "\n"
  }

  private struct Writer {
    let report: PeriodReport
    let plain: PlainText
    var plan: Plan { report.plan }

    func safe(_ text: String) -> String { MarkdownText.escaped(text, plain) }
    func section(_ title: String, _ lines: [String]) -> [String] { ["", "## \(title)", ""] + lines }
    func name(_ organisation: Int) -> String { safe(plan.organisations[organisation].spokenName) }

    func head() -> [String] {
      let seen = Words.Report.seen(report.asOf, hasEnded: report.hasEnded)
      var lines = ["# \(safe(plan.title))", "", "\(safe(Words.Report.title(report.period))). \(seen)"]
      if let marking = plan.marking { lines += ["", "**\(safe(marking))**"] }
      if plan.standing != .adopted { lines += ["", Words.planIs(plan.standing)] }
      if !report.isComplete { lines += ["", "**\(Words.incomplete)**"] }
      if let organisation = report.organisation { lines += ["", name(organisation)] }
      return lines
    }

    /// One table a heading: the status of each organisation as a word, and how many have reported.
    func standing() -> [String] {
      let columns = plan.reporters.filter { report.organisation == nil || report.organisation == $0 }
      var lines: [String] = []
      let names = columns.map { safe(plan.organisations[$0].short) }
      for section in StatusTable.sections(report.rows, of: plan, activity: { $0.activity }) {
        if !lines.isEmpty { lines.append("") }
        lines += ["### \(safe(Words.heading(section.heading, in: plan)))", ""]
        lines.append(row([Words.StatusHead.activity] + names + [Words.StatusHead.county]))
        lines.append("|" + String(repeating: " --- |", count: names.count + 2))
        for activity in section.rows { lines.append(row(cells(activity, columns))) }
      }
      return lines
    }

    private func row(_ cells: [String]) -> String { "| \(cells.joined(separator: " | ")) |" }

    private func cells(_ row: PeriodReport.Row, _ columns: [Int]) -> [String] {
      let states = columns.map { organisation in
        row.cells.first { $0.standing.organisation == organisation }.map { safe(word($0.standing)) } ?? ""
      }
      var county = Words.share(row.coverage.reported, row.coverage.of)
      if let status = row.county { county += ", \(Words.status(status))" }
      return [safe(plan.activities[row.activity].short)] + states + [county]
    }

    private func word(_ standing: Standing) -> String {
      if standing.waitsForGate { return Words.waitsForGate }
      let word = Words.status(standing.status)
      return standing.ticked > 0 ? "\(word) \(standing.ticked)/\(standing.count)" : word
    }

    func changes() -> [String] {
      let lines = report.rows.flatMap { row -> [String] in
        row.changes.map { cell in
          "- \(safe(plan.activities[row.activity].short)), \(name(cell.standing.organisation)): "
            + safe(change(cell))
        }
      }
      return lines.isEmpty ? [Words.Report.noChanges] : lines
    }

    private func change(_ cell: ComparedStanding) -> String {
      guard let earlier = report.earlier(cell) else { return Words.status(cell.standing.status) }
      var parts: [String] = []
      let now = cell.standing
      if earlier.status != now.status { parts.append(Words.Report.statusChange(earlier.status, now.status)) }
      if earlier.ticked != now.ticked {
        parts.append(Words.Report.milestones(earlier.ticked, now.ticked, now.count))
      }
      if earlier.established != now.established {
        parts.append(Words.Report.established(earlier.established, now.established))
      }
      if earlier.outlook != now.outlook {
        parts.append(Words.Report.outlookChange(earlier.outlook, now.outlook))
      }
      return parts.joined(separator: ", ")
    }

    func late() -> [String] {
      let lines = report.late.map { late in
        let activity = plan.activities[late.activity]
        var title = ""
        if case .planned(let index) = late.milestone.source { title = activity.milestones[index].title }
        if let area = late.milestone.area { title += " (\(plan.areas[area].name))" }
        var line = "- \(safe(activity.short)), \(name(late.organisation)): \(safe(title))"
        if let due = late.milestone.due {
          line += ", \(safe(Words.Report.dueWas(due, suggested: late.milestone.dueSource == .suggested)))"
        }
        return line
      }
      return lines.isEmpty ? [Words.Report.noLate] : lines
    }

    func silent() -> [String] {
      guard !report.silent.isEmpty else { return [Words.Report.noSilent] }
      return [Words.Report.silentExplained, ""] + report.silent.map { "- \(name($0))" }
    }

    func gaps() -> [String] {
      guard !report.gaps.isEmpty else { return [Words.Report.noGaps] }
      return report.gaps.map { "- \(safe($0.problem(in: plan).fact))" }
    }

    func basis() -> [String] {
      [
        "- \(report.isComplete ? Words.Report.complete : Words.incomplete)",
        "- \(Words.Report.setAside(report.setAside))",
      ]
    }
  }
}
