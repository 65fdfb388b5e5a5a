import Testing

@testable import RoadmapKit

/// Text is kept in normal form C.
@Suite struct NormalTests {
  private func scalars(_ text: String) -> [UInt32] { text.unicodeScalars.map(\.value) }

  @Test(arguments: [
    ("A\u{30A}nge", "\u{C5}nge"), ("o\u{308}", "\u{F6}"), ("\u{212B}", "\u{C5}"),
    ("e\u{301}\u{323}", "\u{1EB9}\u{301}"),
    ("\u{1100}\u{1161}", "\u{AC00}"), ("Härnösand", "Härnösand"), ("plain", "plain"), ("", ""),
    ("\u{1F468}\u{200D}\u{1F469}", "\u{1F468}\u{200D}\u{1F469}"), ("a\u{328}\u{301}", "\u{105}\u{301}"),
  ])
  func composed(text: String, normal: String) {
    #expect(scalars(Normal.form(text)) == scalars(normal))
    #expect(scalars(Normal.form(Normal.form(text))) == scalars(normal))
  }

  @Test func everythingBelowTheFirstCombiningMarkStays() {
    for value in 0..<0x300 as Range<UInt32> {
      guard let scalar = Unicode.Scalar(value) else { continue }
      #expect(scalars(Normal.form("a\(scalar)b")) == [0x61, value, 0x62])
    }
  }
}
