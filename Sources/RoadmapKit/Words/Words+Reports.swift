/// Words of the period report.
extension Words {
  public enum Report {
    public static func seen(_ report: PeriodReport) -> String {
      if report.hasEnded { return "Så som det stod \(report.asOf)." }
      let course = report.period.first > report.asOf ? "Perioden har inte börjat." : "Perioden pågår."
      return "\(course) Så som det står \(report.asOf)."
    }
    public static let noChanges = "Inget har ändrats under perioden."
    public static let late = "Försenat"
    public static let noLate = "Inget är försenat."
    public static let gaps = "Anges inte"
    public static let noGaps = "Inget saknas i planen."
    public static let complete = "Alla journaler är hela."
    public static func milestones(_ from: Int, _ to: Int, _ of: Int) -> String {
      "milstolpar \(from) → \(to) av \(of)"
    }
    public static func statusChange(_ from: Status, _ to: Status) -> String {
      "\(status(from)) → \(status(to))"
    }
    public static func established(_ from: Int, _ to: Int) -> String { "infört \(from) → \(to)" }
    public static func outlookChange(_ from: Outlook?, _ to: Outlook?) -> String {
      switch (from ?? .none, to ?? .none) {
      case (.none, let to): "utsikt \(outlook(to))"
      case (let from, .none): "utsikt \(outlook(from)) borttagen"
      case (let from, let to): "utsikt \(outlook(from)) → \(outlook(to))"
      }
    }
    public static let csvHeads = [
      "Plan", "Märkning", "Period", "Läge den", "Fullständigt", "Aktivitet", "Titel", "Rubrik",
      "Länets status",
      "Organisation", "Namn", "Status", "Statusord", "Status före perioden", "Ändrad", "Utsikt",
      "Bockade före",
      "Bockade", "Infört", "Milstolpar", "Försenade", "Bekräftad",
    ]
  }
}
