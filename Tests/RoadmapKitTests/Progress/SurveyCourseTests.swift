import Testing

@testable import RoadmapKit

/// Back, stop, the end of input, and answers that are taken up again.
@Suite struct SurveyCourseTests {
  private typealias Talk = SurveyTests.Talk

  private func scene() throws -> Scene {
    try Scene().tick("moten", "start", by: "timra", at: "2026-10-02")
      .status("video", "pilot", by: "timra", at: "2026-10-02")
  }

  @Test func backLosesNothing() throws {
    var talk = try Talk(scene())
    talk.say("t")
    #expect(talk.said == [.atTheFirst])
    talk.say("1", "1", "", "t")
    let moten = talk.place("moten")
    #expect(talk.survey.question == .activity(moten) && talk.survey.answers[moten]?.deeds.count == 1)
    talk.say("0")
    #expect(talk.said == [.struck] && talk.survey.answers[moten] == nil)
    talk.enterAll()
    talk.say("t")
    #expect(talk.survey.question == .activity(talk.place("utblick")))
  }

  @Test func enterThroughWhatWasLeftOutLeavesItOut() throws {
    var talk = try Talk(scene())
    talk.say("h", "t", "")
    talk.enterAll()
    #expect(talk.survey.facts == [Fact(.confirm, [.activity: "video"])])
    // Until it is struck.
    talk.say("t", "t", "t", "t", "t", "0", "")
    talk.enterAll()
    #expect(talk.survey.facts == [Fact(.confirm, [.activity: "*"])])
  }

  @Test(arguments: [
    ["1"], ["2"], ["2", "9"], ["3"], ["4"], ["5"], ["5", "1"], ["4", "namn@exempel.se"], ["", "1"],
    ["", "1", "1"],
  ])
  func backAndStopWorkAtEveryQuestion(_ lines: [String]) throws {
    var talk = try Talk(scene())
    for line in lines { talk.say(line) }
    let asked = talk.survey.question
    #expect(talk.survey.keys.contains(.back) && talk.survey.keys.contains(.stop), "\(asked)")
    var stopped = talk
    stopped.say("s")
    #expect(stopped.survey.question == .ended(.stopped) && stopped.survey.answers == talk.survey.answers)
    for _ in 0..<4 where talk.survey.position >= 0 { talk.say("T") }
    #expect(talk.survey.question == .activity(talk.place("moten")))
  }

  @Test func theEndOfInputIsTheEndAndAgreesToNothing() throws {
    var talk = try Talk(scene())
    talk.enterAll()
    #expect(talk.survey.answer(.end) == [] && talk.survey.question == .ended(.outOfInput))
    #expect(talk.survey.answer(.end) == [] && talk.survey.answer(.line("")) == [])
    #expect(talk.survey.answer(.line("s")) == [] && talk.survey.answer(.line("t")) == [])
    #expect(talk.survey.question == .ended(.outOfInput) && talk.survey.keys == [])
  }

  @Test func unreadableLinesChangeNothing() throws {
    var talk = try Talk(scene())
    #expect(talk.survey.answer(.notUTF8) == [.notUTF8])
    #expect(talk.survey.answer(.tooLong) == [.tooLong])
    #expect(talk.survey.question == .activity(talk.place("moten")) && talk.survey.draft == nil)
  }

  @Test func answersAreTakenUpWhereTheyWereLeft() throws {
    let scene = try scene()
    var talk = try Talk(scene)
    talk.say("4", "Rad\tmed \\ och\rmer", "1", "1", "", "", "2", "2")
    let draft = try #require(talk.survey.draft)
    var again = try Talk(scene.seen("2026-11-30"), draft: draft)
    #expect(again.survey.question == .resume("2026-11-21") && again.survey.answered == 2)
    #expect(again.survey.answers == talk.survey.answers && again.survey.draft == draft)
    again.say("")
    #expect(again.survey.question == .activity(again.place("samverkan")))
    again.enterAll()
    talk.enterAll()
    #expect(again.survey.facts == talk.survey.facts)
    var anew = try Talk(scene, draft: draft)
    anew.say("0")
    #expect(anew.survey.question == .activity(anew.place("moten")) && anew.survey.draft == nil)
  }

