import RoadmapKit
import Testing

/// The sentences that belong to no file: refusals, needless wishes and events that do not count.
@Suite struct RefusalWordsTests {
  private static let folder = Golden.folder(of: #filePath) + "/Sentences"

  private static let plan = PlanReader.read(
    Array(
      """
      roadmap: 1
      id: prov
      title: Provplan
      kind: cooperation
      standing: adopted
      organisations:
        - {id: timra, name: Timrå kommun, kind: municipality}
        - {id: sundsvall, name: Sundsvalls kommun, kind: municipality}
      bodies:
        - {id: lansledning, name: Länsledningen}
        - {id: presidium, name: Presidiet}
        - {id: kd-rd, name: KD/RD}
      areas: [{id: vuxna, name: Vuxna}, {id: aldre, name: Äldre}]
      activities:
        - id: fp-612
          title: BarnSäkert 0–6 år
          heading: continuing
          milestones: [{id: modell-vald, title: Modellen vald}, {id: modell-i-drift, title: Modellen i drift}]
        - id: fp-630
          title: Digitala vårdmöten
          heading: 2026
          parts: [{id: fp-631, title: Mobila team}, {id: fp-632, title: Vård på distans}]
      follow-ups:
        - {id: u1, title: Uppföljning, every: meeting}
        - {id: u2, title: Återrapport till KD/RD, by: presidium, every: half-year}
      indicators: [{id: sip, title: SIP på distans}, {id: lsg, title: LSG i gång, computed: areas}]
      """.utf8)
  ).plan

  /// One of each sort, some with a twin whose words differ.
  private static let refusals: [Refusal] = [
    .unknownWriter("gavle"), .notAllowed(.passGate, writer: "timra"), .notAllowed(.tick, writer: "timra"),
    .notAllowed(.tick, writer: "lansledning"), .notAllowed(.retract, writer: "presidium"),
    .notAllowed(.answer, writer: "sundsvall"), .unknownActivity("fp-613", suggestion: "fp-612"),
    .unknownActivity("xyz", suggestion: nil),
    .unknownMilestone("modell-vall", activity: "fp-612", suggestion: "modell-vald"),
    .unknownOrganisation("timre", suggestion: "timra"), .unknownArea("äldre", suggestion: "aldre"),
    .unknownIndicator("sipp", suggestion: "sip"), .unknownEvent("01M7YP"),
    .unknownRule("u3", suggestion: "u2"),
    .unknownOccurrence(rule: "u2", period: "2026-05", known: ["2026-H1", "2026-H2"]),
    .unknownOccurrence(rule: "u2", period: "2026-05", known: []),
    .umbrella(activity: "fp-630", parts: ["fp-631", "fp-632"]),
    .notConcerned(activity: "fp-612", organisation: "sundsvall"),
    .milestoneNotConcerned(milestone: "modell-vald", organisation: "timra"),
    .areaMissing(activity: "fp-612", areas: ["vuxna", "aldre"]), .areaNotUsed(activity: "fp-612"),
    .locked(milestone: "modell-i-drift", activity: "fp-612"), .sentenceMissing(from: .done, to: .inProgress),
    .sentenceMissing(from: .inProgress, to: .ended), .textMissing(.note), .textMissing(.redact),
    .personalNumber,
    .textTooLong(count: 4_120), .lineTooLong, .invalidStatus("klart", suggestion: nil),
    .invalidStatus("don", suggestion: "done"), .invalidOutlook("bra", suggestion: nil), .invalidDay("i höst"),
    .invalidPeriod("våren"), .invalidNumber("12,5 %"), .invalidYear(26), .dayAhead(Day(number: 20_900)),
    .computedIndicator("lsg"), .nothingToConfirm(activity: "fp-612"), .alreadyTakenBack(.none),
    .unknownMeeting("lansledning-2026-11-20"), .unknownMeeting(""), .invalidMeeting("mötet i går"),
    .invalidNextMeeting("i vår"),
    .pastCannotBeWritten(Day(number: 20_600)), .unknownAssignment("uppdrag-2", suggestion: "uppdrag-1"),
    .unknownDecision("hsn-97", suggestion: nil), .otherSort("01M7YP", is: .note, wanted: .signal),
    .otherSort("01M7YP", is: .answer, wanted: .assign), .otherSort("01M7YP", is: .tick, wanted: .decide),
    .takenBack(.signal), .takenBack(.assign), .takenBack(.decide), .unknownMatter("hrr", suggestion: "HR"),
    .noGate(activity: "fp-612"), .invalidCadence("jämt", suggestion: nil), .receiverMissing,
    .unknownSection("spridnig", suggestion: "spread"), .unknownSection("x", suggestion: nil),
    .computedSection(.basis), .reportIsAdopted(period: "2026-H1", .none), .reasonMissing(.adoptReport),
    .draftsBeforeAdoption(3),
    .periodAhead("2027-H1", first: Day(number: 20_819)),
  ]

  private static let needless: [Needless] = [
    .alreadyTicked, .notTicked, .alreadyEstablished, .sameStatus(.inProgress), .sameOutlook(.atRisk),
    .sameOutlook(.none), .sameDue(.month(year: 2027, month: 6)), .sameValue(Decimal6(12)), .alreadyFulfilled,
    .nothingReported,
    .alreadyRedacted, .nothingToUndo, .nothingToRedo, .meetingAlreadyOpen, .meetingAlreadyClosed,
    .alreadyFollowedUp,
    .signalIsClosed, .assignmentIsClosed, .gateIsOpen,
    .isStopped,
  ]

  @Test func refusalsAreToldAsKept() throws {
    let plan = try #require(Self.plan)
    let text = Self.refusals.map { refusal in
      let lines = ProblemText.lines(refusal.problem(in: plan))
      return "\(refusal.code.rawValue)\n" + lines.joined(separator: "\n") + "\n"
    }
    Golden.expect(text.joined(separator: "\n"), in: "\(Self.folder)/avslag.txt")
  }

  @Test func everySortOfRefusalIsTold() {
    #expect(ProblemCode.Refusal.allCases.filter { code in !Self.refusals.contains { $0.code == code } } == [])
  }

  @Test func refusalHasFactReasonAndRemedyWithAndWithoutAPlan() throws {
    let plan = try #require(Self.plan)
    for refusal in Self.refusals {
      ProblemForm.check(refusal.problem(in: plan))
      ProblemForm.check(refusal.problem())
      #expect(refusal.problem().fact != "Uppgiften är inte sparad", "\(refusal)")
    }
  }

  @Test func noVerbIsWithoutWordsWhenItIsNotAllowed() {
    for verb in Verb.allCases { ProblemForm.check(Refusal.notAllowed(verb, writer: "timra").problem()) }
    for verb in Verb.allCases { ProblemForm.check(Refusal.textMissing(verb).problem()) }
  }

  @Test func needlessWishesAreToldAsKept() {
    let text = Self.needless.map { $0.sentence + "\n" }.joined()
    Golden.expect(text, in: "\(Self.folder)/onodigt.txt")
  }

  @Test func eventsThatDoNotCountAreToldAsKept() {
    let text = SetAside.Reason.allCases.map { "\($0.rawValue): \($0.sentence)\n" }.joined()
    Golden.expect(text, in: "\(Self.folder)/raknas-inte.txt")
  }

  @Test func aSuggestionEndsTheRemedy() {
    let remedy = Refusal.unknownArea("äldre", suggestion: "aldre").problem().remedy
    #expect(remedy.hasSuffix("Menade du ”aldre”?"))
  }
}
