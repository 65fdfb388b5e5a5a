/// Words of adopting a report, and of checking one that is adopted.
extension Words {
  public enum Adoption {
    // What is missing before a report is adopted.
    public static func missing(_ period: Period) -> String { "Innan rapporten \(period.text) fastställs:" }
    /// What a report lacks, in sentences: an unfinished period, silent parties, sections without words, values.
    public static func missing(in report: PeriodReport) -> [String] {
      let plan = report.plan
      func name(_ organisation: Int?) -> String {
        organisation.map { plan.organisations[$0].spokenName } ?? Words.Report.countyName
      }
      var lines: [String] = []
      if !report.hasEnded { lines.append(notOver(report.period, report.asOf)) }
      if !report.silent.isEmpty { lines.append(silent(report.silent.map { name($0) })) }
      let unwritten = ReportSection.allCases.filter { $0.takesWords && report.texts[$0] == nil }
      if !unwritten.isEmpty { lines.append(empty(unwritten.map { Words.section($0) })) }
      return lines
        + report.indicators.filter { !$0.missing.isEmpty }.map {
          values($0.indicator.title, $0.missing.map { name($0) })
        }
    }
    public static let nothingMissing = "Inget saknas."
    public static func notOver(_ period: Period, _ day: Day) -> String {
      "Perioden pågår till \(period.last). Rapporten visar läget \(day)."
    }
    public static func silent(_ names: [String]) -> String {
      "Har inte bekräftat något under perioden: \(Words.list(names))."
    }
    public static func empty(_ sections: [String]) -> String {
      "Saknar presidiets ord: \(Words.list(sections))."
    }
    public static func values(_ title: String, _ names: [String]) -> String {
      "Värde saknas för \(title): \(Words.list(names))."
    }
    public static func noPDF(_ fact: String) -> String { "Obs: PDF följer inte med. \(fact)." }
    public static let question = "Fastställa rapporten? j/N "
    public static let notAdopted = "Inget är fastställt."
    public static func replacing(_ folder: String) -> String {
      "Obs: \(folder) fanns men hade aldrig blivit fastställd. Den görs om."
    }

    public static func unfinished(_ folder: String) -> String {
      "\(folder) är skriven, men det gick inte att anteckna att den är fastställd. Försök igen med --adopt."
    }

    // What was done.
    public static func done(_ period: Period, _ day: Day, _ folder: String, _ files: Int) -> String {
      "Rapporten \(period.text) är fastställd \(day) och ligger i \(folder) (\(Words.count(files, "fil", "filer")))."
    }
    public static func wayBack(_ event: EventID) -> String {
      "Ska den göras om: fardplan ångra \(event) --reason VARFÖR"
    }
    public static func wayToCheck(_ period: Period) -> String {
      "Kontrollera den när som helst: fardplan rapport \(period.text) --verify"
    }

    // The verdict on an adopted report.
    public static func verified(_ period: Period, _ adopted: Day, _ folder: String) -> String {
      "Rapporten \(period.text) stämmer: fastställd \(adopted), \(folder)."
    }
    public static func basis(_ files: Int, _ lines: Int, _ journals: Int) -> String {
      "\(Words.count(files, "fil", "filer")) är oförändrade. Journalerna, "
        + "\(Words.count(lines, "rad", "rader")) i \(Words.count(journals, "fil", "filer")), ger samma rapport."
    }
    public static func sameBytes(_ program: String) -> String {
      "\(program) gör också samma filer, tecken för tecken."
    }
    public static func otherProgram(_ program: String) -> String {
      "Den är gjord med \(program), så filernas utseende jämförs bara med deras kontrollsummor."
    }
    public static func differs(_ period: Period, _ count: Int) -> String {
      "Rapporten \(period.text) stämmer inte: \(Words.count(count, "skillnad", "skillnader"))."
    }
  }
}

extension Words.Usage {
  public static func textWithoutSection(_ word: String) -> Problem {
    Problem(
      code: "argument-for-manga", fact: "Uppgiften \(quoted(word)) är en för mycket",
      reason: "Text hör till ett avsnitt.", remedy: "Skriv --text AVSNITT, eller ta bort texten.")
  }
  public static let extractAdopted = Problem(
    code: "utdrag", fact: "Ett utdrag kan inte fastställas",
    reason: "Det är hela rapporten som presidiet lämnar till KD/RD.", remedy: "Ta bort --organisation.")
  public static let otherPlanAdopted = Problem(
    code: "annan-plan", fact: "Bara arbetsytans egen plan har rapporter som fastställs",
    reason: "De ligger i mappen reports, som hör till roadmap.yaml.", remedy: "Ta bort --plan.")
  public static let damagedBeforeAdoption = Problem(
    code: "inte-hel", fact: "Rapporten kan inte fastställas",
    reason: "Det som står ovan gör den ofullständig.",
    remedy: "Laga först. Se fardplan kontrollera.")
  public static let faultyPaper = Problem(
    code: "inte-tillganglig", fact: "Rapporten kan inte fastställas",
    reason: "Alla kan inte läsa den: felen står ovan.",
    remedy: "Ändra texterna som nämns, eller rapportera felet i programmet.")
  public static func notAdopted(_ period: Period) -> Problem {
    Problem(
      code: "inte-faststalld", fact: "Rapporten \(period.text) är inte fastställd här",
      reason: "Det finns ingen mapp för den i reports, och ingen händelse i journalerna.",
      remedy: "Kontrollera perioden. Har den fastställts på en annan dator: hämta först.")
  }
  public static func noReportFolder(_ period: Period, _ event: EventID) -> Problem {
    Problem(
      code: "mapp-saknas", fact: "Mappen reports/\(period.text) finns inte",
      reason: "Rapporten är fastställd enligt händelsen \(event), men filerna är borta.",
      remedy: "Hämta dem från den dator där rapporten fastställdes, eller ur en säkerhetskopia.")
  }
}
