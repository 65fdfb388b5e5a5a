import Glibc
import RoadmapKit
import Testing

@testable import RoadmapTUI

/// What the interface does beside its loop when a report is adopted or checked: what the command does.
@Suite struct AdoptingTests {
  private static let period = Period("2026-H1")

  private static func bench() throws -> CommandBench {
    let plan = try FileReader.read(
      "\(CommandBench.repository)/Tests/Fixtures/small-plan.yaml", limit: 1 << 20)
    let bench = try CommandBench(plan: plan)
    bench.environment["PATH"] = "/finns/inte"
    #expect(bench.run("tick moten start --on 2026-05-02 --as timra").status == 0)
    return bench
  }

  private static func options(_ bench: CommandBench, isRestricted: Bool = false) throws -> Interface.Options {
    let now = try #require(Instant(iso: bench.now))
    return Interface.Options(
      workspace: try Workspace(at: "\(bench.folder)/ws"),
      surroundings: Surroundings(home: bench.folder, xdgStateHome: nil, xdgConfigHome: nil), theme: .dark,
      charset: .unicode, isRestricted: isRestricted, environment: ["PATH": "/finns/inte"], clock: { now })
  }

  private static func wish(_ bench: CommandBench, as writer: String = "presidium") throws -> Adopting {
    let options = try options(bench)
    let contents = try WorkspaceReader.read(options.workspace)
    return Adopting(
      number: 7, period: try #require(period), identity: Identity(writer: writer),
      seen: Adopting.Seen(
        lines: contents.journals.lines, newest: contents.journals.newest,
        plan: Digest.sha256(contents.plans[0].bytes)), newestSeen: contents.journals.newest)
  }

  /// Does it as the interface does: beside the loop, the answer comes as a message.
  private static func answer(_ effect: Effect, _ bench: CommandBench, isRestricted: Bool = false) throws
    -> Message
  {
    let options = try options(bench, isRestricted: isRestricted)
    let plan = try #require(try WorkspaceReader.read(options.workspace).mainPlan)
    let state = try StateFolder(for: options.workspace, in: options.surroundings)
    let mailbox = Mailbox(wake: -1)
    let runner = EffectRunner(options: options, plan: plan, state: state, mailbox: mailbox)
    runner.begin(effect)
    for _ in 0..<6_000 {
      if let message = mailbox.take().first { return message }
      usleep(10_000)
    }
    throw StoreError.noHome
  }

  private static func adopt(_ wish: Adopting, _ bench: CommandBench, isRestricted: Bool = false) throws
    -> AdoptingOutcome
  {
    guard case .adoption(wish, let outcome) = try answer(.adopt(wish), bench, isRestricted: isRestricted)
    else { throw StoreError.noHome }
    return outcome
  }

  private static func folder(_ bench: CommandBench) -> [String: [UInt8]] {
    (try? ReportShelf(Workspace(at: "\(bench.folder)/ws")).read("2026-H1").files) ?? [:]
  }

  @Test func everyFileIsTheCommandsAndBothCheckIt() throws {
    let (own, other) = (try Self.bench(), try CommandBench())
    CopyOf.folder("\(own.folder)/ws", to: "\(other.folder)/ws")
    other.environment["PATH"] = "/finns/inte"
    #expect(other.run("report 2026-H1 --adopt --as presidium").status == 0)
    guard case .adopted(let adopted) = try Self.adopt(Self.wish(own), own) else {
      Issue.record("not adopted")
      return
    }
    #expect(adopted.folder == "reports/2026-H1" && adopted.files == 7 && adopted.noPDF != nil)
    #expect(adopted.saved.number == 7 && adopted.saved.lines.count == 1)
    let files = Self.folder(own)
    #expect(files.count == 7 && files == Self.folder(other))
    let verdict = own.run("report 2026-H1 --verify")
    #expect(verdict.status == 0)
    let check = Checking(number: 8, period: try #require(Self.period))
    guard case .check(check, .verdict(let lines, isVerified: true)) = try Self.answer(.check(check), own)
    else {
      Issue.record("not verified")
      return
    }
    #expect(verdict.text == lines.joined(separator: "\n") + "\n")
  }

  @Test func whatStandsInTheWayLeavesNothing() throws {
    let bench = try Self.bench()
    let wish = try Self.wish(bench)
    guard case .failed = try Self.adopt(wish, bench, isRestricted: true),
      case .refused(let problems) = try Self.adopt(try Self.wish(bench, as: "lansledning"), bench),
      bench.run("tick moten mitt --as timra").status == 0, case .newer = try Self.adopt(wish, bench)
    else {
      Issue.record("another outcome")
      return
    }
    #expect(problems.count == 1 && problems.allSatisfy { !$0.remedy.isEmpty })
    let options = try Self.options(bench)
    let cancelled = ReportAdopting(
      options: options, state: try StateFolder(for: options.workspace, in: options.surroundings),
      record: { _ throws(StoreError) in throw .noHome })
    guard case .cancelled = cancelled.run(try Self.wish(bench), isCancelled: { true }) else {
      Issue.record("not given up")
      return
    }
    #expect(!NewFolder.exists("\(bench.folder)/ws/reports"))
    // The folder is there, the event is not: the next one replaces it.
    guard case .failed(let problem) = cancelled.run(try Self.wish(bench), isCancelled: { false }) else {
      Issue.record("no trouble")
      return
    }
    #expect(problem.fact.hasPrefix("reports/2026-H1 är skriven") && problem.remedy.contains("med F"))
    guard case .adopted = try Self.adopt(try Self.wish(bench), bench) else {
      Issue.record("not adopted")
      return
    }
    #expect(bench.run("report 2026-H1 --verify").status == 0)
  }

  @Test func theDifferencesAreTheCommandsWithFileAndLine() throws {
    let bench = try Self.bench()
    let check = Checking(number: 1, period: try #require(Self.period))
    guard case .check(check, .failed(let problem)) = try Self.answer(.check(check), bench) else {
      Issue.record("something is adopted")
      return
    }
    #expect(problem.fact.contains("inte fastställd här"))
    #expect(bench.run("report 2026-H1 --adopt --as presidium").status == 0)
    let path = try #require(bench.journals.first { $0.contains("/timra/") })
    var bytes = bench.bytes(path)
    bytes[bytes.count / 2] ^= 1
    try AtomicFile.replace(path, with: bytes)
    guard case .check(check, .verdict(let lines, isVerified: false)) = try Self.answer(.check(check), bench)
    else {
      Issue.record("verified")
      return
    }
    #expect(lines.contains { $0.hasPrefix("\(path.dropFirst(bench.folder.utf8.count + 4)):1:") })
    #expect(lines.allSatisfy { $0.count <= 72 || !$0.contains(" ") || $0.contains("jsonl") }, "\(lines)")
  }
}
