import Foundation
import Testing

@testable import RoadmapKit

@Suite struct HTMLTextTests {
  @Test func whatActsInMarkupIsAName() {
    #expect(
      HTMLText.text("<a b=\"c\" d='e'>&amp;").markup == "&lt;a b=&quot;c&quot; d=&#39;e&#39;&gt;&amp;amp;")
    #expect(
      HTMLText.element("p", ["title": "\"><script>", "lang": nil], "å").markup
        == "<p title=\"&quot;&gt;&lt;script&gt;\">å</p>")
  }

  @Test(arguments: [
    ("\u{1B}[31m", "&lt;U+001B&gt;[31m"), ("\u{202E}bak", "&lt;U+202E&gt;bak"),
    ("a\u{200B}b", "a&lt;U+200B&gt;b"),
    ("\u{7F}", "&lt;U+007F&gt;"), ("\u{9B}2J", "&lt;U+009B&gt;2J"), ("\u{FFFE}", "&lt;U+FFFE&gt;"),
    ("\u{E0041}", "&lt;U+E0041&gt;"),
  ])
  func whatHidesOrTurnsTheDirectionIsNamed(_ raw: String, _ shown: String) {
    #expect(HTMLText.text(raw).markup == shown)
    #expect(HTMLText.empty("br", ["title": raw]).markup == "<br title=\"\(shown)\"/>")
  }

  @Test func aTextIsOneLineAndLinesAreLines() {
    #expect(HTMLText.text("a\r\nb\u{2028}c").markup == "a  b c")
    #expect(HTMLText.lines("a\n<b>").markup == "<bdi>a</bdi><br/>\n<bdi>&lt;b&gt;</bdi>")
  }

  @Test func ordinarySwedishIsLeftAlone() {
    #expect(HTMLText.text("Läget – 6 av 8 ”klara” ◐").markup == "Läget – 6 av 8 ”klara” ◐")
  }
}

@Suite struct HTMLPageTests {
  @Test func thePolicyNamesExactlyItsOwnSheets() throws {
    for style in HTMLStyle.all {
      #expect(try Checksums.sha256(style.css) == style.sha256, "\(style.css.prefix(40))")
    }
    let page = HTMLPage(title: "T", styles: [.matrix], []).text()
    let document = try HTMLDocument(page)
    let policy = document.first("meta") { $0["http-equiv"] == "Content-Security-Policy" }
    #expect(
      policy?["content"] == "default-src 'none'; style-src 'sha256-\(HTMLStyle.page.sha256)' "
        + "'sha256-\(HTMLStyle.matrix.sha256)'; base-uri 'none'; form-action 'none'")
    #expect(document.texts(of: "style") == [HTMLStyle.page.css, HTMLStyle.matrix.css])
    #expect(page.hasPrefix("<!DOCTYPE html>\n<html lang=\"sv\">\n<head>\n<meta charset=\"utf-8\"/>\n"))
  }

  @Test func theTitleCannotLeaveItsElement() throws {
    let document = try HTMLDocument(HTMLPage(title: "</title><script>x()</script>", []).text())
    #expect(document.texts(of: "title") == ["</title><script>x()</script>"])
    #expect(document.first("script") == nil)
  }

  /// Every ink on every ground it stands on, 4.5:1 in light and dark.
  @Test func textsHaveContrast() {
    let sheets = HTMLStyle.page.css.matches(of: #/--(\w+):#([0-9a-f]{6})/#)
      .map { (String($0.1), Contrast.luminance(String($0.2))) }
    #expect(sheets.count == 14)
    for scheme in [sheets.prefix(7), sheets.suffix(7)] {
      let colours = Dictionary(uniqueKeysWithValues: scheme)
      for ink in ["ink", "faint", "mark", "link"] {
        for ground in ["paper", "band"] {
          let ratio = Contrast.ratio(colours[ink] ?? 0, colours[ground] ?? 0)
          #expect(ratio >= 4.5, "\(ink) on \(ground): \(ratio)")
        }
      }
    }
  }
}
