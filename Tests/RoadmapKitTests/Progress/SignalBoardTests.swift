import Testing

@testable import RoadmapKit

/// How signals are ordered, what is new about them, and what waits for them.
@Suite struct SignalBoardTests {
  private func signal(_ matter: String, _ activity: String? = nil, on: Day? = nil) -> Fact {
    var fact = Fact(.signal, [.matter: .text(matter)], on: on, text: "x")
    fact.values[.activity] = activity.map { .text($0) }
    return fact
  }

  private func about(_ verb: Verb, _ id: EventID) -> Fact {
    Fact(verb, [.signal: .text(id.description)], text: "x")
  }

  @Test func whatWaitsLongestComesFirstAndWhatIsNewestThen() throws {
    let raised = try Scene().write(signal("hr"), by: "timra").write(
      signal("juridik", on: "2026-09-01"), by: "ange"
    )
    .write(signal("teknik"), by: "timra").write(signal("annat"), by: "timra").write(
      signal("ekonomi"), by: "timra")
    let scene = raised.write(about(.answer, raised.ids[2]), by: "kd-rd").write(
      about(.answer, raised.ids[3]), by: "kd-rd"
    )
    .write(about(.closeSignal, raised.ids[4]), by: "kd-rd")
    let board = SignalBoard(scene.progress)
    #expect(board.groups.map(\.stage) == [.unanswered, .answered, .closed])
    #expect(
      board.groups.map { $0.signals.map(\.matter) } == [[.juridik, .hr], [.annat, .teknik], [.ekonomi]])
    #expect(board.count(.unanswered) == 2 && board.count(.answered) == 2 && board.count(.closed) == 1)
  }

  @Test func whatIsNewIsToldByTheLatest() throws {
    let before = try Scene().write(signal("hr"), by: "timra").write(signal("juridik"), by: "timra").write(
      signal("teknik"), by: "timra"
    )
    .open("lansledning-2026-11-05").close("lansledning-2026-11-05")
    let scene = before.write(signal("annat"), by: "timra").write(
      about(.answer, before.ids[0]), by: "kd-rd"
    )
    .write(about(.closeSignal, before.ids[1]), by: "kd-rd")
    let situation = scene.situation()
    let news = situation.now.signals.map { situation.news(of: $0) }
    #expect(news == [.answered, .closed, nil, .raised])
    #expect(
      Situation(now: situation.now, reference: nil, then: nil, isComplete: true).news(
        of: situation.now.signals[3]) == nil)
  }

  @Test func openActivitiesWhosePlanNamesTheMatterWaitToo() throws {
    let plan = try PlanFixture.small([
      ("    heading: continuing\n    lead", "    heading: continuing\n    outside-control: [hr]\n    lead"),
      ("    heading: 2025\n", "    heading: 2025\n    outside-control: [juridik, hr]\n"),
    ])
    let scene = Scene(plan: plan).write(signal("hr", "moten"), by: "timra")
    let raised = try #require(scene.progress.signals.first)
    #expect(scene.progress.alsoWaiting(for: raised) == [plan.place("samverkan")])
    let ended = scene.write(
      Fact(.status, [.activity: "samverkan", .status: "ended"], text: "x"), by: "lansledning")
    #expect(ended.progress.alsoWaiting(for: raised) == [])
  }

  @Test(
    arguments: [
      ("2026-11-21", "i dag"), ("2026-11-22", "i dag"), ("2026-11-20", "1 dag"), ("2026-09-23", "59 dagar"),
      ("2026-09-22", "2 månader"), ("2026-09-21", "2 månader"), ("2026-08-21", "3 månader"),
      ("2026-08-22", "2 månader"), ("2024-12-21", "23 månader"), ("2024-11-21", "2 år"),
      ("2020-01-01", "6 år"),
    ] as [(Day, String)])
  func ages(_ day: Day, _ words: String) { #expect(Words.age(day, from: "2026-11-21") == words) }
}
