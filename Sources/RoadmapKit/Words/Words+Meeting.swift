/// Words of meetings: the agenda, the minutes, the view.
extension Words {
  public enum Meeting {
    public static func name(of body: String, in plan: Plan) -> String { plan.name(of: body) }

    // The agenda.
    public static func item(_ item: MeetingAgenda.Item, in plan: Plan) -> String {
      switch item {
      case .changes: "Sedan sist"
      case .overdue: "Försenat"
      case .silent: "Inte hört av"
      case .signals: "Signaler utan svar"
      case .assignments: "Uppdrag"
      case .area(let activity): plan.activities[activity].short
      case .decisions: "Beslut att fatta"
      case .ahead: "Före nästa möte"
      }
    }

    public static func agendaTitle(_ body: String, _ day: Day, in plan: Plan) -> String {
      "Dagordning för \(plan.name(of: body)) \(day)"
    }
    public static func since(_ reference: Reference?) -> String {
      reference.map { "Jämfört med \(Words.reference($0))." }
        ?? "Det finns inget tidigare möte att jämföra med."
    }
    public static let noChanges = "Inget har ändrats sedan förra mötet."
    public static let noOverdue = "Inget är försenat."
    public static let noSilent = "Alla har hört av sig sedan förra mötet."
    public static let noSignals = "Alla signaler är besvarade."
    public static let noAssignments = "Inga uppdrag är öppna."
    public static let noDecisions = "Inget beslut väntar."
    public static func noAhead(_ until: Day) -> String { "Inget ska vara klart före \(until)." }
    public static func until(_ agenda: MeetingAgenda) -> String {
      agenda.nextMeeting.map { "Nästa möte är \(Words.dayAndWeek($0))." }
        ?? "Nästa möte är inte bestämt. Här visas det närmaste kvartalet, till \(agenda.until)."
    }
    public static func lateDays(_ days: Int) -> String { "försenad \(Words.count(days, "dag", "dagar"))" }
    public static func days(_ days: Int) -> String {
      switch days {
      case ..<1: "i dag"
      case ..<60: Words.count(days, "dag", "dagar")
      case ..<730: Words.count(days / 30, "månad", "månader")
      default: Words.count(days / 365, "år", "år")
      }
    }
    public static func silent(_ confirmed: Day?) -> String {
      confirmed.map { "senast bekräftat \($0)" } ?? "har inte rapporterat något"
    }
    public static func unreported(_ count: Int, _ of: Int) -> String {
      "\(count) av \(of) aktiviteter ej rapporterade"
    }
    public static func pending(_ pending: MeetingAgenda.Pending, in plan: Plan) -> String {
      switch pending {
      case .gate(let activity, let isReady):
        let name = plan.activities[activity].short
        return isReady
          ? "\(name): grinden kan prövas, underlaget är klart"
          : "\(name): grinden väntar, underlaget är inte klart"
      case .withoutEffect(let activity, let ended):
        let names = Words.list(ended.map { plan.organisations[$0].spokenName })
        return "\(plan.activities[activity].short): avslutad utan effekt hos \(names); ska länet avsluta?"
      case .goal(let activity, let year): return "\(plan.activities[activity].short): mål saknas för \(year)"
      }
    }
    /// The key that takes the decision.
    public static func key(for pending: MeetingAgenda.Pending) -> String {
      switch pending {
      case .gate: "G öppna grinden"
      case .withoutEffect: "S stoppa"
      case .goal: "y sätt mål"
      }
    }
    public static func assignmentDue(_ due: Occasion?) -> String {
      guard let due else { return "tid anges inte" }
      let time = due.due.map(Words.partialDay) ?? due.last.description
      return due.state == .overdue ? "skulle redovisas \(time)" : "redovisas \(time)"
    }
    public static let outsideMeeting =
      "Mötet är inte öppnat (A), så det här kommer inte med i några anteckningar."
    public static let hidden = "(texten är dold)"
    public static let purged = "(texten är borttagen)"
    public static let textless = "(ingen text)"
    /// The text of an event, or why there is none to show.
    public static func text(of event: EventID, _ progress: Progress, _ journals: Journals) -> String {
      if progress.redacted.contains(event) { return hidden }
      guard let entry = journals.entry(event) else { return textless }
      return progress.shownText(of: entry, journals) ?? (journals.isPurged(entry) ? purged : textless)
    }
    public static func change(_ cell: ComparedStanding, _ then: Standing?) -> String {
      guard let then else { return Words.status(cell.standing.status) }
      let now = cell.standing
      var parts: [String] = []
      if then.status != now.status { parts.append(Words.Report.statusChange(then.status, now.status)) }
      if then.ticked != now.ticked {
        parts.append(Words.Report.milestones(then.ticked, now.ticked, now.count))
      }
      if then.established != now.established {
        parts.append(Words.Report.established(then.established, now.established))
      }
      if then.outlook != now.outlook { parts.append(Words.Report.outlookChange(then.outlook, now.outlook)) }
      return parts.joined(separator: ", ")
    }
    public static func late(_ late: Attention.Late, _ title: String, _ area: String?, on day: Day) -> String {
      let place = area.map { " (\($0))" } ?? ""
      let days = late.milestone.due.map { day.days(since: $0.last(in: day.year)) } ?? 0
      let suggested = late.milestone.dueSource == .suggested ? " (föreslagen tid)" : ""
      return "”\(title)”\(place), \(lateDays(days))\(suggested)"
    }

    public static let areaHeads = ["Part", "Läge", "Milstolpar", "Utsikt", "Bekräftad", "Sedan sist"]

