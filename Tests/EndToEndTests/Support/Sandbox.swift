import Foundation
import Glibc

/// A throw-away workspace on the real plan, with a home of its own.
final class Sandbox {
  let root: String
  /// The workspace: a copy of the repository's plan and no journal.
  let workspace: String
  var environment: [String: String]

  /// The built program: beside the test bundle, or what FARDPLAN_BIN names.
  static let program: String = {
    if let path = ProcessInfo.processInfo.environment["FARDPLAN_BIN"], !path.isEmpty { return path }
    let bundle = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath()
    return bundle.deletingLastPathComponent().appendingPathComponent("fardplan").path
  }()

  /// The repository's root.
  static let repository = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().path

  static let isRoot = geteuid() == 0

  /// A number from the environment, by which `make verify` asks for more than `make test` does.
  static func number(_ name: String, or usual: Int) -> Int {
    ProcessInfo.processInfo.environment[name].flatMap { Int($0) } ?? usual
  }

  init(plan: String? = nil) throws {
    let folder = URL(fileURLWithPath: NSTemporaryDirectory()).resolvingSymlinksInPath().path
    root = "\(folder)/fardplan-e2e-\(UUID().uuidString.prefix(8))"
    workspace = root + "/arbetsyta"
    let files = FileManager.default
    for folder in ["arbetsyta", "home", "bin", "tmux"] {
      try files.createDirectory(atPath: "\(root)/\(folder)", withIntermediateDirectories: true)
    }
    try files.createSymbolicLink(atPath: root + "/bin/fardplan", withDestinationPath: Sandbox.program)
    let text = try plan ?? String(contentsOfFile: Sandbox.repository + "/roadmap.yaml", encoding: .utf8)
    try Data(text.utf8).write(to: URL(fileURLWithPath: workspace + "/roadmap.yaml"))
    let path = ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin"
    environment = [
      "HOME": root + "/home", "XDG_STATE_HOME": root + "/home/state",
      "XDG_CONFIG_HOME": root + "/home/config",
      "PATH": "\(root)/bin:\(path)", "LANG": "C.UTF-8", "TERM": "xterm-256color",
      "HISTFILE": "/dev/null",
    ]
  }

  deinit {
    chmod(workspace, 0o755)
    try? FileManager.default.removeItem(atPath: root)
  }

  /// Starts the program with these arguments.
  func start(_ arguments: [String], input: String? = nil) throws -> Child {
    try Child([Sandbox.program] + arguments, environment: environment, folder: workspace, input: input)
  }

  /// Runs the program with these arguments to its end.
  @discardableResult
  func run(_ arguments: String..., input: String? = nil) throws -> Outcome {
    try start(arguments, input: input).wait()
  }

  /// Runs another program to its end.
  @discardableResult
  func tool(_ command: String..., atMost seconds: Double = 30) throws -> Outcome {
    try Child(command, environment: environment, folder: workspace).wait(atMost: seconds)
  }

  func write(_ text: String, to name: String) throws {
    try Data(text.utf8).write(to: URL(fileURLWithPath: "\(workspace)/\(name)"))
  }

  func contents(of path: String) -> Data {
    FileManager.default.contents(atPath: path) ?? Data()
  }

  /// The files below the workspace's `journal`, as paths.
  var journalFiles: [String] {
    let folder = workspace + "/journal"
    let names = FileManager.default.enumerator(atPath: folder)?.compactMap { $0 as? String } ?? []
    return names.sorted().map { "\(folder)/\($0)" }.filter {
      var isFolder: ObjCBool = false
      return FileManager.default.fileExists(atPath: $0, isDirectory: &isFolder) && !isFolder.boolValue
    }
  }

  /// What the user has begun to write and not saved, one text a draft.
  var drafts: [String] {
    let folder = root + "/home/state"
    let names = FileManager.default.enumerator(atPath: folder)?.compactMap { $0 as? String } ?? []
    return names.filter { $0.contains("draft") }.map {
      String(decoding: contents(of: "\(folder)/\($0)"), as: UTF8.self)
    }
  }

  /// All whole lines of all journals.
  var journalLines: [String] {
    journalFiles.filter { $0.hasSuffix(".jsonl") }.flatMap { path in
      String(decoding: contents(of: path), as: UTF8.self).split(separator: "\n").map(String.init)
    }
  }
}
