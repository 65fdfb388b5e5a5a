/// Reads what ``JSONText`` writes: the program's own files, which somebody may have changed since.
///
/// Strict: whole numbers only, no key twice, at most 64 levels. Journals have a reader of their own.
struct JSONReader {
  private let bytes: [UInt8]
  private var place = 0
  private var depth = 0

  private struct Fault: Error {}

  /// The value that the bytes spell; nil when they spell none, or more than one.
  static func read(_ bytes: [UInt8]) -> JSONText? {
    guard String(validating: bytes, as: UTF8.self) != nil else { return nil }
    var reader = JSONReader(bytes: bytes)
    guard let value = try? reader.value() else { return nil }
    reader.skipBlanks()
    return reader.place == bytes.count ? value : nil
  }

  private init(bytes: [UInt8]) { self.bytes = bytes }

  private var next: UInt8? { place < bytes.count ? bytes[place] : nil }

  private mutating func skipBlanks() {
    while let byte = next, byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 { place += 1 }
  }

  private mutating func take(_ byte: UInt8) throws(Fault) {
    guard next == byte else { throw Fault() }
    place += 1
  }

  private mutating func take(_ word: String) throws(Fault) {
    for byte in word.utf8 { try take(byte) }
  }

  private mutating func value() throws(Fault) -> JSONText {
    skipBlanks()
    depth += 1
    defer { depth -= 1 }
    guard depth <= 64 else { throw Fault() }
    switch next {
    case UInt8(ascii: "{"): return try object()
    case UInt8(ascii: "["): return try list()
    case UInt8(ascii: "\""): return .text(try text())
    case UInt8(ascii: "t"):
      try take("true")
      return .flag(true)
    case UInt8(ascii: "f"):
      try take("false")
      return .flag(false)
    case UInt8(ascii: "n"):
      try take("null")
      return .null
    default: return .number(try number())
    }
  }

  private mutating func object() throws(Fault) -> JSONText {
    var pairs: [(String, JSONText)] = []
    var known: Set<String> = []
    try members(UInt8(ascii: "{"), UInt8(ascii: "}")) { (reader: inout JSONReader) throws(Fault) in
      let key = try reader.text()
      guard known.insert(key).inserted else { throw Fault() }
      reader.skipBlanks()
      try reader.take(UInt8(ascii: ":"))
      pairs.append((key, try reader.value()))
    }
    return .object(pairs)
  }

  private mutating func list() throws(Fault) -> JSONText {
    var values: [JSONText] = []
    try members(UInt8(ascii: "["), UInt8(ascii: "]")) { (reader: inout JSONReader) throws(Fault) in
      values.append(try reader.value())
    }
    return .list(values)
  }

  private mutating func members(
    _ open: UInt8, _ close: UInt8, _ member: (inout JSONReader) throws(Fault) -> Void
  ) throws(Fault) {
    try take(open)
    skipBlanks()
    if next == close { return place += 1 }
    while true {
      skipBlanks()
      try member(&self)
      skipBlanks()
      if next == close { return place += 1 }
      try take(UInt8(ascii: ","))
    }
  }

  private mutating func number() throws(Fault) -> Int {
    let start = place
    if next == UInt8(ascii: "-") { place += 1 }
    while let byte = next, (0x30...0x39).contains(byte) { place += 1 }
    guard let value = Int(String(decoding: bytes[start..<place], as: UTF8.self)) else { throw Fault() }
    return value
  }

  private mutating func text() throws(Fault) -> String {
    try take(UInt8(ascii: "\""))
    var units: [UInt8] = []
    while let byte = next {
      place += 1
      switch byte {
      case UInt8(ascii: "\""): return String(decoding: units, as: UTF8.self)
      case UInt8(ascii: "\\"): units += Array(String(Character(try escaped())).utf8)
      case 0..<0x20: throw Fault()
      default: units.append(byte)
      }
    }
    throw Fault()
  }

  private mutating func escaped() throws(Fault) -> Unicode.Scalar {
    guard let byte = next else { throw Fault() }
    place += 1
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return Unicode.Scalar(byte)
    case UInt8(ascii: "b"): return "\u{8}"
    case UInt8(ascii: "f"): return "\u{C}"
    case UInt8(ascii: "n"): return "\n"
    case UInt8(ascii: "r"): return "\r"
    case UInt8(ascii: "t"): return "\t"
    case UInt8(ascii: "u"): break
    default: throw Fault()
    }
    var code = try unit()
    if (0xD800..<0xDC00).contains(code) {
      try take("\\u")
      let low = try unit()
      guard (0xDC00..<0xE000).contains(low) else { throw Fault() }
      code = 0x1_0000 + (code - 0xD800) << 10 + (low - 0xDC00)
    }
    guard let scalar = Unicode.Scalar(code) else { throw Fault() }
    return scalar
  }

  private mutating func unit() throws(Fault) -> UInt32 {
    guard place + 4 <= bytes.count else { throw Fault() }
    var code: UInt32 = 0
    for _ in 0..<4 {
      guard let digit = Hexadecimal.value(bytes[place]) else { throw Fault() }
      code = code << 4 | digit
      place += 1
    }
    return code
  }
}

extension JSONText {
  /// The member of an object.
  subscript(key: String) -> JSONText? {
    guard case .object(let pairs) = self else { return nil }
    return pairs.first { $0.0 == key }?.1
  }

  var text: String? { if case .text(let text) = self { text } else { nil } }
  var number: Int? { if case .number(let number) = self { number } else { nil } }
  var list: [JSONText]? { if case .list(let list) = self { list } else { nil } }
}