    // The minutes.
    public static func minutesTitle(_ meeting: MeetingState, in plan: Plan) -> String {
      "Minnesanteckningar: \(plan.name(of: meeting.body)) \(meeting.day)"
    }
    public static let ongoing = "Mötet pågår. Anteckningarna är inte färdiga."
    public static let opened = "Öppnat"
    public static let closed = "Avslutat"
    public static func moment(_ id: EventID) -> String {
      "\(id.instant.swedishDay) \(id.instant.swedishTime)"
    }
    public static let present = "Närvarande"
    public static let presentNotStated = "anges inte"
    public static let next = "Nästa möte"
    public static let nextNotDecided = "inte bestämt"
    public static let followedUp = "Uppföljda områden"
    public static let noneFollowedUp = "Inget prioriterat område följdes upp."
    public static let notFollowedUp = "Prioriterade områden som inte följdes upp"
    public static let allFollowedUp = "Alla prioriterade områden följdes upp."
    public static let changes = "Rapporterat på mötet"
    public static let nothingReported = "Inget rapporterades på mötet."
    public static let decisions = "Beslut"
    public static let noneDecided = "Inga beslut fattades."
    public static let assignments = "Uppdrag"
    public static let noneAssigned = "Inga uppdrag gavs."
    public static let signals = "Signaler till KD/RD"
    public static let settled = "Svar och återrapporter"
    public static let notes = "Anteckningar"
    public static let corrections = "Rättat efter mötet"
    public static func correction(_ day: Day, _ reason: String?) -> String {
      "ångrat \(day)\(reason.map { ": \($0)" } ?? "")"
    }
    public static func decisionDetails(_ detail: EntryDetail) -> String? {
      let parts = [
        detail[.type].map { "typ: \(DecisionType(rawValue: $0).map(Words.decisionType) ?? $0)" },
        detail[.condition].map { "villkor: \($0)" },
        detail[.paragraph].map { "§ \($0)" }, detail[.dnr].map { "dnr \($0)" },
      ].compactMap { $0 }
      return parts.isEmpty ? nil : parts.joined(separator: ", ")
    }
    public static func to(_ id: String, in plan: Plan) -> String { "Till \(plan.name(of: id))" }
    public static func due(_ due: String) -> String {
      "redovisas \(PartialDay(due).map(Words.partialDay) ?? due)"
    }
    public static let basis =
      "Anteckningarna är räknade ur det som skrevs på mötet. De går att skriva ut igen när som helst."

    // The view.
    public static func title(_ day: Day) -> String { "Möte \(day)" }
    public static func before(_ body: String, in plan: Plan) -> String {
      "Inför möte · \(plan.name(of: body))"
    }
    public static let notOpen = "Mötet är inte öppnat. Bläddra med . och , eller öppna det med A."
    public static let notOpenShort = "inte öppnat, A öppnar"
    public static let onlyLeaders = "Länsledningen och presidiet öppnar möten. Du kan läsa dagordningen."
    public static let notOpenYet = "Mötet är inte öppnat."
    public static let notOpenRemedy = "Tryck A för att öppna det."
    public static func openSince(_ day: Day) -> String { "öppet sedan \(day)" }
    public static let agenda = "Dagordning"
    public static func place(_ place: Int, _ count: Int) -> String { "\(place) av \(count)" }
    public static let followedUpMark = "följs upp"
    public static let notYetFollowedUp = "inte uppföljt än, f markerar"
    public static func nextItem(_ name: String) -> String { "nästa: \(name)" }
    public static let lastItem = "sista punkten, A avslutar mötet"
    public static func sinceLast(_ difference: Int) -> String {
      "\(difference > 0 ? "+" : "−")\(abs(difference)) sedan sist"
    }
    public static func changed(_ cells: Int, _ activities: Int) -> String {
      "\(Words.count(cells, "ruta", "rutor")) har ändrats i \(Words.count(activities, "aktivitet", "aktiviteter"))."
    }
    public static let presentTitle = "Vilka är med på mötet?"
    public static let presentHint = "Parter och organ, inte personer. De som är markerade är med."
    public static let whoseTitle = "Vems möte?"
    public static func openTitle(_ day: Day) -> String { "Öppna mötet \(day)" }
    public static let reminderTitle = "Påminnelse"
    public static let reminderHint =
      "För att kopiera: kör ”fardplan påminnelse” i ett annat fönster, eller stäng av musen med M och markera texten."
    public static let closeTitle = "Avsluta mötet"
    public static func closeHint(_ left: [String]) -> String {
      let followedUp =
        left.isEmpty
        ? "Alla prioriterade områden är uppföljda."
        : "Inte uppföljda: \(Words.list(left)). De nämns i anteckningarna."
      return "\(followedUp) Nästa möte skrivs som år-månad-dag, eller lämnas tomt."
    }
    public static let nextLabel = "Nästa möte"
    public static let milestoneTitle = "Bocka milstolpe"
    public static func notConfirmed(_ day: Day) -> String { "tyst sedan \(day)" }
    public static let followedUpShort = "uppföljt"
    public static func resumed(_ item: String) -> String { "Mötet pågår. Här var ni: \(item)." }
    public static func printing(_ id: String) -> String {
      "Skriv ut: fardplan möte anteckningar \(id) --output FIL"
    }
    public static let toAgenda = ". och , går till dagordningen"
    public static let noMinutes = "Inget möte har hållits ännu, så det finns inga anteckningar."
  }
}
