import Testing

@testable import RoadmapKit

@Suite struct StatusHTMLTests {
  private func page(_ scene: Scene, _ selection: StatusTable.Selection = .init()) -> String {
    String(
      decoding: StatusHTML.bytes(StatusTable(scene.situation(), selection), FormatScene.plain), as: UTF8.self)
  }

  @Test func asAWhole() throws {
    let scene = try FormatScene.scene()
    Golden.expect(page(scene), in: FormatScene.golden("status.html"))
    #expect(page(scene) == page(scene))
  }

  @Test func aReaderHearsWhatAnEyeSees() throws {
    let document = try HTMLDocument(page(FormatScene.scene()))
    #expect(document.texts(of: "caption") == [Words.Page.matrix])
    let heads = document.elements("th") { $0["scope"] == "col" }.map(\.text)
    #expect(heads == ["Aktivitet", "Timrå", "Ånge", "Kramfors", "Region Västernorrland", "Länet"])
    let groups = document.elements("th") { $0["scope"] == "rowgroup" }.map(\.text)
    #expect(groups.contains("Prioriterat 2026"))
    let cells = document.elements("td").map(\.heard)
    #expect(cells.contains("breddinförs 1 av 3 milstolpar försenad osäkert"))
    #expect(cells.contains("väntar på grind 1 av 2 milstolpar ej bekräftad sedan mötet 2026-09-18"))
    #expect(cells.contains("berörs inte"))
    #expect(cells.contains("1 av 4 1 sedan mötet"))
  }

  @Test func theFrameIsThatOfThePlan() throws {
    let proposal = try PlanFixture.small([
      ("standing: adopted", "standing: proposal\nmarking: \"DEMO <påhittat>\""),
      ("adoption: {adopted-by: lansledning, approved-by: kd-rd}\n", ""),
    ])
    let document = try HTMLDocument(page(Scene(plan: proposal).raw("{\"v\":1", by: "timra")))
    #expect(
      document.elements("p") { $0["class"] == "banner" }.map(\.text) == ["DEMO <påhittat>", Words.incomplete])
    #expect(
      document.elements("p").contains { $0.text.hasPrefix("Planens ställning: förslag · läge 2026-11-21") })
    #expect(try HTMLDocument(page(FormatScene.scene())).elements("p") { $0["class"] == "banner" }.isEmpty)
  }

  @Test func oneOrganisationIsOneColumn() throws {
    let scene = try FormatScene.scene()
    let document = try HTMLDocument(page(scene, .init(organisation: scene.plan.seat("timra"))))
    #expect(document.elements("th") { $0["scope"] == "col" }.map(\.text) == ["Aktivitet", "Timrå", "Länet"])
    #expect(page(scene, .init(year: 1999)).contains(Words.StatusHead.nothing))
  }

  /// Whatever titles hold, the page has the elements that the program made and no others.
  @Test func hostileTitlesAddNoElements() throws {
    let hostile = "x</th><script>1</script>' & \\\"> \\u202E <!-- ]]>"
    let plan = try PlanFixture.small([("title: Gemensamma möten", "title: \"\(hostile)\"")])
    let page = page(Scene(plan: plan))
    let document = try HTMLDocument(page)
    #expect(document.names == (try HTMLDocument(self.page(Scene())).names))
    #expect(document.elements("th").contains { $0.text.hasPrefix("x</th><script>1</script>' & \"> <") })
    #expect(!page.contains("\u{202E}"))
  }

  @Test func theRealPlanHasEveryActivityOnce() throws {
    let plan = try PlanFixture.plan(PlanFixture.realBytes)
    let document = try HTMLDocument(page(Scene(plan: plan)))
    let rows = document.elements("th") { $0["scope"] == "row" }.map(\.text)
    #expect(rows.count == plan.leaves.count + 1 && Set(rows).count == rows.count)
  }
}
