extension Words {
  /// The words of Ansvar, and of the forms for decisions, assignments and goals.
  public enum Duties {
    // The sections.
    public static let responsibilities = "Ansvar"
    public static let organisation = "Organisation"
    public static let assignments = "Uppdrag"
    public static let decisions = "Beslut"
    public static let gaps = "Luckor"
    public static func assignmentCount(_ open: Int, late: Int) -> String {
      late == 0 ? "\(open)" : "\(open), \(Words.count(late, "sent", "sena"))"
    }
    public static let noResponsibilities = "Planen anger inget ansvar."
    public static let noBodies = "Planen anger inga organ."
    public static let noAssignments =
      "Inga uppdrag är givna.\n\nLänsledningen och presidiet ger uppdrag med g, här eller på ett möte."
    public static let noDecisions =
      "Inga beslut är skrivna.\n\nLänsledningen och presidiet skriver beslut med d, här eller på ett möte."
    public static let noGaps = "Inget saknas. Allt som kan anges är angivet."

    // Responsibilities.
    public static func level(_ level: String, _ who: String?) -> String {
      "Nivå \(level)\(who.map { " · \($0)" } ?? "")"
    }
    public static let towards = "Till"
    public static let howOften = "Hur ofta"

    // The chart.
    public static let whoAnswers = "Vem som svarar inför vem"
    public static func parties(_ hasOwnDuty: Bool) -> String {
      hasOwnDuty ? "Parterna · eget ansvar, nivå D" : "Parterna"
    }
    public static let noLine = "Svarar inför: anges inte"
    public static func also(_ relation: OrganisationChart.Relation, _ names: String) -> String {
      switch relation {
      case .answersTo: "även till \(names)"
      case .partOf: "del av \(names)"
      case .anchorsIn: "förankrar i \(names)"
      case .link: "länk till \(names)"
      }
    }
    public static func answersTo(_ names: String?) -> String {
      names.map { "svarar inför \($0)" } ?? "svarar inför: \(notStated)"
    }
    public static let answersToLabel = "Svarar inför"
    public static let partOfLabel = "Del av"
    public static let anchorsInLabel = "Förankrar i"
    public static let linkLabel = "Länk till"
    public static let composition = "Ingår"

    // Assignments.
    public static func stage(_ stage: AssignmentBoard.Stage, _ count: Int) -> String {
      switch stage {
      case .late: "Försenade \(count)"
      case .open: "Öppna \(count)"
      case .closed: "Avslutade \(count)"
      }
    }
    public static func to(_ receiver: String) -> String { "Uppdrag till \(receiver)" }
    public static func late(_ due: String) -> String { "försenat sedan \(due)" }
    public static func awaited(_ due: String) -> String { "återrapporteras \(due)" }
    public static func passed(_ due: String) -> String { "skulle återrapporteras \(due), inget står här" }
    public static let noTime = "öppet, ingen tid angiven"
    public static func closed(_ day: Day?) -> String { day.map { "avslutat \($0)" } ?? "avslutat" }
    public static let closedEarlier = "avslutat"
    public static let given = "Gavs"
    public static let follows = "Följer av"
    public static let dueLabel = "Senast"
    public static func stated(_ source: String?) -> String {
      source.map { "står i planen, \($0)" } ?? "står i planen"
    }
    /// The meeting at which something was said: `mötet`, with its day where that is another.
    public static func atMeeting(_ day: Day, _ meeting: String?, _ progress: Progress) -> String {
      guard let state = progress.meetings.first(where: { $0.id == meeting }) else { return meeting ?? "" }
      let who = progress.plan.name(of: state.body)
      return state.day == day ? "möte med \(who)" : "möte med \(who) \(state.day)"
    }

    // Decisions.
    public static func taken(_ count: Int) -> String { "Fattade \(count)" }
    public static func stated(count: Int) -> String { "Står i planen \(count)" }
    public static let takenBy = "Av"
    public static func paragraph(_ number: String) -> String {
      number.hasPrefix("§") ? number : "§ \(number)"
    }

