import Testing

@testable import RoadmapKit

struct RewritingTests {
  private let lines = [1, 2, 3].map { SampleLine.bytes($0) }

  private func bench() throws -> (JournalBench, path: String) {
    let bench = try JournalBench(on: MemoryDisk())
    var path = ""
    for number in 1...3 { path = try bench.append(number).path }
    return (bench, path)
  }

  @Test func linesAreMovedAsideAndWritingGoesOn() throws {
    let (bench, path) = try bench()
    let old = lines.flatMap { $0 }
    let start = lines[0].count
    let copy = try bench.appender.quarantine([start..<(start + lines[1].count)], of: old, writer: "timra")
    #expect(bench.bytes(copy) == lines[1])
    #expect(copy.contains(".damaged-20261121T091403Z"))
    #expect(bench.bytes(path) == lines[0] + lines[2])
    let next = try bench.append(4)
    #expect(next.path == path)
    #expect(next.notices.isEmpty)
  }

  @Test func aFileThatChangedMeanwhileIsLeftAlone() throws {
    let (bench, path) = try bench()
    let old = lines.flatMap { $0 }
    try bench.append(4)
    #expect(throws: StoreError.changedMeanwhile(path: path)) {
      try bench.appender.quarantine([0..<lines[0].count], of: old, writer: "timra")
    }
    #expect(throws: StoreError.changedMeanwhile(path: path)) {
      try bench.appender.rewrite(writer: "timra", from: old, to: [])
    }
    #expect(bench.numbers() == [1, 2, 3, 4])
    #expect(bench.names("/w/journal/timra").count == 1)
  }

  @Test func rangesThatCutALineAreRefused() throws {
    let (bench, _) = try bench()
    let old = lines.flatMap { $0 }
    let line = lines[0].count
    for ranges in [[1..<line], [0..<(line - 1)], [0..<line, 0..<line], [0..<0], [], [0..<(old.count + 1)]] {
      #expect(throws: StoreError.notWholeLines) {
        try bench.appender.quarantine(ranges, of: old, writer: "timra")
      }
    }
    #expect(bench.numbers() == [1, 2, 3])
  }

  @Test func aShorterTextWrittenOnPurposeIsNoCopy() throws {
    let (bench, path) = try bench()
    try bench.appender.rewrite(writer: "timra", from: lines.flatMap { $0 }, to: lines[0])
    let next = try bench.append(4)
    #expect(next.path == path)
    try bench.appender.rewrite(writer: "timra", from: bench.bytes(path), to: [])
    #expect(try bench.append(5).path == path)
    #expect(bench.numbers() == [5])
  }

  @Test func withoutAFileThereIsNothingToRewrite() throws {
    let bench = try JournalBench(on: MemoryDisk())
    #expect(throws: StoreError.self) { try bench.appender.rewrite(writer: "timra", from: [], to: []) }
    #expect(bench.names("/w").isEmpty)
  }

  /// The process dies at any call: the journal is the old or the new text, the copy is complete before the
  /// lines go, and the device stays the same.
  @Test func aCrashAtAnyCallLosesNothing() throws {
    var isDone = false
    var at = 0
    while !isDone {
      at += 1
      let (bench, path) = try bench()
      let old = lines.flatMap { $0 }
      let calls = FailingCalls(bench.calls, at: at, manner: .fromThenOn)
      _ = try? bench.through(calls).appender.quarantine([0..<lines[0].count], of: old, writer: "timra")
      isDone = !calls.hasFailed
      if let disk = bench.calls as? MemoryDisk {
        var random = PowerLuck(seed: UInt64(at))
        disk.losePower(using: &random)
      }
      let now = bench.bytes(path)
      #expect(now == old || now == lines[1] + lines[2], "call \(at)")
      if now != old {
        let copies = bench.names("/w/journal/timra").filter { $0.contains(".damaged-") && !$0.hasPrefix(".") }
        #expect(copies.map { bench.bytes("/w/journal/timra/" + $0) } == [lines[0]], "call \(at)")
      }
      #expect(try bench.append(4).path == path, "call \(at)")
    }
    #expect(at > 25)
  }

  @Test func anotherDevicesJournalIsReplacedWhole() throws {
    let disk = MemoryDisk()
    let bench = try JournalBench(on: disk)
    for text in [lines[0], lines[0] + lines[1]] {
      try bench.workspace.replaceJournal(writer: "kd-rd", device: "abcdefgh", with: text, calls: disk)
      #expect(bench.bytes("/w/journal/kd-rd/abcdefgh.jsonl") == text)
    }
    for device in ["", "../../ab", "ABCDEFGH", "abcdefghi"] {
      #expect(throws: StoreError.invalidName(device)) {
        try bench.workspace.replaceJournal(writer: "kd-rd", device: device, with: [], calls: disk)
      }
    }
  }
}
