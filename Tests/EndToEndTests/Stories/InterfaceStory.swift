import Foundation
import Glibc
import Testing

extension EndToEnd {
  /// The first minutes of a local group in the interface.
  @Suite(.enabled(if: TmuxSession.isThere, TmuxSession.missing)) struct InterfaceStory {
    @Test func theMatrixOpensWithinASecondAndAsksNothing() throws {
      let sandbox = try Sandbox()
      let session = try TmuxSession(sandbox)
      var fastest = Double.infinity
      for _ in 0..<3 {
        let start = Date()
        session.open()
        fastest = min(fastest, Date().timeIntervalSince(start))
        let screen = session.screen
        #expect(screen.contains("BarnSäkert 0–6 år"))
        #expect(screen.contains("Hsd") && screen.contains("Reg"))
        #expect(!screen.contains("Vem rapporterar du för?"))
        session.press("q")
        session.wait("the shell") { !$0.contains("hjälp") }
      }
      #expect(fastest < 1, "\(fastest) s")
      #expect(sandbox.journalFiles.isEmpty)
    }

    @Test func theFirstTickTakesAtMostFourKeysAndBigOTwo() throws {
      let sandbox = try Sandbox()
      try sandbox.run("identify", "sundsvall")
      let session = try TmuxSession(sandbox)
      session.open()
      session.press("Space")
      session.wait(for: "Sundsvall")
      session.wait(for: "Lokal handlingsplan antagen")
      session.press("Space")
      session.wait(for: "Sparat")
      #expect(sandbox.journalLines.count == 1)
      let tick = sandbox.journalLines.first.flatMap(JournalCheck.values)
      #expect(tick?["do"] as? String == "tick")
      #expect(tick?["by"] as? String == "sundsvall")
      #expect(tick?["activity"] as? String == "fp-611")

      session.press("1")
      session.press("O")
      session.wait(for: "Oförändrat")
      session.press("Enter")
      #expect(eventually { sandbox.journalLines.count == 2 })
      let confirmed = sandbox.journalLines.last.flatMap(JournalCheck.values)
      #expect(confirmed?["do"] as? String == "confirm")
      #expect(confirmed?["activity"] as? String == "*")
    }

    @Test func identityIsAskedAtTheFirstWriteAndTheTickGoesOn() throws {
      let sandbox = try Sandbox()
      let session = try TmuxSession(sandbox)
      session.open()
      session.press("Space")
      session.wait(for: "Lokal handlingsplan antagen")
      #expect(!session.screen.contains("Vem rapporterar du för?"))
      session.press("Space")
      session.wait(for: "Vem rapporterar du för?")
      session.press("Enter")
      session.wait(for: "Din funktion")
      session.press("Enter")
      #expect(eventually { sandbox.journalLines.count == 1 }, "\(session.screen)")
      let tick = sandbox.journalLines.first.flatMap(JournalCheck.values)
      #expect(tick?["do"] as? String == "tick")
      #expect(tick?["by"] as? String == "harnosand")
      #expect(try sandbox.run("vem").output.contains("harnosand"))
    }

    @Test func anotherProcessesTickComesByItself() throws {
      let sandbox = try Sandbox()
      let session = try TmuxSession(sandbox, size: (120, 36))
      session.open()
      #expect(session.rows.contains { $0.contains("BarnSäkert") && $0.contains("0 av 8") })
      try sandbox.run("tick", "fp-612", "lokal-overenskommelse", "--as", "timra")
      session.wait("1 av 8 for BarnSäkert") { screen in
        screen.split(separator: "\n").contains { $0.contains("BarnSäkert") && $0.contains("1 av 8") }
      }
    }

    @Test func undoAsksInTheUsersWordsFirst() throws {
      let sandbox = try Sandbox()
      try sandbox.run("identify", "sundsvall")
      try sandbox.run("tick", "fp-612", "lokal-overenskommelse")
      let session = try TmuxSession(sandbox)
      session.open()
      session.press("u")
      session.wait(for: "Det här ångras")
      session.wait(for: "Lokal överenskommelse")
      session.press("Escape")
      session.wait("no question") { !$0.contains("Det här ångras") }
      #expect(sandbox.journalLines.count == 1)
      session.press("u")
      session.wait(for: "Det här ångras")
      session.press("Enter")
      #expect(eventually { sandbox.journalLines.count == 2 })
    }

    @Test func halfWrittenTextSurvivesAKill() throws {
      let sandbox = try Sandbox()
      try sandbox.run("identify", "sundsvall")
      let session = try TmuxSession(sandbox)
      let program = try session.openKnowingProcess()
      session.press("n")
      session.wait(for: "Anteckning")
      session.type("Mötet med BVC är")
      session.wait(for: "Mötet med BVC är")
      #expect(eventually { sandbox.draftText.contains("Mötet med BVC är") })
      kill(program, SIGKILL)
      session.wait(for: "Killed")
      session.type("reset\n")
      session.open()
      session.press("n")
      session.wait(for: "Mötet med BVC är")
      #expect(sandbox.journalFiles.isEmpty)
    }
  }
}

extension Sandbox {
  /// All that lies in the state folder, as text.
  var draftText: String {
    let folder = root + "/home/state"
    let names = FileManager.default.enumerator(atPath: folder)?.compactMap { $0 as? String } ?? []
    return names.map { String(decoding: contents(of: "\(folder)/\($0)"), as: UTF8.self) }.joined()
  }
}
