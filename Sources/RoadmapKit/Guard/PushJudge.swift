/// Holds a push to the rules of the server (the format's "Sharing"): every commit by itself, every file, every line.
///
/// All or nothing: a push without refusals is taken, any other changes nothing.
public struct PushJudge {
  /// What is said of a push.
  public struct Verdict: Equatable, Sendable {
    /// The first of them.
    public var refusals: [PushRefusal] = []
    /// All of them.
    public var count = 0
    /// New lines that were looked at.
    public var lines = 0

    public var isAccepted: Bool { count == 0 }
  }

  /// A file of a commit as it is being judged.
  struct Place {
    let commit: String
    let file: String
    /// What the file was before, to count lines in.
    let old: [UInt8]
  }

  let writer: String
  let now: Instant
  let olderReports: Set<String>
  var journals: JournalShelf
  var shelf: PlanShelf
  var names = NameTable()
  var places: [Place] = []
  var lines = NewLines()
  private(set) var verdict = Verdict()

  private init(_ push: Push, _ tree: SharedTree, _ now: Instant) {
    writer = push.writer
    self.now = now
    olderReports = tree.reports
    journals = JournalShelf(tree.journals)
    shelf = PlanShelf(tree.plans)
  }

  /// The verdict on a push onto what the server has; `visit` shows the texts of the server's journals one by one, if
  /// they are needed.
  public static func judge<Trouble>(
    _ push: Push, onto tree: SharedTree, now: Instant,
    visit: (_ see: (_ writer: String, _ text: [UInt8]) -> Void) throws(Trouble) -> Void
  ) throws(Trouble) -> Verdict {
    var judge = PushJudge(push, tree, now)
    for refusal in refusals(of: push.references) { judge.refuse(refusal) }
    judge.checkPusher()
    guard judge.verdict.isAccepted else { return judge.verdict }
    judge.checkChain(push)
    guard judge.verdict.isAccepted else { return judge.verdict }
    for commit in push.commits { judge.take(commit) }
    try judge.settle(visit)
    judge.verdict.lines = judge.lines.count
    return judge.verdict
  }

  /// What can be said of a push before any file of it is read.
  public static func judgeCommits(_ push: Push) -> Verdict {
    var judge = PushJudge(push, SharedTree(), Instant(milliseconds: 0))
    judge.checkChain(push)
    return judge.verdict
  }

  /// Only `main` is written, and it only grows.
  public static func refusals(of references: [Push.Reference]) -> [PushRefusal] {
    references.compactMap { reference in
      if reference.name != "refs/heads/main" { return PushRefusal(.otherReference(reference.name)) }
      return isNothing(reference.new) ? PushRefusal(.deletion) : nil
    }
  }

  /// Whether a commit's id stands for none.
  public static func isNothing(_ commit: String) -> Bool { commit.utf8.allSatisfy { $0 == 0x30 } }

  private mutating func checkPusher() {
    guard let plan = shelf.main else {
      if !leads { refuse(PushRefusal(.beginsWithLeaders(writer))) }
      return
    }
    if Permission.Writer(writer, in: plan) == .stranger { refuse(PushRefusal(.unknownPusher(writer))) }
  }

  /// Each commit follows on the one before it, the first on what the server has.
  private mutating func checkChain(_ push: Push) {
    guard push.commits.count <= GuardLimits.commits else {
      return refuse(PushRefusal(.tooManyCommits))
    }
    let changes = push.commits.reduce(0) { $0 + $1.changes.count }
    guard changes <= GuardLimits.changes else { return refuse(PushRefusal(.tooManyChanges)) }
    guard var before = push.references.first?.old, !push.commits.isEmpty else {
      return refuse(PushRefusal(.rewound))
    }
    // In a history with a merge the order is nobody's mistake, so the merge is told.
    if let merge = push.commits.first(where: { $0.parents.count > 1 }) {
      return refuse(PushRefusal(.mergeCommit, commit: merge.id))
    }
    for commit in push.commits {
      guard commit.parents == (PushJudge.isNothing(before) ? [] : [before]) else {
        return refuse(PushRefusal(.rewound, commit: commit.id))
      }
      before = commit.id
    }
    if before != push.references.first?.new { refuse(PushRefusal(.rewound)) }
    for commit in push.commits {
      if let fault = commit.fault { refuse(PushRefusal(fault, commit: commit.id)) }
    }
  }

  /// The plans first, since they say who may write what.
  private mutating func take(_ commit: Push.Commit) {
    let sorted = commit.changes.map { (GuardedPath($0.path), $0) }
    takePlans(sorted, commit.id)
    for (path, change) in sorted {
      switch path {
      case .plan, .neighbour: continue
      case .journal(let owner, let device): takeJournal(of: owner, device, change, commit.id)
      case .report(let folder): takeReport(folder, change, commit.id)
      case .purged: refuse(.purgedList, change, commit.id)
      case .misnamedDevice: refuse(.misnamedDevice, change, commit.id)
      case .misnamedPlan: refuse(.misnamedPlan, change, commit.id)
      case .misnamedReport: refuse(.misnamedReport, change, commit.id)
      case .foreign: refuse(change.isFolder ? .foreignFolder : .foreignFile, change, commit.id)
      }
    }
  }

  private mutating func takeReport(_ folder: String, _ change: Push.Change, _ commit: String) {
    guard writer == "presidium" else { return refuse(.reportByOthers, change, commit) }
    guard change.status == "A" else { return refuse(.reportChanged, change, commit) }
    if olderReports.contains(folder) { return refuse(.addedToOlderReport(folder: folder), change, commit) }
    _ = text(of: change, GuardedPath(change.path), commit)
  }

  /// The new text of a plain file within its limit; nil when it is refused.
  mutating func text(of change: Push.Change, _ path: GuardedPath, _ commit: String) -> [UInt8]? {
    guard change.mode == "100644", change.status != "T" else {
      refuse(.notAPlainFile(mode: change.mode), change, commit)
      return nil
    }
    let limit = GuardLimits.largest(path)
    guard let new = change.new, let bytes = new.bytes, new.size <= limit else {
      refuse(.tooLarge(bytes: change.new?.size ?? 0, limit: limit), change, commit)
      return nil
    }
    return bytes
  }

  /// Whether the pusher leads, and so may carry others' lines and change plans.
  var leads: Bool { Permission.leads(writer) }

  mutating func refuse(
    _ reason: PushRefusal.Reason, _ change: Push.Change, _ commit: String, line: Int? = nil
  ) {
    refuse(PushRefusal(reason, commit: commit, file: change.path, line: line))
  }

  mutating func refuse(_ refusal: PushRefusal) {
    verdict.count += 1
    if verdict.refusals.count < GuardLimits.told { verdict.refusals.append(refusal) }
  }
}
