/// When and on what paper: follow-up rules, meetings, documents, decisions, assignments, amounts.
extension PlanShape {
  static let followUp = MappingShape(
    "follow-up",
    [
      Field("id", .id(.followUp), required: true), title(),
      Field("kind", .choice(["planning"]), "planning: ett steg i planeringen av kommande år."),
      Field("by", .either([actor, .list(actor)])), Field("to", .either([actor, .list(actor)])),
      Field("every", .either([cadence, .list(cadence)])),
      Field("due", .list(.partialDay), "Utelämnat: anges inte."),
      Field("due-suggested", .flag), Field("activities", .list(.reference([.activity]))), remark, source,
      suggested,
    ])
  static let meeting = MappingShape(
    "meeting",
    [
      Field("id", .id(.meeting), required: true), Field("body", .reference([.body]), required: true),
      Field("on", .day, required: true), Field("moved-from", .day), Field("title", .text(limit: 200)), remark,
      source, suggested,
    ])
  static let document = MappingShape(
    "document",
    [
      Field("id", .id(.document), required: true), title(), gloss, Field("kind", .text(limit: 80)),
      Field("printed-date", .text(limit: 80), "Datum så som det är tryckt."), Field("date", .partialDay),
      Field("dnr", .text(limit: 80)), Field("part-of", .reference([.document])),
      Field("plan", .text(limit: 40), "Id på planen som motsvarar dokumentet."),
      Field("period", .mapping(period)), Field("supersedes", .reference([.document])), remark, source,
      suggested,
    ])
  static let decision = MappingShape(
    "decision",
    [
      Field("id", .id(.decision), required: true), title(), Field("text", .text()),
      Field("paragraph", .text(limit: 40)), Field("dnr", .text(limit: 80)), Field("on", .partialDay),
      Field("body", actor), Field("type", .choice(["own", "proposal", "filing", "assignment"])),
      Field("condition", .text()), Field("prepared-by", actor),
      Field("prepared-paragraph", .text(limit: 40)), Field("accountable", .text(limit: 120)),
      Field("desk-officer", .text(limit: 120)), Field("annexes", .list(.text(limit: 80))),
      Field("sent-to", .list(.text(limit: 120))), Field("verified-at-once", .flag),
      Field("remarks", .list(.text()), "Yrkanden, omröstning, reservationer."),
      Field("activities", .list(.reference([.activity]))), remark, source, suggested,
    ])
  static let assignment = MappingShape(
    "assignment",
    [
      Field("id", .id(.assignment), required: true), title(), Field("from", actor),
      Field("to", .text(limit: 120), "Organ, organisation eller funktion."),
      Field("decision", .reference([.decision])), Field("due", .list(.partialDay)),
      Field("every", .either([cadence, .list(cadence)])), Field("closed", .flag),
      Field("activities", .list(.reference([.activity]))), remark, source, suggested,
    ])
  static let amount = MappingShape(
    "amount",
    [
      Field("id", .id(.amount), required: true), title(), Field("value", .decimal),
      Field("was", .decimal, "Tidigare ram."), Field("unit", .choice(["kr", "tkr", "mnkr", "procent"])),
      Field(
        "kind",
        .choice([
          "commitment", "cost-cut", "forecast", "outcome", "frame", "grant", "potential", "investment",
        ])),
      Field("period", .text(limit: 40)), Field("every", cadence),
      Field("share", .decimal, "Andel av en helhet, i procent."),
      Field("whose", .text(limit: 120), "Vems siffra det är."), Field("financing", .list(.text(limit: 120))),
      remark, source, suggested,
    ])
}
