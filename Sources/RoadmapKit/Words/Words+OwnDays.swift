extension Words.UI {
  // One's own days and milestones.
  public static let milestoneReached = "Milstolpen är redan nådd."
  public static func ownDayTitle(_ milestone: String) -> String { "Egen dag · \(milestone)" }
  public static let ownDayField = "Ny dag"
  public static let ownDaySpelling = "Skriv till exempel 2027-06-30, juni 2027, 2027-Q2 eller v. 35 2027."
  /// What the milestone's day is now, and whose word that is.
  public static func ownDayNow(_ due: PartialDay?, _ source: MilestoneState.DueSource?) -> String {
    guard let due else { return "Nu: ingen dag." }
    let day = Words.partialDay(due)
    switch source {
    case .own: return "Nu: \(day), er egen dag. Ångra (u) tar tillbaka den."
    case .suggested: return "Nu: \(day), planens förslag."
    case .plan, nil: return "Nu: \(day), planens dag."
    }
  }
  /// A milestone's own day with the one that it was moved from.
  public static func dueMoved(_ due: PartialDay, from earlier: PartialDay) -> String {
    "till \(Words.partialDay(due)) (egen, förut \(Words.partialDay(earlier)))"
  }
  public static func ownMilestoneTitle(_ activity: String) -> String { "Egen milstolpe · \(activity)" }
  public static let ownMilestoneField = "Milstolpe"
  public static let ownMilestoneHint =
    "Syns för alla parter, men räknas inte i länets andel. Inga namn på personer."
}

extension Words {
  /// The part of the calendar that somebody means: as in plan files, or as it is said (`juni 2027`, `30 juni 2027`,
  /// `kvartal 2 2027`, `v. 35 2027`).
  public static func partialDay(named text: String) -> PartialDay? {
    let folded = foldedKey(text).filter { !$0.isWhitespace }
    if let day = PartialDay(folded.uppercased()) { return day }
    let words = parts(foldedKey(text))
    guard words.count == 2 || words.count == 3, let year = words.last, year.count == 4, Int(year) != nil
    else {
      return nil
    }
    switch (words[0], words.count == 3 ? words[1] : nil) {
    case ("v", let number?), ("vecka", let number?), ("w", let number?):
      return PartialDay("\(year)-W\(padded(number))")
    case ("kvartal", let number?), ("kv", let number?), ("q", let number?):
      return PartialDay("\(year)-Q\(number)")
    case (let name, nil):
      return month(name).flatMap { PartialDay("\(year)-\(padded(String($0)))") }
    case (let day, let name?):
      return month(name).flatMap { PartialDay("\(year)-\(padded(String($0)))-\(padded(day))") }
    }
  }

  /// Letters and figures, apart from each other.
  private static func parts(_ text: String) -> [String] {
    var parts: [String] = []
    var isOpen = false
    for letter in text {
      guard letter.isLetter || letter.isNumber else {
        isOpen = false
        continue
      }
      if isOpen, let last = parts.last?.last, last.isNumber == letter.isNumber {
        parts[parts.count - 1].append(letter)
      } else {
        parts.append(String(letter))
      }
      isOpen = true
    }
    return parts
  }

  private static func padded(_ number: String) -> String { number.count == 1 ? "0\(number)" : number }

  /// The number of a month by its name or the first letters of it, at least three.
  private static func month(_ name: String) -> Int? {
    guard name.count >= 3 else { return nil }
    return months.firstIndex { foldedKey($0).hasPrefix(name) }.map { $0 + 1 }
  }
}
