import Glibc
import Testing

@testable import RoadmapKit

/// A workspace that is moved keeps what it knew; one that forgot loses nothing that was written.
struct MovedWorkspaceTests {
  private struct Scene {
    let town: Town
    let house: House
    let path: String

    init() throws {
      town = try Town()
      house = try town.house("a", writer: "sundsvall")
      try house.note("ett")
      try house.publish()
      try house.note("två")
      path = try house.ownPath
    }

    func move() throws -> House {
      try #require(rename(town.folder.path("a", "ws"), town.folder.path("a", "ws2")) == 0)
      return try house.at("ws2")
    }

    func copy() throws -> House {
      let runner = ProgramRunner("/bin/cp", environment: ["PATH": "/bin"], folder: town.folder.path("a"))
      _ = try runner.run(["-a", "ws", "kopia"], input: [])
      return try house.at("kopia")
    }
  }

  @Test func aMovedFolderKeepsItsDraftsAndItsServer() throws {
    let scene = try Scene()
    let moved = try scene.move()
    #expect(try moved.drafts == 1 && moved.ownPath == scene.path)
    try moved.note("tre")
    #expect(try moved.ownPath == scene.path, "the same journal goes on")
    #expect(try moved.publish().published == 2)
    // And once more.
    rename(scene.town.folder.path("a", "ws2"), scene.town.folder.path("a", "ws3"))
    #expect(try scene.house.at("ws3").publish() == ShareReport())
    #expect(try scene.house.at("ws3").texts == ["ett", "två", "tre"])
  }

  @Test func aCopyBeginsAnew() throws {
    let scene = try Scene()
    let copy = try scene.copy()
    #expect(try copy.sharer().place() == nil && copy.state.ownJournals().isEmpty)
    #expect(try scene.house.drafts == 1)
    // What the copy holds stays, and is not the copy's to publish while the other is there.
    let notices = try copy.sharer().connect(to: scene.town.server, from: "/").report.notices
    #expect(notices == [.unpublishedHere(file: scene.path, count: 1)])
    #expect(try copy.sharer().strays(of: "sundsvall") == [])
    #expect(try copy.texts == ["ett", "två"])
  }

  /// A folder with an old one's inode is not that one.
  @Test func anotherFolderWithTheSameInodeTakesNothing() throws {
    let scene = try Scene()
    let moved = try scene.move()
    let text = try #require(scene.town.folder.text("a/ws2/\(scene.path)"))
    try scene.town.folder.write(text.replacing("två", with: "tvä"), to: "a/ws2/\(scene.path)")
    #expect(try moved.sharer().place() == nil && moved.state.ownJournals().isEmpty)
  }

  @Test func whatAMachineForgotStaysAndCanBePublished() throws {
    let scene = try Scene()
    TemporaryFolder.remove(try scene.house.state.path)
    let moved = try scene.move()
    #expect(try moved.sharer().place() == nil)
    let notices = try moved.sharer().connect(to: scene.town.server, from: "/").report.notices
    #expect(notices == [.unpublishedHere(file: scene.path, count: 1)])
    #expect(try moved.texts == ["ett", "två"], "nothing is moved aside")
    #expect(try moved.publish().published == 0)
    #expect(try moved.sharer().strays(of: "ange") == [])
    let stray = try #require(try moved.sharer().strays(of: "sundsvall").first)
    #expect(stray.path == scene.path && stray.count == 1)
    try moved.sharer().adopt(stray, as: "sundsvall")
    #expect(try moved.drafts == 1)
    #expect(try moved.publish().published == 1)
    #expect(try moved.fetch().notices == [])
    // What is written from now on has a journal of its own.
    try moved.note("tre")
    #expect(try moved.publish().published == 1)
    #expect(try moved.texts == ["ett", "två", "tre"])
    #expect(try moved.journals.files.count == 2)
  }
}
