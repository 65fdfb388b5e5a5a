extension Refusal {
  /// The words for an id that is not to be found; nil for all others.
  func unknownWording(_ names: RefusalNames) -> Wording? {
    let reason = "Programmet vet inte vad som menas och har inte skrivit något."
    switch self {
    case .unknownWriter(let id):
      return Wording(
        "Avsändaren \(quoted(id)) finns inte bland dem som rapporterar",
        "Bara planens parter och organ kan skriva. Alla kan läsa.",
        "Välj vem du rapporterar för, till exempel med ”fardplan vem”."
          + Refusal.known(names.plan.map { plan in plan.reporters.map { plan.organisations[$0].id.text } }))
    case .unknownActivity(let id, let suggestion):
      let named = suggestion.flatMap { names.plan?.activity(ID($0))?.short }.map { " (\($0))" } ?? ""
      return Wording(
        "Aktiviteten \(quoted(id)) finns inte i planen", reason,
        "Se vilka aktiviteter som finns med ”fardplan läge”."
          + (suggestion.map { " Menade du \(quoted($0))\(named)?" } ?? ""))
    case .unknownMilestone(let id, let activity, let suggestion):
      let known = names.plan?.activity(ID(activity))?.milestones.map(\.id.text)
      return Wording(
        "Milstolpen \(quoted(id)) finns inte i \(names.activity(activity))", reason,
        "Kontrollera namnet.\(Refusal.known(known))", suggestion: suggestion)
    case .unknownOrganisation(let id, let suggestion):
      let known = names.plan.map { plan in plan.reporters.map { plan.organisations[$0].id.text } }
      return Wording(
        "Organisationen \(quoted(id)) finns inte bland parterna", reason,
        "Kontrollera namnet.\(Refusal.known(known))", suggestion: suggestion)
    case .unknownArea(let id, let suggestion):
      return Wording(
        "Livsområdet \(quoted(id)) finns inte i planen", reason,
        "Kontrollera namnet.\(Refusal.known(names.plan?.areas.map(\.id.text)))", suggestion: suggestion)
    case .unknownIndicator(let id, let suggestion):
      return Wording(
        "Indikatorn \(quoted(id)) finns inte i planen", reason,
        "Kontrollera namnet."
          + Refusal.known(names.plan?.indicators.filter { $0.computation == nil }.map(\.id.text)),
        suggestion: suggestion)
    case .unknownEvent(let id):
      return Wording(
        "Händelsen \(quoted(id)) finns inte här", "Den är fel skriven, eller finns hos någon annan.",
        "Se händelserna med ”fardplan historik”. Hämta först om den kommer från någon annan.")
    case .unknownMeeting(let id):
      return Wording(
        id.isEmpty ? "Inget möte är öppnat" : "Mötet \(quoted(id)) finns inte här",
        id.isEmpty ? "Det som skrivs på ett möte behöver ett möte att höra till." : reason,
        "Öppna ett möte med ”fardplan möte öppna”. Hämta först om någon annan har öppnat det.")
    case .unknownRule(let id, let suggestion):
      return Wording(
        "Regeln \(quoted(id)) finns inte i planen", reason,
        "Kontrollera namnet.\(Refusal.known(names.plan?.followUps.map(\.id.text)))", suggestion: suggestion)
    case .unknownOccurrence(let rule, let period, let known):
      return Wording(
        "\(names.rule(rule)) har inget tillfälle för \(quoted(period))",
        "Regeln har bestämda perioder, och det här är ingen av dem.",
        known.isEmpty
          ? "Se tillfällena med ”fardplan årshjul”." : "De närmaste perioderna är \(Words.list(known)).")
    default: return undertakingWording(names)
    }
  }

  /// A sentence with the ids there are to choose from, unless they are too many to read.
  static func known(_ ids: [String]?) -> String {
    guard let ids, (1...20).contains(ids.count) else { return "" }
    return " \(ids.count == 1 ? "Den" : "De") som finns är \(Words.list(ids))."
  }
}
