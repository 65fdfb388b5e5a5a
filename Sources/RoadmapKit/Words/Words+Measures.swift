/// The words of indicators: what is measured, the table of values, the form.
extension Words {
  /// `ska öka ↑`; the sign comes from the interface.
  public static func direction(_ direction: Indicator.Direction) -> String {
    switch direction {
    case .up: "ska öka"
    case .down: "ska minska"
    case .steady: "ska ligga kvar"
    }
  }

  /// `antal, varje halvår`.
  public static func unit(of indicator: Indicator) -> String {
    [indicator.unit, indicator.per.map(cadence)].compactMap { $0 }.joined(separator: ", ")
  }

  /// The period as a column's head: `2026-H1`, or the days of one that has no shorter name.
  public static func periodHead(_ period: Period) -> String {
    period.text.utf8.count > 10 ? String(period.text.prefix(10)) + "…" : period.text
  }
}

extension Words.UI {
  public static let computedByProgram = "räknas av programmet"
  public static let baselineMissing = "utgångsvärde anges inte"
  public static func baseline(_ value: Decimal6, _ period: String?) -> String {
    "utgångsvärde \(Words.number(value))\(period.map { " (\($0))" } ?? "")"
  }
  public static func target(_ indicator: Indicator) -> String {
    guard let value = indicator.target else { return targetNotStated }
    let by = indicator.targetBy.map { " \(Words.partialDay($0))" } ?? ""
    return "\(target(value))\(by)\(indicator.isTargetSuggested ? " (\(Words.suggested))" : "")"
  }
  public static func reference(_ reference: Indicator.ReferenceValue) -> String {
    "jämförvärde \(Words.number(reference.value))\(reference.title.map { " (\($0))" } ?? "")"
  }
  public static let directionNotStated = "riktning anges inte"
  public static let definition = "Vad som räknas"
  public static let waitsForGateToCount = "Räknas först när grinden är öppen."
  public static func given(_ given: Int, _ of: Int, _ period: Period) -> String {
    "\(Words.share(given, of)) har lämnat värde för \(Words.period(period))"
  }
  public static func missing(_ names: String) -> String { "värde saknas: \(names)" }
  public static let noneGiven = "inga värden ännu"
  public static func countyValue(_ value: Decimal6, _ period: Period) -> String {
    "länet \(Words.number(value)) (\(period.text))"
  }
  /// How many of an organisation's areas are in operation; of one, whether it is.
  public static func inOperation(_ count: Int, _ of: Int) -> String {
    of > 1 ? "\(Words.share(count, of)) områden i gång" : count > 0 ? "i gång" : "inte i gång"
  }
  public static let series = "Utveckling"
  public static let nowValue = "Nu"
  public static let notMeasuredHere = "väntas inte"

  public static func measureTitle(_ activity: String) -> String { "Lämna värde · \(activity)" }
  public static let measureHint =
    "Perioden skrivs som 2026-H1, 2026-Q3, 2026-05, 2026 eller en dag. Värdet som 12,5."
  public static func knownValue(_ who: String, _ value: Decimal6, _ period: Period) -> String {
    "\(who) har nu \(Words.number(value)) för \(Words.period(period))."
  }
  /// `Procent, varje halvår · ska öka · Timrå har senast 43 (2026-H1)`.
  public static func measureNote(
    _ indicator: Indicator, _ who: String, _ latest: (value: Decimal6, period: Period)?
  ) -> String {
    let unit = Words.unit(of: indicator)
    let value = latest.map { "\(who) har senast \(Words.number($0.value)) (\($0.period.text))" }
    return [
      indicator.unit == nil ? unitNotStated : "\(unit.prefix(1).uppercased())\(unit.dropFirst())",
      indicator.direction.map(Words.direction) ?? directionNotStated, value ?? "\(who) har inget värde ännu",
    ].joined(separator: " · ")
  }
  private static let unitNotStated = "Enhet anges inte"
  public static let indicatorField = "Indikator"
  public static let forField = "För"
  public static let periodField = "Period"
  public static let valueField = "Värde"
  public static let noteField = "Anteckning"
  public static let onlyLeadersMeasureCounty = "Länets värde lämnas av länsledningen eller presidiet."
  public static let noIndicator = "Aktiviteten har ingen indikator."
  public static let nothingToMeasure = "Aktivitetens indikatorer räknas av programmet."
  public static func wasValue(_ value: Decimal6, _ now: Decimal6) -> String {
    "\(Words.number(value)) → \(Words.number(now))"
  }
}

extension Words.Keys {
  public static let measure = Words.Key("x", "värde", "lämna ett värde för en av aktivitetens indikatorer")
  public static let measureHere = Words.Key(
    "Enter", "lämna värde", "lämna värdet som markören står på (även x)")
  public static let sections = Words.Key(
    "Tab", "avsnitt", "gå mellan tabellen, spridningen och indikatorerna (Skift-Tab bakåt)")
  public static let sectionsBack = Words.Key("", nil, "")
  public static let openIndicator = Words.Key("Enter", "tabell", "öppna indikatorns tabell")
  public static let closeTable = Words.Key("Esc", "tillbaka", "gå tillbaka till aktivitetens sida")
  public static let nextIndicator = Words.Key(".", "nästa", "nästa indikator")
  public static let previousIndicator = Words.Key(",", nil, "föregående indikator")
}
