/// The vocabulary of a plan file (`design` of the format: README, section "Planen"; requirements R1–R68).
///
/// Order of the fields is the order in which people are advised to write them.
public enum PlanShape {
  /// A whole plan file.
  public static let plan = MappingShape(
    "plan",
    [
      Field("roadmap", .integer(1...1), required: true, "Formatets version, alltid 1."),
      Field("id", .id(.plan), required: true, "Planens id; ändras aldrig."),
      Field("title", .text(limit: 200), required: true, "Planens namn."),
      Field("short", .text(limit: 40), "Kort namn för titelraden på smala skärmar."),
      Field("marking", .text(limit: 80), "Märkning som alltid visas, till exempel för påhittade uppgifter."),
      Field("gloss", .text(limit: 200), "Namnet på engelska."),
      Field(
        "kind", .choice(["cooperation", "proposal", "minutes", "party-proposal", "project"]), required: true,
        "Slag av dokument."),
      Field(
        "standing", .choice(["proposal", "adopted", "superseded"]), required: true,
        "Förslag, antagen eller ersatt."),
      Field("issuer", actor, "Vem som har gett ut planen."),
      Field("parties", .list(organisation), "Parterna, när de inte är alla kommuner och regionen."),
      Field("dnr", .text(limit: 80), "Diarienummer."),
      Field("date", .partialDay, "Planens datum."),
      Field("adoption", .mapping(adoption), "Vem som antar och godkänner."),
      Field("period", .mapping(period), "Första och sista år."),
      Field("purpose", .text(), "Vad planen är till för."),
      Field("situation", .mapping(situation), "Nuläge och önskat nyläge."),
      Field("guiding-priority", .mapping(principle), "Det som vägleder allt arbete."),
      Field("principles", .list(.mapping(principle)), "Arbetssätt och regler som gäller hela planen."),
      Field("dimensions", .list(.mapping(named("dimension", .dimension))), "Omställningens dimensioner."),
      Field("organisations", .list(.mapping(organisationShape)), "Parter och andra organisationer."),
      Field("bodies", .list(.mapping(body)), "Organ, grupper och funktioner."),
      Field("groups", .list(.mapping(group)), "Namngivna grupper av organisationer."),
      Field("sites", .list(.mapping(site)), "Platser inom en organisation."),
      Field("areas", .list(.mapping(named("area", .area))), "Livsområden."),
      Field("target-groups", .list(.mapping(named("target-group", .targetGroup))), "Målgrupper."),
      Field("responsibilities", .list(.mapping(responsibility)), "Ansvar per nivå A–D."),
      Field("goals", .list(.mapping(goal)), "Mål, som träd."),
      Field(
        "dependencies", .list(.mapping(dependency)), "Nationella reformer och annat som planen väntar på."),
      Field("activities", .list(.mapping(activity)), "Aktiviteterna i planens ordning."),
      Field("indicators", .list(.mapping(indicator)), "Indikatorer."),
      Field("follow-ups", .list(.mapping(followUp)), "Regler för uppföljning."),
      Field("meetings", .list(.mapping(meeting)), "Planerade möten."),
      Field("documents", .list(.mapping(document)), "Samverkande dokument."),
      Field("decisions", .list(.mapping(decision)), "Beslut som står i källan."),
      Field("assignments", .list(.mapping(assignment)), "Uppdrag som står i källan."),
      Field("amounts", .list(.mapping(amount)), "Belopp."),
      Field("glossary", .list(.mapping(term)), "Ordlista."),
      Field("notes", .list(.mapping(note)), "Anmärkningar om dokumentet och dess text."),
    ])

  static let actor = Shape.reference([.organisation, .body, .group])
  static let organisation = Shape.reference([.organisation])
  static let cadence = Shape.choice([
    "meeting", "month", "quarter", "half-year", "year", "continuous", "ordinary", "interim-report",
    "activity",
  ])
  static let matter = Shape.choice([
    "kommunikation", "hr", "teknik", "samhallsbyggnad", "folkhalsa", "infrastruktur", "juridik",
    "it-digitalisering", "ekonomi", "annat",
  ])
  static let source = Field("source", .text(limit: 200), "Var det står: avsnitt, paragraf eller bild.")
  static let suggested = Field("suggested", .flag, "Vårt förslag; källan säger det inte.")
  static let remark = Field("note", .text(), "Anmärkning.")
  static let gloss = Field("gloss", .text(limit: 300), "Förklaring på engelska.")

  static func title(_ note: String = "Namn.") -> Field {
    Field("title", .text(limit: 200), required: true, note)
  }

  static func named(_ name: String, _ namespace: Namespace) -> MappingShape {
    MappingShape(
      name,
      [
        Field("id", .id(namespace), required: true), Field("name", .text(limit: 200), required: true),
        Field("short", .text(limit: 40)), gloss, remark, source, suggested,
      ])
  }

  static let adoption = MappingShape(
    "adoption",
    [
      Field("adopted-by", actor), Field("adopted-on", .partialDay), Field("approved-by", actor),
      Field("approved-on", .partialDay), remark, source,
    ])
  static let period = MappingShape(
    "period", [Field("from", .integer(1900...2200)), Field("to", .integer(1900...2200)), remark, source])
  static let situation = MappingShape(
    "situation",
    [Field("current", .list(.text())), Field("desired", .list(.text())), remark, source])
  static let principle = MappingShape(
    "principle",
    [
      Field("id", .id(.principle)), Field("title", .text(limit: 200)), Field("text", .text()), remark,
      source, suggested,
    ])
  static let term = MappingShape(
    "term",
    [
      Field("term", .text(limit: 120), required: true), Field("text", .text(), required: true), source,
      suggested,
    ])
  static let note = MappingShape("note", [Field("text", .text(), required: true), source, suggested])
}
