/// A journal line and an event: the one strict reading and the one spelling, in client and guard alike.
///
/// The canonical form stands in the format's description ("A journal line"): known keys in their order, the
/// verb's own, unknown keys sorted, `text`, and last `c`, the CRC-32 of the bytes before `,"c"`.
struct EntryLineReader {
  private var scanner = LineScanner()
  private static let lineKeys: [(key: EntryKey, bytes: [UInt8])] = [
    .v, .id, .at, .by, .role, .do, .plan, .for, .on, .meeting,
  ].map { ($0, Array($0.rawValue.utf8)) }
  private static let ownKeys: [Verb: [(key: EntryKey, bytes: [UInt8], isRequired: Bool)]] =
    Dictionary(
      uniqueKeysWithValues: Verb.allCases.map { verb in
        (verb, verb.ownKeys.map { ($0.key, Array($0.key.rawValue.utf8), $0.isRequired) })
      })
  private static let verbs: [(verb: Verb, bytes: [UInt8])] = Verb.allCases.map {
    ($0, Array($0.rawValue.utf8))
  }
  private static let longestText = 4_000

  /// The event of a line, without its `\n`.
  mutating func read(
    _ line: UnsafeRawBufferPointer, writer: Name, names: inout NameTable
  ) throws(LineFault) -> Entry {
    try scanner.scan(line)
    try checkEnd(line)
    var cursor = 0
    var entry = Entry(id: .none, verb: nil)
    let version = try version(line)
    cursor = 1
    guard let idSpan = span(at: cursor, named: 1, in: line), idSpan.kind == .text,
      let id = EventID(ascii: bytes(idSpan, line))
    else { throw .invalidID }
    entry.id = id
    guard let at = span(at: 2, named: 2, in: line), at.kind == .text else { throw .missingKey("at") }
    guard EntryLineReader.spells(bytes(at, line), id.instant) else { throw .instantDiffers }
    guard let by = span(at: 3, named: 3, in: line), by.kind == .text, by.start < by.end else {
      throw .missingKey("by")
    }
    entry.by = names.intern(bytes(by, line))
    if entry.by != writer { throw .foreignWriter(LineScanner.text(by, in: line)) }
    cursor = 4
    if let role = span(at: cursor, named: 4, in: line) {
      guard role.kind == .text else { throw .invalidValue(key: "role") }
      cursor += 1
    }
    guard let verbSpan = span(at: cursor, named: 5, in: line), verbSpan.kind == .text else {
      throw .missingKey("do")
    }
    cursor += 1
    let word = bytes(verbSpan, line)
    let verb = EntryLineReader.verbs.first { same($0.bytes, word) }?.verb
    guard version == 1, let verb else { return entry }
    entry.verb = verb
    try lineValues(&entry, &cursor, line, &names)
    try ownValues(verb, &entry, &cursor, line, &names)
    try rest(&entry, cursor, line)
    if let on = entry.on, on > entry.recordedDay { throw .dayAfterRecorded }
    return entry
  }

  /// The checksum, which stands last, against the bytes before it.
  private func checkEnd(_ line: UnsafeRawBufferPointer) throws(LineFault) {
    guard let last = scanner.spans.last, last.kind == .text, last.end - last.start == 8,
      last.keyEnd - last.keyStart == 1, line[Int(last.keyStart)] == 0x63
    else { throw .missingKey("c") }
    let covered = Int(last.keyStart) - 2
    guard covered > 0 else { throw .missingKey("v") }
    let crc = Checksum.crc32(UnsafeRawBufferPointer(rebasing: line[0..<covered]))
    var written: UInt32 = 0
    for index in Int(last.start)..<Int(last.end) {
      guard let digit = Hexadecimal.value(line[index]) else { throw .wrongChecksum }
      written = written << 4 | digit
    }
    if written != crc { throw .wrongChecksum }
  }

  private func version(_ line: UnsafeRawBufferPointer) throws(LineFault) -> Int {
    guard let span = span(at: 0, named: 0, in: line), span.kind == .integer,
      let value = Day.decimal(bytes(span, line)), value >= 1
    else { throw .missingKey("v") }
    return value
  }

