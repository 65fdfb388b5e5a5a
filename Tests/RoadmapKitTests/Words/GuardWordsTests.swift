import Testing

@testable import RoadmapKit

/// What a server answers somebody whose push it does not take.
@Suite struct GuardWordsTests {
  /// One of each sort, some with a twin whose words differ.
  private static let refusals: [PushRefusal] = [
    PushRefusal(.unknownPusher("gavle")), PushRefusal(.beginsWithLeaders("timra")), PushRefusal(.noPlanYet),
    PushRefusal(.otherReference("refs/tags/v1")), PushRefusal(.deletion), PushRefusal(.rewound),
    PushRefusal(.mergeCommit), PushRefusal(.tooManyCommits), PushRefusal(.tooManyChanges),
    PushRefusal(.tooMuchText), PushRefusal(.tooManyFiles), PushRefusal(.commitSender),
    PushRefusal(.commitMessage), PushRefusal(.commitExtra), file(.foreignFile, ".gitattributes"),
    file(.foreignFolder, "mapp"), file(.writersShare(writer: "timra", bytes: 34 << 20), journal),
    file(.tooManyDevices(writer: "timra"), journal), file(.tooManyNewDevices(9), journal),
    file(.misnamedDevice, "journal/timra/anteckningar.jsonl"), file(.misnamedPlan, "plans/min plan.yaml"),
    file(.misnamedReport, "reports/2026-H1/å.md"), file(.purgedList, "journal/purged.jsonl"),
    file(.notAPlainFile(mode: "120000"), journal), file(.removed, journal),
    file(.tooLarge(bytes: 80 << 20, limit: GuardLimits.journal), journal),
    file(.tooLarge(bytes: 5 << 20, limit: GuardLimits.plan), "roadmap.yaml"),
    file(.othersJournal(writer: "timra", pusher: "ange"), journal),
    file(.strangersJournal(writer: "gavle"), journal),
    file(.changedLine, journal, 4), file(.nothingAdded, journal), file(.unfinishedLine, journal, 4),
    file(.line(.wrongChecksum), journal, 4), file(.line(.spelling(column: 12)), journal, 4),
    file(.sameID(.none), journal, 4), file(.timeAhead(Instant(milliseconds: 1_795_252_500_000)), journal, 4),
    file(.notAllowed(.passGate, writer: "timra"), journal, 4),
    file(.notAllowed(.retract, writer: "timra"), journal, 4), file(.planByOthers, "roadmap.yaml"),
    file(.planRemoved, "roadmap.yaml"),
    file(.planFaults(.duplicateID("timra", firstLine: 10), count: 1), "roadmap.yaml", 12),
    file(.planFaults(.duplicateID("timra", firstLine: 10), count: 3), "roadmap.yaml", 12),
    file(.otherPlanID(old: "liten-plan", new: "annan-plan"), "roadmap.yaml"),
    file(.reportByOthers, report), file(.reportChanged, report),
    file(.addedToOlderReport(folder: "2026-H1"), report),
  ]

  private static let journal = "journal/timra/aaaaaaaa.jsonl"
  private static let report = "reports/2026-H1/report.md"
  private static func file(_ reason: PushRefusal.Reason, _ file: String, _ line: Int? = nil) -> PushRefusal {
    PushRefusal(reason, commit: String(repeating: "3fa2b1c", count: 6), file: file, line: line)
  }

  @Test func refusalsAreToldAsKept() {
    let text = Self.refusals.map { refusal in
      let lines = ProblemText.lines(refusal.problem())
      return "\(refusal.reason.code.rawValue)\n" + lines.joined(separator: "\n") + "\n"
    }
    Golden.expect(
      text.joined(separator: "\n"), in: Golden.folder(of: #filePath) + "/Sentences/servern-avvisar.txt")
  }

  @Test func everySortIsTold() {
    let told = Set(Self.refusals.map(\.reason.code))
    #expect(ProblemCode.Push.allCases.filter { !told.contains($0) } == [])
    let codes = ProblemCode.Push.allCases.map(\.rawValue)
    #expect(Set(codes).count == codes.count)
  }

  @Test func eachHasFactReasonAndRemedy() {
    for refusal in Self.refusals {
      ProblemForm.check(refusal.problem())
      #expect(refusal.problem().fact != "Servern tar inte emot det", "\(refusal)")
    }
  }

  @Test func theCommitIsNamedWhereThereAreSeveral() {
    let refusal = Self.file(.removed, Self.journal)
    #expect(refusal.problem(isOneOfMany: true).fact == "Journalen är borttagen (ändring 3fa2b1c3fa)")
    #expect(refusal.problem().fact == "Journalen är borttagen")
  }

  /// A path that a stranger chose is told on one line, and not at length.
  @Test func aPathBreaksNoLine() {
    let refusal = Self.file(.foreignFile, "a\nfel: b\u{1B}[31m\u{202E}" + String(repeating: "å", count: 400))
    let place = refusal.problem().place?.file ?? ""
    #expect(place.hasPrefix("a?fel: b?[31m?åå"))
    #expect(place.hasSuffix("…"))
    #expect(place.count == 201)
  }

  @Test func theSummaryCountsWhatIsNotTold() {
    #expect(!PushRefusal.summary(3, told: 3).contains("till"))
    #expect(PushRefusal.summary(1_020, told: 20).hasPrefix("… och 1\u{A0}000 till.\n"))
  }
}
