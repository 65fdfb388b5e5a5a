/// Words of the report to KD/RD: its parts, and what is counted in them.
extension Words {
  public static func section(_ section: ReportSection) -> String {
    switch section {
    case .summary: "Sammanfattning"
    case .standing: "Läge per prioriterat område"
    case .matrix: "Läge per kommun och region"
    case .changes: "Vad har hänt sedan sist"
    case .spread: "Spridning"
    case .indicators: "Indikatorer"
    case .obstacles: "Hinder och signaler till KD/RD"
    case .decisions: "Beslut och uppdrag"
    case .unreported: "Vad har inte rapporterats"
    case .next: "Nästa period"
    case .basis: "Underlag"
    }
  }

  /// The section as a command names it: `sammanfattning`, `lage`.
  public static func sectionName(_ section: ReportSection) -> String {
    switch section {
    case .summary: "sammanfattning"
    case .standing: "läge"
    case .matrix: "matris"
    case .changes: "händelser"
    case .spread: "spridning"
    case .indicators: "indikatorer"
    case .obstacles: "hinder"
    case .decisions: "beslut"
    case .unreported: "ej-rapporterat"
    case .next: "nästa"
    case .basis: "underlag"
    }
  }

  /// The section that a user means by its id, its name or its heading.
  public static func section(named word: String) -> ReportSection? {
    let key = bareKey(word)
    return ReportSection.allCases.first { candidate in
      [candidate.rawValue, sectionName(candidate), section(candidate)].contains { bareKey($0) == key }
    }
  }
}

extension Words {
  /// The program's name and version.
  public static let program = "fardplan 0.1.0"
}

extension Words.Report {
  public static func paperTitle(_ report: PeriodReport) -> String {
    let name =
      if report.isYear {
        "Årsuppföljning \(report.period.first.year)"
      } else { "Rapport till KD/RD, \(Words.period(report.period))" }
    guard let organisation = report.organisation else { return name }
    return "\(name): \(report.plan.organisations[organisation].name)"
  }
  public static func opening(_ plan: String) -> String {
    "Presidiets återrapport om \(plan) till kommundirektörerna och regiondirektören (KD/RD)."
  }
  public static func yearOpening(_ plan: String) -> String {
    "Länsledningens årliga uppföljning av \(plan). KD/RD är kommundirektörerna och regiondirektören."
  }
  public static func extract(_ name: String) -> String {
    "Utdrag för \(name) ur återrapporten till kommundirektörerna och regiondirektören (KD/RD)."
  }
  public static let draft = "Utkast. Rapporten är inte fastställd."
  public static func recomputed(_ day: Day) -> String {
    "Omräknad. Rapporten är fastställd \(day), och det är den som gäller. Den ligger i mappen reports."
  }
  public static func adopted(_ day: Day) -> String { "Fastställd av presidiet \(day)." }
  public static let words = "Presidiets ord"
  public static func comparedWith(_ baseline: ReportBaseline) -> String {
    baseline.period.map { "Jämfört med rapporten för \(Words.period($0)), läget \(baseline.day)." }
      ?? "Ingen tidigare rapport är fastställd. Jämfört med läget \(baseline.day)."
  }
  /// The same after its heading.
  public static func baseline(_ baseline: ReportBaseline) -> String {
    baseline.period.map { "rapporten för \(Words.period($0)), läget \(baseline.day)" }
      ?? "läget \(baseline.day); ingen tidigare rapport är fastställd"
  }
  public static let cellExplained = "Med ruta menas en aktivitet hos en part."
  public static let termsBelow = "Förkortningar förklaras under Underlag."
  public static let terms = "Förkortningar"

