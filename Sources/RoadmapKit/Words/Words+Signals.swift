extension Words {
  /// The words of Signaler, and of the forms in which signals are raised, answered and closed.
  public enum Signals {
    // The forms.
    public static let newTitle = "Signal till KD/RD"
    public static let newHint = "Det som ni inte råder över själva. Syns för alla parter. Skriv inga namn."
    public static let matterField = "Sakområde"
    public static let chooseMatter = "välj sakområde"
    public static let textField = "Text"
    public static let chooseSignal = "Ställ markören på en signal."
    public static func answerTitle(_ matter: Matter, _ who: String) -> String {
      "Svara \(who) om \(Words.matter(matter))"
    }
    public static let answerHint = "Svaret syns för alla parter. Skriv inga namn."
    public static let answerClosedHint = "Signalen är avslutad och förblir det. Svaret sparas bredvid."
    public static let answerField = "Svar"
    public static let fromField = "Från vem"
    public static func closeTitle(_ matter: Matter, _ who: String) -> String {
      "Avsluta signalen om \(Words.matter(matter)) från \(who)"
    }
    public static let closeHint = "Den står kvar bland de avslutade."
    public static let closeUnansweredHint = "Den är inte besvarad. Skriv gärna varför den avslutas ändå."
  }
}

extension Words.UI {
  // Forms.
  public static let switchWriter = "Tryck w för att byta."
  public static let activityField = "Aktivitet"
  public static let noActivity = "ingen särskild"
  public static let whyField = "Varför"
}
