import Testing

@testable import RoadmapKit

/// Where no server is reached, a file carries what others lack.
struct EnvelopeTests {
  @discardableResult private func make(
    _ house: House, _ name: String, everything: Bool = false
  ) throws -> String {
    try house.makeEnvelope(name, everything: everything)
  }

  private func open(_ path: String, in house: House) throws -> ShareReport {
    try house.openEnvelope(path)
  }

  /// A house without a server.
  private func alone(_ town: Town, _ name: String, _ writer: String) throws -> House {
    let house = try House(town, name, writer: writer)
    try house.put(House.plan, at: "roadmap.yaml")
    return house
  }

  @Test func itIsOpenedInAnyOrderAndTwice() throws {
    let town = try Town()
    let ange = try alone(town, "a", "ange")
    let kramfors = try alone(town, "b", "kramfors")
    let timra = try alone(town, "c", "timra")
    try ange.note("a1")
    let first = try make(ange, "1")
    try ange.note("a2")
    try kramfors.note("k1")
    let second = try make(ange, "2")
    let third = try make(kramfors, "3")
    for order in [[first, second, third], [third, second, first], [second, third, first, second]] {
      let house = try alone(town, "h\(order.count)\(order[0].last ?? "x")", "timra")
      for path in order { _ = try open(path, in: house) }
      #expect(try house.texts == ["a1", "a2", "k1"])
      for path in order { #expect(try open(path, in: house) == ShareReport()) }
      #expect(try house.journals.entries.count == 3)
    }
    // Back again to its maker, and round about.
    _ = try open(third, in: ange)
    let all = try make(ange, "4", everything: true)
    #expect(try open(all, in: timra).writers == ["ange", "kramfors"])
    #expect(try open(all, in: ange) == ShareReport())
  }

  @Test func whatLiesInOneHasLeftTheHouse() throws {
    let town = try Town()
    let house = try town.house("a", writer: "sundsvall")
    let kept = try house.note("står")
    try house.takeBack(try house.note("ångrad"))
    let report = try house.sharer().makeEnvelope(as: "sundsvall", name: "Sundsvall") { _ in }
    #expect(report.published == 1 && report.dropped == 1)
    #expect(try house.drafts == 0)
    let entry = try #require(try house.journals.entry(kept))
    #expect(try house.standing.hasLeft(entry, in: house.journals))
    // It still goes to the server when there is one again.
    #expect(try house.publish().published == 1)
  }

  @Test func nothingToPutInItIsSaid() throws {
    let town = try Town()
    let house = try town.house("a", writer: "sundsvall")
    #expect(throws: ShareTrouble.envelope(.nothing, "")) { try make(house, "1") }
  }

  @Test func aPlaceThatCannotBeWrittenLeavesItADraft() throws {
    let town = try Town()
    let house = try town.house("a", writer: "sundsvall")
    try house.note("ett")
    let full = StoreError.diskFull(path: "x", ErrorNumber(28))
    #expect(throws: ShareTrouble.store(full)) {
      try house.sharer().makeEnvelope(as: "sundsvall", name: "x") { _ throws(StoreError) in throw full }
    }
    #expect(try house.drafts == 1)
  }

  @Test func theLeadersCarryItOn() throws {
    let town = try Town()
    let leaders = try town.house("l", writer: "lansledning")
    let ange = try town.house("a", writer: "ange")
    let timra = try town.house("t", writer: "timra")
    try ange.note("ett")
    let path = try make(ange, "1")
    #expect(try open(path, in: timra).fetched == 1)
    #expect(try timra.publish() == ShareReport(), "others do not carry")
    #expect(try open(path, in: leaders).fetched == 1)
    let report = try leaders.publish()
    #expect(report.carried == 1 && report.published == 0)
    let message = try town.git("-C", town.server, "log", "-1", "--format=%s")
    #expect(message == "lansledning: förmedlat 1")
    #expect(try timra.fetch() == ShareReport())
    #expect(try ange.publish() == ShareReport())
    #expect(try ange.drafts == 0)
  }

  /// What came in an envelope is newer than the server, and stays when one fetches.
  @Test func fetchingKeepsWhatAnEnvelopeBrought() throws {
    let town = try Town()
    let ange = try town.house("a", writer: "ange")
    let timra = try town.house("t", writer: "timra")
    try ange.note("ett")
    try ange.publish()
    try ange.note("två")
    _ = try open(try make(ange, "1", everything: true), in: timra)
    #expect(try timra.texts == ["ett", "två"])
    #expect(try timra.fetch().notices == [])
    #expect(try timra.texts == ["ett", "två"])
    // But what is written into it by hand is not.
    let path = try ange.ownPath
    try timra.put((timra.text(path) ?? "") + "x\n", at: path)
    #expect(try timra.fetch().notices.count == 1)
    #expect(try timra.texts == ["ett", "två"])
  }

  @Test func itRestsOnWhatMustBeFetchedFirst() throws {
    let town = try Town()
    let ange = try town.house("a", writer: "ange")
    try ange.note("ett")
    let path = try make(ange, "1")
    let stranger = try alone(town, "s", "timra")
    #expect(throws: ShareTrouble.envelope(.restsOnMore, "kuvert")) { try open(path, in: stranger) }
    #expect(try stranger.texts == [])
  }

  @Test func whatIsNoEnvelopeIsTold() throws {
    let town = try Town()
    let ange = try alone(town, "a", "ange")
    let timra = try alone(town, "t", "timra")
    try ange.note("ett")
    let good = try FileReader.read(try make(ange, "1"), limit: 1 << 20)
    for length in stride(from: 0, to: good.count - 1, by: max(1, good.count / 40)) {
      let path = town.folder.path("cut")
      try AtomicFile.replace(path, with: Array(good[..<length]))
      #expect(throws: ShareTrouble.envelope(.notOne, "kuvert"), "\(length) bytes") {
        try open(path, in: timra)
      }
    }
    #expect(throws: ShareTrouble.store(.missing(path: "/saknas"))) { try open("/saknas", in: timra) }
    #expect(try timra.texts == [])
  }

  /// Two envelopes that say different things of one line.
  @Test func anEnvelopeThatContradictsIsRefused() throws {
    let town = try Town()
    let ange = try alone(town, "a", "ange")
    let timra = try alone(town, "t", "timra")
    try ange.note("ett")
    _ = try open(try make(ange, "1"), in: timra)
    let path = try ange.ownPath
    let forger = try alone(town, "f", "ange")
    try forger.put((ange.text(path) ?? "").replacing("ett", with: "ytt"), at: path)
    // The forger's machine takes the file for its own.
    let state = try StateFolder(for: forger.workspace, in: forger.surroundings)
    let device = path.split(separator: "/")[2].prefix(8)
    let folder = try state.opened()
    LiveFileSystem().close(folder)
    try AtomicFile.replace(FilePath.join(state.path, "ange.device"), with: Array("\(device)\n".utf8))
    try AtomicFile.replace(FilePath.join(state.path, "device"), with: Array("\(device)\n".utf8))
    try forger.put((ange.text(path) ?? ""), at: path)
    try forger.note("falskt")
    let forged = try make(forger, "2")
    try ange.note("äkta")
    _ = try open(try make(ange, "3"), in: timra)
    #expect(throws: ShareTrouble.changed(file: path, line: 2)) { try open(forged, in: timra) }
    #expect(try timra.texts == ["ett", "äkta"])
  }
}