  /// plan, for, on, meeting.
  private func lineValues(
    _ entry: inout Entry, _ cursor: inout Int, _ line: UnsafeRawBufferPointer, _ names: inout NameTable
  ) throws(LineFault) {
    for index in 6...9 {
      guard let span = span(at: cursor, named: index, in: line) else { continue }
      let key = EntryLineReader.lineKeys[index].key
      guard span.kind == .text, !span.hasEscapes, span.start < span.end else {
        throw .invalidValue(key: key.rawValue)
      }
      let value = bytes(span, line)
      switch key {
      case .on:
        guard let day = Day(iso: String(decoding: value, as: UTF8.self)) else {
          throw .invalidValue(key: "on")
        }
        entry.on = day
      case .meeting:
        guard MeetingSpelling.isValid(value) else { throw .invalidValue(key: "meeting") }
        entry.meeting = names.intern(value)
      default:
        guard IdentifierSpelling.isValid(value) else { throw .invalidValue(key: key.rawValue) }
        let name = names.intern(value)
        if key == .plan { entry.plan = name } else { entry.subject = name }
      }
      cursor += 1
    }
  }

  private func ownValues(
    _ verb: Verb, _ entry: inout Entry, _ cursor: inout Int, _ line: UnsafeRawBufferPointer,
    _ names: inout NameTable
  ) throws(LineFault) {
    for own in EntryLineReader.ownKeys[verb] ?? [] {
      if own.key == .meeting {
        if entry.meeting.isNone { throw .missingKey("meeting") }
        continue
      }
      guard cursor < scanner.spans.count, same(own.bytes, keyBytes(scanner.spans[cursor], line)) else {
        if own.isRequired { throw .missingKey(own.key.rawValue) }
        continue
      }
      try take(scanner.spans[cursor], own.key, &entry, line, &names)
      cursor += 1
    }
  }

  private func take(
    _ span: LineScanner.Span, _ key: EntryKey, _ entry: inout Entry, _ line: UnsafeRawBufferPointer,
    _ names: inout NameTable
  ) throws(LineFault) {
    let value = bytes(span, line)
    switch key.form {
    case .list:
      guard span.kind == .other, EntryLineReader.listsIdentifiers(value) else {
        throw .invalidValue(key: key.rawValue)
      }
      return
    case .integerOrText:
      guard span.kind != .other, (1...4).contains(value.count), let year = Day.decimal(value) else {
        throw .invalidValue(key: key.rawValue)
      }
      entry.year = Int32(year)
      return
    case .event:
      guard span.kind == .text, let id = EventID(ascii: value) else { throw .invalidValue(key: key.rawValue) }
      entry.target = id
      return
    case .identifier:
      guard span.kind == .text, IdentifierSpelling.isValid(value) else {
        throw .invalidValue(key: key.rawValue)
      }
    case .integer: throw .invalidValue(key: key.rawValue)
    case .text:
      guard span.kind == .text else { throw .invalidValue(key: key.rawValue) }
    }
    func name() -> Name {
      span.hasEscapes ? names.intern(LineScanner.text(span, in: line)) : names.intern(value)
    }
    switch key {
    case .activity: entry.activity = name()
    case .milestone: entry.milestone = name()
    case .area: entry.area = name()
    case .status, .outlook, .indicator, .matter, .rule, .to, .assignment, .from, .next: entry.object = name()
    case .due where entry.verb == .plan: entry.object = name()
    case .period where entry.object.isNone: entry.object = name()
    case .period, .decision, .section: entry.other = name()
    default: break
    }
  }

  /// Whether the bytes spell a list of identifiers, which may be empty.
  static func listsIdentifiers(_ bytes: UnsafeRawBufferPointer) -> Bool {
    guard bytes.first == 0x5B, bytes.last == 0x5D else { return false }
    let members = bytes.dropFirst().dropLast()
    return members.isEmpty
      || members.split(separator: 0x2C, omittingEmptySubsequences: false).allSatisfy { member in
        member.count > 2 && member.first == 0x22 && member.last == 0x22
          && IdentifierSpelling.isValid(member.dropFirst().dropLast())
      }
  }

