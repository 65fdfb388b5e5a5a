import Testing

@testable import RoadmapKit

/// What is said of fetching and publishing, in numbers of one and many.
@Suite struct SharingWordsTests {
  private let instant: Instant = "2026-11-21T13:05"

  private func published(_ change: (inout ShareReport) -> Void) throws -> [String] {
    var report = ShareReport()
    change(&report)
    return Words.Sharing.published(report, at: instant, in: try PlanFixture.small(), today: "2026-11-21")
  }

  private func fetched(today: Day = "2026-11-21", _ change: (inout ShareReport) -> Void) throws -> [String] {
    var report = ShareReport()
    change(&report)
    return Words.Sharing.fetched(report, at: instant, in: try PlanFixture.small(), today: today)
  }

  @Test func publicationsAreCounted() throws {
    #expect(try published { $0.published = 1 } == ["1 händelse publicerad kl. 14.05."])
    #expect(try published { $0.published = 12 } == ["12 händelser publicerade kl. 14.05."])
    #expect(try published { _ in } == ["Inget att publicera: andra kan redan läsa allt som du har skrivit."])
    #expect(
      try published {
        ($0.published, $0.dropped, $0.fetched, $0.writers) = (2, 1, 9, ["ange", "timra"])
        $0.reportsPublished = ["reports/2026-H1"]
      } == [
        "2 händelser publicerade kl. 14.05.", "Publicerad rapport: reports/2026-H1.",
        "1 utkast som du hade ångrat är borta.", "9 nya händelser från Ånge och Timrå.",
      ])
  }

  @Test func whatIsCarriedOnIsTheOthers() throws {
    #expect(
      try published { ($0.published, $0.carried, $0.carriedWriters) = (1, 2, ["ange"]) } == [
        "1 händelse publicerad kl. 14.05.", "2 händelser från Ånge ur kuvert är förmedlade.",
      ])
    #expect(
      try published { ($0.carried, $0.carriedWriters) = (1, ["ange"]) }
        == ["1 händelse från Ånge ur kuvert är förmedlad."])
  }

  @Test func fetchesTellFromWhom() throws {
    #expect(try fetched { _ in } == ["Hämtat kl. 14.05. Inget nytt."])
    #expect(try fetched(today: "2026-11-22") { _ in } == ["Hämtat 2026-11-21. Inget nytt."])
    #expect(
      try fetched { ($0.fetched, $0.writers) = (1, ["lansledning"]) }
        == ["Hämtat kl. 14.05. 1 ny händelse från Länsledning HälSam."])
    let many = try fetched {
      ($0.fetched, $0.writers) = (30, ["ange", "timra", "region", "lansledning", "kd-rd"])
    }
    #expect(many.first?.hasSuffix("och 2 till.") == true)
  }

  @Test func everyStepAndNoticeIsASentenceWithoutComputerWords() {
    let notices: [ShareNotice] = [
      .planOnBothSides(file: "roadmap.yaml", copy: "roadmap.yaml.2", lines: [3...3, 8...12]),
      .planChangedHere(file: "roadmap.yaml"), .planRefused(file: "roadmap.yaml"),
      .journalDiffered(file: "j", copy: "k"), .ownDiffers(file: "j", line: 3), .ownCompleted(file: "j"),
      .ownGrown(file: "j", lines: 2), .restored,
      .journalOfAnother(file: "j"), .reportDiffers(folder: "reports/2026-H1"), .purged(count: 1),
      .purged(count: 3), .foreign(count: 1), .foreign(count: 2),
    ]
    let steps: [ShareStep] = [.fetching, .checking, .joining, .sending, .waiting(round: 2)]
    let sentences = notices.map(\.sentence)
    for text in sentences {
      #expect(
        text.hasSuffix(".") && text.first?.isUppercase == true || text.first?.isNumber == true, "\(text)")
    }
    #expect(Set(sentences).count == notices.count && Set(steps.map(Words.Sharing.step)).count == steps.count)
    for text in sentences + steps.map(Words.Sharing.step) {
      for word in ["synk", "pusha", "repositor", "commit", "merge", "remote", "git"] {
        #expect(!text.lowercased().contains(word), "\(text)")
      }
    }
    #expect(
      notices[0].sentence.contains("rad 3 och 8–12")
        && ShareNotice.purged(count: 1).sentence.hasPrefix("1 text är borttagen"))
  }
}
