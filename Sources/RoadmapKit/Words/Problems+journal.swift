extension LineFault {
  /// A damaged line in words.
  ///
  /// The line itself is not shown: nobody mends it by hand, and its text may be one that should be hidden.
  public func problem(file: String, line: Int) -> Problem {
    Wording(
      fact,
      "Raden räknas inte, och alla summor är ofullständiga så länge den är skadad. Filer i mappen journal skrivs"
        + " bara av programmet.",
      "Kör ”fardplan kontrollera --mend”. Programmet visar vad det tänker göra innan något ändras."
    ).problem(code: code.rawValue, place: SourcePlace(file: file, line: line))
  }

  var fact: String {
    switch self {
    case .tooLong: "Raden är skadad: den är för lång"
    case .notUTF8: "Raden är skadad: den har ett tecken i fel teckenkodning"
    case .spelling(let column): "Raden är skadad: den är inte skriven av programmet (tecken \(column))"
    case .missingKey(let key): "Raden är skadad: uppgiften \(quoted(key)) saknas"
    case .misplacedKey(let key): "Raden är skadad: uppgiften \(quoted(key)) står på fel plats"
    case .wrongChecksum: "Raden är skadad: kontrollsumman stämmer inte"
    case .invalidID: "Raden är skadad: händelsens id är fel skrivet"
    case .instantDiffers: "Raden är skadad: tiden stämmer inte med händelsens id"
    case .foreignWriter(let writer): "Raden är skriven av \(quoted(writer)) men ligger i en annan mapp"
    case .invalidValue(let key): "Raden är skadad: uppgiften \(quoted(key)) är fel skriven"
    case .dayAfterRecorded: "Raden är skadad: det som hände är daterat efter dagen då det skrevs"
    case .textTooLong: "Raden är skadad: texten är för lång"
    }
  }
}

extension Journals {
  /// Everything that is wrong with the journals, by file and line.
  public var problems: [Problem] {
    var found = damaged.map { $0.fault.problem(file: path($0.file), line: Int($0.line)) }
    found += tornTails.map { number, _ in
      Journals.tornWording.problem(
        .warning, code: ProblemCode.Journal.torn.rawValue,
        place: SourcePlace(file: files[number].path, line: lineCount(number) + 1))
    }
    found += disputed.map { first, second in
      Journals.disputedWording(path(second.file), Int(second.line)).problem(
        code: ProblemCode.Journal.disputed.rawValue,
        place: SourcePlace(file: path(first.file), line: Int(first.line)))
    }
    found += newerProblems
    return found.sorted {
      guard let a = $0.place, let b = $1.place else { return false }
      return a < b
    }
  }

  /// Lines of a newer format, one problem a file.
  private var newerProblems: [Problem] {
    Dictionary(grouping: newer, by: \.file).compactMap { number, entries in
      entries.map(\.line).min().map { first in
        Journals.newerWording(entries.count).problem(
          .warning, code: ProblemCode.Journal.newer.rawValue,
          place: SourcePlace(file: path(number), line: Int(first)))
      }
    }
  }

  private func path(_ number: Int32) -> String { files[Int(number)].path }
  private func lineCount(_ number: Int) -> Int { ByteText.lines(files[number].bytes) }

  private static let tornWording = Wording(
    "Den sista raden är inte färdigskriven",
    "Den räknas inte förrän den är hel. Så blir det när en dator stängs av mitt i, eller medan en fil kopieras.",
    "Hämta en gång till. Är det din egen fil lagas den nästa gång du skriver något.")

  private static func disputedWording(_ file: String, _ line: Int) -> Wording {
    Wording(
      "Händelsens id används också på rad \(line) i \(file)",
      "Samma id ska betyda samma händelse, men raderna har olika innehåll. Ingen av dem räknas.",
      "Se efter om någon har ändrat eller kopierat en av filerna, och återställ den. Skriv annars in uppgiften igen."
    )
  }

  private static func newerWording(_ count: Int) -> Wording {
    Wording(
      count == 1
        ? "En rad är skriven av ett nyare program" : "Nyare program har skrivit \(Words.number(count)) rader",
      "De sparas men räknas inte här.", "Uppdatera programmet för att få med dem.")
  }
}
