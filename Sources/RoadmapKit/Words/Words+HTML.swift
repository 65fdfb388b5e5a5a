/// Words of the pages that are printed.
extension Words {
  public enum Page {
    public static func standing(_ standing: Plan.Standing) -> String {
      "Planens ställning: \(Words.standing(standing))"
    }
    public static func statusTitle(_ plan: String, _ day: Day) -> String { "\(plan), läget \(day)" }
    public static let matrix = "Så står varje aktivitet hos varje part"
    public static let legend = "Tecken"
    public static let notConcerned = "berörs inte"
    public static func milestones(_ ticked: Int, _ count: Int) -> String {
      "\(share(ticked, count)) milstolpar"
    }
    public static func county(_ status: Status) -> String { "länets status: \(Words.status(status))" }
    public static func gate(_ gate: GateState) -> String { "grind: \(Words.gate(gate))" }
    /// `5 sedan mötet`; nil where there is nothing to compare with.
    public static func since(_ coverage: Coverage, _ reference: Reference?) -> String? {
      guard let reference else { return nil }
      switch reference.kind {
      case .meeting: return "\(coverage.confirmedSince) sedan mötet"
      case .report: return "\(coverage.confirmedSince) sedan rapporten"
      case .day: return "\(coverage.confirmedSince) sedan \(reference.day)"
      }
    }
  }

  /// The sign of an outlook, which always stands with its word.
  public static func sign(_ outlook: Outlook) -> String {
    switch outlook {
    case .onTrack: "▲"
    case .atRisk: "◆"
    case .offTrack: "▼"
    case .none: ""
    }
  }
}
