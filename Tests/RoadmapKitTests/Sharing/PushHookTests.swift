import Glibc
import Testing

@testable import RoadmapKit

/// What a hook does with what it is told, before any git.
@Suite struct PushHookTests {
  @Test func theLogHoldsNothingThatATerminalObeys() {
    #expect(PushLog.escaped("sundsvall-1") == "sundsvall-1")
    #expect(PushLog.escaped("") == "-")
    #expect(PushLog.escaped("a b\t\n\u{1B}[31må\\") == "a\\x20b\\x09\\x0a\\x1b[31m\\xc3\\xa5\\x5c")
    #expect(PushLog.escaped(String(repeating: "a", count: 1_000)).count == 120)
  }

  @Test func whatGitSaysIsReadStrictly() throws {
    let (old, new) = (PushScene.none, PushScene.tip)
    let line = Array("\(old) \(new) refs/heads/main\n".utf8)
    #expect(try PushHook.references(line) == [Push.Reference(name: "refs/heads/main", old: old, new: new)])
    let odd = Array("\(old) \(new) refs/heads/a b\n".utf8)
    #expect(try PushHook.references(odd).first?.name == "refs/heads/a b")
    for wrong in [
      "", "\n", "?\n", "\(old) \(new)\n", "x \(new) refs/heads/main\n", "--help \(new) refs/heads/main\n",
    ] {
      #expect(throws: ServerTrouble.unexpected("pre-receive"), "\(wrong)") {
        try PushHook.references(Array(wrong.utf8))
      }
    }
  }

  /// The program's path stands in the hook, whatever letters it has.
  @Test func theHookCallsOneProgram() {
    #expect(
      ServerSetup.hook("/usr/local/bin/fardplan").hasSuffix(
        "\nexec '/usr/local/bin/fardplan' hook pre-receive\n"))
    #expect(ServerSetup.hook("/a'b $(x)/f").contains("exec '/a'\\''b $(x)/f' hook pre-receive"))
  }

  @Test func withoutGitOrRepositoryNothingIsTaken() {
    let line = Array("\(PushScene.none) \(PushScene.tip) refs/heads/main\n".utf8)
    let path = "/usr/bin:/bin"
    for environment in [["PATH": "/finns-inte"], ["PATH": path], ["PATH": path, "FARDPLAN_WRITER": "timra"]] {
      let answer = PushHook("/finns-inte", environment: environment, now: PushScene.now).answer(line)
      #expect(!answer.isAccepted)
      #expect(answer.problems.count == 1)
      #expect(answer.problems.first?.fact.isEmpty == false)
    }
  }

  /// What another user writes in it the service could not change any more.
  @Test func onlyTheOwnerRemoves() throws {
    let folder = try TemporaryFolder()
    var path = "/"
    let environment = ["PATH": "/usr/bin:/bin"]
    if geteuid() == 0 {
      path = folder.path("s.git")
      let runner = ProgramRunner("/usr/bin/git", environment: environment, folder: folder.path)
      #expect(try runner.run(["init", "--quiet", "--bare", path]).status == 0)
      let purge = ServerPurge(try ServerRepository(path, environment: environment), now: PushScene.now)
      #expect(throws: ServerTrouble.emptyServer) { try purge.find("01M7YP4NZG") }
      #expect(throws: ServerTrouble.emptyServer) { try purge.remove(EventID.none) }
      #expect(chown(path, 65_534, 65_534) == 0)
      #expect(throws: ServerTrouble.notOwner(path)) { try purge.remove(EventID.none) }
    }
    let server = try ServerRepository(path, environment: environment)
    #expect(throws: ServerTrouble.notOwner(path)) { try server.checkOwner() }
    let problem = ServerTrouble.notOwner(path).problem
    ProblemForm.check(problem)
    #expect(problem.remedy.contains("runuser"))
  }

  @Test func everyTroubleHasItsWords() {
    let troubles: [ServerTrouble] = [
      .git(.notInstalled), .git(.tooOld("2.20.1")), .git(.tooSlow(seconds: 60)), .git(.cancelled),
      .git(.failed(command: "ls-tree", status: 128, words: "fatal: no\nmore")),
      .unexpected("ls-tree"), .notABareRepository("/srv/a"), .noWriter,
      .unknownUser("a"), .twoWriters(key: "a", map: "b"), .damagedMap(line: 3), .otherHook("/srv/a"),
      .purge(.unknownEvent), .purge(.nothingToRemove), .purge(.damaged(file: "journal/purged.jsonl")),
      .emptyServer, .movedMeanwhile, .busy, .otherReferences(["refs/tags/v1"]), .stillThere("abc"),
    ]
    for trouble in troubles {
      ProblemForm.check(trouble.problem)
      #expect([1, 64, 74, 75].contains(trouble.exitStatus))
    }
  }
}
