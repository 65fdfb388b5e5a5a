import Glibc

/// Makes a bare repository a server of roadmaps: the hook, and settings of git's own that say the same.
public struct ServerSetup: Sendable {
  /// What was found and done; all of it can be done again.
  public struct Report: Equatable, Sendable {
    public var hook = ""
    public var isNew = false
    /// The version of git.
    public var git = ""
    /// The number of users in the map; nil without one.
    public var users: Int?
    /// Branches and tags that no client reads.
    public var otherReferences: [String] = []
    /// Another folder that the repository's own settings look for hooks in.
    public var hooksElsewhere: String?
    /// Whether something has been shared here.
    public var hasHistory = false
  }

  private let server: ServerRepository

  public init(_ server: ServerRepository) { self.server = server }

  static let mark = "# Skriven av fardplan hook install."

  /// What git itself then refuses, before or beside the hook.
  static let settings = [
    ("receive.denyNonFastForwards", "true"), ("receive.denyDeletes", "true"), ("receive.fsckObjects", "true"),
    ("receive.maxInputSize", String(GuardLimits.push)), ("receive.advertisePushOptions", "false"),
    ("core.logAllRefUpdates", "always"), ("core.fsync", "all"),
    // So that what is sent costs little memory before the guard sees it, and later when it is packed.
    ("core.bigFileThreshold", "8m"), ("core.deltaBaseCacheLimit", "32m"), ("pack.threads", "1"),
    ("pack.windowMemory", "64m"), ("pack.deltaCacheSize", "32m"),
  ]

  /// `program` is the absolute path of the program that the hook calls.
  public func install(program: String) throws(ServerTrouble) -> Report {
    var report = Report()
    do throws(GitTrouble) { report.git = try server.git.version() } catch { throw .git(error) }
    guard try server.isBare() else { throw .notABareRepository(server.path) }
    try placeHook(program, &report)
    for (key, value) in Self.settings { try server.run(["config", "--local", key, value]) }
    // Whoever looks at the repository sees the shared branch.
    try server.run(["symbolic-ref", "HEAD", ServerRepository.branch])
    report.hooksElsewhere = try server.line(["config", "--local", "--get", "core.hooksPath"])
    report.otherReferences = try server.otherReferences()
    report.users = try PusherNames.map(of: server)?.count
    report.hasHistory = try server.tip() != nil
    return report
  }

  private func placeHook(_ program: String, _ report: inout Report) throws(ServerTrouble) {
    let folder = FilePath.join(server.path, "hooks")
    report.hook = FilePath.join(folder, "pre-receive")
    let text = Array(Self.hook(program).utf8)
    do throws(StoreError) {
      let old = try? FileReader.read(report.hook, limit: 1 << 20, calls: server.calls)
      if let old, old != text, !String(decoding: old, as: UTF8.self).contains(Self.mark) {
        throw StoreError.alreadyExists(path: report.hook)
      }
      report.isNew = old != text
      try makeFolder(folder)
      // Also when it was there: it must be one that git runs.
      try AtomicFile.replace(report.hook, with: text, mode: 0o755, calls: server.calls)
    } catch {
      if case .alreadyExists = error { throw .otherHook(report.hook) }
      throw .store(error)
    }
  }

  private func makeFolder(_ path: String) throws(StoreError) {
    do throws(ErrorNumber) {
      try server.calls.makeFolder(path, in: OpenFlags.anywhere, mode: 0o755)
    } catch {
      if error.code != EEXIST { throw .writing(path, error) }
    }
  }

  static func hook(_ program: String) -> String {
    "#!/bin/sh\n\(mark)\nexec \(ShellWord.quoted(program)) hook pre-receive\n"
  }
}
