import Testing

@testable import RoadmapKit

/// The plain subset of YAML: what is not in it is refused, at its place, at no cost.
@Suite struct PlanFormTests {
  private func faults(_ text: String) -> [PlanFault] { PlanReader.read(Array(text.utf8)).sorts }

  private func places(_ text: String, _ fault: PlanFault) -> [[Int]] {
    PlanReader.read(Array(text.utf8)).faults.filter { $0.fault == fault }.map { [$0.line, $0.column] }
  }

  @Test func anchorsAndAliasesAreRefused() {
    #expect(places("roadmap: &a 1\nid: *a\n", .anchor) == [[1, 10]])
    #expect(places("roadmap: &a 1\nid: *a\n", .alias) == [[2, 5]])
    #expect(
      faults("areas: &list [a]\n").contains(.anchor) && faults("period: &map {from: 1}\n").contains(.anchor))
  }

  /// Expanded, these two hundred bytes would be a thousand million words.
  @Test func anAliasBombIsRefused() {
    var text = "a: &a [x,x,x,x,x,x,x,x,x,x]\n"
    for (name, of) in zip("bcdefghi", "abcdefgh") {
      text += "\(name): &\(name) [" + Array(repeating: "*\(of)", count: 4).joined(separator: ",") + "]\n"
    }
    #expect(text.utf8.count < 250)
    let found = faults(text)
    #expect(
      found.contains(.anchor) && found.contains(.alias) && PlanReader.read(Array(text.utf8)).plan == nil)
  }

  @Test(arguments: [
    "id: !!str a\n", "id: !own a\n", "areas: !!seq [a]\n", "period: !!map {from: 1}\n", "id: ! a\n",
  ])
  func tagsAreRefused(text: String) {
    #expect(faults(text).contains(.tag))
  }

  @Test func mergeKeysAreRefused() {
    #expect(places("period:\n  <<: {from: 2025}\n", .mergeKey) == [[2, 3]])
  }

  @Test func directivesAreRefused() {
    #expect(faults("%YAML 1.1\n---\nid: a\n").contains(.directive))
    #expect(faults("%TAG ! tag:example.org,2026:\n---\nid: a\n").contains(.directive))
  }

  @Test func aSecondDocumentIsRefused() {
    #expect(places("id: a\n---\nid: b\n", .secondDocument) == [[2, 1]])
    #expect(!faults("---\nid: a\n...\n").contains(.secondDocument))
  }

  @Test(arguments: [
    "\"id\": a\n", "'id': a\n", "[id]: a\n", "{id: a}: b\n", "? [a]\n: b\n", "? {a: b}\n: c\n",
  ])
  func keysArePlainWords(text: String) {
    #expect(faults(text).contains(.complexKey))
  }

  @Test func aKeyGivenTwiceIsAnErrorWhereItStandsAgain() {
    #expect(places("id: a\ntitle: b\nid: c\n", .duplicateKey("id")) == [[3, 1]])
    #expect(places("period: {from: 2025, from: 2026}\n", .duplicateKey("from")) == [[1, 22]])
    let three = places("id: a\nid: b\nid: c\n", .duplicateKey("id"))
    #expect(three == [[2, 1], [3, 1]])
    #expect(!faults("period: {from: 2025}\nadoption: {note: from}\n").contains(.duplicateKey("from")))
  }

  @Test(arguments: ["", "\n\n", "# only words\n", "---\n...\n"])
  func anEmptyFileIsTold(text: String) {
    let found = faults(text)
    #expect(found.contains(.empty) || found.contains(.notAMapping("plan")))
    #expect(PlanReader.read(Array(text.utf8)).plan == nil)
  }

  @Test(arguments: ["- a\n- b\n", "word\n", "7\n", "[]\n"])
  func aFileThatIsNoMappingIsTold(text: String) {
    #expect(faults(text).contains(.notAMapping("plan")))
  }

  @Test(arguments: [
    ("id: [a\n", 2), ("id: a\n  b: c\n", 2), ("id: \"a\n", 2), ("a: b: c\n", 1), ("id: @a\n", 1),
  ])
  func wrongSyntaxIsToldWithItsLine(text: String, line: Int) {
    let found = PlanReader.read(Array(text.utf8)).faults
    #expect(found.contains { if case .syntax = $0.fault { abs($0.line - line) <= 1 } else { false } })
  }

  @Test func aFileHasAtMostFourMebibytes() {
    let limit = 4 << 20
    let filler = "# " + String(repeating: "x", count: limit - PlanFixture.smallBytes.count - 3) + "\n"
    let whole = Array(filler.utf8) + PlanFixture.smallBytes
    #expect(whole.count == limit && PlanReader.read(whole).plan != nil)
    #expect(PlanReader.read(whole + [0x0A]).sorts == [.tooLarge(bytes: limit + 1)])
  }

  @Test func thirtyTwoLevelsAndNoMore() {
    // The root is a level, so 31 lists more reach the limit.
    let open = { (count: Int) in
      "areas: " + String(repeating: "[", count: count) + String(repeating: "]", count: count)
    }
    #expect(!faults(open(31)).contains(.tooDeep) && faults(open(32)).contains(.tooDeep))
    #expect(faults(open(5_000)).contains(.tooDeep))
    let block = (0..<40).map { String(repeating: " ", count: $0) + "a:\n" }.joined()
    #expect(faults(block + String(repeating: " ", count: 40) + "b\n").contains(.tooDeep))
  }

  @Test func twoHundredThousandNodesAndNoMore() {
    // One for the key, one for the list, one for the root.
    let list = { (count: Int) in "notes: [" + Array(repeating: "a", count: count).joined(separator: ",") + "]"
    }
    #expect(!faults(list(199_997)).contains(.tooManyNodes))
    #expect(faults(list(199_998)).contains(.tooManyNodes))
  }
}
