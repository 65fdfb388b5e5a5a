import Testing

@testable import RoadmapTUI

/// The display table, row by row.
@Suite struct SafeTextTests {
  /// What comes in, what a cell shows, what a detail view shows, and whether the row is flagged.
  private static let gallery: [(raw: String, line: String, detail: String, flagged: Bool)] = [
    ("Utvecklad samverkan åäö ÉĿ", "Utvecklad samverkan åäö ÉĿ", "Utvecklad samverkan åäö ÉĿ", false),
    ("0–6 år · klar … „ja”", "0–6 år · klar … „ja”", "0–6 år · klar … „ja”", false),
    ("\u{1b}[31mröd\u{7}", "^[[31mröd^G", "^[[31mröd^G", false),
    ("\u{1b}]0;titel\u{7}", "^[]0;titel^G", "^[]0;titel^G", false),
    ("nolla\0slut\u{7f}", "nolla^@slut^?", "nolla^@slut^?", false),
    ("\u{9b}31m\u{80}", "<9B>31m<80>", "<9B>31m<80>", false),
    ("a\tb", "a b", "a   b", false),
    ("a\nb\r\nc\rd\u{85}e\u{2028}f\u{2029}g", "a⏎b⏎c⏎d⏎e⏎f⏎g", "a⏎b⏎c⏎d⏎e⏎f⏎g", false),
    ("a\u{a0}b\u{2003}c\u{3000}d\u{2800}e", "a b c d e", "a b c d e", false),
    ("ab\u{202e}cd\u{2066}\u{200f}", "abcd", "ab<U+202E>cd<U+2066><U+200F>", true),
    ("a\u{ad}b\u{200b}c\u{feff}", "abc", "a<U+00AD>b<U+200B>c<U+FEFF>", true),
    ("a\u{e0041}\u{e0001}b", "ab", "a<U+E0041><U+E0001>b", true),
    ("a\u{115f}\u{3164}\u{ffa0}\u{fe0f}\u{e0100}\u{34f}b", "ab", "ab", false),
    ("e\u{301}\u{302}\u{303}\u{304}\u{305}x", "e\u{301}\u{302}\u{303}x", "e\u{301}\u{302}\u{303}x", false),
    ("\u{301}a", "\u{25cc}\u{301}a", "\u{25cc}\u{301}a", false),
    ("a\u{e000}\u{378}\u{ffff}", "a\u{fffd}\u{fffd}\u{fffd}", "a<U+E000><U+0378><U+FFFF>", false),
    ("a\u{1fae8}", "a\u{fffd}", "a<U+1FAE8>", false),
    ("familj 👨‍👩‍👧 slut", "familj 👨 slut", "familj 👨 slut", false),
    ("hjärta ❤️‍🔥 ☑️", "hjärta ❤ ☑", "hjärta ❤ ☑", false),
    ("vinkar 👋🏽!", "vinkar 👋!", "vinkar 👋!", false),
    ("lös \u{1f3fd}", "lös \u{fffd}", "lös \u{fffd}", false),
    ("می\u{200c}خواهم", "می\u{200c}خواهم", "می\u{200c}خواهم", false),
    ("a\u{200c}b\u{200d}c", "abc", "a<U+200C>b<U+200D>c", true),
    ("漢字", "漢字", "漢字", false),
  ]

  @Test(arguments: gallery.indices)
  func theTable(index: Int) {
    let row = Self.gallery[index]
    let line = SafeText(row.raw)
    #expect(Array(line.text.unicodeScalars) == Array(row.line.unicodeScalars))
    #expect(line.flagged == row.flagged)
    let detail = SafeText(row.raw, mode: .detail)
    #expect(Array(detail.text.unicodeScalars) == Array(row.detail.unicodeScalars))
    #expect(line.columns == line.text.unicodeScalars.reduce(0) { $0 + CellWidth.of($1) })
  }

  @Test func aFloodOfMarksIsThreeMarks() {
    let text = SafeText("a" + String(repeating: "\u{301}", count: 100_000))
    #expect(text.text.unicodeScalars.prefix(5).count == 5)
    #expect(text.text.unicodeScalars.filter { $0 == "\u{301}" }.count == 3)
    #expect(text.columns <= 2)
  }

  @Test func aVeryLongTextIsCutBeforeItIsMeasured() {
    let text = SafeText(String(repeating: "–", count: 10_000))
    #expect(text.columns == SafeText.longest + 1)
    #expect(text.text.hasSuffix("…"))
  }

  @Test func onlyWordsAndNumbersAreInterpolated() {
    let name = SafeText("Ånge\u{202e}")
    let text: SafeText = "\(name): \(3) av \(8)"
    #expect(text.text == "Ånge: 3 av 8")
    #expect(text.columns == 12)
    #expect(text.flagged)
  }

  @Test func signsAndLettersForPoorOutputs() {
    let raw = "Härnösand 0–6 år · ● ✔ → … 漢\n"
    #expect(SafeText(raw, charset: .letters).text == "Härnösand 0-6 år . x X > . 漢/")
    #expect(SafeText(raw, charset: .ascii).text == "Harnosand 0-6 ar . x X > . ??/")
    #expect(SafeText("Åsa Éva Ølgaard ß Ł", charset: .ascii).text == "Asa Eva Olgaard s L")
    #expect(SafeText("e\u{301}", charset: .ascii).text == "e")
  }

  @Test func standardOutputKeepsLinesAndNamesWhatIsHidden() {
    #expect(
      SafeText.printable("rad 1\nrad\t2\r\n\u{1b}[m\u{202e}å", charset: .unicode)
        == "rad 1\nrad 2\n^[[m<U+202E>å")
    #expect(SafeText.printable("Ånge – 漢 ½\n", charset: .ascii) == "Ange - \\u{6f22} \\u{bd}\n")
    #expect(SafeText.printable("Ånge – ½\n", charset: .letters) == "Ånge - ½\n")
    #expect(SafeText.printable("Plats: åäö\n", charset: .unicode) == "Plats: åäö\n")
  }
}
