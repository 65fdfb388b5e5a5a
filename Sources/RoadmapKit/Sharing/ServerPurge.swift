import Glibc

/// Removes an event's texts for good from a server: the shared branch begins anew without it, and what was is pruned.
public struct ServerPurge: Sendable {
  /// The event that is meant, for the question before.
  public struct Target: Equatable, Sendable {
    public let event: EventID
    public let file: String
    public let line: Int
    public let writer: String
    /// What goes.
    public let texts: [String]
  }

  public enum Found: Equatable, Sendable {
    case one(Target)
    /// More than one event begins so.
    case several([EventID])
  }

  private let server: ServerRepository
  private let now: Instant

  public init(_ server: ServerRepository, now: Instant) {
    self.server = server
    self.now = now
  }

  /// The event whose id begins with `text`.
  public func find(_ text: String) throws(ServerTrouble) -> Found {
    guard try server.isBare() else { throw .notABareRepository(server.path) }
    try server.checkOwner()
    let tip = try tip()
    let files = try files(of: tip)
    let journals = Journals(
      files.compactMap { path, bytes in
        guard case .journal(let writer, let device) = GuardedPath(path) else { return nil }
        return JournalFile(path: path, writer: writer, device: device, bytes: bytes)
      })
    let found = journals.entries.filter { $0.id.description.hasPrefix(text.uppercased()) }
    guard let entry = found.first else { throw .purge(.unknownEvent) }
    guard found.count == 1 else { return .several(found.map(\.id)) }
    let file = journals.files[Int(entry.file)]
    let texts = Purge.texts(of: Array(file.bytes[entry.offset...].prefix(Int(entry.length))))
    guard !texts.isEmpty else { throw .purge(.nothingToRemove) }
    return .one(
      Target(
        event: entry.id, file: file.path, line: Int(entry.line), writer: journals.names[entry.by],
        texts: texts))
  }

  /// Removes it; nothing is pushed meanwhile.
  public func remove(_ event: EventID) throws(ServerTrouble) {
    try server.checkOwner()
    try server.whileQuiet(now) { () throws(ServerTrouble) in
      let tip = try tip()
      let others = try server.otherReferences()
      guard others.isEmpty else { throw .otherReferences(others) }
      let files = try files(of: tip)
      let changed: [String: [UInt8]]
      do throws(Purge.Trouble) {
        changed = try Purge.apply(to: event, at: now, in: files)
      } catch { throw .purge(error) }
      let root = try commit(changed, on: tip, event)
      let move = try server.attempt(["update-ref", ServerRepository.branch, root, tip])
      guard move.status == 0 else { throw .movedMeanwhile }
      try server.run(["reflog", "expire", "--expire=now", "--expire-unreachable=now", "--all"])
      try server.run(["gc", "--quiet", "--prune=now"], seconds: 600)
      guard try server.attempt(["cat-file", "-e", tip]).status != 0 else { throw .stillThere(tip) }
    }
  }

  private func tip() throws(ServerTrouble) -> String {
    guard let tip = try server.tip() else { throw .emptyServer }
    return tip
  }

  /// The journals and the list of those purged, by path.
  private func files(of tip: String) throws(ServerTrouble) -> [String: [UInt8]] {
    let objects = ObjectReader(server: server)
    var places: [String: [String]] = [:]
    for file in try objects.files(of: tip) {
      switch GuardedPath(file.path) {
      case .journal, .purged: places[file.object, default: []].append(file.path)
      default: continue
      }
    }
    var found: [String: [UInt8]] = [:]
    try objects.visit(places.keys) { object, bytes in
      for path in places[object] ?? [] { found[path] = bytes }
    }
    return found
  }

  /// A commit without a parent: the tip's tree with the files changed.
  private func commit(
    _ changed: [String: [UInt8]], on tip: String, _ event: EventID
  ) throws(ServerTrouble) -> String {
    let author = Git.Author.program(at: now.milliseconds)
    do throws(GitTrouble) {
      var objects: [(path: String, object: String)] = []
      for (path, bytes) in changed.sorted(by: { $0.key < $1.key }) {
        objects.append((path, try server.git.keep(bytes)))
      }
      return try server.git.commit(
        objects, over: tip, parent: nil, message: "Borttagen text: \(event)", by: author)
    } catch { throw .git(error) }
  }
}
