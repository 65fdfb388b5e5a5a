internal import RoadmapKit

/// The sections of Ansvar, in the order of Tab.
enum DutySection: CaseIterable, Sendable {
  case responsibilities, organisation, assignments, decisions, gaps

  var name: String {
    switch self {
    case .responsibilities: Words.Duties.responsibilities
    case .organisation: Words.Duties.organisation
    case .assignments: Words.Duties.assignments
    case .decisions: Words.Duties.decisions
    case .gaps: Words.Duties.gaps
    }
  }

  /// What stands where there is nothing.
  var empty: String {
    switch self {
    case .responsibilities: Words.Duties.noResponsibilities
    case .organisation: Words.Duties.noBodies
    case .assignments: Words.Duties.noAssignments
    case .decisions: Words.Duties.noDecisions
    case .gaps: Words.Duties.noGaps
    }
  }

  /// How much there is, beside the name.
  func count(_ world: World) -> String {
    let progress = world.situation.now
    switch self {
    case .responsibilities: return String(world.plan.responsibilities.count)
    case .organisation: return String(world.plan.bodies.count)
    case .assignments:
      let board = AssignmentBoard(progress)
      return Words.Duties.assignmentCount(board.count(.late) + board.count(.open), late: board.count(.late))
    case .decisions: return String(progress.decisions.count + world.plan.decisions.count)
    case .gaps: return String(Gap.all(in: progress).count)
    }
  }

  /// What is said above the list.
  func summary(_ width: Int, _ world: World) -> [Line] {
    self == .gaps ? GapLook.summary(width, world) : []
  }

  func rows(_ rows: DutyRows) -> [RowList<DutyKey>.Row] {
    switch self {
    case .responsibilities: ResponsibilityLook.rows(rows)
    case .organisation: ChartLook.rows(rows)
    case .assignments: AssignmentLook.rows(rows)
    case .decisions: DecisionLook.rows(rows)
    case .gaps: GapLook.rows(rows)
    }
  }
}

/// What the cursor can stand on in Ansvar.
enum DutyKey: Hashable, Sendable {
  /// A responsibility of the plan, by its place.
  case responsibility(Int)
  case actor(OrganisationChart.Actor)
  /// By its id.
  case assignment(String)
  case decision(EventID)
  /// A decision of the plan's source, by its place.
  case statedDecision(Int)
  case gap(Gap)

  func target(in world: World) -> Target {
    switch self {
    case .responsibility, .actor(.body): Target()
    case .actor(.organisation(let index)):
      Target(organisation: world.plan.reporters.contains(index) ? index : nil)
    case .assignment(let id):
      Target(
        activity: world.situation.now.assignments.first { $0.id == id }?.activity, assignment: id)
    case .decision(let event):
      Target(activity: world.situation.now.decisions.first { $0.event == event }?.activity)
    case .statedDecision(let index):
      Target(activity: world.plan.decisions[index].activities.first.flatMap { world.plan.activityIndex($0) })
    case .gap(let gap): Target(activity: gap.activity)
    }
  }

  func sentence(in world: World) -> String {
    switch self {
    case .responsibility(let index): ResponsibilityLook.sentence(index, world)
    case .actor(let actor): ChartLook.sentence(actor, world)
    case .assignment(let id): AssignmentLook.sentence(id, world)
    case .decision, .statedDecision: DecisionLook.sentence(self, world)
    case .gap(let gap): GapLook.sentence(gap, world)
    }
  }

  /// The thing in full.
  func story(width: Int, world: World) -> StoryLines {
    switch self {
    case .responsibility(let index): ResponsibilityLook.story(index, width: width, world: world)
    case .actor(let actor): ChartLook.story(actor, width: width, world: world)
    case .assignment(let id): AssignmentLook.story(id, width: width, world: world)
    case .decision, .statedDecision: DecisionLook.story(self, width: width, world: world)
    case .gap(let gap): GapLook.story(gap, width: width, world: world)
    }
  }
}

/// What the rows of a section are made from.
struct DutyRows {
  let filter: String
  let width: Int
  let chosen: DutyKey?
  let world: World

  func role(_ key: DutyKey) -> Role { key == chosen ? .strong : .plain }

  /// A column of a row: cut or filled to `width`, with two blanks after it.
  func cell(_ text: String, _ width: Int) -> SafeText {
    SafeText(text).fitted(to: width - 2, ellipsis: world.symbols.ellipsis) + "  "
  }

  /// The groups that have rows, each under its heading with air between.
  func grouped(_ groups: [(heading: String, rows: [RowList<DutyKey>.Row])]) -> [RowList<DutyKey>.Row] {
    var all: [RowList<DutyKey>.Row] = []
    for group in groups where !group.rows.isEmpty {
      if !all.isEmpty { all.append(RowList.Row()) }
      all.append(.heading(group.heading))
      all += group.rows
    }
    return all
  }
}
