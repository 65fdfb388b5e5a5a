/// The period report as a file for spreadsheets: one row per activity and organisation.
public enum ReportCSV {
  public static func bytes(_ report: PeriodReport, _ plain: PlainText = .asIs) -> [UInt8] {
    let plan = report.plan
    var csv = CSVText(plain)
    csv.add(heads: Words.Report.csvHeads)
    for row in report.rows {
      let activity = plan.activities[row.activity]
      for cell in row.cells {
        let now = cell.standing
        let earlier = report.earlier(cell)
        let organisation = plan.organisations[now.organisation]
        csv.add([
          .text(plan.id.text), .text(plan.marking ?? ""), .text(report.period.text),
          .text(report.asOf.description), .text(Words.yesNo(report.isComplete)), .text(activity.id.text),
          .text(activity.title), .text(Words.heading(activity.heading)),
          .text(row.county.map(Words.status) ?? ""), .text(organisation.id.text), .text(organisation.name),
          .text(now.status.rawValue), .text(Words.status(now.status)),
          .text(earlier.map { Words.status($0.status) } ?? ""), .text(Words.yesNo(cell.isChanged)),
          .text(now.outlook.map(Words.outlook) ?? ""), .number(earlier?.ticked ?? 0), .number(now.ticked),
          .number(now.established), .number(now.count), .number(now.overdue),
          .text(now.confirmed?.description ?? ""),
        ])
      }
    }
    return csv.bytes
  }
}
