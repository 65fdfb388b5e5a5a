import Testing

@testable import RoadmapKit

/// The published schema of the report's value and what the program writes, held against each other.
@Suite struct ReportJSONTests {
  private static func schema() throws -> SchemaCheck {
    let root = Golden.folder(of: Golden.folder(of: Golden.folder(of: Golden.folder(of: #filePath))))
    let bytes = try #require(Golden.read("\(root)/schema/report.schema.json"))
    return SchemaCheck(try #require(JSONReader.read(bytes)))
  }

  private static func values() throws -> [JSONText] {
    let scene = try ReportScene.scene()
    let reports = [
      ReportScene.report(scene, "2026-H2", adopted: "2026-11-21", plan: PlanFixture.smallBytes),
      ReportScene.report(scene, "2026"), ReportScene.report(scene, "2026-H2", organisation: "timra"),
      ReportScene.report(try Scene(), "2026-01-01..2026-03-15"),
    ]
    return try reports.map { report in
      let bytes = ReportJSON.bytes(try #require(report))
      return try #require(JSONReader.read(bytes))
    }
  }

  @Test func whatIsWrittenFollowsTheSchema() throws {
    var check = try Self.schema()
    for value in try Self.values() { #expect(check.faults(value) == []) }
    let golden = try #require(Golden.read(FormatScene.golden("report.json")))
    #expect(check.faults(try #require(JSONReader.read(golden))) == [])
  }

  /// Every key is there in every value, since the schema demands it; here each has held something once.
  @Test func everyKeyOfTheSchemaIsWritten() throws {
    var check = try Self.schema()
    for value in try Self.values() { _ = check.faults(value) }
    #expect(check.never == ["marking"])
  }

  @Test func aValueThatIsNotOneIsRefused() throws {
    var check = try Self.schema()
    let report = try #require(FormatScene.report("2026", Scene()))
    let text = String(decoding: ReportJSON.bytes(report), as: UTF8.self)
    for (old, new) in [
      ("\"version\":1", "\"version\":2"), ("\"complete\":true,", ""), ("\"asOf\":\"", "\"asOf\":\"x"),
      ("\"status\":\"not-reported\"", "\"status\":\"kanske\""), ("\"setAside\":0", "\"setAside\":-1"),
      ("\"silent\":[", "\"nytt\":1,\"silent\":["),
    ] {
      let changed = text.replacing(old, with: new, maxReplacements: 1)
      let value = try #require(JSONReader.read(Array(changed.utf8)))
      #expect(changed != text && check.faults(value) != [], "\(old)")
    }
  }

  @Test func theValueTellsWhatThePaperTells() throws {
    let report = try #require(
      ReportScene.report(try ReportScene.scene(), "2026-H2", adopted: "2026-11-21"))
    let value = ReportJSON.text(report)
    #expect(value["adopted"]?.text == "2026-11-21" && value["baseline"]?["period"]?.text == "2026-H1")
    #expect(value["texts"]?["spread"]?.text == "Det behöver avgöras.")
    let antal = value["indicators"]?.list?.first
    #expect(antal?["values"]?.list?.first?["value"]?.text == "12")
    #expect(antal?["values"]?.list?.first?["before"]?.text == "11.5")
    let signals = value["signals"]
    #expect(signals?["unanswered"]?.list?.first?["days"]?.number == 85)
    #expect(signals?["answered"]?.list?.count == 1 && signals?["closed"]?.list?.count == 1)
    let numbers = ReportSummary(report)
    #expect(value["summary"]?["ticked"]?.number == numbers.ticked && numbers.ticked > 0)
    #expect(value["assignments"]?.list?.map { $0["stage"]?.text } == ["late", "open", "open", "closed"])
  }

  @Test func aHiddenTextIsNull() throws {
    let scene = try Scene().words("2026-H2", "Hemligt.", at: "2026-11-01T09:00").redact(0, by: "lansledning")
      .write(Fact(.signal, [.matter: "hr"], text: "Också hemligt."), by: "timra")
    let hidden = scene.redact(scene.ids.count - 1, by: "timra")
    let report = try #require(ReportScene.report(hidden.seen("2026-12-01"), "2026-H2"))
    let text = String(decoding: ReportJSON.bytes(report), as: UTF8.self)
    #expect(text.contains("\"texts\":{\"summary\":null,\"standing\":\"Hemligt.\""))
    #expect(!text.contains("Också hemligt"))
  }
}
