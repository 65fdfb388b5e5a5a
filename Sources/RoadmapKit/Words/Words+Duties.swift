extension Words {
  /// The words of Ansvar, and of the forms for decisions, assignments and goals.
  public enum Duties {
    // The forms.
    public static let decisionTitle = "Beslut"
    public static let decisionHint = "Skrivs så som det beslutades. Syns för alla parter. Skriv inga namn."
    public static let decisionField = "Beslut"
    public static let typeField = "Typ"
    public static let conditionField = "Villkor"
    public static let paragraphField = "Paragraf"
    public static let dnrField = "Diarienummer"
    public static let assignmentTitle = "Uppdrag"
    public static let assignmentHint =
      "Tid skrivs som 2027-06-30, 2027-06, 2027-Q2 eller 2027. Skriv inga namn."
    public static let assignmentField = "Uppdrag"
    public static let receiverField = "Mottagare"
    public static let functionBelow = "funktionen nedan"
    public static let functionField = "Funktion"
    public static let dueField = "Senast"
    public static let everyField = "Takt"
    public static let once = "en gång"
    public static let reportTitle = "Återrapport"
    public static let reportOnceHint = "Uppdraget är klart när det är återrapporterat."
    public static let reportAgainHint = "Uppdraget fortsätter till nästa återrapport."
    public static let reportClosedHint = "Uppdraget är avslutat och förblir det. Texten sparas bredvid."
    public static let reportField = "Text"
    public static let closeTitle = "Avsluta uppdraget"
    public static let closeHint = "Det står kvar bland de avslutade."
    public static let closeUnreportedHint =
      "Det är inte återrapporterat. Skriv gärna varför det avslutas ändå."
    public static func goalTitle(_ organisation: String?, _ activity: String) -> String {
      "\(organisation.map { "Mål för \($0)" } ?? "Länets mål") · \(activity)"
    }
    public static let goalHint = "Vad ska vara uppnått när året är slut?"
    public static let goalField = "Mål"
    public static let yearField = "År"
    public static let countyGoal = "Länets mål sätts av länsledningen eller presidiet."
    public static func ownGoal(_ organisation: String) -> String {
      "\(organisation) skriver sitt eget mål i vyn Aktivitet."
    }
  }
}
