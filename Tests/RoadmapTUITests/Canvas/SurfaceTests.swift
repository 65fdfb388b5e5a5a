import Testing

@testable import RoadmapTUI

@Suite struct SurfaceTests {
  @Test func textIsPutAndClipped() {
    var surface = Surface(Size(width: 8, height: 3))
    #expect(surface.put("Härnösand", at: Point(row: 0, column: 2)) == 9)
    #expect(surface.put("Ånge", at: Point(row: 1, column: -2)) == 4)
    #expect(surface.put("Timrå", at: Point(row: 2, column: 1), width: 3) == 3)
    surface.put("utanför", at: Point(row: 3, column: 0))
    surface.put("utanför", at: Point(row: -1, column: 0))
    surface.put("utanför", at: Point(row: 0, column: 8))
    #expect(surface.text == "  Härnös\nge\n Tim")
  }

  @Test func aWideCharacterTakesTwoCells() {
    var surface = Surface(Size(width: 6, height: 1))
    surface.put("a漢b", at: Point(row: 0, column: 0))
    #expect(surface.line(0) == "a漢b")
    #expect(surface.cells(ofRow: 0).map { Int($0.width) } == [1, 2, 0, 1, 1, 1])
  }

  @Test func halfAWideCharacterIsNeverShown() {
    var surface = Surface(Size(width: 5, height: 1))
    surface.put("漢漢", at: Point(row: 0, column: 0))
    surface.put("x", at: Point(row: 0, column: 1))
    #expect(surface.cells(ofRow: 0).map(\.text) == [" ", "x", "漢", "", " "])
    surface.put("y", at: Point(row: 0, column: 2))
    #expect(surface.cells(ofRow: 0).map(\.text) == [" ", "x", "y", " ", " "])
    surface.put("漢", at: Point(row: 0, column: 4))
    surface.put("漢", at: Point(row: 0, column: -1))
    #expect(surface.cells(ofRow: 0).map(\.text) == [" ", "x", "y", " ", " "])
    surface.put("漢", at: Point(row: 0, column: 1))
    surface.put("字", at: Point(row: 0, column: 2))
    #expect(surface.cells(ofRow: 0).map(\.text) == [" ", " ", "字", "", " "])
    surface.put("漢", at: Point(row: 0, column: 1))
    #expect(surface.cells(ofRow: 0).map(\.text) == [" ", "漢", "", " ", " "])
    surface.put("字", at: Point(row: 0, column: 2))
    surface.fill(Rect(row: 0, column: 3, width: 2, height: 1), ground: .overlay)
    #expect(surface.cells(ofRow: 0).map(\.text) == [" ", " ", " ", " ", " "])
  }

  @Test func marksStayWithTheirCharacter() {
    var surface = Surface(Size(width: 3, height: 1))
    surface.put(SafeText("e\u{301}\u{302}\u{303}x"), at: Point(row: 0, column: 0))
    #expect(surface[Point(row: 0, column: 0)].text.unicodeScalars.count == 4)
    #expect(surface[Point(row: 0, column: 1)].text == "x")
    surface.put(SafeText("e\u{301}x"), at: Point(row: 0, column: -1))
    #expect(surface[Point(row: 0, column: 0)].text == "x")
  }

  @Test func rolesAndGrounds() {
    var surface = Surface(Size(width: 12, height: 2))
    surface.fill(Rect(row: 0, column: 0, width: 12, height: 1), ground: .selectedRow)
    surface.put("Timrå", at: Point(row: 0, column: 1), role: .strong)
    surface.put("●", at: Point(row: 0, column: 8), role: .ok, ground: .focus, bold: true)
    #expect(surface.look(of: "Timrå", row: 0) == Look(role: .strong, ground: .selectedRow))
    #expect(surface.look(of: "●", row: 0) == Look(role: .ok, ground: .focus, emphasis: .bold))
    #expect(surface.look(of: "Ånge", row: 0) == nil)
    #expect(surface.roles(0)[0...1] == [.plain, .strong])
    #expect(surface.spans(0).map(\.text) == [" ", "Timrå", "  ", "●", "   "])
    surface.restyle(Rect(row: 0, column: 0, width: 99, height: 1), ground: .normal, underline: true)
    #expect(surface.line(0) == " Timrå  ●")
    #expect(surface.look(of: "●", row: 0) == Look(role: .ok, ground: .normal, emphasis: [.bold, .underline]))
    #expect(surface.spans(1).count == 1)
  }

  @Test func emptyAndOutsideAreNormalCases() {
    var surface = Surface(Size(width: 0, height: -3))
    surface.put("x", at: Point(row: 0, column: 0))
    surface.fill(Rect(row: -5, column: -5, width: 100, height: 100), ground: .title)
    #expect(surface.text.isEmpty)
    #expect(surface[Point(row: 0, column: 0)] == .blank())
    #expect(surface.line(7).isEmpty)
  }

  @Test func aCellIsSmall() {
    #expect(MemoryLayout<Cell>.stride == 16)
  }
}
