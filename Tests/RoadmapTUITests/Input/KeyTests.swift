import Testing

@testable import RoadmapTUI

@Suite struct KeyTests {
  @Test(arguments: [
    ("j", Key.character("j")), ("Å", .character("Å")), ("Enter", .enter), ("C-r", .control("r")),
    ("C-R", .control("r")), ("M-x", .alt("x")), ("PageDown", .pageDown), ("Space", .character(" ")),
    ("F1", .function(1)), ("F12", .function(12)), ("F", .character("F")), ("BTab", .backTab),
    ("?", .character("?")),
    ("-", .character("-")),
  ])
  func aNotationIsAKey(notation: String, key: Key) {
    #expect(Key(notation: notation) == key)
  }

  @Test(arguments: ["", "enter", "F0", "F99", "Fx", "C-", "C-ab", "jk", "X-a"])
  func otherWordsAreNone(notation: String) {
    #expect(Key(notation: notation) == nil)
  }
}

@Suite struct UTF8AssemblerTests {
  private func characters(_ bytes: [UInt8]) -> String {
    var assembler = UTF8Assembler()
    return String(bytes.compactMap { assembler.take($0) })
  }

  @Test func bytesBecomeCharacters() {
    #expect(characters(Array("aö漢😀".utf8)) == "aö漢😀")
  }

  @Test func aBadByteTakesNoLetterWithIt() {
    #expect(characters([0xF6, 0x61, 0x62]) == "\u{fffd}ab")
    #expect(characters([0xC3, 0x61, 0xC3, 0xB6]) == "aö")
    #expect(characters([0xFF, 0x61]) == "\u{fffd}a")
    #expect(characters([0x80, 0x61]) == "\u{fffd}a")
    #expect(characters([0xC0, 0xAF]) == "\u{fffd}\u{fffd}")
    #expect(characters([0xED, 0xA0, 0x80, 0x61]) == "\u{fffd}a")
  }

  @Test func anUnfinishedCharacterWaits() {
    var assembler = UTF8Assembler()
    #expect(assembler.take(0xE2) == nil)
    #expect(assembler.isWaiting)
    #expect(assembler.take(0x97) == nil)
    #expect(assembler.take(0x8F) == "●")
    #expect(!assembler.isWaiting)
  }
}

@Suite struct PasteCollectorTests {
  private func paste(_ bytes: [UInt8]) -> String? {
    var paste = PasteCollector()
    for byte in bytes.dropLast() { #expect(paste.take(byte) == nil) }
    return bytes.last.flatMap { paste.take($0) }
  }

  @Test func theEndMarkEndsIt() {
    #expect(paste(Array("rad 1\rrad 2\r\n\tå\u{1b}[201~".utf8)) == "rad 1\nrad 2\n\tå")
    #expect(paste(Array("\u{1b}[201~".utf8)) == "")
  }

  @Test func controlsAreGoneAndBadBytesShow() {
    #expect(paste([0x61, 0x1B, 0x5B, 0x6D, 0x07, 0xF6, 0x7F] + Array("\u{1b}[201~".utf8)) == "a[m\u{fffd}")
  }

  @Test func whatIsTooMuchIsThrownAwayButItsEndIsFound() {
    let bytes = [UInt8](repeating: 0x61, count: PasteCollector.limit + 1000) + Array("\u{1b}[201~".utf8)
    #expect(paste(bytes)?.utf8.count == PasteCollector.limit)
  }
}
