/// Words of the reminder, written to be pasted into a mail.
extension Words {
  public enum ReminderWord {
    public static func subject(_ plan: String, _ meeting: Day?) -> String {
      let before = meeting.map { " före mötet \($0)" } ?? ""
      return "Ämne: Lägesrapport\(before): \(plan)"
    }

    public static func opening(_ names: [String], _ reference: Reference?, _ meeting: Day?) -> String {
      let next = meeting.map { "Länsledningen går igenom läget \($0). " } ?? ""
      let since = reference.map { " sedan \(Words.reference($0))" } ?? ""
      return "\(next)Vi saknar uppgifter\(since) från \(Words.list(names))."
    }

    public static let greeting = "Hej!"
    public static func unreported(_ names: [String]) -> String {
      "Aldrig rapporterat: \(Words.list(names))."
    }
    public static func unconfirmed(_ names: [String], _ reference: Reference?) -> String {
      "Inte bekräftat sedan \(Words.reference(reference)): \(Words.list(names))."
    }
    public static func last(_ name: String, _ day: Day?) -> String {
      day.map { "\(name) (senast \($0))" } ?? name
    }
    public static func late(_ names: [String]) -> String { "Försenat: \(Words.list(names))." }
    public static func late(_ name: String, _ count: Int, isOnlySuggested: Bool) -> String {
      let milestones = Words.count(count, "milstolpe", "milstolpar")
      return "\(name) (\(milestones)\(isOnlySuggested ? ", föreslagen tid" : ""))"
    }
    public static let how =
      "Rapportera med fardplan lägesrapport. Det tar ungefär två minuter: en fråga i taget, och bara Enter betyder att det står som förut."
    public static func asOf(_ day: Day) -> String { "Så såg det ut \(day)." }

    // When there is nothing to send.
    public static func nobodySilent(_ reference: Reference?) -> String {
      let since = reference.map { " sedan \(Words.reference($0))" } ?? ""
      return "Ingen är tyst: alla har rapporterat något\(since)."
    }
    public static func nothingLeft(_ name: String) -> String {
      "\(name) har inget kvar att rapportera eller bekräfta."
    }
  }
}
