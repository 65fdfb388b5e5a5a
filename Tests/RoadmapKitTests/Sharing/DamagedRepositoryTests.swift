import Glibc
import Testing

@testable import RoadmapKit

/// The own repository can be harmed in any way: it is filled again, and what envelopes brought is still carried on.
struct DamagedRepositoryTests {
  enum Harm: CaseIterable { case emptiedPack, objectsGone, allGone }

  private struct Scene {
    let town: Town
    let leaders: House
    let path: String

    init() throws {
      town = try Town()
      leaders = try town.house("l", writer: "lansledning")
      let ange = try town.house("a", writer: "ange")
      try ange.note("ett")
      try leaders.open(try ange.envelope("1"))
      path = "\(try leaders.state.path)/share.git"
    }

    func harm(_ harm: Harm) throws {
      switch harm {
      case .emptiedPack:
        try town.git("-C", path, "repack", "-a", "-d", "-q")
        let packs = try FilePack.names(path)
        #expect(!packs.isEmpty)
        for pack in packs {
          chmod(pack, 0o600)
          truncate(pack, 0)
        }
      case .objectsGone:
        TemporaryFolder.remove("\(path)/objects")
      case .allGone: TemporaryFolder.remove(path)
      }
    }
  }

  private enum FilePack {
    static func names(_ path: String) throws -> [String] {
      let folder = "\(path)/objects/pack"
      let open = try PrivateFolder.openExisting(folder, calls: LiveFileSystem())
      defer { LiveFileSystem().close(open) }
      return try LiveFileSystem().names(in: open).filter { $0.hasSuffix(".pack") }.map { "\(folder)/\($0)" }
    }
  }

  @Test(arguments: Harm.allCases) func fetchingFillsItAndCarryingGoesOn(harm: Harm) throws {
    let scene = try Scene()
    try scene.harm(harm)
    #expect(try scene.leaders.fetch() == ShareReport())
    #expect(try scene.leaders.texts == ["ett"])
    #expect(try scene.leaders.publish().carried == 1)
    #expect(try scene.leaders.fetch() == ShareReport())
  }

  @Test(arguments: Harm.allCases) func whatWouldLeaveIsStillKnown(harm: Harm) throws {
    let scene = try Scene()
    try scene.harm(harm)
    #expect(try scene.leaders.sharer().outgoing(as: "lansledning").carried == 1)
  }

  @Test(arguments: Harm.allCases) func envelopesSayWhatToDo(harm: Harm) throws {
    let scene = try Scene()
    try scene.leaders.note("eget")
    try scene.harm(harm)
    let trouble = ShareTrouble.envelope(.fetchedIsDamaged, "")
    #expect(throws: trouble) { try scene.leaders.envelope("2") }
    #expect(throws: trouble) { try scene.leaders.sharer().envelopeContents(as: "lansledning") }
    #expect(throws: ShareTrouble.envelope(.fetchedIsDamaged, "kuvert")) {
      try scene.leaders.open(scene.town.folder.path("1"))
    }
    #expect(trouble.problem.remedy.contains("fardplan hämta") && !trouble.problem.fact.contains("  "))
    try scene.leaders.fetch()
    #expect(try scene.leaders.sharer().envelopeContents(as: "lansledning").enclosed == 2)
  }

  /// Where no server is, what envelopes brought is all there is.
  @Test func withoutAServerItIsFilledFromTheCopy() throws {
    let town = try Town()
    let (ange, timra) = (try town.alone("a", "ange"), try town.alone("t", "timra"))
    try ange.note("ett")
    try timra.open(try ange.envelope("1"))
    try ange.note("två")
    let path = "\(try timra.state.path)/share.git"
    TemporaryFolder.remove("\(path)/objects")
    #expect(try timra.open(try ange.envelope("2")).fetched == 1)
    #expect(try timra.texts == ["ett", "två"])
  }

  @Test func aServerThatIsSilentIsStillSilent() throws {
    let scene = try Scene()
    let server = scene.town.server
    rename(server, "\(server).borta")
    mkdir(server, 0o700)
    #expect(throws: ShareTrouble.noRepository(server)) { try scene.leaders.fetch() }
  }
}
