import Testing

@testable import RoadmapTUI

@Suite struct GeometryTests {
  private let area = Rect(row: 2, column: 3, width: 10, height: 5)

  @Test func parts() {
    #expect(area.rows(from: 1, count: 2) == Rect(row: 3, column: 3, width: 10, height: 2))
    #expect(area.rows(from: 4) == Rect(row: 6, column: 3, width: 10, height: 1))
    #expect(area.rows(from: 9, count: 2).isEmpty)
    #expect(area.rows(from: 0, count: -1).isEmpty)
    #expect(area.columns(from: 8, count: 5) == Rect(row: 2, column: 11, width: 2, height: 5))
    #expect(area.inset(rows: 1, columns: 2) == Rect(row: 3, column: 5, width: 6, height: 3))
    #expect(area.inset(rows: 9).isEmpty)
  }

  @Test func splitting() {
    let (left, right) = area.split(left: 4, gap: 1)
    #expect(left == Rect(row: 2, column: 3, width: 4, height: 5))
    #expect(right == Rect(row: 2, column: 8, width: 5, height: 5))
    let (rest, last) = area.split(right: 3, gap: 1)
    #expect(rest == Rect(row: 2, column: 3, width: 6, height: 5))
    #expect(last == Rect(row: 2, column: 10, width: 3, height: 5))
    #expect(area.split(left: 99).right.isEmpty)
    #expect(area.split(right: 99).left.isEmpty)
  }

  @Test func pointsAndMeetings() {
    #expect(area.contains(Point(row: 2, column: 12)))
    #expect(!area.contains(Point(row: 7, column: 3)))
    #expect(!area.contains(Point(row: 2, column: 13)))
    #expect(
      area.intersection(Rect(row: 0, column: 0, width: 5, height: 4))
        == Rect(row: 2, column: 3, width: 2, height: 2))
    #expect(area.intersection(Rect(row: 20, column: 0, width: 5, height: 4)).isEmpty)
    #expect(area.centred(Size(width: 4, height: 3)) == Rect(row: 3, column: 6, width: 4, height: 3))
    #expect(area.centred(Size(width: 40, height: 30)) == area)
  }
}
