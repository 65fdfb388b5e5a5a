/// The status table as a file for spreadsheets: one row per activity and organisation.
public enum StatusCSV {
  public static func bytes(_ table: StatusTable, _ plain: PlainText = .asIs) -> [UInt8] {
    let plan = table.plan
    var csv = CSVText(plain)
    csv.add(heads: Words.statusCSVHeads)
    for row in table.rows {
      let activity = plan.activities[row.activity]
      for cell in row.cells {
        let standing = cell.standing
        let organisation = plan.organisations[cell.organisation]
        csv.add([
          .text(plan.id.text), .text(plan.marking ?? ""), .text(table.asOf.description),
          .text(Words.yesNo(table.isComplete)), .text(activity.id.text), .text(activity.title),
          .text(Words.heading(activity.heading)),
          .text(activity.parent.map { plan.activities[$0].id.text } ?? ""),
          .text(row.county.map(Words.status) ?? ""), .text(row.gate.map(Words.gate) ?? ""),
          .text(organisation.id.text), .text(organisation.name), .text(standing.status.rawValue),
          .text(Words.status(standing.status)), .text(Words.yesNo(standing.isDerived)),
          .text(cell.compared.was.map(Words.status) ?? ""), .text(standing.outlook.map(Words.outlook) ?? ""),
          .number(standing.ticked), .number(standing.established), .number(standing.count),
          .number(standing.locked), .number(standing.overdue), .text(standing.confirmed?.description ?? ""),
        ])
      }
    }
    return csv.bytes
  }
}
