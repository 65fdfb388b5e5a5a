import Testing

@testable import RoadmapKit

@Suite struct CSVTextTests {
  private func row(_ fields: CSVText.Field...) -> String {
    var csv = CSVText()
    csv.add(fields)
    return String(decoding: csv.bytes.dropFirst(3), as: UTF8.self)
  }

  @Test func dialectIsThatOfSwedishExcel() {
    var csv = CSVText()
    csv.add([.text("å;\"ä\""), .number(-3), .decimal(Decimal6(millionths: 12_500_000))])
    #expect(Array(csv.bytes.prefix(3)) == [0xEF, 0xBB, 0xBF])
    #expect(
      row(.text("å;\"ä\""), .number(-3), .decimal(Decimal6(millionths: 12_500_000)))
        == "\"å;\"\"ä\"\"\";-3;12,5\r\n")
  }

  @Test(arguments: ["=1+1", "+46", "-2", "@sum", "＝1", "＋1", "－1", "＠a", " =1", "\"=1", "\u{A0}=1"])
  func whatASpreadsheetWouldComputeIsText(_ text: String) {
    #expect(CSVText.defused(text) == "'" + text)
  }

  @Test func alsoAfterASeparatorInside() {
    #expect(CSVText.defused("a;=1") == "a;'=1")
    #expect(CSVText.defused("a,@b\t-c") == "a,'@b\t'-c")
    #expect(CSVText.defused("a-b; c=d") == "a-b; c=d")
  }

  @Test func ordinaryTextIsLeftAlone() {
    for text in ["Klart", "A = b", "10–20", "e-post", ""] { #expect(CSVText.defused(text) == text) }
  }

  @Test func aRowIsOneLineWhateverTheTextHolds() {
    let text = row(.text("a\r\nb\nc\u{2028}d\0e"), .text("f"))
    #expect(text == "\"a  b c de\";\"f\"\r\n")
  }
}
