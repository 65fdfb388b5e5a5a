import Testing

@testable import RoadmapKit

/// A Word file says what its paper says, with structure that a screen reader and Word's own navigation know.
@Suite struct PaperDOCXTests {
  private static let narrow = Paper.Table(
    caption: "Läge", heads: ["Part", "Läge", "Andel"],
    groups: [
      Paper.Table.Group("Kommuner", [["Timrå", "pågår", "1"], ["Ånge", "", "2"]]),
      Paper.Table.Group("Region", [["Region Västernorrland", "klar", "3"]]),
    ], numbers: [2])
  private static let wide = Paper.Table(
    caption: "Matris", heads: ["Aktivitet"] + (1...8).map { "Part \($0)" },
    groups: [Paper.Table.Group(nil, [["SIP"] + (1...8).map { "\($0) av 9" }])], isWide: true)
  private static let chart = Chart(
    .shares(total: 2), description: "Diagrammet visar andelen.", labels: ["A"],
    series: [Chart.Series("klar", [nil])],
    table: Paper.Table(caption: "Andelen", heads: ["Part", "Andel"], rows: [["A", "1"]], numbers: [1]))
  private static let paper = Paper(
    title: "Rapport: 2026", warnings: ["UTKAST", "Planen är ett förslag."],
    blocks: [
      .facts([Paper.Fact("Öppnat", "kl. 9"), Paper.Fact("Närvarande", "Timrå\nÅnge")]),
      .heading(2, "Läge"), .paragraph("Två\nrader."), .heading(3, "Per part"), .table(narrow),
      .list([Paper.Item("Punkt", ["under"]), Paper.Item("Nästa")]), .heading(2, "Matrisen"),
      .paragraph("Så står det."), .table(wide), .heading(2, "Kurvan"), .chart(chart), .paragraph(""),
      .paragraph("Slut."),
    ])

  private static func file(_ paper: Paper = paper) throws -> DOCXFile { try DOCXFile(PaperDOCX.bytes(paper)) }

