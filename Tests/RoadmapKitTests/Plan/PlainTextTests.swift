import Testing

@testable import RoadmapKit

/// Values are what they look like: text, unless the field says otherwise.
@Suite struct PlainTextTests {
  @Test(arguments: [
    "no", "ja", "yes", "null", "~", "2025-06", "12:30", "017", "0x1F", "1e3", "true", ".inf", "1_000",
  ])
  func wordsStayWords(word: String) throws {
    let plan = try PlanFixture.small([
      ("title: Liten plan", "title: \(word)"), ("title: Startat", "title: \(word)"),
    ])
    #expect(plan.title == word && plan.activities[0].milestones[0].title == word)
  }

  @Test func anIdMayLookLikeANumber() throws {
    let plan = try PlanFixture.small([("id: utblick", "id: 2027"), ("id: no-such", "")].dropLast())
    #expect(plan.activity("2027") != nil)
  }

  @Test func quotesAndFoldsAreText() throws {
    let plan = try PlanFixture.small([
      ("title: Liten plan", "title: \"Liten: plan # ett\""), ("name: Barn}", "name: 'Bar''n'}"),
    ])
    #expect(plan.title == "Liten: plan # ett" && plan.areas[0].name == "Bar'n")
    let folded = try PlanFixture.small([
      ("title: Liten plan", "title: Liten plan\npurpose: >-\n  Två\n  rader.")
    ])
    #expect(folded.purpose == "Två rader.")
  }

  @Test func anEmptyValueIsNoText() {
    let reading = PlanReader.read(Array(PlanFixture.smallText([("title: Liten plan", "title:")]).utf8))
    #expect(reading.sorts == [.emptyValue(key: "title")] && reading.plan == nil)
  }
}
