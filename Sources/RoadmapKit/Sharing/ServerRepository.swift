import Glibc

/// A bare repository on a server, as its hook and its keeper see it.
public struct ServerRepository: Sendable {
  /// The absolute path.
  public let path: String
  let git: Git
  let calls: any FileSystemCalls

  static let branch = "refs/heads/main"
  /// Who git's own users are, one a line: `user writer`.
  static let writersName = "fardplan-writers"
  static let logName = "fardplan.log"
  static let lockName = "fardplan.lock"

  /// What git tells its hook about where the pushed objects are, until they are taken.
  private static let passed = [
    "GIT_OBJECT_DIRECTORY", "GIT_ALTERNATE_OBJECT_DIRECTORIES", "GIT_QUARANTINE_PATH",
  ]

  /// `environment` is that of the process; of it only the place of pushed objects reaches git.
  ///
  /// `memory` is what each run of git may take.
  public init(
    _ path: String, environment: [String: String], memory: Int = 4 << 30,
    calls: any FileSystemCalls = LiveFileSystem()
  ) throws(ServerTrouble) {
    self.path = path
    self.calls = calls
    do throws(GitTrouble) {
      let program = try Git.find(in: environment)
      let kept = environment.filter { Self.passed.contains($0.key) && !$0.value.isEmpty }
      var git = Git(repository: path, program: program, environment: kept)
      git.memory = memory
      self.git = git
    } catch { throw .git(error) }
  }

  @discardableResult
  func run(
    _ arguments: [String], input: [UInt8] = [], more: [String: String] = [:], seconds: Int = 60
  ) throws(ServerTrouble) -> [UInt8] {
    do throws(GitTrouble) {
      return try git.run(arguments, input: input, more: more, seconds: seconds, output: 64 << 20)
    } catch { throw .git(error) }
  }

  func attempt(_ arguments: [String]) throws(ServerTrouble) -> ProgramRunner.Answer {
    do throws(GitTrouble) { return try git.attempt(arguments) } catch { throw .git(error) }
  }

  /// The first line of what a command prints, nil where it ends with an error.
  func line(_ arguments: [String]) throws(ServerTrouble) -> String? {
    let answer = try attempt(arguments)
    guard answer.status == 0 else { return nil }
    return String(decoding: answer.output.prefix { $0 != 0x0A }, as: UTF8.self)
  }

  /// Runs `body` while nobody removes a text; removing holds this lock all the way.
  func whileQuiet<Value>(
    _ now: Instant, _ body: () throws(ServerTrouble) -> Value
  ) throws(ServerTrouble) -> Value {
    let lock: FileLock
    do throws(StoreError) {
      let folder = try StoreError.whenReading(path) { () throws(ErrorNumber) in
        try calls.open(path, in: OpenFlags.anywhere, OpenFlags.folder, mode: 0)
      }
      defer { calls.close(folder) }
      lock = try FileLock(
        Self.lockName, in: folder, path: FilePath.join(path, Self.lockName), timeout: .seconds(5),
        now: now.milliseconds, calls: calls)
    } catch {
      if case .locked = error { throw .busy }
      throw .store(error)
    }
    defer { lock.release() }
    return try body()
  }

  /// Whether git takes the folder for a bare repository.
  func isBare() throws(ServerTrouble) -> Bool { try line(["rev-parse", "--is-bare-repository"]) == "true" }

  /// Refuses whoever does not own the repository.
  func checkOwner() throws(ServerTrouble) {
    let status: FileStatus
    do throws(ErrorNumber) { status = try calls.status(path, in: OpenFlags.anywhere) } catch {
      throw .store(.reading(path, error))
    }
    guard status.owner == geteuid() else { throw .notOwner(path) }
  }

  /// Branches and tags besides the shared one, which no client reads.
  func otherReferences() throws(ServerTrouble) -> [String] {
    ObjectReader.lines(try run(["for-each-ref", "--format=%(refname)"])).filter { $0 != Self.branch }
  }

  /// The tip of the shared branch, nil before the first push.
  func tip() throws(ServerTrouble) -> String? {
    try line(["rev-parse", "--verify", "--quiet", "\(Self.branch)^{commit}"])
  }
}

/// Why the guard, or the server's keeper, could not do what was asked.
public enum ServerTrouble: Error, Equatable, Sendable {
  case git(GitTrouble)
  case store(StoreError)
  /// git answered something that nobody expects.
  case unexpected(String)
  case notABareRepository(String)
  /// Neither the key nor a map says who pushes.
  case noWriter
  /// The map does not know the user.
  case unknownUser(String)
  /// The key says one writer, the map another.
  case twoWriters(key: String, map: String)
  case damagedMap(line: Int)
  /// A hook that is not ours is there.
  case otherHook(String)
  case purge(Purge.Trouble)
  case emptyServer
  /// More than anyone reads, in a push or on the server.
  case tooMuch(PushRefusal.Reason)
  /// Somebody pushed meanwhile.
  case movedMeanwhile
  /// Another user owns the repository: what this one wrote in it the service could not change any more.
  case notOwner(String)
  /// A text is being removed.
  case busy
  /// Branches and tags that would keep the old text.
  case otherReferences([String])
  /// The old text can still be reached.
  case stillThere(String)
}
