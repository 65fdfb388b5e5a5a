/// A Word file taken apart: every part of it is read as XML, so that one that is not well-formed is found.
struct DOCXFile {
  let names: [String]
  let parts: [String: XMLTree]

  init(_ bytes: [UInt8]) throws {
    let zip = try ZipReader(bytes)
    names = zip.entries.map(\.name)
    parts = try Dictionary(uniqueKeysWithValues: zip.entries.map { ($0.name, try XMLTree.read($0.content)) })
  }

  var body: [XMLTree] { parts["word/document.xml"]?.child("w:body")?.children ?? [] }
  var paragraphs: [XMLTree] { body.filter { $0.name == "w:p" } }
  var tables: [XMLTree] { body.filter { $0.name == "w:tbl" } }
  var headings: [XMLTree] { paragraphs.filter { $0.style.hasPrefix("Heading") } }
  var sections: [XMLTree] { parts["word/document.xml"]?.all("w:sectPr") ?? [] }

  func paragraphs(_ style: String) -> [XMLTree] { paragraphs.filter { $0.style == style } }
  /// The style sheet's style with that id.
  func style(_ id: String) -> XMLTree? {
    parts["word/styles.xml"]?.all("w:style").first { $0["w:styleId"] == id }
  }
}

extension XMLTree {
  /// A paragraph's style.
  var style: String { child("w:pPr")?.child("w:pStyle")?["w:val"] ?? "Normal" }

  /// What is read, with its line ends and tabs.
  var shown: String {
    switch name {
    case "w:t": own
    case "w:br": "\n"
    case "w:tab": "\t"
    default: children.map(\.shown).joined()
    }
  }

  /// The texts of a row's cells.
  var cells: [String] { children.filter { $0.name == "w:tc" }.map(\.shown) }
  var rows: [XMLTree] { children.filter { $0.name == "w:tr" } }
  func isMarked(_ property: String) -> Bool { child("w:trPr")?.child(property) != nil }
}
