import Glibc
import Testing

@testable import RoadmapKit

struct FolderWatcherTests {
  /// True when the descriptor becomes readable and what there is to read matters.
  private func notices(_ watcher: FolderWatcher, within milliseconds: Int32 = 500) -> Bool {
    var poll = pollfd(fd: watcher.descriptor, events: Int16(POLLIN), revents: 0)
    guard Glibc.poll(&poll, 1, milliseconds) == 1 else { return false }
    return watcher.drain()
  }

  private func quiet(_ watcher: FolderWatcher) { _ = notices(watcher, within: 10) }

  @Test func changesOfWhatIsReadAreNoticed() throws {
    let folder = try TemporaryFolder()
    let bench = try folder.bench()
    try bench.append(1)
    try folder.write("", to: "work/plans/a.yaml")
    let watcher = try FolderWatcher(workspace: bench.workspace)
    #expect(!watcher.drain())
    let changes: [() throws -> Void] = [
      { try folder.write("x", to: "work/roadmap.yaml") },
      { try AtomicFile.replace(folder.path("work/roadmap.yaml"), with: [1]) },
      { try folder.write("x", to: "work/plans/b.yaml") },
      { unlink(folder.path("work/plans/b.yaml")) },
      { try bench.append(2) },
      { unlink(folder.path("work/roadmap.yaml")) },
    ]
    for (index, change) in changes.enumerated() {
      try change()
      #expect(notices(watcher), "change \(index)")
      quiet(watcher)
    }
  }

  @Test func otherFilesAreNotNoticed() throws {
    let folder = try TemporaryFolder()
    let bench = try folder.bench()
    try bench.append(1)
    let watcher = try FolderWatcher(workspace: bench.workspace)
    try folder.write("x", to: "work/.roadmap.yaml.swp")
    try folder.write("x", to: "work/reports/2026-H1/report.json")
    try folder.write("x", to: "beside")
    try bench.state.saveDraft("x", as: "note")
    #expect(!notices(watcher, within: 50))
  }

  @Test func foldersThatAppearAreWatchedToo() throws {
    let folder = try TemporaryFolder()
    let bench = try folder.bench()
    let watcher = try FolderWatcher(workspace: bench.workspace)
    try bench.append(1)
    #expect(notices(watcher))
    quiet(watcher)
    try bench.append(2)
    #expect(notices(watcher))
    quiet(watcher)
    try bench.append(3, writer: "sundsvall")
    #expect(notices(watcher))
    quiet(watcher)
    try bench.append(4, writer: "sundsvall")
    #expect(notices(watcher))
  }

  /// Another process publishes, or connects the workspace.
  @Test func whatIsSharedIsNoticed() throws {
    let folder = try TemporaryFolder()
    let bench = try folder.bench()
    try folder.makeFolder("state/fardplan")
    let watcher = try FolderWatcher(workspace: bench.workspace, file: bench.state.shareRecordPath)
    var poller = FolderPoller(workspace: bench.workspace, file: bench.state.shareRecordPath)
    _ = poller.hasChanged()
    var record = ShareRecord()
    for address in ["/server", "/annan"] {
      record.address = address
      try bench.state.save(record)
      #expect(notices(watcher), "\(address)")
      quiet(watcher)
      #expect([poller.hasChanged(), poller.hasChanged()] == [true, false])
    }
    try bench.state.saveDraft("x", as: "note")
    #expect(!notices(watcher, within: 50))
  }

  @Test func aWorkspaceMadeAnewIsWatchedAgain() throws {
    let folder = try TemporaryFolder()
    let bench = try folder.bench()
    try folder.write("x", to: "work/roadmap.yaml")
    let watcher = try FolderWatcher(workspace: bench.workspace)
    TemporaryFolder.remove(folder.path("work"))
    #expect(notices(watcher))
    quiet(watcher)
    try folder.makeFolder("work")
    #expect(notices(watcher))
    quiet(watcher)
    try folder.write("y", to: "work/roadmap.yaml")
    #expect(notices(watcher))
  }

  @Test func aMissingFolderCannotBeWatched() {
    #expect(throws: StoreError.self) {
      try FolderWatcher(workspace: Workspace(path: "/nowhere/at/all", inode: 1))
    }
  }
}
