import Testing

@testable import RoadmapKit

@Suite struct PlanWordsTests {
  @Test func everySortOfThingHasASwedishName() {
    let unnamed = PlanVocabulary.mappingNames.filter { PlanVocabulary.thing($0) == $0 }
    #expect(unnamed == [])
    #expect(PlanVocabulary.title("milestone") == "Milstolpe")
  }

  @Test func longAndUnrulyValuesStandOnOneLine() {
    #expect(quoted("två\nrader") == "”två rader”")
    #expect(quoted(String(repeating: "å", count: 61)).unicodeScalars.count == 63)
  }

  @Test(arguments: [
    ("LSG bildad", "lsg-bildad"), ("Örnsköldsvik", "ornskoldsvik"), ("-a-", "a"), ("fp_612", "fp-612"),
  ])
  func anIdIsSuggested(_ wrong: String, _ right: String) {
    let remedy = PlacedFault(.invalidID(wrong), line: 1, column: 1).problem(file: "x", excerpt: nil).remedy
    #expect(remedy.hasSuffix("Menade du ”\(right)”?"))
  }

  @Test func noIdIsSuggestedForWhatHasNoLetters() {
    let remedy = PlacedFault(.invalidID("---"), line: 1, column: 1).problem(file: "x", excerpt: nil).remedy
    #expect(!remedy.contains("Menade"))
  }

  @Test func severityFollowsTheFault() {
    func severity(_ fault: PlanFault) -> Problem.Severity {
      PlacedFault(fault, line: 1, column: 1).problem(file: "x", excerpt: nil).severity
    }
    #expect(severity(.unknownPlan("a")) == .warning)
    #expect(severity(.tooDeep) == .problem)
  }

  @Test func excerptsAreTheLinesOfTheFaults() {
    let bytes = Array("a: 1\nb: 2\n\nd: 4".utf8)
    let faults = [1, 2, 3, 4, 9].map { PlacedFault(.tooDeep, line: $0, column: 1) }
    let excerpts = PlanReader.problems(faults, file: "x", bytes: bytes).map(\.excerpt)
    #expect(excerpts == ["a: 1", "b: 2", nil, "d: 4", nil])
  }

  /// libyaml's own messages never reach the user.
  @Test func syntaxIsToldInSwedish() {
    for said in ["did not find expected key", "something new"] {
      let problem = PlacedFault(.syntax(said), line: 1, column: 1).problem(file: "x", excerpt: nil)
      #expect(!"\(problem.fact)\(problem.reason)\(problem.remedy)".contains(said))
    }
  }

  /// What only follows from another fault is not told; what stands beside it is.
  @Test func consequencesAreNotTold() {
    func codes(_ text: String) -> [String] {
      let bytes = Array(text.utf8)
      return PlanReader.read(bytes).problems(file: "x", bytes: bytes).map(\.code)
    }
    let head = "roadmap: 1\nid: prov\ntitle: Prov\nkind: cooperation\nstanding: adopted\n"
    #expect(codes("- a\n") == ["ingen-plan"])
    #expect(codes(head + "organisation: []\n") == ["okand-nyckel"])
    #expect(codes(head) == ["inga-parter"])
    #expect(codes(head + "titel: a\n") == ["inga-parter", "okand-nyckel"])
    let party = "organisations: [{id: timra, name: Timrå, kind: municipality}]\n"
    #expect(codes(head + party + "purpose: *a\nshort: *b\n") == ["alias", "alias"])
    let activity = "activities:\n  - {id: a, title: A, heading: 2026, concerns: "
    #expect(codes(head + party + activity + "region}\n") == ["galler-ingen"])
    #expect(codes(head + party + activity + "alla}\n") == ["okant-ord"])
  }
}
