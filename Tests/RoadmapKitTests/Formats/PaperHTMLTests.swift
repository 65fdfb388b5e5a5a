import Testing

@testable import RoadmapKit

@Suite struct PaperHTMLTests {
  private func page(_ blocks: Paper.Block...) throws -> HTMLDocument {
    try HTMLDocument(text(Paper(title: "T", blocks: blocks)))
  }

  private func text(_ paper: Paper) -> String { String(decoding: PaperHTML.bytes(paper), as: UTF8.self) }

  @Test func asOnePage() {
    Golden.expect(
      text(PaperScene.paper), in: Golden.folder(of: #filePath) + "/../../Fixtures/Goldens/paper.html")
  }

  @Test func aLongPaperBeginsWithItsContents() throws {
    let page = try HTMLDocument(text(PaperScene.paper))
    let links = page.elements("a")
    #expect(links.map(\.text) == page.texts(of: "h2"))
    #expect(links.compactMap { $0["href"] } == page.elements("h2").compactMap { $0["id"].map { "#\($0)" } })
    #expect(try self.page(.heading(2, "A"), .heading(2, "B")).first("nav") == nil)
  }

  @Test func numbersStandFromTheRightAndTheirHeadsToo() throws {
    let table = Paper.Table(caption: "C", heads: ["A", "B"], rows: [["x", "1"]], numbers: [1])
    let page = try page(.table(table))
    #expect(page.elements("th").map { $0["class"] } == [nil, "number", nil])
    #expect(page.first("td")?["class"] == "number")
  }

  @Test func aWideTableTakesItsHeadingToItsPage() throws {
    let html = text(
      Paper(
        title: "T",
        blocks: [
          .paragraph("före"), .heading(2, "R"), .paragraph("om"), .table(PaperScene.matrix),
          .paragraph("efter"),
        ]))
    let parts = html.split(separator: "<div class=\"lying\">")
    #expect(parts.count == 2)
    #expect(parts[0].contains("före") && !parts[0].contains("<h2"))
    #expect(parts[1].contains("<h2") && parts[1].contains("efter"))
  }

  @Test func aGroupIsAHeadOverAllItsColumns() throws {
    let page = try page(.table(PaperScene.matrix))
    let groups = page.elements("th") { $0["scope"] == "rowgroup" }
    #expect(groups.map(\.text) == ["Prioriterade områden", "Förutsättningar"])
    #expect(groups.allSatisfy { $0["colspan"] == "9" })
  }

  @Test func aChartHasItsNameItsWordsAndItsFigures() throws {
    let page = try page(.chart(PaperScene.lines))
    let picture = try #require(page.first("svg"))
    #expect(picture["role"] == "img" && picture["aria-labelledby"] == "d1-titel d1-text")
    #expect(page.texts(of: "title") == ["T", PaperScene.lines.title])
    #expect(page.texts(of: "desc") == [PaperScene.lines.description])
    #expect(page.elements("figure").count == 1 && page.elements("table").count == 1)
    #expect(page.texts(of: "td").contains("75"))
  }

  /// Only what the sheets and attributes say may style it: the policy forbids the rest.
  @Test func nothingStylesItselfOrComesFromOutside() throws {
    let page = try HTMLDocument(text(PaperScene.paper))
    let names = Set(page.elements.flatMap { $0.attributes.keys })
    #expect(names.isDisjoint(with: ["style", "src", "onload", "onclick"]))
    #expect(page.elements.allSatisfy { !($0["href"] ?? "#").contains(":") })
    #expect(Set(page.names).isDisjoint(with: ["script", "link", "img", "image", "use", "foreignObject"]))
  }

  @Test func hostileWordsStayWords() throws {
    let hostile = "</text></svg><script>alert(1)</script> \u{202E}bak \" onload='x'"
    let chart = PaperScene.chart(
      .lines, hostile, unit: hostile, labels: [hostile, "b"],
      [Chart.Series(hostile, PaperScene.numbers(1, 2))], target: Decimal6(1))
    var shares = chart
    shares.kind = .shares(total: 2)
    let harmless = try page(
      .chart(
        PaperScene.chart(
          .lines, "a", unit: "b", labels: ["a", "b"], [Chart.Series("a", PaperScene.numbers(1, 2))],
          target: Decimal6(1))))
    #expect(try page(.chart(chart)).names == harmless.names)
    let html = text(Paper(title: hostile, blocks: [.heading(2, hostile), .chart(chart), .chart(shares)]))
    #expect(try HTMLDocument(html).first("script") == nil)
    #expect(!html.contains("\u{202E}") && !html.contains("<script"))
    #expect(PaperCheck.faults(page: Array(html.utf8)) == [])
  }
}
