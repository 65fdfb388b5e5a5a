extension Words {
  /// The words of Signaler, and of the forms in which signals are raised, answered and closed.
  public enum Signals {
    // The view.
    public static let heading = "Signaler till KD/RD"
    public static let none = "Inget är signalerat till KD/RD."
    public static let empty =
      "Inget är signalerat till KD/RD.\n\nTryck s för att lyfta något som ni inte råder över själva, till "
      + "exempel en fråga om juridik eller HR. Alla parter ser signalen, och KD/RD, länsledningen och "
      + "presidiet kan svara."
    public static func counts(_ board: SignalBoard) -> String {
      let (open, answered, closed) = (
        board.count(.unanswered), board.count(.answered), board.count(.closed)
      )
      return [
        count(open, "obesvarad", "obesvarade"), count(answered, "besvarad", "besvarade"),
        count(closed, "avslutad", "avslutade"),
      ].joined(separator: ", ")
    }
    public static func legend(_ reference: Reference?) -> String {
      "nytt sedan \(Words.reference(reference))"
    }
    public static func stage(_ stage: SignalState.Stage, _ count: Int) -> String {
      switch stage {
      case .unanswered: "Obesvarade \(count)"
      case .answered: "Besvarade \(count)"
      case .closed: "Avslutade \(count)"
      }
    }
    /// When it was answered or closed: `besvarad 2026-09-25`, and where room is scarce `svar 2026-09-25`.
    public static func settled(_ stage: SignalState.Stage, _ day: Day, isShort: Bool) -> String {
      let word =
        switch stage {
        case .closed: isShort ? "slut" : "avslutad"
        case .answered, .unanswered: isShort ? "svar" : "besvarad"
        }
      return "\(word) \(day)"
    }
    /// Where it stands, with how long it has: `obesvarad i 12 dagar`.
    public static func standing(_ stage: SignalState.Stage, _ age: String) -> String {
      switch stage {
      case .unanswered: age == "i dag" ? "signalerad i dag" : "obesvarad i \(age)"
      case .answered: "besvarad"
      case .closed: "avslutad"
      }
    }
    public static func title(_ matter: Matter) -> String {
      let name = Words.matter(matter)
      return "\(name.prefix(1).uppercased())\(name.dropFirst())"
    }
    public static func raisedBy(_ who: String, _ day: Day) -> String { "\(who) signalerade \(day)" }
    public static let about = "Gäller"
    public static let answerHeading = "Svar"
    public static let closedHeading = "Avslutad"
    public static func by(_ who: String, _ from: String?) -> String {
      from.map { "\(who), från \($0)" } ?? who
    }
    public static let alsoWaiting = "Väntar kanske också"
    public static func whyWaiting(_ matter: Matter) -> String {
      "Enligt planfilen kan \(Words.matter(matter)) behöva KD/RD där."
    }
    public static func news(_ news: Situation.SignalNews, _ reference: Reference?) -> String {
      let since = "sedan \(reference?.kind == .meeting ? "mötet" : Words.reference(reference))"
      return switch news {
      case .raised: "ny \(since)"
      case .answered: "besvarad \(since)"
      case .closed: "avslutad \(since)"
      }
    }
    public static func pageTitle(_ matter: Matter) -> String { "Signal om \(Words.matter(matter))" }

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

extension Words.UI {
  public static func readOn(_ count: Int) -> String { "↓ \(count) rader till, blanksteg läser allt" }
}

extension Words.Keys {
  public static let openActivity = Words.Key("Enter", "öppna", "öppna aktiviteten som det gäller")
  public static let read = Words.Key("Blanksteg", "läs allt", "läs hela texten")
  public static let newSignal = Words.Key("s", "ny signal", "signalera till KD/RD det som ni inte råder över")
  public static let answerSignal = Words.Key(
    "a", "svara", "svara på signalen (KD/RD, länsledningen eller presidiet)")
  public static let closeSignal = Words.Key(
    "c", "avsluta", "avsluta signalen (KD/RD, länsledningen eller presidiet)")
  public static let noteOnActivity = Words.Key("n", "anteckning", "skriv en anteckning om aktiviteten")
}

extension Words {
  /// The matter where there is little room.
  public static func shortMatter(_ matter: Matter) -> String {
    matter == .itDigitalisering ? "it/digitalisering" : Words.matter(matter)
  }
}
