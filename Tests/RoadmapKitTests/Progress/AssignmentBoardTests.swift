import Testing

@testable import RoadmapKit

/// Assignments in the order in which they need somebody's eye, and gaps in the order they are worked off.
@Suite struct AssignmentBoardTests {
  private func assign(_ due: String? = nil, every: String? = nil) -> Fact {
    var fact = Fact(.assign, [.to: "timra"], text: "x")
    fact.values[.due] = due.map { .text($0) }
    fact.values[.every] = every.map { .text($0) }
    return fact
  }

  @Test func theLateComeFirstThenTheOpenByTimeThenTheClosed() throws {
    let given = try Scene().write(assign("2027-Q1"), by: "lansledning").write(assign(), by: "lansledning")
      .write(assign("2026-11-01"), by: "lansledning").write(assign("2026-12"), by: "lansledning")
      .write(assign(every: "month"), by: "lansledning", at: "2026-10-10T08:00")
    let scene = given.write(
      Fact(.closeAssignment, [.assignment: .text(given.ids[3].description)]), by: "presidium",
      at: "2026-11-20T08:00")
    let board = AssignmentBoard(scene.progress)
    #expect(board.groups.map(\.stage) == [.late, .open, .closed])
    let ids = board.groups.map { $0.items.compactMap(\.assignment.event) }
    #expect(ids[0] == [scene.ids[2], scene.ids[4]])
    #expect(board.groups[0].items.map { $0.next?.last } == ["2026-11-01", "2026-11-10"])
    #expect(board.groups[1].items.map { $0.next?.last } == ["2027-03-31", nil, nil])
    #expect(ids[2] == [scene.ids[3]])
    #expect(board.count(.late) == 2 && board.count(.open) == 3 && board.count(.closed) == 1)
  }

  @Test func whatIsReportedBackIsNotLate() throws {
    let given = try Scene().write(assign("2026-11-01", every: "half-year"), by: "lansledning")
    #expect(AssignmentBoard(given.progress).count(.late) == 1)
    let told = given.write(
      Fact(.reportBack, [.assignment: .text(given.last.description)]), by: "timra", at: "2026-11-10T08:00")
    let item = try #require(AssignmentBoard(told.progress).groups[1].items.first)
    #expect(item.next?.last == "2027-05-01" && item.stage == .open)
  }

  @Test func newsAreWhatCameAfterTheReference() throws {
    let before = try Scene().write(assign(), by: "lansledning").write(
      assign(every: "year"), by: "lansledning"
    )
    .open("lansledning-2026-11-05").close("lansledning-2026-11-05")
    let scene = before.write(
      Fact(.reportBack, [.assignment: .text(before.ids[1].description)]), by: "timra")
    let situation = scene.situation()
    #expect(situation.now.assignments.map { situation.hasNews(of: $0) } == [false, false, true])
  }

  @Test func everyGapSaysWhatIsMissingAndWhereItIsWritten() throws {
    let scene = try Scene()
    let gaps = Gap.all(in: scene.progress)
    #expect(
      Set(gaps.map(\.kind)).isSuperset(of: [.adoption, .lead, .goal, .due, .baseline, .target, .cadence]))
    for gap in gaps {
      let place = gap.place(in: scene.plan)
      #expect((place == nil) == (gap.kind == .goal), "\(gap)")
      #expect(place.map { !$0.id.isEmpty && !$0.key.isEmpty } ?? true)
    }
    let lead = try #require(gaps.first { $0.kind == .lead })
    #expect(lead.place(in: scene.plan).map { "\($0.id): \($0.key)" } == "samverkan: lead")
  }
}
