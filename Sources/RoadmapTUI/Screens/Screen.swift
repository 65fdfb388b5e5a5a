internal import RoadmapKit

/// What every view is: parameters, keys, and a picture worked out from the world.
///
/// A view keeps which row is chosen, by identity, and what is filtered; never a copy of what it shows.
protocol ViewScreen: Equatable, Sendable {
  static var view: View { get }
  static var bindings: [Binding] { get }
  /// The keys that hold now: the view's, where it has no others for a part of itself.
  var keys: [Binding] { get }
  /// Only rows that contain this text are shown; empty for all.
  var filter: String { get set }

  /// Moves within the view, or asks for another one.
  mutating func perform(_ command: Command, in world: World) -> Step
  /// Puts the selection right after the world has changed.
  mutating func reconcile(with world: World)
  /// Puts the cursor on an organisation, where the view has them.
  mutating func show(organisation: ID<Organisation>, in world: World)
  /// The rows that are marked, in their order.
  func marked(in world: World) -> [Target]
  /// Marks the row under the cursor, or takes its mark away; tells why where it cannot be marked.
  mutating func mark(in world: World) -> String?
  mutating func clearMarks()
  /// What the cursor is on.
  func target(in world: World) -> Target
  /// The view's picture; it may move its scroll window to show the selection.
  mutating func draw(on surface: inout Surface, in area: Rect, world: World)
  /// In words, what the cursor is on.
  func status(in world: World) -> Line
  /// A click at a place of the body; true when something was chosen that is now to be opened.
  mutating func click(_ point: Point, in area: Rect, world: World) -> Bool
}

extension ViewScreen {
  var keys: [Binding] { Self.bindings }
  mutating func show(organisation: ID<Organisation>, in world: World) {}
}

/// What a view did with a command.
enum Step: Equatable, Sendable {
  case done
  /// The command is not this view's.
  case passed
  case open(Place)
  /// Show a text to read.
  case read(Page)
  /// Do another command.
  case also(Command)
}

/// A place in the program that can be opened.
enum Place: Equatable, Sendable {
  /// The checklist of an organisation, at an activity.
  case organisation(Int?, activity: Int?)
  /// An activity, at an organisation.
  case activity(Int?, organisation: Int?)
  case matrix
  case meeting, calendar, signals, duties
  case history
  case report
}

/// What the cursor is on; commands that write are about it.
struct Target: Equatable, Sendable {
  var activity: Int?
  var organisation: Int?
  var milestone: MilestoneState?
  var event: EventID?
  /// The signal, by the event that raised it.
  var signal: EventID?
  /// The assignment's id.
  var assignment: String?
  var indicator: ID<Indicator>?
  /// The period of the value that the cursor is on.
  var period: Period?
}

/// A view with its parameters.
enum Screen: Equatable, Sendable {
  case matrix(MatrixScreen)
  case organisation(OrganisationScreen)
  case activity(ActivityScreen)
  case meeting(MeetingScreen)
  case calendar(CalendarScreen)
  case signals(SignalScreen)
  case duties(DutyScreen)
  case history(HistoryScreen)
  case report(ReportScreen)

  var inner: any ViewScreen {
    get {
      switch self {
      case .matrix(let screen): screen
      case .organisation(let screen): screen
      case .activity(let screen): screen
      case .meeting(let screen): screen
      case .calendar(let screen): screen
      case .signals(let screen): screen
      case .duties(let screen): screen
      case .history(let screen): screen
      case .report(let screen): screen
      }
    }
    set {
      switch newValue {
      case let screen as MatrixScreen: self = .matrix(screen)
      case let screen as OrganisationScreen: self = .organisation(screen)
      case let screen as ActivityScreen: self = .activity(screen)
      case let screen as MeetingScreen: self = .meeting(screen)
      case let screen as CalendarScreen: self = .calendar(screen)
      case let screen as SignalScreen: self = .signals(screen)
      case let screen as DutyScreen: self = .duties(screen)
      case let screen as HistoryScreen: self = .history(screen)
      case let screen as ReportScreen: self = .report(screen)
      default: break
      }
    }
  }

  var view: View { type(of: inner).view }
  var bindings: [Binding] { inner.keys }
}

/// The views that were opened, the present one last; there is always one.
struct ScreenStack: Equatable, Sendable {
  var current: Screen
  private var earlier: [Screen] = []

  init(_ first: Screen) { current = first }

  /// Opens a view over the present one; the way back is kept, at most 32 steps.
  mutating func open(_ screen: Screen) {
    earlier.append(current)
    if earlier.count > 32 { earlier.removeFirst() }
    current = screen
  }

  /// Goes back; false when this is the first view.
  mutating func back() -> Bool {
    guard let screen = earlier.popLast() else { return false }
    current = screen
    return true
  }

  mutating func reconcile(with world: World) { current.inner.reconcile(with: world) }
}

extension World {
  /// Moves an index within `count` rows; nil for an empty list.
  static func moved(_ index: Int?, by step: Int, count: Int) -> Int? {
    guard count > 0 else { return nil }
    return min(max(0, (index ?? (step > 0 ? -1 : 0)) + step), count - 1)
  }

  /// Whether a row with these texts passes the filter; small and capital letters are the same.
  static func matches(_ filter: String, _ texts: String...) -> Bool {
    guard !filter.isEmpty else { return true }
    let wanted = filter.lowercased()
    return texts.contains { $0.lowercased().contains(wanted) }
  }

  func organisationName(_ index: Int) -> String { plan.organisations[index].spokenName }
}
