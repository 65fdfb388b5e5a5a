import Glibc

/// Runs another program: no shell, no terminal, nothing inherited, nothing without a bound.
///
/// The program is a path and its arguments are a list. It begins in the given folder with the given environment, in
/// a session of its own, so it can ask nobody anything. Its limits are set before it is given its input, and when
/// it has answered, or the time is out, it is ended with all that it has started.
public struct ProgramRunner: Sendable {
  public struct Limits: Sendable {
    /// From the start to the answer.
    public var seconds = 60
    /// Of the processor.
    public var processorSeconds = 60
    /// Address space, in bytes.
    public var memory = 1_536 << 20
    /// Each file that it writes, in bytes.
    public var fileSize = 256 << 20
    /// What it may answer, in bytes.
    public var output = 64 << 20
    /// What it may complain, in bytes; more is passed over.
    public var errors = 1 << 16

    public init() {}
  }

  public struct Answer: Sendable, Equatable {
    /// The exit status.
    public var status: Int32
    public var output: [UInt8]
    public var errors: [UInt8]
  }

  public enum Trouble: Error, Equatable, Sendable {
    case notStarted(ErrorNumber)
    case tooSlow(seconds: Int)
    case tooMuchOutput
    /// Ended by a signal, as when a limit is reached.
    case stopped(signal: Int32)
    /// Nobody wanted the answer any more.
    case cancelled
  }

  let program: String
  let environment: [String: String]
  let folder: String
  let limits: Limits

  /// `program` and `folder` are absolute paths.
  public init(_ program: String, environment: [String: String], folder: String, limits: Limits = Limits()) {
    self.program = program
    self.environment = environment
    self.folder = folder
    self.limits = limits
  }

  /// `isCancelled` is asked while the program works; true ends it.
  ///
  /// `hear` is given the output as it comes, and says whether it takes it; what is taken is not in the answer.
  public func run(
    _ arguments: [String], input: [UInt8] = [], isCancelled: () -> Bool = { false },
    hear: ([UInt8]) -> Bool = { _ in false }
  ) throws(Trouble) -> Answer {
    let end = Self.now() + Int64(limits.seconds) * 1_000
    var child: ProgramChild
    do throws(ErrorNumber) {
      child = try ProgramChild.start(
        [program] + arguments, environment: environment, folder: folder, limits: limits)
    } catch {
      throw .notStarted(error)
    }
    var talk = ProgramTalk(input: input, limits: limits)
    while talk.isGoingOn {
      let wasQuiet = !talk.exchange(with: child, atMost: 20)
      if talk.isTooMuch { throw .tooMuchOutput }
      talk.hand(to: hear)
      if isCancelled() { throw .cancelled }
      if Self.now() > end { throw .tooSlow(seconds: limits.seconds) }
      // What it has started may hold its output open; nobody waits for that. What it said itself, with its last breath
      // and after the look, is heard.
      if wasQuiet, child.hasEnded {
        while talk.isGoingOn, !talk.isTooMuch, talk.exchange(with: child, atMost: 0) {}
        if talk.isTooMuch { throw .tooMuchOutput }
        break
      }
    }
    // Most are gone at once when they have said all.
    var pause: UInt32 = 50
    while !child.hasEnded {
      if isCancelled() { throw .cancelled }
      if Self.now() > end { throw .tooSlow(seconds: limits.seconds) }
      usleep(pause)
      pause = min(pause * 2, 2_000)
    }
    let status = child.finish()
    guard status & 0x7F == 0 else { throw .stopped(signal: status & 0x7F) }
    return Answer(status: (status >> 8) & 0xFF, output: talk.output, errors: talk.errors)
  }

  /// The path of the program called `name` in the folders of `path`, as a shell would find it.
  public static func find(_ name: String, in path: String?) -> String? {
    for folder in (path ?? "").split(separator: ":") where folder.hasPrefix("/") {
      let file = FilePath.join(String(folder), name)
      var status = stat()
      if stat(file, &status) == 0, status.st_mode & S_IFMT == S_IFREG, access(file, X_OK) == 0 { return file }
    }
    return nil
  }

  /// Milliseconds on a clock that is never set.
  private static func now() -> Int64 {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Int64(time.tv_sec) * 1_000 + Int64(time.tv_nsec) / 1_000_000
  }
}
