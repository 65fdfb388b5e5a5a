import Foundation
import Testing

extension EndToEnd {
  /// Real pushes with git to a server that has the guard.
  @Suite struct GuardStory {
    @Test func theRightPushesAreTakenAndTheWrongOnesChangeNothing() throws {
      let bench = try GuardBench()
      try bench.begin()
      let before = try bench.state()
      #expect(WrongPush.all.count >= 50)
      for wrong in WrongPush.all {
        try bench.reset()
        try wrong.make(bench)
        let logged = bench.log.count
        let push = try Child(
          ["git", "-C", bench.clone, "push", "--quiet", bench.server] + wrong.refspec,
          environment: bench.sandbox.environment.merging(
            wrong.writer.map { ["FARDPLAN_WRITER": $0] } ?? [:]
          ) { $1 }, folder: bench.clone
        ).wait(atMost: 60)
        #expect(push.status == 1, "\(wrong.name): \(push.status) \(push.errors)")
        // The lines are broken where git's "remote: " stands.
        let told = push.errors.split(separator: "\n").filter { $0.hasPrefix("remote: ") }
          .flatMap { $0.dropFirst(8).split(separator: " ") }.joined(separator: " ")
        #expect(told.contains(wrong.reason), "\(wrong.name): \(push.errors)")
        #expect(told.contains("inget är ändrat där"), "\(wrong.name): \(push.errors)")
        #expect(!push.errors.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" }, "\(wrong.name)")
        #expect(try bench.state() == before, "\(wrong.name) changed the server")
        #expect(bench.log.count == logged + 1, "\(wrong.name)")
        let isQuiet = bench.log.last?.utf8.allSatisfy { $0 == 0x09 || (0x20..<0x7F).contains($0) } ?? false
        #expect(isQuiet, "\(bench.log.last ?? "")")
      }
      // After all of that the right ones go through: one's own, and carried.
      try bench.reset()
      try bench.append(LineMaker.tick(by: "sundsvall"), to: GuardBench.own)
      try bench.commit()
      #expect(try bench.push(as: "sundsvall").status == 0)
      try bench.append(LineMaker.tick(by: "timra"), to: GuardBench.theirs)
      try bench.write("# Rapport\n", to: "reports/2026-H2/report.md")
      try bench.commit()
      #expect(try bench.push(as: "presidium").status == 0)
      #expect(try bench.state() != before)
      let fields = bench.log.last?.split(separator: "\t").map(String.init) ?? []
      #expect(fields.count == 8)
      #expect(fields.dropFirst(2).first == "presidium")
      #expect(fields.suffix(2) == ["accepted", "1"])
      #expect(try bench.sandbox.tool("git", "--git-dir", bench.server, "fsck", "--strict").status == 0)
    }

    @Test func onlyLeadersBegin() throws {
      let bench = try GuardBench()
      #expect(try bench.sandbox.run("hook", "install", bench.server).output.contains("Servern är tom"))
      try bench.append(LineMaker.tick(by: "sundsvall"), to: GuardBench.own)
      try bench.commit()
      let push = try bench.push(as: "sundsvall")
      #expect(push.status == 1)
      #expect(push.errors.contains("servern är tom"), "\(push.errors)")
      #expect(try bench.push(as: "lansledning").errors.contains("planen följer inte med"))
    }

    @Test func whatCannotBeLoggedIsNotTaken() throws {
      let bench = try GuardBench()
      try bench.begin()
      try FileManager.default.removeItem(atPath: bench.server + "/fardplan.log")
      try FileManager.default.createDirectory(
        atPath: bench.server + "/fardplan.log", withIntermediateDirectories: false)
      let before = try bench.state()
      try bench.append(LineMaker.tick(by: "sundsvall"), to: GuardBench.own)
      try bench.commit()
      let push = try bench.push(as: "sundsvall")
      #expect(push.status == 1, "\(push.errors)")
      #expect(push.errors.contains("fardplan.log"), "\(push.errors)")
      #expect(try bench.state() == before)
    }

    @Test func gitsUsersAreMappedToWriters() throws {
      let bench = try GuardBench()
      try bench.begin()
      let map = bench.server + "/fardplan-writers"
      func push(_ user: String, _ writer: String? = nil) throws -> Outcome {
        bench.sandbox.environment["GL_USER"] = user
        defer { bench.sandbox.environment["GL_USER"] = nil }
        return try bench.push(as: writer)
      }
      try Data("# nycklar\nkontot sundsvall\n\nledning lansledning # två\n".utf8).write(
        to: URL(fileURLWithPath: map))
      try bench.append(LineMaker.tick(by: "sundsvall"), to: GuardBench.own)
      try bench.commit()
      #expect(try push("okand").errors.contains("okand finns inte"))
      #expect(try push("kontot", "timra").errors.contains("nyckeln säger timra"))
      for damaged in ["kontot\n", "kontot sundsvall\nkontot timra\n", "kontot Sundsvall\n", "a b c\n"] {
        try Data(damaged.utf8).write(to: URL(fileURLWithPath: map))
        #expect(try push("kontot").errors.contains("fel skriven på rad"), "\(damaged)")
      }
      try Data("kontot sundsvall\n".utf8).write(to: URL(fileURLWithPath: map))
      #expect(try push("kontot").status == 0)
      #expect(bench.log.last?.contains("\tkontot\tsundsvall\t") == true)
    }

