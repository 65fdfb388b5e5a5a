import Foundation
import Glibc
import Testing

extension EndToEnd {
  /// What a command has acknowledged is on the disk, whatever happens around it.
  @Suite struct DurabilityStory {
    /// FARDPLAN_WRITES says how many events each writes.
    @Test func eightProcessesWriteIntoOneFile() throws {
      let each = Sandbox.number("FARDPLAN_WRITES", or: 25)
      let all = 8 * each + 1
      let sandbox = try Sandbox()
      // The device is made first, so that all eight write into one file.
      try sandbox.run("note", "fp-612", "före", "--as", "sundsvall")
      let loop = """
        for number in $(seq \(each)); do
          fardplan note fp-612 "skribent $0 nummer $number" --as sundsvall > /dev/null || exit 1
        done
        """
      let writers = try (1...8).map { writer in
        try Child(
          ["bash", "-c", loop, "\(writer)"], environment: sandbox.environment, folder: sandbox.workspace)
      }
      for writer in writers {
        let outcome = writer.wait(atMost: 600)
        #expect(outcome.status == 0, "\(outcome.errors)")
      }
      #expect(sandbox.journalFiles.count == 1)
      let events = sandbox.journalLines.compactMap(JournalCheck.values)
      #expect(events.count == all)
      #expect(Set(events.compactMap { $0["text"] as? String }).count == all)
      let ids = events.compactMap { $0["id"] as? String }
      #expect(ids == ids.sorted() && Set(ids).count == all)
      #expect(try sandbox.run("check").status == 0)
      #expect(try Answer(sandbox.run("log", "--format", "json").output)["events"].list.count == all)
    }

    /// FARDPLAN_KILL_RUNS says how many times.
    @Test func aKilledWriterLosesNothingItAcknowledged() throws {
      let runs = Sandbox.number("FARDPLAN_KILL_RUNS", or: 100)
      let sandbox = try Sandbox()
      let whole = try sandbox.run("note", "fp-612", "prov", "--as", "sundsvall").seconds
      var aim = KillAim(runs: runs, seconds: whole)
      var acknowledged: [String] = []
      while !aim.isDone {
        let text = "körning \(aim.killed + aim.spared)"
        let outcome = try aim.shoot(sandbox.start(["note", "fp-612", text, "--as", "sundsvall"]))
        if outcome.status == 0 { acknowledged.append(text) }
        #expect(outcome.status == 0 || outcome.status == -SIGKILL, "\(outcome.status): \(outcome.errors)")
        if (aim.killed + aim.spared) % 50 == 0 { try expectAll(acknowledged, in: sandbox) }
      }
      try expectAll(acknowledged, in: sandbox)
      #expect(aim.hasSeenBoth, "\(aim.killed) were killed in time and \(aim.spared) came through")
    }

    private func expectAll(_ texts: [String], in sandbox: Sandbox) throws {
      let next = try sandbox.run("note", "fp-612", "efteråt", "--as", "sundsvall")
      #expect(next.status == 0, "\(next.errors)")
      let lines = sandbox.journalLines
      let events = lines.compactMap(JournalCheck.values)
      #expect(events.count == lines.count, "a damaged line")
      #expect(Set(texts).subtracting(events.compactMap { $0["text"] as? String }).isEmpty)
      // An old torn tail is told as a file set aside; nothing else may be wrong.
      #expect(try sandbox.run("status").status == 0)
    }

    @Test(arguments: [1, 40, 120])
    func aTornTailIsSetAsideAndToldOnce(_ length: Int) throws {
      let sandbox = try Sandbox()
      try sandbox.run("note", "fp-612", "hel rad", "--as", "sundsvall")
      let path = try #require(sandbox.journalFiles.first)
      let whole = sandbox.contents(of: path)
      try (whole + whole.prefix(length)).write(to: URL(fileURLWithPath: path))
      let seen = try sandbox.run("status")
      #expect(seen.status == 0, "\(seen.errors)")
      #expect(sandbox.contents(of: path).count == whole.count + length, "reading changed the file")
      let next = try sandbox.run("note", "fp-612", "nästa", "--as", "sundsvall")
      #expect(next.status == 0)
      #expect(next.errors.contains("torn-"))
      let torn = try #require(sandbox.journalFiles.first { $0.contains(".torn-") })
      #expect(sandbox.contents(of: torn) == whole.prefix(length))
      #expect(sandbox.journalLines.allSatisfy { JournalCheck.values(of: $0) != nil })
      #expect(sandbox.journalLines.count == 2)
      #expect(try !sandbox.run("note", "fp-612", "sedan", "--as", "sundsvall").errors.contains("torn-"))
    }

    @Test func onlyTheNewlineWasMissing() throws {
      let sandbox = try Sandbox()
      try sandbox.run("note", "fp-612", "första", "--as", "sundsvall")
      let path = try #require(sandbox.journalFiles.first)
      // The second line is on the disk but for its newline, and was never acknowledged.
      let state = try sandbox.tool("find", sandbox.root + "/home/state", "-name", "*.written").output
      let memory = state.trimmingCharacters(in: .whitespacesAndNewlines)
      let before = sandbox.contents(of: memory)
      try sandbox.run("note", "fp-612", "oavslutad", "--as", "sundsvall")
      try sandbox.contents(of: path).dropLast().write(to: URL(fileURLWithPath: path))
      try before.write(to: URL(fileURLWithPath: memory))
      #expect(try sandbox.run("note", "fp-612", "andra", "--as", "sundsvall").status == 0)
      #expect(sandbox.journalFiles.count == 1)
      let texts = sandbox.journalLines.compactMap { JournalCheck.values(of: $0)?["text"] as? String }
      #expect(texts == ["första", "oavslutad", "andra"])
    }

    @Test func aLockHeldByAnotherIsWaitedForFiveSeconds() throws {
      let sandbox = try Sandbox()
      try sandbox.run("note", "fp-612", "före", "--as", "sundsvall")
      let lock = try sandbox.tool("find", sandbox.root + "/home/state", "-name", "*.lock").output
        .trimmingCharacters(in: .whitespacesAndNewlines)
      let file = open(lock, O_RDWR)
      #expect(file >= 0 && flock(file, LOCK_EX) == 0)
      let waiting = try sandbox.run("note", "fp-612", "väntar", "--as", "sundsvall")
      #expect(waiting.status == 75)
      #expect((4.5...8).contains(waiting.seconds), "\(waiting.seconds)")
      #expect(!waiting.errors.isEmpty)
      // A reader never waits.
      #expect(try sandbox.run("status").seconds < 2)
      close(file)
      #expect(try sandbox.run("note", "fp-612", "efter", "--as", "sundsvall").status == 0)
      #expect(sandbox.journalLines.count == 2)
    }
  }
}
