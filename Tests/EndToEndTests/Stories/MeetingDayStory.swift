import Foundation
import Glibc
import Testing

extension EndToEnd {
  /// A meeting of länsledningen on a projector, with the power gone in the middle.
  @Suite(.enabled(if: TmuxSession.isThere, TmuxSession.missing)) struct MeetingDayStory {
    /// Goes on to the item whose title is `title`.
    private func go(to title: String, _ session: TmuxSession) {
      for _ in 0..<20 {
        if session.screenAtRest().contains(title) { return }
        session.press(".")
      }
      Issue.record("\(title) is not on the agenda")
    }

    @Test func aMeetingThatIsKilledGoesOnAndItsMinutesHoldEverything() throws {
      let sandbox = try Sandbox()
      try sandbox.run("identify", "lansledning")
      for (writer, activity) in [("timra", "fp-621"), ("sundsvall", "fp-622a")] {
        try sandbox.run("set", activity, "pågår", "--as", writer)
      }
      let session = try TmuxSession(sandbox, size: (120, 36))
      let process = try session.openKnowingProcess()
      session.press("4", "A")
      session.wait(for: "Vilka är med på mötet?")
      session.press("Enter")
      session.wait(for: "Sparat: öppnade mötet")
      go(to: "UTVECKLAD LOKAL SAMVERKAN", session)
      session.press("Space")
      session.wait(for: "Bocka milstolpe")
      session.press("Enter")
      session.wait(for: "Sparat: bockade")
      session.press("f")
      session.wait(for: "följs upp ✔")
      session.press("d")
      session.type("Timrå redovisar i januari.")
      #expect(eventually { sandbox.drafts.contains { $0.contains("Timrå redovisar i januari.") } })
      #expect(eventually { kill(process, SIGKILL) == 0 })
      session.press("Enter")
      session.type("reset\n")
      session.wait("the shell") { !$0.contains("UTVECKLAD") }

      session.open()
      session.wait(for: "UTVECKLAD LOKAL SAMVERKAN")
      session.wait(for: "följs upp ✔")
      session.press("d")
      session.wait(for: "Timrå redovisar i januari.")
      session.press("Enter")
      session.wait(for: "Sparat: beslutade")
      session.press("s")
      session.wait(for: "KD/RD")
      session.press("Right", "Tab", "Tab")
      session.type("Medel saknas.")
      session.press("Enter")
      session.wait(for: "Sparat: signalerade")
      session.press("A")
      session.wait(for: "Nästa möte")
      session.press("Enter")
      session.wait(for: "Minnesanteckningar")
      session.press("q")

      let minutes = try sandbox.run("meeting", "minutes")
      #expect(minutes.status == 0)
      for words in [
        "# Minnesanteckningar: Länsledning HälSam", "Timrå redovisar i januari", "Medel saknas", "bockade",
        "Utvecklad lokal samverkan",
      ] {
        #expect(minutes.output.contains(words), "\(words)")
      }
      #expect(try sandbox.run("meeting", "agenda").output.contains("Inget har ändrats sedan förra mötet"))
      let page = try sandbox.run("meeting", "minutes", "--format", "html")
      #expect(page.output.hasPrefix("<!DOCTYPE html>") && page.output.contains("Medel saknas."))
    }
  }

  /// An LSG's report by a pipe, without any terminal.
  @Suite struct PipedSurveyStory {
    @Test func enterAloneReportsEverythingUnchangedWithinASecond() throws {
      let sandbox = try Sandbox()
      let plan = try sandbox.run("status", "--format", "json").output
      let activities = plan.components(separatedBy: "\"id\":\"fp-").dropFirst().map {
        "fp-" + $0.prefix { $0 != "\"" }
      }
      for activity in activities {
        _ = try sandbox.run("set", activity, "pågår", "--as", "timra")
      }
      let before = sandbox.journalLines.count
      #expect(before > 8)
      let start = Date()
      let report = try sandbox.run(
        "survey", "--as", "timra", input: String(repeating: "\n", count: activities.count + 5))
      #expect(report.status == 0)
      #expect(Date().timeIntervalSince(start) < 1)
      #expect(sandbox.journalLines.count == before + 1)
      let confirmed = sandbox.journalLines.last.flatMap(JournalCheck.values)
      #expect(confirmed?["do"] as? String == "confirm" && confirmed?["activity"] as? String == "*")
    }

    @Test func whatIsCutOffIsKeptAndNothingIsSaved() throws {
      let sandbox = try Sandbox()
      for activity in ["fp-611", "fp-612", "fp-621"] {
        _ = try sandbox.run("set", activity, "pågår", "--as", "timra")
      }
      let before = sandbox.journalLines.count
      let cut = try sandbox.run("survey", "--as", "timra", input: "\n\n")
      #expect(cut.status == 1 && sandbox.journalLines.count == before)
      let again = try sandbox.run("survey", "--as", "timra", input: "")
      #expect(again.output.contains("2 av") && sandbox.journalLines.count == before)
    }
  }
}
