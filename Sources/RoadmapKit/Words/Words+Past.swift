extension Words.UI {
  // A state of the past.
  public static func past(_ day: Day) -> String { "SÅ STOD DET \(day)" }
  public static func pastWithWeek(_ day: Day) -> String { "SÅ STOD DET \(Words.dayAndWeek(day))" }
  public static func pastInFull(_ day: Day) -> String { "\(pastWithWeek(day)) · kan inte ändras" }
  public static let pastCannotBeWritten = "Det som visas är dåtid och kan inte ändras."
  public static let pastRemedy = "Tryck t för att gå till i dag."
  public static let todayAgain = "Nu visas i dag igen."
  /// What happened on the day that is shown, in the order it happened.
  public static func onDay(_ day: Day, _ count: Int, _ sentences: [String]) -> String {
    let more = count > sentences.count ? " …" : ""
    return "\(day), \(events(count)): \(sentences.joined(separator: "; "))\(more)"
  }

  // What has changed since the reference.
  public static func changed(_ count: Int) -> String {
    count == 0 ? "inget ändrat" : Words.count(count, "ändrad", "ändrade")
  }
  public static func comparedWith(_ reference: Reference?, changed count: Int) -> String {
    reference == nil ? comparedWith(nil) : "\(comparedWith(reference)): \(changed(count))"
  }
  public static func activityHeading(changed count: Int) -> String {
    "\(activityHeading) · \(changed(count))"
  }
  public static let nothingToCompareWith = "inget att jämföra med"
  public static func was(_ status: Status) -> String { "(var \(Words.shortStatus(status)))" }
  public static func wasNow(_ was: Status, _ now: Status) -> String {
    "(\(Words.shortStatus(was)) → \(Words.shortStatus(now)))"
  }
  public static func wasTicked(_ count: Int, _ reference: Reference?) -> String {
    "hade \(Words.count(count, "milstolpe", "milstolpar")) vid \(Words.reference(reference))"
  }
  public static func wasOutlook(_ outlook: Outlook, _ reference: Reference?) -> String {
    "utsikten var \(Words.outlook(outlook)) vid \(Words.reference(reference))"
  }
}
