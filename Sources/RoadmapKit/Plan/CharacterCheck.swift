/// Refuses the bytes and characters that a plan file may not hold, before the parser sees them.
enum CharacterCheck {
  static func firstFault(in bytes: [UInt8]) -> PlacedFault? {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return PlacedFault(.byteOrderMark, line: 1, column: 1) }
    // Nearly every file passes here; only a doubtful one is read scalar by scalar, to find the place.
    return isDoubtful(bytes) || String(validating: bytes, as: UTF8.self) == nil ? slowly(bytes) : nil
  }

  /// Whether a byte may belong to a character that is not allowed, in text that is UTF-8.
  private static func isDoubtful(_ bytes: [UInt8]) -> Bool {
    bytes.withUnsafeBufferPointer { bytes in
      for index in bytes.indices {
        switch bytes[index] {
        case 0x0A, 0x20...0x7E, 0x80...0xC1, 0xC3...0xE1, 0xE3...0xEE: continue
        case 0xC2 where index + 1 < bytes.count && bytes[index + 1] > 0x9F: continue
        case 0xE2
        where index + 2 < bytes.count && (bytes[index + 1] != 0x80 || bytes[index + 2] & 0xFE != 0xA8):
          continue
        case 0xF0...0xF4: continue
        default: return true
        }
      }
      return false
    }
  }

  private static func slowly(_ bytes: [UInt8]) -> PlacedFault? {
    var decoder = UTF8()
    var iterator = bytes.makeIterator()
    var line = 1
    var column = 1
    while true {
      switch decoder.decode(&iterator) {
      case .emptyInput: return nil
      case .error: return PlacedFault(.notUTF8, line: line, column: column)
      case .scalarValue(let scalar):
        if scalar == "\n" {
          line += 1
          column = 1
          continue
        }
        if isForbidden(scalar) {
          return PlacedFault(.controlCharacter(scalar.value), line: line, column: column)
        }
        column += 1
      }
    }
  }

  private static func isForbidden(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x20, 0x7F...0x9F, 0x2028, 0x2029, 0xFEFF, 0xFFFE, 0xFFFF: true
    default: false
    }
  }
}
