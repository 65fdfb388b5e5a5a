import Testing

@testable import RoadmapKit

@Suite struct CSVReaderTests {
  private func read(_ text: String) throws -> CSVReader { try #require(CSVReader(Array(text.utf8))) }

  private func rows(_ text: String) throws -> [[String]] { try read(text).rows.map(\.fields) }

  @Test(arguments: ["\n", "\r\n", "\r"])
  func rowsEndAsAnyExcelEndsThem(_ end: String) throws {
    let table = try read(["a;b", "", "\"c;\"\"d\"\"\(end)e\"; f ", ";", "g"].joined(separator: end))
    #expect(table.rows.map(\.line) == [1, 3, 6])
    #expect(
      table.rows.map(\.fields) == [["a", "b"], ["c;\"d\"\(end)e", "f"], ["g"]] && table.faults.isEmpty)
  }

  @Test func whatExcelPutsBeforeAndAroundIsPassedOver() throws {
    #expect(try rows("\u{FEFF}sep=;\r\na;\"b\" \r\n ;;\r\n") == [["a", "b"]])
    #expect(try rows("") == [] && rows("\n\n") == [] && rows("\"\"") == [])
    #expect(try rows("a;;b;") == [["a", "", "b", ""]])
  }

  @Test func olderExcelIsReadAsWindows1252() throws {
    let bytes: [UInt8] = [0x76, 0xE4, 0x72, 0x64, 0x65, 0x3B, 0x80, 0x96, 0x81]
    let table = try #require(CSVReader(bytes))
    #expect(table.isWindows1252 && table.rows.map(\.fields) == [["värde", "€–\u{FFFD}"]])
    #expect(try !read("värde").isWindows1252)
    #expect(CSVReader([0xFF, 0xFE, 0x61, 0x00]) == nil)
  }

  @Test func quotesAreHeldToTheRules() throws {
    let open = try read("a;b\n1;\"två\n3;4\n")
    #expect(open.rows.map(\.fields) == [["a", "b"]] && open.faults == [.unclosedQuote(line: 2)])
    let stray = try read("a;b\n5\" rör;1\n\"x\"y;2\n3;4\n")
    #expect(stray.faults == [.strayQuote(line: 2), .strayQuote(line: 3)])
    #expect(stray.rows.map(\.fields) == [["a", "b"], ["3", "4"]])
  }

  /// What our own writer writes comes back, whatever it holds.
  @Test func whatIsWrittenIsRead() throws {
    var lot = Lot(3)
    let letters: [String] = ["a", "å", "\"", ";", " ", "x", "1", ",", "\u{301}", "💡"]
    for _ in 0..<500 {
      let fields = (0..<3).map { _ in "z" + (0..<lot.below(8)).map { _ in lot.pick(letters) }.joined() + "z" }
      var csv = CSVText()
      csv.add(fields.map(CSVText.Field.text))
      let table = try #require(CSVReader(csv.bytes))
      #expect(table.rows.map(\.fields) == [fields.map(Normal.form)] && table.faults.isEmpty)
    }
  }

  @Test func noBytesAreTooMuch() {
    var lot = Lot(5)
    for _ in 0..<500 {
      let bytes = (0..<60).map { _ in
        lot.happens(in: 3) ? UInt8(lot.below(256)) : lot.pick(Array("\";\r\na1".utf8))
      }
      let table = CSVReader(bytes)
      #expect(table?.rows.allSatisfy { $0.line >= 1 && !$0.fields.isEmpty } ?? true)
    }
  }
}
