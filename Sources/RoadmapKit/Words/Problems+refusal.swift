extension Refusal {
  /// Why something is not written, in words; the names of the plan at hand make it plainer.
  public func problem(in plan: Plan? = nil) -> Problem {
    let names = RefusalNames(plan: plan)
    // Each case belongs to one of the four; a test holds it.
    let wording =
      wording(names) ?? valueWording(names) ?? reportWording() ?? unknownWording(names)
    return (wording ?? Wording("Uppgiften är inte sparad", "", "")).problem(code: code.rawValue)
  }

  /// The words for what does not agree with the plan or the state; nil for all others.
  private func wording(_ names: RefusalNames) -> Wording? {
    switch self {
    case .notAllowed(let verb, let writer): Refusal.notAllowed(verb, writer, names)
    case .umbrella(let activity, let parts):
      Wording(
        "Aktiviteten \(names.activity(activity)) är ett paraply",
        "Det är delarna som rapporteras, var och en för sig.",
        "Välj en av delarna: \(Words.choice(parts.map(names.activity))).")
    case .notConcerned(let activity, let organisation):
      Wording(
        "Aktiviteten \(names.activity(activity)) gäller inte \(names.actor(organisation))",
        "Enligt planen är det andra som arbetar med den.",
        "Kontrollera att det är rätt aktivitet. Är ni med ändå, be länsledningen ändra i planen.")
    case .milestoneNotConcerned(let milestone, let organisation):
      Wording(
        "Milstolpen \(quoted(milestone)) gäller inte \(names.actor(organisation))",
        "Enligt planen är det andra som bockar den.",
        "Kontrollera att det är rätt milstolpe. Är ni med ändå, be länsledningen ändra i planen.")
    case .areaMissing(let activity, let areas):
      Wording(
        "Livsområde är inte angivet",
        "Aktiviteten \(names.activity(activity)) bockas för varje livsområde för sig.",
        "Ange livsområdet: \(Words.choice(areas)). På kommandoraden skrivs det efter --area.")
    case .areaNotUsed(let activity):
      Wording(
        "Ett livsområde är angivet, men det behövs inte",
        "I aktiviteten \(names.activity(activity)) bockas milstolpen en gång för alla.",
        "Försök igen utan livsområde.")
    case .locked(let milestone, let activity):
      Wording(
        "Milstolpen \(names.milestone(milestone, activity)) är låst",
        "Den ligger bakom en grind i \(names.activity(activity)), som länsledningen inte har öppnat.",
        "Vänta tills grinden är öppen. Det som hänt redan nu kan stå i en anteckning.")
    case .noGate(let activity):
      Wording(
        "Aktiviteten \(names.activity(activity)) har ingen grind",
        "Inget i den väntar på ett beslut av länsledningen, så det finns inget att öppna.",
        "Kontrollera att det är rätt aktivitet. Ett vanligt beslut skrivs med ”fardplan besluta”.")
    case .sentenceMissing(let from, let next): Refusal.sentenceMissing(from, next)
    case .computedIndicator(let id):
      Wording(
        "Indikatorn \(names.indicator(id)) räknas ut av programmet",
        "Värdet kommer ur bockar och statusar. Ett värde för hand skulle säga något annat.",
        "Rapportera milstolpar och status, så följer värdet med.")
    case .nothingToConfirm(let activity):
      Wording(
        "Det finns inget att bekräfta i \(names.activity(activity))",
        "Oförändrat gäller det som redan är rapporterat, och här är inget rapporterat än.",
        "Sätt en status eller bocka en milstolpe först.")
    case .alreadyTakenBack:
      Wording(
        "Händelsen är redan tillbakatagen", "Den räknas inte längre, så det finns inget mer att ta tillbaka.",
        "Gör om den om den ska gälla igen. På kommandoraden: fardplan redo.")
    case .pastCannotBeWritten(let day):
      Wording(
        "Läget som visas är från \(day) och kan inte ändras", "Det som har varit ligger fast.",
        "Gå till i dag och skriv där. När något hände kan anges med en egen dag.")
    default: nil
    }
  }

  private static func sentenceMissing(_ from: Status, _ next: Status) -> Wording {
    let reason =
      next.isAtRest
      ? "När en aktivitet blir \(Words.status(next)) behöver andra få veta varför."
      : "Steget från \(Words.status(from)) till \(Words.status(next)) går bakåt, och andra behöver få veta varför."
    return Wording(
      "En mening om varför saknas", reason, "Skriv en mening. På kommandoraden skrivs den efter --note.")
  }
}

/// Names in the plan for the ids in a refusal; the ids alone without a plan.
struct RefusalNames {
  let plan: Plan?

  func activity(_ id: String) -> String {
    guard let activity = plan?.activity(ID(id)) else { return quoted(id) }
    return "\(quoted(activity.short)) (\(id))"
  }

  func actor(_ id: String) -> String {
    guard let plan, plan.name(of: id) != id else { return quoted(id) }
    return plan.name(of: id)
  }

  func milestone(_ id: String, _ activity: String) -> String {
    let milestone = plan?.activity(ID(activity))?.milestones.first { $0.id.text == id }
    return quoted(milestone?.title ?? id)
  }

  func rule(_ id: String) -> String {
    let rule = plan?.followUps.first { $0.id.text == id }
    return "Regeln \(rule.map { "\(quoted($0.title)) (\(id))" } ?? quoted(id))"
  }

  func indicator(_ id: String) -> String { quoted(plan?.indicator(ID(id))?.title ?? id) }
}
