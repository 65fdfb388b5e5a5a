import Testing

@testable import RoadmapKit

/// How much one writer may put on a server that all share.
@Suite struct PushQuotaTests {
  private let scene = PushScene()

  private static func journals(_ count: Int, by writer: String = "timra", from first: Int = 100) -> [String:
    [UInt8]?]
  {
    var files: [String: [UInt8]?] = [:]
    for number in 0..<count {
      let line = PushScene.line(.slot(.tick, "moten", "mitt"), by: writer, first + number)
      files["journal/\(writer)/\(device(number)).jsonl"] = PushScene.text(line)
    }
    return files
  }

  private static func device(_ number: Int) -> String {
    let letters = Array("abcdefghijklmnop")
    return "dev" + String((0..<5).map { letters[number >> (4 * $0) & 15] })
  }

  @Test func newJournalsAreFewInOnePush() {
    #expect(scene.reasons("timra", Self.journals(GuardLimits.newDevices)) == [])
    let many = Self.journals(GuardLimits.newDevices + 1)
    #expect(scene.reasons("timra", many) == [.tooManyNewDevices(GuardLimits.newDevices + 1)])
    // What the leaders carry may come from many machines.
    #expect(scene.reasons("lansledning", many) == [])
  }

  @Test func aWriterHasSoManyJournals() {
    let carried = Self.journals(GuardLimits.devices - 1)
    #expect(scene.reasons("lansledning", carried) == [])
    #expect(
      scene.reasons("lansledning", Self.journals(GuardLimits.devices)) == [.tooManyDevices(writer: "timra")])
    // Those that are there may grow, whatever came before the limit.
    var full = scene
    for (path, text) in Self.journals(GuardLimits.devices + 8) { full.files[path] = text }
    #expect(full.reasons("timra", full.longer(PushScene.own, PushScene.newLine)) == [])
    #expect(
      full.reasons("timra", ["journal/timra/cccccccc.jsonl": PushScene.text(PushScene.newLine)])
        == [.tooManyDevices(writer: "timra")])
    #expect(full.reasons("ange", Self.journals(1, by: "ange", from: 500)) == [])
  }

  @Test func aWritersJournalsAreBoundedTogether() {
    var tree = scene.tree
    tree.journals["journal/timra/cccccccc.jsonl"] = GuardLimits.writer - 600
    func reasons(_ writer: String, _ lines: Int) -> [PushRefusal.Reason] {
      let path = writer == "timra" ? PushScene.own : PushScene.theirs
      let old = scene.files[path] ?? []
      let new = (0..<lines).reduce(old) { text, number in
        text + PushScene.text(PushScene.line(.slot(.tick, "moten", "mitt"), by: writer, 10 + number))
      }
      let change = Push.Change(
        path: path, status: "M", mode: "100644", old: Push.Text(old), new: Push.Text(new))
      let commit = Push.Commit(id: "2", parents: [PushScene.tip], changes: [change])
      let push = Push(
        writer: writer, references: [Push.Reference(name: "refs/heads/main", old: PushScene.tip, new: "2")],
        commits: [commit])
      return PushJudge.judge(push, onto: tree, now: scene.now) { _ in }.refusals.map(\.reason)
    }
    #expect(reasons("timra", 1) == [])
    #expect(reasons("timra", 4).map(\.code) == [.writersShare])
    #expect(reasons("ange", 4) == [])
  }

  @Test func commitsAreFewAndSayLittle() {
    func push(_ count: Int, fault: PushRefusal.Reason? = nil) -> [PushRefusal.Reason] {
      let commits = (1...count).map { number in
        Push.Commit(
          id: "\(number)", parents: [number == 1 ? PushScene.tip : "\(number - 1)"], changes: [],
          fault: number == count ? fault : nil)
      }
      let main = Push.Reference(name: "refs/heads/main", old: PushScene.tip, new: "\(count)")
      return PushJudge.judgeCommits(Push(writer: "timra", references: [main], commits: commits)).refusals.map(
        \.reason)
    }
    #expect(push(GuardLimits.commits) == [])
    #expect(push(GuardLimits.commits + 1) == [.tooManyCommits])
    #expect(push(3, fault: .commitSender) == [.commitSender])
  }
}
