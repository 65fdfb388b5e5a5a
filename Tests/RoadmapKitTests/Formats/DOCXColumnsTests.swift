import Testing

@testable import RoadmapKit

/// The longest Swedish word of a column has its line.
@Suite struct DOCXColumnsTests {
  @Test func aLongWordInAnAreasNameIsNotBroken() {
    let area = "Sammanhållen vård- och omsorgsdokumentation"
    let table = Paper.Table(
      caption: "Områden",
      heads: ["Område", "Rapporterat", "Infört eller klart", "Milstolpar", "Utsikt", "Ändrade rutor"],
      rows: [[area, "6 av 8", "0 av 8", "3 av 40", "▲ enligt plan 3, ◆ osäkert 1", "5"]])
    let widths = DOCXColumns(table, columns: 6, room: 9_600).widths
    #expect(widths[0] >= "omsorgsdokumentation".count * 92 + 220, "\(widths)")
    #expect(widths.reduce(0, +) <= 9_600)
  }
}
