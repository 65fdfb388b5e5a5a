import RoadmapKit
import Testing

@Suite struct GalleryTests {
  @Test(arguments: Gallery.names)
  func exhibitIsToldAsKept(_ name: String) {
    let codes = Gallery.problems(of: name).map(\.code)
    #expect(codes.contains(Gallery.code(of: name)), "\(name) causes \(codes)")
    Golden.expect(Gallery.text(of: name), in: Gallery.golden(of: name))
  }

  @Test func everySortOfProblemWithAFileHasAnExhibit() {
    let shown = Set(Gallery.names.map(Gallery.code))
    let sorts =
      ProblemCode.Plan.allCases.map(\.rawValue) + ProblemCode.Line.allCases.map(\.rawValue)
      + ProblemCode.Journal.allCases.map(\.rawValue) + ProblemCode.Gap.allCases.map(\.rawValue)
    #expect(sorts.filter { !shown.contains($0) } == [])
    #expect(shown.filter { !sorts.contains($0) } == [])
  }

  @Test func codesAreStableWords() {
    let codes = ProblemCode.Plan.allCases.map(\.rawValue) + ProblemCode.Refusal.allCases.map(\.rawValue)
    for code in codes {
      #expect(code.utf8.allSatisfy { (0x61...0x7A).contains($0) || $0 == 0x2D }, "\(code)")
    }
    #expect(Set(codes).count == codes.count)
  }

  @Test func noTextIsLeftWithoutItsExhibit() {
    let wanted = Set(Gallery.names.map(Gallery.golden))
    let texts = Golden.names(in: Gallery.folder).filter { $0.hasSuffix(".txt") }
    #expect(texts.filter { !wanted.contains("\(Gallery.folder)/\($0)") } == [])
  }

  @Test(arguments: Golden.names(in: Gallery.accepted))
  func acceptedPlanHasNoProblems(_ name: String) throws {
    let bytes = try #require(Golden.read("\(Gallery.accepted)/\(name)"))
    let reading = PlanReader.read(bytes)
    #expect(reading.problems(file: name, bytes: bytes) == [])
    #expect(reading.plan != nil)
  }

  /// Each problem has all its parts, in the form that the lists and notices rely on.
  @Test(arguments: Gallery.names)
  func problemHasFactReasonAndRemedy(_ name: String) {
    for problem in Gallery.problems(of: name) { ProblemForm.check(problem) }
  }
}

/// The form of a problem's sentences.
enum ProblemForm {
  static func check(_ problem: Problem, sourceLocation: SourceLocation = #_sourceLocation) {
    let fact = problem.fact
    #expect(fact.first?.isUppercase ?? false, "\(fact)", sourceLocation: sourceLocation)
    #expect(!fact.hasSuffix(".") && !fact.contains("\n"), "\(fact)", sourceLocation: sourceLocation)
    for sentence in [problem.reason, problem.remedy] {
      #expect(sentence.first?.isUppercase ?? false, "\(fact): \(sentence)", sourceLocation: sourceLocation)
      let end = sentence.last.map(String.init) ?? ""
      #expect([".", "?", "”"].contains(end), "\(fact): \(sentence)", sourceLocation: sourceLocation)
      #expect(!sentence.contains("  "), "\(fact): \(sentence)", sourceLocation: sourceLocation)
    }
  }
}
