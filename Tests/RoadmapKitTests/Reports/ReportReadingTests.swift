import Testing

@testable import RoadmapKit

/// What makes the report readable: few sentences, words explained once, charts that are not squeezed, short lists.
@Suite struct ReportReadingTests {
  private func paper(_ scene: Scene, _ period: String, _ organisation: String? = nil) throws -> Paper {
    ReportPaper.paper(
      try #require(ReportScene.report(scene, period, organisation: organisation)), program: "prov")
  }

  /// The sentences of the summary.
  private func summary(_ paper: Paper) -> [String] {
    let start = paper.blocks.firstIndex(of: .heading(2, Words.section(.summary))) ?? 0
    for case .paragraph(let text) in paper.blocks[start...] {
      return text.split(separator: ". ").map(String.init)
    }
    return []
  }

  private func facts(_ paper: Paper, under title: String) -> [Paper.Fact] {
    for (block, next) in zip(paper.blocks, paper.blocks.dropFirst()) {
      if block == .heading(3, title), case .facts(let facts) = next { return facts }
    }
    return []
  }

  @Test(arguments: ["2026-H1", "2026-H2", "2026", "2024-H1", "2027-H2"])
  func theSummaryHasThreeToFiveSentences(_ period: String) throws {
    let scenes = [
      try Scene(), try FormatScene.scene(), try ReportScene.scene(),
      try Scene().tick("moten", "start", by: "timra", at: "2026-03-02T09:00"),
    ]
    for scene in scenes {
      for organisation in [nil, "timra"] {
        let sentences = summary(try paper(scene, period, organisation))
        #expect((3...5).contains(sentences.count), "\(sentences)")
      }
    }
  }

  @Test func anExtractSpeaksOfOneParty() throws {
    let nothing = summary(try paper(try Scene(), "2026-H2", "timra"))
    #expect(nothing.first == "Timrå har inte rapporterat något")
    let own = summary(try paper(try ReportScene.scene(), "2026-H2", "ange")).joined(separator: ". ")
    for (organisation, isWide) in [("ange", false), (nil, true)] {
      let tables = try paper(try ReportScene.scene(), "2026-H2", organisation).blocks.map { block in
        if case .table(let table) = block { table.isWide } else { false }
      }
      // A page lies down for many columns only.
      #expect(tables.contains(true) == isWide)
    }
    #expect(own.contains("Arbetet bedöms vara osäkert") && !own.contains("part"), "\(own)")
  }

  @Test func abbreviationsOfThePlanAreToldOnce() throws {
    let text = String(decoding: PlanFixture.smallBytes, as: UTF8.self)
    let glossary = """

      glossary:
        - {term: SIP, text: Samordnad individuell plan.}
        - {term: RUS, text: Används inte.}
        - {term: färdplan, text: Ingen förkortning.}

      """
    let title = try #require(try Scene().plan.activities.first?.title)
    let bytes = Array((text.replacing("title: \(title)", with: "title: SIP på \(title)") + glossary).utf8)
    let plan = try #require(PlanReader.read(bytes).plan)
    let report = PeriodReport(
      Journals([]), plan: plan, isMain: true, period: try #require(Period("2026-H2")), today: "2026-11-21",
      isComplete: true)
    let told = facts(ReportPaper.paper(report, program: "prov"), under: Words.Report.terms)
    #expect(told == [Paper.Fact("SIP", "Samordnad individuell plan.")])
  }

  @Test func theCountysLineDoesNotSqueezeTheParties() throws {
    func measure(_ period: String, _ value: String) -> Fact {
      Fact(.measure, [.indicator: "antal", .period: .text(period), .value: .text(value)])
    }
    func chart(_ county: String) throws -> Chart? {
      var scene = try Scene()
      for (number, half) in ["2025-H2", "2026-H1"].enumerated() {
        scene = scene.write(measure(half, "1\(number)"), by: "timra", at: "2026-07-01")
          .write(measure(half, county), by: "lansledning", at: "2026-07-01")
      }
      for case .chart(let chart) in try paper(scene, "2026-H2").blocks where chart.table.heads.count == 3 {
        if chart.table.heads.first == Words.Report.partyHead { return chart }
      }
      return nil
    }
    let apart = try #require(try chart("160"))
    #expect(apart.series.map(\.name) == ["Timrå"] && apart.description.contains("bara i tabellen"))
    #expect(apart.table.rows.map(\.first) == ["Timrå", "Länet"])
    let together = try #require(try chart("10"))
    #expect(together.series.map(\.name) == ["Timrå", "Länet"] && together.description.contains("och länets"))
  }

  @Test func whatThePlanDoesNotStateIsOneLineForEachSort() throws {
    let plan = try Scene().plan
    let gaps: [Gap] = [
      .lead(activity: 0), .due(activity: 0, count: 2), .lead(activity: 1), .due(activity: 1, count: 1),
      .approvalDate,
    ]
    let (first, second) = (plan.activities[0].short, plan.activities[1].short)
    #expect(
      Words.Report.gaps(gaps, in: plan) == [
        "Dagen då planen godkändes anges inte", "Ansvarig anges inte för \(first) och \(second)",
        "Tid anges inte för milstolpar i \(first) (2) och \(second) (1)",
      ])
  }

  @Test func aDayIsNoSpanAndAYearIsTheLeadersOwn() throws {
    let day = PaperMarkdown.text(try paper(try Scene(), "2026-05-04..2026-05-04"))
    #expect(day.contains("KD/RD, 2026-05-04\n") && !day.contains("2026-05-04–2026-05-04"))
    let year = PaperMarkdown.text(try paper(try Scene(), "2026"))
    #expect(year.contains("Länsledningens årliga uppföljning") && !year.contains("Presidiets återrapport"))
  }
}
