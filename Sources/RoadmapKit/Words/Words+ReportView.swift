/// Words of the view Rapport.
extension Words {
  public enum ReportView {
    /// Whose words a section has.
    public enum State: Sendable { case written, begun, empty, computed }

    public static func state(_ state: State) -> String {
      switch state {
      case .written: "skriven"
      case .begun: "påbörjad"
      case .empty: "tom"
      case .computed: "auto"
      }
    }

    /// The name of a section where its heading has no room.
    public static func short(_ section: ReportSection) -> String {
      section == .obstacles ? "Hinder och signaler" : Words.section(section)
    }

    // The head.
    public static func title(_ period: Period) -> String {
      if case .year(let year)? = PartialDay(period.text) { return "Årsuppföljning \(year)" }
      return Words.period(period).uppercasedFirst
    }
    public static let whole = "hela länet"
    public static func extract(_ name: String) -> String { "utdrag för \(name)" }
    public static let draft = "utkast"
    public static func adopted(_ day: Day) -> String { "fastställd \(day)" }
    public static func seen(_ day: Day, hasEnded: Bool) -> String {
      hasEnded ? "läget \(day)" : "perioden pågår, läget \(day)"
    }
    public static func written(_ count: Int, _ of: Int) -> String { "\(count) av \(of) skrivna" }
    public static func writtenInFull(_ count: Int, _ of: Int) -> String {
      "Presidiets ord finns i \(count) av \(of) avsnitt."
    }
    public static let extractHasNoWords = "Ett utdrag är bara uträknat. Presidiets ord står i hela rapporten."

    // The signs, told where there is room.
    public static let explained: [(state: State, words: String)] = [
      (.written, "skriven: presidiets ord finns"), (.begun, "påbörjad: texten är inte sparad"),
      (.empty, "tom: inga egna ord än"), (.computed, "auto: bara uträknat"),
    ]

    // The status line.
    /// What is in a section, and with which keys it is changed by one who may.
    public static func sentence(_ section: ReportSection, _ state: State, on day: Day?, mayWrite: Bool)
      -> String
    {
      let name = Words.section(section)
      switch state {
      case .written:
        let when = day.map { " \($0)" } ?? ""
        return "\(short(section)): skrivet\(when)." + (mayWrite ? " e ändrar, u tar tillbaka." : "")
      case .begun: return "\(name): en påbörjad text är inte sparad." + (mayWrite ? " e fortsätter." : "")
      case .empty:
        return "\(name): inga egna ord än, bara det uträknade." + (mayWrite ? " e skriver." : "")
      case .computed: return "\(name): räknas fram ur journalerna."
      }
    }
    public static func previewed(_ section: ReportSection) -> String {
      "\(Words.section(section)): ↑ ↓ rullar. Tab eller Esc går till avsnitten."
    }
    public static func place(_ first: Int, _ last: Int, _ count: Int) -> String {
      "rad \(first)–\(last) av \(count)"
    }
    public static let reading = "Hela rapporten"
    public static let readingHelp = "↑ ↓ PgUp PgDn rullar. Esc eller Enter går tillbaka till avsnitten."

    // Going between periods.
    public static let notBegun = "Den perioden har inte börjat."
    public static func first(_ period: Period) -> String {
      "\(Words.period(period).uppercasedFirst) är den första perioden."
    }
    public static let chooseParty = "Vems rapport?"

    // The presidium's words.
    public static func wordsTitle(_ section: ReportSection, _ period: Period) -> String {
      "Presidiets ord · \(Words.section(section)) · \(Words.period(period))"
    }
    public static let wordsHint = "Orden står först i avsnittet, före det som är uträknat."
    public static let wordsUndo = "Ctrl-Z ångrar"
    public static let takesNoWords = "Underlaget räknas fram och tar inga egna ord."
    public static let extractTakesNoWords = "Ett utdrag tar inga egna ord."
    public static let goToWhole = "Välj hela länet med ←, och skriv där."
    public static let emptied =
      "En tom text går inte att spara. Tryck Esc och sedan u för att ta tillbaka orden."
    public static let unchanged = "Texten är den samma. Inget har skrivits."

