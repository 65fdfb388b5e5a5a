import Testing

@testable import RoadmapKit

/// Every rule of the check of papers can fail, and a good paper breaks none.
@Suite struct PaperCheckTests {
  private func codes(_ html: String) -> [String] {
    PaperCheck.faults(page: Array(html.utf8)).map { String($0.code.dropFirst("papper-".count)) }
  }

  private func page(_ body: String) -> [String] {
    codes(
      "<!DOCTYPE html>\n<html lang=\"sv\"><head><title>T</title></head><body><h1>T</h1>\(body)</body></html>")
  }

  private func table(
    caption: String = "<caption>C</caption>",
    head: String = "<th scope=\"col\">A</th><th scope=\"col\">B</th>",
    row: String = "<th scope=\"row\">a</th><td>1</td>"
  ) -> [String] {
    page("<table>\(caption)<thead><tr>\(head)</tr></thead><tbody><tr>\(row)</tr></tbody></table>")
  }

  @Test func aGoodPaperHasNoFaults() {
    #expect(PaperCheck.faults(PaperScene.paper) == [])
    #expect(table() == [] && page("") == [])
  }

  @Test func language() {
    #expect(codes("<html><head><title>T</title></head><body><h1>T</h1></body></html>") == ["sprak"])
    #expect(
      codes("<html lang=\"sv\"><head><title> </title></head><body><h1>T</h1></body></html>") == ["titel"])
  }

  @Test func headings() {
    #expect(page("<h1>En till</h1>") == ["huvudrubrik"])
    #expect(codes("<html lang=\"sv\"><title>T</title><p>a</p></html>") == ["huvudrubrik"])
    #expect(page("<h3>Djup</h3>") == ["rubrikniva"])
    #expect(page("<h2>A</h2><h3>B</h3><h2>C</h2>") == [])
    #expect(
      PaperCheck.faults(Paper(title: "T", blocks: [.heading(3, "Djup")])).map(\.code) == ["papper-rubrikniva"]
    )
  }

  @Test(arguments: [
    "<h2><bdi> </bdi></h2>", "<p><a href=\"#x\" id=\"x\"></a>ord</p>", "<ul></ul>", "<ul><li></li></ul>",
    "<dl><dt></dt><dd>b</dd></dl>", "<p></p>",
  ])
  func emptyThings(_ body: String) { #expect(page(body) == ["tom"]) }

  @Test func emptyThingsOfAValue() {
    for block in [Paper.Block.heading(2, ""), .list([]), .list([Paper.Item("")])] {
      #expect(PaperCheck.faults(Paper(title: "T", blocks: [block])).map(\.code) == ["papper-tom"])
    }
    #expect(PaperCheck.faults(Paper(title: "")).map(\.code).contains("papper-titel"))
  }

  @Test func tables() {
    #expect(table(caption: "") == ["tabellrubrik"])
    #expect(table(caption: "<caption></caption>") == ["tom"])
    #expect(table(head: "<td>A</td><td>B</td>").contains("kolumnrubrik"))
    #expect(table(head: "<th scope=\"col\">A</th><th scope=\"col\"></th>") == ["tom"])
    #expect(table(row: "<td>a</td><td>1</td>") == ["radrubrik"])
    #expect(table(row: "<th scope=\"row\">a</th>") == ["celler"])
    #expect(table(row: "<th scope=\"rowgroup\" colspan=\"2\">a</th>") == [])
    let short = Paper.Table(caption: "C", heads: ["A", "B"], rows: [["a", "1"], ["b"]])
    let faults = PaperCheck.faults(Paper(title: "T", blocks: [.table(short)]))
    #expect(faults.map(\.fact) == ["rad 2 i tabellen ”C” har 1 cell i stället för 2"])
  }

  @Test func aSignStandsWithItsWord() {
    #expect(table(row: "<th scope=\"row\">a</th><td>▲</td>") == ["tecken"])
    #expect(table(row: "<th scope=\"row\">a</th><td>–</td>") == ["tecken"])
    #expect(table(row: "<th scope=\"row\">a</th><td>▲ enligt plan</td>") == [])
    #expect(table(row: "<th scope=\"row\">a</th><td></td>") == [])
  }

  @Test func charts() {
    let picture =
      "<svg role=\"img\" aria-labelledby=\"a b\"><title id=\"a\">A</title><desc id=\"b\">B</desc></svg>"
    #expect(page(picture) == [])
    #expect(
      page(picture.replacing("<desc id=\"b\">B</desc>", with: "<desc id=\"b\"></desc>")) == ["diagramtext"])
    #expect(page(picture.replacing(" role=\"img\"", with: "")) == ["diagramtext"])
    #expect(page(picture.replacing("\"a b\"", with: "\"a\"")) == ["diagramtext"])
    #expect(page("<figure><figcaption>F</figcaption>\(picture)</figure>") == ["diagramtabell"])
  }

  @Test func links() {
    #expect(page("<p id=\"a\">x</p><p id=\"a\">y</p>") == ["namn"])
    #expect(page("<p><a href=\"#borta\">x</a></p>") == ["lank"])
  }

  @Test func aPageThatIsNotWhole() {
    for text in [
      "", "<html>", "<html></body>", "<html a></html>", "<html lang=\"sv></html>", "<html><p</html>",
    ] {
      #expect(codes(text) == ["olaslig"], "\(text)")
    }
  }

  @Test func theTableTellsTheChartsFigures() {
    func codes(_ change: (inout Chart) -> Void) -> [String] {
      var chart = PaperScene.lines
      change(&chart)
      return PaperCheck.faults(Paper(title: "T", blocks: [.chart(chart)])).map(\.code)
    }
    #expect(codes { _ in } == [])
    #expect(codes { $0.series[0].values[3] = Decimal6(76) } == ["papper-diagramsiffror"])
    #expect(codes { $0.series[0].values.removeLast() } == ["papper-diagramvarden"])
    #expect(codes { $0.labels[1] = "2024" } == ["papper-diagramsiffror"])
    #expect(codes { $0.target = Decimal6(85) } == ["papper-diagramsiffror"])
    #expect(codes { $0.description = "" }.contains("papper-diagramtext"))
  }

  /// A table that lies the other way, with units, tells the same.
  @Test func labelsMayBeColumns() {
    let chart = Chart(
      .lines, description: "D", labels: ["2025", "2026"],
      series: [Chart.Series("x", PaperScene.numbers(1, 2))],
      table: Paper.Table(caption: "C", heads: ["Serie", "2025", "2026"], rows: [["x", "1 %", "2 av 8"]]))
    #expect(PaperCheck.figures(Paper(title: "T", blocks: [.chart(chart)])) == [])
  }
}
