import Glibc
import Testing

@testable import RoadmapKit

/// New folders and files follow the workspace's own permissions, not the umask.
@Suite(.serialized) struct PermissionTests {
  @Test(arguments: [
    (folder: 0o755 as UInt32, journal: 0o755 as UInt32, file: 0o644 as UInt32), (0o700, 0o700, 0o600),
    (0o2770, 0o2770, 0o640), (0o2775, 0o2775, 0o644), (0o777, 0o775, 0o644),
  ])
  func newOnesFollowTheWorkspace(folder: UInt32, journal: UInt32, file: UInt32) throws {
    let place = try TemporaryFolder()
    let bench = try place.bench()
    chmod(place.path("work"), folder)
    let path = try bench.append(1).path
    let calls = LiveFileSystem()
    for name in ["work/journal", "work/journal/timra"] {
      #expect(try calls.status(place.path(name), in: OpenFlags.anywhere).permissions == journal)
    }
    #expect(try calls.status(path, in: OpenFlags.anywhere).permissions == file)
  }

  @Test func aFolderThatMayNotBeWrittenIsTold() throws {
    let disk = MemoryDisk()
    let bench = try JournalBench(on: disk)
    let path = try bench.append(1).path
    let calls = FailingCalls(disk, at: 1, error: EROFS, manner: .fromThenOn, only: "write")
    #expect(throws: StoreError.readOnly(path: path, ErrorNumber(EROFS))) {
      try bench.through(calls).append(2)
    }
    #expect(bench.numbers() == [1])
  }
}
