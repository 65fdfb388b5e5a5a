import Foundation
import FoundationXML

/// A page as an XML parser reads it, which is stricter than any browser.
final class HTMLDocument: NSObject, XMLParserDelegate {
  struct Element {
    let name: String
    let attributes: [String: String]
    var text = ""
    /// The text without what is hidden from a screen reader, blanks made one.
    var heard = ""
    subscript(attribute: String) -> String? { attributes[attribute] }
  }

  struct NotWellFormed: Error {
    let line: Int
    let reason: String
  }

  private(set) var elements: [Element] = []
  private var open: [Int] = []
  private var hidden = 0

  init(_ page: String) throws {
    super.init()
    let parser = XMLParser(data: Data(page.utf8))
    parser.delegate = self
    guard parser.parse() else {
      throw NotWellFormed(line: parser.lineNumber, reason: "\(String(describing: parser.parserError))")
    }
    for index in elements.indices {
      elements[index].heard = elements[index].heard.split(whereSeparator: \.isWhitespace).joined(
        separator: " ")
    }
  }

  var names: [String] { elements.map(\.name) }

  func elements(_ name: String, where isWanted: (Element) -> Bool = { _ in true }) -> [Element] {
    elements.filter { $0.name == name && isWanted($0) }
  }

  func first(_ name: String, where isWanted: (Element) -> Bool = { _ in true }) -> Element? {
    elements(name, where: isWanted).first
  }

  func texts(of name: String) -> [String] { elements(name).map(\.text) }

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?,
    attributes: [String: String] = [:]
  ) {
    open.append(elements.count)
    elements.append(Element(name: name, attributes: attributes))
    if attributes["aria-hidden"] == "true" || hidden > 0 { hidden += 1 }
  }

  func parser(
    _ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?
  ) {
    open.removeLast()
    if hidden > 0 { hidden -= 1 }
  }

  func parser(_ parser: XMLParser, foundCharacters text: String) {
    for index in open {
      elements[index].text += text
      if hidden == 0 { elements[index].heard += text }
    }
  }
}
