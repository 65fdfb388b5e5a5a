import Glibc
import Testing

@testable import RoadmapKit

struct StateFolderTests {
  private func state(_ folder: TemporaryFolder, _ name: String = "work") throws -> StateFolder {
    try folder.makeFolder(name)
    return try StateFolder(
      for: Workspace(at: folder.path(name)), in: Surroundings(home: folder.path("home")))
  }

  @Test func everyWorkspaceHasItsOwnPrivateFolder() throws {
    let folder = try TemporaryFolder()
    let (one, two) = (try state(folder), try state(folder, "other"))
    #expect(one.path != two.path)
    #expect(try state(folder).path == one.path)
    #expect(one.path.hasPrefix(folder.path("home/.local/state/fardplan/")))
    try one.saveDraft("x", as: "text")
    for path in [one.path, one.parent, folder.path("home/.local/state"), folder.path("home")] {
      #expect(try LiveFileSystem().status(path, in: OpenFlags.anywhere).permissions == 0o700)
    }
    #expect(folder.names("work").isEmpty)
  }

  @Test func aWorkspaceMadeAnewAtTheSamePlaceIsAnother() throws {
    let path = "/w"
    let home = Surroundings(home: "/h")
    let one = try StateFolder(for: Workspace(path: path, inode: 7), in: home)
    let two = try StateFolder(for: Workspace(path: path, inode: 8), in: home)
    #expect(one.path != two.path)
  }

  @Test func widePermissionsAreTakenAway() throws {
    let folder = try TemporaryFolder()
    let state = try state(folder)
    try state.saveDraft("x", as: "text")
    chmod(state.parent, 0o755)
    chmod(state.path, 0o777)
    try state.saveDraft("y", as: "text")
    for path in [state.path, state.parent] {
      #expect(try LiveFileSystem().status(path, in: OpenFlags.anywhere).permissions == 0o700)
    }
  }

  @Test func draftsAreKeptReplacedAndForgotten() throws {
    let folder = try TemporaryFolder()
    let state = try state(folder)
    #expect(try state.draft("note") == nil)
    #expect(try state.drafts() == [])
    try state.removeDraft("note")
    try state.saveDraft("Halvfärdig\n  text", as: "note")
    try state.saveDraft("b", as: "report-2026-h1")
    #expect(try state.draft("note") == "Halvfärdig\n  text")
    #expect(try state.drafts() == ["note", "report-2026-h1"])
    let status = try LiveFileSystem().status(state.path + "/draft-note", in: OpenFlags.anywhere)
    #expect(status.permissions == 0o600)
    try state.saveDraft("", as: "note")
    try state.removeDraft("report-2026-h1")
    #expect(try state.drafts() == [])
  }

  @Test(arguments: ["", "../x", "a/b", "Å", "a b"]) func draftNamesAreNoPaths(name: String) throws {
    let state = try state(try TemporaryFolder())
    #expect(throws: StoreError.invalidName(name)) { try state.saveDraft("x", as: name) }
    #expect(throws: StoreError.invalidName(name)) { try state.draft(name) }
    #expect(throws: StoreError.invalidName(name)) { try state.removeDraft(name) }
  }

  @Test func aFullDiskKeepsTheOlderDraft() throws {
    let disk = MemoryDisk()
    let bench = try JournalBench(on: disk)
    try bench.state.saveDraft("older", as: "note")
    for at in 1...2 {
      let full = FailingCalls(
        disk, at: 1, error: ENOSPC, manner: .fromThenOn, only: at == 1 ? "write" : "rename")
      #expect(throws: StoreError.self) { try bench.through(full).state.saveDraft("newer", as: "note") }
      #expect(try bench.state.draft("note") == "older")
    }
  }
}
