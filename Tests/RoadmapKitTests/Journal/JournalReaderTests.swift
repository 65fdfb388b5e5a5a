import Testing

@testable import RoadmapKit

/// Files as they lie on the disk: whole lines, damaged lines and torn ends.
@Suite struct JournalReaderTests {
  private func tenLines() throws -> JournalFile {
    var scene = try Scene()
    for _ in 0..<10 { scene = scene.tick("moten", "start", by: "timra") }
    return try #require(scene.files.first)
  }

  private func read(_ bytes: [UInt8]) -> JournalReading {
    var names = NameTable()
    let file = JournalFile(path: "journal/timra/a.jsonl", writer: "timra", device: "a", bytes: bytes)
    return JournalReader.read(file, number: 0, names: &names)
  }

  @Test func anEmptyFileHoldsNothing() {
    let reading = read([])
    #expect(
      reading.lines == 0 && reading.entries.isEmpty && reading.damaged.isEmpty && reading.tornTail == nil)
  }

  /// A cut file is never damaged: what is whole is read, the rest is a torn write.
  @Test func aFileCutAtEveryByteIsTornAndNotDamaged() throws {
    let whole = try tenLines().bytes
    let ends = whole.indices.filter { whole[$0] == 0x0A }
    for length in 0...whole.count {
      let reading = read(Array(whole[..<length]))
      let lines = ends.count { $0 < length }
      let start = lines == 0 ? 0 : ends[lines - 1] + 1
      #expect(reading.lines == lines && reading.entries.count == lines && reading.damaged.isEmpty)
      #expect(reading.tornTail == (start < length ? start..<length : nil))
    }
  }

  @Test(arguments: [1, 2, 511, 4_096])
  func trailingNULsAreDisregarded(count: Int) throws {
    let whole = try tenLines().bytes
    let nuls = [UInt8](repeating: 0, count: count)
    #expect(read(whole + nuls).tornTail == nil)
    #expect(read(whole + nuls).entries.count == 10)
    let torn = Array(whole.dropLast(7))
    #expect(read(torn + nuls).tornTail == read(torn).tornTail)
    #expect(read(nuls).tornTail == nil && read(nuls).lines == 0)
  }

  @Test func aLineAfterNULsIsDamaged() throws {
    let line = LineForge.line(#","do":"note""#)
    let reading = read([0, 0] + line + [0x0A] + line + [0x0A])
    #expect(reading.damaged.map(\.line) == [1] && reading.entries.map(\.line) == [2])
  }

  @Test func aDamagedLineIsToldWithItsPlaceAndTheRestIsRead() throws {
    let one = LineForge.line(#","do":"note""#)
    let two = LineForge.line(#","do":"note""#, id: EventID(instant: "2026-11-22", upper: 0, lower: 1))
    let reading = read(one + Array("\n\nfel\r\n".utf8) + two + [0x0A])
    #expect(reading.lines == 4 && reading.entries.map(\.line) == [1, 4])
    #expect(reading.damaged.map(\.line) == [2, 3])
    #expect(reading.damaged[1].bytes == one.count + 2..<one.count + 6)
    let places = reading.entries.map { [$0.offset, Int($0.length)] }
    #expect(places == [[0, one.count], [one.count + 7, two.count]])
  }

  @Test func wholeLinesAreKnownAlone() {
    let line = LineForge.line(#","do":"note""#)
    #expect(JournalReader.isWhole(line, writer: "timra") && !JournalReader.isWhole(line, writer: "ange"))
    #expect(JournalReader.id(of: line, writer: "timra") == LineForge.id)
    #expect(JournalReader.id(of: Array(line.dropLast()), writer: "timra") == nil)
    #expect(!JournalReader.isWhole(line + [0x0A], writer: "timra"))
  }
}
