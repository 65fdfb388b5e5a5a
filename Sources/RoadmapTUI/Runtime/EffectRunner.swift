internal import Dispatch
internal import RoadmapKit
import Synchronization

/// Does what the program wants done outside its own values; slow work runs beside the loop, one at a time.
final class EffectRunner: Sendable {
  private let options: Interface.Options
  private let planID: String
  /// Nil where there is no place for it; then nothing can be written.
  private let state: StateFolder?
  let mailbox: Mailbox
  private let queue = DispatchQueue(label: "fardplan.effects")
  /// Files for others, which may take long, hold up nothing that is put on record.
  private let files = DispatchQueue(label: "fardplan.files")
  private let isWorkCancelled = Atomic(false)
  /// So does what goes over a network.
  private let network = DispatchQueue(label: "fardplan.network")
  private let isSharingCancelled = Atomic(false)
  private let poller: Mutex<(poller: FolderPoller, isLooking: Bool)>
  /// The newest draft by name that is not on the disk yet; nil is one to remove.
  private let unsaved = Mutex<[String: String?]>([:])

  init(options: Interface.Options, plan: Plan, state: StateFolder?, mailbox: Mailbox) {
    self.options = options
    poller = Mutex((FolderPoller(workspace: options.workspace, file: state?.shareRecordPath), false))
    planID = plan.id.text
    self.state = state
    self.mailbox = mailbox
  }

  /// Begins an effect that needs no terminal; its answer comes as a message.
  func begin(_ effect: Effect) {
    switch effect {
    case .export(let export):
      return beside { .export(export, ReportFile(options: self.options).write(export, isCancelled: $0)) }
    case .adopt(let wish):
      return beside { isCancelled in
        let adopting = ReportAdopting(options: self.options, state: self.state, record: self.append)
        return .adoption(wish, adopting.run(wish, isCancelled: isCancelled))
      }
    case .check(let wish): return beside { _ in .check(wish, ReportChecker.run(wish, self.options)) }
    case .cancelWork:
      isWorkCancelled.store(true, ordering: .relaxed)
      return
    case .share(let sharing):
      isSharingCancelled.store(false, ordering: .relaxed)
      network.async { @Sendable [self] in share(sharing) }
      return
    case .cancelSharing:
      isSharingCancelled.store(true, ordering: .relaxed)
      return
    case .saveDraft(let name, let text): unsaved.withLock { $0[name] = .some(text) }
    case .removeDraft(let name): unsaved.withLock { $0[name] = .some(nil) }
    default: break
    }
    queue.async { @Sendable [self] in run(effect) }
  }

  /// Does what may take long; it is asked whether it has been given up.
  private func beside(_ work: @escaping @Sendable (() -> Bool) -> Message) {
    isWorkCancelled.store(false, ordering: .relaxed)
    files.async { @Sendable [self] in
      // What was put on record before it is in it.
      queue.sync {}
      mailbox.post(work { self.isWorkCancelled.load(ordering: .relaxed) })
    }
  }

  /// Waits until everything that was begun is done; a file that is still being made is given up, and so is what
  /// goes over a network, which stops where nothing is left half done.
  func finish() {
    isWorkCancelled.store(true, ordering: .relaxed)
    isSharingCancelled.store(true, ordering: .relaxed)
    queue.sync {}
    files.sync {}
    network.sync {}
  }

  private func share(_ sharing: Sharing) {
    // What was put on record before it leaves with it.
    queue.sync {}
    let outcome = options.sharing.perform(
      sharing.deed, tell: { self.mailbox.post(.sharing(number: sharing.number, $0)) },
      isCancelled: { self.isSharingCancelled.load(ordering: .relaxed) })
    var contents: Contents?
    queue.sync { if case .loaded(let now) = reload() { contents = now } }
    mailbox.post(.shared(number: sharing.number, outcome, contents))
  }

  private func run(_ effect: Effect) {
    switch effect {
    case .record(let recording): record(recording)
    case .reload: mailbox.post(reload())
    case .saveIdentity(let identity): save(identity)
    case .saveDraft(let name, _), .removeDraft(let name): keepDraft(name)
    case .setTheme(let theme): save { $0.theme = theme.rawValue }
    case .saveReference(let wish, let identity):
      let key = EffectRunner.referenceKey(planID, identity)
      save { $0.references[key] = wish.text }
    default: break
    }
  }

  /// Brings a draft to the disk as it is now; keys typed in haste are one write, not one each.
  private func keepDraft(_ name: String) {
    guard let newest = unsaved.withLock({ $0.removeValue(forKey: name) }) else { return }
    if let text = newest { try? state?.saveDraft(text, as: name) } else { try? state?.removeDraft(name) }
  }

  /// What one compares with is one's own choice: another writer at the same computer has another.
  static func referenceKey(_ plan: String, _ identity: Identity?) -> String {
    identity.map { "\(plan)/\($0.writer)" } ?? plan
  }

