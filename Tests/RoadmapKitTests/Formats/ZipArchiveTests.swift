import Testing

@testable import RoadmapKit

/// What is packed is read back by a reader that knows only the format.
@Suite struct ZipArchiveTests {
  private static func archive() -> ZipArchive {
    var archive = ZipArchive()
    archive.add("tom", [])
    archive.add("mapp/åäö.xml", Array("<å/>".utf8))
    archive.add("alla", (0..<100_000).map { UInt8(truncatingIfNeeded: $0) })
    return archive
  }

  @Test func filesComeBackInTheirOrder() throws {
    let zip = try ZipReader(Self.archive().bytes)
    #expect(zip.entries.map(\.name) == ["tom", "mapp/åäö.xml", "alla"])
    #expect(zip.entries.map(\.content.count) == [0, 5, 100_000])
    #expect(zip["mapp/åäö.xml"] == Array("<å/>".utf8))
  }

  @Test func nothingTellsWhenOrWhereItWasMade() throws {
    for entry in try ZipReader(Self.archive().bytes).entries {
      #expect(entry.time == 0 && entry.date == 0x21, "1980-01-01")
      #expect(entry.flags == 0x800 && entry.method == 0 && entry.extra == 0 && entry.version == 20)
    }
    #expect(Self.archive().bytes == Self.archive().bytes)
  }

  @Test func anEmptyOneIsItsEnd() throws {
    #expect(ZipArchive().bytes.count == 22)
    #expect(try ZipReader(ZipArchive().bytes).entries.isEmpty)
  }

  /// The reader above finds what is wrong: else the other tests would show nothing.
  @Test func aFlippedByteIsFound() throws {
    let bytes = Self.archive().bytes
    for place in [0, 8, 14, 20, 30, 60, 80, 50_000, bytes.count - 22, bytes.count - 12, bytes.count - 5] {
      var broken = bytes
      broken[place] ^= 1
      #expect(throws: ZipReader.Broken.self, "byte \(place)") { try ZipReader(broken) }
    }
  }
}
