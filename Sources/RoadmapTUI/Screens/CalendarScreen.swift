internal import RoadmapKit

struct CalendarScreen: ViewScreen {
  static let view = View.calendar
  static let bindings: [Binding] = []

  var filter = ""
  private var list = RowList<Int>()

  mutating func perform(_ command: Command, in world: World) -> Step { .passed }
  mutating func reconcile(with world: World) {}
  func target(in world: World) -> Target { Target() }
  mutating func draw(on surface: inout Surface, in area: Rect, world: World) {}
  func status(in world: World) -> Line { .blank }
  mutating func click(_ point: Point, in area: Rect, world: World) -> Bool { false }
}
