import Foundation
import Testing

extension EndToEnd {
  /// The story of one tick, told in commands.
  @Suite struct CommandStory {
    @Test func aTickIsSeenTakenBackAndLogged() throws {
      let sandbox = try Sandbox()
      let tick = try sandbox.run("tick", "fp-612", "lokal-overenskommelse", "--as", "sundsvall")
      #expect(tick.status == 0, "\(tick.errors)")
      #expect(tick.errors.isEmpty)

      let after = try cells(sandbox)
      let sundsvall = after.with(id: "sundsvall")
      #expect(sundsvall["ticked"].number == 1)
      #expect(sundsvall["status"].text == "in-progress")
      let others = after.list.filter { $0["id"].text != "sundsvall" }
      #expect(others.count == 7)
      #expect(others.allSatisfy { $0["status"].text == "not-reported" && $0["ticked"].number == 0 })

      #expect(try sandbox.run("undo", "--as", "sundsvall").status == 0)
      #expect(try cells(sandbox).with(id: "sundsvall")["status"].text == "not-reported")

      let log = try Answer(sandbox.run("log", "--format", "json").output)["events"].list
      #expect(log.map { $0["do"].text } == ["retract", "tick"])
      #expect(log.first?["event"].text == log.last?["id"].text)

      #expect(try sandbox.run("redo", "--as", "sundsvall").status == 0)
      #expect(try cells(sandbox).with(id: "sundsvall")["status"].text == "in-progress")
      let earlier = try cells(sandbox, "--as-of", someDay(before: Date()))
      #expect(earlier.list.allSatisfy { $0["status"].text == "not-reported" })
      #expect(sandbox.journalLines.count == 3)
      #expect(sandbox.journalLines.allSatisfy { JournalCheck.values(of: $0) != nil })
    }

    @Test func swedishNamesDoTheSame() throws {
      let sandbox = try Sandbox()
      #expect(try sandbox.run("vem", "timra").status == 0)
      #expect(try sandbox.run("bocka", "fp-612", "lokal-overenskommelse").status == 0)
      #expect(try sandbox.run("oförändrat").status == 0)
      #expect(try sandbox.run("ångra").status == 0)
      #expect(try sandbox.run("historik").output.contains("Timrå"))
      #expect(try sandbox.run("läge").output == sandbox.run("status").output)
    }

    @Test func withoutIdentityAllIsReadAndNothingWritten() throws {
      let sandbox = try Sandbox()
      let tick = try sandbox.run("tick", "fp-612", "lokal-overenskommelse")
      #expect(tick.status == 77)
      #expect(tick.errors.contains("vem"))
      #expect(try sandbox.run("status").status == 0)
      #expect(sandbox.journalFiles.isEmpty)
    }

    @Test func nobodyIsAskedWhereNobodyAnswers() throws {
      // Standard input is no terminal: neither the interface nor a command may wait.
      let sandbox = try Sandbox()
      let interface = try sandbox.run()
      #expect(interface.status == 64 || interface.status == 1, "\(interface.status)")
      #expect(!interface.errors.isEmpty)
      #expect(interface.seconds < 5)
    }

    private func cells(_ sandbox: Sandbox, _ options: String...) throws -> Answer {
      let outcome = try sandbox.start(["status", "--format", "json"] + options).wait()
      #expect(outcome.status == 0, "\(outcome.errors)")
      return try Answer(outcome.output)["activities"].with(id: "fp-612")["organisations"]
    }

    private func someDay(before date: Date) -> String {
      let form = DateFormatter()
      form.calendar = Calendar(identifier: .gregorian)
      form.timeZone = TimeZone(secondsFromGMT: 0)
      form.dateFormat = "yyyy-MM-dd"
      return form.string(from: date.addingTimeInterval(-2 * 86_400))
    }
  }
}
