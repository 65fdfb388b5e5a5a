import RoadmapKit
import Testing

@testable import RoadmapTUI

/// What is written stays a draft until it is published; others' comes when it is fetched.
@Suite struct SharingStory {
  /// Timrå at its checklist, connected, with nothing unpublished.
  private func session(size: (Int, Int) = (80, 24)) -> Session {
    var session = Session(as: "timra", size: size)
    session.connect()
    return session
  }

  /// The same with two milestones ticked, and the matrix shown.
  private func drafted(size: (Int, Int) = (80, 24)) -> Session {
    var session = session(size: size)
    session.press("Space", "Space", "j", "Space", "1")
    return session
  }

  // MARK: Drafts

  @Test func withoutARemoteNoWordIsSaidOfDrafts() {
    var session = Session(as: "timra")
    session.press("Space", "Space", "8")
    for key in ["1", "2", "3", "8"] {
      session.press(key)
      #expect(!session.sees("UTKAST") && !session.sees("utkast") && !session.sees("⌂"), "\(key)")
      #expect(!session.sees("hämtat"))
    }
    session.press("?")
    #expect(!session.sees("UTKAST"))
    session.press("End")
    #expect(!session.sees("UTKAST"))
  }

  @Test func aDraftIsMarkedWhereItIsShown() {
    var session = session(size: (120, 36))
    #expect(!session.sees("⌂ UTKAST ·") && session.line(0).contains("ej hämtat"))
    #expect(!session.line(0).contains("utkast"))
    session.press("Space", "Space", "1")
    #expect(session.rows(with: "⌂◐1").count == 1 && session.line(0).contains("LSG Timrå · 1 utkast"))
    #expect(session.rows(with: "bekräftad").last?.contains("⌂ UTKAST") == true)
    #expect(session.sees("UTKAST, har inte lämnat huset"))
    session.press("2")
    #expect(session.rows(with: "⌂ UTKAST").count >= 2)
    session.press("3")
    #expect(session.rows(with: "Status").contains { $0.contains("⌂◐1") })
    session.press("8")
    #expect(session.rows(with: "bockade").first?.contains("⌂ UTKAST") == true)
    #expect(session.sees(Words.ShareView.notPublished))
  }

