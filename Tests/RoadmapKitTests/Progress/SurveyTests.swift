import Testing

@testable import RoadmapKit

/// The two-minute report as a conversation, without pipes.
@Suite struct SurveyTests {
  /// A conversation and all that was said in it.
  struct Talk {
    var survey: Survey
    var said: [Survey.Remark] = []

    init(_ scene: Scene, by writer: String = "timra", draft: String? = nil) throws {
      survey = try #require(
        Survey(scene.progress, scene.journals, writer: writer, role: nil, today: scene.today, draft: draft))
    }

    /// Hands in lines and gives what was said about them.
    @discardableResult mutating func say(_ lines: String...) -> [Survey.Remark] {
      said = lines.flatMap { survey.answer(.line($0)) }
      return said
    }

    /// Enter until the summary, at most as often as there are questions.
    mutating func enterAll() {
      for _ in survey.items where survey.question != .summary { say("") }
    }

    func place(_ activity: String) -> Int { survey.plan.place(activity) }
  }

  /// Timrå has reported two of its five activities.
  private func scene() throws -> Scene {
    try Scene().tick("moten", "start", by: "timra", at: "2026-10-02")
      .status("video", "pilot", by: "timra", at: "2026-10-02")
  }

  @Test func enterAloneConfirmsWhatHasBeenReportedAsOneFact() throws {
    var talk = try Talk(scene())
    #expect(talk.survey.items.count == 5 && talk.survey.question == .activity(talk.place("moten")))
    talk.enterAll()
    #expect(talk.survey.question == .summary)
    #expect(talk.survey.facts == [Fact(.confirm, [.activity: "*"])])
    talk.say("")
    #expect(talk.survey.question == .ended(.agreed))
    for fact in talk.survey.facts {
      guard case .write = try scene().verdict(fact, by: "timra") else { return #expect(Bool(false)) }
    }
  }

  @Test func nothingReportedLeavesNothingToSave() throws {
    var talk = try Talk(Scene())
    talk.enterAll()
    #expect(talk.survey.facts.isEmpty)
    talk.say("")
    #expect(talk.survey.question == .ended(.nothingToSave))
  }

  @Test func oneThatIsLeftOutIsNotConfirmed() throws {
    var talk = try Talk(scene())
    talk.say("h")
    talk.enterAll()
    #expect(talk.survey.facts == [Fact(.confirm, [.activity: "video"])])
  }

  @Test func aTickConfirmsItsActivityAndTheOthersAreConfirmedByName() throws {
    var talk = try Talk(scene())
    talk.say("1", "2 1", "")
    talk.enterAll()
    #expect(
      talk.survey.facts == [
        Fact(.confirm, [.activity: "video"]), .slot(.tick, "moten", "mitt"), .slot(.tick, "moten", "slut"),
      ])
  }

  @Test func severalNumbersAreTakenOnceEachOrNotAtAll() throws {
    var talk = try Talk(scene())
    let question = Survey.Question.milestones(talk.place("moten"), .tick, area: nil)
    talk.say("1")
    for wrong in ["0", "3", "99", "-1", "1 9", "1,0", "ett", "1.2", "1 -2", "+1", "１", "h"] {
      talk.say(wrong)
      #expect(talk.said == [.notAChoice(wrong, talk.survey.keys)], "\(wrong)")
      #expect(talk.survey.question == question && talk.survey.answers.isEmpty, "\(wrong)")
    }
    talk.say("1 1,1")
    let slot = Survey.Slot(source: .planned(1), area: nil)
    #expect(talk.said == [.noted([.tick(slot)], activity: talk.place("moten"))])
    // What is chosen is not offered again.
    #expect(talk.survey.slots(talk.place("moten"), .tick, nil).map(\.source) == [.planned(2)])
  }

  @Test func areasAreAskedFor() throws {
    var talk = try Talk(scene())
    talk.say("", "", "1")
    let samverkan = talk.place("samverkan")
    #expect(talk.survey.question == .area(samverkan, .tick))
    talk.say("2")
    #expect(talk.survey.question == .milestones(samverkan, .tick, area: 1))
    talk.say("t", "2", "1", "")
    talk.enterAll()
    #expect(talk.survey.facts.contains(.slot(.tick, "samverkan", "bildad", area: "vuxna")))
  }

  @Test func whatIsLockedCannotBeChosen() throws {
    var talk = try Talk(scene().tick("team", "utvardering", by: "timra"))
    talk.say("", "", "", "1")
    let team = talk.place("team")
    #expect(talk.survey.question == .milestones(team, .tick, area: nil))
    #expect(talk.survey.slots(team, .tick, nil).isEmpty)
    #expect(talk.survey.lockedSlots(team, nil).map(\.source) == [.planned(1)])
    talk.say("1")
    #expect(talk.said.first?.isObjection ?? false)
    #expect(
      Words.SurveyText.question(talk.survey).contains {
        $0.contains("länsledningen beslutar efter ”Utvärdering klar”")
      })
  }

  @Test func goingBackwardsOrToRestAsksForASentence() throws {
    var talk = try Talk(scene())
    let moten = talk.place("moten")
    talk.say("2", "9")
    #expect(talk.survey.question == .sentence(moten, .paused))
    talk.say("811218-9876")
    #expect(talk.said == [.refused(.personalNumber)] && talk.survey.question == .sentence(moten, .paused))
    talk.say("Väntar på lokal.")
    #expect(talk.survey.answers[moten]?.deeds == [.status(.paused, why: "Väntar på lokal.")])
    // Another status takes its place.
    talk.say("2", "4")
    #expect(talk.survey.answers[moten]?.deeds == [.status(.pilot, why: nil)])
    talk.say("2", "9", "")
    #expect(talk.survey.question == .activity(moten))
    #expect(talk.survey.answers[moten]?.deeds == [.status(.pilot, why: nil)])
  }

  @Test func choosingWhatIsTakesBackWhatWasChosen() throws {
    var talk = try Talk(scene())
    talk.say("")
    let video = talk.place("video")
    #expect(talk.survey.question == .activity(video))
    talk.say("2", "6", "3", "2", "2", "4")
    #expect(talk.said.last == .needless(.sameStatus(.pilot)))
    #expect(talk.survey.answers[video]?.deeds == [.outlook(.atRisk)])
  }

  @Test func aTextWithAnAddressIsWarnedOfAndMayStay() throws {
    var talk = try Talk(scene())
    let moten = talk.place("moten")
    talk.say("4", "Skriv till namn@exempel.se")
    #expect(
      talk.survey.question == .rewrite(moten, .note("Skriv till namn@exempel.se"), [.emailAddress]))
    talk.say("Ring 0611-55 00 00")
    #expect(talk.survey.question == .rewrite(moten, .note("Ring 0611-55 00 00"), [.phoneNumber]))
    talk.say("811218-9876")
    #expect(talk.said == [.refused(.personalNumber)] && talk.survey.question == .note(moten))
    talk.say("Ring 0611-55 00 00", "")
    #expect(talk.survey.answers[moten]?.deeds == [.note("Ring 0611-55 00 00")])
    // A note does not say how it stands, so the rest is confirmed.
    talk.say("")
    talk.enterAll()
    #expect(talk.survey.facts.map(\.verb) == [.confirm, .note])
  }

  @Test func aTooLongTextIsRefusedWhenItIsWritten() throws {
    var talk = try Talk(scene())
    talk.say("5", "1", String(repeating: "å", count: 4_001))
    #expect(talk.said == [.refused(.textTooLong(count: 4_001))])
    #expect(talk.survey.question == .signal(talk.place("moten"), .kommunikation))
  }

  @Test func factsStandInTheOrderInWhichTheyCount() throws {
    var talk = try Talk(scene())
    talk.say("5", "10", "En signal", "4", "En anteckning", "3", "1", "2", "6", "1", "1", "")
    talk.enterAll()
    let verbs = talk.survey.facts.map(\.verb)
    #expect(verbs == [.confirm, .tick, .status, .outlook, .note, .signal])
  }

  @Test func whatRestsIsOneQuestion() throws {
    let scene = try scene().status("utblick", "paused", by: "timra", text: "Senare.")
      .status("video", "ended", by: "timra", text: "Ingen effekt.")
    var talk = try Talk(scene)
    let (video, utblick) = (talk.place("video"), talk.place("utblick"))
    #expect(talk.survey.items.last == .resting([video, utblick]))
    var changed = talk
    talk.enterAll()
    #expect(talk.survey.facts == [Fact(.confirm, [.activity: "*"])])
    // One of them can be answered by itself.
    changed.say("", "", "", "2")
    #expect(changed.survey.question == .activity(utblick))
    changed.say("2", "3", "", "")
    #expect(changed.survey.question == .summary)
    #expect(changed.survey.facts.map(\.verb) == [.confirm, .confirm, .status])
    // And stands by itself when the answers are taken up again.
    let again = try Talk(scene, draft: changed.survey.draft)
    #expect(again.survey.items.suffix(2) == [.activity(utblick), .resting([video])])
    #expect(again.survey.isWhole && again.survey.facts == changed.survey.facts)
  }

  @Test func halfAYearAfterATickItAsksWhetherItIsOrdinaryPractice() throws {
    let scene = try Scene().tick("moten", "start", by: "timra", at: "2026-05-04")
    var talk = try Talk(scene)
    talk.say("6", "1", "")
    talk.enterAll()
    #expect(talk.survey.facts == [.slot(.establish, "moten", "start")])
    #expect(try !Talk(scene.seen("2026-10-01")).survey.keys.contains(.number(6)))
  }
}
