import Testing

@testable import RoadmapKit

struct NetworkFileSystemTests {
  @Test func whatAWorkspaceLiesOnIsTold() throws {
    let disk = MemoryDisk()
    let bench = try JournalBench(on: disk)
    #expect(bench.workspace.networkFileSystem(calls: disk) == nil)
    let calls = FailingCalls(disk, at: .max)
    calls.network = .cifs
    #expect(bench.workspace.networkFileSystem(calls: calls) == .cifs)
    // What the system does not tell is no network.
    let silent = FailingCalls(disk, at: 1, only: "networkFileSystem")
    #expect(bench.workspace.networkFileSystem(calls: silent) == nil)
    #expect(Workspace(path: "/nowhere", inode: 1).networkFileSystem(calls: disk) == nil)
    let folder = try TemporaryFolder()
    #expect(try folder.bench().workspace.networkFileSystem() == nil)
  }

  private static let table = """
    22 27 0:20 / /proc rw,nosuid - proc proc rw
    27 1 0:25 / / rw,noatime shared:1 - wslfs rootfs rw
    51 27 0:42 / /mnt/c rw,noatime - drvfs C: rw,case=off
    52 27 0:43 / /mnt/c/Delad\\040mapp rw - cifs //server/x rw
    53 27 0:44 / /mnt/c/Delad\\040mapp rw master:1 propagate_from:2 - nfs server:/y rw
    bruten rad
    54 27 0:45 / /x - 

    """

  @Test(arguments: [
    ("/", "wslfs"), ("/home/x", "wslfs"), ("/mnt/c", "drvfs"), ("/mnt/c/a", "drvfs"), ("/mnt/cd", "wslfs"),
    ("/mnt/c/Delad mapp/a", "nfs"), ("/proc/1", "proc"),
  ])
  func theNearestMountAboveCounts(_ path: String, _ type: String) {
    #expect(MountTable(Self.table).type(of: path) == type)
  }

  @Test func theSystemsOwnTableCanBeRead() throws {
    let bytes = try FileReader.read("/proc/self/mountinfo", limit: 1 << 22)
    #expect(MountTable(String(decoding: bytes, as: UTF8.self)).type(of: "/") != nil)
  }

  @Test func anEmptyTableTellsNothing() {
    #expect(MountTable("").type(of: "/") == nil)
    #expect(MountTable("\\\\0 \\4 - - - - - - -").type(of: "/a") == nil)
  }

  @Test func lookingComparesNamesSizesAndTimes() throws {
    let folder = try TemporaryFolder()
    let bench = try folder.bench()
    try bench.append(1)
    var poller = FolderPoller(workspace: bench.workspace)
    func look() -> Bool { poller.hasChanged() }
    #expect(look())
    #expect(!look())
    try bench.append(2)
    #expect(look())
    #expect(!look())
    try folder.write("x", to: "work/roadmap.yaml")
    #expect(look())
    try folder.write("x", to: "work/reports/2026-H1/report.json")
    #expect(!look())
    TemporaryFolder.remove(folder.path("work"))
    #expect(look())
    #expect(!look())
  }

  /// Nothing is read but the names and what they stand for.
  @Test func lookingReadsNoContents() throws {
    let disk = MemoryDisk()
    let bench = try JournalBench(on: disk)
    try bench.append(1)
    let calls = FailingCalls(disk, at: .max)
    var poller = FolderPoller(workspace: bench.workspace, calls: calls)
    func look() -> Bool { poller.hasChanged() }
    #expect(look())
    #expect(!look())
    #expect(calls.bytesRead == 0)
  }
}
