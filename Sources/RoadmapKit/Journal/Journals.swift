/// All journals of a workspace as one set of events, in the order of their ids.
public struct Journals: Sendable {
  public private(set) var names = NameTable()
  public private(set) var files: [JournalFile] = []
  /// Every event once, in the order of ids; those with a disputed id are left out.
  public private(set) var entries: [Entry] = []
  /// The damaged lines, of each file the first thousand.
  public private(set) var damaged: [DamagedLine] = []
  /// All damaged lines.
  public private(set) var damagedCount = 0
  /// Torn tails, by file number.
  public private(set) var tornTails: [Int: Range<Int>] = [:]
  /// Pairs of lines that have the same id and different content.
  public private(set) var disputed: [(Entry, Entry)] = []
  /// Lines of a newer format.
  public private(set) var newer: [Entry] = []
  /// Complete lines, over all files.
  public private(set) var lines = 0

  public init() {}

  /// Reads the files; their order makes no difference to the events.
  public init(_ files: [JournalFile]) {
    for file in files {
      let reading = JournalReader.read(file, number: self.files.count, names: &names)
      take(reading, from: file)
    }
    settle()
  }

  private mutating func take(_ reading: JournalReading, from file: JournalFile) {
    let number = files.count
    files.append(file)
    lines += reading.lines
    damaged += reading.damaged
    damagedCount += reading.damagedCount
    if let tail = reading.tornTail { tornTails[number] = tail }
    entries.append(contentsOf: reading.entries)
  }

  /// Sorts by id, drops repeats, and sets disputed ids aside.
  private mutating func settle() {
    var isSorted = true
    for index in entries.indices.dropFirst() where !(entries[index - 1].id < entries[index].id) {
      isSorted = false
      break
    }
    if !isSorted {
      let order = entries.indices.sorted { entries[$0].id < entries[$1].id }
      entries = dropRepeats(order.map { entries[$0] })
    }
    newer = entries.filter { $0.verb == nil }
  }

  private mutating func dropRepeats(_ sorted: [Entry]) -> [Entry] {
    var kept: [Entry] = []
    kept.reserveCapacity(sorted.count)
    var start = 0
    while start < sorted.count {
      var end = start + 1
      while end < sorted.count, sorted[end].id == sorted[start].id { end += 1 }
      let first = bytes(of: sorted[start])
      if let other = sorted[start..<end].first(where: { bytes(of: $0) != first }) {
        disputed.append((sorted[start], other))
      } else {
        kept.append(sorted[start])
      }
      start = end
    }
    return kept
  }

  /// Takes in a line that has just been written at the end of a file, which need not be known yet.
  ///
  /// - Returns: the event when it sorts after all others and could simply be added; nil when everything has to
  ///   be read again.
  public mutating func append(_ line: [UInt8], path: String, writer: String, device: String, offset: Int)
    -> Entry?
  {
    let number: Int
    if let known = files.firstIndex(where: { $0.path == path }) {
      number = known
      guard files[number].bytes.count == offset else { return nil }
    } else {
      guard offset == 0 else { return nil }
      number = files.count
      files.append(JournalFile(path: path, writer: writer, device: device, bytes: []))
    }
    let single = JournalFile(path: path, writer: writer, device: device, bytes: line + [0x0A])
    let reading = JournalReader.read(single, number: number, names: &names)
    guard var entry = reading.entries.first, reading.damaged.isEmpty,
      entries.last.map({ $0.id < entry.id }) ?? true, !disputed.contains(where: { $0.0.id == entry.id })
    else { return nil }
    let linesBefore = ByteText.lines(files[number].bytes)
    entry.offset = offset
    entry.line = Int32(linesBefore + 1)
    files[number].bytes.append(contentsOf: line)
    files[number].bytes.append(0x0A)
    lines += 1
    entries.append(entry)
    return entry
  }

  /// The event with this id, or nil.
  public func entry(_ id: EventID) -> Entry? {
    var low = 0
    var high = entries.count
    while low < high {
      let middle = (low + high) / 2
      if entries[middle].id < id { low = middle + 1 } else { high = middle }
    }
    return low < entries.count && entries[low].id == id ? entries[low] : nil
  }

  /// The events as they were known at the end of a Swedish day.
  public func recorded(through day: Day) -> Journals {
    var then = self
    then.entries.removeAll { $0.recordedDay > day }
    then.newer.removeAll { $0.recordedDay > day }
    return then
  }

  /// Whether every whole line counts.
  public var isComplete: Bool { damaged.isEmpty && disputed.isEmpty && newer.isEmpty }

  /// The newest id of the set.
  public var newest: EventID? { entries.last?.id }

  /// The bytes of the event's line, without `\n`.
  public func bytes(of entry: Entry) -> ArraySlice<UInt8> {
    files[Int(entry.file)].bytes[entry.offset..<entry.offset + Int(entry.length)]
  }

  /// The event's text, role and other free texts, read from its line.
  public func detail(of entry: Entry) -> EntryDetail { EntryDetail(Array(bytes(of: entry))) }

  /// The event's sentence, or nil.
  public func text(of entry: Entry) -> String? { entry.hasText ? detail(of: entry)[.text] : nil }

  /// Whether the event's text has been removed for good: the line has none where it had one.
  public func isPurged(_ entry: Entry) -> Bool { text(of: entry)?.isEmpty == true }
}

/// The values of one line, read when somebody asks.
public struct EntryDetail: Sendable {
  private var texts: [String: String] = [:]
  private var lists: [String: [String]] = [:]
  /// The line's keys and values in their order: text as it reads, everything else as it is spelt.
  public private(set) var pairs: [(key: String, text: String?, raw: String)] = []

  init(_ line: [UInt8]) {
    line.withUnsafeBytes { bytes in
      var scanner = LineScanner()
      do throws(LineFault) { try scanner.scan(bytes) } catch { return }
      for span in scanner.spans {
        let key = String(decoding: bytes[Int(span.keyStart)..<Int(span.keyEnd)], as: UTF8.self)
        let raw = String(decoding: bytes[Int(span.start)..<Int(span.end)], as: UTF8.self)
        let text = span.kind == .text ? LineScanner.text(span, in: bytes) : nil
        pairs.append((key, text, raw))
        if let text { texts[key] = text }
        if span.kind == .other { lists[key] = EntryDetail.members(raw) }
      }
    }
  }

  public subscript(key: EntryKey) -> String? { texts[key.rawValue] }
  public func list(_ key: EntryKey) -> [String] { lists[key.rawValue] ?? [] }

  /// The members of a canonical list of plain texts.
  private static func members(_ raw: String) -> [String] {
    guard raw.hasPrefix("["), raw.count > 2 else { return [] }
    return raw.dropFirst().dropLast().split(separator: ",").map { String($0.dropFirst().dropLast()) }
  }
}
