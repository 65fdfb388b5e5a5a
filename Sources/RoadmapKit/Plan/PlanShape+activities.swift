/// What: activities with milestones and gates, goals, dependencies, indicators.
extension PlanShape {
  static let tagged = Shape.either([
    .reference([.targetGroup]),
    .mapping(
      MappingShape(
        "tag", [Field("id", .reference([.targetGroup]), required: true), suggested])),
  ])
  static let areaTag = Shape.either([
    .reference([.area]),
    .mapping(MappingShape("area-tag", [Field("id", .reference([.area]), required: true), suggested])),
  ])

  /// Whom something concerns: a word, a list of organisations, or a group.
  static let concerns = Shape.either([
    .choice(["all", "municipalities", "region"]), .list(organisation),
    .mapping(MappingShape("group-reference", [Field("group", .reference([.group]), required: true)])),
  ])

  /// An activity; `parts` of an umbrella are activities written out.
  static let activity: MappingShape = activityShape(depth: 2)

  private static func activityShape(depth: Int) -> MappingShape {
    var fields: [Field] = [
      Field("id", .id(.activity), required: true, "Ändras aldrig."), title(),
      Field("short", .text(limit: 40), "Kort namn för matrisen."), gloss,
      Field(
        "heading",
        .either([.choice(["continuing", "whole-period", "horizon"]), .integer(1900...2200)]),
        required: depth == 2, "Rubriken i planen: continuing, ett år, whole-period eller horizon."),
      Field("order", .integer(1...999), "Ordning i trycket, när den skiljer sig från filens."),
      source, Field("purpose", .text(), "Vad det går ut på, med egna ord."),
      Field("lead", actor, "Ansvarig. Utelämnat: anges inte."),
      Field("helpers", .list(actor), "Vilka som hjälper till."),
      Field("concerns", concerns, "Vilka det gäller. Utelämnat: alla."),
      Field("pilot", .list(organisation), "Var det prövas först."),
      Field("per-area", .flag, "Varje milstolpe bockas per livsområde."),
      Field(
        "in-operation", .list(.reference([.milestone])), "Milstolpar som betyder att ett område är i gång."),
      Field("target-groups", .list(tagged)), Field("areas", .list(areaTag)),
      Field("dimension", .reference([.dimension])), Field("sites", .list(.reference([.site]))),
      Field("goals", .list(.reference([.goal]))),
      Field("items", .list(.mapping(item)), "Delar som inte bockas."),
      Field("stages", .list(.mapping(stage)), "Steg som följer på varandra."),
      Field("milestones", .list(.mapping(milestone)), "Milstolpar, bockas per organisation."),
      Field("gate", .mapping(gate), "Grind som låser milstolpar tills länsledningen öppnar den."),
      Field("indicators", .list(.reference([.indicator]))),
      Field("depends-on", .list(.either([dependsOn, .mapping(dependencyUse)]))),
      Field("links", .list(.mapping(link)), "Samband med andra aktiviteter och planer."),
      Field("outside-control", .list(matter), "Områden utanför länsledningens rådighet."),
      Field("amounts", .list(.reference([.amount]))), Field("period", .mapping(period)), remark, suggested,
    ]
    if depth > 0 {
      fields.append(
        Field("parts", .list(.mapping(activityShape(depth: depth - 1))), "Aktiviteter under paraplyet."))
    }
    return MappingShape("activity", fields)
  }

  static let dependsOn = Shape.reference([.activity, .body, .organisation, .dependency, .document])
  static let dependencyUse = MappingShape(
    "dependency-use", [Field("on", dependsOn, required: true), remark, source, suggested])

  static let milestone = MappingShape(
    "milestone",
    [
      Field("id", .id(.milestone), required: true, "Ändras aldrig."), title(), gloss,
      Field("due", .partialDay, "Senast. Utelämnat: anges inte."),
      Field("due-suggested", .flag, "Tiden är vårt förslag, även om milstolpen står i källan."),
      Field("criterion", .text(), "När den får bockas."),
      Field("concerns", concerns), remark, source, suggested,
    ])
  static let item = MappingShape(
    "item", [Field("id", .id(.item), required: true), title(), gloss, remark, source, suggested])
  static let stage = MappingShape(
    "stage",
    [
      Field("id", .id(.stage), required: true), title(), Field("text", .text()),
      Field("during", .reference([.stage])), Field("after", .reference([.stage])),
      Field("at-least", .text(limit: 80), "Kortaste tid."), Field("condition", .text()), remark, source,
      suggested,
    ])
  static let gate = MappingShape(
    "gate",
    [
      Field("title", .text(limit: 200)),
      Field(
        "needs", .either([.reference([.milestone]), .list(.reference([.milestone]))]), "Bör vara klart först."
      ),
      Field("locks", .list(.reference([.milestone])), required: true), Field("decided-by", actor), remark,
      source, suggested,
    ])
  static let link = MappingShape(
    "link",
    [
      Field("to", .link, required: true),
      Field("kind", .choice(["support", "dependency", "conflict", "overlap"]), required: true), remark,
      source,
      suggested,
    ])

  /// A goal and the goals under it.
  static let goal: MappingShape = goalShape(depth: 3)

  private static func goalShape(depth: Int) -> MappingShape {
    var fields = [
      Field("id", .id(.goal), required: true), title(), Field("text", .text()),
      Field("year", .integer(1900...2200)), remark, source, suggested,
    ]
    if depth > 0 { fields.append(Field("parts", .list(.mapping(goalShape(depth: depth - 1))))) }
    return MappingShape("goal", fields)
  }

  static let dependency = MappingShape(
    "dependency",
    [
      Field("id", .id(.dependency), required: true), title(), gloss,
      Field("kind", .choice(["reform", "law", "inquiry", "decision", "preparation", "other"])),
      Field("expected", .partialDay, "När det väntas."),
      Field("certainty", .choice(["certain", "expected", "possible", "unknown"])),
      Field("touches", .list(.reference([.activity]))),
      Field("touches-suggested", .flag, "Vilka aktiviteter som berörs är vårt förslag."), remark, source,
      suggested,
    ])

  static let indicator = MappingShape(
    "indicator",
    [
      Field("id", .id(.indicator), required: true), title(), Field("unit", .text(limit: 40)),
      Field("of", .integer(1...100_000), "Nämnare, som i n av 7."),
      Field("per", cadence, "Hur ofta."),
      Field("measured-by", .list(.choice(["county", "organisation", "municipality", "area"]))),
      Field("direction", .choice(["up", "down", "steady"])),
      Field("computed", .choice(["areas", "organisations", "activities", "reports"])),
      Field("baseline", .decimal), Field("baseline-period", .text(limit: 40)),
      Field("target", .decimal), Field("target-by", .partialDay), Field("target-suggested", .flag),
      Field("reference", .list(.mapping(referenceValue))),
      Field("definition", .text(), "Vad som räknas; får skrivas om."),
      Field("after-gate", .reference([.activity]), "Räknas först när grinden är öppen."), remark, source,
      suggested,
    ])
  static let referenceValue = MappingShape(
    "reference-value",
    [Field("value", .decimal, required: true), Field("title", .text(limit: 200)), remark, source])
}
