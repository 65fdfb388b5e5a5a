/// Refuses the bytes and characters that a plan file may not hold, before the parser sees them.
enum CharacterCheck {
  static func firstFault(in bytes: [UInt8]) -> PlacedFault? {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return PlacedFault(.byteOrderMark, line: 1, column: 1) }
    var plain = true
    for byte in bytes where byte >= 0x7F || (byte < 0x20 && byte != 0x0A) {
      plain = false
      break
    }
    return plain ? nil : slowly(bytes)
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
