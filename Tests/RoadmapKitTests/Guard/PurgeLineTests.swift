import Testing

@testable import RoadmapKit

/// Removal for good leaves no free text in a line, wherever in it somebody wrote one.
@Suite struct PurgeLineTests {
  private static let name = "Anna Andersson"

  private static func purged(_ rest: String) throws -> String {
    let line = LineForge.line(rest)
    let new = try #require(Purge.purged(line))
    #expect(Purge.purged(new) == new)
    #expect(JournalReader.id(of: new, writer: "timra") == LineForge.id, "\(rest)")
    let text = String(decoding: new, as: UTF8.self)
    #expect(text.hasPrefix(LineForge.head()))
    return String(
      text.dropFirst(LineForge.head().count).prefix { $0 != "}" }.dropLast(",\"c\":\"00000000\"".count))
  }

  @Test(arguments: [
    (
      ",\"role\":\"Anna Andersson\",\"do\":\"note\",\"activity\":\"a\"", ",\"do\":\"note\",\"activity\":\"a\""
    ),
    (
      ",\"do\":\"local\",\"activity\":\"a\",\"title\":\"Ring Anna\"",
      ",\"do\":\"local\",\"activity\":\"a\",\"title\":\"\""
    ),
    (",\"do\":\"note\",\"zz\":\"Anna\",\"text\":\"Anna\"", ",\"do\":\"note\",\"text\":\"\""),
    (",\"do\":\"note\",\"Anna Andersson\":1,\"z\":{\"Anna\":[\"Anna\"]}", ",\"do\":\"note\""),
    (
      ",\"do\":\"decide\",\"type\":\"own\",\"condition\":\"om Anna\",\"paragraph\":\"4 Anna\",\"dnr\":\"A\"",
      ",\"do\":\"decide\",\"type\":\"own\""
    ),
    (",\"do\":\"Anna A\",\"text\":\"Anna\"", ",\"do\":\"\",\"text\":\"\""),
    (
      ",\"do\":\"tick\",\"activity\":\"Anna A\",\"milestone\":\"m\"",
      ",\"do\":\"tick\",\"activity\":\"\",\"milestone\":\"m\""
    ),
  ])
  func freeTextGoes(_ before: String, _ after: String) throws {
    #expect(try Self.purged(before) == after)
  }

  @Test func aLineOfANewerFormatLosesItsTextToo() throws {
    let head = LineForge.head().replacing("{\"v\":1", with: "{\"v\":2")
    let line = LineForge.sealed(
      Array("\(head),\"do\":\"hemlig\",\"namn\":\"Anna\",\"nr\":196001011234,\"text\":\"Anna\"".utf8))
    let new = try #require(Purge.purged(line))
    #expect(new == LineForge.sealed(Array("\(head),\"do\":\"hemlig\",\"text\":\"\"".utf8)))
    #expect(JournalReader.id(of: new, writer: "timra") == LineForge.id)
    #expect(Purge.texts(of: line) == ["namn: Anna", "nr: 196001011234", "Anna"])
  }

  /// What an event is about stays, so that it still counts.
  @Test func whatIsNoFreeTextStays() throws {
    var events = RandomEvents(seed: 7)
    for (writer, entry) in events.lines(300) {
      let line = try #require(Purge.purged(entry))
      let (old, new) = (LineForge.read(entry, writer: writer), LineForge.read(line, writer: writer))
      guard case .success(let before) = old, case .success(let after) = new else {
        Issue.record("\(String(decoding: entry, as: UTF8.self)) \(new)")
        continue
      }
      #expect(before.id == after.id && before.verb == after.verb && before.on == after.on)
      #expect(before.target == after.target && before.year == after.year && before.hasText == after.hasText)
    }
  }

  @Test func whatGoesIsToldBefore() {
    let line = LineForge.line(
      ",\"role\":\"Anna\",\"do\":\"local\",\"activity\":\"a\",\"title\":\"Ring \\\"Eva\\\"\",\"text\":\"x\"")
    #expect(Purge.texts(of: line) == ["role: Anna", "title: Ring \"Eva\"", "x"])
    #expect(Purge.texts(of: PushScene.oldLine) == [])
    #expect(Purge.texts(of: [0x7B]) == [])
  }
}
