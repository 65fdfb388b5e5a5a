/// Words and signs of the tables that are printed and exported.
extension Words {
  /// The one sign of a status, as the product's table of signs has it; outputs without it fold it to ASCII.
  public static func sign(_ status: Status) -> String {
    switch status {
    case .notReported: "·"
    case .proposed: "◇"
    case .notStarted: "○"
    case .planned: "◌"
    case .inProgress: "◐"
    case .pilot: "P"
    case .evaluating: "U"
    case .introducing: "B"
    case .done: "●"
    case .established: "✔"
    case .paused: "‖"
    case .ended: "■"
    case .notApplicable: "–"
    }
  }

  /// The sign of a cell that waits for a gate.
  public static let gateSign = "▤"

  public static func sign(_ mark: ComparedStanding.Mark) -> String {
    switch mark {
    case .overdue: "!"
    case .changed: "•"
    case .stale: "´"
    }
  }

  /// What a mark means, with the reference's name: `ändrad sedan mötet 2026-09-18`.
  public static func mark(_ mark: ComparedStanding.Mark, _ reference: Reference?) -> String {
    switch mark {
    case .overdue: "försenad"
    case .changed: "ändrad sedan \(Words.reference(reference))"
    case .stale: "ej bekräftad sedan \(Words.reference(reference))"
    }
  }

  /// `2 försenade`, and whether all their times are our suggestions.
  public static func late(_ count: Int, isOnlySuggested: Bool) -> String {
    Words.count(count, "försenad", "försenade") + (isOnlySuggested ? " (föreslagen tid)" : "")
  }

  /// How many of the milestones have become ordinary practice.
  public static func established(_ part: Int, _ whole: Int) -> String { "infört \(share(part, whole))" }

  public static let waitsForGate = "väntar på grind"
  /// Marks every total that damaged lines make uncertain.
  public static let incomplete = "OFULLSTÄNDIGT: skadade eller nyare rader är inte medräknade"

  /// The heads of the status table.
  public enum StatusHead {
    public static let activity = "Aktivitet"
    public static let organisation = "Organisation"
    public static let county = "Länet"
    public static let status = "Läge"
    public static let milestones = "Milstolpar"
    public static let outlook = "Utsikt"
    public static let confirmed = "Bekräftad"
    public static let nothing = "Inget att visa med detta urval."
    public static let total = "Rapporterat"
  }

  /// The heads of the CSV file, in its order.
  public static let statusCSVHeads = [
    "Plan", "Märkning", "Läge den", "Fullständigt", "Aktivitet", "Titel", "Rubrik", "Del av", "Länets status",
    "Grind", "Organisation", "Namn", "Status", "Statusord", "Härledd", "Tidigare status", "Utsikt", "Bockade",
    "Infört", "Milstolpar", "Låsta", "Försenade", "Bekräftad",
  ]

  public static func yesNo(_ value: Bool) -> String { value ? "ja" : "nej" }

  /// The first line of a table: `läge 2026-11-21 · v. 47 · jämfört med mötet 2026-09-18`.
  public static func stand(_ day: Day, _ reference: Reference?) -> String {
    let compared = reference == nil ? "inget tidigare möte" : "jämfört med \(Words.reference(reference))"
    return "läge \(dayAndWeek(day)) · \(compared)"
  }

  /// What has become of an event in the history, besides standing.
  public enum LogWord {
    public static let draft = "UTKAST, har inte lämnat huset"
    public static let redacted = "texten är dold"
    public static let purged = "texten är borttagen"
    public static let empty = "Inga händelser."
    public static func retracted(by id: String) -> String { "ångrad genom \(id)" }
  }
}
