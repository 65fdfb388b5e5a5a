import Testing

@testable import RoadmapKit

/// What has left the house, what is a draft, and what leaves when it is published.
@Suite struct ShareStandingTests {
  private static let own = "journal/timra/aaaaaaaa.jsonl"

  /// A standing by which the first `count` lines of the own file have left.
  private func standing(_ scene: Scene, left count: Int = 0) -> ShareStanding {
    var standing = ShareStanding()
    standing.isConnected = true
    let lines = scene.lines.filter { $0.writer == "timra" && $0.device == "aaaaaaaa" }
    standing.left[Self.own] = lines.prefix(count).reduce(0) { $0 + $1.bytes.count + 1 }
    return standing
  }

  private func leaving(_ scene: Scene, left count: Int = 0) -> (kept: [EventID], dropped: [EventID]) {
    let leaving = Leaving(scene.journals, standing(scene, left: count), writer: "timra")
    return (leaving.kept.map(\.id), leaving.dropped.map(\.id))
  }

  // MARK: Drafts

  @Test func withoutARemoteNothingIsADraftAndNothingHasLeft() throws {
    let scene = try Scene().tick("moten", "start", by: "timra")
    let (standing, entry) = (ShareStanding(), scene.journals.entries[0])
    #expect(!standing.isDraft(entry, in: scene.journals) && !standing.hasLeft(entry, in: scene.journals))
    #expect(standing.drafts(in: scene.journals).isEmpty)
  }

  @Test func whatLiesPastTheLastPublishedByteIsADraft() throws {
    let scene = try Scene().tick("moten", "start", by: "timra").tick("moten", "mitt", by: "timra")
      .tick("moten", "start", by: "ange", device: "bbbbbbbb")
    let standing = standing(scene, left: 1)
    let journals = scene.journals
    #expect(standing.drafts(in: journals).map(\.id) == [scene.ids[1]])
    #expect(standing.drafts(in: journals, of: "ange").isEmpty)
    #expect(journals.entries.map { standing.hasLeft($0, in: journals) } == [true, false, true])
  }

  @Test func anEnvelopeHasLeftTheHouseAlsoWithoutARemote() throws {
    let scene = try Scene().tick("moten", "start", by: "timra")
    var standing = standing(scene, left: 1)
    standing.isConnected = false
    #expect(standing.hasLeft(scene.journals.entries[0], in: scene.journals))
  }

  // MARK: A reason

  private func verdict(_ scene: Scene, left count: Int, taking number: Int, because text: String? = nil)
    -> Writing.Verdict
  {
    Writing(
      scene.progress, writer: "timra", today: scene.today, standing: standing(scene, left: count),
      journals: scene.journals
    ).examine(Fact(.retract, [.event: .text(scene.ids[number].description)], text: text))
  }

