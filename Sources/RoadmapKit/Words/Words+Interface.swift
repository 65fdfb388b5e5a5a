extension Words {
  /// The words of the interface, view by view.
  public enum UI {
    // The frame.
    public static let short = "Färdplan Nära vård"
    public static func at(_ day: Day) -> String { "läge \(dayAndWeek(day))" }
    public static func shortDay(_ day: Day) -> String { "\(day) v. \(Week(day).number)" }
    public static func comparedWith(_ reference: Reference?) -> String {
      reference == nil ? Words.reference(nil) : "jämfört med \(Words.reference(reference))"
    }
    public static let reading = "läser, ingen vald"
    public static let incomplete = "OFULLSTÄNDIGT"
    public static func problems(_ count: Int) -> String { "\(count) fel i filerna" }
    public static func tooSmall(_ width: Int, _ height: Int) -> String {
      "Fönstret är \(width)×\(height). Det behövs minst 80×24: gör fönstret större."
    }
    public static let saving = "sparas …"

    // The views' names, in full and for narrow screens.
    public static let matrix = (full: "Matris", short: "Matris")
    public static let organisation = (full: "Kommun", short: "Kommun")
    public static let activity = (full: "Aktivitet", short: "Aktiv")
    public static let meeting = (full: "Möte", short: "Möte")
    public static let calendar = (full: "Årshjul", short: "År")
    public static let signals = (full: "Signaler", short: "Signal")
    public static let duties = (full: "Ansvar", short: "Ansvar")
    public static let history = (full: "Historik", short: "Logg")

    // Matris.
    public static let activityHeading = "Aktivitet"
    public static let county = "Länet"
    public static let reportedTotal = "Har rapporterat"
    public static let confirmedTotal = "Rapporterat sedan mötet"
    public static func confirmedTotal(_ reference: Reference) -> String {
      switch reference.kind {
      case .meeting: "Rapporterat sedan mötet"
      case .report: "Rapporterat sedan rapporten"
      case .day: "Rapporterat sedan \(reference.day)"
      }
    }
    public static func notConcerned(_ organisation: String, _ activity: String) -> String {
      "\(organisation) · \(activity): berörs inte"
    }
    public static func coverageShort(_ coverage: Coverage) -> String {
      "\(coverage.reported) av \(coverage.of)"
    }
    public static let nothingMatches = "Ingen rad innehåller det du söker. Esc tar bort filtret."
    public static func filtered(_ text: String) -> String { "filter: \(text)" }
    public static let legendOverdue = "försenad"
    public static func legendChanged(_ reference: Reference?) -> String {
      reference == nil ? "ändrad" : "ändrad sedan \(Words.reference(reference))"
    }
    public static func legendStale(_ reference: Reference?) -> String {
      reference == nil ? "ej bekräftad" : "ej bekräftad sedan \(Words.reference(reference))"
    }
    public static let legendGate = "väntar på grind"
    public static let waitsShort = "väntar"

    // The detail pane.
    public static func milestones(_ ticked: Int, _ count: Int) -> String {
      "Milstolpar \(ticked) av \(count)"
    }
    public static func was(_ status: Status, _ reference: Reference?) -> String {
      "var \(Words.status(status)) vid \(Words.reference(reference))"
    }
    public static let suggestedMilestones = "förslag till milstolpar, ej fastställda"
    public static let suggestedMilestone = "förslag till milstolpe, ej fastställd"
    public static let latest = "Senast"
    public static let lead = "Ansvarig"
    public static let source = "Källa"
    public static let otherPlans = "Andra planer"
    public static let purpose = "Vad det gäller"
    public static let indicators = "Indikatorer"
    public static let valueMissing = "värde saknas"
    public static let targetNotStated = "mål anges inte"
    public static let undated = "ej daterad"
    public static func due(_ day: PartialDay, _ source: MilestoneState.DueSource?) -> String {
      let text = "till \(partialDay(day))"
      switch source {
      case .own: return "\(text) (egen)"
      case .suggested: return "\(text) (förslag)"
      case .plan, nil: return text
      }
    }
    public static let own = "egen milstolpe"
    public static func late(_ source: MilestoneState.DueSource?) -> String {
      source == .suggested ? "försenad (föreslagen tid)" : "försenad"
    }
    public static let asksEstablished = "infört? tryck i för ja, n för att svara med en anteckning"
    public static let asksEstablishedShort = "infört?"
    public static func lockedBy(_ needs: String?) -> String {
      needs.map { "Låst: länsledningen beslutar efter ”\($0)”" } ?? "Låst: väntar på länsledningens beslut"
    }
    public static let locked = "låst av grind"
    public static func gate(_ state: GateState) -> String { "Grind: \(Words.gate(state))" }
    public static let countyStatus = "Länets status"

    // Kommun.
    /// How much an organisation has reported: the longest wording first, for narrower and narrower rows.
    public static func reportedOf(_ coverage: Coverage, _ reference: Reference?) -> [String] {
      let share = "\(coverage.reported) av \(coverage.of)"
      guard let reference else { return ["\(share) aktiviteter rapporterade", "\(share) rapporterade"] }
      let since = "\(coverage.confirmedSince) sedan \(Words.reference(reference))"
      let news = ", \(changed(coverage.changed))"
      return [
        "\(share) aktiviteter rapporterade, \(since)\(news)", "\(share) rapporterade, \(since)\(news)",
        "\(share), \(since)\(news)", "\(share), \(since)",
      ]
    }
    public static func confirmedOn(_ day: Day) -> String { "bekräftad \(day)" }

    // Aktivitet.
    public static let status = "Status"
    public static let outlook = "Utsikt"
    public static let confirmed = "Bekräftad"
    public static let areasInOperation = "Områden i gång"
    public static let targetGroups = "Målgrupper"
    public static let pilots = "Pilot"
    public static let dependsOn = "Väntar på"
    public static let outsideControl = "Kan behöva KD/RD"
    public static let partOf = "Del av"
    public static func sums(_ coverage: Coverage, _ ticked: Int, _ count: Int) -> String {
      "\(coverage.reported) av \(coverage.of) parter, \(ticked) av \(count) milstolpar"
    }
    public static let parts = "Delar"
    public static let note = "Anmärkning"
    public static let historyHeading = "Senaste händelser"
    public static let nothingYet = "Inget har rapporterats ännu."
    public static let goals = "Mål"
    public static func goalMissing(_ year: Int) -> String { "mål saknas för \(year)" }
    public static let criterion = "Klart när"

    public static func tickedOn(_ day: Day) -> String { "bockad \(day)" }
    public static func gateNeeds(_ title: String) -> String { " · ”\(title)” bör vara klar först" }
    public static func goalFor(_ year: Int) -> String { "Mål \(year):" }
    public static func expected(_ day: PartialDay) -> String { "väntas \(partialDay(day))" }
    /// A day where a whole one does not fit: the week of the last year, else the year.
    public static func ageSign(_ day: Day, asOf: Day) -> String {
      asOf.days(since: day) < 350 ? "v.\(Week(day).number)" : "\(day.year)"
    }
    /// Month and day of the last year, else the year.
    public static func shortDate(_ day: Day, asOf: Day) -> String {
      asOf.days(since: day) < 350 ? String(day.description.dropFirst(5)) : "\(day.year)"
    }
    public static func more(_ count: Int) -> String { "↓ \(count) till" }
    public static func columns(_ from: Int, _ to: Int, of count: Int) -> String {
      "part \(from)–\(to) av \(count)"
    }
    public static func section(_ source: String) -> String { "avsnitt \(source)" }
    public static let notConcernedShort = "berörs inte"
    public static func target(_ value: Decimal6) -> String { "mål \(Words.number(value))" }

    // Historik.
    public static let historyEmpty = "Ingenting har rapporterats ännu. Det första som sparas syns här."
    public static let undone = "ångrad"
    public static let setAside = "räknas inte"
    public static let hidden = "texten är dold"
    public static let purged = "(texten är borttagen)"
    public static func events(_ count: Int) -> String { Words.count(count, "händelse", "händelser") }

    public static func writerName(_ organisation: Organisation) -> String {
      organisation.kind == .municipality ? "LSG \(organisation.spokenName)" : organisation.spokenName
    }
    /// The name over a wide column.
    public static func columnName(_ organisation: Organisation) -> String {
      organisation.kind == .region ? "Regionen" : organisation.spokenName
    }
    public static let lastWords =
      "Programmet stannade på grund av ett fel i programmet. Det som har sparats finns kvar."
    /// Why the totals are incomplete, with the first place; nil when they are whole.
    public static func damage(_ journals: Journals, unreadable: Int) -> String? {
      let count = journals.damagedCount + journals.disputed.count
      if count > 0 {
        let file = journals.damaged.first.map { journals.files[Int($0.file)].path }
        let place = file.map { " i \($0)" } ?? ""
        return "\(Words.count(count, "skadad rad", "skadade rader"))\(place). Kör fardplan kontrollera."
      }
      if !journals.newer.isEmpty { return "Det finns händelser i ett nyare format. Hämta en nyare fardplan." }
      return unreadable > 0 ? "En journal kan inte läsas. Kör fardplan kontrollera." : nil
    }
    public static func shownIsOld(_ fact: String) -> String { "Planen på skärmen är den förra. \(fact)." }
    public static let markingShort = "DEMO"
    public static let currentStatus = "nu"
    public static let choose = "Enter väljer"
    public static let close = "Esc stänger"
    public static let scroll = "↑ ↓ rulla"
    public static let notSaved = "Inte sparat."
    public static let alreadyUndone = "Händelsen är redan ångrad."
    public static func notYours(_ who: String) -> String {
      "\(who) skrev det här och är den som kan ångra det."
    }
    public static let draftKept = "Texten finns kvar till nästa gång."
    public static let colourless = "Färgerna är avstängda med NO_COLOR eller --no-color."
    public static func themeName(_ value: String) -> String {
      switch value {
      case "light": "ljust"
      case "high-contrast": "hög kontrast"
      default: "mörkt"
      }
    }

    // Saving and questions.
    public static let saved = "Sparat."
    public static func saved(_ sentence: String) -> String { "Sparat: \(sentence)." }
    public static let pendingAlready = "Sparas redan. Vänta ett ögonblick."
    public static let notOwn = "Det här är en annan parts uppgift."
    public static func notOwn(_ organisation: String, _ own: String) -> String {
      "\(organisation) rapporterar själv här. Du rapporterar för \(own)."
    }
    public static let notOwnRemedy = "Tryck w för att byta vem du rapporterar för."
    public static let chooseMilestone = "Ställ markören på en milstolpe."
    public static let chooseActivity = "Ställ markören på en aktivitet."
    public static let noFurtherBack = "Det finns ingen tidigare dag med händelser."
    public static let alreadyToday = "Det är i dag som visas."
    public static let mouseOff = "Musen är av: nu kan text markeras. M sätter på den."
    public static let mouseOn = "Musen är på."
    public static let yes = "Enter ja"
    public static let no = "Esc nej"
    public static let onlyYes = "j ja"
    public static let defaultNo = "Enter nej"
    public static let confirmAllTitle = "Oförändrat"
    public static func confirmAllQuestion(_ who: String, _ count: Int) -> String {
      "Bekräfta att \(Words.count(count, "aktivitet", "aktiviteter")) för \(who) står som förut?"
    }
    public static let undoTitle = "Ångra"
    public static let redoTitle = "Gör om"
    public static func undoQuestion(_ sentence: String) -> String { "Det här ångras: \(sentence)." }
    public static func redoQuestion(_ sentence: String) -> String { "Det här gäller igen: \(sentence)." }
    public static func written(_ instant: Instant) -> String {
      "Skrevs \(instant.swedishDay) \(instant.swedishTime)."
    }
    public static func untickQuestion(_ title: String, _ day: Day) -> String {
      "”\(title)” bockades \(day). Ska bocken tas bort?"
    }
    public static func unestablishQuestion(_ title: String, _ day: Day) -> String {
      "”\(title)” angavs som infört \(day). Ska både bocken och infört tas bort?"
    }
    public static let establishTitle = "Infört"
    public static func establishQuestion(_ title: String) -> String {
      "”\(title)” är inte bockad. Bocka och ange som infört?"
    }
    public static func forTitle(_ organisation: String) -> String { "För \(organisation)" }
    public static func nowShown(_ organisation: String) -> String { "Nu visas \(organisation)." }
    public static let nowShownRemedy = "Tryck tangenten en gång till."
    public static let undoKept = "Historiken behåller båda."
    public static let untickTitle = "Ta bort bocken"
    public static let statusTitle = "Hur står det?"
    public static let outlookTitle = "Hur ser det ut framåt?"
    public static let outlookKeep = "låt stå som förut"
    public static func sentenceTitle(_ from: Status, _ to: Status) -> String {
      "Varför \(Words.status(from)) → \(Words.status(to))?"
    }
    public static let sentenceHint = "Skriv en mening. Den syns för alla parter."
    public static let noteTitle = "Anteckning"
    public static let noteHint = "Syns för alla parter. Skriv inte namn på personer."
    public static let filterTitle = "Visa rader som innehåller"
    public static let identityTitle = "Vem rapporterar du för?"
    public static let identityHint = "Väljs en gång och sparas. Du kan byta med w."
    public static let roleTitle = "Din funktion (frivilligt)"
    public static let roleHint = "Till exempel LSG-samordnare. Skriv inte ditt namn. Enter hoppar över."
    public static let compareTitle = "Jämför med"
    public static let compareMeeting = "senaste mötet"
    public static let compareReport = "senaste rapporten"
    public static let compareDay = "en dag …"
    public static let dayTitle = "Vilken dag?"
    public static let dayHint = "År-månad-dag, till exempel 2026-06-30."
    public static func notADay(_ text: String) -> String { "”\(text)” är ingen dag." }
    public static let dayAhead = "Dagen har inte varit än."
    public static let noReport = "Ingen rapport är fastställd ännu."
    public static let noMeeting = "Inget tidigare möte finns."
    public static let textNeeded = "Skriv en mening, eller Esc för att avbryta."
    public static func clock(_ minutes: Int) -> String {
      func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
      return "\(two(minutes / 60)):\(two(minutes % 60))"
    }
    /// What Enter does with a form.
    public static func formSave(_ verb: Verb) -> String {
      switch verb {
      case .closeMeeting: "Enter avsluta mötet"
      case .passGate, .stop, .retract: "Enter gå vidare"
      default: "Enter spara"
      }
    }
    public static let formNext = "Tab nästa ruta"
    public static func formChoice(_ place: Int, _ count: Int) -> String { "← → \(place) av \(count)" }
    public static func fieldNeeded(_ label: String) -> String { "Fyll i \(label.lowercased())." }
    public static let markKey = "Blanksteg markera"
    public static let accept = "Enter klar"
    public static let cancel = "Esc avbryt"
    public static let draftFound = "Det finns en påbörjad text sedan sist. Den står kvar i rutan."
    public static let helpTitle = "Hjälp"
    public static func helpFor(_ view: String) -> String { "I vyn \(view)" }
    public static let helpEverywhere = "Överallt"
    public static let helpSigns = "Tecken"
    public static let more = "↓ mer"
    public static let quitWhileSaving = "Sparar fortfarande. Vänta ett ögonblick."
    public static let clockWrong = "En annan parts klocka eller din går fel med mer än fem minuter."
    public static let filesChanged = "Nytt från en annan dator eller ett annat fönster."
    public static func theme(_ name: String) -> String { "Färger: \(name)." }
  }
}
