import Testing

@testable import RoadmapKit

/// Whatever people write stays text in a Word file, and can be read there.
@Suite struct HostileDOCXTests {
  private static let long = String(repeating: "å", count: 10_000)
  static let hostile: [(raw: String, shown: String)] = [
    ("</w:t></w:r><w:r><w:instrText>", "</w:t></w:r><w:r><w:instrText>"),
    ("& &amp; &#60; \" ' ]]> <!-- -->", "& &amp; &#60; \" ' ]]> <!-- -->"),
    ("{ DDEAUTO cmd } =1+1", "{ DDEAUTO cmd } =1+1"), ("a\u{0}b", "a<U+0000>b"),
    ("\u{FFFE}\u{FFFF}", "<U+FFFE><U+FFFF>"), ("\u{202E}bak\u{2066}", "<U+202E>bak<U+2066>"),
    ("a\u{200B}\u{AD}b", "a<U+200B><U+00AD>b"), ("\u{E0041}", "<U+E0041>"), ("\u{1B}[31m", "<U+001B>[31m"),
    ("😀👩‍👩", "😀👩<U+200D>👩"), (long, long),
  ]

  /// The text everywhere that a paper takes one.
  private static func paper(_ raw: String) -> Paper {
    let table = Paper.Table(
      caption: raw, heads: [raw, raw], groups: [Paper.Table.Group(raw, [[raw, raw]])], isWide: true)
    return Paper(
      title: raw, warnings: [raw],
      blocks: [
        .heading(2, raw), .paragraph(raw), .list([Paper.Item(raw, [raw])]), .facts([Paper.Fact(raw, raw)]),
        .table(table),
        .chart(Chart(.lines, description: raw, labels: [raw], series: [], table: table)),
      ])
  }

  @Test(arguments: hostile.indices)
  func itStandsThereAndDoesNothing(_ index: Int) throws {
    let (raw, shown) = Self.hostile[index]
    let file = try DOCXFile(PaperDOCX.bytes(Self.paper(raw)))
    let harmless = try DOCXFile(PaperDOCX.bytes(Self.paper(raw.count > 1_000 ? Self.long : "ord")))
    let document = try #require(file.parts["word/document.xml"])
    let texts = Set(document.all("w:t").map(\.own))
    #expect(texts.subtracting([" "]) == [shown, shown + ":"])
    #expect(Self.shape(document) == Self.shape(try #require(harmless.parts["word/document.xml"])))
    #expect(file.parts["docProps/core.xml"]?.child("dc:title")?.own.count ?? 0 <= 250)
  }

  @Test func everyControlIsNamedAndNoneIsLeft() throws {
    let raw = String(String.UnicodeScalarView((0...0x1F).compactMap { Unicode.Scalar($0 as UInt8) }))
    let bytes = PaperDOCX.bytes(Self.paper("x\(raw)y"))
    let file = try DOCXFile(bytes)
    let text = try #require(file.paragraphs("Normal").first?.shown)
    for value in 0...0x1F where value != 0x0A && value != 0x0D {
      let digits = String(value, radix: 16, uppercase: true)
      #expect(text.contains("<U+00\(digits.count < 2 ? "0" : "")\(digits)>"))
    }
    #expect(text.split(separator: "\n").count == 3)
    for entry in try ZipReader(bytes).entries {
      #expect(entry.content.allSatisfy { $0 >= 0x20 || $0 == 0x0A }, "\(entry.name)")
    }
  }

  @Test func lineEndsOfEverySortAreLines() throws {
    let paper = Paper(
      title: "a\r\nb\u{2028}c", blocks: [.paragraph("a\r\nb\rc\u{85}d\u{2028}e\u{2029}f\n\ng")])
    let file = try DOCXFile(PaperDOCX.bytes(paper))
    #expect(file.paragraphs.map(\.shown) == ["a b c", "a\nb\nc\nd\ne\nf\n\ng"])
  }

  /// The names of all elements in order, without what depends on how long a text is.
  private static func shape(_ tree: XMLTree) -> [String] { [tree.name] + tree.children.flatMap(shape) }
}
