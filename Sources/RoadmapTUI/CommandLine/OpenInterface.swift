import Glibc
import RoadmapKit

extension Interface {
  /// Opens the interface from the command line; messages come when the terminal has been given back.
  static func run(_ context: CommandContext) throws(CommandFailure) -> Int32 {
    let options = context.options
    guard
      let theme = Theme.Name.choose(
        name: options.theme ?? savedTheme(context), environment: context.environment,
        noColour: options.noColor)
    else { throw .usage(Words.Usage.unknownTheme(options.theme ?? "")) }
    let workspace = try context.findWorkspace()
    let clock = context.clock
    // Without a place for what is kept of it nothing is shared, and nothing written either.
    let sharing = (try? context.sharer(workspace)).map { SharerWork(sharer: $0) as any SharingWork }
    do throws(Interface.Failure) {
      try run(
        Options(
          workspace: workspace, surroundings: context.surroundings, plan: options.plan,
          identity: options.writer.map { Identity(writer: $0, role: options.role) }, theme: theme,
          charset: Charset.choose(environment: context.environment, ascii: options.ascii),
          term: context.environment["TERM"], allowsNetworkFileSystems: options.allowNetworkFileSystems,
          isRestricted: options.restricted, folder: context.currentFolder,
          environment: context.environment,
          clock: { Instant(milliseconds: clock()) }, sharing: sharing ?? NoSharing()))
      return ExitStatus.done
    } catch {
      switch error {
      case .store(let error): throw CommandFailure(error)
      case .plan(let file, let problems):
        throw CommandFailure(ExitStatus.problems, problems + [Words.Usage.brokenPlan(file)])
      case .unknownPlan(let wanted, let known):
        throw CommandFailure(ExitStatus.problems, Words.Usage.unknownPlan(wanted, known))
      case .unknownWriter(let writer, let plan):
        throw CommandFailure(.unknownWriter(writer), in: plan)
      case .terminal(let problem): throw .usage(Words.Usage.noTerminal(problem.reason))
      }
    }
  }

  /// A theme that was chosen before; a file of choices that cannot be read is no choice.
  private static func savedTheme(_ context: CommandContext) -> String? {
    (try? IdentityFile.read(context.surroundings))?.theme
  }
}

extension TerminalProblem {
  /// Why there is no terminal, for Words.
  var reason: Words.Usage.TerminalReason {
    switch self {
    case .notATerminal: .notATerminal
    case .badName(let name): .badName(name)
    case .unknown(let name): .unknown(name)
    case .tooSimple(let name): .tooSimple(name)
    }
  }
}

/// What `--restricted` takes away before the terminal is opened.
enum Restriction {
  /// Variables that could make the terminal library read a stranger's files.
  static let variables = ["TERMINFO", "TERMINFO_DIRS", "TERMCAP", "NCURSES_NO_UTF8_ACS", "ESCDELAY"]

  static func clean() {
    for name in variables { unsetenv(name) }
    umask(0o007)
    var none = rlimit(rlim_cur: 0, rlim_max: 0)
    setrlimit(__rlimit_resource_t(UInt32(RLIMIT_CORE.rawValue)), &none)
  }
}
