/// The measures of a drawn chart, in hundredths of its unit, so that every figure is exact and the same everywhere.
///
/// A chart is 640 units wide. The sheet never shows it narrower than 560 px, so that its texts stay over 11 px.
enum ChartFrame {
  static let width = 64_000
  /// Texts are 13 units high.
  static let line = 1_600

  /// About what a column of text takes.
  static func width(of text: String, _ plain: PlainText) -> Int { plain.width(text) * 740 }

  /// `12`, `12.5`, `-0.25`.
  static func units(_ hundredths: Int) -> String {
    let size = hundredths.magnitude
    var text = "\(size / 100)"
    if size % 100 > 0 { text += size % 10 == 0 ? ".\(size % 100 / 10)" : ".\(padded(Int(size % 100), 2))" }
    return hundredths < 0 ? "-\(text)" : text
  }

  /// A text on its line; it is not longer than its place.
  static func text(
    _ words: String, x: Int, y: Int, anchor: Anchor = .start, _ plain: PlainText
  ) -> HTMLText {
    .element(
      "text", ["x": units(x), "y": units(y), "text-anchor": anchor == .start ? nil : anchor.rawValue],
      .text(words, plain))
  }

  enum Anchor: String { case start, middle, end }

  /// A piece of a path: `M12 3.5`.
  static func point(_ letter: StaticString, _ x: Int, _ y: Int) -> String {
    "\(letter)\(units(x)) \(units(y))"
  }

  /// One picture: its name and what it shows stand first, for those who do not see it.
  static func picture(
    _ id: String, title: String, description: String, height: Int, _ parts: [HTMLText], _ plain: PlainText
  ) -> HTMLText {
    .block(
      "svg",
      [
        "role": "img", "aria-labelledby": "\(id)-titel \(id)-text",
        "viewBox": "0 0 \(units(width)) \(units(height))", "fill": "currentColor", "font-size": "13",
        "font-family": "Noto Sans,Segoe UI,Arial,Liberation Sans,sans-serif",
      ],
      [
        .element("title", ["id": "\(id)-titel"], .text(title, plain)),
        .element("desc", ["id": "\(id)-text"], .text(description, plain)),
      ] + parts)
  }
}
