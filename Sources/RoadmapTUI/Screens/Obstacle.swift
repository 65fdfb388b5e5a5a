internal import RoadmapKit

/// Why a command cannot be used here and now.
enum Obstacle: Equatable, Sendable {
  /// A day of the past is shown.
  case past
  /// Nobody is chosen; the command asks first, and goes on.
  case nobody
  /// Another view has it.
  case elsewhere(View)
  /// It leads to where one is.
  case here
  /// The cursor is on what another organisation reports itself.
  case notOwn(String, own: String)
  /// Only these may.
  case only([Permission.Writer])
  case nothing(Missing)
  case locked
  /// No files may be written here.
  case restricted
  /// The workspace is shared with nobody.
  case notConnected
  /// What is shown is no report to adopt.
  case unfit(ReportObstacle)

  /// What is not under the cursor, or not to be had at all.
  enum Missing: Sendable { case row, activity, milestone, event, toUndo, toRedo }

  /// As short as a row has room for.
  var words: String {
    switch self {
    case .past: Words.UI.obstaclePast
    case .nobody: Words.UI.obstacleNobody
    case .elsewhere(let view): Words.UI.obstacleElsewhere(ViewTabs.name(of: view))
    case .here: Words.UI.obstacleHere
    case .notOwn: Words.UI.obstacleNotOwn
    case .only(let writers): Words.UI.obstacleOnly(writers)
    case .nothing(.row): Words.UI.obstacleNoRow
    case .nothing(.activity): Words.UI.obstacleNoActivity
    case .nothing(.milestone): Words.UI.obstacleNoMilestone
    case .nothing(.event): Words.UI.obstacleNoEvent
    case .nothing(.toUndo): Words.UI.obstacleNothingToUndo
    case .nothing(.toRedo): Words.UI.obstacleNothingToRedo
    case .locked: Words.UI.obstacleLocked
    case .restricted: Words.UI.obstacleRestricted
    case .notConnected: Words.UI.obstacleNotConnected
    case .unfit(let obstacle): obstacle.short
    }
  }
}

extension World {
  /// What stands in the way of `command` in the view that is shown; nil when it can be used.
  func obstacle(to command: Command, on screen: Screen) -> Obstacle? {
    if command == .view(screen.view) { return .here }
    let isHere = (screen.bindings + Binding.everywhere).contains { $0.command == command }
    let home = isHere ? screen.view : Binding.home(of: command)
    let view = home ?? screen.view
    if command.needsToday(on: view), asOf != nil { return .past }
    if command == .export, isRestricted { return .restricted }
    if command == .publish || command == .fetch, !isShared { return .notConnected }
    if let verb = command.verb(on: view), let others = allowedInstead(of: identity, verb) {
      return .only(others)
    }
    guard isHere else { return home.map { .elsewhere($0) } }
    if let obstacle = unfit(for: command) { return .unfit(obstacle) }
    let target = screen.inner.target(in: self)
    if let missing = missing(for: command, target, view) { return .nothing(missing) }
    guard command.isWriting(on: view) else { return nil }
    return identity == nil ? .nobody : inCell(command, target, view)
  }

  /// What stands in the way in the cell under the cursor, which its organisation reports itself.
  private func inCell(_ command: Command, _ target: Target, _ view: View) -> Obstacle? {
    guard view.hasCells, command.isAboutCell, command != .toggle || target.milestone != nil else {
      return nil
    }
    if let own = ownOrganisation, let organisation = target.organisation, organisation != own {
      return .notOwn(organisationName(organisation), own: organisationName(own))
    }
    let isLockable = command == .toggle || command == .establish
    if isLockable, let state = target.milestone, state.isLocked, !state.isTicked { return .locked }
    return nil
  }

  /// Who may write `verb` when `identity` never may; nil when it may, or when nobody is chosen.
  private func allowedInstead(of identity: Identity?, _ verb: Verb) -> [Permission.Writer]? {
    guard let identity else { return nil }
    func may(_ writer: Permission.Writer) -> Bool {
      Permission.allows(writer, verb, subject: nil)
        || Permission.allows(writer, verb, subject: plan.reporters.first)
    }
    guard !may(Permission.Writer(identity.writer, in: plan)) else { return nil }
    let parties = plan.reporters.prefix(1).map { Permission.Writer.organisation($0) }
    return (parties + [.lansledning, .presidium, .kdRd]).filter(may)
  }

  private func missing(for command: Command, _ target: Target, _ view: View) -> Obstacle.Missing? {
    switch command {
    case .toggle, .assess, .confirmRow, .ownMilestone:
      view.hasCells && target.activity == nil ? .activity : nil
    case .establish, .ownDay: view.hasCells && target.milestone == nil ? .milestone : nil
    case .mark: view == .history ? noEvent(target) : target.activity == nil ? .row : nil
    case .markSince: noEvent(target)
    case .undo where view == .history: noEvent(target)
    case .undo: identity.flatMap { present.undoable(by: $0.writer, journals) == nil ? .toUndo : nil }
    case .redo: identity.flatMap { present.redoable(by: $0.writer, journals) == nil ? .toRedo : nil }
    default: nil
    }
  }

  private func noEvent(_ target: Target) -> Obstacle.Missing? { target.event == nil ? .event : nil }
}

extension View {
  /// Whether the cursor stands on how an organisation has got on with an activity.
  fileprivate var hasCells: Bool { self == .matrix || self == .organisation || self == .activity }
}

extension Command {
  /// Whether it says how it stands in a cell.
  fileprivate var isAboutCell: Bool {
    switch self {
    case .toggle, .establish, .assess, .confirmRow, .note, .ownDay, .ownMilestone: true
    default: false
    }
  }
}

extension Binding {
  /// The keys of a view, without those that hold everywhere.
  static func own(_ view: View) -> [Binding] { Screen.blank(view).bindings }

  /// The view to go to for a command: the first in which it does what its name says, Kommun before others.
  static func home(of command: Command) -> View? {
    let views = [View.organisation] + View.allCases.filter { $0 != .organisation }
    let rows = views.flatMap { view in
      own(view).filter { $0.command == command }.map { (view: view, row: $0) }
    }
    return (rows.first { $0.row.name == nil } ?? rows.first)?.view
  }
}

extension Screen {
  /// A view as it is first opened.
  static func blank(_ view: View) -> Screen {
    switch view {
    case .matrix: .matrix(MatrixScreen())
    case .organisation: .organisation(OrganisationScreen())
    case .activity: .activity(ActivityScreen())
    case .meeting: .meeting(MeetingScreen())
    case .calendar: .calendar(CalendarScreen())
    case .signals: .signals(SignalScreen())
    case .duties: .duties(DutyScreen())
    case .history: .history(HistoryScreen())
    case .report: .report(ReportScreen())
    }
  }
}
