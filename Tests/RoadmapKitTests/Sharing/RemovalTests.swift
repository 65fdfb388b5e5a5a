import Testing

@testable import RoadmapKit

/// What was removed for good on the server goes from every house, and nothing else may change in its shadow.
struct RemovalTests {
  private struct Scene {
    let town: Town
    let sundsvall: House
    let ange: House
    let event: EventID

    init() throws {
      town = try Town()
      sundsvall = try town.house("a", writer: "sundsvall")
      ange = try town.house("b", writer: "ange")
      try sundsvall.note("först")
      event = try sundsvall.note("hemligt")
      try sundsvall.note("sist")
      try sundsvall.publish()
      try ange.note("svar")
      try ange.publish()
      try sundsvall.fetch()
      try sundsvall.note("utkast")
    }

    /// The files on the server as they are after the removal.
    func purged() throws -> [String: String] {
      var files: [String: [UInt8]] = [:]
      for path in try town.git("-C", town.server, "ls-tree", "-r", "--name-only", "main").split(
        separator: "\n")
      {
        files[String(path)] = Array("\(town.shared(String(path)) ?? "")\n".utf8)
      }
      let changed = try Purge.apply(to: event, at: Instant(milliseconds: town.now), in: files)
      return files.merging(changed) { $1 }.mapValues { String(decoding: $0, as: UTF8.self) }
    }

    /// All that a house's own repository holds, as text.
    func repository(_ house: House) throws -> String {
      let state = try StateFolder(for: house.workspace, in: house.surroundings)
      return try town.git("-C", "\(state.path)/share.git", "cat-file", "--batch-all-objects", "--batch")
    }
  }

  @Test func theTextIsGoneEverywhereAndTheEventStays() throws {
    let scene = try Scene()
    try scene.town.commit(try scene.purged(), onto: "")
    for house in [scene.ange, scene.sundsvall] {
      #expect(try house.fetch().notices == [.purged(count: 1)])
      let journals = try house.journals
      #expect(journals.isComplete && journals.entry(scene.event) != nil)
      #expect(try !house.texts.contains("hemligt"))
      #expect(house.text(try scene.sundsvall.ownPath)?.contains("hemligt") == false)
      #expect(try !scene.repository(house).contains("hemligt"))
      #expect(try house.fetch().notices == [])
    }
    #expect(try scene.sundsvall.drafts == 1)
    #expect(try scene.sundsvall.publish().published == 1)
    try scene.ange.fetch()
    #expect(try scene.ange.texts.sorted() == ["först", "sist", "svar", "utkast", ""].sorted())
  }

  /// A machine that dies on the way gets there the next time.
  @Test(arguments: [5, 40, 80, 120, 160]) func aRemovalThatWasCutOffIsFinished(at: Int) throws {
    let scene = try Scene()
    try scene.town.commit(try scene.purged(), onto: "")
    let calls = FailingCalls(LiveFileSystem(), at: at, manner: .fromThenOn)
    _ = try? scene.sundsvall.sharer(calls: calls).fetch()
    try scene.sundsvall.fetch()
    #expect(try !scene.sundsvall.texts.contains("hemligt") && scene.sundsvall.journals.isComplete)
    #expect(try scene.sundsvall.texts.contains("utkast"))
    #expect(try scene.sundsvall.publish().published == 1)
  }

  @Test func nothingElseMayChange() throws {
    for wrong in 0..<4 {
      let scene = try Scene()
      var files = try scene.purged()
      let path = try scene.sundsvall.ownPath
      switch wrong {
      case 0: files[path] = files[path]?.replacing("sist", with: "mist")
      case 1: files[GuardedPath.purgedList] = nil
      case 2: files[path] = nil
      default:
        files[path] = files[path].map { $0.split(separator: "\n").dropLast().joined(separator: "\n") + "\n" }
      }
      try scene.town.commit(files, onto: "")
      let before = try scene.ange.texts
      #expect(throws: ShareTrouble.rewound, "\(wrong)") { try scene.ange.fetch() }
      #expect(try scene.ange.texts == before, "\(wrong)")
    }
  }

  /// An envelope that was made before the removal says nothing more after it.
  @Test func anOlderEnvelopeDoesNotBringItBack() throws {
    let scene = try Scene()
    let path = try scene.sundsvall.envelope("gammalt", everything: true)
    let part = try scene.ange.envelope("del", everything: true)
    let new = try House(scene.town, "n", writer: "timra")
    _ = try new.sharer().join(envelope: path, name: "kuvert")
    #expect(try new.texts.contains("hemligt"))
    try scene.town.commit(try scene.purged(), onto: "")
    try scene.ange.fetch()
    #expect(try scene.ange.open(path).fetched == 1)
    #expect(try scene.ange.open(part) == ShareReport())
    #expect(try new.sharer().connect(to: scene.town.server, from: "/").report.notices == [])
    for house in [scene.ange, new] {
      #expect(try !house.texts.contains("hemligt") && house.texts.contains("utkast"))
      #expect(try !scene.repository(house).contains("hemligt"))
      #expect(house.names("journal/sundsvall").count == 1)
      #expect(try house.fetch().notices == [])
    }
  }

  /// One that was made after it is opened when it has been fetched.
  @Test func aNewerEnvelopeWaits() throws {
    let scene = try Scene()
    try scene.town.commit(try scene.purged(), onto: "")
    try scene.sundsvall.fetch()
    let path = try scene.sundsvall.envelope("nytt", everything: true)
    #expect(throws: ShareTrouble.envelope(.restsOnMore, "kuvert")) { try scene.ange.open(path) }
    try scene.ange.fetch()
    #expect(try scene.ange.open(path).fetched == 1)
  }
}