  private func record(_ recording: Recording) {
    do throws(StoreError) {
      mailbox.post(.recorded(try append(recording)))
    } catch {
      mailbox.post(.notRecorded(number: recording.number, error.problem))
    }
  }

  /// Puts a recording on the disk.
  private func append(_ recording: Recording) throws(StoreError) -> Saved {
    guard let state else { throw .noHome }
    var options = JournalAppender.Options()
    options.allowNetworkFileSystems = self.options.allowsNetworkFileSystems
    let clock = self.options.clock
    options.now = { clock().milliseconds }
    let appender = JournalAppender(workspace: self.options.workspace, state: state, options: options)
    let recorder = Recorder(
      appender, workspace: self.options.workspace, writer: recording.identity.writer,
      role: recording.identity.role)
    let facts = recording.facts.map { fact in
      var fact = fact
      if !isMainPlan { fact.plan = planID }
      return fact
    }
    let saved = try recorder.record(facts, newestSeen: recording.newestSeen)
    var notices = saved.notices.map(\.swedish)
    if recording.seesWrongClock { notices.append(Words.UI.clockWrong) }
    return Saved(
      number: recording.number, lines: saved.lines, path: saved.path, writer: saved.writer,
      device: saved.device, notices: notices)
  }

  private var isMainPlan: Bool { options.plan == nil }

  private func reload() -> Message {
    do throws(StoreError) {
      let contents = try WorkspaceReader.read(options.workspace)
      do throws(Interface.Failure) {
        return .loaded(self.contents(of: contents, plan: try Interface.chosenPlan(contents, options)))
      } catch {
        if case .plan(_, let problems) = error, let first = problems.first { return .loadFailed(first) }
        return .loadFailed(StoreError.missing(path: Workspace.planName).problem)
      }
    } catch { return .loadFailed(error.problem) }
  }

  func contents(of contents: WorkspaceContents, plan: Plan) -> Contents {
    let faults = contents.plans.reduce(0) { $0 + $1.reading.faults.count { $0.fault.severity == .problem } }
    let damage =
      contents.journals.damaged.count + contents.journals.disputed.count + contents.unreadable.count
    return Contents(
      plan: plan, isMain: plan.id.text == contents.mainPlan?.id.text, journals: contents.journals,
      problems: faults + damage,
      trouble: Words.UI.damage(contents.journals, unreadable: contents.unreadable.count) ?? readOnlyPlace,
      fingerprint: contents.plans.reduce(0) { $0 &* 31 &+ $1.bytes.hashValue },
      planDigest: Digest.sha256(
        ReportSource(contents: contents, plan: plan, today: options.clock().swedishDay).planBytes),
      isWhole: contents.isWhole, standing: options.sharing.standing())
  }

  private func save(_ identity: Identity) {
    save { $0.identities[planID] = IdentityFile.Identity(writer: identity.writer, role: identity.role) }
    // Also where the choice could not be kept it holds for this run.
    mailbox.post(.identitySaved(identity))
  }

  /// Changes the user's file of choices.
  private func save(_ change: (inout IdentityFile.Choices) -> Void) {
    do throws(StoreError) {
      var choices = try IdentityFile.read(options.surroundings)
      change(&choices)
      let text = try IdentityFile.text(for: choices)
      try IdentityFile.save(text, to: IdentityFile.path(options.surroundings))
    } catch { mailbox.post(.failed(error.problem)) }
  }

  /// That nothing can be written here, and how to go on; nil where it can.
  private var readOnlyPlace: String? {
    guard let network = options.network, !options.allowsNetworkFileSystems else { return nil }
    return Words.Network.readOnly(network.name)
  }

  /// Looks beside the loop whether the files have changed, and reads them again when they have.
  ///
  /// A server that does not answer holds up nothing: one look at a time.
  func look() {
    let isFree = poller.withLock { poller in
      defer { poller.isLooking = true }
      return !poller.isLooking
    }
    guard isFree else { return }
    queue.async { @Sendable [self] in
      var look = poller.withLock { $0.poller }
      let hasChanged = look.hasChanged()
      poller.withLock { $0 = (look, false) }
      if hasChanged { mailbox.post(reload()) }
    }
  }

  func drafts() -> [String: String] {
    var drafts: [String: String] = [:]
    guard let state else { return [:] }
    for name in (try? state.drafts()) ?? [] { drafts[name] = (try? state.draft(name)) ?? nil }
    return drafts
  }
}

extension StoreError {
  /// The error in four parts, for the interface.
  var problem: Problem {
    let words = words
    let fact = words.fact.hasSuffix(".") ? String(words.fact.dropLast()) : words.fact
    return Problem(code: "lagring", fact: fact, reason: words.reason, remedy: words.remedy)
  }
}
