import RoadmapKit
import Testing

@testable import RoadmapTUI

/// The signs of printed tables are those of the screen, and fold to the same ASCII.
@Suite struct SignAgreementTests {
  @Test func everySignIsTheScreens() {
    let symbols = Symbols.unicode
    let signs: [(Status, SafeText)] = [
      (.notReported, symbols.notReported), (.proposed, symbols.proposed), (.notStarted, symbols.notStarted),
      (.planned, symbols.planned), (.inProgress, symbols.inProgress), (.pilot, symbols.pilot),
      (.evaluating, symbols.evaluating), (.introducing, symbols.introducing), (.done, symbols.done),
      (.established, symbols.established), (.paused, symbols.paused), (.ended, symbols.ended),
      (.notApplicable, symbols.notApplicable),
    ]
    #expect(signs.count == Status.allCases.count)
    for (status, sign) in signs { #expect(Words.sign(status) == sign.text) }
    #expect(Words.gateSign == symbols.gate.text)
    #expect(Words.sign(.overdue) == symbols.overdue.text)
    #expect(Words.sign(.changed) == symbols.changed.text)
    #expect(Words.sign(.stale) == symbols.unconfirmed.text)
  }
}
