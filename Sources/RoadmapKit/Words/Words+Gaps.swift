/// How a gap is worked off, for those who do not write the plan's file.
extension Words.Duties {
  /// Who gives what is missing, and where, in one line: `Den som sköter planen skriver det i roadmap.yaml (fältet lead)`.
  public static func gapSentence(_ gap: Gap, isMain: Bool) -> String {
    guard let field = field(gap) else { return goalIsWritten }
    return "\(keeper) skriver det i \(file(isMain)) (\(field))"
  }

  /// The same with when it can be given and under which id, as whole sentences.
  public static func gapRemedy(_ gap: Gap, id: String, isMain: Bool) -> [String] {
    guard let field = field(gap), let when = when(gap) else { return [goalHere] }
    let place = "\(file(isMain)) (\(field), under \(id))"
    let sentence = "\(when) skriver den som sköter planen det i \(place)."
    return gap.kind == .due ? [sentence, ownDays] : [sentence]
  }

  private static let keeper = "Den som sköter planen"
  private static let goalIsWritten = "Länets mål skrivs med y, av länsledningen eller presidiet"
  private static let goalHere =
    "Tryck y och skriv målet när det är bestämt. Det gör länsledningen eller presidiet."
  private static let ownDays = "Varje organisation kan också planera en egen dag, med e i Kommun."

  private static func file(_ isMain: Bool) -> String { isMain ? "roadmap.yaml" : "planens fil" }

  private static func when(_ gap: Gap) -> String? {
    switch gap {
    case .adoptionDate, .approvalDate: "När dagen är känd"
    case .lead: "När det är beslutat vilket organ eller vilken organisation som är ansvarig"
    case .goal: nil
    case .due: "När tiderna är beslutade"
    case .baseline: "När det första värdet är känt"
    case .target: "När målvärdet är beslutat"
    case .cadence: "När det är bestämt hur ofta uppföljningen görs"
    case .receiver: "När det är bestämt vem som ska få uppföljningen"
    }
  }

  /// The field of the plan's file; nil for what is no part of the plan.
  private static func field(_ gap: Gap) -> String? {
    switch gap {
    case .adoptionDate: "fältet adopted-on"
    case .approvalDate: "fältet approved-on"
    case .lead: "fältet lead"
    case .goal: nil
    case .due: "fältet due vid varje milstolpe"
    case .baseline: "fältet baseline"
    case .target: "fältet target"
    case .cadence: "fältet every"
    case .receiver: "fältet to"
    }
  }
}