    // The file.
    public static let formatTitle = "Skriv rapporten till en fil"
    public static func format(_ ending: String) -> (label: String, note: String) {
      switch ending {
      case "docx": ("Word", ".docx, att arbeta vidare i")
      case "pdf": ("PDF", ".pdf, att skriva ut och skicka")
      case "html": ("Webbsida", ".html, att läsa i en webbläsare")
      case "md": ("Text", ".md, Markdown")
      case "csv": ("Tabell", ".csv, att öppna i Excel")
      default: ("Data", ".\(ending), för andra program")
      }
    }
    public static func nameTitle(_ format: String) -> String { "Filens namn · \(format)" }
    public static func nameHint(_ folder: String) -> String {
      "Filen läggs i \(folder). Skriv en hel sökväg för en annan mapp."
    }
    public static func name(_ period: Period, organisation: String?, ending: String) -> String {
      (["rapport", period.text] + [organisation].compactMap { $0 }).joined(separator: "-") + ".\(ending)"
    }
    public static let noName = "Skriv ett namn på filen."
    public static func otherEnding(_ ending: String, wanted: String) -> String {
      "Namnet slutar på .\(ending), men det är .\(wanted) som ska skrivas."
    }
    public static func writing(_ name: String) -> String { "skriver \(name) …" }
    public static let cancelKey = "Esc avbryter"
    public static let cancelling = "avbryter …"
    public static let busy = "En fil skrivs redan. Vänta, eller avbryt med Esc."
    public static func done(_ path: String, isComplete: Bool) -> String {
      "Skrev \(path)." + (isComplete ? "" : " Rapporten är ofullständig.")
    }
    public static let cancelled = "Avbrutet. Ingen fil har skrivits."
    public static let replaceTitle = "Filen finns redan"
    public static func replace(_ path: String) -> String { "Skriva över \(path)?" }
    public static let restricted = "Här får inga filer skrivas (--restricted)."
    public static let restrictedRemedy = "Öppna fardplan på din egen dator och skriv filen där."
    public static let past = "En rapport skrivs till fil från i dag, inte från dåtid."
  }
}

extension Words.UI {
  public static let report = (full: "Rapport", short: "Rapport")
  public static let obstacleRestricted = "inga filer får skrivas"
}

extension Words.Keys {
  public static let report = Words.Key("9", nil, "Rapport: halvårets och årets rapport till KD/RD")
  public static let words = Words.Key("e", "skriv", "skriv presidiets ord i avsnittet, eller ändra dem")
  public static let export = Words.Key("x", "till fil", "skriv rapporten till en fil: Word, PDF, webbsida …")
  public static let readReport = Words.Key(
    "Enter", "läs", "läs hela rapporten, från avsnittet; Esc tillbaka", name: "Läs hela rapporten")
  public static let nextPeriod = Words.Key(", .", "period", "föregående och nästa period")
  public static let previousPeriod = Words.Key(",", nil, "föregående period")
  public static let span = Words.Key("H", "år", "växla mellan halvår och helt år")
  public static let extract = Words.Key("K", "utdrag", "välj hela länet eller utdraget för en part")
  public static let parties = Words.Key("← →", nil, "gå mellan hela länet och parternas utdrag")
  public static let partiesRight = Words.Key("", nil, "")
  public static let preview = Words.Key(
    "Tab", "rulla", "gå till förhandsvisningen för att rulla i den, och tillbaka")
  public static let previewBack = Words.Key("", nil, "")
}

extension Words.Actions {
  public static let report = Words.Action(
    "Gå till Rapport", "report", "halvårsrapport årsrapport återrapport KD RD presidiet half-year")
  public static let words = Words.Action(
    "Skriv presidiets ord", "own words", "egen text avsnitt rapport redigera ändra edit section presidium")
  public static let export = Words.Action(
    "Skriv rapporten till en fil", "export", "exportera skriv ut spara som word docx pdf html csv print save")
  public static let span = Words.Action(
    "Växla mellan halvår och år", "half-year or year", "helår period årsrapport span")
  public static let extract = Words.Action(
    "Välj utdrag för en part", "extract", "kommun organisation hela länet rapport municipality")
}

extension String {
  /// With a capital first letter, to begin a line.
  public var uppercasedFirst: String { prefix(1).uppercased() + dropFirst() }
}

extension Words {
  /// The period of a report in words, as far as it is one.
  static func reportPeriod(_ text: String) -> String { Period(text).map(period) ?? text }
}
