@testable import RoadmapKit

/// A server with the small plan and some journals, and pushes onto it.
struct PushScene {
  static let now: Instant = "2026-11-21T09:20"
  static let tip = String(repeating: "1", count: 40)
  static let none = String(repeating: "0", count: 40)

  /// Texts by path.
  var files: [String: [UInt8]] = [
    "roadmap.yaml": PlanFixture.smallBytes, own: PushScene.text(oldLine), theirs: PushScene.text(theirLine),
    "reports/2026-H1/stamp.json": Array("{}".utf8),
  ]
  var now = PushScene.now
  var references: [Push.Reference]?

  // Timrå has a journal, and Ånge has one.
  static let own = "journal/timra/aaaaaaaa.jsonl"
  static let theirs = "journal/ange/bbbbbbbb.jsonl"
  static let oldLine = line(.slot(.tick, "moten", "start"), by: "timra", 1)
  static let theirLine = line(.slot(.tick, "moten", "start"), by: "ange", 2)
  static let newLine = line(.slot(.tick, "moten", "mitt"), by: "timra", 3)

  static func id(_ number: Int, at instant: Instant = "2026-11-21T09:00") -> EventID {
    EventID(instant: instant, upper: 7, lower: UInt64(number))
  }

  static func line(
    _ fact: Fact, by writer: String, _ number: Int, at instant: Instant = "2026-11-21T09:00"
  ) -> [UInt8] {
    fact.line(id: id(number, at: instant), by: writer, role: nil)
  }

  static func text(_ lines: [UInt8]...) -> [UInt8] { lines.flatMap { $0 + [0x0A] } }

  /// The file with lines added.
  func longer(_ path: String, _ lines: [UInt8]...) -> [String: [UInt8]?] {
    [path: (files[path] ?? []) + lines.flatMap { $0 + [0x0A] }]
  }

  var tree: SharedTree {
    var tree = SharedTree()
    for (path, bytes) in files {
      switch GuardedPath(path) {
      case .plan, .neighbour: tree.plans[path] = bytes
      case .journal:
        tree.journals[path] = bytes.count
      case .report(let folder): tree.reports.insert(folder)
      default: continue
      }
    }
    return tree
  }

  /// The verdict on commits that each put texts at paths; nil removes.
  func verdict(
    _ writer: String, _ commits: [String: [UInt8]?]..., mode: String = "100644", status: String? = nil,
    parents: [[String]]? = nil
  ) -> PushJudge.Verdict {
    var files = files
    var before = files.isEmpty ? PushScene.none : PushScene.tip
    let start = before
    var made: [Push.Commit] = []
    for (number, changed) in commits.enumerated() {
      let id = String(repeating: "\(number + 2)", count: 40)
      let changes = changed.sorted { $0.key < $1.key }.map { path, bytes in
        Push.Change(
          path: path, status: status ?? (bytes == nil ? "D" : files[path] == nil ? "A" : "M"),
          mode: bytes == nil ? "000000" : mode, old: files[path].map { Push.Text($0) },
          new: bytes.map { Push.Text($0) })
      }
      for (path, bytes) in changed { files[path] = bytes }
      made.append(
        Push.Commit(
          id: id, parents: parents?[number] ?? (PushJudge.isNothing(before) ? [] : [before]), changes: changes
        ))
      before = id
    }
    let main = Push.Reference(name: "refs/heads/main", old: start, new: before)
    let push = Push(writer: writer, references: references ?? [main], commits: made)
    return judge(push)
  }

  func judge(_ push: Push) -> PushJudge.Verdict {
    PushJudge.judge(push, onto: tree, now: now) { see in
      for (path, bytes) in self.files {
        if case .journal(let writer, _) = GuardedPath(path) { see(writer, bytes) }
      }
    }
  }

  /// Why it is refused; empty when it is taken.
  func reasons(
    _ writer: String, _ commits: [String: [UInt8]?]..., mode: String = "100644", status: String? = nil
  ) -> [PushRefusal.Reason] {
    let verdict =
      switch commits.count {
      case 1: self.verdict(writer, commits[0], mode: mode, status: status)
      case 2: self.verdict(writer, commits[0], commits[1], mode: mode, status: status)
      default: self.verdict(writer, mode: mode, status: status)
      }
    return verdict.refusals.map(\.reason)
  }
}
