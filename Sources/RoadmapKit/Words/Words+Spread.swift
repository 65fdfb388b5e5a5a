/// How far an activity has spread, in words.
extension Words {
  /// `Infört hos 3 av 7 sedan 2026-03; klar hos 1, breddinförs hos 2; 1 har inte rapporterat`.
  public static func spread(_ spread: Spread) -> String {
    var parts = [introduced(spread)]
    let isCounted = spread.measure == .established
    let statuses = Spread.order.reversed().filter { !isCounted || $0 != .established }.compactMap { status in
      let count = spread.places.count { $0.status == status }
      return count > 0 ? "\(Words.status(status)) hos \(count)" : nil
    }
    if !statuses.isEmpty { parts.append(statuses.joined(separator: ", ")) }
    let silent = spread.places.count { $0.status == .notReported }
    if silent > 0, silent < spread.places.count { parts.append("\(silent) har inte rapporterat") }
    if silent == spread.places.count { parts.append("ingen har rapporterat") }
    return parts.joined(separator: "; ")
  }

  private static func introduced(_ spread: Spread) -> String {
    let count = spread.now.introduced
    let since = spread.introducedSince.map { " sedan \($0.description.prefix(7))" } ?? ""
    switch (spread.measure, count) {
    case (.areas, 0): return "Inte i gång i något av \(spread.of) områden"
    case (.areas, _): return "I gång i \(share(count, spread.of)) områden\(since)"
    case (.operation, 0): return "Inte i gång hos någon av \(spread.of)"
    case (.operation, _): return "I gång hos \(share(count, spread.of))\(since)"
    case (.established, 0): return "Inte infört hos någon av \(spread.of)"
    case (.established, _): return "Infört hos \(share(count, spread.of))\(since)"
    }
  }

  /// How long something has been so: `8 månader`, `5 veckor`, `3 dagar`, `i dag`.
  public static func duration(since day: Day, asOf: Day) -> String {
    let days = asOf.days(since: day)
    let months = asOf.months(since: day)
    if months >= 24 { return "\(months / 12) år" }
    if months >= 2 { return "\(months) månader" }
    if days >= 14 { return "\(days / 7) veckor" }
    return days <= 0 ? "i dag" : count(days, "dag", "dagar")
  }
}

extension Words.UI {
  public static let spread = "Spridning"
  public static let partHead = "Part"
  public static let stepHead = "Steg"
  public static let sinceHead = "Sedan"
  public static let countyHere = "länet"
  public static let countySilent = "Länets steg anges inte."
  public static let beside = "Vid sidan av"
  /// The legend of the curve: `infört 5 av 7`.
  public static func introduced(_ measure: Spread.Measure, _ count: Int, _ of: Int) -> String {
    "\(measure == .established ? "infört" : "i gång") \(Words.share(count, of))"
  }
  public static func begun(_ count: Int) -> String { "påbörjat \(count)" }

  public static let askedHeading = "Infört?"
  public static let askedHow =
    "Klart för sex månader sedan eller mer. i svarar ja, n svarar med en anteckning."

  public static let doubtsHeading = "Att ta ställning till"
  public static func doubt(_ doubt: Spread.Doubt, _ plan: Plan, asOf: Day) -> String {
    func name(_ organisation: Int) -> String { plan.organisations[organisation].spokenName }
    switch doubt {
    case .endedBySome(let organisations):
      return
        "\(Words.list(organisations.map(name))) har avslutat utan effekt. Avsluta i hela länet eller gå vidare?"
    case .longTrial(let place):
      let who = place.organisation.map(name) ?? "Länet"
      let since = place.since.map { " i \(Words.duration(since: $0, asOf: asOf))" } ?? ""
      return "\(who): \(Words.status(place.status))\(since). Breddinföra eller avsluta?"
    }
  }
}
