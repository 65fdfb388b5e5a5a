import Foundation
import Testing

/// A server with the guard, and a folder with git from which all sorts of things are pushed.
final class GuardBench {
  let sandbox: Sandbox
  let server: String
  /// A work tree as anyone could have it, with git's own commands.
  let clone: String
  /// The tip that every wrong push starts from.
  private(set) var base = ""

  static let own = "journal/sundsvall/aaaaaaaa.jsonl"
  static let theirs = "journal/timra/bbbbbbbb.jsonl"
  static let report = "reports/2026-H1/report.md"

  init() throws {
    sandbox = try Sandbox()
    server = sandbox.root + "/server.git"
    clone = sandbox.root + "/klon"
    sandbox.environment.merge([
      "GIT_CONFIG_GLOBAL": "/dev/null", "GIT_CONFIG_NOSYSTEM": "1", "GIT_AUTHOR_NAME": "x",
      "GIT_AUTHOR_EMAIL": "x@fardplan.invalid", "GIT_COMMITTER_NAME": "x",
      "GIT_COMMITTER_EMAIL": "x@fardplan.invalid",
    ]) { $1 }
    try sandbox.tool("git", "init", "--quiet", "--bare", server)
    try sandbox.tool("git", "init", "--quiet", "--initial-branch=main", clone)
  }

  /// Installs the guard and shares the plan, two journals and a report, each by the right hands.
  func begin() throws {
    let install = try sandbox.run("hook", "install", server)
    try #require(install.status == 0, "\(install.errors)")
    try write(
      String(contentsOfFile: sandbox.workspace + "/roadmap.yaml", encoding: .utf8), to: "roadmap.yaml")
    try append(LineMaker.decide(by: "lansledning"), to: "journal/lansledning/llllllll.jsonl")
    try share(as: "lansledning")
    try append(LineMaker.tick(by: "timra"), to: GuardBench.theirs)
    try share(as: "timra")
    try append(LineMaker.tick(by: "sundsvall") + LineMaker.tick(by: "sundsvall"), to: GuardBench.own)
    try share(as: "sundsvall")
    try write("# Rapport\n", to: GuardBench.report)
    try share(as: "presidium")
    base = try git("rev-parse", "HEAD").output.trimmingCharacters(in: .whitespacesAndNewlines)
  }

  private func share(as writer: String) throws {
    try commit()
    let push = try push(as: writer)
    try #require(push.status == 0, "\(push.errors)")
  }

  /// The clone as it was when everything was shared.
  func reset() throws {
    try git("checkout", "--quiet", "--force", "-B", "main", base)
    try git("clean", "-qfdx")
  }

  @discardableResult
  func git(_ arguments: String...) throws -> Outcome {
    let outcome = try Child(
      ["git", "-C", clone] + arguments, environment: sandbox.environment, folder: clone
    ).wait()
    #expect(outcome.status == 0, "git \(arguments): \(outcome.errors)")
    return outcome
  }

  func commit() throws {
    try git("add", "--all", "--force", ".")
    try git("commit", "--quiet", "--allow-empty", "-m", "x")
  }

  /// Pushes with the key of a writer; nil for a key that nobody knows.
  func push(as writer: String?, _ arguments: String...) throws -> Outcome {
    var environment = sandbox.environment
    environment["FARDPLAN_WRITER"] = writer
    let what = arguments.isEmpty ? ["main"] : arguments
    return try Child(
      ["git", "-C", clone, "push", "--quiet", server] + what, environment: environment, folder: clone
    )
    .wait(atMost: 60)
  }

  /// Everything that the server has: references and every single object.
  func state() throws -> String {
    let references = try sandbox.tool("git", "--git-dir", server, "for-each-ref")
    let objects = try sandbox.tool(
      "git", "--git-dir", server, "cat-file", "--batch-all-objects", "--batch-check", "--unordered")
    return references.output + objects.output.split(separator: "\n").sorted().joined(separator: "\n")
  }

  var log: [String] {
    String(decoding: sandbox.contents(of: server + "/fardplan.log"), as: UTF8.self).split(separator: "\n")
      .map(String.init)
  }

  func path(_ name: String) -> String { "\(clone)/\(name)" }
  func text(_ name: String) -> String { String(decoding: sandbox.contents(of: path(name)), as: UTF8.self) }

  func write(_ text: String, to name: String) throws {
    let folder = (path(name) as NSString).deletingLastPathComponent
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    try Data(text.utf8).write(to: URL(fileURLWithPath: path(name)))
  }

  func append(_ text: String, to name: String) throws { try write(self.text(name) + text, to: name) }
}

/// Journal lines made by hand, with no code of the program's.
enum LineMaker {
  static func tick(by writer: String, milestone: String = "modell-vald") -> String {
    line(by: writer, ",\"do\":\"tick\",\"activity\":\"fp-612\",\"milestone\":\"\(milestone)\"")
  }

  static func decide(by writer: String) -> String {
    line(by: writer, ",\"do\":\"decide\",\"text\":\"Så blir det.\"")
  }

  /// A line with `rest` after `by`, its checksum and its end.
  static func line(by writer: String, _ rest: String, id: String? = nil, ahead: TimeInterval = -60) -> String
  {
    let moment = Int64((Date().timeIntervalSince1970 + ahead) * 1_000)
    return sealed("\(head(id ?? newID(moment), by: writer))\(rest)")
  }

  static func sealed(_ body: String) -> String {
    "\(body),\"c\":\"\(String(format: "%08x", JournalCheck.crc32(body.utf8)))\"}\n"
  }

  static func head(_ id: String, by writer: String) -> String {
    "{\"v\":1,\"id\":\"\(id)\",\"at\":\"\(instant(of: id))\",\"by\":\"\(writer)\""
  }

  private static let letters = Array("0123456789ABCDEFGHJKMNPQRSTVWXYZ")

  static func newID(_ milliseconds: Int64) -> String {
    let time = (0..<10).map { letters[Int(milliseconds >> (45 - 5 * Int64($0)) & 31)] }
    return String(time + (0..<16).map { _ in letters[Int.random(in: 0..<32)] })
  }

  /// The id of a line.
  static func id(_ line: String) -> String { String(line.dropFirst(13).prefix(26)) }

  private static func instant(of id: String) -> String {
    let milliseconds = id.prefix(10).reduce(Int64(0)) { $0 << 5 | Int64(letters.firstIndex(of: $1) ?? 0) }
    let formatter = DateFormatter()
    formatter.locale = Locale(identifier: "en_US_POSIX")
    formatter.timeZone = TimeZone(identifier: "UTC")
    formatter.dateFormat = "yyyy-MM-dd'T'HH:mm:ss.SSS'Z'"
    return formatter.string(from: Date(timeIntervalSince1970: Double(milliseconds) / 1_000))
  }
}
