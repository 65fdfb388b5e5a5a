import Foundation
import Glibc
import Testing

extension EndToEnd {
  /// A disk that says no: the right status, a sentence, and nothing lost.
  @Suite struct RefusedDiskStory {
    /// A file that may not grow stands for a full disk; the kernel then sends a signal too.
    @Test(arguments: [0, 1, 60])
    func aFullDiskIsToldAndLosesNothing(_ room: Int) throws {
      let sandbox = try Sandbox()
      try sandbox.run("note", "fp-612", "före", "--as", "sundsvall")
      let path = try #require(sandbox.journalFiles.first)
      let before = sandbox.contents(of: path)
      let full = try sandbox.tool(
        "prlimit", "--fsize=\(before.count + room)", Sandbox.program, "note", "fp-612", "ryms inte", "--as",
        "sundsvall")
      #expect(full.status == 74, "\(full.status): \(full.errors)")
      #expect(!full.errors.isEmpty)
      #expect(sandbox.contents(of: path) == before)
      #expect(try sandbox.run("note", "fp-612", "efter", "--as", "sundsvall").status == 0)
      #expect(sandbox.journalLines.compactMap(JournalCheck.values).count == 2)
    }

    /// Needs root and leave to mount; FARDPLAN_MOUNT=1 asks for it.
    @Test(
      .enabled(
        if: Sandbox.isRoot && ProcessInfo.processInfo.environment["FARDPLAN_MOUNT"] == "1",
        "make verify fills a real small disk, as root"))
    func aSmallDiskFillsUp() throws {
      let sandbox = try Sandbox()
      let disk = sandbox.workspace + "/journal"
      try FileManager.default.createDirectory(atPath: disk, withIntermediateDirectories: false)
      try #require(try sandbox.tool("mount", "-t", "tmpfs", "-o", "size=16k", "none", disk).status == 0)
      defer { _ = try? sandbox.tool("umount", disk) }
      var saved = 0
      var last: Outcome?
      let text = String(repeating: "lång text ", count: 120)
      for _ in 0..<40 {
        let outcome = try sandbox.run("note", "fp-612", text, "--as", "sundsvall")
        guard outcome.status == 0 else {
          last = outcome
          break
        }
        saved += 1
      }
      #expect(saved > 3)
      #expect(last?.status == 74, "\(last?.errors ?? "it never became full")")
      #expect(last?.errors.contains("full") == true)
      #expect(sandbox.journalLines.compactMap(JournalCheck.values).count == saved)
      #expect(try sandbox.run("status").status == 0)
    }

