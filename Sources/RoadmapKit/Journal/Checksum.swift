/// CRC-32 (IEEE 802.3, as in zlib), eight bytes at a time.
enum Checksum {
  private static let tables: [UInt32] = {
    var tables = [UInt32](repeating: 0, count: 8 * 256)
    for index in 0..<256 {
      var value = UInt32(index)
      for _ in 0..<8 { value = value & 1 == 1 ? 0xEDB8_8320 ^ (value >> 1) : value >> 1 }
      tables[index] = value
    }
    for index in 0..<256 {
      for slice in 1..<8 {
        let previous = tables[(slice - 1) * 256 + index]
        tables[slice * 256 + index] = previous >> 8 ^ tables[Int(previous & 0xFF)]
      }
    }
    return tables
  }()

  static func crc32(_ bytes: UnsafeRawBufferPointer) -> UInt32 {
    tables.withUnsafeBufferPointer { table in
      var crc: UInt32 = 0xFFFF_FFFF
      var index = 0
      while index + 8 <= bytes.count {
        let first = bytes.loadUnaligned(fromByteOffset: index, as: UInt32.self) ^ crc
        let second = bytes.loadUnaligned(fromByteOffset: index + 4, as: UInt32.self)
        crc =
          table[1792 + Int(first & 0xFF)] ^ table[1536 + Int(first >> 8 & 0xFF)]
          ^ table[1280 + Int(first >> 16 & 0xFF)] ^ table[1024 + Int(first >> 24)]
        crc ^=
          table[768 + Int(second & 0xFF)] ^ table[512 + Int(second >> 8 & 0xFF)]
          ^ table[256 + Int(second >> 16 & 0xFF)] ^ table[Int(second >> 24)]
        index += 8
      }
      while index < bytes.count {
        crc = table[Int((crc ^ UInt32(bytes[index])) & 0xFF)] ^ crc >> 8
        index += 1
      }
      return crc ^ 0xFFFF_FFFF
    }
  }

  static func crc32(_ bytes: [UInt8]) -> UInt32 { bytes.withUnsafeBytes { crc32($0) } }

  /// Eight lower-case hexadecimal digits.
  static func hex(_ value: UInt32) -> [UInt8] {
    (0..<8).map { Hexadecimal.digits[Int(value >> UInt32(28 - 4 * $0) & 15)] }
  }
}

enum Hexadecimal {
  static let digits = Array("0123456789abcdef".utf8)

  /// The value of a lower-case digit, or nil.
  @inline(__always)
  static func value(_ byte: UInt8) -> UInt32? {
    switch byte {
    case 0x30...0x39: UInt32(byte - 0x30)
    case 0x61...0x66: UInt32(byte - 0x57)
    default: nil
    }
  }
}
