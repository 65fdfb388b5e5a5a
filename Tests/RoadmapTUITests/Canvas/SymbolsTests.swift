import Testing

@testable import RoadmapTUI

@Suite struct SymbolsTests {
  @Test func everySignTakesOneColumnInBothSets() {
    #expect(Symbols.unicode.all.allSatisfy { $0.columns == 1 && $0.text.unicodeScalars.count == 1 })
    #expect(Symbols.ascii.all.allSatisfy { $0.columns == 1 || $0 == Symbols.ascii.ellipsis })
    #expect(Symbols.unicode.all.count == Symbols.ascii.all.count)
    #expect(Symbols.unicode.sparkline.count == 8 && Symbols.ascii.sparkline.count == 8)
  }

  @Test func asciiSignsAreAscii() {
    for sign in Symbols.ascii.all { #expect(sign.text.utf8.allSatisfy { (0x21..<0x7F).contains($0) }) }
  }

  @Test(arguments: [Symbols.unicode, Symbols.ascii])
  func whatStandsInOneCellDiffers(symbols: Symbols) {
    let status = [
      symbols.notReported, symbols.notStarted, symbols.planned, symbols.inProgress, symbols.pilot,
      symbols.evaluating, symbols.introducing, symbols.done, symbols.established, symbols.paused,
      symbols.ended, symbols.notApplicable, symbols.proposed, symbols.gate,
    ]
    #expect(Set(status).count == status.count)
    #expect(Set([symbols.onTrack, symbols.atRisk, symbols.offTrack]).count == 3)
    #expect(Set([symbols.overdue, symbols.changed, symbols.unconfirmed]).count == 3)
    #expect(Set(symbols.sparkline).count == 8)
  }

  @Test func theTerminalReplacesASignByItsAsciiTwin() {
    for (sign, plain) in zip(Symbols.unicode.all, Symbols.ascii.all) where sign != Symbols.unicode.separator {
      guard let scalar = sign.text.unicodeScalars.first, scalar.value > 0x7F else { continue }
      guard sign != Symbols.unicode.ellipsis else { continue }
      #expect(Charset.letters.folded(scalar, width: 1) == plain.text)
    }
  }

  @Test func bothArrowsOfTheKeysAreArrowsInAscii() {
    #expect(
      (["←", "→", "↑", "↓"] as [Unicode.Scalar]).map { Charset.ascii.folded($0, width: 1) } == [
        "<", ">", "^", "v",
      ])
  }

  @Test func theEnvironmentDecidesTheCharset() {
    func choose(_ environment: [String: String], ascii: Bool = false) -> Charset {
      Charset.choose(environment: environment, ascii: ascii)
    }
    #expect(choose(["LANG": "sv_SE.UTF-8"]) == .unicode)
    #expect(choose(["LANG": "C.utf8", "LC_ALL": ""]) == .unicode)
    #expect(choose(["LANG": "sv_SE.UTF-8", "LC_ALL": "C"]) == .ascii)
    #expect(choose(["LC_CTYPE": "sv_SE.ISO-8859-1", "LANG": "sv_SE.UTF-8"]) == .ascii)
    #expect(choose([:]) == .letters)
    #expect(choose(["LANG": "sv_SE.UTF-8"], ascii: true) == .letters)
    #expect(choose(["LANG": "sv_SE.UTF-8", "TERM": "linux"]) == .letters)
  }
}
