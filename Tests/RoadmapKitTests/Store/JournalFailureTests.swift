import Glibc
import Testing

@testable import RoadmapKit

/// How a journal may stand when an append begins.
enum StartingPoint: CaseIterable, Sendable {
  case empty, clean, torn, zeros, unterminated

  /// Prepares the disk; gives the numbers of the lines that are there.
  func prepare(_ bench: JournalBench) throws -> [Int] {
    guard self != .empty else { return [] }
    try bench.append(1)
    let path = try bench.append(2).path
    switch self {
    case .empty, .clean: return [1, 2]
    case .torn: try add(SampleLine.bytes(3).dropLast(9), to: path, bench)
    case .zeros: try add([0, 0, 0], to: path, bench)
    case .unterminated:
      try add(SampleLine.bytes(3).dropLast(), to: path, bench)
      return [1, 2, 3]
    }
    return [1, 2]
  }

  private func add(_ bytes: some Sequence<UInt8>, to path: String, _ bench: JournalBench) throws {
    let file = try bench.calls.open(path, in: OpenFlags.anywhere, O_WRONLY | O_APPEND, mode: 0)
    try AtomicFile.writeAll(Array(bytes), to: file, calls: bench.calls)
    try bench.calls.sync(file)
    bench.calls.close(file)
  }
}

struct JournalFailureTests {
  /// Every call of an append fails in turn, until the append gets through without reaching it.
  @Test(arguments: StartingPoint.allCases, [EIO, ENOSPC, EDQUOT, EACCES, EINTR])
  func aFailedCallNeverClaimsToHaveSaved(start: StartingPoint, error: Int32) throws {
    for manner in [FailingCalls.Manner.once, .fromThenOn] {
      // A broken lock call that says "interrupted" for ever would rightly be asked for ever.
      if error == EINTR, case .fromThenOn = manner { continue }
      var at = 0
      var isDone = false
      while !isDone {
        at += 1
        let disk = MemoryDisk()
        let bench = try JournalBench(on: disk)
        let old = try start.prepare(bench)
        let calls = FailingCalls(disk, at: at, error: error, manner: manner)
        let isSaved = (try? bench.through(calls).append(10)) != nil
        isDone = !calls.hasFailed
        #expect(disk.openCount == 0, "call \(at): \(calls.log.last ?? "")")
        if isSaved {
          // Saved means saved: also when the power goes at once.
          var random = PowerLuck(seed: UInt64(at))
          disk.losePower(using: &random)
          #expect(bench.numbers() == old + [10], "call \(at): \(calls.log)")
        }
        let next = try bench.append(11)
        let numbers = bench.numbers()
        #expect(numbers.filter { $0 != 10 } == old + [11], "call \(at): \(calls.log)")
        #expect(numbers.allSatisfy { $0 != nil })
        #expect(!next.notices.contains { if case .newDevice = $0 { true } else { false } })
        // The next whole file written in the folder takes leftovers away.
        try bench.workspace.replaceJournal(writer: "timra", device: "aaaaaaaa", with: [], calls: disk)
        #expect(!bench.names(FilePath.split(next.path).folder).contains { $0.hasSuffix("-tmp") })
      }
      #expect(at > 15)
    }
  }

  /// As above, and after the failure the disk is looked at before anything mends it.
  @Test(arguments: [EIO, ENOSPC]) func aFailedWriteLeavesNoHalfLine(error: Int32) throws {
    let disk = MemoryDisk()
    let bench = try JournalBench(on: disk)
    let path = try bench.append(1).path
    for manner in [FailingCalls.Manner.once, .half] {
      // The first write is the text of the lock file, the second the line.
      let calls = FailingCalls(disk, at: 2, error: error, manner: manner, only: "write")
      let expected: StoreError =
        if case .half = manner { .diskFull(path: path, ErrorNumber(ENOSPC)) } else {
          .writing(path, ErrorNumber(error))
        }
      #expect(throws: expected) { try bench.through(calls).append(2) }
      #expect(bench.bytes(path) == SampleLine.bytes(1))
    }
    try bench.append(3)
    #expect(bench.numbers() == [1, 3])
  }

