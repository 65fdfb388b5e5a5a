/// A piece of XML that no text from outside can act in: the only place where the parts of a Word file are made.
///
/// Names of elements and attributes are literals, all else goes through the escape of ``HTMLText``, which also
/// names what hides or turns the direction and what may not stand in XML at all.
struct XMLText: Hashable, Sendable {
  private(set) var markup: String

  private init(markup: String) { self.markup = markup }

  /// Nothing.
  static let none = XMLText(markup: "")

  /// Markup that stands in the source.
  static func literal(_ markup: StaticString) -> XMLText { XMLText(markup: "\(markup)") }

  /// A text as it is, line ends and all, with nothing that acts.
  static func text(_ raw: String) -> XMLText { XMLText(markup: HTMLText.escaped(raw)) }

  /// An element's attributes; one without a value is left out.
  typealias Attributes = KeyValuePairs<StaticString, String?>

  /// `<name a="value">members</name>`, or `<name/>` where it holds nothing.
  static func element(
    _ name: StaticString, _ attributes: Attributes = [:], _ members: [XMLText] = []
  ) -> XMLText {
    var markup = "<\(name)"
    for (key, value) in attributes {
      if let value { markup += " \(key)=\"\(HTMLText.escaped(value))\"" }
    }
    let inside = members.reduce(into: "") { $0 += $1.markup }
    markup += inside.isEmpty ? "/>" : ">\(inside)</\(name)>"
    return XMLText(markup: markup)
  }

  static func element(_ name: StaticString, _ members: [XMLText]) -> XMLText { element(name, [:], members) }

  /// WordprocessingML's way to say one thing: `<name w:val="value"/>`.
  static func value(_ name: StaticString, _ value: String) -> XMLText { element(name, ["w:val": value]) }

  /// A file with this as its root.
  var part: [UInt8] {
    Array("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n\(markup)\n".utf8)
  }
}
