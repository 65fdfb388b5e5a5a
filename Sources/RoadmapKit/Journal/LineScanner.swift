/// Walks a journal line and holds it to the canonical spelling, byte by byte.
///
/// It knows the form of strings, integers, lists and objects as the program writes them, and nothing else:
/// no blanks, no `null`, no fractions, escapes only where ``EscapeRule`` demands them.
struct LineScanner {
  /// One key of the line with the bytes of its value.
  struct Span {
    enum Kind: UInt8 { case text, integer, other }

    /// The key's bytes, without quotes.
    var keyStart: Int32
    var keyEnd: Int32
    /// The value's bytes; of a text those between the quotes.
    var start: Int32
    var end: Int32
    var kind: Kind
    var hasEscapes: Bool
  }

  private(set) var spans: [Span] = []
  private var position = 0
  private var hasEscapes = false

  init() { spans.reserveCapacity(24) }

  static let longestLine = 16 << 10

  /// Reads the whole line (without `\n`) into ``spans``, in the order of the line.
  mutating func scan(_ line: UnsafeRawBufferPointer) throws(LineFault) {
    guard line.count < LineScanner.longestLine else { throw .tooLong(bytes: line.count) }
    spans.removeAll(keepingCapacity: true)
    position = 0
    try expect(0x7B, line)
    while true {
      try expect(0x22, line)
      let keyStart = position
      try skipText(line)
      guard !hasEscapes else { throw .spelling(column: keyStart + 1) }
      let keyEnd = position - 1
      try expect(0x3A, line)
      let span = try value(line, keyStart: keyStart, keyEnd: keyEnd)
      spans.append(span)
      guard position < line.count else { throw .spelling(column: position + 1) }
      let next = line[position]
      position += 1
      if next == 0x7D { break }
      if next != 0x2C { throw .spelling(column: position) }
    }
    if position != line.count { throw .spelling(column: position + 1) }
  }

  private mutating func value(_ line: UnsafeRawBufferPointer, keyStart: Int, keyEnd: Int) throws(LineFault)
    -> Span
  {
    guard position < line.count else { throw .spelling(column: position + 1) }
    var start = position
    var kind = Span.Kind.other
    switch line[position] {
    case 0x22:
      position += 1
      start = position
      try skipText(line)
      kind = .text
    case 0x2D, 0x30...0x39:
      try skipInteger(line)
      hasEscapes = false
      kind = .integer
    default:
      try skipValue(line, depth: 0)
      hasEscapes = false
    }
    return Span(
      keyStart: Int32(keyStart), keyEnd: Int32(keyEnd), start: Int32(start),
      end: Int32(kind == .text ? position - 1 : position), kind: kind, hasEscapes: hasEscapes)
  }

  private mutating func expect(_ byte: UInt8, _ line: UnsafeRawBufferPointer) throws(LineFault) {
    guard position < line.count, line[position] == byte else { throw .spelling(column: position + 1) }
    position += 1
  }

  /// From after the opening quote to after the closing one.
  private mutating func skipText(_ line: UnsafeRawBufferPointer) throws(LineFault) {
    hasEscapes = false
    while position < line.count {
      let byte = line[position]
      switch byte {
      case 0x22:
        position += 1
        return
      case 0x5C:
        hasEscapes = true
        try skipEscape(line)
      case 0x20...0x7E: position += 1
      case 0xC3 where position + 1 < line.count && line[position + 1] & 0xC0 == 0x80: position += 2
      default: try skipScalar(line)
      }
    }
    throw .spelling(column: position + 1)
  }

  private mutating func skipScalar(_ line: UnsafeRawBufferPointer) throws(LineFault) {
    let first = line[position]
    let length =
      switch first {
      case 0xC2...0xDF: 2
      case 0xE0...0xEF: 3
      case 0xF0...0xF4: 4
      default: 0
      }
    if first < 0x80 { throw .spelling(column: position + 1) }
    guard length > 0, position + length <= line.count else { throw .notUTF8 }
    var scalar = UInt32(first) & (length == 2 ? 0x1F : length == 3 ? 0x0F : 0x07)
    for index in 1..<length {
      let byte = line[position + index]
      guard byte & 0xC0 == 0x80 else { throw .notUTF8 }
      scalar = scalar << 6 | UInt32(byte & 0x3F)
    }
    let least: UInt32 = length == 2 ? 0x80 : length == 3 ? 0x800 : 0x1_0000
    guard scalar >= least, Unicode.Scalar(scalar) != nil else { throw .notUTF8 }
    if EscapeRule.mustEscape(scalar) { throw .spelling(column: position + 1) }
    position += length
  }

