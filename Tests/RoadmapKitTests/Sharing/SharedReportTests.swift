import Testing

@testable import RoadmapKit

/// What the presidium has adopted goes to all, whole, and is never changed.
struct SharedReportTests {
  /// Adopts something as the presidium: a folder with a stamp that an event names.
  private func adopt(_ house: House, _ folder: String, _ stamp: String) throws {
    try house.put(stamp, at: "reports/\(folder)/stamp.json")
    try house.put("# Rapport\n", at: "reports/\(folder)/report.md")
    try house.write(
      Fact(
        .adoptReport, [.period: .text("2026-H1"), .digest: .text(Digest.sha256(Array(stamp.utf8)))]))
  }

  @Test func anAdoptedReportIsPublishedWhole() throws {
    let town = try Town()
    let presidium = try town.house("p", writer: "presidium")
    let ange = try town.house("a", writer: "ange")
    try adopt(presidium, "2026-H1", "{}\n")
    // One that no event knows stays at home.
    try presidium.put("x", at: "reports/2026-H2/stamp.json")
    #expect(try presidium.sharer().outgoing(as: "presidium").reports == ["reports/2026-H1"])
    #expect(try presidium.publish().reportsPublished == ["reports/2026-H1"])
    #expect(try ange.fetch().reportsFetched == ["reports/2026-H1"])
    #expect(ange.names("reports") == ["2026-H1"])
    #expect(ange.text("reports/2026-H1/report.md") == "# Rapport\n")
    #expect(try presidium.publish() == ShareReport())
    #expect(try ange.fetch() == ShareReport())
  }

  @Test func onlyThePresidiumPublishesReports() throws {
    let town = try Town()
    let ange = try town.house("a", writer: "ange")
    try adopt(ange, "2026-H1", "{}\n")
    #expect(try ange.publish().reportsPublished == [])
  }

  @Test func aReportThatIsAnotherHereIsLeftAndTold() throws {
    let town = try Town()
    let presidium = try town.house("p", writer: "presidium")
    let ange = try town.house("a", writer: "ange")
    try ange.put("mitt", at: "reports/2026-H1/report.md")
    try adopt(presidium, "2026-H1", "{}\n")
    try presidium.publish()
    #expect(try ange.fetch().notices == [.reportDiffers(folder: "reports/2026-H1")])
    #expect(ange.text("reports/2026-H1/report.md") == "mitt")
  }

  @Test func aReportThatWasChangedOnTheServerIsNotFollowed() throws {
    let town = try Town()
    let presidium = try town.house("p", writer: "presidium")
    let ange = try town.house("a", writer: "ange")
    try adopt(presidium, "2026-H1", "{}\n")
    try presidium.publish()
    try ange.fetch()
    try town.commit(["reports/2026-H1/report.md": "# Bättre\n"])
    #expect(throws: ShareTrouble.changed(file: "reports/2026-H1/report.md", line: 1)) { try ange.fetch() }
    #expect(ange.text("reports/2026-H1/report.md") == "# Rapport\n")
  }
}

/// Every call to the disk fails in turn; what was there is there, and the next try gets through.
struct FailingDiskSharingTests {
  @Test(arguments: zip([28 as Int32, 5], [FailingCalls.Manner.fromThenOn, .once]))
  func nothingIsLostByADiskThatFails(error: Int32, manner: FailingCalls.Manner) throws {
    let town = try Town()
    let sundsvall = try town.house("a", writer: "sundsvall")
    let ange = try town.house("b", writer: "ange")
    var at = 3
    var isDone = (publish: false, fetch: false)
    var wanted: [String] = []
    while !(isDone.publish && isDone.fetch) {
      wanted.append("\(at)")
      try sundsvall.note("\(at)")
      let sending = FailingCalls(LiveFileSystem(), at: at, error: error, manner: manner)
      if !isDone.publish { _ = try? sundsvall.sharer(calls: sending).publish(as: "sundsvall", name: "x") }
      isDone.publish = isDone.publish || !sending.hasFailed
      #expect(try sundsvall.texts == wanted, "publish, call \(at)")
      try sundsvall.publish()
      #expect(try sundsvall.drafts == 0)
      let before = try ange.texts
      let taking = FailingCalls(LiveFileSystem(), at: at, error: error, manner: manner)
      if !isDone.fetch { _ = try? ange.sharer(calls: taking).fetch() }
      isDone.fetch = isDone.fetch || !taking.hasFailed
      #expect(try ange.texts.starts(with: before), "fetch, call \(at)")
      #expect(try ange.fetch().notices == [], "fetch, call \(at)")
      #expect(try ange.texts == wanted, "fetch, call \(at)")
      at += 11
    }
    #expect(at > 50)
  }
}
