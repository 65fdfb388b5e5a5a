import Testing

@testable import RoadmapKit

/// The spread, worked out activity by activity, agrees with the fold of what had happened by every day.
@Suite struct SpreadPropertyTests {
  private let today: Day = "2026-11-21"

  /// The small plan, with an activity of each measure.
  private func plan() throws -> Plan {
    try PlanFixture.small([
      ("    title: Gemensamma möten\n", "    title: Gemensamma möten\n    in-operation: [mitt]\n")
    ])
  }

  private func journals(seed: UInt64, count: Int) -> Journals {
    var events = RandomEvents(seed: seed)
    return Journals(events.lines(count).map { LineForge.file([$0.bytes], writer: $0.writer) })
  }

  /// What the fold says of one day, counted apart from the code under test.
  private func expected(_ progress: Progress, _ activity: Int, _ measure: Spread.Measure) -> [Int] {
    var counts = [0, 0, 0]
    for organisation in progress.plan.reporters {
      guard let standing = progress.standing(activity, organisation) else { continue }
      if measure == .areas {
        for (area, isOn) in progress.areasInOperation(activity, organisation).enumerated() {
          let states = standing.milestones.filter { $0.area == area }
          let ticked = states.count { $0.isTicked }
          if isOn { counts[0] += 1 } else if ticked > 0 { counts[ticked == states.count ? 1 : 2] += 1 }
        }
        continue
      }
      switch standing.status {
      case _ where measure == .operation && progress.areasInOperation(activity, organisation) == [true]:
        counts[0] += 1
      case .established where measure == .operation: counts[1] += 1
      case .established: counts[0] += 1
      case .done: counts[1] += 1
      case .inProgress, .pilot, .evaluating, .introducing: counts[2] += 1
      default: break
      }
    }
    return counts
  }

  @Test(arguments: 0..<8) func everyDayIsTheFoldOfThatDay(part: Int) throws {
    let plan = try plan()
    var compared = 0
    for seed in 0..<6 {
      let journals = journals(seed: UInt64(part * 50 + seed), count: 140)
      let progress = Progress.fold(journals, onto: plan, today: today)
      let days = Set(journals.entries.flatMap { [$0.happenedDay, $0.happenedDay.adding(days: -1)] }).sorted()
      let folds = days.enumerated().filter { $0.offset % 3 == seed % 3 }.map { _, day in
        (day, Progress.fold(journals, onto: plan, cut: .happened(through: day), today: day))
      }
      for activity in plan.leaves {
        let spread = try #require(Spread(progress, journals, activity: activity))
        for (day, fold) in folds {
          let count = spread.count(on: day)
          let counts = [count.introduced, count.done, count.underway]
          #expect(counts == expected(fold, activity, spread.measure), "\(part) \(seed) \(activity) \(day)")
          compared += counts == [0, 0, 0] ? 0 : 1
        }
        let now = [spread.now.introduced, spread.now.done, spread.now.underway]
        #expect(now == expected(progress, activity, spread.measure))
      }
    }
    #expect(compared > 20)
  }

  /// The day since which somebody stands there: the fold of that day says so, the fold of the day before does not.
  @Test(arguments: 0..<4) func sinceIsTheDayOfTheChange(part: Int) throws {
    let plan = try plan()
    var compared = 0
    for seed in 0..<8 {
      let journals = journals(seed: UInt64(900 + part * 50 + seed), count: 60)
      let progress = Progress.fold(journals, onto: plan, today: today)
      func status(_ activity: Int, _ organisation: Int?, _ day: Day) -> Status? {
        let fold = Progress.fold(journals, onto: plan, cut: .happened(through: day), today: day)
        guard let organisation else { return fold.countyStanding(activity).status }
        return fold.standing(activity, organisation)?.status
      }
      for activity in plan.leaves {
        let spread = try #require(Spread(progress, journals, activity: activity))
        for place in spread.places + [spread.county].compactMap({ $0 }) {
          guard let since = place.since else { continue }
          #expect(status(activity, place.organisation, since) == place.status)
          #expect(status(activity, place.organisation, since.adding(days: -1)) != place.status)
          compared += 1
        }
      }
    }
    #expect(compared > 10)
  }

  /// An earlier day of the time machine is the state of the journals as they were then.
  @Test func thePastHasItsOwnCurve() throws {
    let plan = try plan()
    let journals = journals(seed: 4, count: 120)
    let day = journals.entries[60].recordedDay
    let cut = Progress.fold(journals, onto: plan, cut: .recorded(through: day), today: day)
    let kept = journals.entries.filter { $0.recordedDay <= day }
    let then = Journals(
      kept.map { LineForge.file([Array(journals.bytes(of: $0))], writer: journals.names[$0.by]) })
    let fold = Progress.fold(then, onto: plan, today: day)
    for activity in plan.leaves {
      #expect(Spread(cut, journals, activity: activity) == Spread(fold, then, activity: activity))
    }
  }
}