  @Test func thePartsAreTheSameAndInOneOrder() throws {
    let file = try Self.file()
    #expect(
      file.names == [
        "[Content_Types].xml", "_rels/.rels", "docProps/core.xml", "docProps/app.xml", "word/document.xml",
        "word/_rels/document.xml.rels", "word/styles.xml", "word/numbering.xml", "word/settings.xml",
        "word/header1.xml", "word/footer1.xml", "word/footer2.xml",
      ])
    let types = try #require(file.parts["[Content_Types].xml"]).all("Override").compactMap { $0["PartName"] }
    let typed = file.names.filter { !$0.hasSuffix(".rels") && !$0.hasPrefix("[") }.map { "/\($0)" }
    #expect(Set(types) == Set(typed))
    for (rels, folder) in [("_rels/.rels", ""), ("word/_rels/document.xml.rels", "word/")] {
      for relation in try #require(file.parts[rels]).all("Relationship") {
        #expect(file.names.contains(folder + (relation["Target"] ?? "")) && relation["TargetMode"] == nil)
      }
    }
  }

  @Test func headingsAreRealAndInOrder() throws {
    let file = try Self.file()
    #expect(file.headings.map(\.style) == ["Heading1", "Heading2", "Heading3", "Heading2", "Heading2"])
    #expect(file.headings.map(\.shown) == ["Rapport: 2026", "Läge", "Per part", "Matrisen", "Kurvan"])
    for level in 1...3 {
      let style = try #require(file.style("Heading\(level)"))
      #expect(style.child("w:name")?["w:val"] == "heading \(level)")
      #expect(style.all("w:outlineLvl").first?["w:val"] == "\(level - 1)")
    }
    #expect(file.paragraphs("Warning").map(\.shown) == ["UTKAST", "Planen är ett förslag."])
  }

  @Test func factsListsAndLinesAreRead() throws {
    let file = try Self.file()
    #expect(file.paragraphs("Fact").map(\.shown) == ["Öppnat:\tkl. 9", "Närvarande:\tTimrå\nÅnge"])
    #expect(file.paragraphs("ListBullet").map(\.shown) == ["Punkt", "Nästa"])
    #expect(file.paragraphs("ListBullet2").map(\.shown) == ["under"])
    let numbering = try #require(file.parts["word/numbering.xml"])
    #expect(numbering.all("w:pStyle").compactMap { $0["w:val"] } == ["ListBullet", "ListBullet2"])
    #expect(
      file.paragraphs("Normal").map(\.shown) == [
        "Två\nrader.", "Så står det.", "Diagrammet visar andelen.", "Slut.",
      ])
  }

  @Test func nothingIsEmptyToMakeRoom() throws {
    for paragraph in try Self.file().paragraphs { #expect(!paragraph.shown.isEmpty) }
    let empty = Paper(
      title: "T", blocks: [.paragraph(" \n"), .list([Paper.Item("", ["a"])]), .heading(2, "")])
    #expect(try Self.file(empty).paragraphs.map(\.shown) == ["T", "a"])
  }

  @Test func tablesHaveHeadersThatRepeatAndRowsThatHold() throws {
    let file = try Self.file()
    #expect(file.tables.count == 3)
    #expect(file.paragraphs("Caption").map(\.shown) == ["Läge", "Matris", "Andelen"])
    for table in file.tables {
      #expect(table.rows.map { $0.isMarked("w:tblHeader") } == table.rows.indices.map { $0 == 0 })
      #expect(table.rows.allSatisfy { $0.isMarked("w:cantSplit") })
      let look = try #require(table.child("w:tblPr")?.child("w:tblLook"))
      #expect(look["w:firstRow"] == "1" && look["w:firstColumn"] == "1")
      let widths = table.all("w:gridCol").compactMap { $0["w:w"].flatMap { Int($0) } }
      #expect(widths.allSatisfy { $0 > 300 })
      #expect(table.all("w:tblW").first?["w:w"] == String(widths.reduce(0, +)))
    }
    let before = file.body.enumerated().filter { $0.element.name == "w:tbl" }.map { file.body[$0.offset - 1] }
    #expect(before.allSatisfy { $0.style == "Caption" })
  }

  @Test func aTableIsAsWideAsItNeedsAndNeverWiderThanThePage() throws {
    func widths(_ cells: [String], isWide: Bool = false) throws -> [Int] {
      let table = Paper.Table(
        caption: "T", heads: cells, groups: [Paper.Table.Group(nil, [cells])], isWide: isWide)
      let tree = try #require(try Self.file(Paper(title: "T", blocks: [.table(table)])).tables.first)
      return tree.all("w:gridCol").compactMap { $0["w:w"].flatMap { Int($0) } }
    }
    let page = 9_072
    #expect(try widths(["År", "Mål"]).reduce(0, +) < page / 2)
    let long = String(repeating: "ord ", count: 50)
    #expect(try widths(["År", long]).reduce(0, +) == page)
    #expect(try widths(["År", long])[1] > page / 2)
    #expect(try widths(Array(repeating: long, count: 40), isWide: true).reduce(0, +) == 14_570)
    let unbroken = String(repeating: "å", count: 10_000)
    #expect(try widths([unbroken, "b"]).reduce(0, +) <= page)
  }

  @Test func aValueTooLongForItsColumnHasTheLine() throws {
    let checksum = String(repeating: "9f", count: 32)
    let facts = [Paper.Fact("Kontrollsumma", checksum), Paper.Fact("Period", "2026")]
    let found = try Self.file(Paper(title: "T", blocks: [.facts(facts)])).paragraphs("Fact")
    #expect(found.map(\.shown) == ["Kontrollsumma: \(checksum)", "Period:\t2026"])
    #expect(found.map { $0.all("w:ind").count } == [0, 1])
  }

  @Test func aTableSaysWhatItIs() throws {
    let properties = try Self.file().tables.compactMap { $0.child("w:tblPr") }
    #expect(properties.map { $0.child("w:tblCaption")?["w:val"] } == ["Läge", "Matris", "Andelen"])
    #expect(
      properties.map { $0.child("w:tblDescription")?["w:val"] }.enumerated().allSatisfy { index, text in
        index == 2 ? text == Self.chart.description : text?.hasPrefix("Kolumner: ") == true
      })
  }

  @Test func groupsAreRowsOfTheirOwnAndNumbersStandRight() throws {
    let table = try #require(try Self.file().tables.first)
    #expect(
      table.rows.map(\.cells) == [
        ["Part", "Läge", "Andel"], ["Kommuner"], ["Timrå", "pågår", "1"], ["Ånge", "", "2"], ["Region"],
        ["Region Västernorrland", "klar", "3"],
      ])
    #expect(table.rows[1].all("w:gridSpan").map { $0["w:val"] } == ["3"])
    #expect(table.rows[2].all("w:p").map(\.style) == ["Cell", "Cell", "CellNumber"])
    #expect(table.rows[0].all("w:jc").map { $0["w:val"] } == ["right"])
    #expect(try Self.file().style("CellNumber")?.all("w:jc").map { $0["w:val"] } == ["right"])
  }

  @Test func aWideTableLiesWithItsHeading() throws {
    let file = try Self.file()
    #expect(file.sections.map { $0.child("w:pgSz")?["w:orient"] } == [nil, "landscape", nil])
    let ends = file.paragraphs.filter { $0.child("w:pPr")?.child("w:sectPr") != nil }
    #expect(ends.map(\.shown) == ["Nästa", Words.Document.endOfTable])
    #expect(file.tables[1].all("w:p").allSatisfy { $0.style.hasPrefix("SmallCell") })
    #expect(file.sections.map { $0.all("w:headerReference").count } == [1, 0, 0])
  }

  @Test func aPaperThatBeginsOrEndsWithAWideTableIsWhole() throws {
    let paper = Paper(
      title: "T", blocks: [.heading(2, "A"), .table(Self.wide), .heading(3, "B"), .table(Self.wide)])
    let file = try Self.file(paper)
    #expect(file.sections.map { $0.child("w:pgSz")?["w:orient"] } == ["landscape"])
    #expect(file.headings.map(\.shown) == ["T", "A", "B"] && file.body.last?.name == "w:sectPr")
    let narrowFirst = try Self.file(Paper(title: "T", blocks: [.table(Self.narrow), .table(Self.wide)]))
    #expect(narrowFirst.paragraphs.map(\.shown) == ["T", "Läge", Words.Document.endOfTable, "Matris"])
    #expect(try Self.file(Paper(title: "T")).body.map(\.name) == ["w:p", "w:sectPr"])
  }

  @Test func itIsSwedishHasItsTitleAndPagesAndTellsNoPersonOrDay() throws {
    let file = try Self.file()
    let defaults = try #require(file.parts["word/styles.xml"]?.child("w:docDefaults"))
    #expect(defaults.all("w:lang").map { $0["w:val"] } == ["sv-SE"])
    #expect(file.parts["word/settings.xml"]?.child("w:themeFontLang")?["w:val"] == "sv-SE")
    let core = try #require(file.parts["docProps/core.xml"])
    #expect(core.children.map(\.name) == ["dc:title", "dc:language"])
    #expect(core.children.map(\.own) == ["Rapport: 2026", "sv-SE"])
    #expect(file.parts["word/header1.xml"]?.shown == "Rapport: 2026")
    for name in ["word/footer1.xml", "word/footer2.xml"] {
      #expect(file.parts[name]?.shown == "Sida 1 av 1")
      #expect(file.parts[name]?.all("w:fldSimple").map { $0["w:instr"] } == ["PAGE", "NUMPAGES"])
    }
    #expect(PaperDOCX.bytes(Self.paper) == PaperDOCX.bytes(Self.paper))
    let text = String(decoding: PaperDOCX.bytes(Self.paper), as: UTF8.self)
    for word in ["/home", "/tmp", "/work", "creator", "created", "modified", "rsid"] {
      #expect(!text.contains(word), "\(word)")
    }
  }

  /// Every ink of the style sheet on white and on the grounds of tables.
  @Test func textsHaveContrast() throws {
    let styles = try #require(try Self.file().parts["word/styles.xml"])
    let inks = styles.all("w:color").compactMap { $0["w:val"] }
    let grounds = styles.all("w:shd").compactMap { $0["w:fill"] } + ["F4F6F8", "FFFFFF"]
    #expect(inks.count >= 8 && grounds.count == 3)
    for ink in inks {
      for ground in grounds {
        let ratio = Contrast.ratio(
          Contrast.luminance(ink.lowercased()), Contrast.luminance(ground.lowercased()))
        #expect(ratio >= 4.5, "\(ink) on \(ground): \(ratio)")
      }
    }
  }
}
