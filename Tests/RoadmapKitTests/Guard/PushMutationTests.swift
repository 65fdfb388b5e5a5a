import Testing

@testable import RoadmapKit

/// A right push, spoilt at random: the guard takes none but the right one, and says what the reader of clients says.
@Suite struct PushMutationTests {
  private static let old = PushScene.text(PushScene.oldLine)
  private static let right =
    old
    + PushScene.text(
      PushScene.newLine,
      PushScene.line(
        Fact(.note, [.activity: "moten"], text: "Åäö \"citat\" \\ \u{202E}omvänt 🙂."), by: "timra", 4),
      PushScene.line(
        Fact(.measure, [.indicator: "antal", .period: "2026-H1", .value: "12.5"]), by: "timra", 5))

  private static func spoilt(_ lot: inout Lot) -> [UInt8] {
    var text = right
    for _ in 0...lot.below(3) {
      let index = lot.below(text.count)
      switch lot.below(8) {
      case 0: text[index] ^= 1 << UInt8(lot.below(8))
      case 1: text[index] = UInt8(truncatingIfNeeded: lot.next())
      case 2: text.remove(at: index)
      case 3: text.insert(lot.pick([0x0A, 0x0D, 0x20, 0x00, 0x22, 0x2C, 0x5C, 0xC3, 0xFF]), at: index)
      case 4: text.removeSubrange(index..<min(text.count, index + 1 + lot.below(200)))
      case 5: text.insert(contentsOf: text[index..<min(text.count, index + 1 + lot.below(200))], at: index)
      case 6: text.swapAt(index, lot.below(text.count))
      default:
        text.insert(
          contentsOf: Array(lot.pick(["null", "\\u0041", "é", "\u{2028}", "1e3", ",\"c\":\"0\""]).utf8),
          at: index)
      }
      if text.isEmpty { text = [0x0A] }
    }
    return text
  }

  @Test func noneButTheRightPushIsTaken() {
    var lot = Lot(20_261_121)
    var scene = PushScene()
    scene.files[PushScene.own] = Self.old
    #expect(scene.reasons("timra", [PushScene.own: Self.right]) == [])
    var refused = 0
    for _ in 0..<4_000 {
      let text = Self.spoilt(&lot)
      let isTaken = scene.verdict("timra", [PushScene.own: text]).isAccepted
      if !isTaken { refused += 1 }
      #expect(!isTaken || Self.isFirstLines(text), "\(String(decoding: text, as: UTF8.self))")
      let file = JournalFile(path: PushScene.own, writer: "timra", device: "aaaaaaaa", bytes: text)
      let journals = Journals([file])
      let readsWhole =
        journals.isComplete && journals.tornTails.isEmpty && text.last == 0x0A
        && journals.lines == journals.entries.count && journals.lines > 1
        && text.starts(with: Self.old)
      #expect(isTaken == readsWhole, "\(String(decoding: text, as: UTF8.self))")
    }
    #expect(refused > 3_900)
  }

  /// The only other texts that are right: some of the right lines, whole and each once.
  private static func isFirstLines(_ text: [UInt8]) -> Bool {
    let lines = Set(right.split(separator: 0x0A).map(Array.init))
    let given = text.split(separator: 0x0A, omittingEmptySubsequences: false).dropLast().map(Array.init)
    return given.allSatisfy(lines.contains) && Set(given).count == given.count
  }
}
