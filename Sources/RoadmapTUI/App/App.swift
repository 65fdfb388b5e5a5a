internal import RoadmapKit

/// The program as a value: what is shown, and what is asked.
///
/// ``update(_:)`` is the one door for change; ``view()`` draws what there is.
struct App: Sendable {
  var world: World
  var screens: ScreenStack
  var overlay: Overlay?
  /// What the user wanted to do when the program had to ask who writes.
  var interrupted: Command?
  /// Numbers of the recordings given out so far.
  private(set) var recordings = 0
  /// Drafts that are to be thrown away when a recording is on the disk.
  var draftOf: [Int: String] = [:]
  /// What to say when a recording is on the disk.
  var sayingOf: [Int: String] = [:]
  /// How the recordings of what was marked are told when they are on the disk.
  var deedOf: [Int: String] = [:]
  /// A text to read when nothing else is open.
  var waiting: Page?
  var isQuitting = false

  init(world: World) {
    self.world = world
    screens = ScreenStack(.matrix(MatrixScreen()))
    screens.reconcile(with: world)
    resumeMeeting()
  }

  mutating func nextNumber() -> Int {
    recordings += 1
    return recordings
  }
}