    // Gaps.
    public static func isMissing(_ counts: [String]) -> String { "Det här saknas: \(list(counts))." }
    public static func missing(_ kind: Gap.Kind, _ count: Int, _ year: Int) -> String {
      switch kind {
      case .adoption: Words.count(count, "beslutsdag", "beslutsdagar")
      case .lead: Words.count(count, "ansvarig", "ansvariga")
      case .goal: "\(count) mål för \(year)"
      case .due: "tider i \(Words.count(count, "aktivitet", "aktiviteter"))"
      case .baseline: Words.count(count, "utgångsläge", "utgångslägen")
      case .target: Words.count(count, "målvärde", "målvärden")
      case .cadence: Words.count(count, "takt", "takter")
      case .receiver: Words.count(count, "mottagare", "mottagare")
      }
    }
    public static func heading(_ kind: Gap.Kind, _ count: Int, _ year: Int) -> String {
      let name =
        switch kind {
        case .adoption: "Dag för antagande och godkännande"
        case .lead: "Ansvarig"
        case .goal: "Mål för \(year)"
        case .due: "Tid för milstolpar"
        case .baseline: "Utgångsläge"
        case .target: "Målvärde"
        case .cadence: "Hur ofta"
        case .receiver: "Mottagare"
        }
      return "\(name) \(count)"
    }
    public static let adoptionDay = "Dagen då planen antogs"
    public static let approvalDay = "Dagen då planen godkändes"
    /// What stands at the end of a gap's row.
    public static func gapEnd(_ gap: Gap, _ id: String) -> String {
      switch gap {
      case .due(_, let count): "\(Words.count(count, "milstolpe", "milstolpar"))  \(id)"
      default: id
      }
    }

    // The forms.
    public static let chooseAssignment = "Ställ markören på ett uppdrag."
    public static let decisionTitle = "Beslut"
    public static let decisionHint = "Skrivs så som det beslutades. Syns för alla parter. Skriv inga namn."
    public static let decisionField = "Beslut"
    public static let typeField = "Typ"
    public static let conditionField = "Villkor"
    public static let paragraphField = "Paragraf"
    public static let dnrField = "Diarienummer"
    public static let assignmentTitle = "Uppdrag"
    public static let assignmentHint =
      "Tid skrivs som 2027-06-30, 2027-06, 2027-Q2 eller 2027. Skriv inga namn."
    public static let assignmentField = "Uppdrag"
    public static let receiverField = "Mottagare"
    public static let functionBelow = "funktionen nedan"
    public static let functionField = "Funktion"
    public static let dueField = "Senast"
    public static let everyField = "Takt"
    public static let once = "en gång"
    public static let reportTitle = "Återrapport"
    public static func reportTitle(_ receiver: String) -> String { "Återrapport · \(receiver)" }
    public static let reportOnceHint = "Uppdraget är klart när det är återrapporterat."
    public static let reportAgainHint = "Uppdraget fortsätter till nästa återrapport."
    public static let reportClosedHint = "Uppdraget är avslutat och förblir det. Texten sparas bredvid."
    public static let reportField = "Text"
    public static let closeTitle = "Avsluta uppdraget"
    public static let closeHint = "Det står kvar bland de avslutade."
    public static let closeUnreportedHint =
      "Det är inte återrapporterat. Skriv gärna varför det avslutas ändå."
    public static func goalTitle(_ organisation: String?, _ activity: String) -> String {
      "\(organisation.map { "Mål för \($0)" } ?? "Länets mål") · \(activity)"
    }
    public static let goalHint = "Vad ska vara uppnått när året är slut?"
    public static let goalField = "Mål"
    public static let yearField = "År"
    public static let countyGoal = "Länets mål sätts av länsledningen eller presidiet."
    public static let ownGoal = "Ert eget mål skrivs på kommandoraden, med fardplan goal."
  }
}

extension Words.Keys {
  public static let nextSection = Words.Key("Tab", "avsnitt", "nästa avsnitt (Skift-Tab föregående)")
  public static let previousSection = Words.Key("", nil, "")
  public static let newAssignment = Words.Key(
    "g", "uppdrag", "ge ett uppdrag (länsledningen eller presidiet)")
  public static let reportBack = Words.Key("a", "återrapport", "återrapportera uppdraget")
  public static let closeAssignment = Words.Key(
    "c", "avsluta", "avsluta uppdraget (länsledningen eller presidiet)")
  public static let newDecision = Words.Key("d", "beslut", "skriv ett beslut (länsledningen eller presidiet)")
  public static let setGoal = Words.Key(
    "y", "mål", "sätt länets mål för året (länsledningen eller presidiet)")
}