  /// Unknown keys, sorted, then `text`.
  private func rest(_ entry: inout Entry, _ start: Int, _ line: UnsafeRawBufferPointer) throws(LineFault) {
    let last = scanner.spans.count - 1
    var previous: UnsafeRawBufferPointer?
    for index in start..<last {
      let span = scanner.spans[index]
      let key = keyBytes(span, line)
      let word = String(decoding: key, as: UTF8.self)
      if index == last - 1, word == "text" {
        guard span.kind == .text else { throw .invalidValue(key: "text") }
        entry.hasText = true
        let longest = Int(span.end - span.start)
        if longest > EntryLineReader.longestText,
          LineScanner.text(span, in: line).unicodeScalars.count > EntryLineReader.longestText
        {
          throw .textTooLong
        }
        continue
      }
      let isLineKey = EntryLineReader.lineKeys.contains { same($0.bytes, key) }
      let isOwn =
        entry.verb.map { EntryLineReader.ownKeys[$0] ?? [] }?.contains { same($0.bytes, key) } ?? false
      if isLineKey || isOwn || word == "text" || word == "c" { throw .misplacedKey(word) }
      if let previous, !previous.lexicographicallyPrecedes(key) { throw .misplacedKey(word) }
      previous = key
    }
  }

  /// The span at `index` when its key is the line key numbered `key`.
  @inline(__always)
  private func span(at index: Int, named key: Int, in line: UnsafeRawBufferPointer) -> LineScanner.Span? {
    guard index < scanner.spans.count else { return nil }
    let span = scanner.spans[index]
    return same(EntryLineReader.lineKeys[key].bytes, keyBytes(span, line)) ? span : nil
  }

  @inline(__always)
  private func bytes(_ span: LineScanner.Span, _ line: UnsafeRawBufferPointer) -> UnsafeRawBufferPointer {
    UnsafeRawBufferPointer(rebasing: line[Int(span.start)..<Int(span.end)])
  }

  @inline(__always)
  private func keyBytes(_ span: LineScanner.Span, _ line: UnsafeRawBufferPointer) -> UnsafeRawBufferPointer {
    UnsafeRawBufferPointer(rebasing: line[Int(span.keyStart)..<Int(span.keyEnd)])
  }

  @inline(__always)
  private func same(_ word: [UInt8], _ bytes: UnsafeRawBufferPointer) -> Bool {
    guard word.count == bytes.count else { return false }
    for index in 0..<word.count where word[index] != bytes[index] { return false }
    return true
  }

  /// Whether the bytes spell the instant as the program writes it; no text is made.
  private static func spells(_ bytes: UnsafeRawBufferPointer, _ instant: Instant) -> Bool {
    guard bytes.count == 24 else { return false }
    func number(_ from: Int, _ to: Int) -> Int {
      var value = 0
      for index in from..<to {
        let digit = Int(bytes[index]) - 0x30
        if digit < 0 || digit > 9 { return -1 }
        value = value * 10 + digit
      }
      return value
    }
    guard bytes[4] == 0x2D, bytes[7] == 0x2D, bytes[10] == 0x54, bytes[13] == 0x3A, bytes[16] == 0x3A,
      bytes[19] == 0x2E, bytes[23] == 0x5A
    else { return false }
    let (year, month, day) = (number(0, 4), number(5, 7), number(8, 10))
    let (hour, minute, second, part) = (number(11, 13), number(14, 16), number(17, 19), number(20, 23))
    guard year >= 1, (1...12).contains(month), day >= 1, day <= Day.length(ofMonth: month, year: year),
      (0..<24).contains(hour), (0..<60).contains(minute), (0..<60).contains(second), part >= 0
    else { return false }
    let days = Int64(Day.number(year: year, month: month, day: day))
    let seconds = days * 86_400 + Int64(hour * 3_600 + minute * 60 + second)
    return seconds * 1_000 + Int64(part) == instant.milliseconds
  }
}
