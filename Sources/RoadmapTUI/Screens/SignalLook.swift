internal import RoadmapKit

/// How a signal looks: as a row, as a sentence, and in full.
enum SignalLook {
  /// How many there are, and what the mark means.
  static func header(_ width: Int, _ world: World) -> Line {
    let board = SignalBoard(world.situation.now)
    var line = Line(SafeText(Words.Signals.heading), .strong, bold: true)
    if world.situation.now.signals.contains(where: { world.situation.news(of: $0) != nil }) {
      let words = Words.Signals.legend(world.situation.reference)
      line.trailing = Line.Piece(text: world.symbols.changed + " " + SafeText(words), role: .changed)
    }
    guard !board.groups.allSatisfy(\.signals.isEmpty) else { return line }
    let counts = "   " + SafeText(Words.Signals.counts(board))
    let needed = line.columns + counts.columns + (line.trailing.map { $0.text.columns + 2 } ?? 0)
    return needed <= width ? line.adding(counts, .muted) : line
  }

  static func line(_ signal: SignalState, width: Int, isChosen: Bool, world: World) -> Line {
    let symbols = world.symbols
    let role: Role = isChosen ? .strong : signal.stage == .closed ? .muted : .plain
    func cell(_ text: String, _ width: Int) -> SafeText {
      SafeText(text).fitted(to: width - 2, ellipsis: symbols.ellipsis) + "  "
    }
    let isNew = world.situation.news(of: signal) != nil
    var line = Line((isNew ? symbols.changed : " ") + " ", .changed)
      .adding(cell(Words.age(signal.raised, from: world.situation.asOf), 12), .muted)
      .adding(cell(Words.shortMatter(signal.matter), 19), role)
      .adding(cell(writer(signal.by, world), 16), role)
    let about = signal.activity.map { world.plan.activities[$0].short } ?? ""
    if width >= 110 {
      line = line.adding(cell(about, 34), .muted).adding(SafeText(text(signal.event, world)), .muted)
    } else {
      line = line.adding(SafeText(about), .muted)
    }
    if let day = lastDay(signal, world) {
      line.trailing = Line.Piece(
        text: SafeText(Words.Signals.settled(signal.stage, day, isShort: width < 110)), role: .muted)
    }
    return line
  }

  /// What the cursor is on, in words.
  static func sentence(_ signal: SignalState, _ world: World) -> String {
    var parts = [
      writer(signal.by, world), Words.matter(signal.matter),
      Words.Signals.standing(signal.stage, Words.age(signal.raised, from: world.situation.asOf)),
    ]
    if let news = world.situation.news(of: signal) {
      parts.append(Words.Signals.news(news, world.situation.reference))
    }
    if let activity = signal.activity { parts.append(world.plan.activities[activity].short) }
    return parts.joined(separator: " · ")
  }

  /// The signal with its answers and what waits for it; `whole` also with what was taken back.
  static func story(_ signal: SignalState, width: Int, whole: Bool = false, world: World) -> StoryLines {
    var story = StoryLines(width: width)
    let age = Words.age(signal.raised, from: world.situation.asOf)
    story.add(
      Line(SafeText(Words.Signals.title(signal.matter)), .strong, bold: true)
        .adding("  " + SafeText(Words.Signals.standing(signal.stage, age)), stageRole(signal.stage)))
    story.add(Words.Signals.raisedBy(world.plan.name(of: signal.by), signal.raised), .muted)
    if let activity = signal.activity {
      story.fact(Words.Signals.about, world.plan.activities[activity].short)
    }
    story.air()
    story.add(text(signal.event, world))
    for answer in signal.answers { said(answer, Words.Signals.answerHeading, &story, world) }
    if let closed = signal.closed { said(closed, Words.Signals.closedHeading, &story, world) }
    let others = world.situation.now.alsoWaiting(for: signal)
    if signal.stage != .closed, !others.isEmpty {
      story.heading(Words.Signals.alsoWaiting)
      for activity in others { story.add(world.plan.activities[activity].short) }
      story.add(Words.Signals.whyWaiting(signal.matter), .muted)
    }
    if whole { history(signal, &story, world) }
    return story
  }

  /// An answer or the closing: when, who, and the words.
  private static func said(
    _ id: EventID, _ heading: String, _ story: inout StoryLines, _ world: World
  ) {
    guard let entry = world.journals.entry(id) else { return }
    story.heading("\(heading) \(entry.happenedDay)")
    let isHidden = world.situation.now.redacted.contains(id)
    let from = isHidden ? nil : world.journals.detail(of: entry)[.from]
    story.add(Words.Signals.by(world.plan.name(of: world.journals.names[entry.by]), from), .muted)
    if isHidden || entry.hasText { story.add(text(id, world)) }
  }

  /// Everything that was said of it, also what was taken back.
  private static func history(_ signal: SignalState, _ story: inout StoryLines, _ world: World) {
    let items = world.history.items.filter { item in
      item.entry.id == signal.event
        || item.entry.target == signal.event
          && (item.entry.verb == .answer || item.entry.verb == .closeSignal)
    }
    guard items.contains(where: { $0.retractedBy != nil }) else { return }
    story.heading(Words.UI.historyHeading)
    for item in items {
      let sentence = Words.sentence(item.entry, world.situation.now, world.journals)
      let mark = item.retractedBy == nil ? "" : " (\(Words.UI.undone))"
      story.add("\(item.entry.recordedDay)  \(sentence)\(mark)", .muted)
    }
  }

  /// What is searched by the filter.
  static func texts(_ signal: SignalState, _ world: World) -> [String] {
    [
      Words.matter(signal.matter), signal.matter.rawValue, world.plan.name(of: signal.by),
      signal.activity.map { world.plan.activities[$0].title } ?? "", text(signal.event, world),
    ] + signal.answers.map { text($0, world) }
  }

  /// The text of an event, or that it is hidden.
  private static func text(_ id: EventID, _ world: World) -> String {
    guard let entry = world.journals.entry(id) else { return "" }
    return world.situation.now.redacted.contains(id)
      ? Words.UI.hidden : world.situation.now.shownText(of: entry, world.journals) ?? ""
  }

  /// Who wrote, short enough for a column.
  static func writer(_ id: String, _ world: World) -> String {
    if let organisation = world.plan.organisation(ID(id)) { return Words.UI.columnName(organisation) }
    return world.plan.body(id).map { $0.short ?? $0.name } ?? id
  }

  private static func lastDay(_ signal: SignalState, _ world: World) -> Day? {
    guard signal.stage != .unanswered else { return nil }
    return world.journals.entry(signal.closed ?? signal.answers.max() ?? signal.event)?.happenedDay
  }

  private static func stageRole(_ stage: SignalState.Stage) -> Role {
    switch stage {
    case .unanswered: .signal
    case .answered: .ok
    case .closed: .muted
    }
  }
}
