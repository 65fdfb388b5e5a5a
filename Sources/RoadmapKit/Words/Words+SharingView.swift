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
    public static let legend = "UTKAST, inte publicerad"
    public static func inCell(_ count: Int) -> String {
      count == 1 ? "1 utkast" : "\(Words.number(count)) utkast"
    }
    /// What Historik says of a draft, and finds it by.
    public static let notPublished = "Inte publicerad än: bara ni kan läsa den."

    // Publishing.
    public static let title = "Publicera"
    public static let publishKey = "Enter eller n: inte nu   j: publicera   ↑ ↓ läs"
    public static let closeKey = "Enter eller Esc: stäng   ↑ ↓ läs"
    public static func day(_ day: Day, _ count: Int) -> String {
      "\(Words.dayAndWeek(day)), \(Words.count(count, "händelse", "händelser"))"
    }
    public static let notNow = "Inget är publicerat. Utkasten finns kvar."
    public static let past = "Man publicerar från i dag, inte från dåtid."
    public static let busy = "Hämtning eller publicering pågår redan. Esc avbryter."
    public static let cancelKey = "Esc avbryter"
    public static let cancelling = "avbryter …"
    public static let cancelled = "Avbrutet. Det du har skrivit är sparat här."

    // What came of it, in full.
    public static let refusedTitle = "Servern tog inte emot det"
    public static let noticesTitle = "Att veta efter hämtningen"
    public static func more(_ count: Int) -> String {
      "\(Words.count(count, "sak", "saker")) att veta"
    }

    // Taking back what others may have read.
    public static let reasonTitle = "Varför ångras det?"
    public static let reasonHint = "Det är publicerat. Andra ser rättelsen och skälet."
    public static func reasonHint(_ count: Int) -> String {
      count == 1 ? reasonHint : "\(Words.number(count)) händelser är publicerade. Ett skäl gäller för alla."
    }
  }
}

extension Words.UI {
  public static let obstacleNotConnected = "ingen server är ansluten"
  public static let obstacleNothingToPublish = "inget att publicera"
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
