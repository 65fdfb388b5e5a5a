import Glibc
import Testing

@testable import RoadmapKit

/// A server, which is a bare repository in a folder, and the houses that share a workspace over it.
final class Town {
  let folder: TemporaryFolder
  /// The clock of every house, moved on by each event.
  var now: Int64 = 1_795_252_443_000
  private static let git = "/usr/bin/git"

  /// Where the houses find the server, and their programs.
  let remote: String
  let path: String

  /// Over ssh the server's own hooks run; `ssh` is a script then, which runs the command here.
  init(overSSH: Bool = false) throws {
    folder = try TemporaryFolder()
    remote = (overSSH ? "ssh://server" : "") + folder.path("server.git")
    path = (overSSH ? folder.path("programs") + ":" : "") + "/usr/bin:/bin"
    if overSSH {
      try folder.makeFolder("programs")
      chmod(try folder.write(Town.ssh, to: "programs/ssh"), 0o755)
      symlink(Town.git, folder.path("programs/git"))
    }
    try git("init", "--quiet", "--bare", "-b", "main", server)
  }

  private static let ssh = "#!/bin/sh\nfor last; do :; done\nexec sh -c \"$last\"\n"

  var server: String { folder.path("server.git") }

  /// git as anybody has it, for what people do by hand.
  @discardableResult func git(_ words: String..., input: String = "", in place: String? = nil) throws
    -> String
  {
    let runner = ProgramRunner(
      Town.git,
      environment: [
        "PATH": "/usr/bin:/bin", "HOME": folder.path, "GIT_AUTHOR_NAME": "n", "GIT_AUTHOR_EMAIL": "e",
        "GIT_COMMITTER_NAME": "n", "GIT_COMMITTER_EMAIL": "e",
      ], folder: place ?? folder.path)
    let answer = try runner.run(words, input: Array(input.utf8))
    if answer.status != 0 {
      throw GitTrouble.failed(
        command: words[0], status: answer.status, words: String(decoding: answer.errors, as: UTF8.self))
    }
    var text = String(decoding: answer.output, as: UTF8.self)
    if text.hasSuffix("\n") { text.removeLast() }
    return text
  }

  var tip: String { (try? git("-C", server, "rev-parse", "--verify", "--quiet", "main")) ?? "" }

  /// The text of a file on the server.
  func shared(_ path: String) -> String? { try? git("-C", server, "show", "main:\(path)") }

  /// Puts a commit on the server by hand: files by path, nil for one to remove, with a mode where it is not the usual.
  func commit(_ files: [String: String?], mode: String = "100644", onto parent: String? = nil) throws {
    let index = ["GIT_INDEX_FILE": folder.path("hand-index")]
    let base = parent ?? tip
    func run(_ words: [String], _ input: String = "") throws -> String {
      var environment = index
      environment["PATH"] = "/usr/bin:/bin"
      for name in ["AUTHOR", "COMMITTER"] {
        environment["GIT_\(name)_NAME"] = "n"
        environment["GIT_\(name)_EMAIL"] = "e"
      }
      let answer = try ProgramRunner(Town.git, environment: environment, folder: server).run(
        words, input: Array(input.utf8))
      if answer.status != 0 {
        throw GitTrouble.failed(
          command: words[0], status: answer.status, words: String(decoding: answer.errors, as: UTF8.self))
      }
      return String(decoding: answer.output, as: UTF8.self).split(separator: "\n").first.map(String.init)
        ?? ""
    }
    _ = try run(["read-tree"] + (base.isEmpty ? ["--empty"] : [base]))
    for (path, text) in files.sorted(by: { $0.key < $1.key }) {
      guard let text else {
        _ = try run(
          ["update-index", "--index-info"], "0 \(String(repeating: "0", count: 40))\t\(path)\n")
        continue
      }
      let object = try run(["hash-object", "-w", "--stdin"], text)
      _ = try run(["update-index", "--add", "--cacheinfo", "\(mode),\(object),\(path)"])
    }
    let tree = try run(["write-tree"])
    let commit = try run(["commit-tree", tree, "-m", "x"] + (base.isEmpty ? [] : ["-p", base]))
    try git("-C", server, "update-ref", "refs/heads/main", commit)
  }

