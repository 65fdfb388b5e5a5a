import RoadmapKit
import Testing

@testable import RoadmapTUI

/// The presidium adopts the half-year's report in Rapport, and anybody checks it there.
@Suite struct AdoptStory {
  private static let digest = String(repeating: "a", count: 64)

  private func session(as writer: String? = "presidium", size: (Int, Int) = (120, 36)) -> Session {
    var session = Session(as: writer, size: size)
    session.deliver(
      Fact(
        .status, [.activity: .text("fp-612"), .status: .text("in-progress")], on: Day(iso: "2026-05-10"),
        text: "Vi har börjat."), by: "sundsvall")
    session.press("9")
    return session
  }

  private func status(_ session: Session) -> String { session.line(Frame(session.screen.size).status.row) }

  private func adopted() -> Session {
    var session = session()
    session.deliver(
      Fact(.adoptReport, [.period: .text("2026-H1"), .digest: .text(Self.digest)]), by: "presidium")
    session.press(",")
    return session
  }

  // MARK: Adopting

  @Test func whatIsMissingIsToldAndTheHarmlessAnswerIsTheDefault() throws {
    var session = session(size: (120, 60))
    session.press("F")
    let report = try #require(session.app.world.report?.report)
    #expect(session.sees("Fastställ rapporten · första halvåret 2026") && session.sees("Enter nej"))
    guard case .question(let question)? = session.app.overlay else {
      Issue.record("nothing is asked")
      return
    }
    let sentences = Words.Adoption.missing(in: report)
    #expect(sentences.count >= 2 && sentences.allSatisfy { question.text.contains("– \($0)") })
    let before = session.effects.count
    session.press("Enter")
    #expect(session.app.overlay == nil && session.effects.count == before && session.app.world.work == nil)
  }

  @Test func itIsAdoptedBesideTheInterfaceAndToldWithTheWayBack() {
    var session = session()
    session.press("F", "j")
    guard case .adopt(let wish)? = session.effects.last else {
      Issue.record("nothing is adopted")
      return
    }
    #expect(wish.period == Period("2026-H1") && wish.identity.writer == "presidium")
    #expect(wish.seen.lines == session.app.world.journals.lines && wish.seen.newest != nil)
    #expect(session.sees("fastställer rapporten 2026-H1 …") && session.sees("Esc avbryter"))
    session.press("x")
    #expect(session.notice == Words.ReportView.busy)
    session.finishAdoption(digest: Self.digest)
    #expect(session.sees("Rapporten 2026-H1 är fastställd 2026-11-21 och ligger i reports/2026-H1"))
    #expect(session.sees("Kontrollera den när som helst med V.") && session.sees("PDF följer inte med"))
    session.press("Escape")
    #expect(session.sees("Första halvåret 2026") && session.sees("Fastställd 2026-11-21"))
    #expect(status(session).contains("u tar tillbaka, med ett skäl."))
    #expect(session.progress.adoptions.map(\.period) == ["2026-H1"])
  }

  @Test func itIsGivenUpWithEscape() {
    var session = session()
    session.press("F", "j", "Escape")
    #expect(session.effects.last == .cancelWork && session.sees("avbryter …"))
    session.finishAdoption(.cancelled)
    #expect(session.notice == Words.ReportView.adoptionCancelled && session.progress.adoptions.isEmpty)
    session.press("F", "j", "Escape")
    session.finishAdoption(digest: Self.digest)
    #expect(session.sees(Words.ReportView.tooLate) && session.progress.adoptions.count == 1)
  }

  @Test func whatCameMeanwhileOrStandsInTheWayIsTold() {
    var session = session()
    session.press("F", "j")
    session.finishAdoption(.newer)
    #expect(session.notice?.contains(Words.ReportView.newerRemedy) == true)
    session.press("F", "j")
    session.finishAdoption(.refused([Words.Usage.damagedBeforeAdoption]))
    #expect(session.sees("Rapporten är inte fastställd") && session.sees("Laga först."))
    session.press("Escape", "F", "j", "?")
    session.finishAdoption(.refused([Words.Usage.damagedBeforeAdoption]))
    #expect(session.app.world.notice?.text == "Rapporten kan inte fastställas.")
    session.press("Escape", "F", "j")
    session.finishAdoption(
      .failed(Words.ReportView.unfinished("reports/2026-H1", StoreError.noHome.problem)))
    #expect(session.notice?.contains("Försök igen med F.") == true)
  }

  @Test func onlyThePresidiumAdopts() {
    var session = session(as: "sundsvall")
    session.press("F")
    #expect(session.app.overlay == nil && session.notice?.contains("presidiet") == true)
    session.press(":")
    session.type("fastställ")
    #expect(session.sees("bara presidiet"))
    session.press("Enter")
    #expect(session.app.world.work == nil && session.notice?.contains("presidiet") == true)
    var nobody = self.session(as: nil)
    nobody.press("F")
    #expect(nobody.sees(Words.UI.identityTitle))
  }

