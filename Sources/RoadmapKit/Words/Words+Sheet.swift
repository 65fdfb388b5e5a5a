/// Words of tables that people fill in and the program reads.
extension Words {
  public enum Sheet {
    public enum Column: Hashable, Sendable, CaseIterable {
      case indicator, period, value, organisation, note

      var name: String {
        switch self {
        case .indicator: "indikator"
        case .period: "period"
        case .value: "värde"
        case .organisation: "organisation"
        case .note: "anteckning"
        }
      }

      var others: [String] {
        switch self {
        case .indicator: ["indicator"]
        case .period: []
        case .value: ["value"]
        case .organisation: ["organization", "kommun", "part"]
        case .note: ["note", "kommentar"]
        }
      }
    }

    public static let required: [Column] = [.indicator, .period, .value]

    /// The column that a heading means, in Swedish or English.
    public static func column(named heading: String) -> Column? {
      let key = foldedKey(heading)
      return Column.allCases.first { ([$0.name] + $0.others).contains { foldedKey($0) == key } }
    }

    private static func fault(
      _ code: String, _ place: SourcePlace, _ fact: String, _ reason: String, _ remedy: String
    ) -> Problem {
      Problem(code: code, place: place, fact: fact, reason: reason, remedy: remedy)
    }

    private static let heads =
      "Skriv rubrikerna indikator;period;värde på första raden. Organisation och anteckning är frivilliga."

    public static func utf16(_ place: SourcePlace) -> Problem {
      fault(
        "tabell-utf16", place, "Filen är sparad som Unicode-text (UTF-16)", "",
        "Spara den som CSV UTF-8 eller CSV (semikolonavgränsad).")
    }

    public static func otherSeparator(_ place: SourcePlace) -> Problem {
      fault(
        "tabell-skiljetecken", place, "Kolumnerna är inte åtskilda med semikolon",
        "Komma kan stå i tal och går därför inte att skilja kolumner med.",
        "Spara filen som CSV (semikolonavgränsad).")
    }

    public static func missing(_ columns: [Column], _ place: SourcePlace) -> Problem {
      let names = Words.list(columns.map(\.name))
      return fault(
        "tabell-rubrik-saknas", place, "\(columns.count == 1 ? "Rubriken" : "Rubrikerna") \(names) saknas",
        "Rubrikerna säger vilken kolumn som är vad.", heads)
    }

    public static func twice(_ column: Column, _ place: SourcePlace) -> Problem {
      fault(
        "tabell-rubrik-tva-ganger", place, "Rubriken \(column.name) står två gånger",
        "Det går inte att veta vilken kolumn som gäller.", "Ta bort eller döp om den ena.")
    }

    public static func unclosedQuote(_ place: SourcePlace) -> Problem {
      fault(
        "tabell-oppet-citat", place, "Citattecknet på raden stängs aldrig",
        "Allt efter det hör till samma uppgift, så resten av filen är inte läst.",
        "Sätt ett citattecken efter uppgiften, eller ta bort det första, och läs in filen igen.")
    }

    public static func strayQuote(_ place: SourcePlace) -> Problem {
      fault(
        "tabell-citat-mitt-i", place, "Ett citattecken står mitt i en uppgift",
        "Det går inte att veta var uppgiften slutar.",
        "Ta bort citattecknet, eller spara filen från Excel, som skriver sådana rätt.")
    }

    public static func tooMany(_ place: SourcePlace) -> Problem {
      fault(
        "tabell-for-manga", place, "Raden har fler uppgifter än det finns rubriker",
        "Då kan någon ha hamnat i fel kolumn.",
        "Ta bort det som är för mycket, eller skriv en rubrik för det.")
    }

    public static func emptyField(_ column: Column, _ place: SourcePlace) -> Problem {
      fault(
        "tabell-tom-uppgift", place, "Raden har ett värde men ingen uppgift under \(column.name)", "",
        "Fyll i den.")
    }

    public static func thousands(_ value: String, _ place: SourcePlace) -> Problem {
      fault(
        "tabell-tvetydigt-tal", place, "Talet ”\(value)” går att läsa på två sätt",
        "Punkten kan skilja tusental åt eller stå för decimaler.",
        "Skriv decimaler med komma, och tusental utan punkt.")
    }

    /// At most eight of the rows are named, as there may be thousands.
    public static func conflict(_ lines: [Int], _ place: SourcePlace) -> Problem {
      let others = lines.count - 8
      let named = lines.prefix(8).map(String.init) + (others > 0 ? ["\(others) till"] : [])
      return fault(
        "tabell-olika-varden", place,
        "Samma indikator, part och period har olika värden på raderna \(Words.list(named))",
        "Det går inte att veta vilket som är rätt, så inget av dem är sparat.", "Behåll den rad som stämmer.")
    }

    // What is told besides.
    public static let readAsWindows1252 =
      "Filen är inte skriven i UTF-8 och är läst som Windows-1252, som äldre Excel sparar."
    public static func unread(_ heads: [String]) -> String {
      "Läses inte: \(heads.count == 1 ? "kolumnen" : "kolumnerna") \(Words.list(heads))."
    }

    /// How it went, such as `3 värden sparade, 1 fanns redan, 2 rader utan värde, 1 fel, se ovan.`.
    public static func result(saved: Int, known: Int, empty: Int, refused: Int) -> String {
      var parts = [Words.count(saved, "värde sparat", "värden sparade")]
      if known > 0 { parts.append(Words.count(known, "fanns redan", "fanns redan")) }
      if empty > 0 { parts.append(Words.count(empty, "rad utan värde", "rader utan värde")) }
      if refused > 0 { parts.append(Words.count(refused, "fel, se ovan", "fel, se ovan")) }
      return parts.joined(separator: ", ") + "."
    }

    public static let mixed = Problem(
      code: "tabell-och-uppgifter", fact: "Både en fil och ett eget värde är angivna",
      reason: "Det går inte att veta vilket som menas.", remedy: "Skriv antingen --csv FIL eller uppgifterna."
    )
  }
}

extension Words.Usage {
  /// `measure` without all of its three values; `count` of them are given.
  public static func measureMissing(_ count: Int) -> Problem {
    let names = ["INDIKATOR", "PERIOD", "VÄRDE"]
    return Problem(
      code: "argument-saknas", fact: "Uppgiften \(names[min(count, 2)]) saknas", reason: "",
      remedy: "Skriv fardplan mät INDIKATOR PERIOD VÄRDE, eller fardplan mät --csv FIL.")
  }
}
