import Testing

@testable import RoadmapKit

/// Trees are looked into only where something of a workspace can lie, on the server and in every house.
@Suite struct TreeWalkTests {
  /// A bare repository that trees are made in by hand.
  private final class Bench {
    let town: Town
    init() throws { town = try Town() }

    func tree(_ entries: String...) throws -> String {
      try town.git("-C", town.server, "mktree", input: entries.map { $0 + "\n" }.joined())
    }

    func blob(_ text: String) throws -> String {
      try town.git("-C", town.server, "hash-object", "-w", "--stdin", input: text)
    }

    /// 30 entries on each of 7 levels: 22,000 million files in a few kB.
    func bomb() throws -> String {
      let file = try blob("x")
      var tree = try tree((10..<40).map { "100644 blob \(file)\tf\($0)" })
      for _ in 1..<7 { tree = try self.tree((10..<40).map { "040000 tree \(tree)\td\($0)" }) }
      return tree
    }

    private func tree(_ entries: [String]) throws -> String {
      try town.git("-C", town.server, "mktree", input: entries.map { $0 + "\n" }.joined())
    }

    func walk(_ old: String?, _ new: String?, most: Int = 1_000) throws -> [TreeWalk.Difference] {
      let server = try ServerRepository(town.server, environment: ["PATH": "/usr/bin:/bin"])
      var walk = TreeWalk(ObjectReader(server: server))
      return try walk.differences([TreeWalk.Step(old: old, new: new, most: most)])[0]
    }
  }

  @Test func aFolderThatBelongsNowhereIsOneDifference() throws {
    let bench = try Bench()
    let bomb = try bench.bomb()
    let writer = try bench.tree("040000 tree \(bomb)\taaaaaaaa.jsonl", "040000 tree \(bomb)\tx")
    let journal = try bench.tree("040000 tree \(bomb)\tEj id", "040000 tree \(writer)\ttimra")
    let root = try bench.tree(
      "040000 tree \(journal)\tjournal", "040000 tree \(bomb)\troadmap.yaml", "040000 tree \(bomb)\tzz")
    let found = try bench.walk(nil, root)
    #expect(
      found.map(\.path) == [
        "journal/Ej id", "journal/timra/aaaaaaaa.jsonl", "journal/timra/x", "roadmap.yaml", "zz",
      ])
    #expect(found.allSatisfy { $0.new?.mode == "040000" && $0.old == nil })
    let gone = try bench.walk(root, nil)
    #expect(gone.map(\.path) == found.map(\.path) && gone.allSatisfy { $0.new == nil })
    #expect(try bench.walk(root, root).isEmpty)
  }

  @Test func whatDiffersIsFoundAndNothingElse() throws {
    let bench = try Bench()
    let (a, b) = (try bench.blob("a"), try bench.blob("b"))
    let timra = try bench.tree("100644 blob \(a)\taaaaaaaa.jsonl", "100755 blob \(a)\tbbbbbbbb.jsonl")
    let grown = try bench.tree("100644 blob \(b)\taaaaaaaa.jsonl", "100644 blob \(a)\tbbbbbbbb.jsonl")
    let one = try bench.tree("040000 tree \(timra)\tange", "040000 tree \(timra)\ttimra")
    let two = try bench.tree("040000 tree \(timra)\tange", "040000 tree \(grown)\ttimra")
    let old = try bench.tree("040000 tree \(one)\tjournal", "100644 blob \(a)\tplans")
    let new = try bench.tree("040000 tree \(two)\tjournal", "040000 tree \(timra)\tplans")
    let found = try bench.walk(old, new)
    #expect(found.map(\.path) == ["journal/timra/aaaaaaaa.jsonl", "journal/timra/bbbbbbbb.jsonl", "plans"])
    #expect(found.map { $0.old?.mode } == ["100644", "100755", "100644"])
    #expect(found.map { $0.new?.mode } == ["100644", "100644", "040000"])
  }

  @Test func theSameFolderManyTimesIsTooMuch() throws {
    let bench = try Bench()
    let file = try bench.blob("x")
    let writer = try bench.tree("100644 blob \(file)\taaaaaaaa.jsonl", "100644 blob \(file)\tbbbbbbbb.jsonl")
    let journal = try bench.tree("040000 tree \(writer)\tange", "040000 tree \(writer)\ttimra")
    let root = try bench.tree("040000 tree \(journal)\tjournal")
    #expect(try bench.walk(nil, root, most: 4).count == 4)
    #expect(throws: ServerTrouble.tooMuch(.tooManyChanges)) { try bench.walk(nil, root, most: 3) }
  }

  /// git's own lists show such a mode as the usual one.
  @Test func theModeIsAsItStandsInTheTree() throws {
    let id = [UInt8](repeating: 0xAB, count: 20)
    let bytes = Array("100664 a".utf8) + [0] + id + Array("40000 b".utf8) + [0] + id
    let hex = String(repeating: "ab", count: 20)
    #expect(
      TreeWalk.entries(bytes, idLength: 20) == [
        Array("a".utf8): TreeWalk.Entry(mode: "100664", object: hex),
        Array("b".utf8): TreeWalk.Entry(mode: "040000", object: hex),
      ])
    for count in 1..<bytes.count where count != 29 {
      #expect(TreeWalk.entries(Array(bytes.prefix(count)), idLength: 20) == nil, "\(count)")
    }
  }

  /// A house passes over what a server without a guard holds, without walking through it.
  @Test func aHouseCountsAForeignFolderAsOne() throws {
    let bench = try Bench()
    let town = bench.town
    let house = try town.house("a", writer: "sundsvall")
    try house.note("först")
    try house.publish()
    let bomb = try bench.bomb()
    let entries = try town.git("-C", town.server, "ls-tree", "main").split(separator: "\n").map(String.init)
    let root = try town.git(
      "-C", town.server, "mktree", input: (entries + ["040000 tree \(bomb)\tzz", ""]).joined(separator: "\n"))
    let commit = try town.git(
      "-C", town.server, "-c", "user.name=n", "commit-tree", root, "-p", town.tip, "-m", "x")
    try town.git("-C", town.server, "update-ref", "refs/heads/main", commit)
    #expect(try house.fetch().notices == [.foreign(count: 1)])
    #expect(try house.texts == ["först"])
  }
}
