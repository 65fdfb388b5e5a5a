import Testing

@testable import RoadmapKit

/// Who writes in a report to KD/RD, until when, and how it is adopted once.
@Suite struct WritingReportTests {
  private static func words(_ period: String, _ section: String, _ text: String? = "Det går framåt.") -> Fact
  {
    Fact(.reportText, [.period: .text(period), .section: .text(section)], text: text)
  }

  private static func adoption(_ period: String) -> Fact { ReportScene.adoption(period, digest: "d") }

  private func expect(
    _ scene: Scene, _ fact: Fact, _ refusal: Refusal, _ exit: Int32, by: String = "presidium"
  ) {
    #expect(scene.verdict(fact, by: by) == .refused(refusal))
    #expect(refusal.exitStatus == exit)
  }

  private func isWritten(_ scene: Scene, _ fact: Fact) -> Bool {
    if case .write = scene.verdict(fact, by: "presidium") { true } else { false }
  }

  @Test func everySectionButTheBasisTakesWords() throws {
    let scene = try Scene()
    for section in ReportSection.allCases where section.takesWords {
      #expect(isWritten(scene, Self.words("2026-H2", section.rawValue)))
    }
    expect(scene, Self.words("2026-H2", "basis"), .computedSection(.basis), 64)
    expect(scene, Self.words("2026-H2", "spred"), .unknownSection("spred", suggestion: "spread"), 64)
    expect(scene, Self.words("2026-H2", "summary", nil), .textMissing(.reportText), 64)
    expect(scene, Self.words("2026-H2", "summary", "Ring 811218-9876."), .personalNumber, 64)
    expect(
      scene, Self.words("2026-H2", "summary"), .notAllowed(.reportText, writer: "lansledning"), 77,
      by: "lansledning")
  }

  @Test func anAdoptedPeriodIsClosedHoweverItIsSpelt() throws {
    let scene = try Scene().write(Self.words("2026-H1", "summary"), by: "presidium")
      .write(Self.adoption("2026-H1"), by: "presidium")
    let refusal = Refusal.reportIsAdopted(period: "2026-H1", scene.last)
    for period in ["2026-H1", "2026-01-01..2026-06-30"] {
      expect(scene, Self.words(period, "summary"), refusal, 1)
      expect(scene, Self.adoption(period), refusal, 1)
    }
    expect(scene, Fact(.retract, [.event: .text(scene.ids[0].description)], text: "Fel."), refusal, 1)
    #expect(isWritten(scene, Fact(.redact, [.event: .text(scene.ids[0].description)], text: "Fel ord.")))
    #expect(isWritten(scene, Self.words("2026", "summary")) && isWritten(scene, Self.adoption("2026-H2")))
  }

  @Test func anAdoptionIsTakenBackWithAReasonAndOpensThePeriod() throws {
    let scene = try Scene().write(Self.adoption("2026-H1"), by: "presidium")
    let back = Fact(.retract, [.event: .text(scene.last.description)])
    expect(scene, back, .reasonMissing(.adoptReport), 64)
    var reasoned = back
    reasoned.text = "Fel värden."
    #expect(isWritten(scene, reasoned))
    let open = scene.write(reasoned, by: "presidium")
    #expect(isWritten(open, Self.words("2026-H1", "summary")) && isWritten(open, Self.adoption("2026-H1")))
  }

  @Test func aPeriodMustHaveBegun() throws {
    let scene = try Scene(today: "2026-11-21")
    #expect(isWritten(scene, Self.adoption("2026-H2")) && isWritten(scene, Self.adoption("2026-11-21")))
    expect(scene, Self.adoption("2027-H1"), .periodAhead("2027-H1", first: "2027-01-01"), 1)
    #expect(isWritten(scene, Self.words("2027-H1", "summary")))
  }
}
