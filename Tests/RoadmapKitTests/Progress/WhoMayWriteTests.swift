import Testing

@testable import RoadmapKit

/// Who may write what, for every verb and every sort of writer.
@Suite struct WhoMayWriteTests {
  private enum Subject: CaseIterable { case none, own, other }

  /// The format's table: which writers may, without `for`, for themselves, and for another organisation.
  ///
  /// o an organisation, l länsledningen, p the presidium, k KD/RD, b another body.
  private static let table: [(verbs: [Verb], none: String, own: String, other: String)] = [
    ([.tick, .untick, .establish, .plan, .local, .outlook, .confirm], "o", "o", "lp"),
    ([.status, .measure, .goal], "olp", "o", "lp"),
    ([.note, .signal, .reportBack], "olpkb", "o", "lp"),
    ([.answer, .closeSignal], "lpk", "", "lpk"),
    ([.openMeeting, .closeMeeting, .followUp, .decide, .assign, .closeAssignment], "lp", "", "lp"),
    ([.fulfil], "olp", "o", "olp"),
    ([.passGate, .stop], "l", "", "l"),
    ([.reportText, .adoptReport], "p", "", "p"),
    ([.retract, .redact], "olpkb", "o", "olpkb"),
  ]

  private static let writers: [(Character, Permission.Writer)] = [
    ("o", .organisation(0)), ("l", .lansledning), ("p", .presidium), ("k", .kdRd), ("b", .otherBody),
    ("-", .stranger),
  ]

  @Test func everyVerbStandsInTheTable() {
    #expect(Set(Self.table.flatMap(\.verbs)) == Set(Verb.allCases))
  }

  @Test(arguments: Verb.allCases)
  func theTableHolds(verb: Verb) throws {
    let row = try #require(Self.table.first { $0.verbs.contains(verb) })
    for (letter, writer) in Self.writers {
      #expect(Permission.allows(writer, verb, subject: nil) == row.none.contains(letter), "\(writer)")
      #expect(
        Permission.allows(writer, verb, subject: 1) == row.other.contains(letter), "\(writer) for another")
      guard letter == "o", !row.own.isEmpty else { continue }
      #expect(Permission.allows(writer, verb, subject: 0), "\(writer) for itself")
    }
  }

  @Test(
    arguments: [
      ("timra", .organisation(0)), ("rvn", .organisation(3)), ("lansledning", .lansledning),
      ("presidium", .presidium),
      ("kd-rd", .kdRd), ("samordning", .otherBody), ("privata", .stranger), ("norr", .stranger),
      ("okand", .stranger), ("", .stranger),
    ] as [(String, Permission.Writer)])
  func writersAreKnownByTheirId(id: String, writer: Permission.Writer) throws {
    #expect(Permission.Writer(id, in: try PlanFixture.small()) == writer)
  }

  @Test func onlyTheWriterTakesBackOnAnyDevice() throws {
    let scene = try Scene().tick("moten", "start", by: "timra", device: "aaaaaaaa")
    #expect(scene.retract(0, by: "timra", device: "bbbbbbbb").standing("moten", "timra")?.ticked == 0)
    for writer in ["ange", "lansledning", "presidium"] {
      let other = scene.retract(0, by: writer)
      #expect(other.standing("moten", "timra")?.ticked == 1 && other.reasons == [.notAllowed])
    }
  }

  @Test func theWriterAndTheLeadersHideAText() throws {
    let scene = try Scene().note("moten", by: "timra")
    for (writer, may) in [
      ("timra", true), ("lansledning", true), ("presidium", true), ("ange", false), ("kd-rd", false),
    ] {
      let hidden = scene.redact(0, by: writer)
      #expect(hidden.progress.redacted.contains(scene.ids[0]) == may)
      #expect(hidden.reasons == (may ? [] : [.notAllowed]))
    }
  }

  @Test func anOrganisationFulfilsOnlyItsOwnRules() throws {
    func fulfil(_ rule: String, by writer: String) throws -> [SetAside.Reason] {
      try Scene().write(Fact(.fulfil, [.rule: .text(rule), .period: "2026"]), by: writer).reasons
    }
    #expect(try fulfil("u3", by: "timra").isEmpty && fulfil("u1", by: "ange").isEmpty)
    #expect(try fulfil("u3", by: "ange") == [.notAllowed] && fulfil("u1", by: "kramfors") == [.notAllowed])
    #expect(try fulfil("u2", by: "timra") == [.notAllowed] && fulfil("u2", by: "lansledning").isEmpty)
  }

  @Test func leadersWithoutForWriteForTheCounty() throws {
    let scene = try Scene().status("moten", "pilot", by: "lansledning")
    #expect(
      scene.progress.countyStanding(0).status == .pilot
        && scene.standing("moten", "timra")?.status == .notReported)
    let measure = Fact(.measure, [.indicator: "antal", .period: "2026-H1", .value: "7"])
    let measures = scene.write(measure, by: "presidium").write(measure, by: "timra").progress.measures
    #expect(measures.map(\.organisation) == [nil, 0])
    #expect(try Scene().tick("moten", "start", by: "lansledning").reasons == [.notAllowed])
  }
}
