extension PlanFault {
  /// The words of a fault in keys and their values; nil for all others.
  var vocabularyWording: Wording? {
    switch self {
    case .notAMapping:
      Wording(
        "Filen är ingen plan", "En plan består av nycklar med värden, och den första är roadmap.",
        "Börja filen med raden ”roadmap: 1”.")
    case .unknownKey(let key, let name, let suggestion): PlanFault.unknownKey(key, name, suggestion)
    case .missingKey(let key, let name):
      Wording(
        "Nyckeln \(quoted(key)) saknas i \(PlanVocabulary.thing(name))",
        "Den måste finnas. \(PlanVocabulary.mapping(name)?.field(key)?.note ?? "")".trimmedEnd,
        "Lägg till ”\(key):” följt av \(PlanFault.value(of: key, in: name)).")
    case .expectedText(let key):
      Wording(
        "Värdet för \(quoted(key)) är inte en enda text",
        "Här står en lista eller en post där det ska stå ett enda värde.",
        "Skriv ett värde efter kolon. Börjar texten med [ eller {, sätt citattecken runt den.")
    case .expectedList(let key):
      Wording(
        "Värdet för \(quoted(key)) är ingen lista",
        "Nyckeln kan ha flera värden, och då skrivs även ett ensamt värde som lista.",
        "Skriv varje del på en egen rad efter ett bindestreck. Finns inga delar, ta bort nyckeln.")
    case .expectedMapping(let key): PlanFault.expectedMapping(key)
    case .emptyValue(let key):
      Wording(
        "Nyckeln \(quoted(key)) har inget värde",
        "Det går inte att se om uppgiften är bortglömd eller inte anges i källan.",
        PlanVocabulary.isOptional(key)
          ? "Skriv ett värde efter kolon, eller ta bort raden om källan inte säger något."
          : "Skriv ett värde.")
    case .textTooLong(let key, let limit):
      Wording(
        "Texten i \(quoted(key)) är längre än \(Words.number(limit)) tecken",
        "Längre text får inte plats där den visas.",
        key == "note" || limit > 1_000 ? "Korta texten." : "Korta texten. Det som blir över kan stå i ”note”."
      )
    case .invalidID(let id):
      Wording(
        "Id \(quoted(id)) är inte rätt skrivet",
        "Ett id har högst \(IdentifierSpelling.longest) tecken: små bokstäver a–z, siffror och bindestreck, men"
          + " inte bindestreck först eller sist.",
        "Rätta id:t.", suggestion: PlanFault.identifier(from: id))
    case .notAWord, .notAnInteger, .notADecimal, .notAFlag, .notADay, .notAPartialDay: valueWording
    default: nil
    }
  }

  private static func unknownKey(_ key: String, _ name: String, _ suggestion: String?) -> Wording {
    let place = name == "plan" ? "" : " i \(PlanVocabulary.thing(name))"
    let keys = PlanVocabulary.keys(of: name)
    let remedy =
      suggestion == nil && !keys.isEmpty
      ? "Rätta nyckeln eller ta bort den. De som finns är \(Words.list(keys))."
      : "Rätta nyckeln eller ta bort den."
    return Wording(
      "Okänd nyckel \(quoted(key))\(place)",
      "Programmet vet inte vad den betyder, och uppgiften skulle inte synas någonstans.", remedy,
      suggestion: suggestion)
  }

  private static func expectedMapping(_ key: String) -> Wording {
    let keys = PlanVocabulary.keysUnder(key)
    let example = keys.isEmpty ? "" : ", till exempel \(Words.list(Array(keys.prefix(3))))"
    return Wording(
      PlanVocabulary.isList(key)
        ? "En del av \(quoted(key)) saknar egna nycklar" : "Värdet för \(quoted(key)) saknar egna nycklar",
      "Här står bara en text eller en lista.", "Skriv nycklarna på egna rader med större indrag\(example).")
  }

  private static func value(of key: String, in name: String) -> String {
    PlanVocabulary.mapping(name)?.field(key).map { PlanVocabulary.description(of: $0.shape) } ?? "ett värde"
  }

  /// An identifier near to what was written, or nil.
  private static func identifier(from text: String) -> String? {
    var letters: [UInt8] = []
    for scalar in text.lowercased().unicodeScalars {
      switch scalar {
      case "a"..."z", "0"..."9": letters.append(UInt8(scalar.value))
      case "å", "ä", "à", "á": letters.append(0x61)
      case "ö", "ø": letters.append(0x6F)
      case "é", "è": letters.append(0x65)
      case "ü": letters.append(0x75)
      default: if letters.last != 0x2D, !letters.isEmpty { letters.append(0x2D) }
      }
    }
    var shortened = letters.prefix(IdentifierSpelling.longest)
    while shortened.last == 0x2D { shortened.removeLast() }
    return shortened.isEmpty ? nil : String(decoding: shortened, as: UTF8.self)
  }
}

extension String {
  fileprivate var trimmedEnd: String { hasSuffix(" ") ? String(dropLast()) : self }
}
