/// The commands of the program, their arguments and options, with their help (the format's "Commands").
extension Words {
  private typealias Guide = CommandGuide

  /// Options that stand before or after any command.
  public static let globalOptions: [CommandGuide.Option] = [
    Guide.option("--workspace", "MAPP", "arbetsytan; annars FARDPLAN_WORKSPACE eller närmaste mapp uppåt"),
    Guide.option("--plan", "ID", "en annan plan i arbetsytan än roadmap.yaml"),
    Guide.option("--as", "ID", "vem du rapporterar för, bara denna gång"),
    Guide.option("--role", "FUNKTION", "din funktion, till exempel LSG-samordnare; aldrig ett namn"),
    Guide.option("--ascii", nil, "tecken som alla terminaler kan visa"),
    Guide.option("--theme", "NAMN", "färger: dark, light eller high-contrast"),
    Guide.option("--no-color", nil, "inga färger"),
    Guide.option("--allow-network-fs", nil, "skriv även på en nätverksdisk"),
    Guide.option("--restricted", nil, "begränsat läge: inget skal och inga andra program än git"),
    CommandGuide.Option(names: ["--help", "-h"], value: nil, summary: "visa hjälp"),
    Guide.option("--version", nil, "visa programmets version"),
  ]

  private static let forWhom = Guide.option(
    "--for", "ID", "organisationen det gäller, när det inte är din egen")
  private static let onDay = Guide.option("--on", "DAG", "dagen då det hände, till exempel 2026-10-02")
  private static let area = Guide.option("--area", "OMRÅDE", "livsområdet, där milstolpen bockas per område")
  private static let note = Guide.option(
    "--note", "TEXT", "en mening som syns för alla; aldrig namn på personer")
  private static let organisation = Guide.option("--organisation", "ID", "bara en organisation")
  private static let activity = Guide.option("--activity", "ID", "bara en aktivitet")
  private static let since = Guide.option("--since", "TID", "jämför med meeting, report eller en dag")
  private static func format(_ words: String) -> CommandGuide.Option {
    Guide.option("--format", "FORMAT", "\(words); table är förval")
  }

  /// In the order of the help.
  public static let commands: [CommandGuide] = guides.flatMap { guide in
    guide.name == "goal" ? [guide] + undertakings(forWhom, onDay) : [guide]
  }