  // Sammanfattning.
  public static let parties = "Parter som har bekräftat något"
  public static let cells = "Rutor som är rapporterade"
  public static let ticked = "Milstolpar som är nådda"
  public static let introduced = "Rutor där arbetet är infört eller klart"
  public static let lateCount = "Försenade milstolpar"
  public static let waiting = "Signaler till KD/RD utan svar"
  public static let decided = "Beslut under perioden"
  public static let assigned = "Öppna uppdrag"
  public static func assigned(_ open: Int, _ late: Int) -> String {
    late == 0
      ? Words.number(open) : "\(Words.number(open)), varav \(Words.number(late)) med försenad återrapport"
  }
  /// Of one party when it is named.
  public static func nothingReported(_ name: String?) -> String {
    "\(name.map { "\($0) har inte" } ?? "Ingen part har") rapporterat något."
  }
  public static let nothingKnown = "Det går inte att säga hur arbetet går."
  public static func planned(_ activities: Int, _ milestones: Int, _ parties: Int, _ name: String?) -> String
  {
    let work = Words.count(activities, "aktivitet", "aktiviteter")
    let steps = Words.count(milestones, "milstolpe", "milstolpar")
    let hosts = name.map { "för \($0)" } ?? "hos \(Words.count(parties, "part", "parter"))"
    return "Planen har \(work) \(hosts), med \(steps) att nå."
  }
  public static func confirmed(_ count: Int, _ of: Int, _ silent: [String]) -> String {
    if silent.isEmpty { return "Alla \(of) parter har bekräftat hur det står under perioden." }
    if count == 0 { return "Ingen part har bekräftat hur det står under perioden." }
    return
      "\(count) av \(of) parter har bekräftat hur det står under perioden; \(Words.list(silent)) har inte gjort det."
  }
  public static func confirmed(_ name: String, _ isConfirmed: Bool) -> String {
    "\(name) har \(isConfirmed ? "" : "inte ")bekräftat hur det står under perioden."
  }
  public static func half(_ status: String, _ ticked: Int, _ count: Int) -> String {
    count == 0 ? status : "\(status), \(Words.share(ticked, count)) milstolpar"
  }
  public static func moved(_ changed: Int, _ activities: Int) -> String {
    changed == 0
      ? "Ingen ruta har ändrats."
      : "\(Words.count(changed, "ruta", "rutor")) i \(Words.count(activities, "aktivitet", "aktiviteter")) har ändrats."
  }
  public static func moved(own activities: Int) -> String {
    activities == 0
      ? "Inget läge har ändrats."
      : "Läget har ändrats i \(Words.count(activities, "aktivitet", "aktiviteter"))."
  }
  /// `parties` is nil where the report is about one.
  public static func lateSentence(_ late: Int, _ suggested: Int, _ parties: Int?) -> String {
    guard late > 0 else { return "Ingen milstolpe är försenad." }
    let hosts = parties.map { " hos \(Words.count($0, "part", "parter"))" } ?? ""
    let milestones = Words.count(late, "milstolpe är försenad", "milstolpar är försenade")
    return suggested == 0
      ? "\(milestones)\(hosts)."
      : "\(milestones)\(hosts); \(suggested) av dem har en tid som bara är föreslagen."
  }
  public static func worried(_ names: [String]) -> String {
    "Någon part bedömer att arbetet är osäkert eller inte håller planen i \(Words.list(names))."
  }
  public static func worried(own names: [String]) -> String {
    "Arbetet bedöms vara osäkert eller inte hålla planen i \(Words.list(names))."
  }
  public static func waitingSentence(_ count: Int, _ oldest: String) -> String {
    "\(Words.count(count, "signal till KD/RD väntar", "signaler till KD/RD väntar")) på svar, den äldsta sedan \(oldest)."
  }

  // Läge.
  public static let standingCaption = "Prioriterade områden"
  public static let standingHeads = [
    "Område", "Länets status", "Rapporterat", "Infört eller klart", "Milstolpar", "Utsikt", "Ändrade rutor",
  ]
  public static let ownHeads = ["Område", "Läge", "Milstolpar", "Utsikt", "Ändrat"]
  public static let noPrioritised = "Inget område är prioriterat för året."
  public static let noneAssessed = "ingen bedömning"
  public static let chartCaption = "Parter per läge och område"
  public static func chartDescription(_ areas: Int) -> String {
    "Hur många parter som har nått varje läge i \(Words.count(areas, "område", "områden"))."
  }
  public static let areaHead = "Område"
  public static func stage(_ stage: PeriodReport.Stage) -> String {
    switch stage {
    case .established: "infört"
    case .done: "klart"
    case .underway: "pågår"
    case .before: "ej påbörjat"
    case .resting: "vilar eller avslutat"
    case .unreported: "ej rapporterat"
    }
  }
  public static let halves = "Halvåren bredvid varandra"
  public static let halvesCaption = "Rapporterat, nådda milstolpar och infört eller klart"
  public static let yearBegan = "Före året"
  /// Of a half that has not ended the day that is known of it.
  public static func half(_ half: HalfYear, through day: Day) -> String {
    let name = half.half == 1 ? "första halvåret" : "andra halvåret"
    return day == half.last ? "Efter \(name)" : "\(name.uppercasedFirst), läget \(day)"
  }
  public static func halfCell(_ reported: Int, _ of: Int, _ ticked: Int, _ count: Int, _ introduced: Int)
    -> String
  {
    "\(Words.share(reported, of)) rapporterat, \(Words.share(ticked, count)) milstolpar, \(introduced) infört eller klart"
  }
  public static let matrixCaption = "Så står varje aktivitet hos varje part"
  public static func overdue(_ count: Int) -> String { "\(count) försenad\(count == 1 ? "" : "e")" }
  public static let changed = "ändrad"

