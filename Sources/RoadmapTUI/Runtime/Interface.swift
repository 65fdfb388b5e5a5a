internal import Glibc
internal import RoadmapKit

/// Opens the interface on a workspace.
enum Interface {
  struct Options: Sendable {
    var workspace: Workspace
    var surroundings: Surroundings
    /// The plan to show; nil for `roadmap.yaml`'s.
    var plan: String?
    /// For whom to report, when that was said for this run only.
    var identity: Identity?
    var theme: Theme.Name
    var charset: Charset
    var term: String?
    var allowsNetworkFileSystems = false
    /// What the workspace lies on, when that is a network file system.
    var network: NetworkFileSystem?
    /// Nothing but the program itself: no way out to the shell.
    var isRestricted = false
    /// The folder that the user stands in, and the environment that other programs are found by.
    var folder = "/"
    var environment: [String: String] = [:]
    var clock: @Sendable () -> Instant
    /// The door to what is shared with others.
    var sharing: any SharingWork = NoSharing()
  }

  enum Failure: Error {
    case store(StoreError)
    case plan(file: String, problems: [Problem])
    case unknownPlan(String, known: [String])
    case unknownWriter(String, Plan)
    case terminal(TerminalProblem)
  }

  /// Runs until the user quits.
  static func run(_ options: Options) throws(Failure) {
    var options = options
    options.network = options.workspace.networkFileSystem()
    let contents: WorkspaceContents
    do throws(StoreError) { contents = try WorkspaceReader.read(options.workspace) } catch {
      throw .store(error)
    }
    // Without a place for state or choices everything can be read and nothing written.
    let state = try? StateFolder(for: options.workspace, in: options.surroundings)
    let choices = (try? IdentityFile.read(options.surroundings)) ?? IdentityFile.Choices()
    let plan = try chosenPlan(contents, options)
    if let writer = options.identity?.writer, !plan.isWriter(writer) { throw .unknownWriter(writer, plan) }
    let theme = options.theme
    var pipes: [Int32] = [-1, -1]
    guard pipe(&pipes) == 0 else {
      throw .store(.cannotWatch(path: options.workspace.path, ErrorNumber(errno)))
    }
    for descriptor in pipes {
      _ = fcntl(descriptor, F_SETFL, O_NONBLOCK)
      _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC)
    }
    SignalRelay.watch(writingTo: pipes[1])
    let runner = EffectRunner(options: options, plan: plan, state: state, mailbox: Mailbox(wake: pipes[1]))
    let chosen = choices.identities[plan.id.text].flatMap { plan.isWriter($0.writer) ? $0 : nil }
    let saved = chosen.map { Identity(writer: $0.writer, role: $0.role) }
    var world = World(
      contents: runner.contents(of: contents, plan: plan), size: Frame.smallest, now: options.clock(),
      identity: options.identity ?? saved, symbols: Symbols.for(options.charset),
      theme: ThemeChoice(theme: theme), drafts: runner.drafts())
    let reference = choices.references[EffectRunner.referenceKey(plan.id.text, world.identity)]
    if let wish = reference.flatMap({ Reference.Wish(text: $0) }) {
      world.compare(with: wish)
    }
    world.isColourless = theme == .mono
    (world.folder, world.isRestricted) = (options.folder, options.isRestricted)
    if let network = options.network {
      let words = Words.Network.opening(network.name, mayWrite: options.allowsNetworkFileSystems)
      world.notice = .said(words.fact, words.remedy)
    }
    do throws(TerminalProblem) {
      let terminal = try NcursesTerminal(
        theme: theme, charset: options.charset, term: options.term, lastWords: Words.UI.lastWords)
      let watcher = try? FolderWatcher(workspace: options.workspace, file: state?.shareRecordPath)
      EventLoop.run(
        terminal, App(world: world), runner: runner, wake: pipes[0], watcher: watcher, options: options)
    } catch { throw .terminal(error) }
  }

  static func chosenPlan(_ contents: WorkspaceContents, _ options: Options) throws(Failure) -> Plan {
    if let wanted = options.plan {
      guard let plan = contents.usablePlans.first(where: { $0.id.text == wanted }) else {
        throw .unknownPlan(wanted, known: contents.usablePlans.map(\.id.text))
      }
      return plan
    }
    if let plan = contents.mainPlan { return plan }
    guard let file = contents.plans.first else { throw .store(.missing(path: options.workspace.path)) }
    throw .plan(
      file: file.file, problems: file.reading.problems(file: file.file, bytes: file.bytes))
  }
}

extension ThemeChoice {
  init(theme: Theme.Name) {
    self =
      switch theme {
      case .light: .light
      case .highContrast: .highContrast
      case .dark, .mono: .dark
      }
  }

  var theme: Theme.Name {
    switch self {
    case .dark: .dark
    case .light: .light
    case .highContrast: .highContrast
    }
  }
}