  private static let guides: [CommandGuide] = [
    Guide.make(
      "status", ["läge"], "", "hur det står: aktiviteter mot organisationer",
      options: [
        organisation, activity, Guide.option("--year", "ÅR", "bara det som är prioriterat för året"),
        Guide.option("--target-group", "ID", "bara en målgrupp"),
        Guide.option("--as-of", "DAG", "så som det stod den dagen"), since,
        format("table, json, csv eller html"),
      ]),
    Guide.make(
      "tick", ["bocka"], "AKTIVITET MILSTOLPE", "bocka en milstolpe", options: [area, forWhom, onDay, note]),
    Guide.make(
      "untick", [], "AKTIVITET MILSTOLPE", "ta bort en bock", options: [area, forWhom, onDay, note]),
    Guide.make(
      "establish", ["infört"], "AKTIVITET MILSTOLPE", "säg att en milstolpe är infört arbetssätt",
      options: [area, forWhom, onDay, note]),
    Guide.make(
      "plan", [], "AKTIVITET MILSTOLPE DATUM", "planera en egen dag för en milstolpe",
      options: [area, forWhom, note], details: ["DATUM är en dag, 2027-06, 2027-Q2, 2027-W35 eller 2027."]),
    Guide.make(
      "local", [], "AKTIVITET RUBRIK+", "lägg till en egen milstolpe", options: [forWhom, note],
      details: ["Den räknas inte i länets andel."]),
    Guide.make(
      "set", ["sätt"], "AKTIVITET [STATUS+]", "sätt status, utsikt eller båda",
      options: [
        Guide.option("--outlook", "UTSIKT", "”enligt plan”, osäkert, ”blir inte klar i tid” eller ingen"),
        forWhom,
        onDay, note,
      ],
      details: [
        "STATUS är ett av: \(Status.settable.map { "\(status($0)) (\($0.rawValue))" }.joined(separator: ", ")).",
        "Den som går bakåt, eller sätter vilande, avslutad eller ej aktuell, skriver varför med --note.",
      ]),
    Guide.make(
      "confirm", ["oförändrat"], "[AKTIVITET*]", "bekräfta att det står som förut", options: [forWhom],
      details: ["Utan aktivitet bekräftas allt som är rapporterat."]),
    Guide.make(
      "note", [], "AKTIVITET TEXT+", "skriv en anteckning",
      options: [Guide.option("--milestone", "ID", "milstolpen det gäller"), area, forWhom, onDay]),
    Guide.make(
      "measure", ["mät"], "[INDIKATOR] [PERIOD] [VÄRDE]", "ange ett mätt värde, eller många från en fil",
      options: [
        Guide.option("--csv", "FIL", "läs värden ur en tabell som Excel har sparat"), forWhom, note,
      ],
      details: [
        "PERIOD är 2026-H1, 2026, 2026-Q2, 2026-05, en dag eller DAG..DAG. VÄRDE får ha decimalkomma.",
        "I en tabell heter kolumnerna indikator;period;värde, om man vill även organisation och anteckning.",
        "Rätta rader sparas, och varje rad som inte går att spara nämns.",
      ]),
    Guide.make("goal", [], "AKTIVITET ÅR TEXT+", "sätt mål för ett år", options: [forWhom]),
    Guide.make(
      "undo", ["ångra"], "[HÄNDELSE*]", "ta tillbaka det senaste, eller vissa händelser",
      options: [Guide.option("--reason", "TEXT", "varför; krävs för det som har lämnat huset")],
      details: [
        "HÄNDELSE är början av det id som historiken visar, minst sex tecken. Av flera ångras alla eller ingen.",
        "Skälet gäller alla som ångras på en gång. Ett utkast behöver inget.",
      ]),
    Guide.make(
      "redo", [], "", "gör om det som senast ångrades",
      options: [Guide.option("--reason", "TEXT", "varför, om ångringen har lämnat huset")]),
    Guide.make(
      "redact", [], "HÄNDELSE TEXT+", "dölj en text som inte borde ha skrivits; TEXT säger varför"),
    Guide.make(
      "log", ["historik"], "", "allt som har hänt, det senaste först",
      options: [since, organisation, activity, format("table eller json")]),
    Guide.make(
      "meeting", ["möte"], "ÅTGÄRD [MÖTE]", "dagordning, öppna, avsluta, minnesanteckningar",
      options: [
        Guide.option("--present", "ID,ID", "parter och organ som är med, när mötet öppnas"),
        Guide.option("--next", "DAG", "nästa möte, när mötet avslutas"),
        Guide.option("--format", "FORMAT", "md, html, docx (Word) eller pdf; md är förval"),
        Guide.option("--output", "FIL", "skriv till en fil i stället för på skärmen"),
      ],
      details: [
        "ÅTGÄRD är dagordning (agenda), öppna (open), avsluta (close) eller anteckningar (minutes).",
        "MÖTE är till exempel lansledning-2026-11-21. Utan MÖTE menas dagens, det öppna eller det senaste.",
      ]),
    Guide.make(
      "survey", ["lägesrapport"], "", "svara på hur det står i den egna kommunen, en fråga i taget",
      details: [
        "Bara Enter betyder oförändrat. t går tillbaka och s slutar; svaren finns kvar till nästa gång.",
        "Allt som ska sparas visas på slutet, och sparas med Enter. Tar svaren slut före det sparas inget.",
      ]),
    Guide.make(
      "reminder", ["påminnelse"], "", "en text att skicka till dem som inte har rapporterat sedan mötet",
      options: [organisation, since],
      details: ["Ämnesrad och text skrivs ut, klara att klistra in i ett mejl."]),
    Guide.make(
      "report", ["rapport"], "PERIOD [TEXT+]", "rapporten för en period",
      options: [
        Guide.option("--format", "FORMAT", "md, html, docx (Word), pdf, csv eller json; md är förval"),
        Guide.option("--output", "FIL", "skriv till en fil i stället för på skärmen"), organisation,
        Guide.option("--text", "AVSNITT", "presidiets ord i ett avsnitt; orden är TEXT"),
        Guide.option("--adopt", nil, "fastställ rapporten, för presidiet"),
        Guide.option("--verify", nil, "kontrollera en fastställd rapport"),
      ],
      details: [
        "PERIOD är 2026-H1, 2026 eller DAG..DAG.",
        "AVSNITT är ett av: \(ReportSection.allCases.filter(\.takesWords).map(sectionName).joined(separator: ", ")).",
        "En fastställd rapport ligger i reports/PERIOD. Därefter är texterna stängda.",
      ]),
    Guide.make(
      "calendar", ["årshjul"], "", "årets möten, rapporter och det som ska vara klart",
      options: [
        Guide.option("--year", "ÅR", "ett annat år än det här"),
        Guide.option("--format", "FORMAT", "table, json eller ics; table är förval"),
      ], details: ["ics går att öppna i de flesta kalendrar. Utan --year rymmer den det här året och nästa."]),
    Guide.make(
      "fulfil", ["genomfört"], "REGEL PERIOD", "ange att en uppföljning är genomförd",
      options: [onDay, note],
      details: ["REGEL och PERIOD står inom hakparentes i årshjulet."]),
    Guide.make(
      "check", ["kontrollera"], "", "kontrollera planer och journaler",
      options: [
        Guide.option("--mend", nil, "flytta skadade egna rader åt sidan; allt visas först"),
        format("table eller json"),
      ]),
    Guide.make(
      "identify", ["vem"], "[ID]", "välj vem du rapporterar för, eller visa valet",
      details: ["Funktionen anges med --role. Valet sparas för planen."]),
    Guide.make(
      "init", [], "[MAPP]", "gör en ny arbetsyta med en mall till plan, eller anslut till en som finns",
      options: [
        Guide.option("--from", "ADRESS", "hämta en arbetsyta som delas, eller ur ett kuvert med allt"),
        Guide.option("--trust", "FINGERAVTRYCK", "serverns fingeravtryck, SHA256:…, när ingen kan svara"),
      ]),
    Guide.make(
      "share", ["dela"], "[ADRESS]", "anslut arbetsytan till en server eller en mapp som andra når",
      options: [
        Guide.option("--trust", "FINGERAVTRYCK", "serverns fingeravtryck, SHA256:…, när ingen kan svara")
      ],
      details: [
        "ADRESS är som git@server.se:fardplan.git, https://server.se/fardplan.git eller /mapp/fardplan.git.",
        "Utan ADRESS visas var arbetsytan delas. Inget lämnar huset förrän det publiceras.",
      ]),
    Guide.make("fetch", ["hämta"], "", "hämta det som andra har publicerat"),
    Guide.make(
      "publish", ["publicera"], "", "publicera det du har skrivit: visar först exakt vad som lämnar huset",
      options: [
        Guide.option("--yes", nil, "fråga inte"),
        Guide.option("--with-plan", nil, "publicera också ändrade planer, för länsledningen och presidiet"),
      ]),
    Guide.make(
      "envelope", ["kuvert"], "ÅTGÄRD FIL", "lägg det du har skrivit i en fil, eller öppna en sådan",
      options: [
        Guide.option("--all", nil, "lägg i allt, för den som inte har hämtat förut"),
        Guide.option("--yes", nil, "fråga inte"),
      ],
      details: [
        "ÅTGÄRD är gör (create) eller öppna (open).",
        "Det som läggs i ett kuvert räknas som publicerat. Länsledningen och presidiet förmedlar det till servern.",
      ]),
    Guide.make("demo", [], "[MAPP]", "gör en arbetsyta att öva i, med påhittade och märkta uppgifter"),
    server,
    Guide.make("help", ["hjälp"], "[KOMMANDO]", "visa hjälp"),
  ]

