internal import RoadmapKit

/// What is done with all marked rows at once: one question, one recording.
extension App {
  /// Marks the row under the cursor or takes its mark away, and goes down one.
  mutating func mark() {
    let target = screens.current.inner.target(in: world)
    let isEvent = screens.current.view == .history
    guard canWrite(about: isEvent ? nil : target, command: .mark) else { return }
    if let reason = screens.current.inner.mark(in: world) {
      world.notice = .said(reason)
    } else {
      _ = screens.current.inner.perform(.down, in: world)
    }
  }

  /// Does a command with what is marked; nil when nothing is, or when the command is not about that.
  mutating func performMarked(_ command: Command) -> [Effect]? {
    let marked = screens.current.inner.marked(in: world)
    guard !marked.isEmpty else { return nil }
    switch command {
    case .back:
      screens.current.inner.clearMarks()
      return []
    case .toggle where screens.current.view == .organisation: return tick(marked)
    case .confirmRow: return confirm(marked)
    case .undo where screens.current.view == .history: return undo(marked)
    default: return nil
    }
  }

  private mutating func tick(_ marked: [Target]) -> [Effect] {
    let targets = marked.filter { $0.milestone != nil }
    guard let first = targets.first, let organisation = first.organisation else {
      world.notice = .said(Words.UI.onlyActivitiesMarked, Words.UI.marksRemedy)
      return []
    }
    guard canWrite(about: first, command: .toggle), let identity = world.identity else { return [] }
    let ticked = targets.count { $0.milestone?.isTicked ?? false }
    let open = targets.filter { $0.milestone.map { !$0.isTicked && !$0.isLocked } ?? false }
    let leftOut = Words.UI.leftOut(ticked: ticked, locked: targets.count - ticked - open.count)
    guard !open.isEmpty else {
      world.notice = .said([Words.UI.nothingToTick, leftOut].compactMap { $0 }.joined(separator: " "))
      return []
    }
    let who = world.organisationName(organisation)
    let titles = open.compactMap { target in
      target.activity.flatMap { activity in
        target.milestone.map { state in
          let item = world.plan.activities[activity]
          let title = world.present.title(of: state.source, in: activity, world.journals)
          return Words.UI.item(
            state.area.map { "\(title), \(world.plan.areas[$0].name)" } ?? title, item.short)
        }
      }
    }
    overlay = .question(
      Question(
        purpose: .recordMarked(
          place(open.map { Fact(.tick, place(of: $0)) }, organisation, identity),
          said: Words.UI.tickedMarked(open.count, who)),
        title: Words.UI.tickMarkedTitle(who),
        text: [Words.UI.tickMarkedQuestion(open.count, who)] + App.shortened(titles)
          + [leftOut].compactMap { $0 }))
    return []
  }

  private mutating func confirm(_ marked: [Target]) -> [Effect] {
    let targets = marked.filter { $0.milestone == nil && $0.activity != nil }
    guard let first = targets.first, let organisation = first.organisation else {
      world.notice = .said(Words.UI.onlyMilestonesMarked, Words.UI.marksRemedy)
      return []
    }
    guard canWrite(about: first, command: .confirmRow), let identity = world.identity else { return [] }
    let reported = targets.compactMap(\.activity).filter { world.present.hasReport($0, organisation) }
    let leftOut = Words.UI.leftOut(unreported: targets.count - reported.count)
    guard !reported.isEmpty else {
      world.notice = .said([Words.UI.nothingToConfirm, leftOut].compactMap { $0 }.joined(separator: " "))
      return []
    }
    let who = world.organisationName(organisation)
    let facts = reported.map { activity in
      Fact(.confirm, [.activity: .text(world.plan.activities[activity].id.text)])
    }
    let titles = reported.map { Words.UI.item(world.plan.activities[$0].short) }
    overlay = .question(
      Question(
        purpose: .recordMarked(
          place(facts, organisation, identity), said: Words.UI.confirmedMarked(reported.count, who)),
        title: Words.UI.confirmMarkedTitle(who),
        text: [Words.UI.confirmMarkedQuestion(reported.count, who)] + App.shortened(titles)
          + [leftOut].compactMap { $0 }))
    return []
  }

  // MARK: Events

  /// Marks every own event from the one under the cursor to the newest.
  mutating func markSince() {
    guard canWrite(about: nil, command: .markSince), case .history(var screen) = screens.current else {
      return
    }
    if let reason = screen.markSince(in: world) { world.notice = .said(reason) }
    screens.current = .history(screen)
  }

  private mutating func undo(_ marked: [Target]) -> [Effect] {
    guard canWrite(about: nil, command: .undo) else { return [] }
    let entries = marked.compactMap { $0.event.flatMap { world.journals.entry($0) } }
    let sentences = entries.map { Words.UI.item(Words.deed($0, world.present, world.journals)) }
    let areDrafts = entries.allSatisfy { world.isTraceless($0) }
    overlay = .question(
      Question(
        purpose: .recordMarked(
          entries.map { Fact(.retract, [.event: .text($0.id.description)]) },
          said: Words.UI.undoneMarked(entries.count)),
        title: Words.UI.undoTitle,
        text: [Words.UI.undoMarkedQuestion(entries.count)] + App.shortened(sentences)
          + [areDrafts ? Words.ShareView.undoneDrafts : Words.UI.undoKept],
        isYesDefault: false))
    return [.discardInput]
  }

  /// The first few of many, and how many there are besides.
  static func shortened(_ titles: [String]) -> [String] {
    titles.count <= 6 ? titles : titles.prefix(5) + [Words.UI.andMore(titles.count - 5)]
  }

  /// Puts what was marked on record; the marks go when it is on the disk.
  mutating func writeMarked(_ facts: [Fact], said: String) -> [Effect] {
    let effects = write(facts, about: nil, command: nil)
    if case .prompt(var prompt) = overlay, case .reason(let facts, _) = prompt.purpose {
      prompt.purpose = .reason(facts, said: said)
      overlay = .prompt(prompt)
    }
    for case .record(let recording) in effects { deedOf[recording.number] = said }
    return effects
  }
}
