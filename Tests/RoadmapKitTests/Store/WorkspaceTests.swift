import Glibc
import Testing

@testable import RoadmapKit

struct WorkspaceTests {
  @Test func theNearestFolderUpwardsIsFound() throws {
    let folder = try TemporaryFolder()
    try folder.write("", to: "outer/roadmap.yaml")
    try folder.write("", to: "outer/inner/roadmap.yaml")
    try folder.makeFolder("outer/inner/deep/er")
    try folder.makeFolder("outer/other")
    func find(_ from: String) throws -> String {
      try Workspace.find(explicit: nil, environment: nil, currentFolder: folder.path(from)).path
    }
    let outer = try Workspace(at: folder.path("outer")).path
    #expect(try find("outer/inner/deep/er") == outer + "/inner")
    #expect(try find("outer/inner") == outer + "/inner")
    #expect(try find("outer/other") == outer)
    #expect(throws: StoreError.noWorkspace(path: folder.path)) { try find(".") }
  }

  @Test func whatIsNamedComesFirst() throws {
    let folder = try TemporaryFolder()
    for name in ["a", "b", "c"] { try folder.write("", to: "\(name)/roadmap.yaml") }
    try folder.makeFolder("empty")
    func find(_ explicit: String?, _ environment: String?) throws -> String {
      let found = try Workspace.find(
        explicit: explicit, environment: environment, currentFolder: folder.path("c"))
      return FilePath.split(found.path).name
    }
    #expect(try find(folder.path("a"), folder.path("b")) == "a")
    #expect(try find("../a", nil) == "a")
    #expect(try find(nil, folder.path("b")) == "b")
    #expect(try find(nil, "") == "c")
    #expect(throws: StoreError.self) { try find("../empty", nil) }
    #expect(throws: StoreError.missing(path: folder.path("c", "nowhere"))) { try find("nowhere", nil) }
  }

  @Test func aLinkToAWorkspaceIsTheWorkspace() throws {
    let folder = try TemporaryFolder()
    try folder.write("", to: "a/roadmap.yaml")
    symlink(folder.path("a"), folder.path("link"))
    #expect(try Workspace(at: folder.path("link")) == Workspace(at: folder.path("a")))
  }

  @Test func filesAreListedAndStrangeOnesNamed() throws {
    let folder = try TemporaryFolder()
    let files = [
      "roadmap.yaml", "plans/b.yaml", "plans/a.yaml", "plans/.hidden.yaml", "plans/note.txt",
      "journal/purged.jsonl", "journal/timra/bcdefghi.jsonl", "journal/timra/abcdefgh.jsonl",
      "journal/kd-rd/abcdefgh.jsonl", "journal/timra/abcdefgh.torn-20261121T091403Z",
      "journal/timra/abcdefgh.damaged-20261121T091403Z", "journal/timra/ABCDEFGH.jsonl",
      "journal/timra/abcdefg1.jsonl", "journal/timra/abcdefgh.jsonl~", "journal/Stor/abcdefgh.jsonl",
      "journal/timra/.x.0.fardplan-tmp", "journal/loose.jsonl",
    ]
    for file in files { try folder.write("", to: file) }
    let root = try Workspace(at: folder.path)
    symlink(folder.path("roadmap.yaml"), folder.path("plans/link.yaml"))
    symlink(folder.path("journal/timra"), folder.path("journal/sundsvall"))
    mkfifo(folder.path("journal/timra/cdefghij.jsonl"), 0o600)
    try folder.makeFolder("journal/timra/defghijk.jsonl")
    let found = try root.files()
    #expect(found.plan == root.path("roadmap.yaml"))
    #expect(found.neighbours == [root.path("plans/a.yaml"), root.path("plans/b.yaml")])
    #expect(
      found.journals.map { "\($0.writer)/\($0.device)" }
        == ["kd-rd/abcdefgh", "timra/abcdefgh", "timra/bcdefghi"])
    #expect(found.journals.first?.path == root.path("journal/kd-rd/abcdefgh.jsonl"))
    #expect(found.purged == root.path("journal/purged.jsonl"))
    #expect(found.setAside.count == 2)
    let foreign = found.foreign.map { "\($0.path.dropFirst(root.path.count + 1)) \($0.reason)" }
    #expect(
      foreign == [
        "plans/link.yaml kind", "journal/Stor name", "journal/loose.jsonl name", "journal/sundsvall kind",
        "journal/timra/ABCDEFGH.jsonl name", "journal/timra/abcdefg1.jsonl name",
        "journal/timra/abcdefgh.jsonl~ name", "journal/timra/cdefghij.jsonl kind",
        "journal/timra/defghijk.jsonl kind",
      ])
  }

  @Test func anEmptyFolderHasNoFiles() throws {
    let folder = try TemporaryFolder()
    #expect(try Workspace(at: folder.path).files() == WorkspaceFiles())
  }

  @Test func theFingerprintChangesWithWhatIsRead() throws {
    let folder = try TemporaryFolder()
    try folder.write("a", to: "roadmap.yaml")
    try folder.write("a", to: "journal/timra/abcdefgh.jsonl")
    let workspace = try Workspace(at: folder.path)
    let changes: [() throws -> Void] = [
      { try folder.write("bb", to: "roadmap.yaml") },
      { try folder.write("bb", to: "journal/timra/abcdefgh.jsonl") },
      { try AtomicFile.replace(folder.path("roadmap.yaml"), with: Array("bb".utf8)) },
      { try folder.write("a", to: "journal/timra/bcdefghi.jsonl") },
      { try folder.write("a", to: "plans/a.yaml") },
      { unlink(folder.path("plans/a.yaml")) },
    ]
    var last = try workspace.fingerprint()
    for (index, change) in changes.enumerated() {
      #expect(try workspace.fingerprint() == last)
      try change()
      let now = try workspace.fingerprint()
      #expect(now != last, "change \(index)")
      last = now
    }
    try folder.write("x", to: "plans/note.txt")
    try folder.write("x", to: "journal/timra/abcdefgh.torn-1")
    #expect(try workspace.fingerprint() == last)
  }
}
