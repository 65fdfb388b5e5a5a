import Foundation
import Glibc
import Testing

extension EndToEnd {
  /// What the program does to the terminal, and what it leaves behind.
  @Suite(.enabled(if: TmuxSession.isThere, TmuxSession.missing)) struct TerminalStory {
    @Test func theWindowMayBecomeAnySize() throws {
      let sandbox = try Sandbox()
      let session = try TmuxSession(sandbox)
      session.open()
      session.resize(120, 36)
      session.wait("36 rows with the footer last") { screen in
        let rows = screen.split(separator: "\n", omittingEmptySubsequences: false)
        return rows.count >= 36 && rows[35].contains("hjälp")
      }
      session.resize(60, 20)
      session.wait(for: "Det behövs minst 80×24")
      session.resize(80, 24)
      session.wait("24 rows with the footer last") { screen in
        let rows = screen.split(separator: "\n", omittingEmptySubsequences: false)
        return rows.count >= 24 && rows[23].contains("hjälp") && rows.contains { $0.contains("BarnSäkert") }
      }
      session.resize(300, 100)
      session.wait(for: "BarnSäkert")
    }

    @Test func theShellGetsItsTerminalBack() throws {
      let sandbox = try Sandbox()
      let session = try TmuxSession(sandbox)
      session.type("stty -g > before\n")
      session.open()
      session.press("Down", "q")
      session.wait("the shell") { !$0.contains("hjälp") && $0.contains("$") }
      session.type("stty -g > after\n")
      #expect(eventually { !file(sandbox, "after").isEmpty })
      #expect(file(sandbox, "after") == file(sandbox, "before"))
      session.type("echo tillbaka\n")
      session.wait(for: "\ntillbaka")
    }

    @Test func controlZStopsAndFgComesBack() throws {
      let sandbox = try Sandbox()
      let session = try TmuxSession(sandbox)
      session.type("stty -g > before\n")
      session.open()
      session.press("Down", "C-z")
      session.wait(for: "Stopped")
      session.type("stty -g > after\n")
      #expect(eventually { !file(sandbox, "after").isEmpty })
      #expect(file(sandbox, "after") == file(sandbox, "before"))
      session.type("clear\n")
      session.wait("an empty screen") { !$0.contains("Stopped") }
      session.type("fg\n")
      session.wait(for: "hjälp")
      session.wait(for: "BarnSäkert")
      session.press("?")
      session.wait(for: "Hjälp")
    }

    @Test func withoutColourNoneIsSent() throws {
      let sandbox = try Sandbox()
      for (variables, option) in [(["NO_COLOR": "1"], ""), ([:], "--no-color")] {
        let session = try TmuxSession(sandbox, variables: variables)
        session.open(option)
        let colours = session.coloured.matches(of: /\u{1b}\[([0-9;]*)m/).flatMap {
          $0.1.split(separator: ";")
        }
        .compactMap { Int($0) }.filter { (30...38).contains($0) || (40...48).contains($0) || $0 > 89 }
        #expect(colours.isEmpty, "\(option) \(variables)")
      }
      let coloured = try TmuxSession(sandbox)
      coloured.open()
      #expect(coloured.coloured.contains("\u{1b}[38;5;"))
    }

    @Test func asciiIsAsciiButForLetters() throws {
      let sandbox = try Sandbox()
      try sandbox.run("tick", "fp-612", "lokal-overenskommelse", "--as", "sundsvall")
      let session = try TmuxSession(sandbox)
      session.open("--ascii")
      let keys = [["1"], ["2"], ["3"], ["8"], ["?"]]
      for key in keys {
        session.press(key[0])
        let strange = session.screenAtRest().unicodeScalars.filter { $0.value > 0x24F }
        #expect(strange.isEmpty, "\(key): \(String(String.UnicodeScalarView(strange)))\n\(session.screen)")
      }
      session.press("Escape", "1")
      session.wait(for: "~1")
    }

    @Test func keysAsPuTTYSendsThem() throws {
      let sandbox = try Sandbox()
      let session = try TmuxSession(sandbox)
      session.open()
      let first = session.screenAtRest()
      let escape: UInt8 = 0x1B
      session.send([escape] + Array("[4~".utf8))
      session.wait("another row") { $0 != first }
      session.send([escape] + Array("[1~".utf8))
      session.wait("the first row again") { $0 == first }
      // A key that nobody knows is swallowed whole: its letters are no commands.
      session.send([escape] + Array("[57;5u".utf8))
      session.send([escape] + Array("Oq".utf8))
      usleep(200_000)
      #expect(session.screen == first)
      session.send([escape] + Array("[11~".utf8))
      session.wait(for: "I vyn Matris")
      session.press("Escape")
      session.wait("no help") { !$0.contains("I vyn Matris") }
    }

    @Test(arguments: ["TERM", "HUP"])
    func aSignalToEndLeavesTheTerminalAsItWas(_ signal: String) throws {
      let answer = try probe(Sandbox(), ["wait:1", "signal:\(signal)", "wait:0.3"])
      #expect(answer["same"].value as? Bool == true)
      #expect(answer["status"].number == 0 || answer["status"].number ?? 0 > 0, "\(answer["status"].value)")
    }

    @Test func aWindowThatGoesAwayEndsTheProgram() throws {
      let answer = try probe(Sandbox(), ["wait:1", "close"])
      #expect(answer["status"].number != -9, "it had to be killed")
    }

    @Test func hostileTextNeverReachesTheTerminalRaw() throws {
      let sandbox = try Sandbox()
      let hostile = "före\u{1b}]0;KAPAD\u{7}\u{9b}31m\u{202e}bakvänt\u{1b}[2Jefter"
      let note = try sandbox.run("note", "fp-611", hostile, "--as", "sundsvall")
      #expect(note.status == 0 || note.status == 64)
      if note.status == 0 {
        for command in [["log"], ["log", "--format", "json"], ["report", "2026"], ["status"]] {
          let outcome = try sandbox.start(command).wait()
          #expect(!isHarmful(outcome.output + outcome.errors), "\(command)")
        }
        for line in sandbox.journalLines { #expect(!isHarmful(line)) }
        let answer = try probe(
          sandbox, ["wait:1", "send:8", "wait:0.3", "send:\\r", "wait:0.3", "send:3", "send:2", "send:q"])
        let out = answer["steps"].list.compactMap { $0["out"].text }.joined()
        #expect(out.contains("efter"))
        for sign in ["\u{1b}]0;", "\u{9b}", "\u{202e}", "\u{7}"] { #expect(!out.contains(sign)) }
        // What ncurses itself clears at the start and the end is not what the text asked for.
        #expect(!out.contains("bakvänt\u{1b}[2J"))
      }
    }

    private func probe(_ sandbox: Sandbox, _ steps: [String]) throws -> Answer {
      let tool = Sandbox.repository + "/Tests/Tools/pty-probe.py"
      let outcome = try Child(
        ["python3", tool] + steps + ["--", Sandbox.program], environment: sandbox.environment,
        folder: sandbox.workspace
      ).wait()
      #expect(outcome.status == 0, "\(outcome.errors)")
      return try Answer(outcome.output)
    }

    private func file(_ sandbox: Sandbox, _ name: String) -> String {
      String(decoding: sandbox.contents(of: "\(sandbox.workspace)/\(name)"), as: UTF8.self)
    }
  }
}
