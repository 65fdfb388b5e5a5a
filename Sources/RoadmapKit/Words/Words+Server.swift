/// Words of a server of one's own, for whoever keeps it.
extension Words {
  static let server = CommandGuide.make(
    "hook", [], "ÅTGÄRD [HÄNDELSE] [MAPP]", "vakten på en egen server",
    options: [CommandGuide.option("--yes", nil, "ta bort utan att fråga")],
    details: [
      "ÅTGÄRD är install, pre-receive eller purge.",
      "install [MAPP] gör ett naket git-förråd till server. pre-receive körs av git där.",
      "purge HÄNDELSE [MAPP] tar bort en text för gott. HÄNDELSE är början av händelsens id.",
      "Hur en server sätts upp står i docs/server.md.",
    ])

  public enum Server {
    // What hook install did.
    public static func installed(_ hook: String, isNew: Bool) -> String {
      isNew ? "Vakten är på plats: \(hook)" : "Vakten var redan på plats: \(hook)"
    }
    public static func settings(git: String) -> String {
      "Git \(git) är inställt: historiken kan varken tas bort eller skrivas om, och allt skrivs till disken."
    }
    public static func users(_ count: Int) -> String {
      "Filen fardplan-writers har \(Words.count(count, "användare", "användare"))."
    }
    public static let keys = """
      Varje nyckel behöver en part. I authorized_keys, en rad per nyckel:
        restrict,command="env FARDPLAN_WRITER=sundsvall git-shell -c \\"$SSH_ORIGINAL_COMMAND\\"" ssh-ed25519 AAAA…
      Med gitolite: filen fardplan-writers här i mappen, en rad per användare: ”anvandare sundsvall”.
      Det som saknar part tas inte emot.
      """
    public static let folder = """
      Den som når förrådet som en mapp har ingen nyckel, så vakten vet inte vem det är och tar inte emot något.
      Dela det över ssh, gitolite eller https med inloggning.
      """
    public static func first() -> String {
      "Servern är tom. Länsledningen eller presidiet publicerar först, och då följer planen med."
    }
    public static func otherReferences(_ names: [String]) -> Problem {
      Problem(
        .warning, code: "andra-grenar",
        fact: "Det finns grenar eller taggar som ingen läser: \(Words.list(Array(names.prefix(5))))",
        reason: "Allt som delas ligger i main.",
        remedy: "Ta bort dem med ”git update-ref -d NAMN”, eller låt dem vara.")
    }
    public static func hooksElsewhere(_ folder: String) -> Problem {
      Problem(
        code: "vakten-anropas-inte", fact: "Vakten anropas inte: core.hooksPath är \(quoted(folder))",
        reason: "Git letar då efter den där, och tar emot allt.",
        remedy: "Kör ”git config --local --unset core.hooksPath” i förrådet, och försök igen.")
    }

    // Removal for good.
    public static func target(_ event: EventID, _ writer: String, _ file: String, _ line: Int) -> String {
      "Händelsen \(event), skriven av \(writer), \(file) rad \(line):"
    }
    public static let consequences = """
      Texten tas bort för gott här, och hos var och en vid nästa hämtning. Händelsen finns kvar utan text.
      Säkerhetskopior, fastställda rapporter och det som redan är utskrivet rörs inte. Det går inte att ångra.
      """
    public static let question = "Ta bort texten? Skriv ”ta bort” och Enter: "
    public static let answer = "ta bort"
    public static let notRemoved = "Inget är borttaget."
    public static func removed(_ event: EventID) -> String { "Texten i händelsen \(event) är borttagen." }
  }
}

extension Words.Usage {
  public static let eventForPurge = Problem(
    code: "argument-saknas", fact: "Det är inte angivet vilken händelse det gäller",
    reason: "Bara den händelsens text tas bort.", remedy: "Skriv: fardplan hook purge HÄNDELSE [MAPP].")
  public static let purgeNeedsYes = Problem(
    code: "svar-saknas", fact: "Det går inte att fråga här",
    reason: "Det som tas bort går inte att få tillbaka.",
    remedy: "Kör om i en terminal, eller lägg till --yes.")
  public static let programUnknown = Problem(
    code: "programmet-hittas-inte", fact: "Det går inte att se var programmet ligger",
    reason: "Vakten anropar det med hela sökvägen.", remedy: "Anropa fardplan med hela sökvägen.")
}
