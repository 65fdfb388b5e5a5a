import Glibc
import Testing

@testable import RoadmapKit

struct JournalTailTests {
  /// A file cut at every byte: the whole lines before the cut stay, the rest is kept beside, and writing goes
  /// on.
  @Test func aFileCutAnywhereIsMended() throws {
    let lines = (1...6).map { SampleLine.bytes($0, width: 12) }
    let whole = lines.flatMap { $0 }
    for cut in 0...whole.count {
      let bench = try JournalBench(on: MemoryDisk())
      let path = try place(Array(whole[..<cut]), bench)
      let result = try bench.append(99)
      let text = bench.bytes(path)
      var complete = whole[..<cut].count { $0 == 0x0A }
      let tail = Array(whole[..<cut].suffix(from: lines[..<complete].joined().count))
      let isWhole = SampleLine.isWhole(tail)
      if isWhole { complete += 1 }
      #expect(text == lines[..<complete].joined() + SampleLine.bytes(99), "cut at \(cut)")
      let copies = bench.names("/w/journal/timra").filter { $0.contains(".torn-") }
      if tail.isEmpty {
        #expect(result.notices.isEmpty)
      } else if isWhole {
        #expect(result.notices == [.completedLine])
      } else {
        #expect(result.notices == [.torn(copy: "/w/journal/timra/\(result.device).torn-20261121T091403Z")])
        #expect(bench.bytes("/w/journal/timra/" + (copies.first ?? "")) == tail)
      }
      #expect(copies.count == (tail.isEmpty || isWhole ? 0 : 1))
    }
  }

  @Test(arguments: [1, 511, 512, 4096, 70_000])
  func zerosAtTheEndAreCutOff(count: Int) throws {
    let zeros = [UInt8](repeating: 0, count: count)
    for (tail, expected) in [
      ([], [1, 99]), (SampleLine.bytes(2).dropLast(), [1, 2, 99]),
      (SampleLine.bytes(2).dropLast(5), [1, 99]),
    ] {
      let bench = try JournalBench(on: MemoryDisk())
      let path = try place(SampleLine.bytes(1) + tail + zeros, bench)
      let result = try bench.append(99)
      #expect(bench.numbers() == expected)
      #expect(!bench.bytes(path).contains(0))
      #expect(result.notices.count == 1)
    }
  }

  @Test func aTornTailLongerThanTheWindowIsKeptWhole() throws {
    let bench = try JournalBench(on: MemoryDisk())
    let tail = [UInt8](repeating: UInt8(ascii: "x"), count: 300_000)
    let path = try place(SampleLine.bytes(1) + tail, bench)
    let result = try bench.append(2)
    guard case .torn(let copy) = result.notices.first else {
      Issue.record("nothing was told")
      return
    }
    #expect(bench.bytes(copy) == tail)
    #expect(bench.bytes(path) == SampleLine.bytes(1) + SampleLine.bytes(2))
  }

  @Test func twoTornTailsAtTheSameMomentKeepTwoCopies() throws {
    let bench = try JournalBench(on: MemoryDisk())
    _ = try place(SampleLine.bytes(1) + [0x7B], bench)
    let path = try bench.append(2).path
    let file = try bench.calls.open(path, in: OpenFlags.anywhere, O_WRONLY | O_APPEND, mode: 0)
    try AtomicFile.writeAll([0x7B, 0x7B], to: file, calls: bench.calls)
    bench.calls.close(file)
    try bench.append(3)
    let copies = bench.names("/w/journal/timra").filter { $0.contains(".torn-") }
    #expect(copies.map { bench.bytes("/w/journal/timra/" + $0).count } == [1, 2])
  }

  @Test func nothingIsMendedWhenNothingIsWritten() throws {
    let bench = try JournalBench(on: MemoryDisk())
    let torn = SampleLine.bytes(1) + [0x7B]
    let path = try place(torn, bench)
    _ = try bench.appender.append(writer: "timra", isWholeLine: SampleLine.isWhole) { last, _ in
      #expect(last.flatMap { SampleLine.number($0) } == 1)
      return []
    }
    #expect(bench.bytes(path) == torn)
  }

  @Test func whatWasMendedIsToldEvenWhenTheWriteFailsThen() throws {
    let disk = MemoryDisk()
    let bench = try JournalBench(on: disk)
    _ = try place(SampleLine.bytes(1) + [0x7B], bench)
    // Writes: the text of the lock, the copy, the line.
    let failing = try bench.through(FailingCalls(disk, at: 3, only: "write"))
    var told: [JournalNotice] = []
    #expect(throws: StoreError.self) {
      try failing.appender.append(
        writer: "timra", isWholeLine: SampleLine.isWhole, tellOfFailed: { told = $0 },
        make: { _, _ in SampleLine.bytes(2) })
    }
    #expect(told.count == 1)
  }

  /// Puts `bytes` into the own journal as if this device had written them and then died.
  private func place(_ bytes: [UInt8], _ bench: JournalBench) throws -> String {
    let path = try bench.append(0).path
    let folder = try bench.state.opened()
    defer { bench.calls.close(folder) }
    try DeviceRecord(folder: folder, path: "", writer: "timra", calls: bench.calls).forgetLastWritten()
    try AtomicFile.replace(path, with: bytes, calls: bench.calls)
    return path
  }
}
