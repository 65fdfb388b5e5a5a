/// What is said of an activity, its milestones and the whole.
extension Words.SurveyText {
  static func activity(_ activity: Int, _ survey: Survey) -> [String] {
    let place = "\(survey.position + 1) av \(survey.items.count)"
    var lines = ["\(place). \(survey.plan.activities[activity].title)", standing(activity, survey)]
    let asking = survey.slots(activity, .establish, nil)
    if let first = asking.first {
      let what = asking.count == 1 ? title(first, activity, survey) : "\(asking.count) bockade milstolpar"
      lines.append("Minst ett halvår har gått: är \(what) nu ordinarie arbetssätt?")
    }
    let deeds = survey.answers[activity]?.deeds ?? []
    if !deeds.isEmpty {
      lines.append("Du har svarat: \(deeds.map { deed($0, activity, survey) }.joined(separator: "; ")).")
    }
    return lines
  }

  /// How it stands, in one line: status, outlook, milestones, the next of them, and when it was confirmed.
  static func standing(_ activity: Int, _ survey: Survey) -> String {
    guard let standing = survey.standing(activity) else { return "" }
    var head = standing.isReported ? Words.status(standing.status) : "inget rapporterat ännu"
    if standing.waitsForGate { head += ", \(Words.waitsForGate)" }
    if let outlook = standing.outlook, outlook != .none { head += ", \(Words.outlook(outlook))" }
    var parts = [sentence(head)]
    if standing.count > 0 { parts.append("\(Words.Page.milestones(standing.ticked, standing.count)).") }
    if let next = survey.next(activity) {
      let slot = Survey.Slot(source: next.source, area: next.area)
      parts.append("Nästa: \(title(slot, activity, survey))\(time(next)).")
    }
    if let confirmed = standing.confirmed { parts.append("Bekräftad \(confirmed).") }
    return parts.joined(separator: " ")
  }

  private static func sentence(_ text: String) -> String {
    "\(text.prefix(1).uppercased())\(text.dropFirst())."
  }

  /// `, till juni 2026 (förslag), försenad`.
  private static func time(_ state: MilestoneState) -> String {
    guard let due = state.due else { return "" }
    return ", " + Words.UI.due(due, state.dueSource) + (state.isOverdue ? ", försenad" : "")
  }

  /// `”Rutin beslutad” (Vuxna)`.
  static func title(_ slot: Survey.Slot, _ activity: Int, _ survey: Survey) -> String {
    let title = survey.progress.title(of: slot.source, in: activity, survey.journals)
    let area = slot.area.map { " (\(survey.plan.areas[$0].name))" } ?? ""
    return (title.isEmpty ? "(dold)" : "”\(title)”") + area
  }

  static func resting(_ activities: [Int], _ survey: Survey) -> [String] {
    let lines = activities.map { activity in
      let status = survey.standing(activity).map { Words.status($0.status) } ?? ""
      return "\(survey.plan.activities[activity].short): \(status)"
    }
    return [
      "\(survey.position + 1) av \(survey.items.count). I de här väntas inget mer. Står det som förut?"
    ] + numbered(lines)
  }

  static func areas(_ activity: Int, _ survey: Survey) -> [String] {
    let states = survey.standing(activity)?.milestones ?? []
    return ["Vilket område?"]
      + numbered(
        survey.plan.areas.indices.map { area in
          let own = states.filter { $0.area == area }
          return "\(survey.plan.areas[area].name): \(Words.share(own.count { $0.isTicked }, own.count))"
        })
  }

  static func milestones(_ activity: Int, _ verb: Verb, _ area: Int?, _ survey: Survey) -> [String] {
    let open = survey.slots(activity, verb, area)
    func line(_ slot: Survey.Slot) -> String {
      title(slot, activity, survey) + (survey.state(slot, activity).map(time) ?? "")
    }
    guard verb == .tick else {
      return ["Vilka är nu ett ordinarie arbetssätt? Flera siffror skrivs med blanksteg mellan."]
        + numbered(open.map { title($0, activity, survey) })
    }
    var lines =
      open.isEmpty
      ? ["Ingen milstolpe går att bocka nu."]
      : ["Vilka milstolpar är nådda? Flera siffror skrivs med blanksteg mellan."]
    lines += numbered(open.map(line))
    let locked = survey.lockedSlots(activity, area)
    if !locked.isEmpty {
      let needs = survey.plan.activities[activity].gate?.needs.first
      let title = needs.flatMap { id in
        survey.plan.activities[activity].milestones.first { $0.id == id }?.title
      }
      lines.append("\(Words.UI.lockedBy(title)):")
      lines += locked.map { "– " + line($0) }
    }
    return lines
  }

  /// `bockar ”Rutin beslutad”`.
  static func deed(_ deed: Survey.Deed, _ activity: Int, _ survey: Survey) -> String {
    switch deed {
    case .tick(let slot): return "bockar \(title(slot, activity, survey))"
    case .establish(let slot): return "\(title(slot, activity, survey)) är infört"
    case .status(let status, let why):
      return "sätter status till \(Words.status(status))" + (why.map { " (”\($0)”)" } ?? "")
    case .outlook(let outlook): return "sätter utsikt till \(Words.outlook(outlook))"
    case .note(let text): return "skriver ”\(text)”"
    case .signal(let matter, let text): return "signalerar om \(Words.matter(matter)): ”\(text)”"
    }
  }

  /// Exactly what will be saved, and what will not.
  static func summary(_ survey: Survey) -> [String] {
    let name = survey.plan.organisations[survey.organisation].spokenName
    func shorts(_ activities: [Int]) -> String {
      Words.list(activities.map { survey.plan.activities[$0].short })
    }
    func closed(_ closing: Survey.Answer.Closing) -> [Int] {
      survey.activities.filter { survey.answers[$0]?.closing == closing }
    }
    var saved: [String] = []
    let unchanged = closed(.unchanged)
    if !unchanged.isEmpty {
      let count = Words.count(unchanged.count, "aktivitet", "aktiviteter")
      saved.append(
        survey.isAllUnchanged
          ? "Allt som är rapporterat bekräftas oförändrat, \(count): \(shorts(unchanged))."
          : "Oförändrat bekräftas \(count): \(shorts(unchanged)).")
    }
    for activity in survey.activities {
      let deeds = survey.answers[activity]?.deeds ?? []
      guard !deeds.isEmpty else { continue }
      let words = deeds.map { deed($0, activity, survey) }.joined(separator: "; ")
      saved.append("\(survey.plan.activities[activity].short): \(words).")
    }
    let leftOut = closed(.leftOut)
    let open = survey.activities.filter { survey.answers[$0]?.closing == nil }
    var lines =
      saved.isEmpty ? ["Inget av det du har svarat behöver sparas."] : ["Det här sparas för \(name):"]
    lines += saved
    if !leftOut.isEmpty { lines.append("Inget sägs om: \(shorts(leftOut)).") }
    if !open.isEmpty { lines.append("Inte besvarat: \(shorts(open)).") }
    return lines
  }

  static func numbered(_ lines: [String]) -> [String] {
    lines.enumerated().map { "\($0.offset + 1) \($0.element)" }
  }
}
