extension Words {
  static let months = [
    "januari", "februari", "mars", "april", "maj", "juni", "juli", "augusti", "september", "oktober",
    "november", "december",
  ]

  /// A partial date as a Swede says it: `juni 2027`, `kvartal 2 2027`, `v. 35 2027`, `årsskiftet 2024/2025`.
  public static func partialDay(_ day: PartialDay) -> String {
    switch day {
    case .year(let year): "\(year)"
    case .month(let year, let month): "\(months[month - 1]) \(year)"
    case .quarter(let year, let quarter): "kvartal \(quarter) \(year)"
    case .week(let week): "v. \(week.number) \(week.year)"
    case .day(let day): day.description
    case .turn(let from): "årsskiftet \(from)/\(from + 1)"
    case .yearly(let month, let day): "\(day) \(months[month - 1]) varje år"
    }
  }

  /// `2026-11-21 · v. 47`.
  public static func dayAndWeek(_ day: Day) -> String { "\(day) · v. \(Week(day).number)" }

  /// `första halvåret 2026`, `2026`, or the days.
  public static func period(_ period: Period) -> String {
    if period.text.hasSuffix("-H1") { return "första halvåret \(period.first.year)" }
    if period.text.hasSuffix("-H2") { return "andra halvåret \(period.first.year)" }
    if let part = PartialDay(period.text) { return partialDay(part) }
    return period.first == period.last ? "\(period.first)" : "\(period.first)–\(period.last)"
  }

  /// The reference in a sentence: `mötet 2026-09-18`.
  public static func reference(_ reference: Reference?) -> String {
    guard let reference else { return "inget tidigare möte" }
    switch reference.kind {
    case .meeting: return "mötet \(reference.day)"
    case .report: return "rapporten \(reference.id ?? reference.day.description)"
    case .day: return reference.day.description
    }
  }
}
