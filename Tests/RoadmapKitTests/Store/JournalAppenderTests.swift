import Glibc
import Testing

@testable import RoadmapKit

struct JournalAppenderTests {
  @Test func linesFollowOneAnotherInOneFile() throws {
    let disk = MemoryDisk()
    let bench = try JournalBench(on: disk)
    let first = try bench.append(1)
    let second = try bench.append(2)
    #expect(first.before == 0)
    #expect(second.before == first.after)
    #expect(second.device == first.device)
    #expect(PathNames.isDevice(first.device))
    #expect(first.path == "/w/journal/timra/\(first.device).jsonl")
    #expect(bench.bytes(first.path) == SampleLine.bytes(1) + SampleLine.bytes(2))
    #expect(second.notices.isEmpty)
    #expect(try bench.appender.devices(of: "timra") == [first.device])
    #expect(try bench.appender.devices(of: "sundsvall") == [])
    #expect(disk.openCount == 0)
  }

  @Test func eachWriterHasItsOwnFile() throws {
    let bench = try JournalBench(on: MemoryDisk())
    try bench.append(1, writer: "timra")
    try bench.append(2, writer: "kd-rd")
    #expect(bench.numbers(writer: "timra") == [1])
    #expect(bench.numbers(writer: "kd-rd") == [2])
  }

  @Test(arguments: ["", "../x", "Timra", "a/b", "-a", "a-", ".", String(repeating: "a", count: 41), "å"])
  func otherNamesAreRefused(writer: String) throws {
    let bench = try JournalBench(on: MemoryDisk())
    #expect(throws: StoreError.invalidName(writer)) { try bench.append(1, writer: writer) }
    #expect(bench.names("/w").isEmpty)
  }

  @Test func makeSeesTheLastLineAndTheTime() throws {
    let bench = try JournalBench(on: MemoryDisk())
    var seen: [[UInt8]?] = []
    for number in 1...3 {
      _ = try bench.appender.append(writer: "timra", isWholeLine: SampleLine.isWhole) { last, now in
        seen.append(last)
        #expect(now == bench.options.now())
        return SampleLine.bytes(number)
      }
    }
    #expect(seen == [nil, Array(SampleLine.bytes(1).dropLast()), Array(SampleLine.bytes(2).dropLast())])
  }

  @Test func makeSeesTheLastWholeLineBehindADamagedOne() throws {
    let bench = try JournalBench(on: MemoryDisk())
    try bench.append(7)
    _ = try bench.appender.append(writer: "timra", isWholeLine: SampleLine.isWhole) { _, _ in
      Array("{damaged}\n".utf8)
    }
    _ = try bench.appender.append(writer: "timra", isWholeLine: SampleLine.isWhole) { last, _ in
      #expect(last.flatMap { SampleLine.number($0) } == 7)
      return []
    }
  }

  @Test func nothingToWriteLeavesNothingBehind() throws {
    let bench = try JournalBench(on: MemoryDisk())
    let result = try bench.appender.append(writer: "timra", isWholeLine: SampleLine.isWhole) { _, _ in [] }
    #expect(result.before == result.after)
    #expect(bench.names("/w").isEmpty)
  }

  @Test func anErrorOfMakePassesThroughAndChangesNothing() throws {
    struct Refused: Error {}
    let disk = MemoryDisk()
    let bench = try JournalBench(on: disk)
    let path = try bench.append(1).path
    #expect(throws: Refused.self) {
      try bench.appender.append(writer: "timra", isWholeLine: SampleLine.isWhole) { _, _ in throw Refused() }
    }
    #expect(bench.bytes(path) == SampleLine.bytes(1))
    #expect(disk.openCount == 0)
  }

  @Test func halfALineIsNotWritten() throws {
    let bench = try JournalBench(on: MemoryDisk())
    #expect(throws: StoreError.notWholeLines) {
      try bench.appender.append(writer: "timra", isWholeLine: SampleLine.isWhole) { _, _ in Array("{}".utf8) }
    }
    #expect(bench.names("/w").isEmpty)
  }

  @Test func severalLinesAreOneWriteAndOneSync() throws {
    let disk = MemoryDisk()
    let bench = try JournalBench(on: disk)
    try bench.append(1)
    let calls = FailingCalls(disk, at: .max)
    _ = try bench.through(calls).appender.append(writer: "timra", isWholeLine: SampleLine.isWhole) { _, _ in
      SampleLine.bytes(2) + SampleLine.bytes(3)
    }
    #expect(bench.numbers() == [1, 2, 3])
    let sync = try #require(calls.log.firstIndex { $0.hasPrefix("syncData") })
    let file = calls.log[sync].split(separator: " ")[1]
    #expect(calls.log[sync - 1] == "write \(file)")
    #expect(calls.log.filter { $0 == "write \(file)" }.count == 1)
    #expect(calls.log.filter { $0.hasPrefix("sync") }.count == 1)
  }

  @Test func theFirstAppendSyncsTheFoldersToo() throws {
    let disk = MemoryDisk()
    let bench = try JournalBench(on: disk)
    let calls = FailingCalls(disk, at: .max)
    try bench.through(calls).append(1)
    let data = try #require(calls.log.lastIndex { $0.hasPrefix("syncData") })
    #expect(calls.log[data...].filter { $0.hasPrefix("sync ") }.count == 3)
  }

  @Test func aLongFileIsReadOnlyAtItsEnd() throws {
    let disk = MemoryDisk()
    let bench = try JournalBench(on: disk)
    let path = try bench.append(1, width: 300_000).path
    for number in 2...40 { try bench.append(number, width: 4000) }
    let calls = FailingCalls(disk, at: .max)
    let result = try bench.through(calls).append(41)
    #expect(result.before > 900_000)
    #expect(calls.bytesRead < 90_000)
    #expect(bench.bytes(path).count == result.after)
  }

  @Test(arguments: NetworkFileSystem.allCases)
  func networkFileSystemsAreNamedAndRefusedUnlessAllowed(kind: NetworkFileSystem) throws {
    let disk = MemoryDisk()
    let bench = try JournalBench(on: disk)
    let calls = FailingCalls(disk, at: .max)
    calls.network = kind
    var remote = try bench.through(calls)
    #expect(throws: StoreError.networkFileSystem(kind, path: bench.state.path)) { try remote.append(1) }
    #expect(bench.names("/w").isEmpty)
    remote.options.allowNetworkFileSystems = true
    try remote.append(1)
    #expect(bench.numbers() == [1])
  }

  @Test func aWorkspaceOnANetworkIsRefusedBeforeAnythingIsMade() throws {
    let disk = MemoryDisk()
    let bench = try JournalBench(on: disk)
    let calls = FailingCalls(disk, at: .max)
    calls.network = .nfs
    #expect(throws: StoreError.networkFileSystem(.nfs, path: "/w")) {
      try bench.workspace.replaceJournal(writer: "timra", device: "abcdefgh", with: [], calls: calls)
    }
    #expect(bench.names("/w").isEmpty)
    try bench.append(1)
    #expect(throws: StoreError.self) { try bench.through(calls).append(2) }
    #expect(bench.numbers() == [1])
  }
}