  // Spridning.
  public static let spreadCaption = "Så långt har arbetet spridits"
  public static let spreadHeads = ["Aktivitet", "Länets status", "Infört", "Spridning"]
  public static let noSpread = "Inget arbete har påbörjats enligt det som har rapporterats."
  public static let spreadChart = "Infört och påbörjat över tid"
  public static func spreadDescription(_ introduced: Int, _ begun: Int, _ of: Int, _ day: Day) -> String {
    "Hur många av \(of) som har infört och påbörjat arbetet, alla aktiviteter tillsammans. "
      + "\(day): \(introduced) infört, \(begun) påbörjat."
  }
  public static let monthHead = "Dag"
  public static let introducedSeries = "infört"
  public static let begunSeries = "påbörjat"
  public static let ended = "Avslutat utan effekt"
  public static let noneEnded = "Inget arbete har avslutats utan effekt."
  public static let endedByCounty = "länet"

  // Indikatorer.
  public static let indicatorCaption = "Senaste värden"
  public static let indicatorHeads = ["Vem", "Värde", "Period", "Före", "Utveckling"]
  public static let noIndicators = "Planen har inga indikatorer."
  public static let valueMissing = "värde saknas"
  public static let anybody = "Ingen"
  public static let countyName = "Länet"
  public static func development(_ direction: Indicator.Direction?, from: Decimal6?, to: Decimal6) -> String {
    let wanted = direction.map(Words.direction) ?? Words.UI.directionNotStated
    guard let from else { return wanted }
    let way = to == from ? "oförändrat" : to > from ? "har ökat" : "har minskat"
    return "\(way), \(wanted)"
  }
  /// Where the county's own value is shown.
  public enum CountyLine { case none, drawn, inTable }
  public static func lineDescription(_ parties: Int, _ periods: Int, _ county: CountyLine) -> String {
    let time = "under \(Words.count(periods, "period", "perioder"))."
    guard parties > 0 else { return "Länets värden \(time)" }
    let values = Words.count(parties, "parts värden", "parters värden")
    switch county {
    case .none: return "\(values) \(time)"
    case .drawn: return "\(values) och länets \(time)"
    case .inTable: return "\(values) \(time) Länets värden är större och står bara i tabellen."
    }
  }
  public static let missingValues = "Värden som saknas"
  public static let partyHead = "Part"

  // Hinder.
  public static let unanswered = "Väntar på svar"
  public static let noUnanswered = "Ingen signal väntar på svar."
  public static let answeredSignals = "Besvarade, inte avslutade"
  public static let closedSignals = "Avslutade under perioden"
  public static func raised(_ day: Day, _ age: String) -> String { "signalerad \(day), \(age)" }
  public static func waits(_ names: [String]) -> String { "väntar också: \(Words.list(names))" }
  public static func answer(_ text: String) -> String { "svar: \(text)" }

  // Beslut och uppdrag.
  public static let decisions = "Beslut"
  public static let noDecisions = "Inget beslut är antecknat under perioden."
  public static let otherDeeds = "Grindar och uppföljningar"
  public static let assignments = "Uppdrag"
  public static let noAssignments = "Inget uppdrag är öppet."
  public static func reportBack(_ item: AssignmentBoard.Item) -> String {
    if item.stage == .closed {
      return item.assignment.closedOn.map { "avslutat \($0)" } ?? "avslutat"
    }
    guard let next = item.next else { return "tid för återrapport anges inte" }
    let time = next.due.map(Words.partialDay) ?? next.last.description
    return item.stage == .late ? "försenad återrapport, skulle ha kommit \(time)" : "återrapporteras \(time)"
  }

  // Ej rapporterat.
  public static let unreportedCaption = "Aktiviteter som parterna inte har rapporterat"
  public static let unreportedHeads = ["Part", "Ej rapporterade", "Vilka", "Senast bekräftat"]
  public static let allReported = "Alla parter har rapporterat alla sina aktiviteter."
  public static let never = "aldrig"
  public static let everything = "alla"

  // Nästa period.
  public static func until(_ day: Day) -> String { "Det här ska bli klart till och med \(day)." }
  public static let nextCaption = "Det som har en tid"
  public static let nextHeads = ["När", "Vad", "Vem"]
  public static let noNext = "Inget har en tid i nästa period."

  // Underlag.
  public static let planFact = "Plan"
  public static func plan(_ plan: Plan) -> String { "\(plan.title) (\(Words.standing(plan.standing)))" }
  public static let planDigest = "Planens kontrollsumma (SHA-256)"
  public static let periodFact = "Period"
  public static func days(_ period: Period) -> String {
    period.first == period.last ? period.first.description : "\(period.first)–\(period.last)"
  }
  public static let asOfFact = "Läge den"
  public static let baselineFact = "Jämfört med"
  public static let eventsFact = "Händelser"
  public static func events(_ basis: PeriodReport.Basis) -> String {
    let read = "\(Words.count(basis.events, "händelse", "händelser")) lästa"
    return basis.setAside == 0 ? read : "\(read), \(Words.number(basis.setAside)) räknas inte"
  }
  public static let newestFact = "Nyaste händelsen"
  public static let none = "ingen"
  public static let completeFact = "Journaler"
  public static let programFact = "Program"
  public static let definitions = "Händelser räknas till den dag de hände, också när de skrevs in senare."
}