  /// `\"`, `\\`, or `\uXXXX` of a scalar that must be written so (a pair beyond U+FFFF).
  private mutating func skipEscape(_ line: UnsafeRawBufferPointer) throws(LineFault) {
    let start = position
    guard position + 1 < line.count else { throw .spelling(column: position + 1) }
    if line[position + 1] == 0x22 || line[position + 1] == 0x5C {
      position += 2
      return
    }
    guard let unit = LineScanner.unit(line, at: position) else { throw .spelling(column: start + 1) }
    position += 6
    var scalar = unit
    if (0xD800...0xDBFF).contains(unit) {
      guard let second = LineScanner.unit(line, at: position), (0xDC00...0xDFFF).contains(second) else {
        throw .spelling(column: start + 1)
      }
      position += 6
      scalar = 0x1_0000 + (unit - 0xD800) << 10 + (second - 0xDC00)
    }
    guard Unicode.Scalar(scalar) != nil, EscapeRule.mustEscape(scalar) else {
      throw .spelling(column: start + 1)
    }
  }

  /// The four hexadecimal digits of `\uXXXX` at `position`, or nil.
  static func unit(_ line: UnsafeRawBufferPointer, at position: Int) -> UInt32? {
    guard position + 6 <= line.count, line[position] == 0x5C, line[position + 1] == 0x75 else { return nil }
    var value: UInt32 = 0
    for index in 2..<6 {
      guard let digit = Hexadecimal.value(line[position + index]) else { return nil }
      value = value << 4 | digit
    }
    return value
  }

  /// A plain integer within ±(2^53−1), without needless zeros.
  private mutating func skipInteger(_ line: UnsafeRawBufferPointer) throws(LineFault) {
    let start = position
    let negative = line[position] == 0x2D
    if negative { position += 1 }
    let digits = position
    var value: UInt64 = 0
    while position < line.count, (0x30...0x39).contains(line[position]), position - digits < 17 {
      value = value * 10 + UInt64(line[position] - 0x30)
      position += 1
    }
    let count = position - digits
    let hasNeedlessZero = count > 1 && line[digits] == 0x30 || negative && value == 0
    guard count > 0, !hasNeedlessZero, value < 1 << 53 else { throw .spelling(column: start + 1) }
  }

  /// A value of a key that this version does not know: kept and ignored, but spelt canonically.
  private mutating func skipValue(_ line: UnsafeRawBufferPointer, depth: Int) throws(LineFault) {
    guard position < line.count, depth < 8 else { throw .spelling(column: position + 1) }
    switch line[position] {
    case 0x22:
      position += 1
      try skipText(line)
    case 0x2D, 0x30...0x39: try skipInteger(line)
    case 0x74: try skipWord("true", line)
    case 0x66: try skipWord("false", line)
    case 0x5B:
      position += 1
      if position < line.count, line[position] == 0x5D {
        position += 1
        return
      }
      repeat { try skipValue(line, depth: depth + 1) } while take(0x2C, line)
      try expect(0x5D, line)
    case 0x7B:
      position += 1
      if position < line.count, line[position] == 0x7D {
        position += 1
        return
      }
      repeat {
        try expect(0x22, line)
        try skipText(line)
        try expect(0x3A, line)
        try skipValue(line, depth: depth + 1)
      } while take(0x2C, line)
      try expect(0x7D, line)
    default: throw .spelling(column: position + 1)
    }
  }

  private mutating func take(_ byte: UInt8, _ line: UnsafeRawBufferPointer) -> Bool {
    guard position < line.count, line[position] == byte else { return false }
    position += 1
    return true
  }

  private mutating func skipWord(_ word: StaticString, _ line: UnsafeRawBufferPointer) throws(LineFault) {
    for index in 0..<word.utf8CodeUnitCount {
      guard position < line.count, line[position] == word.utf8Start[index] else {
        throw .spelling(column: position + 1)
      }
      position += 1
    }
  }

  /// The text of a span, with its escapes undone.
  ///
  /// The span must come from `line`.
  static func text(_ span: Span, in line: UnsafeRawBufferPointer) -> String {
    let bytes = UnsafeRawBufferPointer(rebasing: line[Int(span.start)..<Int(span.end)])
    guard span.hasEscapes else { return String(decoding: bytes, as: UTF8.self) }
    var plain: [UInt8] = []
    plain.reserveCapacity(bytes.count)
    var index = 0
    while index < bytes.count {
      guard bytes[index] == 0x5C, index + 1 < bytes.count else {
        plain.append(bytes[index])
        index += 1
        continue
      }
      guard let unit = unit(bytes, at: index) else {
        plain.append(bytes[index + 1])
        index += 2
        continue
      }
      index += 6
      var scalar = unit
      if (0xD800...0xDBFF).contains(unit), let second = LineScanner.unit(bytes, at: index) {
        scalar = 0x1_0000 + (unit - 0xD800) << 10 + (second &- 0xDC00)
        index += 6
      }
      plain.append(contentsOf: Array(String(Character(Unicode.Scalar(scalar) ?? "\u{FFFD}")).utf8))
    }
    return String(decoding: plain, as: UTF8.self)
  }
}
