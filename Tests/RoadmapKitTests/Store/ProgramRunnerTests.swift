import Foundation
import Testing

@testable import RoadmapKit

/// Other programs are run without a shell, with what they are given and no more.
@Suite struct ProgramRunnerTests {
  private func run(
    _ program: String, _ arguments: [String] = [], input: [UInt8] = [], environment: [String: String] = [:],
    change: (inout ProgramRunner.Limits) -> Void = { _ in }
  ) throws -> ProgramRunner.Answer {
    var limits = ProgramRunner.Limits()
    limits.seconds = 20
    change(&limits)
    let path = try #require(ProgramRunner.find(program, in: "/usr/bin:/bin"))
    return try ProgramRunner(path, environment: environment, folder: "/", limits: limits).run(
      arguments, input: input)
  }

  private func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }

  @Test func argumentsAreNoShells() throws {
    let answer = try run("printf", ["%s|", "$HOME", "`id`", "; ls", "a b", ""])
    #expect(text(answer.output) == "$HOME|`id`|; ls|a b||" && answer.status == 0)
  }

  @Test func whatIsHandedOnIsNotKeptAndStillCounts() throws {
    var limits = ProgramRunner.Limits()
    limits.output = 3 << 20
    let path = try #require(ProgramRunner.find("head", in: "/usr/bin:/bin"))
    let runner = ProgramRunner(path, environment: [:], folder: "/", limits: limits)
    var heard = 0
    let hear = { (chunk: [UInt8]) in
      heard += chunk.count
      return true
    }
    let answer = try runner.run(["-c", "3145728", "/dev/zero"], hear: hear)
    #expect(heard == 3 << 20 && answer.output.isEmpty && answer.status == 0)
    #expect(throws: ProgramRunner.Trouble.tooMuchOutput) {
      try runner.run(["-c", "3145729", "/dev/zero"], hear: hear)
    }
  }

  @Test func theEnvironmentAndTheFolderAreWhatWasGiven() throws {
    #expect(text(try run("env", environment: ["A": "1", "B": "å"]).output) == "A=1\nB=å\n")
    #expect(text(try run("pwd").output) == "/\n")
  }

  @Test func muchGoesInAndOutAtOnce() throws {
    let input = [UInt8](repeating: 97, count: 5_000_000)
    let answer = try run("cat", input: input)
    #expect(answer.output == input)
  }

  @Test func aProgramThatDoesNotListenIsNoFailure() throws {
    #expect(try run("true", input: [UInt8](repeating: 97, count: 5_000_000)).status == 0)
  }

  @Test func statusAndComplaintsComeBack() throws {
    let answer = try run("sh", ["-c", "echo fel >&2; exit 7"])
    #expect(answer.status == 7 && text(answer.errors) == "fel\n" && answer.output == [])
    #expect(try run("sh", ["-c", "head -c 200000 /dev/zero >&2"]).errors.count == 1 << 16)
  }

  /// It speaks and ends just when the listener has looked the other way, which is every twentieth of a second.
  @Test func theLastBreathIsHeard() throws {
    for number in 0..<40 {
      let answer = try run("sh", ["-c", "sleep 0.0\(180 + number); echo klar; echo fel >&2"])
      #expect(text(answer.output) == "klar\n" && text(answer.errors) == "fel\n")
    }
  }

  @Test func itHasNoTerminal() throws {
    #expect(try run("sh", ["-c", "exec 2>/dev/null; : < /dev/tty"]).status != 0)
  }

  @Test func whatTakesTooLongIsEndedWithAllItStarted() throws {
    let start = Date()
    let place = NSTemporaryDirectory() + "/fardplan-sleep-\(UUID().uuidString)"
    defer { try? FileManager.default.removeItem(atPath: place) }
    #expect(throws: ProgramRunner.Trouble.tooSlow(seconds: 1)) {
      try run("sh", ["-c", "sleep 987 & echo $! > \(place); wait"]) { $0.seconds = 1 }
    }
    #expect(Date().timeIntervalSince(start) < 10)
    let pid = try String(contentsOfFile: place, encoding: .utf8).filter(\.isNumber)
    var isGone = false
    for _ in 0..<200 where !isGone {
      // What nobody has buried yet is dead too.
      let state = try? String(contentsOfFile: "/proc/\(pid)/status", encoding: .utf8)
      isGone = state.map { $0.contains("State:\tZ") || !$0.contains("sleep") } ?? true
      usleep(10_000)
    }
    #expect(!pid.isEmpty && isGone)
  }

  @Test func whatItLeavesBehindIsNotWaitedForAndEnded() throws {
    let start = Date()
    let answer = try run("sh", ["-c", "sleep 986 & echo klar"])
    #expect(text(answer.output) == "klar\n" && Date().timeIntervalSince(start) < 10)
  }

  @Test func whatNobodyWantsAnyMoreIsEnded() {
    let start = Date()
    let runner = ProgramRunner("/bin/sleep", environment: [:], folder: "/")
    #expect(throws: ProgramRunner.Trouble.cancelled) { try runner.run(["987"], isCancelled: { true }) }
    #expect(Date().timeIntervalSince(start) < 10)
    #expect(throws: PDFTrouble.cancelled) {
      let environment = ["PATH": "/usr/bin:/bin"]
      guard ProgramRunner.find("python3", in: environment["PATH"]) != nil else { throw PDFTrouble.cancelled }
      _ = try PDFMaker.bytes(html: [], environment: environment, isCancelled: { true })
    }
  }

  @Test func moreThanItMayAnswerIsRefused() {
    #expect(throws: ProgramRunner.Trouble.tooMuchOutput) { try run("yes") { $0.output = 100_000 } }
  }

  @Test func limitsHold() throws {
    #expect(throws: ProgramRunner.Trouble.self) {
      try run("sh", ["-c", "while :; do :; done"]) { $0.processorSeconds = 1 }
    }
    let limits = try run("sh", ["-c", "read x; ulimit -v; ulimit -f; ulimit -c"], input: [10])
    #expect(text(limits.output) == "\(1_536 << 10)\n\(256 << 11)\n0\n")
  }

  @Test func aProgramThatIsNotThereIsTold() throws {
    let runner = ProgramRunner("/finns/inte", environment: [:], folder: "/")
    #expect(throws: ProgramRunner.Trouble.notStarted(ErrorNumber(ENOENT))) { try runner.run([]) }
    #expect(throws: ProgramRunner.Trouble.self) {
      try ProgramRunner("/bin/true", environment: [:], folder: "/finns/inte").run([])
    }
    #expect(ProgramRunner.find("true", in: "relativ:/finns/inte") == nil)
    #expect(ProgramRunner.find("true", in: nil) == nil)
  }

  @Test func noDescriptorIsLeft() throws {
    func count() -> Int { (try? FileManager.default.contentsOfDirectory(atPath: "/proc/self/fd").count) ?? 0 }
    _ = try run("true")
    let before = count()
    for _ in 0..<50 { _ = try? run("true") }
    #expect(abs(count() - before) < 30)
  }
}
