import RoadmapKit
import Testing

@Suite struct ProblemTextTests {
  private func problem(_ excerpt: String?, column: Int = 1, severity: Problem.Severity = .problem) -> Problem
  {
    Problem(
      severity, code: "x", place: SourcePlace(file: "roadmap.yaml", line: 12, column: column),
      fact: "Okänd nyckel ”activites”", reason: "Orsaken.", remedy: "Gör om.", excerpt: excerpt)
  }

  @Test func linesHavePlaceExcerptReasonAndRemedy() {
    #expect(
      ProblemText.lines(problem("activites:")) == [
        "roadmap.yaml:12:1: fel: okänd nyckel ”activites”", "   12 | activites:", "      | ^",
        "Orsak: Orsaken.",
        "Gör så här: Gör om.",
      ])
  }

  @Test func aProblemWithoutPlaceHasNoExcerpt() {
    let lines = ProblemText.lines(Problem(.warning, code: "x", fact: "LSG saknas", excerpt: "text"))
    #expect(lines == ["varning: LSG saknas"])
  }

  @Test func aGapSaysOnceThatItIsNotStated() {
    #expect(
      ProblemText.lines(Problem(.gap, code: "x", fact: "Ansvarig anges inte för Prov")) == [
        "Ansvarig anges inte för Prov"
      ])
    #expect(ProblemText.lines(Problem(.gap, code: "x", fact: "Mål saknas")) == ["anges inte: mål saknas"])
  }

  @Test(arguments: [1, 7, 40, 80, 150, 199, 200, 201, 900])
  func aLongLineIsCutAroundTheColumn(_ column: Int) {
    let line = (1...200).map { String($0 % 10) }.joined()
    let lines = ProblemText.lines(problem(line, column: column), width: 60)
    #expect(lines[1].count <= 60)
    let marker = Array(lines[2]).firstIndex(of: "^") ?? 0
    guard column <= 200 else {
      #expect(marker == lines[1].count)
      return
    }
    #expect(Array(lines[1])[marker] == Character(String(column % 10)))
  }

  @Test func theMarkerStandsUnderTheLetterAfterMarksAndControls() {
    let lines = ProblemText.lines(problem("a\u{30A}\t\u{1B}\u{200B}x", column: 6))
    #expect(lines[1] == "   12 | a\u{30A}→\u{FFFD}\u{FFFD}x")
    #expect(lines[2] == "      |     ^")
  }

  @Test func longTextIsBrokenAtBlanks() {
    let long = Problem(
      code: "x", fact: "Fakta", reason: Array(repeating: "ord", count: 30).joined(separator: " "))
    let lines = ProblemText.lines(long, width: 40)
    #expect(lines.allSatisfy { $0.count <= 40 })
    #expect(lines.count == 5)
    #expect(lines.dropFirst(2).allSatisfy { $0.hasPrefix("  ord") })
  }

  @Test func aNoticeIsOneParagraph() {
    #expect(ProblemText.paragraph(problem(nil)) == "Okänd nyckel ”activites”. Orsaken. Gör om.")
  }
}
