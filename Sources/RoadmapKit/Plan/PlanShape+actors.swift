/// Who: organisations, bodies, groups, sites, and what they answer for.
extension PlanShape {
  static let organisationShape = MappingShape(
    "organisation",
    [
      Field("id", .id(.organisation), required: true), Field("name", .text(limit: 200), required: true),
      Field("short", .text(limit: 4), "Tre bokstäver för matrisen."),
      Field(
        "kind",
        .choice([
          "municipality", "region", "private", "state", "company", "university", "association", "residents",
          "other",
        ]), required: true),
      Field("signatory", .flag, "Part i planen. Utelämnat: ja för kommun och region, annars nej."),
      gloss, remark, source, suggested,
    ])

  static let body = MappingShape(
    "body",
    [
      Field("id", .id(.body), required: true), Field("name", .text(limit: 200), required: true),
      Field("short", .text(limit: 40)), gloss,
      Field("composition", .text(), "Vilka som ingår, som funktioner."),
      Field("members", .list(actor), "Organisationer och organ som ingår."),
      Field("part-of", .reference([.body, .organisation])),
      Field("reports-to", .either([actor, .list(actor)]), "Vem organet svarar inför."),
      Field("anchors-in", .list(actor), "Var besluten förankras vidare."),
      Field("links", .list(.mapping(bodyLink)), "Länk som inte är en rapporteringsväg."),
      Field("task", .text(), "Uppgift enligt källan."),
      Field(
        "per", .choice(["municipality", "organisation"]), "Finns ett i varje kommun eller organisation."),
      Field("interim", .flag), Field("vacant", .flag), Field("former", .text(limit: 200), "Tidigare namn."),
      remark, source, suggested,
    ])
  static let bodyLink = MappingShape(
    "body-link", [Field("to", actor, required: true), remark, source, suggested])

  static let group = MappingShape(
    "group",
    [
      Field("id", .id(.group), required: true), Field("name", .text(limit: 200), required: true),
      Field("members", .list(organisation)), Field("open", .flag, "Fler kan ingå än de som räknas upp."),
      gloss, remark, source, suggested,
    ])

  static let site = MappingShape(
    "site",
    [
      Field("id", .id(.site), required: true), Field("name", .text(limit: 200), required: true),
      Field("organisation", organisation), remark, source, suggested,
    ])

  static let responsibility = MappingShape(
    "responsibility",
    [
      Field("id", .id(.responsibility), required: true),
      Field("level", .choice(["A", "B", "C", "D"]), required: true),
      Field("body", actor), Field("to", actor), Field("text", .text(), required: true),
      Field("every", .either([cadence, .list(cadence)])), remark, source, suggested,
    ])
}
