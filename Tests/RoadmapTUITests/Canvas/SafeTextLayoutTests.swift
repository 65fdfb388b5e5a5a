import Testing

@testable import RoadmapTUI

@Suite struct SafeTextLayoutTests {
  @Test func cuttingKeepsCharactersWhole() {
    let text = SafeText("a漢e\u{301}\u{302}b")
    #expect(text.columns == 5)
    #expect(text.prefix(columns: 2).text == "a")
    #expect(text.prefix(columns: 3).text == "a漢")
    #expect(text.prefix(columns: 4).text.unicodeScalars.count == 5)
    #expect(text.prefix(columns: 5) == text)
    #expect(text.prefix(columns: 0).isEmpty)
    #expect(text.prefix(columns: -1).isEmpty)
  }

  @Test func anEllipsisStaysInsideTheLimit() {
    let text = SafeText("Utvecklad lokal samverkan")
    #expect(text.prefix(columns: 10, ellipsis: Symbols.unicode.ellipsis).text == "Utvecklad…")
    #expect(text.prefix(columns: 10, ellipsis: Symbols.ascii.ellipsis).text == "Utveckl...")
    #expect(text.prefix(columns: 2, ellipsis: Symbols.ascii.ellipsis).text == "Ut")
    #expect(text.fitted(to: 5).columns == 5)
    #expect(SafeText("漢漢漢").fitted(to: 4).text == "漢… ")
  }

  @Test func padding() {
    #expect(SafeText("åh").padded(to: 5).text == "åh   ")
    #expect(SafeText("7").padded(to: 3, side: .right).text == "  7")
    #expect(SafeText("ab").padded(to: 5, side: .centre).text == " ab  ")
    #expect(SafeText("abc").padded(to: 2).text == "abc")
  }

  @Test func wrappingBreaksAtBlanks() {
    let lines = SafeText("Alla fem BVC i centrala Sundsvall är i gång").wrapped(to: 15)
    #expect(lines.map(\.text) == ["Alla fem BVC i", "centrala", "Sundsvall är i", "gång"])
    #expect(lines.allSatisfy { $0.columns == $0.text.count })
  }

  @Test func aWordThatIsTooLongIsCut() {
    #expect(SafeText("samverkansavtal ja").wrapped(to: 6).map(\.text) == ["samver", "kansav", "tal ja"])
    #expect(SafeText("漢字漢").wrapped(to: 3).map(\.text) == ["漢", "字", "漢"])
    #expect(SafeText("漢字").wrapped(to: 1).map(\.text) == ["漢", "字"])
    #expect(SafeText("").wrapped(to: 5).map(\.text) == [""])
    #expect(SafeText("ab").wrapped(to: 0).map(\.text) == ["ab"])
  }

  @Test func linesOfATextFromOutside() {
    let lines = SafeText.lines("ett\r\n\ntvå\u{202e} tre fyra", width: 14)
    #expect(lines.map(\.text) == ["ett", "", "två<U+202E>", "tre fyra"])
    #expect(lines.map(\.flagged) == [false, false, true, true])
  }

  @Test func joiningAddsUp() {
    let parts: [SafeText] = ["ett", "två", "tre"]
    #expect(parts.joined(separator: "  ").columns == 13)
    #expect(SafeText(repeating: "─", count: 3).text == "───")
    #expect(SafeText(repeating: "─", count: -1).isEmpty)
    #expect(SafeText("a漢bc").dropping(columns: 2).text == "bc")
  }
}
