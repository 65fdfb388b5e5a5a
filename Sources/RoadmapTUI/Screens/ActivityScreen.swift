internal import RoadmapKit

/// Aktivitet: one activity with its purpose and source, all organisations side by side, how it has spread, what is
/// measured, and what has happened.
struct ActivityScreen: ViewScreen {
  static let view = View.activity
  static let bindings: [Binding] =
    Binding.reporting + [
      Binding([.enter], .open, Words.Keys.openChecklist),
      Binding([.tab], .nextPane, Words.Keys.sections),
      Binding([.backTab], .previousPane, Words.Keys.sectionsBack),
      Binding([.character("x")], .measure, Words.Keys.measure),
      Binding([.character("G")], .passGate, Words.Keys.passGate),
      Binding([.character("S")], .stop, Words.Keys.stop),
      Binding([.character("y")], .goal, Words.Keys.setGoal),
      Binding([.character(".")], .next, Words.Keys.next),
      Binding([.character(",")], .previous, Words.Keys.previous),
    ]

  /// A part of the page that the cursor can be in.
  enum Section: Hashable, Sendable {
    case table, spread
    case indicator(ID<Indicator>)
  }

  var activity: ID<Activity>?
  var organisation: ID<Organisation>?
  /// Nil on the row of statuses, else on a milestone.
  var milestone: MilestoneState.Source?
  var section = Section.table
  /// The table of an indicator, open over the page.
  var opened: IndicatorPane?
  var filter = ""
  var table = ScrollWindow()
  var text = ScrollWindow()
  var columns = ScrollWindow()

  init(activity: ID<Activity>? = nil, organisation: ID<Organisation>? = nil) {
    self.activity = activity
    self.organisation = organisation
  }

  /// The keys that matter most where the cursor is come first.
  var keys: [Binding] {
    guard opened == nil else { return IndicatorPane.bindings }
    switch section {
    case .table: return Self.bindings
    case .spread: return Self.first([.nextPane])
    case .indicator:
      return [Binding([.enter], .open, Words.Keys.openIndicator)]
        + Self.first([.measure, .nextPane]) {
          $0 != .open
        }
    }
  }

  private static func first(_ commands: [Command], keeping isKept: (Command) -> Bool = { _ in true })
    -> [Binding]
  {
    let kept = bindings.filter { isKept($0.command) }
    return kept.filter { commands.contains($0.command) } + kept.filter { !commands.contains($0.command) }
  }

  func activityIndex(in world: World) -> Int? { activity.flatMap { world.plan.activityIndex($0) } }
  func organisationIndex(in world: World) -> Int? {
    organisation.flatMap { world.plan.organisationIndex($0) }
  }

  mutating func reconcile(with world: World) {
    if activityIndex(in: world) == nil {
      activity = world.plan.groupedLeaves.first?.activities.first.map { world.plan.activities[$0].id }
    }
    if organisationIndex(in: world).map({ world.plan.reporters.contains($0) }) != true {
      let first = world.ownOrganisation ?? world.plan.reporters.first
      organisation = first.map { world.plan.organisations[$0].id }
    }
    if let milestone, !sources(in: world).contains(milestone) { self.milestone = nil }
    if !sections(in: world).contains(section) { section = .table }
    if let pane = opened, !sections(in: world).contains(.indicator(pane.indicator)) { opened = nil }
  }

  /// The milestones that are rows: the plan's, and the chosen organisation's own.
  func sources(in world: World) -> [MilestoneState.Source] {
    guard let activity = activityIndex(in: world) else { return [] }
    var sources: [MilestoneState.Source] = world.plan.activities[activity].milestones.indices.map {
      .planned($0)
    }
    if let organisation = organisationIndex(in: world), let cell = world.cell(activity, organisation) {
      for state in cell.standing.milestones {
        if case .local = state.source { sources.append(state.source) }
      }
    }
    return sources
  }

  /// The parts of the page that Tab goes through.
  func sections(in world: World) -> [Section] {
    guard let activity = activityIndex(in: world) else { return [.table] }
    let item = world.plan.activities[activity]
    return [.table] + (item.isUmbrella ? [] : [.spread]) + indicators(in: world).map { .indicator($0) }
  }

  /// The activity's indicators.
  func indicators(in world: World) -> [ID<Indicator>] {
    guard let activity = activityIndex(in: world) else { return [] }
    return world.plan.activities[activity].indicators.filter { world.plan.indicator($0) != nil }
  }

  mutating func show(organisation: ID<Organisation>, in world: World) {
    self.organisation = organisation
    opened?.isCounty = false
    reconcile(with: world)
  }

  func target(in world: World) -> Target {
    var target = Target(activity: activityIndex(in: world), organisation: organisationIndex(in: world))
    if let opened { return opened.target(target, in: world) }
    if case .indicator(let id) = section { target.indicator = id }
    if section == .table, let milestone, let activity = target.activity,
      let organisation = target.organisation, let cell = world.cell(activity, organisation)
    {
      target.milestone = cell.standing.milestones.first { $0.source == milestone }
    }
    return target
  }

  func status(in world: World) -> Line {
    let target = target(in: world)
    guard let activity = target.activity else { return .blank }
    if let opened { return opened.status(target, in: world) }
    switch section {
    case .table: break
    case .spread:
      return Line(SafeText(world.insight(of: activity)?.spread.map { Words.spread($0) } ?? ""))
    case .indicator(let id):
      return Line(SafeText(world.plan.indicator(id)?.title ?? ""))
    }
    guard let organisation = target.organisation else { return .blank }
    let name = world.organisationName(organisation)
    guard let cell = world.cell(activity, organisation) else {
      return Line(SafeText(Words.UI.notConcerned(name, world.plan.activities[activity].short)), .muted)
    }
    guard let milestone else { return Line(SafeText(Words.cell(cell, world.situation))) }
    guard let state = target.milestone else {
      let title = world.situation.now.title(of: milestone, in: activity, world.journals)
      return Line(SafeText(Words.UI.notConcerned(name, title)), .muted)
    }
    return Line(SafeText(name + " · ") + MilestoneSentence.text(state, activity: activity, world: world))
  }
}
