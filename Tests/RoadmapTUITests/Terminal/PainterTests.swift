import Testing

@testable import RoadmapTUI

/// The bytes that a cell becomes on its way to ncurses.
@Suite struct PainterTests {
  init() { TerminalLocale.adopt() }

  private func bytes(_ cells: [Cell], charset: Charset = .unicode) -> String {
    var painter = Painter(theme: .mono)
    for cell in cells { painter.append(cell, charset: charset) }
    return String(decoding: painter.text.map(UInt8.init(bitPattern:)), as: UTF8.self)
  }

  private func cells(_ text: SafeText) -> [Cell] {
    var surface = Surface(Size(width: text.columns, height: 1))
    surface.put(text, at: Point(row: 0, column: 0))
    return Array(surface.cells(ofRow: 0))
  }

  @Test func everyCellGoesOutOnce() {
    #expect(bytes(cells("Ånge ● 漢!")) == "Ånge ● 漢!")
    #expect(bytes(cells("e\u{301}x")) == "e\u{301}x")
  }

  @Test func aPoorTerminalGetsAsManyColumns() {
    #expect(bytes(cells("Ånge ● 漢–😀!"), charset: .letters) == "Ånge x 漢-??!")
    #expect(bytes(cells("Ånge ● 漢–😀!"), charset: .ascii) == "Ange x ??-??!")
  }

  @Test func aCharacterOfAnotherWidthIsReplacedByAsManyColumns() {
    #expect(bytes([Cell("●", width: 2), .continuation(Look()), Cell("!")]) == "??!")
    #expect(bytes([Cell("漢", width: 1), Cell("!")]) == "?!")
    #expect(bytes([Cell("\u{9b}", width: 1), Cell("!")]) == "?!")
  }

  @Test func blanksJoinTheTextBesideThem() {
    var painter = Painter(theme: .mono)
    let plain = painter.paint(Cell("a"))
    let joins = [
      Cell.blank(Look(role: .heading)), Cell("b", look: Look(role: .heading)), .blank(Look(ground: .focus)),
      .blank(Look(emphasis: .underline)),
    ].map { painter.continues(plain, with: $0) }
    #expect(joins == [true, false, false, false])
  }
}