  /// A command by its name or one of its aliases, however å, ä and ö are spelt.
  public static func command(_ word: String) -> CommandGuide? {
    let key = foldedKey(word)
    return commands.first { guide in ([guide.name] + guide.aliases).contains { foldedKey($0) == key } }
  }

  /// A word to compare by: NFC, small letters, å and ä as a, ö as o.
  public static func foldedKey(_ word: String) -> String {
    var key = String.UnicodeScalarView()
    for scalar in Normal.form(word).lowercased().unicodeScalars {
      switch scalar {
      case "å", "ä": key.append("a")
      case "ö": key.append("o")
      default: key.append(scalar)
      }
    }
    return String(key)
  }

  /// The status that a user means by an English value or a Swedish word.
  public static func status(named word: String) -> Status? {
    let key = foldedKey(word)
    let short: [String: Status] = ["avslutad": .ended, "inford": .established, "inte paborjad": .notStarted]
    return Status.settable.first { foldedKey($0.rawValue) == key || foldedKey(status($0)) == key }
      ?? short[key]
  }

  /// The outlook that a user means by an English value or a Swedish word.
  public static func outlook(named word: String) -> Outlook? {
    let key = foldedKey(word)
    let short: [String: Outlook] = ["ingen": .none, "osaker": .atRisk]
    return Outlook.allCases.first { foldedKey($0.rawValue) == key || foldedKey(outlook($0)) == key }
      ?? short[key]
  }
}
