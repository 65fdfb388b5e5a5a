/// A part of a paper whose pages stand or lie: a wide table lies, with the headings and sentences before it.
struct DOCXSection {
  var isLying: Bool
  var blocks: [Paper.Block]

  /// The room for text on its pages, in twentieths of a point.
  var width: Int { isLying ? 16_838 - 2 * 1_134 : 11_906 - 2 * 1_417 }

  /// A4 with margins of 25 mm, or 20 where it lies; header and footer go on from the first section.
  func properties(isFirst: Bool) -> XMLText {
    let references: [XMLText] =
      isFirst
      ? [
        .literal(#"<w:headerReference w:type="default" r:id="rId4"/>"#),
        .literal(#"<w:footerReference w:type="default" r:id="rId5"/>"#),
        .literal(#"<w:footerReference w:type="first" r:id="rId6"/>"#),
      ] : []
    let page =
      isLying
      ? XMLText.literal(
        """
        <w:type w:val="nextPage"/><w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/>\
        <w:pgMar w:top="1247" w:right="1134" w:bottom="1134" w:left="1134" w:header="624" w:footer="567" w:gutter="0"/>
        """)
      : XMLText.literal(
        """
        <w:type w:val="nextPage"/><w:pgSz w:w="11906" w:h="16838"/>\
        <w:pgMar w:top="1417" w:right="1417" w:bottom="1417" w:left="1417" w:header="709" w:footer="709" w:gutter="0"/>
        """)
    return .element("w:sectPr", references + [page] + (isFirst ? [.element("w:titlePg")] : []))
  }

  /// The paper's blocks in order, in as few sections as it takes.
  static func split(_ blocks: [Paper.Block]) -> [DOCXSection] {
    var sections: [DOCXSection] = []
    for block in blocks {
      if block.isWide, sections.last?.isLying != true {
        var introduction: [Paper.Block] = []
        while let last = sections.last?.blocks.last, last.introduces(introduction.first) {
          introduction.insert(last, at: 0)
          sections[sections.count - 1].blocks.removeLast()
        }
        if sections.last?.blocks.isEmpty == true { sections.removeLast() }
        if sections.last?.isLying == true {
          sections[sections.count - 1].blocks += introduction + [block]
        } else {
          sections.append(DOCXSection(isLying: true, blocks: introduction + [block]))
        }
      } else if let last = sections.last, last.isLying == block.isWide {
        sections[sections.count - 1].blocks.append(block)
      } else {
        sections.append(DOCXSection(isLying: block.isWide, blocks: [block]))
      }
    }
    return sections.isEmpty ? [DOCXSection(isLying: false, blocks: [])] : sections
  }
}

extension Paper.Block {
  fileprivate var isWide: Bool {
    switch self {
    case .table(let table): table.isWide
    case .chart(let chart): chart.table.isWide
    case .heading, .paragraph, .list, .facts: false
    }
  }

  /// Whether it stands before what follows and speaks of it: sentences, and headings above them.
  fileprivate func introduces(_ next: Paper.Block?) -> Bool {
    switch self {
    case .heading: true
    case .paragraph: if case .heading = next { false } else { true }
    case .list, .facts, .table, .chart: false
    }
  }
}
