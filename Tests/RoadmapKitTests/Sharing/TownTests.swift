import Glibc
import Testing

@testable import RoadmapKit

/// Eight authorities write offline, take back, fetch, publish, hand each other envelopes and die in the middle, in random
/// order; in the end all have the same, and so has the leading body that carries envelopes to the server.
struct TownTests {
  private static let writers = [
    "sundsvall", "timra", "harnosand", "kramfors", "solleftea", "ornskoldsvik", "ange", "rvn",
  ]

  /// `FARDPLAN_SOAK` is how many times, each with another seed; the suite itself does it once.
  @Test func eightHousesEndAlike() throws {
    let rounds = getenv("FARDPLAN_SOAK").flatMap { Int(String(cString: $0)) } ?? 1
    var carried = 0
    for seed in 1...UInt64(max(rounds, 1)) {
      var year = try Year(seed: seed, events: 500)
      try year.pass()
      try year.end()
      carried += year.carried
      if rounds > 1 { print("soak: seed \(seed) of \(rounds)") }
    }
    #expect(carried > 0)
  }

  /// What happens in the town, and what has been said in it.
  private struct Year {
    let seed: UInt64
    let town: Town
    let leaders: House
    let houses: [House]
    let plan: Plan
    let activities: [String]
    let events: Int
    var luck: Lot
    var left: [Int]
    /// What stands, and what was taken back and may have vanished before it left its house.
    var standing: Set<EventID> = []
    var takenBack: Set<EventID> = []
    var (published, died, undone, redone, opened, carried) = (0, 0, 0, 0, 0, 0)

    init(seed: UInt64, events: Int) throws {
      (self.seed, self.events) = (seed, events)
      luck = Lot(seed)
      let town = try Town()
      self.town = town
      leaders = try town.house("l", writer: "lansledning")
      houses = try TownTests.writers.enumerated().map { try town.house("h\($0)", writer: $1) }
      let plan = try #require(PlanReader.read(Array(House.plan.utf8)).plan)
      self.plan = plan
      activities = plan.leaves.map { plan.activities[$0].id.text }
      left = houses.map { _ in events }
    }

    mutating func pass() throws {
      while left.contains(where: { $0 > 0 }) {
        let index = luck.below(houses.count)
        let house = houses[index]
        switch luck.below(24) {
        case 0..<14: try write(index)
        case 14..<16: _ = try house.fetch()
        case 16..<18:
          _ = try house.publish()
          published += 1
        case 18..<20:
          // The machine dies: from some call on nothing reaches the disk any more.
          let calls = FailingCalls(
            LiveFileSystem(), at: 1 + luck.below(160), error: EIO, manner: .fromThenOn)
          let sharer = try house.sharer(calls: calls)
          if (try? sharer.publish(as: house.writer, name: house.writer)) == nil { died += 1 }
        case 20..<22: try takeBack(house)
        case 22: try sayAgain(house)
        default:
          guard luck.happens(in: 2) else { continue }
          try hand(from: house, to: luck.happens(in: 2) ? leaders : luck.pick(houses))
        }
      }
    }

    private mutating func write(_ index: Int) throws {
      let house = houses[index]
      let count = min(left[index], 1 + luck.below(40))
      guard count > 0 else { return }
      var facts: [Fact] = []
      for number in 0..<count {
        let activity = luck.pick(activities)
        switch luck.below(3) {
        case 0:
          let text = "\(house.writer) \(left[index]) \(number)"
          facts.append(Fact(.note, [.activity: .text(activity)], text: text))
        case 1: facts.append(Fact(.outlook, [.activity: .text(activity), .outlook: "at-risk"]))
        default:
          facts.append(Fact(.status, [.activity: .text(activity), .status: "in-progress"], text: "å"))
        }
      }
      standing.formUnion(try house.recorder.record(facts, newestSeen: house.journals.newest).ids)
      left[index] -= count
    }

    /// As `undo` does: the latest that stands, with a reason when others can have read it.
    private mutating func takeBack(_ house: House) throws {
      let journals = try house.journals
      guard let entry = progress(journals).undoable(by: house.writer, journals) else { return }
      let reason = try house.standing.hasLeft(entry, in: journals) ? "fel" : nil
      try house.write(Fact(.retract, [.event: .text(entry.id.description)], text: reason))
      standing.remove(entry.id)
      takenBack.insert(entry.id)
      undone += 1
    }

