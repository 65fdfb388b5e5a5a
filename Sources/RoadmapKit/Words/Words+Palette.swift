extension Words.UI {
  // The palette.
  public static let paletteTitle = "Vad vill du göra?"
  public static let paletteDo = "Enter gör det"
  public static let sideArrows = "vä hö"
  public static let upArrows = "upp ner"
  public static let paletteGo = "Enter går dit"
  public static let paletteMove = "↑ ↓ välj"
  public static let paletteHint = "Skriv ett ord, till exempel bocka, ångra eller årshjul."
  public static let paletteNothing = "Inget heter så. Pröva ett annat ord, eller töm raden för att se allt."
  /// Where an action lives, after one was taken there.
  public static func nowIn(_ view: String) -> String { "Nu är du i \(view)." }
  public static func keyThere(_ sign: String, _ name: String) -> String {
    sign.isEmpty ? "" : "\(sign): \(name.lowercasedFirst)."
  }

  // Why an action cannot be used now, as short as a row has room for.
  public static let obstaclePast = "dåtid visas"
  public static let obstacleNobody = "frågar först vem du är"
  public static func obstacleElsewhere(_ view: String) -> String { "i \(view)" }
  public static let obstacleHere = "du är här"
  public static let obstacleNotOwn = "annan parts uppgift"
  public static func obstacleOnly(_ writers: [Permission.Writer]) -> String {
    "bara \(Words.list(writers.map(writer)))"
  }
  public static let obstacleNoActivity = "ställ markören på en aktivitet"
  public static let obstacleNoMilestone = "ställ markören på en milstolpe"
  public static let obstacleNoEvent = "ställ markören på en händelse"
  public static let obstacleNoRow = "ingen rad under markören"
  public static let obstacleLocked = "låst av grind"
  public static let obstacleNothingToUndo = "inget att ångra"
  public static let obstacleNothingToRedo = "inget att göra om"

  public static let chooseEvent = "Ställ markören på en händelse."
  /// The same as sentences, for the notice.
  public static func onlyMay(_ writers: [Permission.Writer]) -> String {
    "Det här gör \(obstacleOnly(writers))."
  }

  private static func writer(_ writer: Permission.Writer) -> String {
    switch writer {
    case .organisation: "parten själv"
    case .lansledning: "länsledningen"
    case .presidium: "presidiet"
    case .kdRd: "KD/RD"
    case .otherBody, .stranger: "andra"
    }
  }
}

extension String {
  /// With a small first letter, for use within a sentence.
  var lowercasedFirst: String { prefix(1).lowercased() + dropFirst() }
}
