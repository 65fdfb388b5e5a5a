import RoadmapKit
import Testing

@testable import RoadmapTUI

/// Status and outlook, with the sentence that some changes demand.
@Suite struct StatusStory {
  @Test func statusAndOutlookAreSetWithOneQuestionEach() {
    var session = Session(as: "sundsvall")
    session.press("j", "b")
    #expect(session.sees("Hur står det? BarnSäkert 0–6 år"))
    session.press("j", "j", "j", "j", "j", "Enter")
    #expect(session.sees("Hur ser det ut framåt?"))
    session.press("j", "Enter")
    let standing = session.standing("fp-612", "sundsvall")
    #expect(standing?.status == .introducing)
    #expect(standing?.outlook == .onTrack)
    #expect(session.line(22).contains("breddinförs, enligt plan"))
  }

  @Test func goingBackwardsAsksForASentence() {
    var session = Session(as: "sundsvall")
    session.press("b", "End", "k", "k", "k", "k", "Enter", "Enter")
    #expect(session.standing("fp-611", "sundsvall")?.status == .done)
    session.press("b", "Home", "Enter", "Enter")
    #expect(session.sees("Varför klar → ej påbörjad?"))
    session.press("Enter")
    #expect(session.sees(Words.UI.textNeeded))
    session.type("Vi mätte fel sak.")
    session.press("Enter")
    #expect(session.standing("fp-611", "sundsvall")?.status == .notStarted)
    session.press("8")
    #expect(session.sees("Vi mätte fel sak."))
  }

  @Test func leavingTheSentenceChangesNothing() {
    var session = Session(as: "sundsvall")
    session.press("b", "End", "k", "Enter", "Enter")
    #expect(session.sees("Varför ej rapporterad → avslutad – utan effekt?"))
    session.type("Ingen eff")
    session.press("Escape")
    #expect(session.files.isEmpty)
    #expect(session.notice == Words.UI.draftKept)
    session.press("b", "End", "k", "Enter", "Enter")
    #expect(session.sees("Ingen eff"))
  }

  @Test func whatIsSetAlreadyIsSaidAndNotWritten() {
    var session = Session(as: "sundsvall")
    session.press("b", "j", "j", "Enter", "Enter")
    let written = session.files
    session.press("b", "Enter", "Enter")
    #expect(session.files == written)
  }

  @Test func theReasonForALateActivityIsSeenInTheMatrix() {
    var session = Session(as: "kramfors")
    session.deliver(
      Fact(
        .plan,
        [.activity: .text("fp-624"), .milestone: .text("lokal-modell-beslutad"), .due: .text("2026-05")]),
      by: "kramfors")
    session.deliver(
      Fact(.tick, [.activity: .text("fp-624"), .milestone: .text("lokal-modell-beslutad")]), by: "kramfors")
    let milestone = Fixtures.roadmap.activity("fp-624")?.milestones.last?.id.text ?? ""
    session.deliver(
      Fact(.plan, [.activity: .text("fp-624"), .milestone: .text(milestone), .due: .text("2026-05")]),
      by: "kramfors")
    #expect(session.rows(with: "Tidiga samordnade insatser").first?.contains("!") == true)
  }
}