    @Test func installTellsAndTouchesNothingOfOthers() throws {
      let bench = try GuardBench()
      let hook = bench.server + "/hooks/pre-receive"
      #expect(try bench.sandbox.run("hook", "install", bench.server).status == 0)
      let first = bench.sandbox.contents(of: hook)
      let config = bench.sandbox.contents(of: bench.server + "/config")
      let again = try bench.sandbox.run("hook", "install", bench.server)
      #expect(again.status == 0)
      #expect(again.output.contains("redan på plats"))
      #expect(bench.sandbox.contents(of: hook) == first)
      #expect(bench.sandbox.contents(of: bench.server + "/config") == config)
      #expect(FileManager.default.isExecutableFile(atPath: hook))

      try Data("#!/bin/sh\nexit 0\n".utf8).write(to: URL(fileURLWithPath: hook))
      let other = try bench.sandbox.run("hook", "install", bench.server)
      #expect(other.status == 1)
      #expect(other.errors.contains("redan en annan kontroll"), "\(other.errors)")
      #expect(bench.sandbox.contents(of: hook) == Data("#!/bin/sh\nexit 0\n".utf8))

      let folder = try bench.sandbox.run("hook", "install", bench.clone)
      #expect(folder.status == 64)
      #expect(folder.errors.contains("naket git-förråd"), "\(folder.errors)")
      #expect(try bench.sandbox.run("hook", "install", bench.sandbox.root + "/finns-inte").status == 64)
      #expect(try bench.sandbox.run("hook", "bygg").status == 64)
      #expect(try bench.sandbox.run("hook", "install", "--yes", bench.server).status == 64)
    }

    @Test func aTextIsRemovedForGood() throws {
      let bench = try GuardBench()
      try bench.begin()
      let note = LineMaker.line(
        by: "sundsvall", ",\"do\":\"note\",\"activity\":\"fp-612\",\"text\":\"Ring HEMLIG\"")
      try bench.append(note + LineMaker.tick(by: "sundsvall"), to: GuardBench.own)
      try bench.commit()
      #expect(try bench.push(as: "sundsvall").status == 0)
      let event = LineMaker.id(note)

      let asked = try bench.sandbox.run("hook", "purge", event, bench.server)
      #expect(asked.status == 64)
      #expect(asked.errors.contains("--yes"), "\(asked.errors)")
      // A branch that was there before the guard would keep the text.
      let git = ["git", "--git-dir", bench.server]
      try bench.sandbox.tool(git[0], git[1], git[2], "update-ref", "refs/heads/gammal", "main")
      let kept = try bench.sandbox.run("hook", "purge", event, bench.server, "--yes")
      #expect(kept.status == 1)
      #expect(kept.errors.contains("refs/heads/gammal"), "\(kept.errors)")
      try bench.sandbox.tool(git[0], git[1], git[2], "update-ref", "-d", "refs/heads/gammal")
      let done = try bench.sandbox.run("hook", "purge", event, bench.server, "--yes")
      #expect(done.status == 0, "\(done.errors)")
      func show(_ path: String) throws -> String {
        try bench.sandbox.tool("git", "--git-dir", bench.server, "show", "main:\(path)").output
      }
      let old = bench.text(GuardBench.own).split(separator: "\n")
      let new = try show(GuardBench.own).split(separator: "\n")
      #expect(new.count == old.count)
      #expect(zip(old, new).filter { $0 != $1 }.count == 1)
      let line = try #require(new.first { $0.contains(event) }.map(String.init))
      #expect(JournalCheck.values(of: line)?["text"] as? String == "")
      let mark = try #require(JournalCheck.values(of: show("journal/purged.jsonl").replacing("\n", with: "")))
      #expect(mark["event"] as? String == event)
      #expect(try show(GuardBench.theirs) == bench.text(GuardBench.theirs))
      // Nothing of it is left in any object, and no one puts it back.
      let all = try bench.sandbox.tool(
        "sh", "-c",
        "git --git-dir \(bench.server) cat-file --batch-all-objects --batch --buffer | grep -c HEMLIG")
      #expect(all.output == "0\n")
      #expect(
        try bench.sandbox.tool("git", "--git-dir", bench.server, "rev-list", "--count", "main").output
          == "1\n")
      let again = try bench.push(as: "sundsvall", "--force", "main")
      #expect(again.errors.contains("bygger inte på"), "\(again.errors)")
      #expect(
        try bench.sandbox.run("hook", "purge", event, bench.server, "--yes").errors.contains("ingen text"))
      #expect(
        try bench.sandbox.run("hook", "purge", "01ZZZZZZ", bench.server, "--yes").errors.contains(
          "finns inte"))
      // Whoever fetches anew goes on from there.
      try bench.git("fetch", "--quiet", bench.server, "main")
      try bench.git("reset", "--quiet", "--hard", "FETCH_HEAD")
      try bench.append(LineMaker.tick(by: "sundsvall"), to: GuardBench.own)
      try bench.commit()
      #expect(try bench.push(as: "sundsvall").status == 0)
    }
  }
}
