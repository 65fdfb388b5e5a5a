extension PlanFault {
  /// The words of a fault in the spelling of one value; nil for all others.
  var valueWording: Wording? {
    switch self {
    case .notAWord(let text, let key, let choices, let suggestion):
      let others = PlanVocabulary.alternativesToWords(key)
      return Wording(
        "Okänt ord \(quoted(text)) för \(quoted(key))",
        PlanVocabulary.note(key).map { "Om \(quoted(key)): \($0)" } ?? "Bara vissa ord har en betydelse här.",
        "Skriv något av orden \(Words.choice(choices))\(others.map { ", eller \($0)" }.joined()).",
        suggestion: suggestion)
    case .notAnInteger(let text, let key, let range): return PlanFault.notAnInteger(text, key, range)
    case .notADecimal(let text, let key):
      let candidate = String(
        String.UnicodeScalarView(
          text.unicodeScalars.compactMap {
            $0 == "," ? "." : $0 == "\u{2212}" ? "-" : $0.properties.isWhitespace ? nil : $0
          }))
      return Wording(
        "Talet \(quoted(text)) för \(quoted(key)) är inte rätt skrivet",
        "Tal i filen skrivs med siffror och decimalpunkt, utan mellanslag och enhet.",
        "Skriv till exempel 12.5 eller 10000.", suggestion: Decimal6(candidate) == nil ? nil : candidate)
    case .notAFlag(let text, let key):
      let yes = ["ja", "yes", "on", "y", "sant", "x", "1", "true"]
      let no = ["nej", "no", "off", "n", "falskt", "0", "false"]
      let word = text.lowercased()
      return Wording(
        "Värdet för \(quoted(key)) ska vara true eller false, inte \(quoted(text))",
        "Programmet känner bara till de två orden.", "Skriv true för ja och false för nej.",
        suggestion: yes.contains(word) ? "true" : no.contains(word) ? "false" : nil)
    case .notADay(let text, let key):
      return PlanFault.missingDay(text)
        ?? Wording(
          "Dagen \(quoted(text)) för \(quoted(key)) är inte rätt skriven",
          "En dag skrivs med år, månad och dag.",
          "Skriv till exempel 2027-06-30.", suggestion: PlanFault.day(from: text))
    case .notAPartialDay(let text, let key):
      return PlanFault.missingDay(text)
        ?? Wording(
          "Tiden \(quoted(text)) för \(quoted(key)) är inte rätt skriven",
          "En tid skrivs så att den går att räkna med.",
          "Skriv 2027, 2027-06, 2027-Q2, 2027-W35, 2027-06-30, 2024/2025 eller --01-30 (varje år).",
          suggestion: PlanFault.day(from: text))
    default: return nil
    }
  }

  private static func notAnInteger(_ text: String, _ key: String, _ range: ClosedRange<Int>) -> Wording {
    if key == "roadmap" {
      return Wording(
        "Planen är skriven i version \(quoted(text)) av formatet", "Det här programmet läser version 1.",
        "Skriv ”roadmap: 1”. Är planen gjord i ett nyare program, uppdatera det här.")
    }
    let isNumber = !text.isEmpty && text.utf8.allSatisfy { (0x30...0x39).contains($0) }
    return Wording(
      isNumber
        ? "Talet \(quoted(text)) går inte att använda för \(quoted(key))"
        : "Värdet för \(quoted(key)) ska vara ett heltal, inte \(quoted(text))",
      "Här kan det stå ett tal från \(range.lowerBound) till \(range.upperBound).",
      "Skriv talet med siffror. Säger källan inget, ta bort raden.")
  }

  /// The words for a day that is spelt as one but is not in the calendar; nil for all others.
  private static func missingDay(_ text: String) -> Wording? {
    let bytes = Array(text.utf8)
    guard bytes.count == 10, bytes[4] == 0x2D, bytes[7] == 0x2D, let year = Day.decimal(bytes[0..<4]),
      let month = Day.decimal(bytes[5..<7]), Day.decimal(bytes[8..<10]) != nil
    else { return nil }
    let reason =
      (1...12).contains(month)
      ? "Månaden \(text.prefix(7)) har \(Day.length(ofMonth: month, year: year)) dagar."
      : "Ett år har månaderna 01 till 12."
    return Wording("Dagen \(quoted(text)) finns inte i kalendern", reason, "Rätta dagen.")
  }

  /// The day that was meant by `20270630`, `2027/06/30`, `2027.6.3` or `30/6 2027`, or nil.
  private static func day(from text: String) -> String? {
    let parts = text.split { !$0.isASCII || !$0.isNumber }.map(String.init)
    let numbers = parts.compactMap { Int($0) }
    guard numbers.count == parts.count else { return nil }
    if numbers.count == 3, parts[0].utf8.count == 4 {
      return Day(year: numbers[0], month: numbers[1], day: numbers[2])?.description
    }
    if numbers.count == 3, parts[2].utf8.count == 4 {
      return Day(year: numbers[2], month: numbers[1], day: numbers[0])?.description
    }
    if numbers.count == 1, parts[0].utf8.count == 8 {
      return Day(year: numbers[0] / 10_000, month: numbers[0] / 100 % 100, day: numbers[0] % 100)?.description
    }
    return nil
  }
}
