import Testing

@testable import RoadmapKit

/// What the report to KD/RD says, and what it is compared with.
@Suite struct ReportPaperTests {
  private func report(_ scene: Scene, _ period: String, _ organisation: String? = nil) throws -> PeriodReport
  {
    PeriodReport(
      scene.journals, plan: scene.plan, isMain: true, period: try #require(Period(period)),
      today: scene.today,
      isComplete: true, organisation: organisation.map(scene.plan.seat))
  }

  private func text(_ scene: Scene, _ period: String, _ organisation: String? = nil) throws -> String {
    PaperMarkdown.text(ReportPaper.paper(try report(scene, period, organisation), program: "prov"))
  }

  /// The lines of one section.
  private func section(_ section: ReportSection, _ text: String) throws -> String {
    let parts = text.split(separator: "\n## ").map(String.init)
    return try #require(parts.first { $0.hasPrefix(MarkdownText.escaped(Words.section(section))) })
  }

  private func words(_ text: String, _ section: ReportSection, for period: String) -> Fact {
    Fact(.reportText, [.period: .text(period), .section: .text(section.rawValue)], text: text)
  }

  @Test func itHasAllSectionsInTheirOrder() throws {
    for scene in [try Scene(), try FormatScene.scene()] {
      let paper = ReportPaper.paper(try report(scene, "2026-H2"), program: "prov")
      let heads = paper.blocks.compactMap { block in
        if case .heading(2, let title) = block { title } else { nil }
      }
      #expect(heads == ReportSection.allCases.map(Words.section))
      #expect(PaperCheck.faults(paper) == [])
    }
  }

  @Test func withoutAWordFromAnybodyItSaysSo() throws {
    let text = try text(try Scene(), "2026-H1")
    #expect(text.contains(Words.Report.nothingReported(nil)) && text.contains(Words.Report.noSpread))
    #expect(!text.contains(Words.Report.chartCaption))
  }

  @Test func itIsComparedWithTheLastReportAsItWasKnownThen() throws {
    let scene = try Scene().tick("moten", "start", by: "timra", at: "2026-03-02T09:00")
      .adopt("2026-H1", at: "2026-07-05T09:00")
      // Happened before the report, but nobody knew of it then.
      .tick("video", "rum", by: "ange", on: "2026-05-01", at: "2026-07-09T09:00")
      .tick("video", "rum", by: "kramfors", at: "2026-09-01T09:00")
    let second = try report(scene, "2026-H2")
    #expect(second.baseline.period?.text == "2026-H1" && second.baseline.day == "2026-06-30")
    let changed = second.rows.flatMap(\.changes).map { scene.plan.organisations[$0.standing.organisation].id }
    #expect(changed == ["ange", "kramfors"])
    #expect(try text(scene, "2026-H2").contains("rapporten för första halvåret 2026"))
    // The year follows on the year before, not on its own half.
    #expect(try report(scene, "2026").baseline.period == nil)
    #expect(try report(scene, "2026").baseline.day == "2025-12-31")
    // What was adopted and taken back is nothing to compare with.
    #expect(try report(scene.retract(1, by: "presidium"), "2026-H2").baseline.period == nil)
  }

  @Test func aPeriodThatHasNotBegunSaysSo() throws {
    let scene = try FormatScene.scene()
    #expect(try text(scene, "2027-H2").contains("Perioden har inte börjat. Så som det står 2026-11-21."))
    #expect(try report(scene, "2027-H2").baseline.day == "2026-11-21")
  }

  @Test func aYearHasItsHalvesBesideEachOther() throws {
    let scene = try Scene().tick("moten", "start", by: "timra", at: "2026-03-02T09:00")
      .tick("moten", "mitt", by: "timra", at: "2026-08-02T09:00")
    let year = try report(scene, "2026")
    let ticks = year.halves.map { $0.progress.standing(0, scene.plan.seat("timra"))?.ticked }
    #expect(ticks == [1, 2] && year.halves.map(\.day) == ["2026-06-30", "2026-11-21"])
    #expect(try text(scene, "2026").contains(Words.Report.halves))
    #expect(try report(scene, "2026-H1").halves.isEmpty)
    #expect(try report(scene.seen("2026-05-01"), "2026").halves.count == 1)
  }

