import Testing

@testable import RoadmapKit

/// The real plan at the root of the package.
@Suite struct RoadmapTests {
  private let reading = PlanReader.read(PlanFixture.realBytes)

  @Test func itIsReadWithoutAFault() throws {
    #expect(reading.faults.isEmpty)
    #expect(try #require(reading.plan).id == "fardplan-nara-vard")
  }

  @Test func theEightPartiesReportInOrder() throws {
    let plan = try #require(reading.plan)
    let ids = plan.reporters.map { plan.organisations[$0].id.text }
    #expect(
      ids == ["harnosand", "kramfors", "solleftea", "sundsvall", "timra", "ange", "ornskoldsvik", "rvn"])
    #expect(plan.reporters.map { plan.organisations[$0].short.count }.allSatisfy { $0 == 3 })
    #expect(plan.name(of: "harnosand") == "Härnösand" && plan.name(of: "ornskoldsvik") == "Örnsköldsvik")
    #expect(
      plan.name(of: "rvn") == "Region Västernorrland" && plan.name(of: "lansledning") == "Länsledning HälSam")
    #expect(plan.name(of: "parterna") == "De åtta parterna" && plan.name(of: "okand") == "okand")
  }

  @Test func twelveActivitiesAnUmbrellaAndAHorizon() throws {
    let plan = try #require(reading.plan)
    let ids = plan.leaves.map { plan.activities[$0].id.text }
    #expect(
      ids == [
        "fp-611", "fp-612", "fp-613", "fp-621", "fp-622a", "fp-622b", "fp-622c", "fp-632", "fp-623", "fp-624",
        "fp-631", "fp-633", "fp-7",
      ])
    let umbrella = try #require(plan.activity("fp-622"))
    #expect(umbrella.isUmbrella && umbrella.milestones.isEmpty && umbrella.parts.count == 4)
    #expect(umbrella.parts.allSatisfy { plan.activities[$0].parent == plan.place("fp-622") })
    #expect(plan.activity("fp-7")?.heading == .horizon && plan.activity("fp-622")?.heading == .wholePeriod)
    #expect(
      plan.activity("fp-611")?.heading == .continuing && plan.activity("fp-632")?.heading == .year(2026))
  }

  @Test func theGateLocksFourMilestones() throws {
    let activity = try #require(reading.plan?.activity("fp-613"))
    let gate = try #require(activity.gate)
    #expect(gate.needs == ["utvardering-klar"] && gate.decidedBy == "lansledning")
    #expect(activity.milestones.filter(\.isLockable).map(\.id) == gate.locks && gate.locks.count == 4)
    #expect(reading.plan?.activities.count { $0.gate != nil } == 1)
  }

  @Test func localCooperationIsSevenTimesThree() throws {
    let plan = try #require(reading.plan)
    let activity = plan.place("fp-621")
    #expect(plan.activities[activity].isPerArea && plan.areas.map(\.id) == ["barn-unga", "vuxna", "aldre"])
    let scene = Scene(plan: plan)
    let cells = plan.reporters.flatMap { scene.progress.areasInOperation(activity, $0) }
    #expect(cells.count == 21)
    let indicator = try #require(plan.indicator("lsg-i-gang"))
    let value = try #require(scene.progress.computedValue(of: indicator))
    #expect(value.count == 0 && value.of == 21)
    #expect(scene.situation().coverage(activity).of == 7)
    #expect(scene.standing("fp-621", "sundsvall")?.count == 15 && scene.standing("fp-621", "rvn") == nil)
  }

  @Test func milestonesOfOneKommunDoNotConcernTheOthers() throws {
    let plan = try #require(reading.plan)
    let scene = Scene(plan: plan)
    #expect(
      scene.standing("fp-613", "ornskoldsvik")?.count == 3 && scene.standing("fp-613", "timra")?.count == 5)
    #expect(scene.standing("fp-613", "rvn") == nil)
  }

  @Test func whatThePlanDoesNotSayIsAbsent() throws {
    let plan = try #require(reading.plan)
    #expect(plan.standing == .adopted && plan.adoption?.adoptedBy == "lansledning")
    #expect(plan.adoption?.adoptedOn == nil && plan.adoption?.approvedOn == nil)
    #expect(plan.activity("fp-611")?.lead == nil && plan.activity("fp-621")?.lead == "lansledning")
    #expect(plan.activities.flatMap(\.milestones).allSatisfy { $0.due == nil && $0.provenance.isSuggested })
    #expect(plan.years == 2025...2030)
    let rule = try #require(plan.followUps.first { $0.id == "u2" })
    #expect(
      rule.due.map(\.description) == ["--07-31", "--01-31"] && rule.isDueSuggested && rule.by == ["presidium"]
    )
  }

  @Test func nothingHasBeenReported() {
    guard let plan = reading.plan else { return }
    let progress = Scene(plan: plan).progress
    for activity in plan.leaves {
      for organisation in plan.reporters {
        #expect(progress.standing(activity, organisation)?.isReported != true)
      }
    }
  }
}