  @Test func whatHasBeenReportedSinceIsAskedAgain() throws {
    let scene = try scene()
    var talk = try Talk(scene)
    talk.say("1", "1", "")
    talk.enterAll()
    let changed = scene.tick("moten", "mitt", by: "timra", device: "bbbbbbbb")
    let renewed = try #require(talk.survey.renewed(changed.progress, changed.journals))
    #expect(renewed.outdated == [talk.place("moten")] && !renewed.isWhole)
    #expect(renewed.question == .activity(talk.place("moten")) && renewed.answered == 4)
    let same = try #require(talk.survey.renewed(scene.progress, scene.journals))
    #expect(same.isWhole && same.facts == talk.survey.facts && same.outdated.isEmpty)
  }

  @Test(arguments: [
    "", "2\t2026-11-21\n", "1\tigår\nactivity\tmoten\t\tunchanged\n",
    "1\t2026-11-21\nactivity\tfinns-inte\tx\ty\n",
    "1\t2026-11-21\ntick\tstart\n", "1\t2026-11-21\nactivity\n\n\t\t\n", "\u{0}\u{FFFD}",
  ])
  func aDraftThatCannotBeReadIsNoDraft(_ draft: String) throws {
    let talk = try Talk(scene(), draft: draft)
    #expect(talk.survey.question == .activity(talk.place("moten")) && talk.survey.answers.isEmpty)
  }

  @Test func whatADraftMayNotSayIsAskedAgain() throws {
    let scene = try scene()
    let seen = scene.ids[0].description
    for deed in [
      "note\t811218-9876", "tick\tfinns-inte\t", "status\tproposed-x\t", "status\tpaused\t", "skriv\tx",
    ] {
      let draft = "1\t2026-11-21\nactivity\tmoten\t\(seen)\tchanged\n\(deed)\n"
      let survey = try Talk(scene, draft: draft).survey
      #expect(survey.answers.isEmpty && survey.outdated == [survey.plan.place("moten")], "\(deed)")
    }
  }

  @Test func onlyOrganisationsAreAsked() throws {
    let scene = try scene()
    for writer in ["lansledning", "presidium", "kd-rd", "nagon", ""] {
      #expect(
        Survey(scene.progress, scene.journals, writer: writer, role: nil, today: scene.today) == nil,
        "\(writer)")
    }
  }

  /// Whatever is typed, every fact can be written, and the conversation comes to an end.
  @Test func randomAnswersNeverLeadAstray() throws {
    let scene = try scene().tick("team", "utvardering", by: "timra").status(
      "utblick", "paused", by: "timra", text: "x")
    let words = [
      "", "", "", "1", "1", "2", "3", "4", "5", "6", "9", "0", "h", "t", "1 2", "99", "-1", "En mening.",
      "namn@exempel.se", "811218-9876", "\u{202E}x",
    ]
    for seed in 0..<80 {
      var lot = Lot(UInt64(seed))
      var talk = try Talk(scene)
      for _ in 0..<40 {
        talk.say(words[Int(lot.next() % UInt64(words.count))])
        if let draft = talk.survey.draft {
          let again = try Talk(scene, draft: draft).survey
          #expect(
            again.answers.filter { $0.value.closing != nil || !$0.value.deeds.isEmpty }
              == talk.survey.answers.filter { $0.value.closing != nil || !$0.value.deeds.isEmpty })
        }
      }
      for fact in talk.survey.facts {
        guard case .write = scene.verdict(fact, by: "timra") else {
          Issue.record("\(seed): \(fact)")
          return
        }
      }
      _ = talk.survey.answer(.end)
      guard case .ended = talk.survey.question else { return #expect(Bool(false)) }
    }
  }
}
