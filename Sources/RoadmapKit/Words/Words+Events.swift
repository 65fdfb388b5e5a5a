extension Words {
  /// What an event says, as a sentence without a full stop: `Sundsvall bockade ”Modellen i drift” i BarnSäkert`.
  ///
  /// A hidden text does not stand in it.
  public static func sentence(_ entry: Entry, _ progress: Progress, _ journals: Journals) -> String {
    let who = progress.plan.name(of: journals.names[entry.by])
    guard entry.verb != nil else { return "\(who): händelse i ett nyare format" }
    return "\(who) \(deed(entry, progress, journals))"
  }

  private static func deed(
    _ verb: Verb, _ entry: Entry, _ detail: EntryDetail, _ progress: Progress, _ journals: Journals
  ) -> String {
    let plan = progress.plan
    let names = journals.names
    let activity = plan.activity(ID(names[entry.activity]))
    let inActivity = activity.map { " i \($0.short)" } ?? ""
    let about = activity.map { " om \($0.short)" } ?? ""
    let milestone = milestoneTitle(entry, activity, progress, journals)
    let area = entry.area.isNone ? "" : " (\(plan.area(names[entry.area])?.name ?? names[entry.area]))"
    let object = names[entry.object]
    switch verb {
    case .tick: return "bockade ”\(milestone)”\(area)\(inActivity)"
    case .untick: return "tog bort bocken för ”\(milestone)”\(area)\(inActivity)"
    case .establish: return "angav att ”\(milestone)”\(area) är infört\(inActivity)"
    case .plan:
      let due = PartialDay(object).map(partialDay) ?? object
      return "planerade ”\(milestone)”\(area) till \(due)\(inActivity)"
    case .local:
      let title = progress.localTitle(entry.id, journals).map { "”\($0)”" } ?? hiddenTitle
      return "lade till den egna milstolpen \(title)\(inActivity)"
    case .status:
      let word = Status(rawValue: object).map(status) ?? object
      return "satte \(activity?.short ?? names[entry.activity]) till \(word)"
    case .outlook:
      let word = Outlook(rawValue: object).map(outlook) ?? object
      return "bedömde \(activity?.short ?? names[entry.activity]): \(word)"
    case .confirm:
      return names[entry.activity] == "*"
        ? "bekräftade att allt står som förut" : "bekräftade oförändrat\(inActivity)"
    case .note: return "skrev en anteckning\(about)"
    case .measure:
      let title = plan.indicator(ID(object))?.title ?? object
      let period = Period(names[entry.other]).map(period) ?? names[entry.other]
      let value = detail[.value].flatMap { Decimal6($0) }.map(number) ?? detail[.value] ?? ""
      return "mätte \(title) till \(value) för \(period)"
    case .goal: return "satte mål för \(entry.year)\(inActivity)"
    case .signal:
      return "signalerade till KD/RD om \(Matter(rawValue: object).map(matter) ?? object)\(inActivity)"
    case .answer: return "besvarade \(signal(entry, progress, journals))"
    case .closeSignal: return "avslutade \(signal(entry, progress, journals))"
    case .openMeeting: return "öppnade mötet \(names[entry.meeting])"
    case .closeMeeting: return "avslutade mötet \(names[entry.meeting])"
    case .followUp: return "följde upp \(activity?.short ?? names[entry.activity])"
    case .fulfil:
      let rule = plan.followUps.first { $0.id.text == object }?.title ?? object
      return "genomförde ”\(rule)” för \(Period(names[entry.other]).map(period) ?? names[entry.other])"
    case .decide: return "beslutade\(about)"
    case .assign: return "gav ett uppdrag till \(plan.name(of: object))\(about)"
    case .reportBack: return "återrapporterade \(assignment(object, progress))"
    case .closeAssignment: return "avslutade \(assignment(object, progress))"
    case .passGate: return "öppnade grinden\(inActivity)"
    case .stop: return "stoppade \(activity?.short ?? names[entry.activity])"
    case .reportText:
      let section = ReportSection(rawValue: names[entry.other]).map(section) ?? names[entry.other]
      return "skrev i rapporten \(object), avsnitt \(section)"
    case .adoptReport: return "fastställde rapporten \(object)"
    case .retract:
      guard let target = journals.entry(entry.target) else { return "ångrade \(elsewhere)" }
      guard target.verb == .retract else { return "ångrade: \(deed(target, progress, journals))" }
      return "gjorde om: \(named(target.target, progress, journals))"
    case .redact: return "dolde texten i: \(named(entry.target, progress, journals))"
    }
  }

  /// What another event did; one that itself speaks of others is not followed further.
  private static func named(_ id: EventID, _ progress: Progress, _ journals: Journals) -> String {
    guard let entry = journals.entry(id) else { return elsewhere }
    return entry.verb == .retract || entry.verb == .redact
      ? "en ändring" : sentence(entry, progress, journals)
  }

  private static let elsewhere = "en händelse som inte finns här"

  /// What an event did, without who: `bockade ”Modellen i drift” i BarnSäkert`.
  public static func deed(_ entry: Entry, _ progress: Progress, _ journals: Journals) -> String {
    guard let verb = entry.verb else { return elsewhere }
    let subject = entry.subject.isNone ? "" : " för \(progress.plan.name(of: journals.names[entry.subject]))"
    return deed(verb, entry, journals.detail(of: entry), progress, journals) + subject
  }

  /// The signal that an event is about: `signalen om HR från Sundsvall`.
  private static func signal(_ entry: Entry, _ progress: Progress, _ journals: Journals) -> String {
    guard let raised = progress.signals.first(where: { $0.event == entry.target }) else { return "en signal" }
    return "signalen om \(matter(raised.matter)) från \(progress.plan.name(of: raised.by))"
  }

  /// The assignment that an event is about: `uppdraget till Länssamordningsgrupper`.
  private static func assignment(_ id: String, _ progress: Progress) -> String {
    let given = progress.assignments.first { $0.id == id }
    return given?.to.map { "uppdraget till \(progress.plan.name(of: $0))" } ?? "ett uppdrag"
  }

  private static let hiddenTitle = "(dold)"

  private static func milestoneTitle(
    _ entry: Entry, _ activity: Activity?, _ progress: Progress, _ journals: Journals
  ) -> String {
    let id = journals.names[entry.milestone]
    if let activity, let index = activity.milestoneIndex(ID(id)) { return activity.milestones[index].title }
    if let event = EventID(id), journals.entry(event) != nil {
      return progress.localTitle(event, journals) ?? hiddenTitle
    }
    return id
  }

  /// What a cell says in a sentence: `Sundsvall · BarnSäkert 0–6 år: breddinförs, 3 av 5 milstolpar, bekräftad
  /// 2026-10-02 (pågår → breddinförs)`.
  public static func cell(_ cell: ComparedStanding, _ situation: Situation, showsWas: Bool = true) -> String {
    let plan = situation.plan
    let standing = cell.standing
    let activity = plan.activities[standing.activity]
    var text = "\(plan.organisations[standing.organisation].spokenName) · \(activity.short): "
    text += standing.isReported ? status(standing.status) : "ej rapporterad"
    if standing.waitsForGate { text += ", väntar på grind" }
    if let outlook = standing.outlook ?? cell.wasOutlook.map({ _ in .none }) {
      text += ", \(Words.outlook(outlook))"
    }
    if let was = cell.wasOutlook { text += " (var \(Words.outlook(was)))" }
    if standing.count > 0 { text += ", \(share(standing.ticked, standing.count)) milstolpar" }
    if let was = cell.wasTicked, standing.count > 0 { text += " (var \(number(was)))" }
    if standing.overdue > 0 {
      let isOnlySuggested = standing.milestones.allSatisfy { !$0.isOverdue || $0.dueSource == .suggested }
      text += ", \(standing.overdue) försenad\(standing.overdue == 1 ? "" : "e")"
      if isOnlySuggested { text += " (föreslagen tid)" }
    }
    if let confirmed = standing.confirmed { text += ", bekräftad \(confirmed)" }
    if showsWas, let was = cell.was { text += " (\(status(was)) → \(status(standing.status)))" }
    return text
  }
}