  /// A house with a workspace that is connected; the first one puts the plan on the server.
  func house(_ name: String, writer: String) throws -> House {
    let house = try House(self, name, writer: writer)
    if tip.isEmpty {
      try folder.write(House.plan, to: "\(name)/ws/roadmap.yaml")
      let sharer = try house.sharer()
      _ = try sharer.connect(to: remote, from: "/")
      _ = try sharer.begin(as: writer, name: writer)
    } else {
      _ = try house.sharer().join(RemoteAddress(remote, from: "/"))
    }
    return house
  }
}

/// One body with its machine.
struct House {
  let town: Town
  let name: String
  let writer: String
  let workspace: Workspace

  static let plan: String = {
    let parts = #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(4)
    let bytes = (try? FileReader.read("\(parts.joined(separator: "/"))/roadmap.yaml", limit: 1 << 22)) ?? []
    return String(decoding: bytes, as: UTF8.self)
  }()

  init(_ town: Town, _ name: String, writer: String) throws {
    (self.town, self.name, self.writer) = (town, name, writer)
    try town.folder.makeFolder("\(name)/ws")
    workspace = try Workspace(at: town.folder.path(name, "ws"))
  }

  var surroundings: Surroundings { Surroundings(home: town.folder.path(name)) }

  func sharer(
    calls: any FileSystemCalls = LiveFileSystem(), programs: String? = nil
  ) throws -> Sharer {
    var options = Sharer.Options(surroundings: surroundings)
    options.environment = ["PATH": programs ?? town.path, "HOME": town.folder.path(name)]
    options.lockTimeout = .milliseconds(200)
    let now = town.now
    options.now = { now }
    return try Sharer(workspace, options: options, calls: calls)
  }

  var recorder: Recorder {
    get throws {
      var options = JournalAppender.Options()
      town.now += 1_000
      let now = town.now
      options.now = { now }
      let state = try StateFolder(for: workspace, in: surroundings)
      return Recorder(
        JournalAppender(workspace: workspace, state: state, options: options), workspace: workspace,
        writer: writer, role: nil)
    }
  }

  @discardableResult func write(_ facts: Fact...) throws -> EventID {
    let ids = try recorder.record(facts, newestSeen: journals.newest).ids
    return try #require(ids.last)
  }

  @discardableResult func note(_ text: String) throws -> EventID {
    try write(Fact(.note, [.activity: .text("fp-612")], text: text))
  }

  @discardableResult func takeBack(_ event: EventID) throws -> EventID {
    try write(Fact(.retract, [.event: .text(event.description)]))
  }

  @discardableResult func publish(
    tell: @escaping (ShareStep) -> Void = { _ in }, isCancelled: @escaping () -> Bool = { false }
  ) throws -> ShareReport {
    try sharer().publish(as: writer, name: writer, tell: tell, isCancelled: isCancelled)
  }

  /// Puts what others lack, or everything, into a file; gives its path.
  @discardableResult func fetch() throws -> ShareReport { try sharer().fetch() }

  var contents: WorkspaceContents { get throws { try WorkspaceReader.read(workspace) } }
  var journals: Journals { get throws { try contents.journals } }
  var standing: ShareStanding { get throws { try sharer().standing() } }
  var drafts: Int { get throws { try standing.drafts(in: journals).count } }

  /// The texts of all events, in order.
  var texts: [String] {
    get throws {
      let journals = try journals
      return journals.entries.compactMap { journals.text(of: $0) }
    }
  }

  /// The one journal file of this house's own device.
  var ownPath: String {
    get throws {
      let state = try StateFolder(for: workspace, in: surroundings)
      return try #require(try state.ownJournals().first { $0.hasPrefix("journal/\(writer)/") })
    }
  }

  func text(_ path: String) -> String? { town.folder.text("\(name)/ws/\(path)") }
  func put(_ text: String, at path: String) throws { try town.folder.write(text, to: "\(name)/ws/\(path)") }
  func names(_ path: String) -> [String] { town.folder.names("\(name)/ws/\(path)") }
}
