import Testing

@testable import RoadmapTUI

@Suite struct StepChartTests {
  private func rows(_ columns: [(Int, Int)], of: Int, height: Int, _ symbols: Symbols = .unicode) -> [String]
  {
    let chart = StepChart(
      columns: columns.map { StepChart.Column(full: $0.0, part: $0.1) }, of: of, height: height,
      symbols: symbols)
    return chart.rows.map { $0.pieces.map(\.text.text).joined() }
  }

  @Test func aRowForEachThatIsCounted() {
    #expect(rows([(0, 0), (0, 1), (1, 1), (2, 1)], of: 3, height: 3) == ["   ░", "  ░█", " ░██"])
  }

  @Test func asciiHasTheSameSteps() {
    #expect(rows([(0, 0), (0, 1), (1, 1), (2, 1)], of: 3, height: 3, .ascii) == ["   /", "  /#", " /##"])
  }

  @Test func manyShareARowByEighths() {
    let rows = rows([(1, 0), (7, 0), (10, 0), (21, 0)], of: 21, height: 7)
    #expect(rows.last == "▂███" && rows.first == "   █" && rows[3] == "  ▂█")
  }

  @Test func theFirstOfManyIsSeen() {
    #expect(rows([(1, 0), (0, 1)], of: 290, height: 7).last == "▁░")
    #expect(rows([(290, 0)], of: 290, height: 7) == Array(repeating: "█", count: 7))
  }

  @Test func nothingIsDrawnOfNothing() {
    #expect(rows([(1, 1)], of: 0, height: 7).isEmpty && rows([(1, 1)], of: 7, height: 0).isEmpty)
    #expect(rows([], of: 2, height: 2) == ["", ""])
  }
}
