/// The words of gates: what they need and lock, and the two decisions about them.
extension Words.UI {
  public static let gateReady = " · det som behövs först är klart"
  public static let gateHeading = "Grind"
  public static let gateNeedsFirst = "Behöver först"
  public static let gateLocks = "Låser"
  public static let gateDecides = "Beslutar"
  public static let gateState = "Läge"
  public static let gateDecision = "Beslutet"
  public static let gateHow = "Länsledningen öppnar med G eller stoppar aktiviteten med S."
  /// A milestone with who has not ticked it: `Utvärdering klar – inte bockad hos Örnsköldsvik`.
  public static func gateStep(_ step: GateStanding.Step, _ activity: Activity, _ plan: Plan) -> String {
    let title = activity.milestones[step.milestone].title
    guard !step.missing.isEmpty else { return "\(title) – bockad" }
    return "\(title) – inte bockad hos \(names(step.missing, plan))"
  }
  /// Some organisations by name, many by number.
  public static func names(_ organisations: [Int], _ plan: Plan) -> String {
    organisations.count > 3
      ? Words.count(organisations.count, "part", "parter")
      : Words.list(organisations.map { plan.organisations[$0].spokenName })
  }

  public static let noGate = "Aktiviteten har ingen grind."
  public static let gateOpenAlready = "Grinden är redan öppen."
  public static let stoppedAlready = "Aktiviteten är redan stoppad för länet."
  public static let onlyLeadershipOpens = "Bara länsledningen öppnar grinden."
  public static let onlyLeadershipStops = "Bara länsledningen stoppar en aktivitet för hela länet."
  public static let stopOwnRemedy = "Tryck b för att säga hur det står hos er."

  public static func passTitle(_ activity: String) -> String { "Öppna grinden · \(activity)" }
  public static func stopTitle(_ activity: String) -> String { "Stoppa · \(activity)" }
  public static let reasonField = "Skäl"
  public static func unlocks(_ titles: [String]) -> String { "Låser upp: \(Words.list(titles))." }
  public static func gateLacks(_ steps: [String]) -> String { "Varning: \(steps.joined(separator: "; "))." }
  public static let passHint = "Skriv vad beslutet bygger på. Det syns för alla parter."
  public static let stopEnds =
    "Länets status blir avslutad – utan effekt. Parternas egna lägen ändras inte, men bör ses över."
  public static func stopLocks(_ titles: [String]) -> String { "Grinden stängs för: \(Words.list(titles))." }
  public static let stopHint = "Skriv varför. Det syns för alla parter."
  public static func passQuestion(_ activity: String) -> String { "Öppna grinden för \(activity)?" }
  public static func stopQuestion(_ activity: String) -> String {
    "Stoppa \(activity) för hela länet, som avslutad utan effekt?"
  }
}

extension Words.Keys {
  public static let passGate = Words.Key("G", nil, "öppna aktivitetens grind (länsledningen; frågar först)")
  public static let stop = Words.Key(
    "S", nil, "stoppa aktiviteten för hela länet (länsledningen; frågar först)")
}
