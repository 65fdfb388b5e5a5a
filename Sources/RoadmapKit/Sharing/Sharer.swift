import Glibc

/// Shares a workspace with others over a git remote: the one door to fetching and publishing.
///
/// One at a time for each user and workspace; what one writes meanwhile waits for nothing.
public struct Sharer: Sendable {
  public struct Options: Sendable {
    /// The user's environment, of which git gets what it needs.
    public var environment: [String: String] = [:]
    public var surroundings: Surroundings
    public var allowNetworkFileSystems = false
    public var isRestricted = false
    public var lockTimeout = Duration.seconds(5)
    /// The clock: milliseconds since 1970.
    public var now: @Sendable () -> Int64 = StoreClock.now
    /// The path of this program, which answers git's question for a token; nil where there is none.
    public var program: String?

    public init(surroundings: Surroundings) { self.surroundings = surroundings }
  }

  public let workspace: Workspace
  let state: StateFolder
  let options: Options
  let calls: any FileSystemCalls

  public init(
    _ workspace: Workspace, options: Options, calls: any FileSystemCalls = LiveFileSystem()
  ) throws(StoreError) {
    self.workspace = workspace
    self.options = options
    self.calls = calls
    state = try StateFolder(for: workspace, in: options.surroundings, calls: calls)
  }

  /// How far one's own has left the house; from two or three small files, without git.
  public func standing() throws(StoreError) -> ShareStanding {
    let record = try state.shareRecord()
    var standing = ShareStanding()
    guard record != ShareRecord() else { return standing }
    standing.isConnected = record.address != nil
    standing.fetched = record.fetched
    for path in try state.ownJournals() { standing.left[path] = 0 }
    for (path, left) in record.left {
      standing.left[path] = left.known
      if left.tried > left.known { standing.uncertain[path] = left.tried - left.known }
    }
    return standing
  }

  /// The same where an envelope stands for the server: all that never left is a draft.
  public func standingForEnvelope() throws(StoreError) -> ShareStanding {
    var standing = try standing()
    for path in try state.ownJournals() where standing.left[path] == nil { standing.left[path] = 0 }
    standing.isConnected = true
    return standing
  }

  /// Where the workspace is shared, as it was written; nil when it is not.
  public func place() throws(StoreError) -> String? { try state.shareRecord().address }

  /// What a talk with the server knows and does.
  struct Talk {
    let repository: ShareRepository
    let address: RemoteAddress
    let tell: (ShareStep) -> Void
    let isCancelled: () -> Bool

    func check() throws(ShareTrouble) { if isCancelled() { throw .cancelled } }

    /// Whether the commit `late` follows on `early`.
    func holds(_ early: String, before late: String) throws(ShareTrouble) -> Bool {
      let repository = repository
      return try talking { () throws(GitTrouble) in try repository.isAncestor(early, of: late) }
    }
  }

  func talk(
    with address: RemoteAddress, _ tell: @escaping (ShareStep) -> Void, _ isCancelled: @escaping () -> Bool
  ) throws(ShareTrouble) -> Talk {
    try Talk(
      repository: repository(address, isCancelled), address: address, tell: tell, isCancelled: isCancelled)
  }

  /// The own repository with git ready to speak with `address`, or with nobody.
  func repository(
    _ address: RemoteAddress?, _ isCancelled: @escaping () -> Bool
  ) throws(ShareTrouble) -> ShareRepository {
    let program = try talking { () throws(GitTrouble) in
      try Git.find(in: options.environment, isRestricted: options.isRestricted)
    }
    let path = try sharing { () throws(StoreError) in try ShareRepository.make(in: state) }
    let git = Git(
      repository: path, program: program, environment: try environment(for: address),
      transport: address?.transport, proxy: try proxy(for: address))
    return ShareRepository(path: path, git: git, isCancelled: isCancelled)
  }

  /// The remote of the workspace.
  func address(_ record: ShareRecord) throws(ShareTrouble) -> RemoteAddress {
    guard let text = record.address else { throw .notConnected }
    do throws(RemoteAddress.Fault) { return try RemoteAddress(text, from: "/") } catch {
      if case .noFolder = error { throw .offline(text, .folderGone) }
      throw .address(error, text)
    }
  }

  /// Runs `body` while no other of this user's processes shares the workspace.
  func whileLocked<Value>(_ body: () throws(ShareTrouble) -> Value) throws(ShareTrouble) -> Value {
    let folder = try sharing { () throws(StoreError) in try state.opened() }
    defer { calls.close(folder) }
    let name = ShareRecord.name + ".lock"
    let lock: FileLock
    do throws(StoreError) {
      try NetworkFileSystem.refuse(
        folder, path: state.path, allowed: options.allowNetworkFileSystems, calls: calls)
      lock = try FileLock(
        name, in: folder, path: FilePath.join(state.path, name), timeout: options.lockTimeout,
        now: options.now(),
        calls: calls)
    } catch {
      if case .locked(_, let holder) = error { throw .busy(since: holder.flatMap { Instant(iso: $0.since) }) }
      throw .store(error)
    }
    defer { lock.release() }
    let value = try body()
    tidy()
    return value
  }

  /// Keeps the own repository small; what cannot be done now is done another time.
  private func tidy() {
    ShareRepository.sweep(in: state)
    guard ShareRepository.isScattered(in: state), let own = try? repository(nil, { false }) else { return }
    try? own.pack(calls)
  }

  func record() throws(ShareTrouble) -> ShareRecord {
    try sharing { () throws(StoreError) in try state.shareRecord() }
  }

  func save(_ record: ShareRecord) throws(ShareTrouble) {
    try sharing { () throws(StoreError) in try state.save(record) }
  }

  var appender: JournalAppender {
    var appending = JournalAppender.Options()
    appending.allowNetworkFileSystems = options.allowNetworkFileSystems
    appending.now = options.now
    return JournalAppender(workspace: workspace, state: state, options: appending, calls: calls)
  }
}
