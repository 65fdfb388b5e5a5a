import Testing

@testable import RoadmapKit

@Suite struct JSONTextTests {
  private func text(_ json: JSONText) -> String { String(decoding: json.line, as: UTF8.self) }

  @Test func everySortOfValue() {
    let json = JSONText.object([
      ("b", .null), ("a", .flag(true)), ("n", .number(-7)), ("t", .text("å\"\\")),
      ("l", .list([.number(1), .null])),
      ("o", .object([])), ("v", .verbatim(Array("{\"x\":1}".utf8)[...])),
    ])
    #expect(
      text(json)
        == "{\"b\":null,\"a\":true,\"n\":-7,\"t\":\"å\\\"\\\\\",\"l\":[1,null],\"o\":{},\"v\":{\"x\":1}}\n")
  }

  @Test func whatIsInvisibleOrActsIsEscaped() {
    let written = text(.text("\u{1B}[31m\n\u{9B}\u{202E}\u{200B}\u{2028}\u{E0041}\u{FEFF}"))
    #expect(written.unicodeScalars.dropLast().allSatisfy { (0x20..<0x7F).contains($0.value) })
    #expect(written.contains("\\u001b") && written.contains("\\u202e") && written.contains("\\udb40\\udc41"))
  }
}
