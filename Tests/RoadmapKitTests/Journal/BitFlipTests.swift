import Testing

@testable import RoadmapKit

/// No single changed bit goes unseen.
@Suite struct BitFlipTests {
  @Test(arguments: [
    Fact(.tick, [.activity: "fp-612", .milestone: "modell-i-drift"]),
    Fact(
      .note, [.activity: "fp-621", .area: "aldre"], subject: "ange", on: "2026-11-20",
      text: "Klart \"nu\"\n\u{200B}å😀"),
    Fact(.openMeeting, [.present: .list(["timra", "ange"])], meeting: "lansledning-2026-11-21"),
  ])
  func everyFlippedBitDamagesTheLine(fact: Fact) {
    let line = fact.line(id: LineForge.id, by: "timra", role: "LSG-samordnare")
    #expect(LineForge.isWhole(line))
    for position in line.indices {
      for bit in 0..<8 {
        var changed = line
        changed[position] ^= 1 << UInt8(bit)
        #expect(!LineForge.isWhole(changed), "byte \(position) bit \(bit)")
      }
    }
  }

  /// In a file the neighbours of a damaged line are still read.
  @Test func theOtherLinesAreRead() throws {
    var lot = Lot(5)
    let scene = try Scene().tick("moten", "start", by: "timra").tick("moten", "mitt", by: "timra")
      .tick("moten", "slut", by: "timra")
    let whole = try #require(scene.files.first)
    let ids = Set(scene.ids)
    for _ in 0..<400 {
      var file = whole
      let position = lot.below(file.bytes.count)
      file.bytes[position] ^= 1 << UInt8(lot.below(8))
      let journals = Journals([file])
      #expect(journals.entries.count >= 1 && journals.entries.count <= 2)
      #expect(journals.entries.allSatisfy { ids.contains($0.id) })
      #expect(!journals.damaged.isEmpty || !journals.tornTails.isEmpty)
      for entry in journals.entries {
        let bytes = Array(journals.bytes(of: entry))
        #expect(scene.lines.contains { $0.bytes == bytes })
      }
    }
  }
}
