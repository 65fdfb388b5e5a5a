extension Words.UI {
  // Marked rows.
  public static func marked(_ count: Int) -> String { Words.count(count, "markerad", "markerade") }
  public static let markedMilestones = "Blanksteg bockar dem, Esc tar bort märkena."
  public static let markedActivities = "o bekräftar dem, Esc tar bort märkena."
  public static let markedEvents = "u ångrar dem, Esc tar bort märkena."
  public static let markedBoth = "Blanksteg bockar, o bekräftar, Esc tar bort märkena."
  public static let onlyActivitiesMarked = "Bara aktiviteter är markerade, och de bekräftas med o."
  public static let onlyMilestonesMarked = "Bara milstolpar är markerade, och de bockas med blanksteg."
  public static let marksRemedy = "Esc tar bort märkena."

  public static func tickMarkedTitle(_ who: String) -> String { "Bocka för \(who)" }
  public static func tickMarkedQuestion(_ count: Int, _ who: String) -> String {
    "Bocka \(milestones(count)) för \(who)?"
  }
  public static func tickedMarked(_ count: Int, _ who: String) -> String {
    "bockade \(milestones(count)) för \(who)"
  }
  public static func confirmMarkedTitle(_ who: String) -> String { "Oförändrat för \(who)" }
  public static func confirmMarkedQuestion(_ count: Int, _ who: String) -> String {
    "Bekräfta att \(activities(count)) för \(who) står som förut?"
  }
  public static func confirmedMarked(_ count: Int, _ who: String) -> String {
    "bekräftade \(activities(count)) för \(who)"
  }
  /// One of several in a question.
  public static func item(_ title: String, _ activity: String? = nil) -> String {
    "– \(title)\(activity.map { " (\($0))" } ?? "")"
  }
  public static func andMore(_ count: Int) -> String { "– och \(count) till" }

  /// What is left out of what was marked, and why; nil when nothing is.
  public static func leftOut(ticked: Int, locked: Int) -> String? {
    var parts: [String] = []
    if ticked > 0 { parts.append("\(Words.count(ticked, "är redan bockad", "är redan bockade"))") }
    if locked > 0 { parts.append("\(Words.count(locked, "är låst av en grind", "är låsta av en grind"))") }
    return parts.isEmpty ? nil : "\(Words.list(parts)): de lämnas som de är."
  }
  public static func leftOut(unreported: Int) -> String? {
    unreported == 0
      ? nil
      : "\(Words.count(unreported, "är inte rapporterad", "är inte rapporterade")): det finns inget att bekräfta."
  }
  public static let nothingToTick = "Inget av det markerade går att bocka."
  public static let nothingToConfirm = "Inget av det markerade går att bekräfta."

  private static func milestones(_ count: Int) -> String { Words.count(count, "milstolpe", "milstolpar") }
  private static func activities(_ count: Int) -> String { Words.count(count, "aktivitet", "aktiviteter") }
}

extension Words.UI {
  // Marked events in Historik.
  public static func notYoursToMark(_ who: String) -> String {
    "\(who) skrev det här, så det är inte ditt att ångra."
  }
  public static let undoCannotBeMarked =
    "En ångring markeras inte. Ställ markören på den och tryck u för att ta tillbaka den."
  public static func undoMarkedQuestion(_ count: Int) -> String {
    "Det här ångras, \(events(count)) på en gång:"
  }
  public static func undoneMarked(_ count: Int) -> String { "ångrade \(events(count))" }
}
