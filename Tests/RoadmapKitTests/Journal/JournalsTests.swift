import Testing

@testable import RoadmapKit

/// All journals as one set of events, in the order of ids.
@Suite struct JournalsTests {
  private func scene() throws -> Scene {
    try Scene().tick("moten", "start", by: "timra").tick("moten", "start", by: "ange", device: "bbbbbbbb")
      .tick("moten", "mitt", by: "timra", device: "cccccccc").note("moten", by: "rvn")
      .status("moten", "pilot", by: "ange", device: "bbbbbbbb").tick("moten", "slut", by: "timra")
  }

  private func contents(_ journals: Journals) -> [[UInt8]] {
    journals.entries.map { Array(journals.bytes(of: $0)) }
  }

  @Test func anyOrderOfFilesAndLinesGivesTheSameEntries() throws {
    let scene = try scene()
    let expected = contents(scene.journals)
    #expect(scene.journals.entries.map(\.id) == scene.ids)
    var lot = Lot(11)
    for _ in 0..<40 {
      var files = scene.files.shuffled(using: &lot)
      for index in files.indices {
        let lines = files[index].bytes.split(separator: 0x0A).shuffled(using: &lot)
        files[index].bytes = lines.flatMap { $0 + [0x0A] }
      }
      #expect(contents(Journals(files)) == expected)
    }
  }

  @Test func repeatsAreDroppedById() throws {
    let scene = try scene()
    var files = scene.files
    files.append(
      LineForge.file([scene.lines[0].bytes, scene.lines[2].bytes, scene.lines[0].bytes], device: "zzzzzzzz"))
    let journals = Journals(files)
    #expect(contents(journals) == contents(scene.journals))
    #expect(journals.disputed.isEmpty && journals.lines == 9)
  }

  @Test func theSameIdWithOtherContentIsDisputedAndNeitherApplies() throws {
    let id = LineForge.id
    let one = Fact.slot(.tick, "moten", "start").line(id: id, by: "timra", role: nil)
    let two = Fact.slot(.tick, "moten", "mitt").line(id: id, by: "timra", role: nil)
    for files in [
      [LineForge.file([one, two])], [LineForge.file([two]), LineForge.file([one, one], device: "b")],
    ] {
      let journals = Journals(files)
      #expect(journals.entries.isEmpty && journals.disputed.count == 1)
      let progress = Progress.fold(journals, onto: try PlanFixture.small(), today: "2026-11-22")
      #expect(progress.standing(0, 0)?.ticked == 0)
      #expect(!Situation(journals, plan: progress.plan, isMain: true, today: "2026-11-22").isComplete)
    }
  }

  @Test func theSameIdOfTwoWritersIsDisputedToo() throws {
    let fact = Fact.slot(.tick, "moten", "start")
    let files = ["timra", "ange"].map {
      LineForge.file([fact.line(id: LineForge.id, by: $0, role: nil)], writer: $0)
    }
    #expect(Journals(files).entries.isEmpty && Journals(files.reversed()).disputed.count == 1)
  }

  @Test func anEventIsFoundById() throws {
    let scene = try scene()
    let journals = scene.journals
    for id in scene.ids { #expect(journals.entry(id)?.id == id) }
    #expect(journals.entry(.none) == nil && journals.entry(LineForge.id) == nil)
    #expect(journals.newest == scene.last && Journals([]).newest == nil)
  }

  @Test func detailsAreReadFromTheLine() throws {
    let journals = try scene().journals
    let note = try #require(journals.entries.first { $0.verb == .note })
    #expect(journals.text(of: note) == "Gäller fortfarande." && journals.text(of: journals.entries[0]) == nil)
    let keys = journals.detail(of: note).pairs.map(\.key)
    #expect(keys == ["v", "id", "at", "by", "do", "activity", "text", "c"])
    #expect(journals.detail(of: note).pairs[0].raw == "1" && journals.detail(of: note).pairs[0].text == nil)
  }

  @Test func tornTailsAreKeptPerFile() throws {
    var files = try scene().files
    files[1].bytes.removeLast(5)
    let journals = Journals(files)
    #expect(Array(journals.tornTails.keys) == [1] && journals.damaged.isEmpty && journals.entries.count == 5)
  }
}
