import Glibc
import Testing

@testable import RoadmapKit

struct AtomicFileTests {
  private let old = Array("old".utf8)
  private let new = Array("the new text".utf8)

  @Test func aNewFileGetsWhatTheUmaskLeavesAndAnOldOneKeepsItsMode() throws {
    let folder = try TemporaryFolder()
    let path = folder.path("a")
    close(open(folder.path("plain"), O_WRONLY | O_CREAT, 0o666))
    let usual = try LiveFileSystem().status(folder.path("plain"), in: OpenFlags.anywhere).permissions
    try AtomicFile.replace(path, with: old)
    #expect(try LiveFileSystem().status(path, in: OpenFlags.anywhere).permissions == usual)
    chmod(path, 0o604)
    try AtomicFile.replace(path, with: new)
    #expect(try LiveFileSystem().status(path, in: OpenFlags.anywhere).permissions == 0o604)
    try AtomicFile.replace(path, with: new, mode: 0o666)
    #expect(try LiveFileSystem().status(path, in: OpenFlags.anywhere).permissions == 0o666)
    #expect(folder.text("a") == "the new text")
    #expect(folder.names() == ["a", "plain"])
  }

  @Test func createRefusesToOverwrite() throws {
    let folder = try TemporaryFolder()
    let path = folder.path("a")
    try AtomicFile.create(path, with: old)
    #expect(throws: StoreError.alreadyExists(path: path)) { try AtomicFile.create(path, with: new) }
    #expect(folder.text("a") == "old")
    #expect(folder.names() == ["a"])
    #expect(try LiveFileSystem().status(path, in: OpenFlags.anywhere).linkCount == 1)
  }

  @Test(arguments: [EPERM, EOPNOTSUPP]) func createWorksWhereFilesHaveOneName(error: Int32) throws {
    let folder = try TemporaryFolder()
    let calls = FailingCalls(LiveFileSystem(), at: 1, error: error, manner: .fromThenOn, only: "link")
    try AtomicFile.create(folder.path("a"), with: new, calls: calls)
    #expect(folder.text("a") == "the new text")
    #expect(folder.names() == ["a"])
    #expect(throws: StoreError.alreadyExists(path: folder.path("a"))) {
      try AtomicFile.create(folder.path("a"), with: old, calls: calls)
    }
  }

  @Test(arguments: ["/", "/tmp/", "/tmp/.", "/tmp/..", ""]) func aFolderIsNoFile(path: String) {
    #expect(throws: StoreError.notARegularFile(path: path)) { try AtomicFile.replace(path, with: new) }
  }

  @Test func aMissingFolderIsTold() {
    #expect(throws: StoreError.self) { try AtomicFile.replace("/nowhere/at/all", with: new) }
  }

  /// Each call fails or the process dies at it: the file is the old or the new text, and "done" means
  /// durable.
  @Test(arguments: [EIO, ENOSPC, EROFS]) func theFileIsAlwaysOldOrNew(error: Int32) throws {
    for manner in [FailingCalls.Manner.once, .fromThenOn] {
      var isDone = false
      var at = 0
      while !isDone {
        at += 1
        let disk = MemoryDisk()
        try AtomicFile.replace("/a", with: old, calls: disk)
        let calls = FailingCalls(disk, at: at, error: error, manner: manner)
        let isSaved = (try? AtomicFile.replace("/a", with: new, calls: calls)) != nil
        isDone = !calls.hasFailed
        var random = PowerLuck(seed: UInt64(at))
        if isSaved || at.isMultiple(of: 2) { disk.losePower(using: &random) } else { disk.endProcess() }
        let now = try FileReader.read("/a", limit: 100, calls: disk)
        #expect(now == new || (now == old && !isSaved), "call \(at)")
        try AtomicFile.replace("/b", with: new, calls: disk)
        let root = try disk.open("/", in: OpenFlags.anywhere, OpenFlags.folder, mode: 0)
        #expect(try disk.names(in: root).sorted() == ["a", "b"], "call \(at)")
      }
      #expect(at > 8)
    }
  }

  @Test func leftoversOfTheDeadGoAndThoseInUseStay() throws {
    let folder = try TemporaryFolder()
    try folder.write("dead", to: ".a.0123456789abcdef.fardplan-tmp")
    let used = try folder.write("alive", to: ".a.1123456789abcdef.fardplan-tmp")
    try folder.write("not ours", to: ".a.swp")
    let file = open(used, O_RDONLY | O_CLOEXEC)
    flock(file, LOCK_EX)
    try AtomicFile.replace(folder.path("a"), with: new)
    #expect(folder.names() == [".a.1123456789abcdef.fardplan-tmp", ".a.swp", "a"])
    // Let go by hand: a program that another test just started may still hold a copy of the file.
    flock(file, LOCK_UN)
    close(file)
    try AtomicFile.replace(folder.path("a"), with: new)
    #expect(folder.names() == [".a.swp", "a"])
  }

  @Test func shortWritesAreContinued() throws {
    let disk = MemoryDisk()
    let calls = FailingCalls(disk, at: 1, manner: .half, only: "write")
    try AtomicFile.replace("/a", with: new, calls: calls)
    #expect(try FileReader.read("/a", limit: 100, calls: disk) == new)
  }
}

struct FileReaderTests {
  @Test(arguments: [0, 1, 4095, 4096, 100_000]) func wholeFilesAreRead(size: Int) throws {
    let folder = try TemporaryFolder()
    let text = String(repeating: "x", count: size)
    let path = try folder.write(text, to: "a")
    #expect(try FileReader.read(path, limit: size) == Array(text.utf8))
    if size > 0 {
      #expect(throws: StoreError.tooLarge(path: path, limit: size - 1)) {
        try FileReader.read(path, limit: size - 1)
      }
    }
  }

  @Test func strangeFilesAreRefusedAtOnce() throws {
    let folder = try TemporaryFolder()
    mkfifo(folder.path("pipe"), 0o600)
    symlink("/etc/passwd", folder.path("link"))
    for name in ["pipe", "link", "."] {
      let path = folder.path(name)
      #expect(throws: StoreError.notARegularFile(path: path)) { try FileReader.read(path, limit: 100) }
    }
    #expect(throws: StoreError.notARegularFile(path: "/dev/zero")) {
      try FileReader.read("/dev/zero", limit: 100)
    }
    #expect(throws: StoreError.missing(path: folder.path("x"))) {
      try FileReader.read(folder.path("x"), limit: 100)
    }
    let below = FilePath.join(try folder.write("", to: "a"), "b")
    #expect(throws: StoreError.notAFolder(path: below)) { try FileReader.read(below, limit: 100) }
  }

  @Test func anInterruptedReadIsRepeatedAndAFailedOneTold() throws {
    let disk = MemoryDisk()
    try AtomicFile.replace("/a", with: [1, 2, 3], calls: disk)
    #expect(
      try FileReader.read("/a", limit: 9, calls: FailingCalls(disk, at: 1, error: EINTR, only: "read"))
        == [1, 2, 3])
    #expect(throws: StoreError.cannotRead(path: "/a", ErrorNumber(EIO))) {
      try FileReader.read("/a", limit: 9, calls: FailingCalls(disk, at: 1, only: "read"))
    }
  }

  /// Files of `/proc` say that they are empty and grow while they are read.
  @Test func aFileThatGrowsIsFollowedToTheLimit() throws {
    #expect(try FileReader.read("/proc/self/status", limit: 1 << 20).count > 100)
    #expect(throws: StoreError.tooLarge(path: "/proc/self/status", limit: 10)) {
      try FileReader.read("/proc/self/status", limit: 10)
    }
  }
}