    /// The user's disk, then the server's, is full when something is published: told, nothing lost, and then it succeeds.
    @Test(
      .enabled(
        if: Sandbox.isRoot && ProcessInfo.processInfo.environment["FARDPLAN_MOUNT"] == "1",
        "make verify fills a real small disk, as root"), arguments: ["home/state", "server"])
    func theDiskUnderGitFillsUp(_ place: String) throws {
      let sandbox = try Sandbox()
      let disk = sandbox.root + "/" + place
      let server = sandbox.root + "/server/plan.git"
      for folder in [disk, sandbox.root + "/server"] {
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
      }
      try #require(
        try sandbox.tool("mount", "-t", "tmpfs", "-o", "size=1m,mode=700", "none", disk).status == 0)
      defer { _ = try? sandbox.tool("umount", disk) }
      try sandbox.tool("git", "init", "--quiet", "--bare", "-b", "main", server)
      #expect(try sandbox.run("share", server, "--as", "sundsvall").status == 0)
      #expect(try sandbox.run("publish", "--yes", "--as", "sundsvall").status == 0)
      var texts: Set<String> = []
      for number in 0..<20 {
        let text = (0..<60).map { _ in String(UInt32.random(in: 0...UInt32.max), radix: 36) }
          .joined(separator: " ")
        texts.insert("\(number) \(text)")
        try sandbox.run("note", "fp-612", "\(number) \(text)", "--as", "sundsvall")
      }
      let filler = disk + "/fyllning"
      // One page is left: git has no room for what is to be sent.
      try sandbox.tool("sh", "-c", "cat /dev/zero > \(filler) 2> /dev/null; truncate -s -4096 \(filler)")
      for _ in 0..<2 {
        let outcome = try sandbox.run("publish", "--yes", "--as", "sundsvall")
        #expect([74, 75].contains(outcome.status), "\(outcome.status) \(outcome.output)")
        #expect(outcome.errors.contains("full"), "\(outcome.errors)")
      }
      #expect(try sandbox.run("status").status == 0)
      unlink(filler)
      let last = try sandbox.run("publish", "--yes", "--as", "sundsvall")
      #expect(
        last.status == 0 && last.output.contains("20 händelser publicerade"), "\(last.output) \(last.errors)")
      let joined = sandbox.root + "/joined"
      #expect(try sandbox.run("init", "--from", server, joined).status == 0)
      let log = try sandbox.run("log", "--format", "json", "--workspace", joined)
      #expect(try Set(Answer(log.output)["events"].list.compactMap { $0["text"].text }) == texts)
    }

    @Test(.enabled(if: Sandbox.isRoot, "only root can become another user (setpriv)"))
    func anotherUserMayReadAndIsToldThatHeMayNotWrite() throws {
      let sandbox = try Sandbox()
      try sandbox.run("note", "fp-612", "före", "--as", "sundsvall")
      let before = sandbox.journalLines
      // The other user needs a way to the program, and a home of his own.
      let program = sandbox.root + "/fardplan"
      try FileManager.default.copyItem(atPath: Sandbox.program, toPath: program)
      let home = sandbox.root + "/other"
      try FileManager.default.createDirectory(atPath: home, withIntermediateDirectories: false)
      for (path, mode) in [(sandbox.root, 0o755), (program, 0o755)] { chmod(path, mode_t(mode)) }
      chown(home, 65_534, 65_534)
      let other = [
        "setpriv", "--reuid=65534", "--regid=65534", "--clear-groups", "env", "HOME=\(home)",
        "XDG_STATE_HOME=\(home)/state", "XDG_CONFIG_HOME=\(home)/config", program,
      ]
      func run(_ arguments: String...) throws -> Outcome {
        try Child(other + arguments, environment: sandbox.environment, folder: sandbox.workspace).wait()
      }
      guard try run("help").status == 0 else {
        print("the other user cannot reach the Swift runtime: nothing to test")
        return
      }
      #expect(try run("status").status == 0)
      let note = try run("note", "fp-612", "får inte", "--as", "sundsvall")
      #expect(note.status == 74, "\(note.status) \(note.errors)")
      #expect(note.errors.contains("går inte att skriva"), "\(note.errors)")
      #expect(sandbox.journalLines == before)
      #expect(try sandbox.run("note", "fp-612", "efter", "--as", "sundsvall").status == 0)
      // A folder that the other user may write in takes his own device's file, beside ours.
      chmod(sandbox.workspace + "/journal", 0o777)
      chmod(sandbox.workspace + "/journal/sundsvall", 0o777)
      #expect(try run("note", "fp-612", "får nu", "--as", "sundsvall").status == 0)
      #expect(sandbox.journalFiles.count == 2)
      #expect(sandbox.journalLines.compactMap(JournalCheck.values).count == 3)
    }

    @Test(.enabled(if: !Sandbox.isRoot, "root may write anywhere; setpriv's test stands for this one"))
    func aReadOnlyFolderIsTold() throws {
      let sandbox = try Sandbox()
      chmod(sandbox.workspace, 0o555)
      let note = try sandbox.run("note", "fp-612", "får inte", "--as", "sundsvall")
      #expect(note.status == 74)
      #expect(!note.errors.isEmpty)
      #expect(try sandbox.run("status").status == 0)
    }

    @Test func aLinkInTheJournalsPlaceIsNotFollowed() throws {
      let sandbox = try Sandbox()
      try sandbox.run("note", "fp-612", "före", "--as", "sundsvall")
      let path = try #require(sandbox.journalFiles.first)
      let elsewhere = sandbox.root + "/annan"
      try Data("rör inte".utf8).write(to: URL(fileURLWithPath: elsewhere))
      try FileManager.default.removeItem(atPath: path)
      try FileManager.default.createSymbolicLink(atPath: path, withDestinationPath: elsewhere)
      let note = try sandbox.run("note", "fp-612", "genom länken", "--as", "sundsvall")
      #expect(note.status == 74 || note.status == 0, "\(note.status)")
      #expect(String(decoding: sandbox.contents(of: elsewhere), as: UTF8.self) == "rör inte")
    }
  }
}
