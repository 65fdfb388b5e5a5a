import Glibc
import RoadmapKit

/// What a command, or the interface, is run in: options, environment, clock and output.
struct CommandContext: Sendable {
  let options: GlobalOptions
  let environment: [String: String]
  let currentFolder: String
  let output: CommandOutput
  var input = CommandInput.none
  /// The door to the disk for what is written.
  var calls: any FileSystemCalls = LiveFileSystem()
  /// Milliseconds since 1970.
  let clock: @Sendable () -> Int64

  init(
    options: GlobalOptions, environment: [String: String], currentFolder: String, output: CommandOutput
  ) throws(CommandFailure) {
    self.options = options
    self.environment = environment
    self.currentFolder = currentFolder
    self.output = output
    if let text = environment["FARDPLAN_NOW"], !text.isEmpty {
      guard let instant = Instant(iso: text) else { throw .usage(Words.Usage.invalidClock(text)) }
      clock = { instant.milliseconds }
    } else {
      clock = CommandContext.systemClock
    }
  }

  /// The machine's clock, which nothing in the environment sets.
  static let systemClock: @Sendable () -> Int64 = {
    var time = timespec()
    clock_gettime(CLOCK_REALTIME, &time)
    return Int64(time.tv_sec) &* 1000 &+ Int64(time.tv_nsec) / 1_000_000
  }

  var now: Instant { Instant(milliseconds: clock()) }
  /// The Swedish day of the clock.
  var today: Day { now.swedishDay }

  var surroundings: Surroundings {
    func value(_ name: String) -> String? { environment[name].flatMap { $0.isEmpty ? nil : $0 } }
    return Surroundings(
      home: value("HOME"), xdgStateHome: value("XDG_STATE_HOME"), xdgConfigHome: value("XDG_CONFIG_HOME"))
  }

  func findWorkspace() throws(CommandFailure) -> Workspace {
    try storing { () throws(StoreError) in
      try Workspace.find(
        explicit: options.workspace, environment: environment["FARDPLAN_WORKSPACE"],
        currentFolder: currentFolder)
    }
  }

  func readWorkspace() throws(CommandFailure) -> WorkspaceContents {
    let workspace = try findWorkspace()
    return try storing { () throws(StoreError) in try WorkspaceReader.read(workspace) }
  }

  /// The workspace with the plan that is meant and who one reports for.
  func open() throws(CommandFailure) -> OpenWorkspace { try OpenWorkspace(readWorkspace(), self) }

  /// Writes for one writer into the journal of this device.
  func appender(_ workspace: Workspace) throws(CommandFailure) -> JournalAppender {
    var appending = JournalAppender.Options()
    appending.allowNetworkFileSystems = options.allowNetworkFileSystems
    appending.now = clock
    let (surroundings, calls) = (surroundings, calls)
    let state = try storing { () throws(StoreError) in
      try StateFolder(for: workspace, in: surroundings, calls: calls)
    }
    return JournalAppender(workspace: workspace, state: state, options: appending, calls: calls)
  }

  /// Refuses a workspace on a network file system before anything is asked or done.
  func checkPlace(_ workspace: Workspace) throws(CommandFailure) {
    guard !options.allowNetworkFileSystems, let kind = workspace.networkFileSystem(calls: calls) else {
      return
    }
    throw CommandFailure(.networkFileSystem(kind, path: workspace.path))
  }

  /// A path that the user wrote, from the folder he stands in.
  func path(_ text: String) -> String {
    if text.hasPrefix("/") { return text }
    return currentFolder.hasSuffix("/") ? currentFolder + text : "\(currentFolder)/\(text)"
  }
}
