import Glibc
import Testing

@testable import RoadmapKit

/// Why a place cannot be reached or used, as git and ssh tell it.
struct ReachingTests {
  private static let address = "ssh://git@server.example:40322/plan.git"

  /// A house whose ssh says this and ends as OpenSSH does when it fails.
  private func connect(_ town: Town, ssh words: String) throws {
    let house = try House(town, "ny", writer: "ange")
    try house.put(House.plan, at: "roadmap.yaml")
    let ssh = try town.folder.write(
      "#!/bin/sh\ncat >&2 << 'END'\n\(words)\nEND\nexit 255\n", to: "program/ssh")
    chmod(ssh, 0o755)
    symlink("/usr/bin/git", town.folder.path("program/git"))
    _ = try house.sharer(programs: town.folder.path("program") + ":/usr/bin:/bin")
      .connect(to: Self.address, from: "/")
  }

  @Test func aKeyThatIsNotTakenIsTold() throws {
    do {
      try connect(try Town(), ssh: "git@server.example: Permission denied (publickey).\r")
      Issue.record("connected")
    } catch ShareTrouble.noAccess(let place, let cause) {
      #expect(place == Self.address && cause == .key)
    }
  }

  @Test func aServerThatIsMetForTheFirstTimeIsNotSpokenWith() throws {
    let words = """
      No ED25519 host key is known for server.example and you have requested strict checking.\r
      Host key verification failed.\r
      """
    #expect(throws: ShareTrouble.unknownHost("server.example")) { try connect(try Town(), ssh: words) }
  }

  @Test func aServerThatHasBecomeAnotherIsNotSpokenWith() throws {
    let words = """
      @@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@\r
      @    WARNING: REMOTE HOST IDENTIFICATION HAS CHANGED!     @\r
      @@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@\r
      Host key for server.example has changed and you have requested strict checking.\r
      Host key verification failed.\r
      """
    #expect(throws: ShareTrouble.otherHost("server.example")) { try connect(try Town(), ssh: words) }
  }

  /// Nothing in an address or a port is taken for an answer of the server.
  @Test func aServerThatIsSilentIsOffline() throws {
    do {
      try connect(
        try Town(), ssh: "ssh: connect to host server.example port 40322: Connection refused\r")
      Issue.record("connected")
    } catch ShareTrouble.offline(let place, let cause) {
      #expect(place == Self.address && cause == .refusing)
    }
  }

  @Test func aServerWithoutMainIsTold() throws {
    let town = try Town()
    let house = try town.house("a", writer: "sundsvall")
    try town.git("-C", town.server, "branch", "-m", "main", "gammal")
    let trouble = ShareTrouble.otherBranch(town.server, ["gammal"])
    #expect(throws: trouble) { try house.fetch() }
    let other = try House(town, "b", writer: "ange")
    #expect(throws: trouble) { try other.sharer().join(RemoteAddress(town.server, from: "/")) }
    try other.put(House.plan, at: "roadmap.yaml")
    #expect(throws: trouble) { try other.sharer().connect(to: town.server, from: "/") }
  }

  @Test func aServerWhosePlanCannotBeReadIsNotJoined() throws {
    for broken in ["roadmap: 1\nid: [\n", nil] {
      let town = try Town()
      _ = try town.house("a", writer: "sundsvall")
      try town.commit(["roadmap.yaml": broken, "plans/x.yaml": "x\n"])
      let house = try House(town, "b", writer: "ange")
      let trouble = ShareTrouble.brokenPlan(town.server)
      #expect(throws: trouble) { try house.sharer().join(RemoteAddress(town.server, from: "/")) }
      #expect(house.names(".") == [])
      try house.put(House.plan, at: "roadmap.yaml")
      #expect(throws: trouble) { try house.sharer().connect(to: town.server, from: "/") }
      #expect(throws: ShareTrouble.notConnected) { try house.fetch() }
    }
  }

  @Test func whoIsLateEveryTimeIsToldAndLosesNothing() throws {
    let town = try Town()
    let sundsvall = try town.house("a", writer: "sundsvall")
    let ange = try town.house("b", writer: "ange")
    try sundsvall.note("ett")
    var rounds = 0
    #expect(throws: ShareTrouble.tooManyRounds) {
      try sundsvall.publish(tell: { step in
        guard step == .sending else { return }
        rounds += 1
        _ = try? ange.note("före")
        _ = try? ange.publish()
      })
    }
    #expect(rounds == 8)
    #expect(try sundsvall.publish().published == 1)
  }

  /// git reads a folder that another user owns when it is the one that was chosen, and no other.
  @Test(.enabled(if: geteuid() == 0, "only root can give a folder away"))
  func aFolderOfAnotherUserCanBeShared() throws {
    let town = try Town()
    let house = try town.house("a", writer: "sundsvall")
    try town.git("-c", "alias.bort=!chown -R 12345:12345 \(town.server)", "bort")
    #expect(throws: GitTrouble.self, "git itself would not") { try town.git("ls-remote", town.server) }
    try house.note("ett")
    #expect(try house.publish().published == 1)
    #expect(try house.fetch() == ShareReport())
  }
}
