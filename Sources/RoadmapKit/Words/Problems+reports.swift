extension ReportDifference {
  /// The difference in words; `folder` is where the report lies, as the user knows it.
  public func problem(in folder: String) -> Problem {
    let wording = fileWording(folder) ?? journalWording() ?? eventWording(folder)
    return wording.problem(code: code, place: place(folder))
  }

  /// A stable name of this sort of difference.
  public var code: String {
    switch self {
    case .stampMissing, .stampUnreadable: "stampel-saknas"
    case .noEvent: "handelse-saknas"
    case .stampChanged: "stampel-andrad"
    case .takenBack: "tillbakatagen"
    case .fileMissing: "fil-saknas"
    case .fileChanged: "fil-andrad"
    case .fileForeign: "fil-okand"
    case .folderForeign: "mapp-okand"
    case .planUnreadable: "plan-olaslig"
    case .journalMissing: "journal-saknas"
    case .journalShort: "journal-for-kort"
    case .journalDamaged: "journal-skadad"
    case .journalChanged: "journal-andrad"
    case .journalPurged: "journal-rensad"
    case .value: "vardet-skiljer"
    case .otherBytes: "andra-tecken"
    }
  }

  private func place(_ folder: String) -> SourcePlace? {
    guard case .journalDamaged(let file, let line, _) = self else { return nil }
    return SourcePlace(file: file, line: line)
  }

  private static let restore =
    "Hämta en oförändrad kopia, från den dator där rapporten fastställdes eller ur en säkerhetskopia."

  private func fileWording(_ folder: String) -> Wording? {
    switch self {
    case .stampMissing:
      Wording(
        "Filen \(folder)/\(Self.stamp) saknas", "Utan den går det inte att veta vad som fastställdes.",
        Self.restore)
    case .stampUnreadable:
      Wording(
        "Filen \(folder)/\(Self.stamp) går inte att förstå",
        "Den är ändrad, eller gjord av ett nyare program.", Self.restore)
    case .fileMissing(let name):
      Wording("Filen \(folder)/\(name) saknas", "Den hör till det som fastställdes.", Self.restore)
    case .fileChanged(let name):
      Wording(
        "Filen \(folder)/\(name) är ändrad", "Kontrollsumman är en annan än när rapporten fastställdes.",
        Self.restore)
    case .fileForeign(let name):
      Wording(
        "Filen \(folder)/\(name) hör inte till rapporten", "Den fanns inte när rapporten fastställdes.",
        "Flytta den någon annanstans.")
    case .folderForeign(let path):
      Wording(
        "Mappen \(path) är inte fastställd",
        "Den ligger bland periodens rapporter, men hör till ingen av presidiets händelser eller är en kopia.",
        "Läs den inte som fastställd. Flytta den någon annanstans.")
    case .planUnreadable:
      Wording(
        "Planen i \(folder)/plan.yaml går inte att läsa", "Rapporten kan inte räknas om utan den.",
        Self.restore)
    case .otherBytes(let name):
      Wording(
        "Filen \(folder)/\(name) blir en annan när den görs om",
        "Samma program ska göra samma fil av samma uppgifter.",
        "Kontrollera att det är samma program på båda datorerna. Är det det: rapportera felet.")
    default: nil
    }
  }

  private func journalWording() -> Wording? {
    switch self {
    case .journalMissing(let file, let lines):
      Wording(
        "Journalen \(file) finns inte",
        "Rapporten bygger på \(Words.count(lines, "rad", "rader")) i den.",
        "Hämta den, eller lägg tillbaka den ur en säkerhetskopia.")
    case .journalShort(let file, let has, let of):
      Wording(
        "Journalen \(file) är för kort",
        "Den har \(Words.count(has, "rad", "rader")), men rapporten bygger på \(Words.number(of)).",
        "Hämta den, eller lägg tillbaka den ur en säkerhetskopia.")
    case .journalDamaged(_, _, let fault):
      Wording(
        fault.problem(file: "", line: 1).fact,
        "Raden är en annan än när rapporten fastställdes, eller går inte längre att läsa.",
        "Hämta journalen på nytt, eller lägg tillbaka den ur en säkerhetskopia.")
    case .journalPurged(let file, let lines):
      Wording(
        "Texten på rad \(Words.list(lines.map { "\($0)" })) i \(file) är borttagen för gott",
        "Rapporten fastställdes före det, så journalen är inte längre den som rapporten bygger på.",
        "Jämför med en säkerhetskopia från före borttagningen, om det behövs. "
          + "Ska rapporten göras om: fastställ perioden igen.")
    case .journalChanged(let file, let lines):
      Wording(
        "Journalen \(file) är ändrad någonstans på de första \(Words.count(lines, "raden", "raderna"))",
        "Varje rad går att läsa, men raderna är inte de som rapporten bygger på.",
        "Jämför med en säkerhetskopia. Vad som har ändrats i rapporten står för sig, om något har det.")
    default: nil
    }
  }

  private func eventWording(_ folder: String) -> Wording {
    switch self {
    case .stampChanged(let event):
      Wording(
        "Filen \(folder)/\(Self.stamp) är inte den som fastställdes",
        "Presidiets händelse \(event) har en annan kontrollsumma.", Self.restore)
    case .takenBack(let event):
      Wording(
        "Rapporten är tillbakatagen", "Presidiet har ångrat händelsen \(event), som fastställde den.",
        "Se varför med ”fardplan historik”. Har en ny fastställts ligger den i en mapp bredvid.")
    case .value(let points):
      Wording(
        "Rapporten skiljer sig från journalerna på \(Words.count(points.count, "punkt", "punkter"))",
        Self.list(points),
        "Är en journal ändrad står det för sig. Annars är report.json ändrad: lägg tillbaka den.")
    default:
      Wording(
        "Ingen händelse säger att \(folder) är fastställd",
        "Presidiets händelse saknas i journalerna, eller hör till en annan rapport.",
        "Hämta presidiets journal. Annars blev rapporten aldrig fastställd: gör om med --adopt.")
    }
  }

  private static let stamp = "stamp.json"
  private static let mostPoints = 20

  private static func list(_ points: [Point]) -> String {
    func side(_ text: String?) -> String { text.map { quoted($0.filter { $0 != "\"" }) } ?? "inget" }
    let shown = points.prefix(mostPoints).map {
      "\($0.path): \(side($0.report)) i rapporten, \(side($0.journals)) ur journalerna"
    }
    let rest = points.count - shown.count
    return "Det gäller "
      + (shown + (rest > 0 ? ["och \(Words.number(rest)) till"] : [])).joined(separator: "; ") + "."
  }
}