  @Test func theWordsOfThePresidiumStandInTheirSectionAlsoWhenWrittenAfterThePeriod() throws {
    let scene = try Scene().write(
      words("Gamla ord.", .summary, for: "2026-H1"), by: "presidium", at: "2026-07-01"
    )
    .write(words("Det går *framåt*.", .summary, for: "2026-H1"), by: "presidium", at: "2026-07-02")
    .write(words("Annan period.", .next, for: "2026-H2"), by: "presidium", at: "2026-07-03")
    let first = try text(scene, "2026-H1")
    #expect(try section(.summary, first).contains("**Presidiets ord:** Det går \\*framåt\\*."))
    #expect(!first.contains("Gamla ord") && !first.contains("Annan period"))
    #expect(try !text(scene.redact(1, by: "presidium"), "2026-H1").contains("framåt"))
    // A party's extract is about the party.
    #expect(try !text(scene, "2026-H1", "timra").contains("framåt"))
  }

  @Test func thePartysExtractHoldsOnlyItsOwn() throws {
    let scene = try FormatScene.scene()
      .write(Fact(.signal, [.matter: "hr"], text: "Timrås sak."), by: "timra", at: "2026-10-01")
      .write(Fact(.signal, [.matter: "hr"], text: "Ånges sak."), by: "ange", at: "2026-10-01")
    let text = try text(scene, "2026-H2", "timra")
    #expect(text.contains("Timrås sak.") && !text.contains("Ånges sak.") && !text.contains("Kramfors"))
    #expect(text.contains("Timrå har bekräftat hur det står") && text.hasPrefix("# Rapport till KD/RD"))
    let year = try self.text(scene, "2026", "ange")
    #expect(year.contains("Ånge har bekräftat") && year.contains("# Årsuppföljning 2026: Ånge kommun"))
  }

  @Test func signalsStandWithTheirAgeAndAnswers() throws {
    let scene = try Scene().write(
      Fact(.signal, [.matter: "juridik", .activity: "moten"], text: "Får vi dela?"), by: "timra",
      at: "2026-05-01")
    let obstacles = try section(.obstacles, try text(scene, "2026-H2"))
    #expect(obstacles.contains("signalerad 2026-05-01") && obstacles.contains("Får vi dela?"))
    let answered = scene.write(
      Fact(.answer, [.signal: .text(scene.last.description)], text: "Ja."), by: "kd-rd", at: "2026-06-01")
    let after = try section(.obstacles, try text(answered, "2026-H2"))
    #expect(after.contains(Words.Report.answeredSignals) && after.contains("svar: Ja."))
    // In the first half it was not raised yet, or not answered.
    #expect(try section(.obstacles, try text(answered, "2025-H2")).contains(Words.Report.noUnanswered))
  }

  @Test func indicatorsTellTheirDirectionAndWhatIsMissing() throws {
    func measure(_ period: String, _ value: String) -> Fact {
      Fact(.measure, [.indicator: "antal", .period: .text(period), .value: .text(value)])
    }
    let scene = try Scene().write(measure("2025-H2", "3"), by: "timra", at: "2026-01-10")
      .write(measure("2026-H1", "12.5"), by: "timra", at: "2026-07-01", device: "bbbbbbbb")
    let text = try section(.indicators, try text(scene, "2026-H2"))
    #expect(text.contains("| Timrå | 12,5 | första halvåret 2026 | 3 | har ökat, ska öka |"))
    #expect(text.contains("räknas") == false && text.contains(Words.Report.missingValues) == false)
  }

  @Test(
    arguments: [
      ("2026-H1", "2026-H2"), ("2026-H2", "2027-H1"), ("2026", "2027"), ("2026-12", "2027-01"),
      ("2026-02-27..2026-02-28", "2026-03-01..2026-03-02"), ("9999-H2", nil), ("9999", nil),
    ])
  func thePeriodAfter(_ period: String, _ next: String?) throws {
    #expect(try #require(Period(period)).next?.text == next)
  }

  @Test func sectionsAreNamedInSwedishAndEnglish() {
    for section in ReportSection.allCases {
      for name in [section.rawValue, Words.sectionName(section), Words.section(section).uppercased()] {
        #expect(Words.section(named: name) == section, "\(name)")
      }
    }
    #expect(Words.section(named: "inledning") == nil)
  }

  @Test func nothingOfItComesFromAClockOrAMachine() throws {
    let scene = try FormatScene.scene()
    let once = ReportPaper.paper(try report(scene, "2026-H1"), program: "prov")
    let later = ReportPaper.paper(try report(scene.seen("2027-03-01"), "2026-H1"), program: "prov")
    #expect(PaperMarkdown.text(once) == PaperMarkdown.text(later))
    #expect(
      PaperHTML.bytes(once) == PaperHTML.bytes(later) && PaperDOCX.bytes(once) == PaperDOCX.bytes(later))
  }
}
