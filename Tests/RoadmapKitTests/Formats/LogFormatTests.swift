import Testing

@testable import RoadmapKit

@Suite struct LogFormatTests {
  @Test func eventsAreTheJournalsOwnLinesNewestFirst() throws {
    let scene = try FormatScene.scene()
    let text = String(decoding: LogJSON.bytes(LogTable(scene.situation(), scene.journals)), as: UTF8.self)
    let lines = scene.lines.reversed().map { String(decoding: $0.bytes, as: UTF8.self) }
    #expect(text == "{\"version\":1,\"events\":[\(lines.joined(separator: ","))]}\n")
  }

  @Test func aHiddenTextIsNowhere() throws {
    let scene = try Scene().write(Fact(.note, [.activity: "moten"], text: "hemligt ord"), by: "timra")
      .redact(0, by: "timra")
    let table = LogTable(scene.situation(), scene.journals)
    let json = String(decoding: LogJSON.bytes(table), as: UTF8.self)
    #expect(!json.contains("hemligt") && json.contains("\"redacted\":true"))
    let text = LogText.text(table)
    #expect(!text.contains("hemligt") && text.contains(Words.LogWord.redacted))
  }

  @Test func aHiddenTitleOfOnesOwnMilestoneIsNotInTheExport() throws {
    let scene = try Scene().local("moten", "hemlig rubrik", by: "timra").redact(0, by: "timra")
    let json = String(decoding: LogJSON.bytes(LogTable(scene.situation(), scene.journals)), as: UTF8.self)
    #expect(!json.contains("hemlig"))
  }

  @Test func shortIdsAreUniqueBeginnings() throws {
    let scene = try FormatScene.scene()
    let table = LogTable(scene.situation(), scene.journals)
    for id in scene.ids {
      let short = table.shortID(id)
      #expect(short.utf8.count >= 6)
      #expect(scene.ids.filter { $0.description.hasPrefix(short) } == [id])
    }
  }

  @Test func takenBackAndSetAsideAreSaid() throws {
    let scene = try Scene().tick("moten", "start", by: "timra").retract(0, by: "timra")
      .tick("moten", "finns-inte", by: "timra")
    let text = LogText.text(LogTable(scene.situation(), scene.journals))
    #expect(text.contains("(ångrad genom ") && text.contains("räknas inte: Milstolpen finns inte"))
  }
}
