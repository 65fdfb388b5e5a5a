/// How the parts of a Word file hang together (ECMA-376, Office Open XML).
enum DOCXPackage {
  static let namespace = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
  static let relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
  private static let package = "http://schemas.openxmlformats.org/package/2006"

  /// What the document uses; it knows header and footers by their places here, `rId4` to `rId6`.
  private static let kinds = [
    (file: "styles.xml", kind: "styles"), (file: "numbering.xml", kind: "numbering"),
    (file: "settings.xml", kind: "settings"), (file: "header1.xml", kind: "header"),
    (file: "footer1.xml", kind: "footer"), (file: "footer2.xml", kind: "footer"),
  ]

  /// The whole file around its document, always in the same order.
  static func bytes(title: String, document: XMLText) -> [UInt8] {
    var archive = ZipArchive()
    archive.add("[Content_Types].xml", contentTypes.part)
    archive.add("_rels/.rels", packageRelations.part)
    archive.add("docProps/core.xml", DOCXProperties.core(title: title))
    archive.add("docProps/app.xml", DOCXProperties.app)
    archive.add("word/document.xml", document.part)
    archive.add("word/_rels/document.xml.rels", documentRelations.part)
    let contents = [
      DOCXStyles.styles, DOCXStyles.numbering, DOCXProperties.settings, header(title), footer, footer,
    ]
    for (part, content) in zip(kinds, contents) { archive.add("word/\(part.file)", content.part) }
    return archive.bytes
  }

  private static let contentTypes: XMLText = {
    func type(_ name: String, _ type: String) -> XMLText {
      .element("Override", ["PartName": name, "ContentType": "application/vnd.openxmlformats-\(type)+xml"])
    }
    let word = "officedocument.wordprocessingml"
    return .element(
      "Types", ["xmlns": "\(package)/content-types"],
      [
        .element(
          "Default",
          ["Extension": "rels", "ContentType": "application/vnd.openxmlformats-package.relationships+xml"]),
        .element("Default", ["Extension": "xml", "ContentType": "application/xml"]),
        type("/docProps/core.xml", "package.core-properties"),
        type("/docProps/app.xml", "officedocument.extended-properties"),
        type("/word/document.xml", "\(word).document.main"),
      ] + kinds.map { type("/word/\($0.file)", "\(word).\($0.kind)") })
  }()

  private static let packageRelations = relationships([
    ("word/document.xml", "\(relations)/officeDocument"),
    ("docProps/core.xml", "\(package)/relationships/metadata/core-properties"),
    ("docProps/app.xml", "\(relations)/extended-properties"),
  ])

  private static let documentRelations = relationships(kinds.map { ($0.file, "\(relations)/\($0.kind)") })

  private static func relationships(_ parts: [(file: String, type: String)]) -> XMLText {
    .element(
      "Relationships", ["xmlns": "\(package)/relationships"],
      parts.enumerated().map { index, part in
        .element("Relationship", ["Id": "rId\(index + 1)", "Type": part.type, "Target": part.file])
      })
  }

  /// The title, from the second page on; on the first it stands as the heading.
  private static func header(_ title: String) -> XMLText {
    let text = DOCXParagraph(.header, [DOCXParagraph.run(DOCXProperties.short(title))])
    return .element("w:hdr", ["xmlns:w": namespace], [text.markup])
  }

  /// `Sida 2 av 5`; the numbers are counted where it is opened.
  private static let footer: XMLText = {
    func field(_ instruction: String) -> XMLText {
      .element("w:fldSimple", ["w:instr": instruction], [DOCXParagraph.run("1")])
    }
    let text = DOCXParagraph(
      .footer,
      [
        DOCXParagraph.run(Words.Document.page), field("PAGE"), DOCXParagraph.run(Words.Document.of),
        field("NUMPAGES"),
      ])
    return .element("w:ftr", ["xmlns:w": namespace], [text.markup])
  }()
}
