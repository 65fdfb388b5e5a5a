/// Words of drafts, fetching and publishing in the interface.
extension Words {
  public enum ShareView {
    // The title.
    public static func drafts(_ count: Int) -> String { "\(Words.number(count)) utkast" }
    public static func lastFetched(_ instant: Instant?, today: Day) -> String {
      instant.map { "senast hämtat \(Sharing.moment($0, today: today))" } ?? "ej hämtat"
    }

    // The mark.
    public static let draft = "UTKAST"
    public static let legend = "UTKAST, har inte lämnat huset"
    public static let notLeft = "har inte lämnat huset"
    /// What Historik says of a draft.
    public static let notPublished = "Ett utkast: det har inte lämnat huset. p publicerar."

    // Publishing.
    public static func title(_ count: Int) -> String {
      count == 0
        ? "Publicera? Det här lämnar huset"
        : "Publicera \(Words.count(count, "händelse", "händelser"))? Det här lämnar huset"
    }
    public static let yes = "j publicera"
    public static func leaving(_ count: Int) -> String {
      "\(Words.count(count, "händelse", "händelser")) publiceras."
    }
    public static func day(_ day: Day, _ count: Int) -> String {
      "\(Words.dayAndWeek(day)) · \(Words.count(count, "händelse", "händelser"))"
    }
    public static let looking = "ser efter vad som lämnar huset …"
    public static let notNow = "Inget är publicerat. Utkasten finns kvar."
    public static let past = "Man publicerar från i dag, inte från dåtid."
    public static let busy = "Hämtning eller publicering pågår redan."
    public static let changedMeanwhile = "Något har ändrats sedan listan visades. Här är den nya."
    public static let askLater =
      "Listan över det som lämnar huset är klar. Tryck p igen när du har skrivit färdigt."
    public static let cancelKey = "Esc avbryter"
    public static let cancelling = "avbryter …"
    public static let cancelled = "Avbrutet. Inget är förlorat."
    public static let cancelledInSending =
      "Avbrutet medan det sändes. Nästa publicering reder ut vad som kom fram."
    /// All drafts here are written as another party than the chosen one.
    public static func onlyOthers(_ count: Int) -> String {
      "\(Words.count(count, "utkast är skrivet", "utkast är skrivna")) som en annan part. Byt part med w."
    }
    /// What is changed here and does not leave by itself.
    public static func plansStay(_ plans: [String]) -> String {
      plans.count == 1
        ? "Planen \(plans[0]) är ändrad här och följer inte med. l tar med den."
        : "Planerna \(Words.list(plans)) är ändrade här och följer inte med. l tar med dem."
    }
    public static let planKey = "l planen"
    public static func quitting(publishing: Bool) -> String {
      "Stänger när \(publishing ? "publiceringen" : "hämtningen") är klar. q igen avbryter den."
    }

    // Why nothing is done.
    public static let notConnected = "Arbetsytan delas inte med någon."
    public static let notConnectedRemedy = "Anslut den med: fardplan share ADRESS"
    public static let nobody = "Ingen är vald, så det finns inget eget att publicera."
    public static let nobodyRemedy = "Välj vem du är med w."

    // What came of it, in full.
    public static let refusedTitle = "Servern tog inte emot det"
    public static let noticesTitle = "Att veta"
    /// How much there is to read besides.
    public static func more(_ count: Int) -> String { "\(Words.count(count, "sak", "saker")) att veta." }

    // Taking back.
    public static let undoneDraft = "Utkastet försvinner utan spår när ni publicerar."
    public static let undoneDrafts = "Utkasten försvinner utan spår när ni publicerar."
    public static let reasonTitle = "Varför ångras det?"
    public static let reasonHintOfReport = "En fastställd rapport är lämnad vidare. Skälet följer med."
    /// So many of the events have left the house.
    public static func reasonHint(_ left: Int, of all: Int) -> String {
      if all == 1 { return "Det är publicerat. Andra ser rättelsen, och skälet." }
      let what = left == all ? "Händelserna" : "\(Words.number(left)) av händelserna"
      return "\(what) är publicerade. Andra ser rättelserna. Ett skäl gäller för alla."
    }
  }
}

extension Words.UI {
  public static let obstacleNotConnected = "ingen server är ansluten"
}

extension Words.Keys {
  public static let publish = Words.Key("p", "publicera", "publicera: visar först exakt vad som lämnar huset")
  public static let fetch = Words.Key("r", "hämta", "hämta det som andra har publicerat")
}

extension Words.Actions {
  public static let publish = Words.Action(
    "Publicera", "publish", "skicka dela lämna huset utkast synka ladda upp share send")
  public static let fetch = Words.Action(
    "Hämta det som andra har publicerat", "fetch", "uppdatera ta emot synka nytt ladda ner receive refresh")
}
