import Testing

@testable import RoadmapKit

@Suite struct JSONReaderTests {
  private func spelt(_ text: String) -> String? {
    JSONReader.read(Array(text.utf8)).map { String(decoding: $0.line.dropLast(), as: UTF8.self) }
  }

  @Test(arguments: [
    "{}", "[]", "null", "true", "false", "0", "-12", "\"\"", "{\"a\":[1,{\"b\":null}],\"c\":\"å€😀\"}",
    "[\"\\u0000\\u202e\\u200b\\\"\\\\\"]", "[[[[]]]]",
  ])
  func whatIsWrittenComesBack(_ text: String) { #expect(spelt(text) == text) }

  @Test func blanksAndOtherSpellingsAreRead() {
    #expect(spelt(" { \"a\" :\n[ 1 ,\t2 ] }\r\n") == "{\"a\":[1,2]}")
    #expect(
      spelt("\"\\/\\b\\f\\n\\r\\t\\u00e5\\ud83d\\ude00\"") == "\"/\\u0008\\u000c\\u000a\\u000d\\u0009å😀\"")
  }

  @Test(arguments: [
    "", " ", "{", "[1,]", "{\"a\":1,}", "{\"a\":1,\"a\":2}", "{a:1}", "1.5", "1e3", "01x", "+1", "nul", "1 2",
    "\"\n\"", "\"\\x\"", "\"\\ud800\"", "\"\\ud800\\u0041\"", "\"a", "[1 2]", "{\"a\" 1}",
    "99999999999999999999",
    String(repeating: "[", count: 100) + String(repeating: "]", count: 100),
  ])
  func whatIsNoJSONIsRefused(_ text: String) { #expect(JSONReader.read(Array(text.utf8)) == nil) }

  @Test func brokenUTF8IsRefused() { #expect(JSONReader.read([0x22, 0xC3, 0x22]) == nil) }

  @Test func differencesAreNamedByPath() throws {
    func points(_ a: String, _ b: String, onlyKnown: Bool = false) throws -> [String] {
      let (a, b) = (JSONReader.read(Array(a.utf8)), JSONReader.read(Array(b.utf8)))
      return JSONDifference.points(
        report: try #require(a), journals: try #require(b), onlyKnown: onlyKnown
      ).map { "\($0.path) \($0.report ?? "-") \($0.journals ?? "-")" }
    }
    let old = "{\"a\":[{\"id\":\"x\",\"n\":1},{\"id\":\"y\",\"n\":2}],\"b\":[1,2],\"c\":null}"
    #expect(try points(old, old) == [])
    let new = "{\"a\":[{\"id\":\"y\",\"n\":3}],\"b\":[1,5,6],\"c\":null,\"d\":true}"
    #expect(
      try points(old, new) == [
        "a/x {\"id\":\"x\",\"n\":1} -", "a/y/n 2 3", "b/2 2 5", "b/3 - 6", "d - true",
      ])
    #expect(try points("{\"a\":1}", "{\"a\":1,\"b\":2}", onlyKnown: true) == [])
    #expect(
      try points("{\"gaps\":[{\"fact\":\"a\"}]}", "{\"gaps\":[{\"fact\":\"b\"}]}", onlyKnown: true) == [])
  }
}