    /// As `redo` does.
    private mutating func sayAgain(_ house: House) throws {
      let journals = try house.journals
      guard let entry = progress(journals).redoable(by: house.writer, journals) else { return }
      let reason = try house.standing.hasLeft(entry, in: journals) ? "rätt ändå" : nil
      try house.write(Fact(.retract, [.event: .text(entry.id.description)], text: reason))
      standing.insert(entry.target)
      redone += 1
    }

    /// One makes an envelope and another opens it; the leaders carry theirs to the server.
    private mutating func hand(from house: House, to other: House) throws {
      let path: String
      do { path = try house.envelope("kuvert", everything: luck.happens(in: 3)) } catch {
        guard case .envelope(.nothing, _) = error as? ShareTrouble else { throw error }
        return
      }
      // It may rest on what the other has not fetched.
      if luck.happens(in: 2) { try other.fetch() }
      do { _ = try other.open(path) } catch {
        guard case .envelope(.restsOnMore, _) = error as? ShareTrouble else { throw error }
        return
      }
      opened += 1
      if other.writer == leaders.writer { carried += try leaders.publish().carried }
    }

    /// All publish and fetch: then all have the same, nothing is lost and nothing has come back.
    mutating func end() throws {
      let name: Comment = "seed \(seed)"
      #expect(published > 5 && died > 2 && undone > 5 && redone > 0 && opened > 0, name)
      for house in houses { _ = try house.publish() }
      for house in houses + [leaders] { #expect(try house.fetch().notices == [], name) }
      let first = try state(of: leaders)
      let all = try leaders.journals
      let ids = Set(all.entries.map(\.id))
      #expect(standing.isSubset(of: ids) && standing.union(takenBack).count == events * houses.count, name)
      let progress = progress(all)
      let stands = all.entries.filter { $0.verb != .retract && progress.retracted[$0.id] == nil }
      #expect(Set(stands.map(\.id)) == standing, name)
      #expect(all.entries.allSatisfy { $0.verb != .retract || ids.contains($0.target) }, name)
      for house in houses + [leaders] {
        let contents = try house.contents
        let journals = contents.journals
        #expect(journals.entries.map(\.id) == all.entries.map(\.id), "seed \(seed), \(house.writer)")
        #expect(journals.lines == journals.entries.count, "no repeats")
        #expect(journals.isComplete && contents.unreadable.isEmpty && contents.files.setAside == [])
        #expect(journals.files.count == houses.count, "one device each")
        #expect(try state(of: house) == first, "seed \(seed), \(house.writer)")
        #expect(try house.drafts == 0)
      }
      try checkHistory()
      try town.git("-C", town.server, "fsck", "--strict", "--no-dangling")
    }

    /// There are no merges, and the guard of a server would have taken every single push.
    private func checkHistory() throws {
      let log = try town.git("-C", town.server, "log", "--reverse", "--format=%H %ae %P", "main")
      var before = String(repeating: "0", count: 40)
      let now = Instant(milliseconds: town.now)
      for line in log.split(separator: "\n") {
        let words = line.split(separator: " ").map(String.init)
        let writer = words[1].split(separator: "@").first.map(String.init) ?? ""
        #expect(words.count == 2 || words.count == 3 && words[2] == before, "no merges")
        let hook = PushHook(
          town.server, environment: ["PATH": "/usr/bin:/bin", "FARDPLAN_WRITER": writer], now: now)
        let answer = hook.answer(Array("\(before) \(words[0]) refs/heads/main\n".utf8))
        #expect(answer.isAccepted, "seed \(seed): \(answer.problems)")
        before = words[0]
      }
    }

    private func progress(_ journals: Journals) -> Progress {
      let today = Instant(milliseconds: town.now).swedishDay
      return Situation(journals, plan: plan, isMain: true, today: today).now
    }

    /// What `status --format json` prints.
    private func state(of house: House) throws -> [UInt8] {
      let today = Instant(milliseconds: house.town.now).swedishDay
      let situation = try Situation(house.journals, plan: plan, isMain: true, today: today)
      return StatusJSON.bytes(StatusTable(situation))
    }
  }
}