  @Test func theSmallestScreenTellsHowManyDraftsThereAre() {
    var session = Session(as: "ornskoldsvik")
    session.connect()
    session.press("r")
    session.fetch([])
    session.press("Space", "Space", "j", "Space", "j", "Space")
    #expect(
      session.line(0).hasPrefix(" Färdplan Nära vård · 2026-11-21 v. 47")
        && session.line(0).hasSuffix("LSG Örnsköldsvik · 3 utkast"))
    #expect(session.rows(with: "UTKAST").contains { $0.contains("3 av") })
  }

  @Test func asciiAndColourlessScreensTellTheSame() {
    var session = drafted()
    session.useASCII()
    session.turnColoursOff()
    #expect(session.rows(with: "u~2").count == 1)
    session.press("8")
    #expect(session.rows(with: "u UTKAST").count >= 2)
  }

  @Test func unchangedForAllMakesEveryReportedCellADraft() {
    var session = session()
    session.press("Space", "Space", "1", "Down", "Down", "b", "Enter", "Enter")
    session.press("p", "j")
    session.publishAll(as: "timra")
    #expect(!session.sees("⌂"))
    session.press("O", "Enter", "1")
    #expect(session.rows(with: "⌂").count >= 2)
  }

  @Test func historyFindsDraftsByTheirName() {
    var session = drafted()
    session.press("p", "j")
    session.publishAll(as: "timra")
    session.press("n")
    session.type("Ett nytt utkast")
    session.press("Enter", "8", "/")
    session.type("UTKAST")
    session.press("Enter")
    #expect(session.sees("1 händelse") && session.sees("skrev en anteckning"))
  }

  @Test func othersDraftsOnTheSameComputerAreNotOnesOwn() {
    var session = drafted()
    session.choose("ange")
    #expect(!session.line(0).contains("utkast"))
    session.choose("timra")
    #expect(session.line(0).contains("2 utkast"))
  }

  // MARK: Publishing

  @Test func whatLeavesTheHouseIsListedAndTheHarmlessAnswerIsTheDefault() {
    var session = drafted(size: (100, 40))
    session.press("n")
    session.type("Vi börjar i mars")
    session.press("Enter", "p")
    #expect(
      session.sees("Publicera 3 händelser? Det här lämnar huset") && session.sees("3 händelser publiceras."))
    #expect(session.sees("2026-11-21 · v. 47 · 3 händelser"))
    #expect(session.sees("Timrå bockade ”Lokal handlingsplan antagen”"))
    #expect(session.sees("”Vi börjar i mars”") && session.sees("Det kan vara allmän handling"))
    let before = session.effects.count
    session.press("Enter")
    #expect(session.app.overlay == nil && session.notice == Words.ShareView.notNow)
    #expect(session.effects.count == before && session.line(0).contains("3 utkast"))
  }

  @Test func itIsPublishedStepByStepAndTold() {
    var session = drafted()
    session.press("p", "j")
    guard case .share(let sharing)? = session.effects.last else {
      Issue.record("nothing is published")
      return
    }
    guard case .publish(as: "timra", name: "Timrå kommun", let shown, withPlans: false) = sharing.deed else {
      Issue.record("\(sharing.deed)")
      return
    }
    #expect(shown.count == 2 && shown.allSatisfy { session.app.world.isDraft($0) })
    #expect(session.sees("hämtar …") && session.sees("Esc avbryter"))
    session.step(.checking)
    #expect(session.sees("kontrollerar det som kom …"))
    session.step(.waiting(round: 2))
    #expect(session.sees("försöker igen (2)"))
    session.step(.sending)
    #expect(session.sees("publicerar …"))
    session.press("p")
    #expect(session.notice == Words.ShareView.busy)
    session.press("Down")
    session.publishAll(as: "timra")
    #expect(session.notice == "2 händelser publicerade kl. 10.00.")
    #expect(!session.sees("⌂") && !session.line(0).contains("utkast"))
    session.press("Down")
    #expect(session.line(0).contains("senast hämtat kl. 10.00"))
    session.press("p")
    #expect(session.notice == Words.Sharing.nothing && session.app.overlay == nil)
  }

  @Test func whatWasTakenBackBeforeItLeftGoesWithoutTrace() {
    var session = drafted()
    session.press("u")
    #expect(session.sees("Utkastet försvinner utan spår"))
    session.press("j")
    #expect(session.line(0).contains("1 utkast"))
    session.press("p")
    #expect(session.sees("1 händelse publiceras.") && session.sees("1 utkast som du har ångrat försvinner"))
    session.press("j")
    session.publishAll(as: "timra")
    #expect(
      session.notice?.hasPrefix("1 händelse publicerad kl. 10.00. 1 utkast som du hade ångrat är borta")
        == true)
    session.press("8")
    #expect(session.sees("1 händelse") && !session.sees(Words.UI.undone))
  }

  @Test func sixtyEventsAreReadByScrolling() {
    var session = session()
    for number in 1...60 {
      session.press("n")
      session.type("Anteckning \(number)")
      session.press("Enter")
    }
    session.press("p")
    #expect(session.sees("60 händelser publiceras.") && !session.sees("Anteckning 60"))
    session.press("End")
    #expect(session.sees("”Anteckning 60”") && session.sees("j publicera"))
    session.press("Home", "k")
    #expect(session.sees("60 händelser publiceras.") && session.app.overlay != nil)
  }

  @Test func adoptedReportsOfThePresidiumGoAlong() {
    var session = Session(as: "presidium")
    session.connect()
    session.outgoing.reports = ["reports/2026-H1"]
    session.press("p")
    #expect(session.sees("Den fastställda rapporten reports/2026-H1 lämnar huset."))
  }

  @Test func whatIsWrittenWhileOneReadsIsShownBeforeItLeaves() {
    var session = drafted()
    session.press("p")
    session.deliver(
      Fact(.note, [.activity: .text("fp-612")], text: "Från ett annat fönster"), by: "timra",
      device: Session.device)
    session.press("j")
    #expect(session.sees("3 händelser publiceras.") && session.app.world.sharing == nil)
  }

  @Test func whyNothingIsPublishedIsTold() {
    var lonely = Session(as: "timra")
    lonely.press("p")
    #expect(lonely.notice == "Arbetsytan delas inte med någon. Anslut den med: fardplan share ADRESS")
    lonely.press("r")
    #expect(lonely.notice?.contains("fardplan share") == true)
    lonely.press(":")
    lonely.type("publicera")
    #expect(lonely.sees("ingen server är ansluten"))
    var nobody = Session()
    nobody.connect()
    nobody.press("p")
    #expect(nobody.notice?.hasPrefix(Words.ShareView.nobody) == true)
    var past = drafted()
    past.wait(days: 2)
    past.press("<", "p")
    #expect(past.notice?.hasPrefix(Words.ShareView.past) == true && past.app.overlay == nil)
  }

  /// A plan that is changed here goes only when it is asked for.
  @Test func leadersTakeTheirPlanAlong() {
    var session = Session(as: "lansledning")
    session.connect()
    session.outgoing.changedPlans = ["roadmap.yaml"]
    session.press("p")
    #expect(session.sees("är ändrad här och följer inte med") && session.sees("l planen"))
    #expect(!session.sees("Det kan vara allmän handling"), "nothing leaves yet")
    session.press("l")
    #expect(session.sees("Planen roadmap.yaml lämnar huset.") && session.sees("Det kan vara allmän handling"))
    session.press("j")
    guard case .share(let sharing)? = session.effects.last,
      case .publish(as: "lansledning", name: _, shown: [], withPlans: true) = sharing.deed
    else {
      Issue.record("\(session.effects)")
      return
    }
  }

  /// Given up while it was sent: nobody knows, and the drafts stay.
  @Test func whatIsGivenUpInTheMidstIsSettledByTheNext() {
    var session = drafted()
    session.press("p", "j")
    session.step(.sending)
    session.press("Escape")
    session.leaveUnanswered(as: "timra")
    session.finishSharing(.cancelled)
    #expect(session.notice == Words.ShareView.cancelledInSending)
    #expect(session.line(0).contains("2 utkast"))
    session.press("p")
    #expect(session.sees("De skickades förut utan att servern svarade"))
    session.press("Enter", "u")
    #expect(!session.sees("försvinner utan spår"))
    session.press("j")
    #expect(session.sees(Words.ShareView.reasonTitle), "others may have read it")
  }

  @Test func theDraftsOfAnotherPartyAreNamed() {
    var session = drafted()
    // Ånge stands next below Timrå.
    session.press("w", "Down", "Enter", "Enter")
    #expect(session.savedIdentity?.writer == "ange")
    session.press("p")
    #expect(session.notice?.contains("som en annan part") == true, "\(session.notice ?? "")")
  }

  @Test func withoutAConnectionNothingIsLost() {
    var session = drafted()
    session.press("p", "j")
    session.finishSharing(.failed(ShareTrouble.offline("git@server.se:fardplan.git", .refusing).problem))
    #expect(session.sees("Servern svarar inte. Datorn finns, men tar inte emot anslutningar"))
    #expect(session.sees("Inget är förlorat. Arbeta vidare"))
    #expect(session.line(0).contains("2 utkast"))
    session.press("p")
    #expect(session.sees("2 händelser publiceras."))
  }

  @Test func whatTheServerSaysIsReadInFull() {
    var session = drafted()
    session.press("p", "j")
    let reasons = (1...30).map { "Rad \($0) är skriven av någon annan än timra." }
    session.finishSharing(.refused(ShareTrouble.refused(reasons).problem, reasons))
    #expect(session.sees("Servern tog inte emot det") && session.sees("Rad 1 är skriven"))
    session.press("End")
    #expect(session.sees("Rad 30 är skriven") && session.sees("Inget är förlorat"))
    session.press("Escape")
    #expect(session.app.overlay == nil && session.line(0).contains("2 utkast"))
  }

  @Test func itIsCancelledWithEscape() {
    var session = drafted()
    session.press("p", "j", "Escape")
    #expect(session.effects.last == .cancelSharing && session.sees("avbryter …"))
    session.finishSharing(.cancelled)
    #expect(session.notice == Words.ShareView.cancelled && session.line(0).contains("2 utkast"))
  }

  @Test func quittingWaitsForWhatIsOnItsWay() {
    var session = drafted()
    session.press("p", "j", "q")
    #expect(!session.hasQuit)
    session.publishAll(as: "timra")
    #expect(session.hasQuit)
  }

  // MARK: Fetching

  @Test func whatOthersHaveWrittenComesWithoutMovingTheCursor() {
    var session = session()
    session.press("Down", "Down", "r")
    let before = session.app.screens.current.inner.target(in: session.app.world)
    #expect(session.sees("hämtar …"))
    session.fetch([
      (Fact(.tick, [.activity: .text("fp-612"), .milestone: .text("modell-i-drift-alla")]), by: "ange"),
      (Fact(.note, [.activity: .text("fp-612")], text: "Hej"), by: "rvn"),
    ])
    #expect(session.notice == "Hämtat kl. 10.00. 2 nya händelser från Ånge och Region Västernorrland.")
    #expect(session.app.screens.current.inner.target(in: session.app.world) == before)
    #expect(!session.sees("⌂") && session.standing("fp-612", "ange")?.ticked == 1)
    session.press("r")
    session.fetch([])
    #expect(session.notice == "Hämtat kl. 10.00. Inget nytt.")
  }

  @Test func whatToKnowIsReadAndNeverStandsInTheWayOfWriting() {
    var session = session()
    session.press("r")
    session.fetch(
      [],
      notices: [
        .purged(count: 1), .planOnBothSides(file: "roadmap.yaml", copy: "k", lines: [3...3, 8...12]),
      ])
    #expect(session.sees("Att veta") && session.sees("rad 3 och 8–12") && session.sees("1 text är borttagen"))
    session.press("Escape", "r", "n")
    session.type("Jag skriver")
    session.fetch([], notices: [.foreign(count: 2)])
    #expect(session.sees("Jag skriver") && !session.sees("Att veta"))
    session.press("Enter")
    #expect(session.sees("Att veta") && session.sees("2 filer som inte hör till"))
  }

  @Test func theDayIsToldWhenTheLastFetchIsOlder() {
    var session = session()
    session.press("r")
    session.fetch([])
    session.wait(days: 3)
    #expect(session.line(0).contains("senast hämtat 2026-11-21"))
  }

  // MARK: Taking back what has left

  @Test func takingBackWhatIsPublishedAsksForAReason() {
    var session = drafted()
    session.press("p", "j")
    session.publishAll(as: "timra")
    session.press("u")
    #expect(session.sees("Det här ångras"))
    // The harmless answer is the default, also on the same day.
    session.press("Enter")
    #expect(session.standing("fp-611", "timra")?.ticked == 2)
    session.press("u", "j")
    #expect(session.sees("Varför ångras det?") && session.sees("Det är publicerat."))
    session.press("Enter")
    #expect(session.sees(Words.UI.textNeeded))
    session.type("Fel kommun")
    session.press("Enter")
    #expect(session.standing("fp-611", "timra")?.ticked == 1)
    #expect(session.line(0).contains("1 utkast"))
    let entry = session.app.world.journals.entries.last
    #expect(entry.flatMap { session.app.world.journals.text(of: $0) } == "Fel kommun")
  }

  @Test func oneReasonHoldsForAllThatIsTakenBackAtOnce() {
    var session = drafted()
    session.press("p", "j")
    session.publishAll(as: "timra")
    session.press("n")
    session.type("Ett utkast")
    session.press("Enter", "8", "m", "m", "m", "u", "j")
    #expect(session.sees("2 av händelserna är publicerade.") && session.sees("Ett skäl gäller"))
    session.type("Fel avsändare")
    session.press("Enter")
    #expect(
      session.standing("fp-611", "timra")?.ticked == 0 && session.notice == "Sparat: ångrade 3 händelser.")
    #expect(!session.sees("▪"))
  }

  @Test func aDraftIsTakenBackWithoutAReason() {
    var session = drafted()
    session.press("u", "Enter")
    #expect(session.app.overlay == nil && session.standing("fp-611", "timra")?.ticked == 1)
  }
}
