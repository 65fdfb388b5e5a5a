/// A whole page of HTML: Swedish, without scripts, and with nothing from outside.
///
/// The policy stands first in the head and allows the page's own style sheets by their checksums, nothing else.
public struct HTMLPage: Sendable {
  public let title: String
  /// Besides ``HTMLStyle/page``.
  public let styles: [HTMLStyle]
  public let body: [HTMLText]

  public init(title: String, styles: [HTMLStyle] = [], _ body: [HTMLText]) {
    self.title = title
    self.styles = styles
    self.body = body
  }

  public func text(_ plain: PlainText = .asIs) -> String {
    let styles = [HTMLStyle.page] + styles
    let page = HTMLText.block(
      "html", ["lang": "sv"],
      [
        .block(
          "head",
          [
            .empty("meta", ["charset": "utf-8"]),
            .empty(
              "meta",
              ["http-equiv": "Content-Security-Policy", "content": HTMLPage.policy(styles)]),
            .empty("meta", ["name": "referrer", "content": "no-referrer"]),
            .empty("meta", ["name": "viewport", "content": "width=device-width, initial-scale=1"]),
            .element("title", .text(title, plain)),
          ] + styles.map(HTMLText.style)),
        .block("body", [.block("main", body)]),
      ])
    return "<!DOCTYPE html>\n\(page.markup)\n"
  }

  public func bytes(_ plain: PlainText = .asIs) -> [UInt8] { Array(text(plain).utf8) }

  private static func policy(_ styles: [HTMLStyle]) -> String {
    let hashes = styles.map { "'sha256-\($0.sha256)'" }.joined(separator: " ")
    return "default-src 'none'; style-src \(hashes); base-uri 'none'; form-action 'none'"
  }
}
