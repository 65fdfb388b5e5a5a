import Testing

@testable import RoadmapKit

/// The vocabulary: what is misspelt, missing, too long or of the wrong sort is told, all of it at once.
@Suite struct ShapeCheckerTests {
  /// The faults of the small plan with one piece of text exchanged.
  private func faults(_ old: String, _ new: String) -> [PlanFault] {
    PlanReader.read(Array(PlanFixture.smallText([(old, new)]).utf8)).sorts
  }

  @Test func theSmallPlanIsRight() { #expect(PlanReader.read(PlanFixture.smallBytes).faults.isEmpty) }

  @Test func misspeltKeysAreToldWithWhatWasMeant() {
    #expect(
      faults("    heading: 2025", "    heding: 2025").contains(
        .unknownKey("heding", in: "activity", suggestion: "heading")))
    #expect(
      faults("standing: adopted", "satnding: adopted").contains(
        .unknownKey("satnding", in: "plan", suggestion: "standing")))
    #expect(
      faults("title: Startat,", "title: Startat, colour: red,") == [
        .unknownKey("colour", in: "milestone", suggestion: nil)
      ])
  }

  @Test func missingKeysAreToldAtTheThing() throws {
    let text = PlanFixture.smallText([("{id: start, title: Startat, due", "{id: start, due")])
    let fault = try #require(PlanReader.read(Array(text.utf8)).faults.first)
    #expect(fault.fault == .missingKey("title", in: "milestone"))
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    #expect(lines[fault.line - 1].contains("id: start") && fault.column == 9)
    #expect(faults("roadmap: 1\n", "") == [.missingKey("roadmap", in: "plan")])
    #expect(faults("    heading: continuing\n", "") == [.missingKey("heading", in: "activity")])
  }

  @Test(
    arguments: [
      ("roadmap: 1", "roadmap: 2", .notAnInteger("2", key: "roadmap", range: 1...1)),
      (
        "kind: cooperation", "kind: plan",
        .notAWord(
          "plan", key: "kind", choices: ["cooperation", "proposal", "minutes", "party-proposal", "project"],
          suggestion: nil)
      ),
      (
        "standing: adopted", "standing: adoptd",
        .notAWord(
          "adoptd", key: "standing", choices: ["proposal", "adopted", "superseded"], suggestion: "adopted")
      ),
      ("to: 2027", "to: 20277", .notAnInteger("20277", key: "to", range: 1900...2200)),
      ("from: 2025", "from: -2025", .notAnInteger("-2025", key: "from", range: 1900...2200)),
      ("per-area: true", "per-area: yes", .notAFlag("yes", key: "per-area")),
      ("due: 2026-06-30", "due: 2026-06-31", .notAPartialDay("2026-06-31", key: "due")),
      ("due: 2026-06-30", "due: juni", .notAPartialDay("juni", key: "due")),
      ("on: 2026-02-12", "on: 2026-02", .notADay("2026-02", key: "on")),
      ("target: 100", "target: \"1,5\"", .notADecimal("1,5", key: "target")),
      ("id: liten-plan", "id: Liten plan", .invalidID("Liten plan")),
      ("in-operation: [bildad]", "in-operation: bildad", .expectedList(key: "in-operation")),
      ("in-operation: [bildad]", "in-operation: [[bildad]]", .expectedText(key: "in-operation")),
      ("period: {from: 2025, to: 2027}", "period: 2025", .expectedMapping(key: "period")),
      ("title: Liten plan", "title: [Liten plan]", .expectedText(key: "title")),
      ("short: Tim", "short: Timrå", .textTooLong(key: "short", limit: 4)),
      ("heading: 2025", "heading: 1800", .notAnInteger("1800", key: "heading", range: 1900...2200)),
      (
        "concerns: region", "concerns: alla",
        .notAWord(
          "alla", key: "concerns", choices: ["all", "municipalities", "region"], suggestion: "all")
      ),
      (
        "kind: support", "kind: stöd",
        .notAWord(
          "stöd", key: "kind", choices: ["support", "dependency", "conflict", "overlap"], suggestion: nil)
      ),
    ] as [(String, String, PlanFault)])
  func valuesOfTheWrongSort(old: String, new: String, fault: PlanFault) {
    #expect(faults(old, new) == [fault])
  }

  @Test func aTextHasAtMostFourThousandScalars() {
    let purpose = { "title: Liten plan\npurpose: " + String(repeating: "å", count: $0) }
    #expect(faults("title: Liten plan", purpose(4_000)).isEmpty)
    #expect(faults("title: Liten plan", purpose(4_001)) == [.textTooLong(key: "purpose", limit: 4_000)])
  }

  @Test func allFaultsAreToldAtOnceInTheOrderOfTheFile() {
    let text = PlanFixture.smallText([
      ("kind: cooperation", "kind: plan"), ("short: Tim", "short: Timrå"), ("heading: 2025", "heading: 1800"),
      ("due: 2026-06-30", "due: juni"), ("needs: utvardering", "needs: utvarderin"),
      ("on: 2026-02-12", "on: 12"),
    ])
    let reading = PlanReader.read(Array(text.utf8))
    #expect(reading.plan == nil && reading.faults.count == 6)
    let places = reading.faults.map { [$0.line, $0.column] }
    #expect(places == places.sorted { $0.lexicographicallyPrecedes($1) })
  }

  /// A file full of faults is told enough of, and costs no more than that.
  @Test func manyFaultsAreToldUpToALimit() {
    let keys = (0..<60_000).map { "k\($0): a" }.joined(separator: "\n")
    let reading = PlanReader.read(Array((PlanFixture.smallText + keys).utf8))
    #expect(reading.faults.count == ShapeChecker.mostFaults)
  }
}
