/// A table of a Word file.
///
/// Its first row is a header that comes back on every page, its first column names the rows, neither a row nor a short
/// table is broken over two pages, and who does not see it hears what its columns are.
struct DOCXTable: Sendable {
  private let table: Paper.Table
  private let description: String
  private let columns: Int
  private let widths: [Int]
  private let plain: PlainText
  /// A table of so many rows is kept on one page.
  private static let longestWhole = 12

  /// `room` is how wide it may be, in twentieths of a point.
  init(_ table: Paper.Table, description: String?, room: Int, _ plain: PlainText) {
    self.table = table
    self.description = description ?? Words.Document.table(table.heads, rows: table.rows.count)
    self.plain = plain
    columns = table.rows.map(\.count).reduce(table.heads.count, max)
    widths = DOCXColumns(table, columns: columns, room: room).widths
  }

  private var width: Int { widths.reduce(0, +) }

  /// Nothing where there are no columns.
  var markup: XMLText {
    guard columns > 0 else { return .none }
    var left = table.rows.count
    let body = table.groups.flatMap { group in
      (group.title.map { [title($0)] } ?? [])
        + group.rows.map { cells in
          left -= 1
          return row(cells, keepsNext: left > 0 && table.rows.count <= DOCXTable.longestWhole)
        }
    }
    return .element(
      "w:tbl",
      [
        .element("w:tblPr", properties),
        .element("w:tblGrid", widths.map { .element("w:gridCol", ["w:w": String($0)]) }),
        row(table.heads, isHead: true, keepsNext: !table.groups.isEmpty),
      ] + body)
  }

  private var properties: [XMLText] {
    func short(_ text: String) -> String { DOCXProperties.short(DOCXParagraph.oneLine(text, plain)) }
    return [
      .value("w:tblStyle", "PaperTable"),
      .element("w:tblW", ["w:w": String(width), "w:type": "dxa"]),
      .literal(#"<w:tblLayout w:type="fixed"/>"#),
      .literal(
        """
        <w:tblLook w:val="06A0" w:firstRow="1" w:lastRow="0" w:firstColumn="1" w:lastColumn="0" w:noHBand="1" \
        w:noVBand="1"/>
        """),
      .value("w:tblCaption", short(table.caption)),
      .value("w:tblDescription", short(description)),
    ]
  }

  private func row(_ cells: [String], isHead: Bool = false, keepsNext: Bool) -> XMLText {
    let repeats: [XMLText] = isHead ? [.element("w:tblHeader")] : []
    return .element(
      "w:tr",
      [.element("w:trPr", [.element("w:cantSplit")] + repeats)]
        + widths.enumerated().map { index, width in
          let isNumber = table.numbers.contains(index)
          var text = DOCXParagraph(
            style(isHead: isHead, isNumber: isNumber), index < cells.count ? cells[index] : "", plain)
          text.isRightAligned = isHead && isNumber
          text.keepsNext = keepsNext
          return .element("w:tc", [.element("w:tcPr", [cellWidth(width)]), text.markup])
        })
  }

  /// The title of a group, over all columns.
  private func title(_ text: String) -> XMLText {
    var title = DOCXParagraph(style(isHead: true, isNumber: false), text, plain)
    title.keepsNext = true
    let cell: [XMLText] = [
      cellWidth(width), .value("w:gridSpan", String(columns)),
      .literal(#"<w:shd w:val="clear" w:color="auto" w:fill="F4F6F8"/>"#),
    ]
    return .element(
      "w:tr",
      [
        .element("w:trPr", [.element("w:cantSplit")]),
        .element("w:tc", [.element("w:tcPr", cell), title.markup]),
      ])
  }

  private func cellWidth(_ width: Int) -> XMLText {
    .element("w:tcW", ["w:w": String(width), "w:type": "dxa"])
  }

  private func style(isHead: Bool, isNumber: Bool) -> DOCXParagraph.Style {
    switch (isHead, isNumber) {
    case (true, _): table.isWide ? .smallCellHead : .cellHead
    case (false, true): table.isWide ? .smallCellNumber : .cellNumber
    case (false, false): table.isWide ? .smallCell : .cell
    }
  }
}
