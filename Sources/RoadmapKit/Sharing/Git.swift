/// git, run so that it runs nothing, asks nothing and reads no settings that are not ours.
///
/// Its environment is made from nothing, every option that could start a program is off, the one protocol that is needed
/// is the only one allowed, and it has neither a terminal nor endless time.
public struct Git: Sendable {
  /// The repository that it works in: an absolute path.
  public let repository: String
  let program: String
  /// What the surroundings add: the home folder, an agent for keys, and on a server the place of what is pushed.
  let environment: [String: String]
  /// The protocol of the one remote, `file`, `ssh` or `https`; nil where no remote is spoken to.
  let transport: String?
  /// The machine through which a remote over https is reached.
  let proxy: WebProxy?
  /// What one run may take of memory, in bytes.
  var memory = 4 << 30

  public init(
    repository: String, program: String, environment: [String: String], transport: String? = nil,
    proxy: WebProxy? = nil
  ) {
    self.repository = repository
    self.program = program
    self.environment = environment
    self.transport = transport
    self.proxy = proxy
  }

  /// The path of git in the user's `PATH`; restricted, only where the system keeps it.
  public static func find(in environment: [String: String], isRestricted: Bool = false) throws(GitTrouble)
    -> String
  {
    let path = isRestricted ? "/usr/bin" : environment["PATH"] ?? "/usr/bin:/bin"
    guard let program = ProgramRunner.find("git", in: path) else { throw .notInstalled }
    return program
  }

  /// Runs a command that must succeed; gives what it printed.
  @discardableResult public func run(
    _ arguments: [String], input: [UInt8] = [], more: [String: String] = [:], seconds: Int = 30,
    output: Int = 1 << 30, isCancelled: () -> Bool = { false }, hear: ([UInt8]) -> Bool = { _ in false }
  ) throws(GitTrouble) -> [UInt8] {
    let answer = try attempt(
      arguments, input: input, more: more, seconds: seconds, output: output, isCancelled: isCancelled,
      hear: hear)
    guard answer.status == 0 else {
      throw .failed(
        command: arguments.first ?? "", status: answer.status,
        words: String(decoding: answer.errors, as: UTF8.self))
    }
    return answer.output
  }

  /// Runs a command whose exit status is an answer; `hear` may take what it prints, as it comes.
  public func attempt(
    _ arguments: [String], input: [UInt8] = [], more: [String: String] = [:], seconds: Int = 30,
    output: Int = 1 << 30, isCancelled: () -> Bool = { false }, hear: ([UInt8]) -> Bool = { _ in false }
  ) throws(GitTrouble) -> ProgramRunner.Answer {
    var limits = ProgramRunner.Limits()
    (limits.seconds, limits.processorSeconds) = (seconds, seconds)
    (limits.memory, limits.output) = (memory, output)
    let runner = ProgramRunner(
      program, environment: variables.merging(more) { $1 }, folder: repository, limits: limits)
    do throws(ProgramRunner.Trouble) {
      return try runner.run(options + arguments, input: input, isCancelled: isCancelled, hear: hear)
    } catch { throw GitTrouble(error) }
  }

  private var options: [String] {
    let settings = [
      "core.hooksPath=/dev/null", "core.fsmonitor=false", "core.untrackedCache=false",
      "core.attributesFile=/dev/null", "core.excludesFile=/dev/null", "core.autocrlf=false",
      "core.safecrlf=false", "core.quotePath=true", "core.symlinks=false", "core.protectHFS=true",
      "core.protectNTFS=true", "core.fsync=all,-index", "core.pager=cat", "core.editor=true",
      "core.gitProxy=",
      "credential.helper=", "submodule.recurse=false", "fetch.recurseSubmodules=false",
      "fetch.fsckObjects=true", "transfer.fsckObjects=true", "gc.auto=0", "maintenance.auto=false",
      "commit.gpgSign=false", "color.ui=false", "sideband.allowControlCharacters=false",
      "protocol.allow=never",
    ]
    let allowed = transport.map { ["protocol.\($0).allow=always"] } ?? []
    // What git keeps at hand of its packs fits into what it may take.
    let room = ["core.packedGitWindowSize=32m", "core.packedGitLimit=256m", "core.deltaBaseCacheLimit=32m"]
    let way = ["http.proxy=\(proxy?.text ?? "")"]
    return ["--no-pager"] + (settings + room + way + allowed).flatMap { ["-c", $0] }
  }

  private var variables: [String: String] {
    var variables = [
      "PATH": FilePath.split(program).folder + ":/usr/bin:/bin", "LANG": "C.UTF-8", "LC_ALL": "C.UTF-8",
      "TERM": "dumb", "GIT_CONFIG_NOSYSTEM": "1", "GIT_CONFIG_GLOBAL": "/dev/null",
      "GIT_ATTR_NOSYSTEM": "1", "GIT_TERMINAL_PROMPT": "0", "GIT_ASKPASS": "true",
      "SSH_ASKPASS_REQUIRE": "never",
      "GIT_EDITOR": "true", "GIT_SEQUENCE_EDITOR": "true", "GIT_PAGER": "cat", "GIT_OPTIONAL_LOCKS": "0",
      "GIT_LITERAL_PATHSPECS": "1", "GIT_NO_REPLACE_OBJECTS": "1", "GIT_PROTOCOL_FROM_USER": "0",
      "GIT_ALLOW_PROTOCOL": transport ?? "none", "GIT_DIR": repository,
    ]
    variables.merge(environment) { $1 }
    return variables
  }

  /// The version, as in `2.39.5`; throws for one older than 2.36, the first that can bring everything to the disk.
  public func version() throws(GitTrouble) -> String {
    let text = String(decoding: try run(["version"]), as: UTF8.self)
    let words = text.split { $0 == " " || $0 == "\n" }
    let version = words.count > 2 ? String(words[2]) : ""
    let numbers = version.split(separator: ".").compactMap { Int($0) }
    guard numbers.count >= 2, (numbers[0], numbers[1]) >= (2, 36) else { throw .tooOld(version) }
    return version
  }
}