  @Test func takingBackWhatHasLeftNeedsAReason() throws {
    let scene = try Scene().tick("moten", "start", by: "timra").tick("moten", "mitt", by: "timra")
    #expect(verdict(scene, left: 1, taking: 0) == .refused(.reasonMissing(.tick)))
    #expect(verdict(scene, left: 1, taking: 0, because: "  ") == .refused(.reasonMissing(.tick)))
    #expect(Refusal.reasonMissing(.tick).exitStatus == 64)
    guard case .write = verdict(scene, left: 1, taking: 0, because: "Fel kommun"),
      case .write = verdict(scene, left: 1, taking: 1)
    else {
      Issue.record("refused")
      return
    }
    // A retraction that has left is taken back with a reason too.
    let again = scene.retract(0, by: "timra")
    #expect(verdict(again, left: 3, taking: 2) == .refused(.reasonMissing(.retract)))
    #expect(Refusal.reasonMissing(.retract).problem().remedy.contains("fardplan redo --reason"))
    #expect(
      Refusal.reasonMissing(.tick).problem().reason != Refusal.reasonMissing(.adoptReport).problem().reason)
  }

  // MARK: Leaving

  @Test func aDraftThatWasTakenBackGoesWithItsRetraction() throws {
    let scene = try Scene().tick("moten", "start", by: "timra").tick("moten", "mitt", by: "timra")
      .retract(0, by: "timra")
    let (kept, dropped) = leaving(scene)
    #expect(kept == [scene.ids[1]] && dropped == [scene.ids[0], scene.ids[2]])
  }

  @Test func whatIsPublishedStaysAndItsRetractionLeaves() throws {
    let scene = try Scene().tick("moten", "start", by: "timra").retract(0, by: "timra")
    #expect(leaving(scene, left: 1).kept == [scene.ids[1]])
    // A redo of it that is a draft takes the draft of the retraction along.
    let redone = scene.retract(1, by: "timra")
    #expect(leaving(redone, left: 1).dropped == [redone.ids[1], redone.ids[2]])
    #expect(leaving(redone, left: 2).kept == [redone.ids[2]])
  }

  @Test func undoAndRedoInAChainLeaveWhatStands() throws {
    var scene = try Scene().tick("moten", "start", by: "timra")
    for number in 0..<6 {
      let (kept, dropped) = leaving(scene)
      let stands = scene.standing("moten", "timra")?.ticked == 1
      // With an even number of retractions the tick stands, and nothing else is left of the chain.
      #expect(kept == (stands ? [scene.ids[0]] : []) && kept.count + dropped.count == scene.ids.count)
      scene = scene.retract(number, by: "timra")
    }
  }

  @Test func theStateIsTheSameAfterwards() throws {
    let scene = try Scene().tick("moten", "start", by: "timra").tick("moten", "mitt", by: "timra")
      .retract(0, by: "timra").status("moten", "paused", by: "timra").retract(3, by: "timra")
      .retract(4, by: "timra").retract(1, by: "timra")
    let gone = Set(leaving(scene).dropped)
    let files = scene.files.map { file -> JournalFile in
      let lines = scene.journals.entries.filter { !gone.contains($0.id) }
      return JournalFile(
        path: file.path, writer: file.writer, device: file.device,
        bytes: lines.flatMap { Array(scene.journals.bytes(of: $0)) + [0x0A] })
    }
    let after = Progress.fold(Journals(files), onto: scene.plan, today: scene.today)
    #expect(after.standing(0, 0) == scene.progress.standing(0, 0) && !gone.isEmpty)
    for activity in scene.plan.activities.indices {
      for organisation in scene.plan.organisations.indices {
        let (before, now) = (
          scene.progress.standing(activity, organisation), after.standing(activity, organisation)
        )
        #expect(before?.status == now?.status && before?.ticked == now?.ticked)
      }
    }
  }

  @Test func whatHidATextThatGoesHasNothingLeftToHide() throws {
    let scene = try Scene().note("moten", by: "timra").redact(0, by: "timra").retract(0, by: "timra")
    #expect(leaving(scene).kept.isEmpty)
    // A text that stays is hidden where it goes.
    let kept = try Scene().note("moten", by: "timra").redact(0, by: "timra")
    #expect(leaving(kept).dropped.isEmpty)
  }

  @Test func whatOthersSpeakOfStays() throws {
    let signal = try Scene().write(Fact(.signal, [.matter: "hr"], text: "Vi saknar folk."), by: "timra")
    let answered = signal.write(
      Fact(.answer, [.signal: .text(signal.ids[0].description)], text: "Vi ser."), by: "presidium",
      device: "bbbbbbbb"
    ).retract(0, by: "timra")
    let (kept, dropped) = leaving(answered)
    #expect(kept == [answered.ids[0], answered.ids[2]] && dropped.isEmpty)
    // So does an own milestone that has been ticked, with what took it back.
    let own = try Scene().local("moten", "Lokal rutin", by: "timra")
    let ticked = own.tick("moten", own.ids[0].description, by: "timra").retract(0, by: "timra")
    #expect(leaving(ticked).dropped.isEmpty)
    // When the tick goes, all of it does.
    #expect(leaving(ticked.retract(1, by: "timra")).kept.isEmpty)
    // Nobody speaks of it: it goes.
    #expect(leaving(signal.retract(0, by: "timra")).kept.isEmpty)
  }

  /// An adopted report rests on what everybody can have.
  @Test func nothingOfOnesOwnIsUnpublishedWhenAReportIsAdopted() throws {
    let scene = try Scene().tick("moten", "start", by: "timra")
    let adoption = Fact(.adoptReport, [.period: "2026-H1", .digest: "d"])
    func verdict(left: Int) -> Writing.Verdict {
      var standing = ShareStanding()
      standing.isConnected = true
      standing.left[scene.journals.files[0].path] = left
      let progress = scene.progress
      return Writing(
        progress, writer: "presidium", today: progress.today, standing: standing, journals: scene.journals
      ).examine(adoption)
    }
    #expect(verdict(left: 0) == .refused(.draftsBeforeAdoption(1)))
    #expect(verdict(left: 1_000) == .write(adoption, warnings: []))
    #expect(Refusal.draftsBeforeAdoption(1).exitStatus == 1)
  }
}
