/// Which characters a journal writes as `\uXXXX`: those that no one should meet raw in `cat` or `git diff`.
enum EscapeRule {
  /// Controls, C1, soft hyphen, bidi controls, zero width, private use, specials, and planes 14 to 16.
  @inline(__always)
  static func mustEscape(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x20...0x7E, 0xC0...0x2FF: false
    case 0...0x1F, 0x7F...0x9F, 0xAD, 0x61C, 0x180E, 0x200B...0x200F, 0x2028...0x202E, 0x2060...0x206F,
      0xE000...0xF8FF, 0xFEFF, 0xFFF0...0xFFFB, 0xFFFE...0xFFFF, 0xE_0000...0x10_FFFF:
      true
    default: false
    }
  }

  /// Appends the text in the journal's spelling, with its quotes, in NFC.
  static func append(_ text: String, to line: inout [UInt8]) {
    line.append(0x22)
    for scalar in Normal.form(text).unicodeScalars {
      switch scalar {
      case "\"", "\\":
        line.append(0x5C)
        line.append(UInt8(scalar.value))
      default:
        if !mustEscape(scalar.value) {
          line.append(contentsOf: Array(String(Character(scalar)).utf8))
        } else if scalar.value > 0xFFFF {
          let value = scalar.value - 0x1_0000
          appendUnit(0xD800 + value >> 10, to: &line)
          appendUnit(0xDC00 + value & 0x3FF, to: &line)
        } else {
          appendUnit(scalar.value, to: &line)
        }
      }
    }
    line.append(0x22)
  }

  private static func appendUnit(_ unit: UInt32, to line: inout [UInt8]) {
    line.append(0x5C)
    line.append(0x75)
    for shift in [12, 8, 4, 0] { line.append(Hexadecimal.digits[Int(unit >> UInt32(shift) & 15)]) }
  }
}
