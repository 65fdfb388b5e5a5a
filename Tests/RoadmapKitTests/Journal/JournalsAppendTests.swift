import Testing

@testable import RoadmapKit

/// A line that has just been written is taken in without reading everything again.
@Suite struct JournalsAppendTests {
  private let path = "journal/timra/aaaaaaaa.jsonl"

  private func append(_ line: [UInt8], to journals: inout Journals, offset: Int) -> Entry? {
    journals.append(line, path: path, writer: "timra", device: "aaaaaaaa", offset: offset)
  }

  @Test func lineByLineIsAllAtOnce() throws {
    let scene = try Scene().tick("moten", "start", by: "timra").note(nil, by: "timra").tick(
      "moten", "mitt", by: "timra")
    var journals = Journals()
    var offset = 0
    for line in scene.lines {
      let entry = try #require(append(line.bytes, to: &journals, offset: offset))
      #expect(Array(journals.bytes(of: entry)) == line.bytes && entry.offset == offset)
      offset += line.bytes.count + 1
    }
    let whole = scene.journals
    #expect(journals.entries.map(\.id) == whole.entries.map(\.id) && journals.lines == whole.lines)
    #expect(journals.entries.map(\.line) == whole.entries.map(\.line))
    #expect(journals.files.map(\.bytes) == whole.files.map(\.bytes))
  }

  @Test func whatIsNotNewestOrNotAtTheEndHasToBeReadAgain() throws {
    let scene = try Scene().tick("moten", "start", by: "timra").tick("moten", "mitt", by: "timra")
    let end = scene.files[0].bytes.count
    let older = LineForge.line(#","do":"note""#, id: EventID(instant: "2026-01-01", upper: 0, lower: 0))
    let newer = LineForge.line(#","do":"note""#)
    for (line, offset) in [
      (older, end), (newer, end - 1), (newer, end + 1), (newer, 0), (Array(newer.dropLast()), end),
    ] {
      var journals = scene.journals
      #expect(append(line, to: &journals, offset: offset) == nil)
    }
    var journals = scene.journals
    #expect(append(newer, to: &journals, offset: end) != nil)
    #expect(append(newer, to: &journals, offset: end + newer.count + 1) == nil)
    #expect(
      journals.append(newer, path: "journal/ange/b.jsonl", writer: "ange", device: "b", offset: 9) == nil)
  }

  @Test func aDisputedIdIsNotTakenIn() {
    let one = Fact(.note, text: "a").line(id: LineForge.id, by: "timra", role: nil)
    let two = Fact(.note, text: "b").line(id: LineForge.id, by: "timra", role: nil)
    let file = LineForge.file([one, two])
    var journals = Journals([file])
    #expect(append(one, to: &journals, offset: file.bytes.count) == nil)
  }

  @Test func namesKeepTheirNumbers() {
    var names = NameTable()
    let first = (0..<2_000).map { names.intern("n\($0)") }
    #expect(first == (0..<2_000).map { names.intern("n\($0)") } && Set(first).count == 2_000)
    #expect(names.find("n1999") == first[1_999] && names.find("n2000") == nil && names[first[7]] == "n7")
    #expect(Name.none.isNone && names[.none].isEmpty && names.count == 2_001)
  }
}
