import Testing

@testable import RoadmapKit

@Suite struct MarkdownTextTests {
  @Test(arguments: [
    ("<script>", "\\<script\\>"), ("*fet* _kursiv_", "\\*fet\\* \\_kursiv\\_"), ("`kod`", "\\`kod\\`"),
    ("[a](b)", "\\[a\\]\\(b)"), ("![bild](/etc/passwd)", "\\!\\[bild\\]\\(/etc/passwd)"),
    ("a | b", "a \\| b"),
    ("# rubrik", "\\# rubrik"), ("- punkt", "\\- punkt"), ("1. punkt", "1\\. punkt"),
    ("2) punkt", "2\\) punkt"),
    ("===", "\\==="), ("&amp;", "\\&amp;"), ("http://a.se", "http\\://a\\.se"), ("www.a.se", "www\\.a\\.se"),
    ("a@b.se", "a\\@b\\.se"), ("C:\\mapp", "C\\:\\\\mapp"),
  ])
  func whatWouldActIsEscaped(_ raw: String, _ wanted: String) {
    #expect(MarkdownText.escaped(raw) == wanted)
  }

  @Test func ordinarySwedishStaysReadable() {
    for text in [
      "BarnSäkert 0–6 år", "Klart, i drift. Sedan mer.", "Reformberedskap: klar", "BVC–socialtjänst", "(LSG)",
    ] {
      #expect(MarkdownText.escaped(text) == text)
    }
  }

  @Test func aTextIsOneLine() { #expect(MarkdownText.escaped("a\n# b\r\nc") == "a \\# b  c") }
}
