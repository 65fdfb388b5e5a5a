internal import RoadmapKit

/// Decisions: those that were written here, and those that stand in the plan's source.
enum DecisionLook {
  static func rows(_ rows: DutyRows) -> [RowList<DutyKey>.Row] {
    let world = rows.world
    let taken = world.situation.now.decisions.sorted { ($0.on, $0.event) > ($1.on, $1.event) }
      .map { DutyKey.decision($0.event) }
    let stated = world.plan.decisions.indices.map { DutyKey.statedDecision($0) }
    func lines(_ keys: [DutyKey]) -> [RowList<DutyKey>.Row] {
      keys.compactMap { key in Decision(key, world).map { (key, $0) } }
        .filter { rows.filter.isEmpty || World.matches(rows.filter, $0.1.searched) }
        .map { row($0.0, $0.1, rows) }
    }
    let (here, source) = (lines(taken), lines(stated))
    return rows.grouped([
      (Words.Duties.taken(here.count), here), (Words.Duties.stated(count: source.count), source),
    ])
  }

  private static func row(_ key: DutyKey, _ decision: Decision, _ rows: DutyRows) -> RowList<DutyKey>.Row {
    let isNew = decision.event.flatMap { event in rows.world.situation.reference?.isAfter(event) } ?? false
    var line = Line((isNew ? rows.world.symbols.changed : " ") + " ", .changed)
      .adding(rows.cell(decision.when ?? Words.notStated, 15), decision.when == nil ? .gap : .muted)
    if let paragraph = decision.paragraph { line = line.adding(SafeText(paragraph) + "  ", .muted) }
    return RowList.Row(key, line.adding(SafeText(decision.title), rows.role(key)))
  }

  static func sentence(_ key: DutyKey, _ world: World) -> String {
    guard let decision = Decision(key, world) else { return "" }
    let isNew = decision.event.flatMap { world.situation.reference?.isAfter($0) } ?? false
    return [
      decision.when ?? Words.notStated,
      isNew ? Words.Signals.legend(world.situation.reference) : nil, decision.who, decision.about,
      decision.condition.map { "\(Words.Duties.conditionField): \($0)" },
    ].compactMap { $0 }.joined(separator: " · ")
  }

  static func story(_ key: DutyKey, width: Int, world: World) -> StoryLines {
    var story = StoryLines(width: width)
    guard let decision = Decision(key, world) else { return story }
    let heading = [Words.Duties.decisionTitle, decision.paragraph, decision.when].compactMap { $0 }
    story.add(heading.joined(separator: " · "), .strong, bold: true)
    story.add(decision.title)
    if let text = decision.text { story.add(text) }
    story.air()
    if let about = decision.about { story.fact(Words.Signals.about, about) }
    story.fact(Words.Duties.takenBy, decision.who)
    if let type = decision.type { story.fact(Words.Duties.typeField, type) }
    if let condition = decision.condition { story.fact(Words.Duties.conditionField, condition) }
    if let dnr = decision.dnr { story.fact(Words.Duties.dnrField, dnr) }
    if let source = decision.source { story.fact(Words.UI.source, source) }
    for assignment in world.situation.now.assignments where assignment.decision == decision.id {
      story.fact(
        Words.Duties.assignmentTitle,
        "\(AssignmentLook.receiver(assignment, world)): \(AssignmentLook.text(assignment, world))")
    }
    return story
  }

  /// A decision from either place, in words.
  private struct Decision {
    let id: String
    var event: EventID?
    var when: String?
    var who: String?
    var title = ""
    var text: String?
    var about: String?
    var type: String?
    var condition: String?
    var paragraph: String?
    var dnr: String?
    var source: String?

    var searched: String {
      [title, text, about, who, condition, paragraph, dnr].compactMap { $0 }.joined(separator: " ")
    }

    init?(_ key: DutyKey, _ world: World) {
      switch key {
      case .decision(let event):
        guard let entry = world.journals.entry(event),
          let mark = world.situation.now.decisions.first(where: { $0.event == event })
        else { return nil }
        let isHidden = world.situation.now.redacted.contains(event)
        let detail = world.journals.detail(of: entry)
        (id, self.event, when) = (event.description, event, mark.on.description)
        let by = world.plan.name(of: world.journals.names[entry.by])
        who =
          mark.meeting == nil
          ? by : Words.Duties.atMeeting(mark.on, mark.meeting, world.situation.now)
        title =
          isHidden ? Words.UI.hidden : world.situation.now.shownText(of: entry, world.journals) ?? ""
        about = mark.activity.map { world.plan.activities[$0].short }
        type = detail[.type].map { DecisionType(rawValue: $0).map(Words.decisionType) ?? $0 }
        condition = isHidden ? nil : detail[.condition]
        (paragraph, dnr) = (detail[.paragraph].map(Words.Duties.paragraph), detail[.dnr])
      case .statedDecision(let index):
        guard world.plan.decisions.indices.contains(index) else { return nil }
        let item = world.plan.decisions[index]
        (id, when, who) = (item.id, item.on.map(Words.partialDay), item.body.map(world.plan.name))
        (title, text, condition) = (item.title, item.text, item.condition)
        about =
          item.activities.isEmpty
          ? nil : Words.list(item.activities.compactMap { world.plan.activity($0)?.short })
        type = item.type.map { DecisionType(rawValue: $0).map(Words.decisionType) ?? $0 }
        (paragraph, dnr) = (item.paragraph.map(Words.Duties.paragraph), item.dnr)
        source = item.provenance.source
      default: return nil
      }
    }
  }
}
