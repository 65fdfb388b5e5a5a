import Testing

@testable import RoadmapKit

struct JournalRepairTests {
  private static func line(_ number: UInt64, _ text: String) -> String {
    let id = EventID(
      instant: Instant(milliseconds: 1_795_252_443_000 + Int64(number)), upper: 1, lower: number)
    let fact = Fact(.note, [:], text: text)
    return String(decoding: fact.line(id: id, by: "ange", role: nil), as: UTF8.self) + "\n"
  }

  private static func repair(_ here: String, _ published: String) -> JournalRepair {
    JournalRepair(
      JournalFile(
        path: "journal/ange/abcdefgh.jsonl", writer: "ange", device: "abcdefgh", bytes: Array(here.utf8)),
      published: Array(published.utf8))
  }

  @Test func whatOthersHaveComesFirstAndOnesOwnStays() {
    let (one, two, three, four) = (
      Self.line(1, "ett"), Self.line(2, "två"), Self.line(3, "tre"), Self.line(4, "fyra")
    )
    let changed = Self.line(2, "tvä")
    let repair = Self.repair(one + changed + "skräp\n" + four, one + two + three)
    #expect(String(decoding: repair.text, as: UTF8.self) == one + two + three + four)
    #expect(repair.restored == 2)
    #expect(repair.aside.map(\.line) == [2, 3])
    #expect(repair.aside.map { String(decoding: $0.bytes, as: UTF8.self) + "\n" } == [changed, "skräp\n"])
  }

  @Test func aLineThatIsBeingWrittenStaysLast() {
    let (one, two) = (Self.line(1, "ett"), Self.line(2, "två"))
    let repair = Self.repair("x\n" + two.dropLast(3), one)
    #expect(String(decoding: repair.text, as: UTF8.self) == one + two.dropLast(3))
    #expect(repair.aside.count == 1 && repair.restored == 1)
  }

  @Test func nothingIsDoneTwice() {
    let (one, two) = (Self.line(1, "ett"), Self.line(2, "två"))
    let repair = Self.repair(two + one + two, one)
    #expect(String(decoding: repair.text, as: UTF8.self) == one + two)
    #expect(repair.aside.map(\.line) == [3])
  }
}
