/// The commands that raise what one does not control, and lead: signals, decisions, assignments, gates.
extension Words {
  private typealias Guide = CommandGuide

  private static let about = Guide.option("--activity", "ID", "aktiviteten det gäller")

  static func undertakings(_ forWhom: CommandGuide.Option, _ onDay: CommandGuide.Option) -> [CommandGuide] {
    [
      Guide.make(
        "signal", [], "SAKOMRÅDE TEXT+", "signalera till KD/RD det som ni inte råder över",
        options: [about, forWhom, onDay],
        details: ["SAKOMRÅDE är ett av: \(Matter.allCases.map(matter).joined(separator: ", "))."]),
      Guide.make(
        "answer", ["svara"], "SIGNAL [TEXT+]", "besvara en signal",
        options: [Guide.option("--from", "VEM", "vem svaret kommer från, när det är en annan"), onDay],
        details: [whatID("SIGNAL")]),
      Guide.make(
        "close-signal", ["avsluta-signal"], "SIGNAL [TEXT+]", "avsluta en signal", options: [onDay],
        details: [whatID("SIGNAL")]),
      Guide.make(
        "decide", ["besluta"], "TEXT+", "skriv ett beslut",
        options: [
          about, Guide.option("--type", "TYP", "eget, förslag, ”till handlingarna” eller uppdrag"),
          Guide.option("--condition", "TEXT", "villkor för beslutet"),
          Guide.option("--paragraph", "§", "paragrafen i protokollet"),
          Guide.option("--dnr", "DNR", "diarienumret"), onDay,
        ], details: ["Under ett öppet möte skrivs beslutet på mötet."]),
      Guide.make(
        "assign", ["uppdra"], "MOTTAGARE TEXT+", "ge ett uppdrag",
        options: [
          about,
          Guide.option("--due", "TID", "när det senast återrapporteras: en dag, 2027-06 eller 2027-Q2"),
          Guide.option("--every", "TAKT", "hur ofta: möte, månad, kvartal, halvår eller år"),
          Guide.option("--decision", "BESLUT", "beslutet som uppdraget följer av"), onDay,
        ],
        details: [
          "MOTTAGARE är ett organ eller en organisation, id eller namn, eller en funktion i ord.",
          "Utan --every är uppdraget klart när det är återrapporterat.",
        ]),
      Guide.make(
        "report-back", ["återrapportera"], "UPPDRAG [TEXT+]", "återrapportera ett uppdrag", options: [onDay],
        details: ["\(whatID("UPPDRAG")) Det kan också vara id på ett uppdrag i planen."]),
      Guide.make(
        "close-assignment", ["avsluta-uppdrag"], "UPPDRAG [TEXT+]", "avsluta ett uppdrag", options: [onDay],
        details: [whatID("UPPDRAG")]),
      Guide.make(
        "pass-gate", ["öppna-grind"], "AKTIVITET TEXT+", "öppna en grind, så att det bakom den kan bockas",
        options: [onDay]),
      Guide.make(
        "stop", ["stoppa"], "AKTIVITET TEXT+", "stoppa en aktivitet för länet; TEXT säger varför",
        options: [onDay]),
    ]
  }

  private static func whatID(_ name: String) -> String {
    "\(name) är början av det id som historiken visar, minst sex tecken."
  }
}
