/// A paper as a Word file: real headings, lists and tables, in Swedish, the same bytes for the same paper.
public enum PaperDOCX {
  public static func bytes(_ paper: Paper, _ plain: PlainText = .asIs) -> [UInt8] {
    let title = DOCXParagraph.oneLine(paper.title, plain)
    var body: [XMLText] = []
    var last = DOCXSection(isLying: false, blocks: []).properties(isFirst: true)
    let sections = DOCXSection.split(paper.blocks)
    for (index, section) in sections.enumerated() {
      var pieces = index == 0 ? head(paper, plain) : []
      pieces += section.blocks.flatMap { self.pieces($0, section, plain) }
      keepWithTables(&pieces)
      let properties = section.properties(isFirst: index == 0)
      if index < sections.count - 1 {
        body += ended(pieces, properties).map(\.markup)
      } else {
        body += pieces.map(\.markup)
        last = properties
      }
    }
    let document = XMLText.element(
      "w:document", ["xmlns:w": DOCXPackage.namespace, "xmlns:r": DOCXPackage.relations],
      [.element("w:body", body + [last])])
    return DOCXPackage.bytes(title: title, document: document)
  }

  private enum Piece {
    case paragraph(DOCXParagraph)
    case table(XMLText)

    var markup: XMLText {
      switch self {
      case .paragraph(let paragraph): paragraph.markup
      case .table(let table): table
      }
    }
  }

  /// The last paragraph of a section carries its page; a table needs one after it.
  private static func ended(_ pieces: [Piece], _ properties: XMLText) -> [Piece] {
    var pieces = pieces
    var end = DOCXParagraph(.note, [DOCXParagraph.run(Words.Document.endOfTable)])
    if case .paragraph(let paragraph) = pieces.last {
      end = paragraph
      pieces.removeLast()
    }
    end.section = properties
    return pieces + [.paragraph(end)]
  }

  /// What is said before a table stays on its page.
  private static func keepWithTables(_ pieces: inout [Piece]) {
    for (index, next) in pieces.enumerated().dropFirst() {
      guard case .paragraph(let caption) = next, caption.style == .caption,
        case .paragraph(var before) = pieces[index - 1], before.style == .normal
      else { continue }
      before.keepsNext = true
      pieces[index - 1] = .paragraph(before)
    }
  }

  private static func head(_ paper: Paper, _ plain: PlainText) -> [Piece] {
    [heading(.heading1, paper.title, plain)].compactMap { $0 }
      + paper.warnings.compactMap { text(.warning, $0, plain) }
  }

  private static func heading(_ style: DOCXParagraph.Style, _ raw: String, _ plain: PlainText) -> Piece? {
    text(style, DOCXParagraph.oneLine(raw, plain), .asIs)
  }

  /// A paragraph, unless there is nothing to read.
  private static func text(
    _ style: DOCXParagraph.Style, _ raw: String, _ plain: PlainText, keepsNext: Bool = false
  ) -> Piece? {
    var paragraph = DOCXParagraph(style, raw, plain)
    paragraph.keepsNext = keepsNext
    return paragraph.runs.isEmpty ? nil : .paragraph(paragraph)
  }

  private static func pieces(
    _ block: Paper.Block, _ section: DOCXSection, _ plain: PlainText
  ) -> [Piece] {
    switch block {
    case .heading(let level, let raw):
      [heading(level == 2 ? .heading2 : .heading3, raw, plain)].compactMap { $0 }
    case .paragraph(let raw): [text(.normal, raw, plain)].compactMap { $0 }
    case .list(let items):
      items.flatMap { item in
        [text(.bullet, item.text, plain, keepsNext: !item.details.isEmpty)].compactMap { $0 }
          + item.details.compactMap { text(.bulletBelow, $0, plain) }
      }
    case .facts(let facts): self.facts(facts, plain)
    case .table(let table): self.table(table, description: nil, section, plain)
    case .chart(let chart):
      [text(.normal, chart.description, plain)].compactMap { $0 }
        + table(chart.table, description: chart.description, section, plain)
    }
  }

  /// Names and values in two columns that are read as lines, `Name: value`.
  ///
  /// A value with a word too long for its column, such as a checksum, has the whole line.
  private static func facts(_ facts: [Paper.Fact], _ plain: PlainText) -> [Piece] {
    let longest = facts.map { $0.name.unicodeScalars.count }.max() ?? 0
    let hanging = min(max(longest * 125 + 250, 1_134), 3_402)
    return facts.map { fact in
      let name = DOCXParagraph.run(DOCXParagraph.oneLine(fact.name, plain) + ":", isStrong: true)
      let isBroad = fact.value.split(separator: " ").contains { $0.unicodeScalars.count > 40 }
      let between = isBroad ? DOCXParagraph.run(" ") : .element("w:r", [.element("w:tab")])
      var paragraph = DOCXParagraph(.fact, [name, between] + DOCXParagraph.lines(fact.value, plain))
      paragraph.hanging = isBroad ? nil : hanging
      return .paragraph(paragraph)
    }
  }

  private static func table(
    _ table: Paper.Table, description: String?, _ section: DOCXSection, _ plain: PlainText
  ) -> [Piece] {
    let markup = DOCXTable(table, description: description, room: section.width, plain).markup
    return [text(.caption, table.caption, plain)].compactMap { $0 }
      + (markup == .none ? [] : [.table(markup)])
  }
}
