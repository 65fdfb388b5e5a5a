/// The `pre-receive` hook: what git says is being pushed, held to the rules; it fails closed.
public struct PushHook: Sendable {
  public struct Answer: Equatable, Sendable {
    public var isAccepted = false
    public var problems: [Problem] = []
    /// What stands last.
    public var summary = ""
  }

  private let path: String
  private let environment: [String: String]
  private let now: Instant
  private let calls: any FileSystemCalls

  /// `path` is the bare repository, `environment` that which git runs its hook in.
  public init(
    _ path: String, environment: [String: String], now: Instant, calls: any FileSystemCalls = LiveFileSystem()
  ) {
    self.path = path
    self.environment = environment
    self.now = now
    self.calls = calls
  }

  /// The answer to what git wrote on standard input; accepted only when it is in the log too.
  public func answer(_ input: [UInt8]) -> Answer {
    let names = PusherNames(environment: environment)
    var writer = environment["FARDPLAN_WRITER"] ?? ""
    var references: [Push.Reference] = []
    var answer = Answer()
    do throws(ServerTrouble) {
      let server = try ServerRepository(
        path, environment: environment, memory: GuardLimits.memory, calls: calls)
      let verdict: PushJudge.Verdict
      do throws(ServerTrouble) {
        references = try Self.references(input)
        writer = try names.writer(of: server)
        try server.whileQuiet(now) { () throws(ServerTrouble) in }
        verdict = try judge(references, writer, server)
      } catch {
        try? PushLog(server: server).write(
          now, user: names.user, writer: writer, references, verdict: "trouble", count: 0)
        throw error
      }
      try PushLog(server: server).write(
        now, user: names.user, writer: writer, references,
        verdict: verdict.isAccepted
          ? "accepted" : "refused:\(verdict.refusals.first?.reason.code.rawValue ?? "")",
        count: verdict.isAccepted ? verdict.lines : verdict.count)
      answer.isAccepted = verdict.isAccepted
      let isOneOfMany = Set(verdict.refusals.compactMap(\.commit)).count > 1
      answer.problems = verdict.refusals.map { $0.problem(isOneOfMany: isOneOfMany) }
      if !verdict.isAccepted {
        answer.summary = PushRefusal.summary(verdict.count, told: verdict.refusals.count)
      }
    } catch {
      answer = Answer(problems: [error.problem], summary: PushRefusal.summary(1, told: 1))
    }
    return answer
  }

  private func judge(
    _ references: [Push.Reference], _ writer: String, _ server: ServerRepository
  ) throws(ServerTrouble) -> PushJudge.Verdict {
    let wrong = PushJudge.refusals(of: references)
    guard wrong.isEmpty, references.count == 1 else {
      return PushJudge.Verdict(refusals: Array(wrong.prefix(GuardLimits.told)), count: max(1, wrong.count))
    }
    let reader = PushReader(server: server, reference: references[0])
    do throws(ServerTrouble) {
      let commits = try reader.commits()
      var push = Push(writer: writer, references: references, commits: commits.commits)
      let verdict = PushJudge.judgeCommits(push)
      guard verdict.isAccepted else { return verdict }
      let contents = try reader.contents(commits)
      push.commits = contents.commits
      return try PushJudge.judge(push, onto: contents.shared, now: now) { (see) throws(ServerTrouble) in
        try reader.visitJournals(contents, see: see)
      }
    } catch {
      guard case .tooMuch(let reason) = error else { throw error }
      return PushJudge.Verdict(refusals: [PushRefusal(reason)], count: 1)
    }
  }

  /// The lines `old new name`; anything else is no push.
  static func references(_ input: [UInt8]) throws(ServerTrouble) -> [Push.Reference] {
    var references: [Push.Reference] = []
    for line in input.split(separator: 0x0A) {
      let words = line.split(separator: 0x20, maxSplits: 2).map { String(decoding: $0, as: UTF8.self) }
      let isHex = words.prefix(2).allSatisfy { word in
        [40, 64].contains(word.utf8.count) && word.utf8.allSatisfy { Hexadecimal.value($0) != nil }
      }
      guard words.count == 3, isHex else { throw .unexpected("pre-receive") }
      references.append(Push.Reference(name: words[2], old: words[0], new: words[1]))
    }
    guard !references.isEmpty else { throw .unexpected("pre-receive") }
    return references
  }
}
