/// An element of a page that was written by ``HTMLText``, read again to be checked.
struct HTMLElement {
  enum Part {
    case text(String)
    case element(HTMLElement)
  }

  let name: String
  let attributes: [String: String]
  var parts: [Part] = []

  subscript(attribute: String) -> String? { attributes[attribute] }

  var children: [HTMLElement] {
    parts.compactMap { part in
      if case .element(let element) = part { return element }
      return nil
    }
  }

  /// Itself and everything in it, in the order of the page.
  var all: [HTMLElement] { [self] + children.flatMap(\.all) }

  func all(_ names: String...) -> [HTMLElement] { all.filter { names.contains($0.name) } }

  /// What a person reads in it.
  var text: String {
    parts.map { part in
      switch part {
      case .text(let text): text
      case .element(let element): element.text
      }
    }.joined()
  }

  var isBlank: Bool { text.allSatisfy(\.isWhitespace) }
}

extension HTMLElement {
  /// Reads a page, whose outermost element is `html`; nil when it is not well formed.
  static func page(_ bytes: [UInt8]) -> HTMLElement? {
    var open = [HTMLElement(name: "", attributes: [:])]
    var rest = bytes[...]
    while let next = rest.first {
      if next != UInt8(ascii: "<") {
        let text = rest.prefix { $0 != UInt8(ascii: "<") }
        open[open.count - 1].parts.append(.text(unescaped(text)))
        rest = rest.dropFirst(text.count)
        continue
      }
      guard let end = rest.firstIndex(of: UInt8(ascii: ">")) else { return nil }
      let tag = rest[(rest.startIndex + 1)..<end]
      rest = rest[(end + 1)...]
      switch tag.first {
      case UInt8(ascii: "!"): continue
      case UInt8(ascii: "/"):
        guard open.count > 1, let ended = open.popLast(), Array(ended.name.utf8) == Array(tag.dropFirst())
        else { return nil }
        open[open.count - 1].parts.append(.element(ended))
      default:
        let isEmpty = tag.last == UInt8(ascii: "/")
        guard let element = element(isEmpty ? tag.dropLast() : tag) else { return nil }
        if isEmpty { open[open.count - 1].parts.append(.element(element)) } else { open.append(element) }
      }
    }
    guard open.count == 1, open[0].children.count == 1 else { return nil }
    return open[0].children[0]
  }

  /// `name a="value" b="value"`; no value holds `>`, which is written as a name.
  private static func element(_ tag: ArraySlice<UInt8>) -> HTMLElement? {
    let name = tag.prefix { $0 != UInt8(ascii: " ") }
    var rest = tag.dropFirst(name.count)
    var attributes: [String: String] = [:]
    while !rest.isEmpty {
      let key = rest.dropFirst().prefix { $0 != UInt8(ascii: "=") }
      let quoted = rest.dropFirst(key.count + 2)
      guard rest.first == UInt8(ascii: " "), !key.isEmpty, quoted.first == UInt8(ascii: "\"") else {
        return nil
      }
      let value = quoted.dropFirst().prefix { $0 != UInt8(ascii: "\"") }
      rest = quoted.dropFirst(value.count + 1)
      guard rest.first == UInt8(ascii: "\"") else { return nil }
      rest = rest.dropFirst()
      attributes[String(decoding: key, as: UTF8.self)] = unescaped(value)
    }
    return name.isEmpty
      ? nil : HTMLElement(name: String(decoding: name, as: UTF8.self), attributes: attributes)
  }

  /// The five names of the escape back to their signs.
  private static func unescaped(_ bytes: ArraySlice<UInt8>) -> String {
    let text = String(decoding: bytes, as: UTF8.self)
    guard bytes.contains(UInt8(ascii: "&")) else { return text }
    return text.replacing("&lt;", with: "<").replacing("&gt;", with: ">").replacing("&quot;", with: "\"")
      .replacing("&#39;", with: "'").replacing("&amp;", with: "&")
  }
}
