import Testing

@testable import RoadmapKit

/// The words that a person may use for matters, cadences and sorts of decisions.
@Suite struct NamedThingsTests {
  @Test(
    arguments: [
      ("hr", .hr), ("HR", .hr), ("it/digitalisering", .itDigitalisering),
      ("it och digitalisering", .itDigitalisering), ("it-digitalisering", .itDigitalisering),
      ("IT", .itDigitalisering), ("Folkhälsa", .folkhalsa), ("folkhalsa", .folkhalsa),
      ("samhällsbyggnad", .samhallsbyggnad), ("tekniska verksamheter", .teknik), ("annat", .annat),
      ("hrr", nil), ("", nil),
    ] as [(String, Matter?)])
  func matters(_ word: String, _ matter: Matter?) { #expect(Words.matter(named: word) == matter) }

  @Test(
    arguments: [
      ("half-year", .halfYear), ("halvår", .halfYear), ("varje halvår", .halfYear), ("halvar", .halfYear),
      ("möte", .meeting), ("Varje möte", .meeting), ("år", .year), ("löpande", .continuous), ("vecka", nil),
    ] as [(String, Cadence?)])
  func cadences(_ word: String, _ cadence: Cadence?) { #expect(Words.cadence(named: word) == cadence) }

  @Test(
    arguments: [
      ("own", .own), ("eget beslut", .own), ("eget", .own), ("förslag", .proposal), ("filing", .filing),
      ("till handlingarna", .filing), ("uppdrag", .assignment), ("annat", nil),
    ] as [(String, DecisionType?)])
  func decisionTypes(_ word: String, _ type: DecisionType?) {
    #expect(Words.decisionType(named: word) == type)
  }

  @Test func everyWordOfOursIsUnderstood() {
    for matter in Matter.allCases { #expect(Words.matter(named: Words.matter(matter)) == matter) }
    for cadence in Cadence.allCases { #expect(Words.cadence(named: Words.cadence(cadence)) == cadence) }
    for type in DecisionType.allCases { #expect(Words.decisionType(named: Words.decisionType(type)) == type) }
    #expect(Set(Verb.allCases.map(Words.sort)).count == Verb.allCases.count)
  }
}
