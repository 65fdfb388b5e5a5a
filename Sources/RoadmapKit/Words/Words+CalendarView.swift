/// Words of the view Årshjul.
extension Words {
  public enum CalendarView {
    private static let short = [
      "jan", "feb", "mars", "apr", "maj", "juni", "juli", "aug", "sep", "okt", "nov", "dec",
    ]

    /// The name of a month over its part of the strip.
    public static func month(_ month: Int, isShort: Bool) -> String {
      guard isShort else {
        return partialDay(.month(year: 1, month: month)).split(separator: " ").first.map(String.init) ?? ""
      }
      return short[(month - 1) % 12]
    }

    public static let now = "nu"
    /// Why one cannot go further.
    public static func years(_ years: ClosedRange<Int>) -> String {
      "Årshjulet går från \(years.lowerBound) till \(years.upperBound)."
    }

    /// What a sign of the strip counts.
    public static func counted(_ state: Occasion.State, _ count: Int) -> String {
      switch state {
      case .overdue: count == 1 ? "försenad" : "försenade"
      case .underway: "pågår"
      case .coming: "kommer"
      case .done: count == 1 ? "klar" : "klara"
      case .unknown: "ingen uppgift"
      }
    }
    public static func leftOver(_ count: Int) -> String { "\(count) kvar från tidigare år" }

    /// The time of a row; the period stands in its title where only the cadence gives it.
    public static func time(_ occasion: Occasion) -> String {
      occasion.due == nil ? Wheel.dayNotStated : Wheel.timeInFull(occasion)
    }

    /// All of a row in a sentence.
    public static func sentence(
      _ occasion: Occasion, isNext: Bool, _ progress: Progress, _ journals: Journals
    ) -> String {
      // What a row has no room for comes first.
      let parts = [
        "\(Wheel.title(occasion, progress, journals)): \(Wheel.stateInFull(occasion, isNext: isNext))",
        occasion.kind == .meeting ? nil : Wheel.who(occasion, progress.plan), Wheel.moved(occasion),
        Wheel.timeInFull(occasion),
      ]
      return parts.compactMap { $0 }.joined(separator: " · ")
    }

    public static func sentence(_ rule: FollowUp, _ plan: Plan) -> String {
      "\(rule.title): \(Wheel.cadence(rule)) · \(Wheel.who(rule, plan))"
    }

    // Telling that a follow-up is done.
    public static let fulfilTitle = "Genomfört"
    public static func fulfilQuestion(_ rule: FollowUp, _ period: Period) -> String {
      "Ange att det här är genomfört: ”\(rule.title)”, \(Words.period(period))?"
    }
    public static func ownPart(_ organisation: String, _ share: Occasion.Share) -> String {
      "Det gäller \(organisation). \(Words.share(share.done, share.of)) är klara."
    }
    public static let reportDoesIt = "En rapport som fastställs för perioden gör det av sig själv."
    public static func alreadyDone(_ day: Day?) -> String {
      day.map { "Redan genomfört \($0)." } ?? "Redan genomfört."
    }
    public static let undoHere = "Tryck u för att ångra."
    public static func undoneBy(_ who: String) -> String { "\(who) angav det och kan ångra det." }
    public static let adopted = "Rapporten är fastställd."
    public static func mayFulfil(_ rule: FollowUp, _ plan: Plan) -> String {
      let leading = [ID<Body>.lansledning.text, ID<Body>.presidium.text].filter { plan.body($0) != nil }
      let organisations = rule.by.filter { id in
        plan.organisation(ID(id)) != nil || plan.groups.contains { $0.id.text == id }
      }
      return "Det anger \(Words.choice((organisations + leading).map { plan.name(of: $0) }))."
    }
    public static func hasNoTime(_ rule: FollowUp) -> String {
      "Den har ingen bestämd tid. Ange en period: fardplan genomfört \(rule.id) PERIOD"
    }
    public static let notARule = "Det här anges där det hör hemma."
    public static let openIt = "Enter öppnar det."

    // The page of a rule or an assignment.
    public static let period = "Period"
    public static let time = "Tid"
    public static let state = "Läge"
    public static let who = "Vem"
    public static let to = "Till"
    public static let cadence = "Hur ofta"
    public static let source = "Källa"
    public static let kind = "Slag"
    public static let activities = "Gäller"
    public static let given = "Gavs"
    public static let suggestion = "Vårt förslag; källan säger det inte."
    public static let timeIsSuggested = "Tiden är vårt förslag; källan anger ingen."
    public static let reported = "Vad som är rapporterat"
    public static let nothingReported = "Inget är rapporterat."
    public static func adoptedOn(_ day: Day) -> String { "Rapporten fastställdes \(day)." }
    public static let left = "Återstår"
  }
}

extension Words.Keys {
  public static let fulfil = Words.Key(
    "Blanksteg", "genomfört", "ange att uppföljningen är genomförd; frågar först")
  public static let openOccasion = Words.Key(
    "Enter", "öppna", "öppna milstolpen, mötet eller det som står om regeln")
  public static let previousYear = Words.Key(",", nil, "föregående år")
  public static let nextYear = Words.Key(", .", "år", "föregående och nästa år")
  public static let months = Words.Key("← →", "månad", "gå mellan månader (även h och l)")
  public static let monthsRight = Words.Key("", nil, "")
}
