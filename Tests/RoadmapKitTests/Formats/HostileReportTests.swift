import Testing

@testable import RoadmapKit

/// Whatever people write, in every place where a report shows it, every format stays whole and inert.
@Suite struct HostileReportTests {
  private static let hostile = [
    "</td></tr><script>alert(1)</script><img src=x onerror=alert(1)> &amp; ]]> <!--",
    "=cmd|' /C calc'!A0", "+1+1;\"=2\"\t@SUM(A1)", "| a | b |\n|---|\n# Rubrik\n[länk](http://x)\n```\n<b>",
    "\u{1B}[31m röd \u{7}\u{0}\u{9B}", "\u{202E}bakvänt\u{2066} \u{200B}\u{FEFF}\u{E0041}",
    "{{7*7}} ${x} %s %n",
    String(repeating: "å", count: 1_900), "a\u{0301}\u{0302}\u{0303}😀👩‍👩",
  ]
  /// What a plain text must not hold when it is shown.
  private static let harmful: Set<Unicode.Scalar> = [
    "\u{0}", "\u{7}", "\u{1B}", "\u{9B}", "\u{202E}", "\u{2066}",
  ]
  /// Names what no kept text should hold, as the program's own rules do.
  private static let plain = PlainText(
    clean: { text in
      text.unicodeScalars.map { harmful.contains($0) ? "<\(String($0.value, radix: 16))>" : String($0) }
        .joined()
    }, width: { $0.unicodeScalars.count })

  private static func report(_ text: String, _ period: String) throws -> PeriodReport {
    let scene = try ReportScene.scene(text)
    #expect(scene.journals.isComplete)
    return try #require(ReportScene.report(scene, period, adopted: "2026-11-21"))
  }

  /// A mark around the text, by which it is found again however it is spelt.
  private static func marked(_ text: String) -> String { "HÄR\(text)SLUT" }

  @Test(arguments: hostile.indices, ["2026-H2", "2026"])
  func everyFormatStaysWhole(_ index: Int, _ period: String) throws {
    let text = Self.marked(Self.hostile[index])
    let report = try Self.report(text, period)
    let harmless = try Self.report(Self.marked("ord"), period)

    let value = try #require(JSONReader.read(ReportJSON.bytes(report)))
    #expect(value["texts"]?["summary"]?.text == Normal.form(text))
    #expect(value["decisions"]?.list?.first?["condition"]?.text == Normal.form(text))

    let table = try #require(CSVReader(ReportCSV.bytes(report, Self.plain)))
    let width = Words.Report.csvHeads.count
    #expect(table.faults.isEmpty && table.rows.allSatisfy { $0.fields.count == width })

    for (bytes, other) in [(Self.page(report), Self.page(harmless))] {
      let page = try HTMLDocument(String(decoding: bytes, as: UTF8.self))
      let plain = try HTMLDocument(String(decoding: other, as: UTF8.self))
      let known = Set(plain.names + ["br", "p"])
      #expect(Set(page.names).isSubset(of: known), "\(Set(page.names).subtracting(known))")
      #expect(page.names.count { $0 == "td" } == plain.names.count { $0 == "td" })
      #expect(page.elements.contains { $0.text.contains("HÄR") })
    }
    #expect(PaperCheck.faults(ReportPaper.paper(report, program: "prov"), Self.plain) == [])

    let word = try DOCXFile(PaperDOCX.bytes(ReportPaper.paper(report, program: "prov"), Self.plain))
    #expect(word.headings.count == (try Self.headings(harmless)))
    let markdown = PaperMarkdown.text(ReportPaper.paper(report, program: "prov"), Self.plain)
    let heads = markdown.split(separator: "\n").count { $0.hasPrefix("#") }
    let plainText = PaperMarkdown.text(ReportPaper.paper(harmless, program: "prov"), Self.plain)
    #expect(heads == plainText.split(separator: "\n").count { $0.hasPrefix("#") })
    let bare = markdown.replacing("\\<", with: "").replacing("\\[", with: "").replacing("\\]", with: "")
    #expect(!bare.contains("<script") && !bare.contains("](http"))
    #expect(!markdown.unicodeScalars.contains { Self.harmful.contains($0) })
  }

  private static func page(_ report: PeriodReport) -> [UInt8] {
    PaperHTML.bytes(ReportPaper.paper(report, program: "prov"), plain)
  }

  private static func headings(_ report: PeriodReport) throws -> Int {
    try DOCXFile(PaperDOCX.bytes(ReportPaper.paper(report, program: "prov"), plain)).headings.count
  }
}
