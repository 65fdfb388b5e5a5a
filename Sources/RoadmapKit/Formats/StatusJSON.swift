/// The status table as JSON (the format's "Commands").
public enum StatusJSON {
  public static func bytes(_ table: StatusTable) -> [UInt8] {
    JSONText.object([
      ("version", .number(1)), ("plan", .text(table.plan.id.text)),
      ("standing", .text(table.plan.standing.rawValue)), ("asOf", .text(table.asOf.description)),
      ("since", since(table.reference)), ("complete", .flag(table.isComplete)),
      ("marking", .optional(table.plan.marking)),
      ("activities", .list(table.rows.map { row($0, table.plan) })),
    ]).line
  }

  static func since(_ reference: Reference?) -> JSONText {
    guard let reference else { return .null }
    return .object([
      ("kind", .text(reference.kind.rawValue)), ("id", .optional(reference.id)),
      ("day", .text(reference.day.description)),
    ])
  }

  private static func row(_ row: StatusTable.Row, _ plan: Plan) -> JSONText {
    let activity = plan.activities[row.activity]
    return .object([
      ("id", .text(activity.id.text)), ("title", .text(activity.title)),
      ("heading", .text(activity.heading.text)),
      ("partOf", .optional(activity.parent.map { plan.activities[$0].id.text })),
      (
        "county",
        .object([("status", .optional(row.county?.rawValue)), ("gate", .optional(row.gate?.rawValue))])
      ),
      ("reported", .number(row.coverage.reported)), ("confirmedSince", .number(row.coverage.confirmedSince)),
      ("of", .number(row.coverage.of)), ("organisations", .list(row.cells.map { cell($0, plan) })),
    ])
  }

  private static func cell(_ cell: StatusTable.Cell, _ plan: Plan) -> JSONText {
    let standing = cell.standing
    return .object([
      ("id", .text(plan.organisations[cell.organisation].id.text)),
      ("status", .text(standing.status.rawValue)),
      ("derived", .flag(standing.isDerived)), ("was", .optional(cell.compared.was?.rawValue)),
      ("outlook", .optional(standing.outlook?.rawValue)), ("ticked", .number(standing.ticked)),
      ("established", .number(standing.established)), ("milestones", .number(standing.count)),
      ("locked", .number(standing.locked)), ("overdue", .number(standing.overdue)),
      ("confirmed", .optional(standing.confirmed?.description)),
      (
        "areas",
        cell.areas.map { areas in
          .list(
            areas.map {
              .object([
                ("id", .text($0.id)), ("ticked", .number($0.ticked)), ("milestones", .number($0.milestones)),
              ])
            })
        } ?? .null
      ),
    ])
  }
}
