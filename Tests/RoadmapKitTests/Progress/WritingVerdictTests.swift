import Testing

@testable import RoadmapKit

/// What is written, in which form, and what is needless.
@Suite struct WritingVerdictTests {
  private func written(_ verdict: Writing.Verdict) -> Fact? {
    if case .write(let fact, _) = verdict { fact } else { nil }
  }

  @Test func tickingWhatIsTickedIsNeedless() throws {
    let scene = try Scene().tick("moten", "start", by: "timra")
    #expect(scene.verdict(.slot(.tick, "moten", "start"), by: "timra") == .needless(.alreadyTicked))
    #expect(scene.verdict(.slot(.untick, "moten", "mitt"), by: "timra") == .needless(.notTicked))
    #expect(written(scene.verdict(.slot(.untick, "moten", "start"), by: "timra")) != nil)
    #expect(written(scene.verdict(.slot(.establish, "moten", "start"), by: "timra")) != nil)
    #expect(written(scene.verdict(.slot(.tick, "moten", "start"), by: "ange")) != nil)
    let done = scene.establish("moten", "start", by: "timra")
    #expect(done.verdict(.slot(.establish, "moten", "start"), by: "timra") == .needless(.alreadyEstablished))
    let area = try Scene().tick("samverkan", "bildad", area: "barn", by: "timra")
    #expect(
      area.verdict(.slot(.tick, "samverkan", "bildad", area: "barn"), by: "timra")
        == .needless(.alreadyTicked))
    #expect(written(area.verdict(.slot(.tick, "samverkan", "bildad", area: "vuxna"), by: "timra")) != nil)
  }

  @Test func settingWhatIsSetIsNeedless() throws {
    func status(_ word: String) -> Fact { Fact(.status, [.activity: "moten", .status: .text(word)]) }
    let scene = try Scene().status("moten", "pilot", by: "timra").outlook("moten", "at-risk", by: "timra")
      .plan("moten", "slut", "2027", by: "timra").status("moten", "pilot", by: "lansledning")
    #expect(scene.verdict(status("pilot"), by: "timra") == .needless(.sameStatus(.pilot)))
    #expect(scene.verdict(status("pilot"), by: "presidium") == .needless(.sameStatus(.pilot)))
    #expect(
      scene.verdict(Fact(.outlook, [.activity: "moten", .outlook: "at-risk"]), by: "timra")
        == .needless(.sameOutlook(.atRisk)))
    #expect(
      scene.verdict(Fact(.outlook, [.activity: "moten", .outlook: "none"]), by: "ange")
        == .needless(.sameOutlook(.none)))
    #expect(
      scene.verdict(.slot(.plan, "moten", "slut", due: "2027"), by: "timra")
        == .needless(.sameDue(.year(2027))))
    // The plan's own date is not one's own.
    #expect(written(scene.verdict(.slot(.plan, "moten", "start", due: "2026-06-30"), by: "timra")) != nil)
    // What ticks derive has not been set.
    #expect(
      written(try Scene().tick("moten", "start", by: "timra").verdict(status("in-progress"), by: "timra"))
        != nil)
  }

  @Test func measuringTheSameIsNeedless() throws {
    let fact = Fact(.measure, [.indicator: "antal", .period: "2026-H1", .value: "7.0"])
    let scene = try Scene().write(
      Fact(.measure, [.indicator: "antal", .period: "2026-H1", .value: "7"]), by: "timra")
    #expect(scene.verdict(fact, by: "timra") == .needless(.sameValue(Decimal6(7))))
    #expect(
      written(scene.verdict(fact, by: "ange")) != nil
        && written(scene.verdict(fact, by: "lansledning")) != nil)
  }

  @Test func confirmingNothingIsNeedless() throws {
    let all = Fact(.confirm, [.activity: "*"])
    #expect(try Scene().verdict(all, by: "timra") == .needless(.nothingReported))
    #expect(written(try Scene().tick("moten", "start", by: "timra").verdict(all, by: "timra")) != nil)
    let proposal = Scene(plan: try PlanFixture.small([("standing: adopted", "standing: proposal")]))
    #expect(proposal.verdict(all, by: "timra") == .needless(.nothingReported))
  }

  @Test func hidingWhatIsHiddenIsNeedless() throws {
    let scene = try Scene().note("moten", by: "timra").redact(0, by: "timra")
    let fact = Fact(.redact, [.event: .text(scene.ids[0].description)], text: "x")
    #expect(scene.verdict(fact, by: "timra") == .needless(.alreadyRedacted))
  }

  @Test func whatIsWrittenIsTidy() throws {
    let fact = Fact(
      .note, [.activity: " moten\n"], subject: "timra", on: "2026-11-21", text: "  A\u{30A}nge \u{A0}\n")
    let tidy = try #require(written(try Scene(today: "2026-11-21").verdict(fact, by: "timra")))
    #expect(tidy == Fact(.note, [.activity: "moten"], text: "Ånge") && tidy.text?.unicodeScalars.count == 4)
    #expect(
      written(try Scene().verdict(Fact.slot(.tick, "moten", "start", for: "ange"), by: "presidium"))?.subject
        == "ange")
    #expect(
      written(try Scene().verdict(Fact.slot(.tick, "moten", "start", on: "2026-11-20"), by: "timra"))?.on
        == "2026-11-20")
  }

  @Test func addressesAndPhoneNumbersAreWarnedAboutOnce() throws {
    let fact = Fact(
      .local, [.activity: "moten", .title: "Ring 060-19 10 00"], text: "a@example.se, 060-19 10 00")
    guard case .write(_, let warnings) = try Scene().verdict(fact, by: "timra") else {
      throw LineFault.notUTF8
    }
    #expect(Set(warnings) == [.emailAddress, .phoneNumber] && warnings.count == 2)
  }

  @Test func ownMilestonesAndKnownEventsAreAccepted() throws {
    let scene = try Scene().local("moten", "Eget", by: "timra").write(
      Fact(.signal, [.matter: "hr"], text: "x"), by: "timra"
    ).open("m")
    let own = scene.ids[0].description
    #expect(written(scene.verdict(.slot(.tick, "moten", own), by: "timra")) != nil)
    #expect(written(scene.verdict(.slot(.plan, "moten", own, due: "2027"), by: "timra")) != nil)
    #expect(
      scene.verdict(.slot(.tick, "moten", own, area: "barn"), by: "timra")
        == .refused(.areaNotUsed(activity: "moten")))
    #expect(
      scene.verdict(.slot(.tick, "moten", own), by: "ange")
        == .refused(.unknownMilestone(own, activity: "moten", suggestion: nil)))
    #expect(
      written(
        scene.verdict(Fact(.answer, [.signal: .text(scene.ids[1].description)], text: "x"), by: "kd-rd"))
        != nil)
    #expect(
      written(scene.verdict(Fact(.closeMeeting, [.next: "2027-01-22"], meeting: "m"), by: "presidium")) != nil
    )
    #expect(
      written(scene.verdict(Fact(.reportBack, [.assignment: "uppdrag-1"], text: "x"), by: "timra")) != nil)
    #expect(
      written(
        scene.verdict(
          Fact(.openMeeting, [.present: .list(["timra", "kd-rd"])], meeting: "kd-rd-2026-11-21"),
          by: "lansledning")) != nil)
  }

  @Test func openedGatesLetTicksThrough() throws {
    let scene = try Scene().passGate("team")
    #expect(written(scene.verdict(.slot(.tick, "team", "inforande"), by: "ange")) != nil)
    #expect(
      scene.stop("team").verdict(.slot(.tick, "team", "inforande"), by: "ange")
        == .refused(.locked(milestone: "inforande", activity: "team")))
  }
}
