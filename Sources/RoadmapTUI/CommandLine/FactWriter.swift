import RoadmapKit

/// Puts facts on record for the user: each is examined first, and all are written or none.
struct FactWriter {
  let open: OpenWorkspace
  let progress: Progress
  let identity: IdentityFile.Identity
  /// What others can have read.
  let standing: ShareStanding

  var output: CommandOutput { open.context.output }
  var writer: String { identity.writer }

  init(_ context: CommandContext) throws(CommandFailure) {
    open = try context.open()
    guard let identity = open.identity else {
      throw CommandFailure(ExitStatus.notAllowed, Words.Usage.noIdentity)
    }
    self.identity = identity
    progress = open.progress()
    // Where nothing is known of it nothing has been shared from here.
    standing = (try? context.sharer(open.contents.workspace).standing()) ?? ShareStanding()
    guard Permission.Writer(identity.writer, in: open.plan) != .stranger else {
      throw CommandFailure(.unknownWriter(identity.writer), in: open.plan)
    }
  }

  /// What the rules say of a fact, in the form in which it would be written.
  func verdict(_ fact: Fact) -> Writing.Verdict {
    var fact = fact
    if !open.isMain { fact.plan = open.plan.id.text }
    return writing.examine(fact)
  }

  /// What is worth saying of a fact that is written.
  func cautions(_ fact: Fact) -> [Caution] { writing.cautions(fact) }

  private var writing: Writing {
    Writing(
      progress, writer: writer, role: open.identity?.role, today: open.today, standing: standing,
      journals: open.journals)
  }

  /// Examines, writes and tells what was saved; gives the exit status.
  ///
  /// Facts that change nothing are told and left out. `back` is how it is taken back; `sentence` says
  /// a fact in another way than the history does.
  func write(
    _ facts: [Fact], back: WayBack? = .undo, tellsCautions: Bool = true,
    sentence: ((Entry, Journals) -> String)? = nil
  ) throws(CommandFailure) -> Int32 {
    var examined: [Fact] = []
    var warnings: [PersonalData.Finding] = []
    var refusals: [Refusal] = []
    for fact in facts {
      switch verdict(fact) {
      case .write(let fact, let findings):
        examined.append(fact)
        for finding in findings where !warnings.contains(finding) { warnings.append(finding) }
      case .needless(let needless): output.tell(needless.sentence)
      case .refused(let refusal): refusals.append(refusal)
      }
    }
    if let first = refusals.first {
      throw CommandFailure(first.exitStatus, refusals.map { $0.problem(in: open.plan) })
    }
    guard !examined.isEmpty else { return ExitStatus.done }
    let recorded = try record(examined)
    tell(recorded, warnings, tellsCautions ? examined.flatMap(cautions) : [], back, sentence)
    return ExitStatus.done
  }

  private func record(_ facts: [Fact]) throws(CommandFailure) -> Recorder.Recorded {
    let appender = try open.context.appender(open.contents.workspace)
    let recorder = Recorder(
      appender, workspace: open.contents.workspace, writer: writer, role: identity.role)
    let now = open.context.now
    let newest = open.journals.entries.last { !EventClock.isSuspicious($0.id, now: now) }?.id
    return try storing { () throws(StoreError) in try recorder.record(facts, newestSeen: newest) }
  }

  private func tell(
    _ recorded: Recorder.Recorded, _ warnings: [PersonalData.Finding], _ cautions: [Caution],
    _ back: WayBack?,
    _ sentence: ((Entry, Journals) -> String)?
  ) {
    // Whatever cannot be said now does not change that it is saved.
    for notice in recorded.notices { output.tell(notice.swedish) }
    if let kind = open.contents.workspace.networkFileSystem(calls: open.context.calls) {
      output.tell(Words.Network.written(kind.name))
    }
    for warning in warnings { output.tell(Words.CommandText.personal(warning)) }
    for caution in cautions { output.tell(caution.sentence(in: open.plan)) }
    if let newest = open.journals.newest, EventClock.isSuspicious(newest, now: open.context.now) {
      output.tell(Words.CommandText.clockWrong)
    }
    var lines: [String] = []
    let journals = journals(after: recorded)
    for id in recorded.ids {
      guard let entry = journals.entry(id) else { continue }
      lines.append((sentence?(entry, journals) ?? Words.sentence(entry, progress, journals)) + ".")
      if let verb = entry.verb, let words = Words.CommandText.newID(verb, id.description) {
        lines.append(words)
      }
    }
    let command = back?.command(open.context.options)
    lines.append(Words.CommandText.saved(command, isRedo: back == .redo))
    try? output.print(lines.joined(separator: "\n"))
  }

  /// The journals with the new lines, read again from disk where they could not simply be added.
  private func journals(after recorded: Recorder.Recorded) -> Journals {
    var journals = open.journals
    for line in recorded.lines {
      let entry = journals.append(
        line.bytes, path: recorded.path, writer: recorded.writer, device: recorded.device, offset: line.offset
      )
      guard entry != nil else {
        return (try? WorkspaceReader.read(open.contents.workspace))?.journals ?? journals
      }
    }
    return journals
  }
}

/// The command that takes back what was just saved.
enum WayBack: String {
  case undo, redo

  /// The whole command, for the same plan and writer as this one.
  func command(_ options: GlobalOptions) -> String {
    var words = ["fardplan", Words.command(rawValue)?.spokenName ?? rawValue]
    if let plan = options.plan { words += ["--plan", plan] }
    if let writer = options.writer { words += ["--as", writer] }
    return words.joined(separator: " ")
  }
}

extension FactWriter {
  /// The values that name a milestone.
  func slot(_ activity: String, _ milestone: String, _ area: String?) -> [EntryKey: Fact.Value] {
    var values: [EntryKey: Fact.Value] = [
      .activity: .text(activity), .milestone: .text(open.milestone(milestone, in: activity)),
    ]
    if let area { values[.area] = .text(area) }
    return values
  }
}
