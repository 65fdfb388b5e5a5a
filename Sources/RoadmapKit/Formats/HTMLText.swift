/// A piece of HTML that no text from outside can act in: the only place where HTML is made.
///
/// Tags and attribute names are literals, all else goes through one escape, so that forgetting it does not
/// compile. Empty elements are written `<br/>`, so that every piece is well-formed XML too.
public struct HTMLText: Hashable, Sendable {
  public private(set) var markup: String

  private init(markup: String) { self.markup = markup }

  /// Nothing.
  public static let none = HTMLText(markup: "")

  /// One line of text.
  public static func text(_ raw: String, _ plain: PlainText = .asIs) -> HTMLText {
    HTMLText(markup: escaped(plain.clean(CSVText.oneLine(raw))))
  }

  /// One line that comes from files: set apart, so that its direction cannot spread.
  public static func data(_ raw: String, _ plain: PlainText = .asIs) -> HTMLText {
    element("bdi", text(raw, plain))
  }

  /// A text of several lines that comes from files, with its lines.
  public static func lines(_ raw: String, _ plain: PlainText = .asIs) -> HTMLText {
    let lines = raw.unicodeScalars.split(omittingEmptySubsequences: false) { $0 == "\n" }
      .map { data(String($0), plain).markup }
    return HTMLText(markup: lines.joined(separator: "<br/>\n"))
  }

  /// An element's attributes; one without a value is left out.
  public typealias Attributes = KeyValuePairs<StaticString, String?>

  /// `<name>content</name>`.
  public static func element(_ name: StaticString, _ content: HTMLText...) -> HTMLText {
    whole(name, [:], content.map(\.markup).joined())
  }

  /// `<name a="value">content</name>`.
  public static func element(
    _ name: StaticString, _ attributes: Attributes, _ content: HTMLText...
  ) -> HTMLText {
    whole(name, attributes, content.map(\.markup).joined())
  }

  /// An element with its members on lines of their own.
  public static func block(
    _ name: StaticString, _ attributes: Attributes, _ members: [HTMLText]
  ) -> HTMLText {
    let lines = members.filter { $0 != .none }.map { "\n\($0.markup)" }
    return whole(name, attributes, lines.joined() + "\n")
  }

  public static func block(_ name: StaticString, _ members: [HTMLText]) -> HTMLText {
    block(name, [:], members)
  }

  private static func whole(_ name: StaticString, _ attributes: Attributes, _ inside: String) -> HTMLText {
    HTMLText(markup: "\(tag(name, attributes))>\(inside)</\(name)>")
  }

  /// An element that can hold nothing, `<br/>`.
  public static func empty(_ name: StaticString, _ attributes: Attributes = [:]) -> HTMLText {
    HTMLText(markup: tag(name, attributes) + "/>")
  }

  /// A style sheet; it is ours, and holds nothing that the escape would change.
  static func style(_ sheet: HTMLStyle) -> HTMLText { HTMLText(markup: "<style>\(sheet.css)</style>") }

  public static func + (left: HTMLText, right: HTMLText) -> HTMLText {
    HTMLText(markup: left.markup + right.markup)
  }

  private static func tag(_ name: StaticString, _ attributes: Attributes) -> String {
    var tag = "<\(name)"
    for (key, value) in attributes {
      if let value { tag += " \(key)=\"\(escaped(CSVText.oneLine(value)))\"" }
    }
    return tag
  }
}

extension HTMLText {
  /// The text with what acts in markup as names, and what hides or turns the direction told as `<U+202E>`.
  ///
  /// The scalars are those that a journal does not write raw either; none of them may stand in XML unseen.
  static func escaped(_ raw: String) -> String {
    var text = ""
    for scalar in raw.unicodeScalars {
      switch scalar {
      case "&": text += "&amp;"
      case "<": text += "&lt;"
      case ">": text += "&gt;"
      case "\"": text += "&quot;"
      case "'": text += "&#39;"
      default:
        if EscapeRule.mustEscape(scalar.value) {
          let digits = String(scalar.value, radix: 16, uppercase: true)
          text += "&lt;U+\(String(repeating: "0", count: max(0, 4 - digits.count)))\(digits)&gt;"
        } else {
          text.unicodeScalars.append(scalar)
        }
      }
    }
    return text
  }
}

extension HTMLText: ExpressibleByStringLiteral {
  /// The program's own words; they pass the same escape.
  public init(stringLiteral words: String) { self = .text(words) }
}

extension Sequence<HTMLText> {
  func joined(separator: HTMLText = .none) -> HTMLText {
    var whole = HTMLText.none
    var isFirst = true
    for part in self {
      if !isFirst { whole = whole + separator }
      whole = whole + part
      isFirst = false
    }
    return whole
  }
}
