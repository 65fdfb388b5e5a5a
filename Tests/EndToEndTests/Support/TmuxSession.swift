import Foundation
import Glibc
import Testing

/// A shell in a terminal of its own, that the program is started in as a person would.
final class TmuxSession {
  private let sandbox: Sandbox
  private let environment: [String: String]
  /// A server of its own, since one that is told to end takes a while.
  private let server = String(UUID().uuidString.prefix(8))

  static let isThere = {
    let path = ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin"
    return path.split(separator: ":").contains { access("\($0)/tmux", X_OK) == 0 }
  }()
  static let missing: Comment = "tmux is missing: sudo apt-get install tmux"

  init(_ sandbox: Sandbox, size: (width: Int, height: Int) = (80, 24), variables: [String: String] = [:])
    throws
  {
    self.sandbox = sandbox
    environment = sandbox.environment.merging(variables) { $1 }.merging(
      ["TMUX_TMPDIR": sandbox.root + "/tmux"]) { $1 }
    let term = variables["TERM"] ?? "tmux-256color"
    try tmux(
      "new-session", "-d", "-x", "\(size.width)", "-y", "\(size.height)",
      "env TERM=\(term) PS1='$ ' bash --norc --noprofile", ";", "set", "-g", "status", "off", ";", "set",
      "-sg",
      "escape-time", "10")
    resize(size.width, size.height)
    wait(for: "$")
  }

  deinit { _ = try? tmux("kill-server") }

  @discardableResult
  private func tmux(_ arguments: String...) throws -> String {
    let outcome = try Child(
      ["tmux", "-u", "-L", server, "-f", "/dev/null"] + arguments, environment: environment,
      folder: sandbox.workspace
    ).wait()
    return outcome.output
  }

  /// Opens the program and waits for its last row.
  func open(_ options: String = "") {
    type("fardplan \(options)\n")
    wait(for: "hjälp")
  }

  /// The screen when it has stopped changing.
  func screenAtRest() -> String {
    var last = screen
    _ = eventually {
      usleep(100_000)
      let now = screen
      defer { last = now }
      return now == last
    }
    return last
  }

  /// Opens the program and gives its process id.
  func openKnowingProcess() throws -> pid_t {
    let path = sandbox.root + "/pid"
    unlink(path)
    type("bash -c 'echo $$ > \(path); exec fardplan'\n")
    wait(for: "hjälp")
    let text = String(decoding: sandbox.contents(of: path), as: UTF8.self)
    return try #require(pid_t(text.trimmingCharacters(in: .whitespacesAndNewlines)))
  }

  /// Types text as it stands; a newline is Enter.
  func type(_ text: String) {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    for (index, line) in lines.enumerated() {
      if !line.isEmpty { _ = try? tmux("send-keys", "-l", "--", String(line)) }
      if index < lines.count - 1 { press("Enter") }
    }
  }

  /// Presses keys by tmux's names, one after the other.
  func press(_ keys: String...) {
    for key in keys {
      _ = try? tmux("send-keys", key)
      // A letter close behind it would make it another key.
      if key == "Escape" { usleep(100_000) }
    }
  }

  /// Sends bytes as a terminal would.
  func send(_ bytes: [UInt8]) {
    let words = bytes.map { String(format: "%02x", $0) }
    _ = try? Child(
      ["tmux", "-L", server, "send-keys", "-H"] + words, environment: environment, folder: sandbox.workspace
    ).wait()
  }

  func resize(_ width: Int, _ height: Int) {
    _ = try? tmux("resize-window", "-x", "\(width)", "-y", "\(height)")
  }

  /// The text on the screen, row by row.
  var screen: String { (try? tmux("capture-pane", "-p")) ?? "" }
  /// The screen with its colours.
  var coloured: String { (try? tmux("capture-pane", "-p", "-e")) ?? "" }
  var rows: [String] { screen.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) }

  /// Waits until the screen holds `text`; else the test fails with the screen.
  @discardableResult
  func wait(
    for text: String, within seconds: Double = 10, sourceLocation: SourceLocation = #_sourceLocation
  ) -> Bool {
    wait("\"\(text)\"", within: seconds, sourceLocation: sourceLocation) { $0.contains(text) }
  }

  /// Waits until the screen is as `condition` wants it; else the test fails with the screen.
  @discardableResult
  func wait(
    _ what: String, within seconds: Double = 10, sourceLocation: SourceLocation = #_sourceLocation,
    _ condition: (String) -> Bool
  ) -> Bool {
    let came = eventually(within: seconds) { condition(screen) }
    if !came {
      Issue.record("never on the screen: \(what)\n\(screen)", sourceLocation: sourceLocation)
    }
    return came
  }
}
