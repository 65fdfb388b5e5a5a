import Testing

@testable import RoadmapKit

/// A plan file as values.
@Suite struct PlanDecoderTests {
  private func concerned(_ plan: Plan, _ activity: String) -> [String] {
    let set = plan.activities[plan.place(activity)].concerned
    return plan.organisations.indices.filter(set.contains).map { plan.organisations[$0].id.text }
  }

  @Test func municipalitiesAndRegionsReport() throws {
    let plan = try PlanFixture.small()
    #expect(plan.reporters.map { plan.organisations[$0].id.text } == ["timra", "ange", "kramfors", "rvn"])
    #expect(
      plan.isWriter("timra") && plan.isWriter("samordning") && !plan.isWriter("privata")
        && !plan.isWriter("norr"))
  }

  @Test func signatoriesAndPartiesDecideOtherwise() throws {
    let signed = try PlanFixture.small([
      ("kind: private", "kind: private, signatory: true"),
      ("short: Kfs, kind: municipality", "short: Kfs, kind: municipality, signatory: false"),
    ])
    #expect(signed.reporters.map { signed.organisations[$0].id.text } == ["timra", "ange", "rvn", "privata"])
    let parties = try PlanFixture.small([("roadmap: 1", "roadmap: 1\nparties: [timra, ange, rvn]")])
    #expect(parties.reporters.map { parties.organisations[$0].id.text } == ["timra", "ange", "rvn"])
    #expect(!parties.isWriter("kramfors") && concerned(parties, "samverkan") == ["timra", "ange"])
  }

  @Test func whomAnActivityConcerns() throws {
    let plan = try PlanFixture.small()
    #expect(concerned(plan, "moten") == ["timra", "ange", "kramfors", "rvn"])
    #expect(concerned(plan, "samverkan") == ["timra", "ange", "kramfors"])
    #expect(concerned(plan, "team") == ["timra", "ange"] && concerned(plan, "kopior") == ["rvn"])
    let listed = try PlanFixture.small([("concerns: region", "concerns: [ange, rvn, privata]")])
    #expect(concerned(listed, "kopior") == ["ange", "rvn"])
    let all = try PlanFixture.small([("concerns: region", "concerns: all")])
    #expect(concerned(all, "kopior").count == 4)
  }

  @Test func aMilestoneConcernsAtMostThoseOfItsActivity() throws {
    let plan = try PlanFixture.small([("concerns: [timra]", "concerns: [timra, kramfors]")])
    let team = plan.activities[plan.place("team")]
    #expect(
      team.milestones(of: plan.seat("timra")).count == 2 && team.milestones(of: plan.seat("ange")).count == 1)
    #expect(!team.milestones[0].concerned.contains(plan.seat("kramfors")))
  }

  @Test func partsFollowTheirUmbrellaAndTakeItsHeading() throws {
    let plan = try PlanFixture.small()
    let ids = plan.activities.map(\.id.text)
    #expect(ids == ["moten", "samverkan", "team", "digital", "video", "kopior", "utblick"])
    #expect(plan.leaves == [0, 1, 2, 4, 5, 6] && plan.activities[3].parts == [4, 5])
    #expect(plan.activities[4].heading == .wholePeriod && plan.activities[5].heading == .year(2026))
    #expect(plan.activities[4].parent == 3 && plan.activities[0].parent == nil)
  }

  @Test func whatIsSuggestedIsMarked() throws {
    let milestones = try PlanFixture.small().activities[0].milestones
    #expect(milestones.map(\.isDueSuggested) == [false, true, false])
    #expect(milestones.map { $0.due?.description } == ["2026-06-30", "2026-09", nil])
    let only = try PlanFixture.small([("due: 2026-06-30}", "due: 2026-06-30, due-suggested: true}")])
      .activities[0]
    #expect(only.milestones[0].isDueSuggested && !only.milestones[0].provenance.isSuggested)
    #expect(try PlanFixture.small().activities[1].targetGroups.map(\.isSuggested) == [true])
  }

  @Test func aGateNamesOneOrMoreThatItNeeds() throws {
    let one = try #require(try PlanFixture.small().activity("team")?.gate)
    let two = try #require(
      try PlanFixture.small([("needs: utvardering", "needs: [utvardering, inforande]")]).activity("team")?
        .gate)
    #expect(one.needs == ["utvardering"] && one.locks == ["inforande"] && two.needs.count == 2)
    #expect(try PlanFixture.small().activities[2].milestones.map(\.isLockable) == [false, true])
  }

  @Test func goalsAreATree() throws {
    let goal = try #require(try PlanFixture.small().goals.first)
    #expect(goal.id == "halsa" && goal.parts.map(\.id) == ["halsa-barn"])
  }

  @Test func linksNameTheirPlan() throws {
    let plan = try PlanFixture.small([("{to: team, kind: support}", "{to: annan#so-5, kind: conflict}")])
    let link = try #require(plan.activities[0].links.first)
    #expect(link.plan == "annan" && link.target == "so-5" && link.kind == .conflict)
    #expect(try PlanFixture.small().activities[0].links.first?.plan == nil)
  }

  @Test func followUpsMeetingsAndIndicators() throws {
    let plan = try PlanFixture.small()
    #expect(plan.followUps[1].due == [.yearly(month: 7, day: 31), .yearly(month: 1, day: 31)])
    #expect(plan.followUps[1].cadences == [.halfYear] && plan.followUps[2].cadences.isEmpty)
    #expect(plan.meetings.map(\.on) == ["2026-02-12", "2026-08-20", "2026-09-18"])
    #expect(plan.indicators.map(\.computation) == [nil, .areas, .organisations, .activities, .reports])
    #expect(plan.indicator("mal")?.target == Decimal6(100) && plan.assignments[0].to == "timra")
  }

  @Test func spokenNames() throws {
    let plan = try PlanFixture.small([("name: Kramfors kommun", "name: Härnösands kommun")])
    #expect(
      plan.organisations.map(\.spokenName) == [
        "Timrå", "Ånge", "Härnösand", "Region Västernorrland", "Privata utförare",
      ])
  }
}
