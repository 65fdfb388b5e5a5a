import Testing

@testable import RoadmapKit

/// Removal for good: what it makes of the files, and what is accepted as one.
@Suite struct PurgeTests {
  private static let note = PushScene.line(
    Fact(.note, [.activity: "moten"], text: "Ring \"Eva\" på \u{7}."), by: "timra", 3)
  private static let path = PushScene.own
  private static let moment: Instant = "2026-11-21T10:00"

  private var files: [String: [UInt8]] {
    var files = PushScene().files
    files[Self.path]? += PushScene.text(
      Self.note, PushScene.line(.slot(.tick, "moten", "slut"), by: "timra", 4))
    return files
  }

  private func purged() throws -> [String: [UInt8]] {
    files.merging(try Purge.apply(to: PushScene.id(3), at: Self.moment, in: files)) { $1 }
  }

  @Test func theTextGoesAndTheLineStays() throws {
    let line = try #require(Purge.purged(Self.note))
    let text = String(decoding: line, as: UTF8.self)
    #expect(text.contains(",\"do\":\"note\",\"activity\":\"moten\",\"text\":\"\",\"c\":\""))
    #expect(JournalReader.id(of: line, writer: "timra") == PushScene.id(3))
    #expect(Purge.purged(line) == line)
    #expect(Purge.purged(PushScene.oldLine) == PushScene.oldLine)
    #expect(Purge.purged(Array("{}".utf8)) == nil)
  }

  @Test func theListNamesTheEvent() throws {
    let list = try #require(try purged()["journal/purged.jsonl"])
    let marks = try #require(Purge.marks(list))
    #expect(marks == [Purge.Mark(event: PushScene.id(3), at: "2026-11-21T10:00:00.000Z")])
    #expect(
      String(decoding: list, as: UTF8.self).hasPrefix("{\"v\":1,\"event\":\"\(PushScene.id(3))\",\"at\":\""))
    for index in list.indices {
      var changed = list
      changed[index] ^= 1
      #expect(Purge.marks(changed) == nil, "byte \(index)")
    }
    #expect(Purge.marks([]) == [])
    #expect(Purge.marks(Array(list.dropLast())) == nil)
  }

  @Test func clientsAcceptExactlyThat() throws {
    let new = try purged()
    #expect(Purge.events(from: files, to: new) == [PushScene.id(3)])
    // More lines may have come.
    var grown = new
    grown[Self.path]? += PushScene.text(PushScene.newLine)
    grown["journal/ange/cccccccc.jsonl"] = PushScene.text(PushScene.theirLine)
    #expect(Purge.events(from: files, to: grown) == [PushScene.id(3)])
    // Two purges, of which the first is known.
    let second = try #require(Purge.purged(Self.note))
    #expect(second != Self.note)
    #expect(Purge.events(from: new, to: new) == nil)
    #expect(Purge.events(from: new, to: files) == nil)
  }

  @Test func nothingElseMayShrinkOrChange() throws {
    let new = try purged()
    let journal = try #require(new[Self.path])
    for index in journal.indices {
      var changed = new
      changed[Self.path]?[index] ^= 1
      #expect(Purge.events(from: files, to: changed) == nil, "byte \(index)")
    }
    for path in [
      Self.path, PushScene.theirs, "reports/2026-H1/stamp.json", "roadmap.yaml", "journal/purged.jsonl",
    ] {
      var less = new
      less[path] = nil
      #expect(Purge.events(from: files, to: less) == nil, "\(path)")
    }
    var unlisted = new
    unlisted["journal/purged.jsonl"] = Array(
      String(decoding: new["journal/purged.jsonl"] ?? [], as: UTF8.self).utf8.reversed())
    #expect(Purge.events(from: files, to: unlisted) == nil)
    var unpurged = files
    unpurged["journal/purged.jsonl"] = new["journal/purged.jsonl"]
    #expect(Purge.events(from: files, to: unpurged) == nil)
  }

  @Test func whatCannotBePurgedIsTold() throws {
    #expect(throws: Purge.Trouble.unknownEvent) {
      try Purge.apply(to: PushScene.id(77), at: Self.moment, in: files)
    }
    #expect(throws: Purge.Trouble.nothingToRemove) {
      try Purge.apply(to: PushScene.id(4), at: Self.moment, in: files)
    }
    let new = try purged()
    #expect(throws: Purge.Trouble.nothingToRemove) {
      try Purge.apply(to: PushScene.id(3), at: Self.moment, in: new)
    }
    var damaged = files
    damaged["journal/purged.jsonl"] = [0x41]
    #expect(throws: Purge.Trouble.damaged(file: "journal/purged.jsonl")) {
      try Purge.apply(to: PushScene.id(3), at: Self.moment, in: damaged)
    }
  }
}
