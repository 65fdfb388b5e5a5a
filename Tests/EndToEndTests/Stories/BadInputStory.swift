import Foundation
import Testing

extension EndToEnd {
  /// Input that is wrong: the exit statuses of the contract, a sentence, and never a signal.
  @Suite struct BadInputStory {
    struct Refusal: Sendable {
      let arguments: [String]
      let status: Int32

      init(_ status: Int32, _ arguments: String...) {
        self.arguments = arguments
        self.status = status
      }
    }

    static let refusals: [Refusal] = [
      Refusal(1, "tick", "fp-999", "lokal-overenskommelse", "--as", "sundsvall"),
      Refusal(1, "tick", "fp-612", "finns-inte", "--as", "sundsvall"),
      Refusal(77, "tick", "fp-612", "lokal-overenskommelse", "--as", "atlantis"),
      Refusal(77, "tick", "fp-612", "lokal-overenskommelse", "--as", "sundsvall", "--for", "timra"),
      Refusal(64, "tick", "fp-621", "bildad", "--as", "sundsvall"),
      Refusal(1, "tick", "fp-613", "team-i-drift", "--as", "sundsvall"),
      Refusal(64, "tick", "fp-612"),
      Refusal(64, "flyg"),
      Refusal(64, "status", "--format", "pdf"),
      Refusal(64, "status", "--as-of", "i går"),
      Refusal(1, "status", "--plan", "finns-inte"),
      Refusal(64, "set", "fp-612", "paused", "--as", "sundsvall"),
      Refusal(64, "note", "fp-612", "Ring 19640823-3234 i morgon", "--as", "sundsvall"),
      Refusal(1, "undo", "01M7YP4NZGQ4ZJ6T9XB7C5D0EF", "--as", "sundsvall"),
      Refusal(74, "--workspace", "/finns/inte", "status"),
    ]

    @Test(arguments: refusals)
    func isRefusedWithASentence(_ refusal: Refusal) throws {
      let sandbox = try Sandbox()
      let outcome = try sandbox.start(refusal.arguments).wait()
      #expect(outcome.status == refusal.status, "\(refusal.arguments): \(outcome.errors)")
      #expect(!outcome.errors.isEmpty)
      #expect(outcome.output.isEmpty)
      #expect(sandbox.journalFiles.isEmpty)
    }

    @Test func anAliasBombIsRefusedAtOnce() throws {
      var bomb = "a: &a [x,x,x,x,x,x,x,x,x]\n"
      for letter in "bcdefgh" {
        let former = Character(UnicodeScalar((letter.asciiValue ?? 0) - 1))
        bomb +=
          "\(letter): &\(letter) [" + Array(repeating: "*\(former)", count: 9).joined(separator: ",") + "]\n"
      }
      let sandbox = try Sandbox(plan: bomb)
      let outcome = try sandbox.run("check")
      #expect(outcome.status == 1)
      #expect(outcome.output.contains("roadmap.yaml:1") || outcome.errors.contains("roadmap.yaml:1"))
      #expect(outcome.seconds < 1)
      #expect(try sandbox.run("status").status == 1)
    }

    @Test func aBinaryFileIsNoPlan() throws {
      let sandbox = try Sandbox()
      let bytes = (0..<4_096).map { _ in UInt8.random(in: .min ... .max) }
      try Data(bytes).write(to: URL(fileURLWithPath: sandbox.workspace + "/roadmap.yaml"))
      for command in ["check", "status", "log"] {
        let outcome = try sandbox.run(command)
        #expect(outcome.status == 1, "\(command): \(outcome.status)")
        #expect(!isHarmful(outcome.output + outcome.errors))
      }
      #expect(try sandbox.run("tick", "fp-612", "lokal-overenskommelse", "--as", "sundsvall").status == 1)
    }

    @Test func aPipeOrAFolderIsNoPlanAndNobodyWaitsForIt() throws {
      let sandbox = try Sandbox()
      let plan = sandbox.workspace + "/roadmap.yaml"
      try FileManager.default.removeItem(atPath: plan)
      try sandbox.tool("mkfifo", plan)
      let pipe = try sandbox.run("status")
      #expect(pipe.status == 74 || pipe.status == 1)
      try FileManager.default.removeItem(atPath: plan)
      try FileManager.default.createDirectory(atPath: plan, withIntermediateDirectories: false)
      let folder = try sandbox.run("status")
      #expect(folder.status == 74 || folder.status == 1)
    }

    @Test func bytesThatAreNoTextAreRefused() throws {
      let sandbox = try Sandbox()
      let outcome = try sandbox.tool(
        "bash", "-c", "fardplan note fp-612 $'\\xff\\xfe' --as sundsvall")
      #expect(outcome.status == 64)
      #expect(sandbox.journalFiles.isEmpty)
    }

    @Test func aDamagedLineIsToldCountedAndKept() throws {
      let sandbox = try Sandbox()
      try sandbox.run("tick", "fp-612", "lokal-overenskommelse", "--as", "sundsvall")
      try sandbox.run("note", "fp-612", "andra raden", "--as", "sundsvall")
      let path = try #require(sandbox.journalFiles.first)
      let whole = String(decoding: sandbox.contents(of: path), as: UTF8.self)
      try Data(whole.replacingOccurrences(of: "andra raden", with: "andra radem").utf8)
        .write(to: URL(fileURLWithPath: path))
      let status = try sandbox.run("status", "--format", "json")
      #expect(status.status == 1)
      #expect(try Answer(status.output)["complete"].value as? Bool == false)
      let check = try sandbox.run("check")
      #expect(check.status == 1)
      #expect((check.output + check.errors).contains(":2"))
    }
  }
}

/// Whether text holds what may not reach a terminal: controls but newline and tab, C1, or bidi signs.
func isHarmful(_ text: String) -> Bool {
  text.unicodeScalars.contains { scalar in
    switch scalar.value {
    case 0x09, 0x0A: false
    case 0x00...0x1F, 0x7F...0x9F, 0x061C, 0x200E...0x200F, 0x202A...0x202E, 0x2066...0x2069: true
    default: false
    }
  }
}
