import Testing

@testable import RoadmapKit

/// CRC-32 as in zlib.
@Suite struct ChecksumTests {
  @Test(arguments: [
    ("", "00000000"), ("123456789", "cbf43926"), ("a", "e8b7be43"), ("abc", "352441c2"),
    ("The quick brown fox jumps over the lazy dog", "414fa339"),
    ("abcdefghijklmnopqrstuvwxyz", "4c2750bd"), ("message digest", "20159d7f"),
  ])
  func knownValues(text: String, hex: String) {
    #expect(String(decoding: Checksum.hex(Checksum.crc32(Array(text.utf8))), as: UTF8.self) == hex)
  }

  @Test func thirtyTwoBytesOfOneSort() {
    #expect(Checksum.crc32([UInt8](repeating: 0, count: 32)) == 0x190A_55AD)
    #expect(Checksum.crc32([UInt8](repeating: 0xFF, count: 32)) == 0xFF6C_AB0B)
  }

  /// Eight bytes at a time gives what one bit at a time gives, for every length and start.
  @Test func theFastWayIsTheSlowWay() {
    var lot = Lot(3)
    let bytes = (0..<80).map { _ in UInt8(truncatingIfNeeded: lot.next()) }
    for start in 0..<9 {
      for end in start...bytes.count {
        var slow: UInt32 = .max
        for byte in bytes[start..<end] {
          slow ^= UInt32(byte)
          for _ in 0..<8 { slow = slow & 1 == 1 ? 0xEDB8_8320 ^ slow >> 1 : slow >> 1 }
        }
        #expect(Checksum.crc32(Array(bytes[start..<end])) == ~slow)
      }
    }
  }

  @Test func leadingZerosAreWritten() {
    #expect(String(decoding: Checksum.hex(0x0000_0a0f), as: UTF8.self) == "00000a0f")
  }
}
