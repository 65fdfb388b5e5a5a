@testable import RoadmapKit

/// Events with something of everything, for the formats: changes, silence, lateness, a meeting, hostile texts.
enum FormatScene {
  static let hostile = "=cmd|' /C calc'!A0 \u{1B}[31m rött \u{202E}bakvänt <script> *fet* `kod`"

  static func scene() throws -> Scene {
    try Scene()
      .tick("moten", "start", by: "timra", at: "2026-03-02T09:00")
      .tick("samverkan", "bildad", area: "barn", by: "timra", at: "2026-03-02T09:05")
      .status("video", "planned", by: "ange", at: "2026-04-01T09:00")
      .tick("team", "utvardering", by: "timra", at: "2026-05-04T09:00")
      .open("lansledning-2026-09-18", at: "2026-09-18T08:00")
      .close("lansledning-2026-09-18", at: "2026-09-18T10:00")
      .status("moten", "introducing", by: "timra", at: "2026-10-05T09:00")
      .outlook("moten", "at-risk", by: "timra", at: "2026-10-05T09:01")
      .write(Fact(.note, [.activity: "moten"], text: hostile), by: "rvn", at: "2026-10-06T09:00")
      .establish("video", "rum", by: "kramfors", at: "2026-11-02T09:00")
  }

  /// Names what no kept text should hold, as the terminal's own rules do.
  static let plain = PlainText(
    clean: { text in
      String(
        text.unicodeScalars.map { scalar in
          scalar.value < 0x20 || scalar == "\u{202E}"
            ? "<\(String(scalar.value, radix: 16))>" : String(scalar)
        }.joined())
    }, width: { $0.unicodeScalars.count })

  static func golden(_ name: String) -> String {
    let root = Golden.folder(of: Golden.folder(of: Golden.folder(of: #filePath)))
    return "\(root)/Fixtures/Goldens/\(name)"
  }

  static func report(_ period: String, _ scene: Scene) -> PeriodReport? {
    Period(period).map {
      PeriodReport(
        scene.journals, plan: scene.plan, isMain: true, period: $0, today: scene.today, isComplete: true)
    }
  }
}
