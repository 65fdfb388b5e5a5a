import Testing

@testable import RoadmapKit

/// Each format as a whole, against a kept text; `RECORD_GOLDENS=1` writes them anew.
@Suite struct FormatGoldenTests {
  private func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }

  @Test func status() throws {
    let table = StatusTable(try FormatScene.scene().situation())
    Golden.expect(text(StatusJSON.bytes(table)), in: FormatScene.golden("status.json"))
    Golden.expect(text(StatusCSV.bytes(table)), in: FormatScene.golden("status.csv"))
    Golden.expect(StatusText.text(table), in: FormatScene.golden("status.txt"))
  }

  @Test func statusOfOneOrganisationAndOneActivity() throws {
    let situation = try FormatScene.scene().situation()
    let one = StatusTable(situation, .init(organisation: situation.plan.seat("timra")))
    Golden.expect(StatusText.text(one), in: FormatScene.golden("status-timra.txt"))
    let activity = StatusTable(situation, .init(activity: situation.plan.place("digital")))
    Golden.expect(StatusText.text(activity), in: FormatScene.golden("status-digital.txt"))
  }

  @Test func log() throws {
    let scene = try FormatScene.scene()
    let table = LogTable(scene.situation(), scene.journals)
    Golden.expect(text(LogJSON.bytes(table)), in: FormatScene.golden("log.json"))
    Golden.expect(LogText.text(table, FormatScene.plain), in: FormatScene.golden("log.txt"))
  }

  @Test func report() throws {
    let report = try #require(try FormatScene.report("2026-H2", FormatScene.scene()))
    Golden.expect(
      PaperMarkdown.text(ReportPaper.paper(report, program: "prov")), in: FormatScene.golden("report.md"))
    Golden.expect(text(ReportCSV.bytes(report)), in: FormatScene.golden("report.csv"))
    Golden.expect(text(ReportJSON.bytes(report)), in: FormatScene.golden("report.json"))
  }
}
