extension Words {
  /// The words of the interface, view by view.
  public enum UI {
    // The frame.
    public static let short = "Färdplan Nära vård"
    public static func at(_ day: Day) -> String { "läge \(dayAndWeek(day))" }
    public static func past(_ day: Day) -> String { "DÅ · så stod det \(dayAndWeek(day))" }
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
    public static let pastCannotBeWritten = "Det som visas är dåtid och kan inte ändras."
    public static let pastRemedy = "Tryck t för att gå till i dag."

    // The views' names, in full and for narrow screens.
    public static let matrix = (full: "Matris", short: "Matris")
    public static let organisation = (full: "Kommun", short: "Kommun")
    public static let activity = (full: "Aktivitet", short: "Aktiv")
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
    public static let baselineNotStated = "utgångsläge anges inte"
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
    public static func reportedOf(_ coverage: Coverage, _ reference: Reference?) -> String {
      var text = "\(coverage.reported) av \(coverage.of) aktiviteter rapporterade"
      if let reference { text += ", \(coverage.confirmedSince) sedan \(Words.reference(reference))" }
      return text
    }
    public static func confirmedOn(_ day: Day) -> String { "bekräftad \(day)" }
    public static let neverConfirmed = "ej rapporterad"
    public static let noMilestones = "inga egna milstolpar i planen"

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
    /// The month in three letters, where a day does not fit.
    public static func monthSign(_ month: Int) -> String {
      ["jan", "feb", "mar", "apr", "maj", "jun", "jul", "aug", "sep", "okt", "nov", "dec"][month - 1]
    }
    public static let notConcernedShort = "berörs inte"
    public static func target(_ value: Decimal6) -> String { "mål \(Words.number(value))" }

    // Historik.
    public static let historyEmpty = "Ingenting har rapporterats ännu. Det första som sparas syns här."
    public static let undone = "ångrad"
    public static let setAside = "räknas inte"
    public static let hidden = "texten är dold"
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
    public static let confirmAllTitle = "Oförändrat"
    public static func confirmAllQuestion(_ who: String, _ count: Int) -> String {
      "Bekräfta att \(Words.count(count, "aktivitet", "aktiviteter")) för \(who) står som förut?"
    }
    public static let undoTitle = "Ångra"
    public static let redoTitle = "Gör om"
    public static func undoQuestion(_ sentence: String) -> String { "Det här ångras: \(sentence)." }
    public static func redoQuestion(_ sentence: String) -> String { "Det här gäller igen: \(sentence)." }
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
    public static let accept = "Enter klar"
    public static let cancel = "Esc avbryt"
    public static let draftFound = "Det finns en påbörjad text sedan sist. Den står kvar i rutan."
    public static let helpTitle = "Hjälp"
    public static func helpFor(_ view: String) -> String { "I vyn \(view)" }
    public static let helpEverywhere = "Överallt"
    public static let helpSigns = "Tecken"
    public static let more = "↓ mer"
    public static let personalNumber = "Texten innehåller ett personnummer och kan inte sparas."
    public static let emailWarning = "Texten verkar innehålla en e-postadress."
    public static let phoneWarning = "Texten verkar innehålla ett telefonnummer."
    public static let quitWhileSaving = "Sparar fortfarande. Vänta ett ögonblick."
    public static let clockWrong = "En annan parts klocka eller din går fel med mer än fem minuter."
    public static let filesChanged = "Nytt från en annan dator eller ett annat fönster."
    public static func theme(_ name: String) -> String { "Färger: \(name)." }
  }
}
