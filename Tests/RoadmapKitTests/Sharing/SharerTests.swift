import Glibc
import Testing

@testable import RoadmapKit

/// What one publishes others fetch, and nothing is lost on the way.
struct SharerTests {
  @Test func whatOnePublishesOthersRead() throws {
    let town = try Town()
    let sundsvall = try town.house("a", writer: "sundsvall")
    let ange = try town.house("b", writer: "ange")
    try sundsvall.note("ett")
    try sundsvall.note("två")
    #expect(try sundsvall.drafts == 2)
    let sent = try sundsvall.publish()
    #expect(sent.published == 2 && sent.fetched == 0)
    #expect(try sundsvall.drafts == 0)
    let come = try ange.fetch()
    #expect(come.fetched == 2 && come.writers == ["sundsvall"] && come.notices == [])
    #expect(try ange.texts == ["ett", "två"])
    let path = try sundsvall.ownPath
    #expect(ange.text(path) == sundsvall.text(path))
    // A second time there is nothing to say.
    let again = try sundsvall.publish()
    #expect(again == ShareReport())
    #expect(try ange.fetch().fetched == 0)
    #expect(try ange.standing.fetched != nil)
  }

  @Test func theCommitNamesTheBodyAndNoPerson() throws {
    let town = try Town()
    let house = try town.house("a", writer: "sundsvall")
    try house.note("ett")
    _ = try house.sharer().publish(as: "sundsvall", name: "Sundsvalls kommun – <LSG>\u{202E}\n")
    let log = try town.git("-C", town.server, "log", "-1", "--format=%an|%ae|%cn|%ce|%s")
    #expect(
      log
        == "Sundsvalls kommun – LSG|sundsvall@fardplan.invalid|Sundsvalls kommun – LSG|sundsvall@fardplan.invalid|sundsvall: 1"
    )
    let changed = try town.git("-C", town.server, "diff-tree", "--no-commit-id", "--name-only", "-r", "main")
    #expect(changed == (try house.ownPath))
  }

  @Test func draftsThatWereTakenBackLeaveNoTrace() throws {
    let town = try Town()
    let house = try town.house("a", writer: "sundsvall")
    try house.note("står kvar")
    try house.takeBack(try house.note("ångrad"))
    // What is taken back and done again stays, without the two in between.
    let again = try house.note("ångrad och åter")
    try house.takeBack(try house.takeBack(again))
    let report = try house.publish()
    #expect(report.published == 2 && report.dropped == 1)
    #expect(try house.texts == ["står kvar", "ångrad och åter"])
    #expect(try house.journals.entries.count == 2)
    #expect(town.shared(try house.ownPath).map { $0 + "\n" } == house.text(try house.ownPath))
    // What has left the house is taken back for all to see.
    try house.takeBack(again)
    #expect(try house.publish().published == 1)
    #expect(try house.journals.entries.count == 3)
  }

  @Test func whoComesSecondTriesAgain() throws {
    let town = try Town()
    let sundsvall = try town.house("a", writer: "sundsvall")
    let ange = try town.house("b", writer: "ange")
    try sundsvall.note("ett")
    try ange.note("två")
    var steps: [ShareStep] = []
    var isFirst = true
    let report = try sundsvall.publish(tell: { step in
      steps.append(step)
      // Just before the first is sent, the other publishes.
      if step == .sending, isFirst {
        isFirst = false
        _ = try? ange.publish()
      }
    })
    #expect(steps.contains(.waiting(round: 2)) && report.published == 1 && report.fetched == 1)
    try ange.fetch()
    #expect(try ange.texts == ["ett", "två"])
    #expect(try sundsvall.texts == ["ett", "två"])
    let parents = try town.git("-C", town.server, "rev-list", "--parents", "main")
    #expect(parents.split(separator: "\n").allSatisfy { $0.split(separator: " ").count <= 2 })
  }

  @Test func cancellingLosesNothing() throws {
    let town = try Town()
    let house = try town.house("a", writer: "sundsvall")
    for step in [ShareStep.fetching, .checking, .joining, .sending] {
      try house.note("\(step)")
      var isOver = false
      #expect(throws: ShareTrouble.cancelled) {
        try house.publish(tell: { if $0 == step { isOver = true } }, isCancelled: { isOver })
      }
    }
    #expect(try house.texts.count == 4)
    try house.publish()
    #expect(try house.drafts == 0)
    #expect(try house.journals.entries.count == 4)
  }

  /// The server took it, and the line broke before it could say so.
  @Test func anUnknownOutcomeIsLookedUp() throws {
    let town = try Town()
    let house = try town.house("a", writer: "sundsvall")
    try house.note("ett")
    let state = try StateFolder(for: house.workspace, in: house.surroundings)
    let before = try state.shareRecord()
    try house.publish()
    let path = try house.ownPath
    let size = house.text(path)?.utf8.count ?? 0
    // As a machine remembers it that died after sending.
    var torn = before
    torn.left[path] = ShareRecord.Left(known: 0, tried: size)
    try state.save(torn)
    let sent = try #require(try house.journals.entries.first)
    let standing = try house.sharer().standing()
    #expect(try house.drafts == 1 && standing.isUncertain, "nobody knows yet")
    #expect(try standing.hasLeft(sent, in: house.journals), "others may have read it")
    try house.note("två")
    #expect(try house.drafts == 2)
    #expect(try house.publish().published == 2)
    #expect(try house.journals.entries.count == 2)
    #expect(try !house.sharer().standing().isUncertain)
    // As one that died just before.
    try house.note("tre")
    torn = try state.shareRecord()
    torn.left[path]?.tried = house.text(path)?.utf8.count ?? 0
    try state.save(torn)
    #expect(try house.drafts == 1)
    #expect(try house.publish().published == 1)
    #expect(try house.drafts == 0 && town.house("c", writer: "timra").texts == ["ett", "två", "tre"])
    // All of it had arrived, and there is nothing more to send.
    torn = try state.shareRecord()
    torn.left[path] = ShareRecord.Left(known: size, tried: house.text(path)?.utf8.count ?? 0)
    try state.save(torn)
    #expect(try house.drafts == 2)
    #expect(try house.publish().published == 2)
    #expect(try house.drafts == 0)
  }

  /// What was sent without an answer is taken back with a reason, never without trace.
  @Test func whatMayHaveArrivedIsNotDropped() throws {
    let town = try Town()
    let house = try town.house("a", writer: "sundsvall")
    try house.note("ett")
    let state = try StateFolder(for: house.workspace, in: house.surroundings)
    var record = try state.shareRecord()
    let path = try house.ownPath
    record.left[path] = ShareRecord.Left(known: 0, tried: house.text(path)?.utf8.count ?? 0)
    try state.save(record)
    let first = try #require(try house.journals.entries.first)
    try house.takeBack(first.id)
    let leaving = try Leaving(house.journals, house.sharer().standing(), writer: "sundsvall")
    #expect(leaving.kept.count == 2 && leaving.dropped.isEmpty)
    // It never arrived: then it goes without trace after all.
    #expect(try house.publish().dropped == 1)
    #expect(try house.journals.entries.isEmpty)
  }

  /// The server dies as soon as it has taken it.
  @Test func aServerThatDiesAfterTakingIsAskedAgain() throws {
    let town = try Town(overSSH: true)
    let house = try town.house("a", writer: "sundsvall")
    let hook = try town.folder.write(
      "#!/bin/sh\n[ -e died ] && exit 0\n: > died\nkill -9 $PPID\n", to: "server.git/hooks/post-receive")
    chmod(hook, 0o755)
    try house.note("ett")
    var steps: [ShareStep] = []
    #expect(try house.publish(tell: { steps.append($0) }).published == 1)
    #expect(town.folder.text("server.git/died") != nil && steps.contains(.waiting(round: 2)))
    #expect(try house.drafts == 0)
    #expect(try house.publish() == ShareReport())
    #expect(try town.house("b", writer: "ange").texts == ["ett"])
  }

  @Test func aServerThatCannotTakeAnythingIsTold() throws {
    let town = try Town()
    let house = try town.house("a", writer: "sundsvall")
    try house.note("ett")
    try town.git("-C", town.server, "config", "receive.maxInputSize", "1")
    do {
      try house.publish()
      Issue.record("published")
    } catch ShareTrouble.failing(let place, let cause) {
      #expect(place == town.server && cause == .tooMuch)
    }
    #expect(try house.texts == ["ett"])
    try town.git("-C", town.server, "config", "--unset", "receive.maxInputSize")
    #expect(try house.publish().published == 1)
  }

  @Test func aLockThatWasLeftIsNamed() throws {
    let town = try Town()
    let house = try town.house("a", writer: "sundsvall")
    try house.note("ett")
    let lock = try town.folder.write("", to: "server.git/refs/heads/main.lock")
    var times = [timeval(), timeval()]
    for number in times.indices { times[number].tv_sec = time(nil) - 25 * 60 - 5 }
    #expect(utimes(lock, times) == 0)
    let left = ShareCause.LeftLock(path: lock, minutes: 25)
    let trouble = ShareTrouble.failing(town.server, .locked(left))
    #expect(throws: trouble) { try house.publish() }
    #expect(trouble.problem.reason.contains("\(lock) låser den sedan 25 minuter") && trouble.exitStatus == 75)
    #expect(trouble.problem.remedy.contains("ta bort filen"))
    let young = ShareTrouble.failing(town.server, .locked(.init(path: lock, minutes: 3)))
    #expect(young.problem.remedy.contains("Vänta tio minuter"))
    unlink(lock)
    #expect(try house.publish().published == 1)
  }

  @Test func aServerThatVanishesWhileOnePublishesIsOffline() throws {
    let town = try Town()
    let house = try town.house("a", writer: "sundsvall")
    try house.note("ett")
    // It is emptied, so that the address still is a folder.
    #expect(throws: ShareTrouble.offline(town.server, .gone)) {
      try house.publish(tell: { step in
        guard step == .sending else { return }
        rename(town.server, town.server + "2")
        mkdir(town.server, 0o700)
      })
    }
    // What was sent waits for its answer, so that it is no other place that was meant.
    #expect(throws: ShareTrouble.offline(town.server, .gone)) { try house.fetch() }
    rmdir(town.server)
    rename(town.server + "2", town.server)
    #expect(try house.publish().published == 1)
    // Without anything on its way there is nothing there.
    rename(town.server, town.server + "2")
    mkdir(town.server, 0o700)
    #expect(throws: ShareTrouble.noRepository(town.server)) { try house.fetch() }
  }

  @Test func somebodysOwnFolderIsNoServer() throws {
    let town = try Town()
    let house = try town.house("a", writer: "sundsvall")
    try house.note("ett")
    try town.git("-C", town.server, "config", "core.bare", "false")
    try town.git("-C", town.server, "config", "core.worktree", town.folder.path)
    do {
      try house.publish()
      Issue.record("published")
    } catch ShareTrouble.failing(_, let cause) {
      #expect(cause == .workingCopy)
    }
  }

  @Test func aRefusalForWantOfRightIsNone() throws {
    let town = try Town(overSSH: true)
    let house = try town.house("a", writer: "sundsvall")
    try house.note("ett")
    let hook = try town.folder.write(
      "#!/bin/sh\necho 'GitLab: You are not allowed to push code to protected branches.'\nexit 1\n",
      to: "server.git/hooks/pre-receive")
    chmod(hook, 0o755)
    let trouble = ShareTrouble.noAccess(town.remote, .right)
    #expect(throws: trouble) { try house.publish() }
    #expect(trouble.exitStatus == 77)
    #expect(try house.drafts == 1)
  }

  /// A folder's owner may be anybody: what he has put there is not run as the user.
  @Test func aFoldersOwnerRunsNothing() throws {
    let town = try Town()
    let house = try town.house("a", writer: "sundsvall")
    let trap = "touch \(town.folder.path("kördes"))"
    for name in [
      "pre-receive", "update", "post-receive", "post-update", "reference-transaction", "proc-receive",
    ] {
      chmod(try town.folder.write("#!/bin/sh\n\(trap)\n", to: "server.git/hooks/\(name)"), 0o755)
    }
    try town.git("-C", town.server, "config", "core.alternateRefsCommand", trap)
    try town.git("-C", town.server, "config", "core.fsmonitor", trap)
    try town.git("-C", town.server, "config", "uploadpack.packObjectsHook", trap)
    try town.git("init", "--quiet", "--bare", town.folder.path("annan.git"))
    try town.folder.write(
      town.folder.path("annan.git/objects") + "\n", to: "server.git/objects/info/alternates")
    try house.note("ett")
    #expect(try house.publish().published == 1)
    #expect(try town.house("b", writer: "ange").texts == ["ett"])
    #expect(town.folder.text("kördes") == nil)
  }

  @Test func aRefusalIsToldInTheServersWords() throws {
    let town = try Town(overSSH: true)
    let house = try town.house("a", writer: "sundsvall")
    try house.note("ett")
    let hook = try town.folder.write(
      "#!/bin/sh\necho 'rad 1: nej'\necho 'rad 2: inte heller'\nexit 1\n", to: "server.git/hooks/pre-receive")
    chmod(hook, 0o755)
    #expect(throws: ShareTrouble.refused(["rad 1: nej", "rad 2: inte heller"])) { try house.publish() }
    #expect(try house.drafts == 1)
    unlink(hook)
    #expect(try house.publish().published == 1)
  }

  @Test func oneAtATimeForEachUserAndWorkspace() throws {
    let town = try Town()
    let house = try town.house("a", writer: "sundsvall")
    try house.note("ett")
    var inner: (any Error)?
    let began = Instant(milliseconds: town.now / 1_000 * 1_000)
    try house.publish(tell: { step in
      guard step == .sending else { return }
      do { try house.fetch() } catch { inner = error }
      // Writing goes on meanwhile.
      _ = try? house.note("två")
    })
    // It names the moment that the other began, to the second.
    #expect(inner as? ShareTrouble == .busy(since: began))
    #expect(try house.drafts == 1)
  }

  @Test func withoutAServerItSaysSo() throws {
    let town = try Town()
    let house = try House(town, "c", writer: "ange")
    try house.put(House.plan, at: "roadmap.yaml")
    #expect(throws: ShareTrouble.notConnected) { try house.fetch() }
    try house.note("ett")
    #expect(try house.standing == ShareStanding())
    #expect(try house.drafts == 0)
  }

  @Test func aServerThatIsGoneIsNoDisaster() throws {
    let town = try Town()
    let house = try town.house("a", writer: "sundsvall")
    try house.note("ett")
    let away = town.folder.path("borta.git")
    rename(town.server, away)
    #expect(throws: ShareTrouble.offline(town.server, .folderGone)) { try house.publish() }
    #expect(try house.drafts == 1)
    rename(away, town.server)
    #expect(try house.publish().published == 1)
  }

  /// What the own repository holds can be had again.
  @Test func aDamagedRepositoryOfOnesOwnIsFilledAgain() throws {
    let town = try Town()
    let sundsvall = try town.house("a", writer: "sundsvall")
    let ange = try town.house("b", writer: "ange")
    try sundsvall.note("ett")
    try sundsvall.publish()
    try ange.fetch()
    let state = try StateFolder(for: ange.workspace, in: ange.surroundings)
    for folder in ["objects", "refs"] {
      _ = try town.git("-c", "alias.bort=!rm -rf \(state.path)/share.git/\(folder)", "bort")
      try ange.fetch()
    }
    // Only some of it is gone.
    _ = try town.git("-c", "alias.bort=!find \(state.path)/share.git/objects -type f -delete", "bort")
    try ange.note("två")
    #expect(try ange.publish().published == 1)
    #expect(try ange.texts == ["ett", "två"])
  }
}
