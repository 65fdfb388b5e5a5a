/// Wrong use of the command line, as problems (exit 64, and some that end in 1 or 77).
extension Words {
  public enum Usage {
    private static let see = "Se fardplan hjälp."

    static func fault(_ code: String, _ fact: String, _ reason: String, _ remedy: String) -> Problem {
      Problem(code: code, fact: fact, reason: reason, remedy: remedy)
    }

    private static func meant(_ suggestion: String?) -> String {
      suggestion.map { "Menade du \($0)? " } ?? ""
    }

    public static let notUTF8 = fault(
      "argument-kodning", "Ett argument är inte skrivet i UTF-8",
      "Programmet kan inte veta vilka tecken som menas.",
      "Ställ in terminalen på UTF-8 och försök igen.")

    public static func unknownCommand(_ word: String) -> Problem {
      let known = commands.flatMap { [$0.name] + $0.aliases }
      return fault(
        "okant-kommando", "Kommandot \(quoted(word)) finns inte", "",
        meant(Spelling.nearest(to: word, among: known).map { "fardplan \($0)" }) + see)
    }

    public static func unknownOption(_ word: String, _ guide: CommandGuide?) -> Problem {
      let known = (globalOptions + (guide?.options ?? [])).flatMap(\.names)
      let remedy = guide.map { "Se fardplan hjälp \($0.spokenName)." } ?? see
      return fault(
        "okant-val", "Valet \(quoted(word)) finns inte" + (guide.map { " för \($0.spokenName)" } ?? ""), "",
        meant(Spelling.nearest(to: word, among: known)) + remedy)
    }

    public static func valueMissing(_ option: CommandGuide.Option) -> Problem {
      fault(
        "varde-saknas", "Valet \(option.names[0]) saknar värde", "",
        "Skriv \(option.names[0]) \(option.value ?? "VÄRDE").")
    }

    public static func valueNotTaken(_ option: CommandGuide.Option) -> Problem {
      fault(
        "varde-for-mycket", "Valet \(option.names[0]) tar inget värde", "", "Skriv bara \(option.names[0]).")
    }

    public static func twice(_ option: CommandGuide.Option) -> Problem {
      fault("val-tva-ganger", "Valet \(option.names[0]) är angivet två gånger", "", "Ange det en gång.")
    }

    public static func argumentMissing(_ argument: CommandGuide.Argument, _ guide: CommandGuide) -> Problem {
      fault(
        "argument-saknas", "Uppgiften \(argument.name) saknas", "", "Skriv fardplan \(guide.spokenUsage).")
    }

    public static func tooMany(_ word: String, _ guide: CommandGuide) -> Problem {
      fault(
        "argument-for-manga", "Uppgiften \(quoted(word)) är en för mycket",
        "Text med blanksteg skrivs inom citattecken.", "Skriv fardplan \(guide.spokenUsage).")
    }

    public static let notUnderstood = fault("fel-anvandning", "Kommandot gick inte att förstå", "", see)

    public static func invalidDay(_ text: String, _ option: String) -> Problem {
      fault(
        "ogiltig-dag", "Värdet \(quoted(text)) för \(option) är ingen dag", "",
        "Skriv år-månad-dag, till exempel 2026-06-30.")
    }

    public static func invalidChoice(_ text: String, _ option: String, _ choices: [String]) -> Problem {
      let near = Spelling.nearest(to: text, among: choices)
      return fault(
        "ogiltigt-val", "Värdet \(quoted(text)) går inte för \(option)", "",
        meant(near) + "Välj \(choice(choices)).")
    }

    public static func unknownAction(_ text: String, _ choices: [String]) -> Problem {
      fault(
        "okand-atgard", "Åtgärden \(quoted(text)) finns inte", "",
        meant(Spelling.nearest(to: text, among: choices)) + "Välj \(choice(choices)).")
    }

