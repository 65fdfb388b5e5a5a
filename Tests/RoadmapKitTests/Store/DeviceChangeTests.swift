import Testing

@testable import RoadmapKit

/// A copied or restored workspace is noticed, and never written as if it were the one this device knows.
struct DeviceChangeTests {
  private func changed(
    _ change: (JournalBench, _ path: String) throws -> Void
  ) throws -> (bench: JournalBench, old: Appended, new: Appended) {
    let bench = try JournalBench(on: MemoryDisk())
    try bench.append(1)
    let old = try bench.append(2)
    try change(bench, old.path)
    let new = try bench.append(3)
    // Told once.
    #expect(try bench.append(4).notices.isEmpty)
    return (bench, old, new)
  }

  @Test func aShorterFileIsAnOlderOne() throws {
    let (bench, old, new) = try changed { bench, path in
      try AtomicFile.replace(path, with: SampleLine.bytes(1), calls: bench.calls)
    }
    #expect(new.notices == [.newDevice(.fileShorter)])
    #expect(new.device != old.device)
    #expect(bench.bytes(old.path) == SampleLine.bytes(1))
    #expect(bench.bytes(new.path) == SampleLine.bytes(3) + SampleLine.bytes(4))
  }

  @Test func anotherLineAtItsPlaceIsAnotherFile() throws {
    let (_, old, new) = try changed { bench, path in
      let other = SampleLine.bytes(1) + SampleLine.bytes(7) + SampleLine.bytes(8)
      try AtomicFile.replace(path, with: other, calls: bench.calls)
    }
    #expect(new.notices == [.newDevice(.fileDiffers)])
    #expect(new.device != old.device)
  }

  @Test func aMissingFileThatWasWrittenIsNoticed() throws {
    let (_, old, new) = try changed { bench, path in
      try bench.calls.unlink(path, in: OpenFlags.anywhere)
    }
    #expect(new.notices == [.newDevice(.fileMissing)])
    #expect(new.device != old.device)
  }

  @Test func moreLinesThanRememberedAreStillOurs() throws {
    let (_, old, new) = try changed { bench, path in
      let more = SampleLine.bytes(1) + SampleLine.bytes(2) + SampleLine.bytes(5)
      try AtomicFile.replace(path, with: more, calls: bench.calls)
    }
    #expect(new.notices.isEmpty)
    #expect(new.device == old.device)
  }

  @Test func aDamagedMemoryIsNoReasonForANewDevice() throws {
    for text in ["", "1 2 3", "x", "1 9 99 0 0\n", "1 99999999999999999999 0 0 0\n"] {
      let (_, old, new) = try changed { bench, _ in
        let path = FilePath.join(bench.state.path, "timra.written")
        try AtomicFile.replace(path, with: Array(text.utf8), calls: bench.calls)
      }
      #expect(new.device == old.device)
    }
  }

  @Test func aDamagedDeviceIdGivesANewOne() throws {
    for text in ["", "abcdefgh", "../../xy\n", "ABCDEFGH\n", "abcdefg1\n"] {
      let (_, old, new) = try changed { bench, _ in
        let path = FilePath.join(bench.state.path, "timra.device")
        try AtomicFile.replace(path, with: Array(text.utf8), calls: bench.calls)
      }
      #expect(new.device != old.device)
    }
  }

  /// The real thing: the folder is copied, so its path and inode are others and so is the device.
  @Test func aCopiedFolderBeginsAJournalOfItsOwn() throws {
    let folder = try TemporaryFolder()
    let bench = try folder.bench()
    let old = try bench.append(1)
    try folder.makeFolder("copy/journal/timra")
    try folder.write(SampleLine.text(1) + "\n", to: "copy/journal/timra/\(old.device).jsonl")
    let copy = try JournalBench(
      Workspace(at: folder.path("copy")), Surroundings(home: nil, xdgStateHome: folder.path("state")))
    let new = try copy.append(2)
    #expect(new.device != old.device)
    #expect(folder.text("copy/journal/timra/\(old.device).jsonl") == SampleLine.text(1) + "\n")
    #expect(copy.numbers().count == 2)
  }

  @Test func whatWasWrittenReadsBack() {
    let bytes = SampleLine.bytes(1) + SampleLine.bytes(2)
    let last = LastWritten(ending: bytes, length: bytes.count)
    #expect(last?.lineStart == SampleLine.bytes(1).count)
    #expect(last.flatMap { LastWritten(Array($0.text.utf8)) } == last)
    #expect(LastWritten(ending: [0x7B], length: 1) == nil)
    #expect(LastWritten(ending: [], length: 0) == nil)
  }
}
