internal import RoadmapKit

/// How it is shown that something has not left the house: a sign everywhere, the word where there is room.
enum DraftLook {
  static let role = Role.suggested

  /// The sign alone, in one column.
  static func draw(on surface: inout Surface, at place: Point, _ world: World) {
    surface.put(world.symbols.draft, at: place, role: role, bold: true)
  }

  /// The sign and the word.
  static func words(_ world: World) -> SafeText {
    world.symbols.draft + " " + SafeText(Words.ShareView.draft)
  }
}
