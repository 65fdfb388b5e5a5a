import Glibc
import Testing

@testable import RoadmapKit

/// A report's folder is there whole or not at all, whatever fails and whenever the power goes.
struct ReportShelfTests {
  private static let files = (1...4).map { number in
    (name: "fil\(number)", bytes: Array(repeating: UInt8(number), count: 700 * number))
  }
  private static let older = [(name: "gammal", bytes: Array("gammal".utf8))]

  private static func disk() throws -> MemoryDisk {
    let disk = MemoryDisk()
    try disk.makeFolder("/w", in: OpenFlags.anywhere, mode: 0o755)
    let root = try disk.open("/", in: OpenFlags.anywhere, OpenFlags.folder, mode: 0)
    try disk.sync(root)
    disk.close(root)
    return disk
  }

  private static func shelf(_ calls: any FileSystemCalls) -> ReportShelf {
    ReportShelf(Workspace(path: "/w", inode: 2), calls: calls)
  }

  /// What a folder holds; nil when it is not there.
  private static func contents(_ disk: MemoryDisk) throws -> [String: [UInt8]]? {
    let shelf = shelf(disk)
    guard try shelf.folders(of: "2026-H1").contains("2026-H1") else { return nil }
    return try shelf.read("2026-H1").files
  }

  private static func map(_ files: [(name: String, bytes: [UInt8])]) -> [String: [UInt8]] {
    Dictionary(uniqueKeysWithValues: files.map { ($0.name, $0.bytes) })
  }

  private static func names(_ disk: MemoryDisk) throws -> [String] {
    let folder = try disk.open("/w/reports", in: OpenFlags.anywhere, OpenFlags.folder, mode: 0)
    defer { disk.close(folder) }
    return try disk.names(in: folder).sorted()
  }

  @Test func aFolderIsWrittenWholeAndDurable() throws {
    let disk = try Self.disk()
    try Self.shelf(disk).write(Self.files, as: "2026-H1", replacing: false)
    var luck = PowerLuck(seed: 3)
    disk.losePower(using: &luck)
    #expect(try Self.contents(disk) == Self.map(Self.files))
    #expect(try Self.names(disk) == ["2026-H1"] && disk.openCount == 0)
    #expect(throws: StoreError.alreadyExists(path: "/w/reports/2026-H1")) {
      try Self.shelf(disk).write(Self.older, as: "2026-H1", replacing: false)
    }
    #expect(try Self.names(disk) == ["2026-H1"])
  }

  /// Every call fails in turn, once and from then on, and the power goes: all of the new, all of the old, or nothing.
  @Test(arguments: [EIO, ENOSPC, EROFS], [false, true])
  func itIsAllOrNothing(error: Int32, replacing: Bool) throws {
    for manner in [FailingCalls.Manner.once, .fromThenOn] {
      for powerGoes in [false, true] {
        var at = 0
        var isDone = false
        while !isDone {
          at += 1
          let disk = try Self.disk()
          if replacing { try Self.shelf(disk).write(Self.older, as: "2026-H1", replacing: false) }
          let calls = FailingCalls(disk, at: at, error: error, manner: manner)
          let isSaved: Bool
          do throws(StoreError) {
            try Self.shelf(calls).write(Self.files, as: "2026-H1", replacing: replacing)
            isSaved = true
          } catch { isSaved = false }
          isDone = !calls.hasFailed
          #expect(disk.openCount == 0, "call \(at): \(calls.log.last ?? "")")
          if powerGoes {
            var luck = PowerLuck(seed: UInt64(at))
            disk.losePower(using: &luck)
          }
          let found = try Self.contents(disk)
          let whole = Self.map(Self.files)
          let old = replacing ? Self.map(Self.older) : nil
          #expect(found == nil || found == whole || found == old, "call \(at): \(calls.log)")
          if isSaved { #expect(found == whole, "call \(at): \(calls.log)") }
          // The next adoption gets through, and leaves nothing of this one.
          try Self.shelf(disk).write(Self.files, as: "2026-H1", replacing: true)
          #expect(try Self.contents(disk) == whole && Self.names(disk) == ["2026-H1"], "call \(at)")
        }
        #expect(at > 20)
      }
    }
  }

  @Test func theNextPlaceFollowsFromTheEvents() throws {
    let disk = try Self.disk()
    let shelf = Self.shelf(disk)
    let period = try #require(Period("2026-H1"))
    let stamp = Array("stämpel".utf8)
    var scene = try Scene()
    func place() throws -> String {
      let place = try shelf.place(of: period, scene.journals)
      return place.folder + (place.isTaken ? " tagen" : "")
    }
    #expect(try place() == "2026-H1")
    // Left by a crash: no event knows it.
    try shelf.write([("stamp.json", stamp)], as: "2026-H1", replacing: false)
    #expect(try place() == "2026-H1 tagen")
    scene = scene.write(ReportScene.adoption("2026-H1", digest: Digest.sha256(stamp)), by: "presidium")
    #expect(try place() == "2026-H1.2")
    scene = scene.retract(0, by: "presidium")
    #expect(try place() == "2026-H1.2")
    try shelf.write([("stamp.json", [1])], as: "2026-H1.2", replacing: false)
    #expect(try place() == "2026-H1.2 tagen")
    scene = scene.write(ReportScene.adoption("2026-01-01..2026-06-30", digest: "d"), by: "presidium")
    #expect(try place() == "2026-H1.3")
    for name in ["2026-H1.10", "2026-H1.03", "2026-H1.x", "2026-H12", "2026-H1.1"] {
      try shelf.write([], as: name, replacing: false)
    }
    #expect(try shelf.folders(of: "2026-H1") == ["2026-H1", "2026-H1.2", "2026-H1.10"])
  }

  @Test func linksAreNamedAndNeverFollowed() throws {
    let folder = try TemporaryFolder()
    let workspace = try Workspace(at: folder.path("."))
    let shelf = ReportShelf(workspace)
    try shelf.write(Self.older, as: "2026-H1", replacing: false)
    symlink("/etc/passwd", folder.path("reports/2026-H1/lank"))
    mkdir(folder.path("reports/2026-H1/mapp"), 0o755)
    let read = try shelf.read("2026-H1")
    #expect(read.files == Self.map(Self.older) && read.foreign == ["lank", "mapp"])
    symlink("2026-H1", folder.path("reports/2026-H2"))
    #expect(throws: StoreError.self) { try shelf.read("2026-H2") }
    #expect(throws: StoreError.missing(path: workspace.path("reports", "2027"))) { try shelf.read("2027") }
    let mode = try LiveFileSystem().status(folder.path("reports/2026-H1/gammal"), in: OpenFlags.anywhere)
    #expect(mode.permissions & 0o133 == 0)
  }

  @Test func twoDoNotAdoptAtOnce() throws {
    let folder = try TemporaryFolder()
    let workspace = try Workspace(at: folder.path("."))
    let state = try StateFolder(for: workspace, in: Surroundings(home: folder.path("."), xdgStateHome: nil))
    let shelf = ReportShelf(workspace)
    try shelf.whileLocked(state, now: 0) {
      let own = try state.opened()
      defer { LiveFileSystem().close(own) }
      #expect(throws: StoreError.self) {
        try FileLock(
          "reports.adopt.lock", in: own, path: "x", timeout: .milliseconds(30), now: 0,
          calls: LiveFileSystem())
      }
    }
    try shelf.whileLocked(state, now: 0) {}
  }
}
