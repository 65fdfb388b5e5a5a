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
  /// A house without a server.
  func alone(_ name: String, _ writer: String, plan: String = House.plan) throws -> House {
    let house = try House(self, name, writer: writer)
    try house.put(plan, at: "roadmap.yaml")
    return house
  }
}