  @Test func anInterruptedWriteIsRepeated() throws {
    let disk = MemoryDisk()
    let bench = try JournalBench(on: disk)
    try bench.append(1)
    for at in 1...3 {
      try bench.through(FailingCalls(disk, at: at, error: EINTR, only: "write")).append(at + 1)
    }
    #expect(bench.numbers() == [1, 2, 3, 4])
  }

  /// A sync that failed once may claim success when asked again, so it is not asked again.
  @Test func nothingIsTriedAfterAFailedSync() throws {
    let disk = MemoryDisk()
    let bench = try JournalBench(on: disk)
    let path = try bench.append(1).path
    let calls = FailingCalls(disk, at: 1, only: "syncData")
    #expect(throws: StoreError.notSaved(path: path, ErrorNumber(EIO))) { try bench.through(calls).append(2) }
    #expect(calls.log.last?.hasPrefix("syncData") == true)
  }

  /// The folder's sync failed, so the next append must not trust that the file's name is on the disk.
  @Test(arguments: 0..<12 as Range<UInt64>) func aFolderThatWasNotSyncedIsSyncedNextTime(seed: UInt64) throws
  {
    let disk = MemoryDisk()
    let bench = try JournalBench(on: disk)
    try bench.append(1, writer: "sundsvall")
    // The last syncs of a first append are those of the three folders, after two for the device id.
    let calls = FailingCalls(disk, at: 3, only: "sync")
    #expect(throws: StoreError.self) { try bench.through(calls).append(1) }
    try bench.append(2)
    var random = PowerLuck(seed: seed)
    disk.losePower(using: &random)
    #expect(bench.numbers().contains(2))
  }

  /// The process dies at any call; whatever had been acknowledged is still there.
  @Test(arguments: StartingPoint.allCases) func aProcessThatDiesLosesNothing(start: StartingPoint) throws {
    var isDone = false
    var at = 0
    while !isDone {
      at += 1
      let disk = MemoryDisk()
      let bench = try JournalBench(on: disk)
      let old = try start.prepare(bench)
      let calls = FailingCalls(disk, at: at, error: EIO, manner: .fromThenOn)
      _ = try? bench.through(calls).append(10)
      isDone = !calls.hasFailed
      disk.endProcess()
      try bench.append(11)
      #expect(bench.numbers().filter { $0 != 10 } == old + [11])
    }
  }

  /// The power goes at any call, and unsynced pieces are lost, torn or zero.
  @Test func powerLossLosesNothingAcknowledged() throws {
    for seed in 0..<300 {
      var random = PowerLuck(seed: UInt64(seed))
      let disk = MemoryDisk()
      let bench = try JournalBench(on: disk)
      var acknowledged: [Int] = []
      var number = 0
      for _ in 0..<4 {
        for _ in 0..<Int.random(in: 0...2, using: &random) {
          number += 1
          try bench.append(number, width: Int.random(in: 1...900, using: &random))
          acknowledged.append(number)
        }
        number += 1
        let at = Int.random(in: 1...60, using: &random)
        let calls = FailingCalls(disk, at: at, manner: .fromThenOn)
        if (try? bench.through(calls).append(number, width: 700)) != nil { acknowledged.append(number) }
        disk.losePower(using: &random)
        let kept = bench.numbers().compactMap { $0 }
        #expect(acknowledged.allSatisfy { kept.contains($0) }, "seed \(seed)")
      }
      number += 1
      let last = try bench.append(number)
      // A line that was never acknowledged may be damaged, zeros within and its newline on the disk; no
      // other.
      #expect(bench.numbers().count { $0 == nil } <= 4, "seed \(seed)")
      #expect(bench.numbers().count { $0 != nil } <= number, "seed \(seed)")
      #expect(bench.bytes(last.path).last == 0x0A)
    }
  }
}

/// A repeatable source of random numbers (SplitMix64).
struct PowerLuck: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
    return value ^ (value >> 31)
  }
}
