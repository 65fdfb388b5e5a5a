/// Words of connecting, joining and sending on the command line.
extension Words {
  public enum SharingCommands {
    /// What works after connecting, and what does not.
    public static func connected(_ place: String, git: String, isEmpty: Bool, mayWrite: Bool) -> [String] {
      [
        "Arbetsytan är ansluten till \(place).", "  git \(git) fungerar.",
        isEmpty ? "  Servern svarar och är tom." : "  Servern svarar och har samma färdplan.",
        mayWrite
          ? "  Du släpps in för att publicera. Vad som tas emot avgör servern."
          : "  Du får läsa men inte publicera. Be den som sköter servern om skrivrätt.",
      ]
    }
    public static func sharedAt(_ place: String, fetched: Instant?, today: Day) -> String {
      let last =
        fetched.map { "Senast hämtat \(Sharing.moment($0, today: today))." } ?? "Inget är hämtat ännu."
      return "Arbetsytan delas på \(place). \(last)"
    }
    /// How many drafts there are.
    public static func waiting(_ drafts: Int) -> String {
      drafts == 0
        ? "Allt som är skrivet här är publicerat."
        : "\(Words.count(drafts, "utkast", "utkast")) har inte lämnat huset."
    }
    public static let beginQuestion =
      "Servern är tom. Lägg upp färdplanen där, så att andra kan ansluta? j/N "
    public static let planAtPublish = "Färdplanen läggs upp där första gången någon publicerar."
    public static func joined(_ folder: String, _ plan: String) -> [String] {
      [
        "\(plan) är hämtad till \(folder).",
        "Välj vem du rapporterar för: fardplan --workspace \(folder) vem ID",
        "Öppna: fardplan --workspace \(folder)",
      ]
    }
    public static let mayOnlyRead = "Du får läsa men inte publicera. Be den som sköter servern om skrivrätt."

    // A server that is met for the first time.
    public static func newHost(_ host: String, _ fingerprints: [String]) -> String {
      "Du ansluter till \(host) för första gången. Den visar:\n"
        + fingerprints.map { "  \($0)" }.joined(separator: "\n")
        + "\nJämför med det fingeravtryck som den som sköter servern har gett dig."
    }
    public static let trustQuestion = "Är det rätt dator? j/N "

    /// What is changed here and does not leave by itself.
    public static func plansStay(_ plans: [String]) -> String {
      plans.count == 1
        ? "Planen \(plans[0]) är ändrad här och inte publicerad. Den följer med först med --with-plan."
        : "Planerna \(Words.list(plans)) är ändrade här och inte publicerade. De följer med först med --with-plan."
    }

    // Envelopes.
    public static let envelopeActions = (create: "gör", open: "öppna")
    public static let envelopeQuestion = "Gör kuvertet? j/N "
    public static let noEnvelope = "Inget kuvert är gjort."
    public static func envelopeOpened(_ path: String) -> String { "Kuvertet \(path) är öppnat." }
    public static let envelopeKnown = "Allt i det fanns redan här."
    public static let envelopeCarry = "Publicera för att förmedla det till servern."
  }
}

extension Words.Usage {
  public static let publishNeedsYes = fault(
    "ja-saknas", "Inget är publicerat", "Utan terminal ställs ingen fråga.",
    "Lägg till --yes när det som visas ska lämna huset.")
  public static func otherFingerprint(_ host: String, _ found: [String]) -> Problem {
    fault(
      "annat-fingeravtryck", "\(host) visar ett annat fingeravtryck",
      "Den visar: \(found.joined(separator: ", ")).", "Skicka inget. Fråga den som sköter servern.")
  }
  public static func notEmptyFolder(_ folder: String) -> Problem {
    fault(
      "mappen-ar-inte-tom", "\(folder) är inte tom", "Den som ansluter hämtar till en ny, tom mapp.",
      "Välj en annan mapp. En arbetsyta som finns ansluts med: fardplan share ADRESS.")
  }
}
