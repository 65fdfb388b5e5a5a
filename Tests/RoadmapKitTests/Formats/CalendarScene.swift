@testable import RoadmapKit

/// A year with something of everything: done, late, next, moved, parts of the calendar, hostile texts.
enum CalendarScene {
  static func scene() throws -> Scene {
    try FormatScene.scene()
      .fulfil("u2", "2025-H2", by: "presidium", at: "2026-02-02T09:00")
      .plan("moten", "slut", "2026-Q4", by: "timra", at: "2026-10-07T09:00")
      .plan("moten", "slut", "2027-01-15", by: "timra", at: "2026-10-08T09:00")
      .plan("video", "rutin", "2026/2027", by: "ange", at: "2026-10-08T10:00")
      .fulfil("u1", "2026", by: "timra", at: "2026-10-09T09:00")
      .write(
        Fact(.assign, [.to: "ange", .due: "2026-11-30", .every: "quarter"], text: FormatScene.hostile),
        by: "lansledning", at: "2026-10-10T09:00"
      )
      .announce("2026-12-10", at: "lansledning-2026-11-05", on: "2026-11-05T10:00")
      .seen("2026-11-21")
  }

  static func table(_ years: ClosedRange<Int>, _ scene: Scene) -> CalendarTable {
    CalendarTable(scene.situation(), scene.journals, years: years)
  }
}
