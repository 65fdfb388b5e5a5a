import Testing

@testable import RoadmapKit

/// Lines of a newer format are checked for spelling and checksum only, kept, and not applied.
@Suite struct NewerFormatTests {
  @Test(arguments: [
    #","do":"celebrate","zeta":1,"alfa":{"b":[true,"å"]},"text":"t""#, #","role":"r","do":"tock""#,
    #","do":"Tick","activity":"a","milestone":"b""#,
  ])
  func anUnknownVerbIsKept(rest: String) throws {
    let line = LineForge.line(rest)
    #expect(try LineForge.read(line).get().verb == nil)
    let journals = Journals([LineForge.file([line])])
    #expect(journals.newer.count == 1 && journals.damaged.isEmpty && journals.entries.count == 1)
  }

  @Test func aHigherVersionIsKeptWhateverItsKeys() throws {
    let body =
      LineForge.head().replacing("\"v\":1", with: "\"v\":2") + #","do":"tick","milestone":"b","extra":1"#
    let entry = try LineForge.read(LineForge.sealed(Array(body.utf8))).get()
    #expect(entry.verb == nil && entry.id == LineForge.id)
  }

  @Test(arguments: [0, -1])
  func aLowerVersionIsDamaged(version: Int) {
    let body = LineForge.head().replacing("\"v\":1", with: "\"v\":\(version)") + #","do":"note""#
    #expect(LineForge.fault(LineForge.sealed(Array(body.utf8))) == .missingKey("v"))
  }

  @Test(arguments: [
    #","do":"celebrate","a":1.5"#, #","do":"celebrate", "a":1"#, #","do":"celebrate","a":null"#,
    #","do":"celebrate","a":"\u0041""#,
  ])
  func theSpellingStillCounts(rest: String) {
    #expect(LineForge.fault(LineForge.line(rest)) != nil)
  }

  @Test func theCheckStillCounts() {
    var line = LineForge.line(#","do":"celebrate""#)
    line[line.count - 3] ^= 1
    #expect(LineForge.fault(line) == .wrongChecksum)
  }

  @Test func theyChangeNothingAndMakeTotalsIncomplete() throws {
    let scene = try Scene().tick("moten", "start", by: "timra")
    let more = scene.raw(String(decoding: LineForge.line(#","do":"celebrate""#), as: UTF8.self), by: "timra")
    #expect(more.standing("moten", "timra")?.ticked == 1)
    #expect(more.reasons == [.newerFormat])
    #expect(scene.situation().isComplete && !more.situation().isComplete)
  }
}
