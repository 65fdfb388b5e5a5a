import Foundation
import Glibc
import Testing

/// How a process ended, and what it wrote.
struct Outcome {
  /// The exit status, or minus the signal that ended it.
  var status: Int32
  var output: String
  var errors: String
  var seconds: Double
}

/// A process that was started, with its output in files.
final class Child {
  let pid: pid_t
  private let started = Date()
  private let outputPath: String
  private let errorPath: String
  private var ended: Int32?

  /// Starts `command`; a command without a slash is looked up in PATH.
  init(_ command: [String], environment: [String: String], folder: String, input: String? = nil) throws {
    let stem = "\(NSTemporaryDirectory())/fardplan-child-\(UUID().uuidString)"
    outputPath = stem + ".out"
    errorPath = stem + ".err"
    let inputPath = stem + ".in"
    if let input { try Data(input.utf8).write(to: URL(fileURLWithPath: inputPath)) }
    defer { unlink(inputPath) }

    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 0, input == nil ? "/dev/null" : inputPath, O_RDONLY, 0)
    posix_spawn_file_actions_addopen(&actions, 1, outputPath, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
    posix_spawn_file_actions_addopen(&actions, 2, errorPath, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    // The signals as a shell would give them, and a group of its own so that all of it can be ended.
    var none = sigset_t()
    sigemptyset(&none)
    var all = sigset_t()
    sigfillset(&all)
    posix_spawnattr_setsigmask(&attributes, &none)
    posix_spawnattr_setsigdefault(&attributes, &all)
    let flags = POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETPGROUP
    posix_spawnattr_setflags(&attributes, Int16(flags))

    // `env` becomes the program itself, so the process id stays.
    var arguments = (["env", "-C", folder] + command).map { strdup($0) } + [nil]
    var variables = environment.map { strdup("\($0)=\($1)") } + [nil]
    defer { (arguments + variables).forEach { free($0) } }
    var pid = pid_t()
    let result = posix_spawnp(&pid, "env", &actions, &attributes, &arguments, &variables)
    guard result == 0 else { throw POSIXError(POSIXErrorCode(rawValue: result) ?? .EIO) }
    self.pid = pid
  }

  deinit {
    if !hasEnded { end() }
    unlink(outputPath)
    unlink(errorPath)
  }

  /// Whether it has ended by itself or by a signal.
  var hasEnded: Bool {
    if ended != nil { return true }
    var status: Int32 = 0
    guard waitpid(pid, &status, WNOHANG) == pid else { return false }
    let signal = status & 0x7f
    ended = signal == 0 ? (status >> 8) & 0xff : -signal
    return true
  }

  /// Waits for the end; a process that does not come to one is killed and the test fails.
  @discardableResult
  func wait(atMost seconds: Double = 30) -> Outcome {
    if !eventually(within: seconds, { hasEnded }) {
      Issue.record("process \(pid) had not ended after \(seconds) s: \(text(outputPath)) \(text(errorPath))")
      end()
    }
    return Outcome(
      status: ended ?? -SIGKILL, output: text(outputPath), errors: text(errorPath),
      seconds: Date().timeIntervalSince(started))
  }

  func send(_ signal: Int32) {
    if !hasEnded { kill(pid, signal) }
  }

  private func end() {
    kill(-pid, SIGKILL)
    var status: Int32 = 0
    waitpid(pid, &status, 0)
    ended = -SIGKILL
  }

  private func text(_ path: String) -> String {
    String(decoding: FileManager.default.contents(atPath: path) ?? Data(), as: UTF8.self)
  }
}

/// Asks until `condition` holds or the time is out; answers whether it came to hold.
func eventually(within seconds: Double = 10, _ condition: () throws -> Bool) rethrows -> Bool {
  let end = Date().addingTimeInterval(seconds)
  while try !condition() {
    if Date() > end { return false }
    usleep(2_000)
  }
  return true
}
