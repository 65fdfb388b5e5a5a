import Testing

@testable import RoadmapKit

/// Every id that is named must exist, in the right namespace and within the right activity.
@Suite struct PlanReferenceTests {
  private func faults(_ changes: (String, String)...) -> [PlanFault] {
    PlanReader.read(Array(PlanFixture.smallText(changes).utf8)).sorts
  }

  private func unknown(_ id: String, _ key: String, _ suggestion: String?) -> PlanFault {
    .unknownReference(id, key: key, suggestion: suggestion)
  }

  @Test func misspeltIdsAreToldWithWhatWasMeant() {
    #expect(
      faults(("members: [timra, ange]", "members: [timra, angle]")) == [unknown("angle", "members", "ange")])
    #expect(faults(("reports-to: kd-rd", "reports-to: kdrd")) == [unknown("kdrd", "reports-to", "kd-rd")])
    #expect(
      faults(("concerns: {group: norr}", "concerns: {group: nor}")).contains(unknown("nor", "group", "norr")))
    #expect(
      faults(("indicators: [i-gang, kommuner]", "indicators: [igang]")) == [
        unknown("igang", "indicators", "i-gang")
      ])
    #expect(faults(("lead: lansledning", "lead: lönenämnden")) == [unknown("lönenämnden", "lead", nil)])
    #expect(faults(("body: presidium, on", "body: timra, on")) == [unknown("timra", "body", nil)])
  }

  @Test func milestonesAreNamedWithinTheirActivity() {
    #expect(faults(("needs: utvardering", "needs: start")) == [unknown("start", "needs", nil)])
    #expect(
      faults(("locks: [inforande]", "locks: [inforand]")) == [unknown("inforand", "locks", "inforande")])
    #expect(
      faults(("in-operation: [bildad]", "in-operation: [rum]")) == [unknown("rum", "in-operation", nil)])
    // The same id in another activity is another milestone.
    #expect(faults(("id: rum, title", "id: start, title")).isEmpty)
  }

  @Test func anActivityAfterAnUmbrellaHasItsOwnMilestonesAgain() {
    let gated =
      "{id: utblick, title: Utblick, heading: horizon, milestones: [{id: x, title: X}], gate: {locks: [%]}}"
    let old = "{id: utblick, title: Utblick, heading: horizon}"
    #expect(faults((old, gated.replacing("%", with: "x"))).isEmpty)
    #expect(faults((old, gated.replacing("%", with: "rutin"))) == [unknown("rutin", "locks", nil)])
  }

  @Test func anIdIsGivenOnceInItsNamespace() throws {
    #expect(
      faults(("id: mitt, title", "id: start, title")).contains {
        if case .duplicateID("start", _) = $0 { true } else { false }
      })
    #expect(
      faults(("id: utblick", "id: moten")).contains {
        if case .duplicateID("moten", _) = $0 { true } else { false }
      })
    let text = PlanFixture.smallText([("{id: vuxna, name: Vuxna}", "{id: barn, name: Vuxna}")])
    let fault = try #require(PlanReader.read(Array(text.utf8)).faults.first)
    #expect(fault.fault == .duplicateID("barn", firstLine: fault.line))
  }

  @Test func areasAndTargetGroupsAreNamespacesOfTheirOwn() throws {
    let plan = try PlanFixture.small()
    #expect(plan.areas[0].id.text == plan.targetGroups[0].id.text)
    #expect(plan.areas[0].name == "Barn" && plan.targetGroups[0].name == "Barn och unga")
    #expect(faults(("areas: [barn]", "areas: [alla]")) == [unknown("alla", "areas", nil)])
  }

  @Test func bodiesOrganisationsAndGroupsShareTheirNames() {
    for (old, new) in [
      ("id: samordning, name", "id: timra, name"), ("id: norr, name", "id: presidium, name"),
    ] {
      #expect(faults((old, new)).contains { if case .duplicateID = $0 { true } else { false } })
    }
  }

  @Test func linksWithinThePlanMustLeadSomewhere() {
    #expect(faults(("{to: team, kind", "{to: teem, kind")) == [unknown("teem", "to", "team")])
    #expect(faults(("{to: team, kind", "{to: halsa-barn, kind")).isEmpty)
    #expect(faults(("{to: team, kind", "{to: annan#vad, kind")).isEmpty)
  }

  @Test func whatDoesNotHangTogether() {
    #expect(faults(("from: 2025, to: 2027", "from: 2028, to: 2027")) == [.periodReversed])
    #expect(
      faults(("areas: [{id: barn, name: Barn}, {id: vuxna, name: Vuxna}]\n", ""), ("    areas: [barn]\n", ""))
        == [.perAreaWithoutAreas("samverkan")])
    #expect(faults(("concerns: region", "concerns: []")) == [.concernsNobody("kopior")])
    #expect(faults(("concerns: region", "concerns: [privata]")) == [.concernsNobody("kopior")])
    let umbrella = ("heading: whole-period\n", "heading: whole-period\n    milestones: [{id: a, title: A}]\n")
    #expect(faults(umbrella) == [.umbrellaWithMilestones("digital")])
  }

  @Test func doubtsDoNotStopThePlan() throws {
    let proposal = PlanReader.read(
      Array(PlanFixture.smallText([("kind: cooperation", "kind: proposal")]).utf8))
    #expect(proposal.sorts == [.proposalShownAsAdopted] && proposal.plan != nil)
    let same = PlanFixture.smallText([("title: Utblick", "title: \"gemensamma mö\u{200B}ten\"")])
    #expect(PlanReader.read(Array(same.utf8)).sorts == [.lookalikeTitles("moten", "utblick")])
  }

  @Test func aPlanWithoutReportersIsTold() {
    let text = "roadmap: 1\nid: a\ntitle: A\nkind: project\nstanding: proposal\n"
    #expect(PlanReader.read(Array(text.utf8)).sorts == [.noOrganisations])
  }
}
