import Testing

@testable import RoadmapKit

/// Sentences of events that speak of other events, however these are tangled.
@Suite struct EventWordsTests {
  private func sentences(_ scene: Scene) -> [String] {
    scene.journals.entries.map { Words.sentence($0, scene.progress, scene.journals) }
  }

  /// Retractions of oneself, of each other, and in a long chain: no sentence follows them round.
  @Test func tangledRetractionsAreToldShortly() throws {
    let ids = (0..<3_000).map {
      EventID(instant: Instant(milliseconds: 1_790_000_000_000 + $0), upper: 0, lower: 1)
    }
    var bytes: [UInt8] = []
    for (index, id) in ids.enumerated() {
      let target = index == 0 ? id : index == 1 ? ids[2] : ids[index - 1]
      bytes +=
        Fact(.retract, [.event: .text(target.description)]).line(id: id, by: "timra", role: nil) + [0x0A]
    }
    let file = JournalFile(
      path: "journal/timra/ab2cd3ef.jsonl", writer: "timra", device: "ab2cd3ef", bytes: bytes)
    let journals = Journals([file])
    let plan = try Scene().plan
    let progress = Progress.fold(journals, onto: plan, today: Day(number: 20_800))
    #expect(journals.entries.count == ids.count)
    for entry in journals.entries { #expect(Words.sentence(entry, progress, journals).utf8.count < 200) }
  }

  @Test func undoAndRedoAreNamed() throws {
    let scene = try Scene().tick("moten", "start", by: "timra").retract(0, by: "timra").retract(
      1, by: "timra")
    let said = sentences(scene)
    #expect(said[1].hasPrefix("Timrå ångrade: bockade"))
    #expect(said[2].hasPrefix("Timrå gjorde om: Timrå bockade"))
  }
}
