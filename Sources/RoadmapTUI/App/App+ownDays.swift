internal import RoadmapKit

/// What each party sets for itself: its own day for a milestone, and milestones of its own (R25).
extension App {
  mutating func askForOwnDay() {
    let target = screens.current.inner.target(in: world)
    guard let activity = target.activity, let state = target.milestone else {
      world.notice = .said(Words.UI.chooseMilestone)
      return
    }
    guard !state.isTicked else {
      world.notice = .said(Words.UI.milestoneReached)
      return
    }
    guard let fact = ownFact(.plan, place(of: target), target, command: .ownDay) else { return }
    let title = world.present.title(of: state.source, in: activity, world.journals)
    let whole = state.area.map { "\(title), \(world.plan.areas[$0].name)" } ?? title
    ask(
      Form(
        fact: fact, title: Words.UI.ownDayTitle(whole) + forWhom(target),
        hint: "\(Words.UI.ownDayNow(state.due, state.dueSource)) \(Words.UI.ownDaySpelling)",
        fields: [.text(.own(.due), Words.UI.ownDayField)]),
      command: .ownDay)
  }

  mutating func askForOwnMilestone() {
    let target = screens.current.inner.target(in: world)
    guard let activity = target.activity else {
      world.notice = .said(Words.UI.chooseActivity)
      return
    }
    let item = world.plan.activities[activity]
    let place: [EntryKey: Fact.Value] = [.activity: .text(item.id.text)]
    guard let fact = ownFact(.local, place, target, command: .ownMilestone) else { return }
    ask(
      Form(
        fact: fact, title: Words.UI.ownMilestoneTitle(item.short) + forWhom(target),
        hint: Words.UI.ownMilestoneHint, fields: [.text(.own(.title), Words.UI.ownMilestoneField)]),
      command: .ownMilestone)
  }

  /// A fact for the organisation under the cursor; nil when it may not be written here and now.
  private mutating func ownFact(
    _ verb: Verb, _ values: [EntryKey: Fact.Value], _ target: Target, command: Command
  ) -> Fact? {
    guard canWrite(about: target, command: command), let identity = world.identity else { return nil }
    return place([Fact(verb, values)], target.organisation, identity).first
  }
}
