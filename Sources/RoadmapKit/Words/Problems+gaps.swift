extension Gap {
  /// The gap in words, with its place in the plan's `file` where it has one; without a file no place.
  public func problem(in plan: Plan, file: String? = nil) -> Problem {
    let wording = wording(in: plan)
    return wording.problem(
      .gap, code: code.rawValue,
      place: file.flatMap { file in
        activity.map { SourcePlace(file: file, line: plan.activities[$0].line) }
      })
  }

  private func wording(in plan: Plan) -> Wording {
    switch self {
    case .adoptionDate:
      Wording(
        "Dagen då planen antogs anges inte", "Källan säger inte när.",
        "Skriv dagen i ”adopted-on” när den är känd.")
    case .approvalDate:
      Wording(
        "Dagen då planen godkändes anges inte", "Källan säger inte när.",
        "Skriv dagen i ”approved-on” när den är känd.")
    case .lead(let activity):
      Wording(
        "Ansvarig anges inte för \(plan.activities[activity].short)",
        "Utan ansvarig är det ingen som driver på eller svarar på frågor.",
        "Skriv ett organ eller en organisation i ”lead” när det är beslutat.")
    case .goal(let activity, let year):
      Wording(
        "Mål för \(year) anges inte för \(plan.activities[activity].short)",
        "Utan mål går det inte att säga om årets arbete räcker.",
        "Skriv målet med ”fardplan goal \(plan.activities[activity].id) \(year)” när det är bestämt.")
    case .due(let activity, let count):
      Wording(
        "Tid anges inte för \(Words.count(count, "milstolpe", "milstolpar")) i \(plan.activities[activity].short)",
        "Utan tid går det inte att se om något är försenat.",
        "Skriv tiden i ”due” när den är beslutad. Varje organisation kan också planera en egen dag.")
    case .baseline(let id):
      Wording(
        "Utgångsläge anges inte för \(name(id, plan))", "Utan det syns inte om det blir bättre.",
        "Skriv det första kända värdet i ”baseline”.")
    case .target(let id):
      Wording(
        "Målvärde anges inte för \(name(id, plan))", "Utan det går det inte att säga när målet är nått.",
        "Skriv värdet i ”target” när det är beslutat.")
    case .cadence(let id):
      Wording(
        "Hur ofta anges inte för \(name(id, plan))", "Uppföljningen kan då inte stå i årshjulet.",
        "Skriv till exempel ”every: half-year”.")
    case .receiver(let id):
      Wording(
        "Mottagare anges inte för \(name(id, plan))", "Det är oklart vem som ska få uppföljningen.",
        "Skriv mottagaren i ”to”.")
    }
  }

  /// What it is missing for, by name.
  func subject(in plan: Plan) -> String {
    switch self {
    case .adoptionDate, .approvalDate: plan.title
    case .lead(let activity), .goal(let activity, _), .due(let activity, _): plan.activities[activity].short
    case .baseline(let id), .target(let id): name(id, plan)
    case .cadence(let id), .receiver(let id): name(id, plan)
    }
  }

  private func name(_ id: ID<Indicator>, _ plan: Plan) -> String { plan.indicator(id)?.title ?? id.text }
  private func name(_ id: ID<FollowUp>, _ plan: Plan) -> String {
    plan.followUps.first { $0.id == id }?.title ?? id.text
  }
}