    public static func optionNotFor(_ option: String, _ action: String) -> Problem {
      fault(
        "val-passar-inte", "Valet \(option) hör inte till \(action)", "",
        "Ta bort det, eller \(see.lowercased())")
    }

    public static func invalidYear(_ text: String) -> Problem {
      fault("ogiltigt-ar", "Värdet \(quoted(text)) är inget år", "", "Skriv till exempel 2026.")
    }

    public static func invalidPeriod(_ text: String) -> Problem {
      fault(
        "ogiltig-period", "Värdet \(quoted(text)) är ingen period", "",
        "Skriv 2026-H1, 2026, 2026-Q2, 2026-05, en dag eller DAG..DAG.")
    }

    public static let nothingToSet = fault(
      "inget-att-satta", "Varken status eller utsikt är angiven", "",
      "Skriv till exempel: fardplan sätt fp-612 pågår, eller lägg till --outlook osäkert.")

    public static func outlookAsStatus(_ text: String) -> Problem {
      fault(
        "utsikt-som-status", "Ordet \(quoted(text)) är en utsikt och ingen status", "",
        "Skriv den efter --outlook.")
    }

    public static func invalidClock(_ text: String) -> Problem {
      fault(
        "ogiltig-klocka", "FARDPLAN_NOW är \(quoted(text)), som inte går att läsa",
        "Variabeln är till för provning av programmet.", "Ta bort den, eller skriv 2026-11-21T09:14:03Z.")
    }

    public static let noIdentity = fault(
      "ingen-vald", "Ingen är vald att rapportera för",
      "Allt går att läsa, men den som skriver måste vara vald.",
      "Välj en gång med fardplan vem ID, eller skriv --as ID denna gång.")

    public static func unknownPlan(_ id: String, _ known: [String]) -> Problem {
      fault(
        "okand-plan", "Planen \(quoted(id)) finns inte i arbetsytan", "",
        meant(Spelling.nearest(to: id, among: known)) + "De som finns: \(known.joined(separator: ", ")).")
    }

    public static func brokenPlan(_ file: String) -> Problem {
      fault(
        "trasig-plan", "Planen i \(file) kan inte användas", "Den har fel som står ovan.",
        "Rätta felen och kör fardplan kontrollera.")
    }

    public static func unknownTargetGroup(_ id: String, _ known: [String]) -> Problem {
      fault(
        "okand-malgrupp", "Målgruppen \(quoted(id)) finns inte i planen", "",
        meant(Spelling.nearest(to: id, among: known)) + "De som finns: \(known.joined(separator: ", ")).")
    }

    public static func eventTooShort(_ text: String) -> Problem {
      fault(
        "for-kort-id", "Händelsen \(quoted(text)) är för kort skriven", "",
        "Skriv minst sex tecken av det id som fardplan historik visar.")
    }

    public static func eventAmbiguous(_ text: String, _ found: [String]) -> Problem {
      fault(
        "tvetydigt-id", "Flera händelser börjar med \(quoted(text))", "",
        "Skriv fler tecken. De första är \(found.prefix(5).joined(separator: ", ")).")
    }

    public static func alreadyWorkspace(_ folder: String) -> Problem {
      fault(
        "finns-redan", "Mappen \(folder) har redan en roadmap.yaml", "Den skrivs inte över.",
        "Välj en annan mapp.")
    }

    public static func notEmpty(_ folder: String) -> Problem {
      fault("inte-tom", "Mappen \(folder) är inte tom", "", "Välj en ny mapp, eller utelämna den.")
    }
  }
}

extension Words.CommandText {
  public static let notPrinted = Problem(
    code: "ej-utskrivet", fact: "Svaret gick inte att skriva ut", reason: "Disken kan vara full.",
    remedy: "Frigör utrymme och försök igen.")
}

extension Words.Usage {
  public static func meantWriter(_ id: String) -> String { "Menade du \(id)? " }
}
