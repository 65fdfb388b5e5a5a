import Glibc
import Testing

@testable import RoadmapKit

/// Eight authorities write offline, fetch, publish and die in the middle, in random order; in the end all have the same.
struct TownTests {
  private static let writers = [
    "sundsvall", "timra", "harnosand", "kramfors", "solleftea", "ornskoldsvik", "ange", "rvn",
  ]

  /// `FARDPLAN_SOAK` is how many times, each with another seed; the suite itself does it once.
  @Test func eightHousesEndAlike() throws {
    let rounds = getenv("FARDPLAN_SOAK").flatMap { Int(String(cString: $0)) } ?? 1
    for seed in 1...UInt64(max(rounds, 1)) {
      try run(seed: seed, events: 500)
      if rounds > 1 { print("soak: seed \(seed) of \(rounds)") }
    }
  }

  private func run(seed: UInt64, events: Int) throws {
    var luck = Lot(seed)
    let town = try Town()
    var houses: [House] = []
    for (index, writer) in Self.writers.enumerated() {
      houses.append(try town.house("h\(index)", writer: writer))
    }
    let plan = try #require(PlanReader.read(Array(House.plan.utf8)).plan)
    let activities = plan.leaves.map { plan.activities[$0].id.text }
    var left = houses.map { _ in events }
    var (published, died) = (0, 0)
    while left.contains(where: { $0 > 0 }) {
      let index = Int.random(in: houses.indices, using: &luck)
      let house = houses[index]
      switch Int.random(in: 0..<20, using: &luck) {
      case 0..<14:
        let count = min(left[index], Int.random(in: 1...40, using: &luck))
        guard count > 0 else { continue }
        let facts = (0..<count).map { number -> Fact in
          let activity = activities.randomElement(using: &luck) ?? "fp-612"
          switch Int.random(in: 0..<3, using: &luck) {
          case 0:
            return Fact(.note, [.activity: .text(activity)], text: "\(house.writer) \(left[index]) \(number)")
          case 1: return Fact(.outlook, [.activity: .text(activity), .outlook: "at-risk"])
          default: return Fact(.status, [.activity: .text(activity), .status: "in-progress"], text: "å")
          }
        }
        _ = try house.recorder.record(facts, newestSeen: house.journals.newest)
        left[index] -= count
      case 14..<16: _ = try house.fetch()
      case 16..<18:
        _ = try house.publish()
        published += 1
      default:
        // The machine dies: from some call on nothing reaches the disk any more.
        let calls = FailingCalls(
          LiveFileSystem(), at: Int.random(in: 1...160, using: &luck), error: EIO, manner: .fromThenOn)
        let sharer = try house.sharer(calls: calls)
        if (try? sharer.publish(as: house.writer, name: house.writer)) == nil { died += 1 }
      }
    }
    #expect(published > 5 && died > 2, "seed \(seed)")
    for house in houses { _ = try house.publish() }
    for house in houses { #expect(try house.fetch().notices == [], "seed \(seed)") }
    let first = try state(of: houses[0], plan)
    for house in houses {
      let contents = try house.contents
      #expect(contents.journals.entries.count == events * houses.count, "seed \(seed), \(house.writer)")
      #expect(contents.journals.lines == events * houses.count)
      #expect(contents.journals.isComplete && contents.unreadable.isEmpty && contents.files.setAside == [])
      #expect(contents.journals.files.count == houses.count, "one device each")
      #expect(try state(of: house, plan) == first, "seed \(seed), \(house.writer)")
      #expect(try house.drafts == 0)
    }
    let parents = try town.git("-C", town.server, "rev-list", "--parents", "main").split(separator: "\n")
    #expect(parents.allSatisfy { $0.split(separator: " ").count <= 2 }, "no merges")
    try town.git("-C", town.server, "fsck", "--strict", "--no-dangling")
  }

  /// What `status --format json` prints.
  private func state(of house: House, _ plan: Plan) throws -> [UInt8] {
    let today = Instant(milliseconds: house.town.now).swedishDay
    let situation = try Situation(house.journals, plan: plan, isMain: true, today: today)
    return StatusJSON.bytes(StatusTable(situation))
  }
}
