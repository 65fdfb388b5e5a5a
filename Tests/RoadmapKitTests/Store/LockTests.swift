import Glibc
import Testing

@testable import RoadmapKit

struct LockTests {
  @Test func theHolderIsNamedAfterTheWait() throws {
    let bench = try JournalBench(on: MemoryDisk())
    try bench.append(1)
    let folder = try bench.state.opened()
    let path = FilePath.join(bench.state.path, "timra.lock")
    let lock = try FileLock(
      "timra.lock", in: folder, path: path, timeout: .zero, now: 1_795_252_443_120, calls: bench.calls)
    let start = ContinuousClock.now
    let holder = LockHolder(process: getpid(), since: "2026-11-21T09:14:03Z")
    #expect(throws: StoreError.locked(path: path, holder)) { try bench.append(2) }
    #expect(ContinuousClock.now - start > .milliseconds(55))
    #expect(bench.numbers() == [1])
    try bench.append(3, writer: "sundsvall")
    lock.release()
    try bench.append(2)
    #expect(bench.numbers() == [1, 2])
  }

  @Test func aStrangeTextInTheLockFileDoesNoHarm() throws {
    let bench = try JournalBench(on: MemoryDisk())
    try bench.append(1)
    for text in ["", "\u{1B}]0;x\u{7} y", "12", "12 \u{1B}[2J", String(repeating: "9 ", count: 99)] {
      let path = FilePath.join(bench.state.path, "timra.lock")
      try AtomicFile.replace(path, with: Array(text.utf8), calls: bench.calls)
      let file = try bench.calls.open(path, in: OpenFlags.anywhere, O_RDWR, mode: 0)
      try bench.calls.lock(file)
      #expect(throws: StoreError.locked(path: path, nil)) { try bench.append(2) }
      bench.calls.close(file)
    }
    try bench.append(2)
    #expect(bench.numbers() == [1, 2])
  }

  /// Another process holds the lock, is killed, and the lock is free at once.
  @Test(.enabled(if: access("/usr/bin/flock", X_OK) == 0)) func anotherProcessHoldsTheLock() throws {
    let folder = try TemporaryFolder()
    let bench = try folder.bench()
    try bench.append(1)
    let path = FilePath.join(bench.state.path, "timra.lock")
    var process: pid_t = 0
    let words = ["/usr/bin/flock", "--no-fork", path, "sleep", "20"]
    var arguments = words.map { strdup($0) } + [nil]
    defer { for argument in arguments { free(argument) } }
    try #require(posix_spawn(&process, "/usr/bin/flock", nil, nil, &arguments, environ) == 0)
    let file = open(path, O_RDWR)
    defer { close(file) }
    for _ in 0..<200 where flock(file, LOCK_EX | LOCK_NB) == 0 {
      flock(file, LOCK_UN)
      usleep(5000)
    }
    #expect(throws: StoreError.self) { try bench.append(2) }
    kill(process, SIGKILL)
    var status: Int32 = 0
    waitpid(process, &status, 0)
    let start = ContinuousClock.now
    try bench.append(3)
    #expect(ContinuousClock.now - start < .milliseconds(500))
    #expect(bench.numbers() == [1, 3])
  }

  @Test func fourThreadsLoseAndMixNothing() async throws {
    let folder = try TemporaryFolder()
    var bench = try folder.bench()
    bench.options.lockTimeout = .seconds(30)
    let shared = bench
    try await withThrowingTaskGroup(of: Void.self) { group in
      for thread in 0..<4 {
        group.addTask {
          for number in 0..<200 { try shared.append(thread * 1000 + number) }
        }
      }
      try await group.waitForAll()
    }
    let numbers = bench.numbers().compactMap { $0 }
    #expect(numbers.count == 800)
    for thread in 0..<4 {
      let own = numbers.filter { $0 / 1000 == thread }.map { $0 % 1000 }
      #expect(own == Array(0..<200))
    }
    #expect(folder.names("work/journal/timra").count == 1)
  }
}
