import Glibc

@testable import RoadmapKit

/// Making and opening envelopes, and machines that are not what they seem.
extension House {
  @discardableResult func envelope(_ name: String, everything: Bool = false) throws -> String {
    let path = town.folder.path(name)
    _ = try sharer().makeEnvelope(as: writer, name: writer, withEverything: everything) {
      (bytes) throws(StoreError) in try AtomicFile.replace(path, with: bytes)
    }
    return path
  }

  @discardableResult func open(_ path: String) throws -> ShareReport {
    try sharer().openEnvelope(at: path, name: "kuvert")
  }

  var state: StateFolder { get throws { try StateFolder(for: workspace, in: surroundings) } }

  /// Makes this machine take a journal for its own.
  func pretend(_ path: String) throws {
    let device = path.split(separator: "/")[2].prefix(8)
    let state = try state
    LiveFileSystem().close(try state.opened())
    for name in ["\(writer).device", "device"] {
      try AtomicFile.replace(FilePath.join(state.path, name), with: Array("\(device)\n".utf8))
    }
  }

  /// All that the own repository holds, as text.
  func repository() throws -> String {
    try town.git("-C", "\(state.path)/share.git", "cat-file", "--batch-all-objects", "--batch")
  }

  /// The same machine with the workspace at another place.
  func at(_ folder: String) throws -> House { try House(self, at: folder) }

  private init(_ house: House, at folder: String) throws {
    (town, name, writer) = (house.town, house.name, house.writer)
    workspace = try Workspace(at: house.town.folder.path(house.name, folder))
  }
}

extension Town {
  /// An envelope of these files, made by hand.
  func bundle(_ files: [String: String]) throws -> String {
    let hands = folder.path("hands.git")
    try git("init", "--quiet", "--bare", "-b", "main", hands)
    let lines = try files.sorted { $0.key < $1.key }.map { path, text in
      "100644 \(try git("-C", hands, "hash-object", "-w", "--stdin", input: text))\t\(path)"
    }
    let index = folder.path("hands-index")
    let runner = ProgramRunner(
      "/usr/bin/git", environment: ["PATH": "/usr/bin:/bin", "GIT_INDEX_FILE": index], folder: hands)
    _ = try runner.run(
      ["update-index", "--add", "--index-info"], input: Array((lines.joined(separator: "\n") + "\n").utf8))
    let tree = String(decoding: try runner.run(["write-tree"]).output.dropLast(), as: UTF8.self)
    let commit = try git("-C", hands, "commit-tree", tree, "-m", "x")
    try git("-C", hands, "update-ref", "refs/fardplan/outgoing", commit)
    let path = folder.path("hands.kuvert")
    try git("-C", hands, "bundle", "create", "--quiet", path, "refs/fardplan/outgoing")
    return path
  }

  /// A house without a server.
  func alone(_ name: String, _ writer: String, plan: String = House.plan) throws -> House {
    let house = try House(self, name, writer: writer)
    try house.put(plan, at: "roadmap.yaml")
    return house
  }
}