  @Test func anExtractAnAdoptedReportAndRestrictedAreNone() {
    var session = session()
    session.press("Right", "F")
    #expect(session.app.overlay == nil && session.notice?.contains("Ett utdrag kan inte") == true)
    session.press(":")
    session.type("fastställ")
    #expect(session.sees(Words.ReportView.obstacleExtract))
    session.press("Escape", "Left")
    session.restrict()
    session.press("F")
    #expect(session.app.overlay == nil && session.notice?.contains("--restricted") == true)
    var done = adopted()
    done.press("F")
    #expect(done.app.overlay == nil && done.notice?.contains("redan fastställd, 2026-11-21") == true)
    done.press(":")
    done.type("fastställ rapporten")
    #expect(done.sees("fastställd 2026-11-21"))
  }

  @Test func anotherPlanHasNoReportsToAdopt() {
    var session = session()
    session.ask { $0.world.isMain = false }
    session.press("F")
    #expect(session.app.overlay == nil && session.notice?.contains("utan --plan") == true)
    session.press("V")
    #expect(session.app.world.work == nil && session.notice?.contains("utan --plan") == true)
  }

  // MARK: An adopted report

  @Test func itsTextsAreClosedAndItSaysWhatIsShown() {
    var session = adopted()
    #expect(session.sees("Texterna är stängda.") && session.sees("perioden omräknad"))
    session.press("e")
    #expect(session.app.overlay == nil && session.notice?.contains("texterna är stängda") == true)
    session.press("Enter", "Home")
    #expect(session.sees("Omräknad. Rapporten är fastställd 2026-11-21") && !session.sees("Utkast."))
  }

  @Test func itIsTakenBackWithAReasonOnly() {
    var session = adopted()
    session.press("u")
    #expect(session.sees("Ta tillbaka en fastställd rapport"))
    session.press("Enter")
    #expect(session.sees("Fyll i skäl."))
    session.type("Fel värden.")
    session.press("Enter")
    #expect(session.sees("Texterna öppnas igen.") && session.sees("Enter nej"))
    session.press("Enter")
    #expect(session.progress.adoptions.count == 1)
    session.press("u", "Enter", "j")
    #expect(session.progress.adoptions.isEmpty && session.sees("Första halvåret 2026"))
    #expect(session.sees("Utkast") && session.drafts.isEmpty)
    session.press("e")
    #expect(session.app.overlay != nil)
  }

  @Test func itIsTakenBackFromTheHistoryTooAndNotByOthers() {
    var session = adopted()
    session.press("8", "u")
    session.type("Fel.")
    session.press("Enter", "j")
    #expect(session.progress.adoptions.isEmpty)
    var other = adopted()
    other.choose("sundsvall")
    other.press("u")
    #expect(!other.sees(Words.ReportView.takeBackTitle) && other.progress.adoptions.count == 1)
  }

  // MARK: Checking

  @Test func anybodyChecksAndReadsTheVerdict() {
    var session = session(as: nil, size: (80, 24))
    session.press("V")
    guard case .check(let wish)? = session.effects.last else {
      Issue.record("nothing is checked")
      return
    }
    #expect(wish.period == Period("2026-H1") && session.sees("kontrollerar rapporten 2026-H1 …"))
    let differences = (1...40).map { "journal/timra/a.jsonl:\($0): fel: raden är ändrad" }
    session.finishCheck(.verdict(["Rapporten 2026-H1 stämmer inte."] + differences, isVerified: false))
    #expect(session.sees("Kontroll av rapporten 2026-H1") && session.sees("a.jsonl:1:"))
    session.press("End")
    #expect(session.sees("a.jsonl:40:") && !session.sees("a.jsonl:1:"))
    session.press("Escape", "V")
    session.finishCheck(.failed(Words.Usage.notAdopted(wish.period)))
    #expect(session.notice?.contains("är inte fastställd här") == true)
    session.press("V", "Escape")
    session.finishCheck(.verdict(["Rapporten 2026-H1 stämmer."], isVerified: true))
    #expect(session.app.overlay == nil && session.notice == Words.ReportView.checkCancelled)
  }

  // MARK: The past

  @Test func aDayOfThePastSaysWhatCouldBeSaidThen() throws {
    var session = session()
    session.wait(days: 3)
    session.deliver(
      Fact(
        .tick, [.activity: .text("fp-612"), .milestone: .text("modell-i-drift")],
        on: Day(iso: "2026-05-12")), by: "timra")
    session.wait(days: 3)
    session.deliver(
      Fact(.note, [.activity: .text("fp-612")], text: "Hej"), by: "timra")
    session.wait(days: 1)
    func events() throws -> Int { try #require(session.app.world.report?.report.basis.events) }
    func ticked() throws -> Int {
      ReportSummary(try #require(session.app.world.report?.report)).ticked
    }
    #expect(try events() == 3 && ticked() == 1)
    session.press("<", "<", "<")
    #expect(session.sees("SÅ STOD DET 2026-11-21"))
    #expect(try events() == 1 && ticked() == 0)
    session.press("F")
    #expect(session.app.overlay == nil && session.notice?.contains(Words.UI.pastCannotBeWritten) == true)
    session.press("t")
    #expect(try events() == 3 && ticked() == 1)
  }
}
