/// Removal for good: an event's line loses all its free text, and the event is put on the list of purged ones.
///
/// The only way in which a text that has been shared may change; the rules here are those of the server that does it
/// and of the clients that accept it.
public enum Purge {
  /// One line of `journal/purged.jsonl`.
  public struct Mark: Hashable, Sendable {
    public let event: EventID
    /// When it was removed, as the line spells it.
    public let at: String
  }

  public enum Trouble: Error, Hashable, Sendable {
    case unknownEvent
    /// The event has no free text, or it has been removed before.
    case nothingToRemove
    /// The list of purged events, or the line itself, is damaged.
    case damaged(file: String)
  }

  /// The files that change when the texts of `event` are removed from a tree's journals, by path.
  public static func apply(
    to event: EventID, at instant: Instant, in files: [String: [UInt8]]
  ) throws(Trouble) -> [String: [UInt8]] {
    let list = files[GuardedPath.purgedList] ?? []
    guard marks(list) != nil else { throw .damaged(file: GuardedPath.purgedList) }
    var changed: [String: [UInt8]] = [:]
    var isKnown = false
    for (path, text) in files {
      guard case .journal = GuardedPath(path), JournalIDs.holds(event, text) else { continue }
      isKnown = true
      let new = replacing([event], in: text)
      if new != text { changed[path] = new }
    }
    guard isKnown else { throw .unknownEvent }
    guard !changed.isEmpty else { throw .nothingToRemove }
    changed[GuardedPath.purgedList] = list + line(event, instant) + [0x0A]
    return changed
  }

  /// The events that were purged between two trees; nil when the new tree is no purge of the old one.
  ///
  /// Of each the files by path. Journals may have grown since, and plans changed.
  public static func events(from old: [String: [UInt8]], to new: [String: [UInt8]]) -> Set<EventID>? {
    let (before, after) = (old[GuardedPath.purgedList] ?? [], new[GuardedPath.purgedList] ?? [])
    guard after.count > before.count, ByteText.begins(after, with: before), let marks = marks(after),
      let known = self.marks(before), marks.count > known.count, new[GuardedPath.main] != nil
    else { return nil }
    let events = Set(marks.dropFirst(known.count).map(\.event))
    for (path, text) in old {
      switch GuardedPath(path) {
      case .journal:
        guard let now = new[path], ByteText.begins(now, with: replacing(events, in: text)) else { return nil }
      case .report: if new[path] != text { return nil }
      default: continue
      }
    }
    return events
  }

  /// The marks of the list; nil when it is damaged.
  public static func marks(_ list: [UInt8]) -> [Mark]? {
    guard list.isEmpty || list.last == 0x0A else { return nil }
    var marks: [Mark] = []
    for text in list.split(separator: 0x0A, omittingEmptySubsequences: false).dropLast() {
      guard let mark = mark(Array(text)) else { return nil }
      marks.append(mark)
    }
    return marks
  }

  /// The text with the lines of these events in their purged form.
  static func replacing(_ events: Set<EventID>, in text: [UInt8]) -> [UInt8] {
    var new: [UInt8] = []
    new.reserveCapacity(text.count)
    var rest = text[...]
    while let end = rest.firstIndex(of: 0x0A) {
      let line = Array(rest[..<end])
      let isMeant = JournalIDs.id(of: line).map(events.contains) ?? false
      new += (isMeant ? purged(line) ?? line : line) + [0x0A]
      rest = rest[(end + 1)...]
    }
    return new + rest
  }

  private static func line(_ event: EventID, _ instant: Instant) -> [UInt8] {
    sealed(Array("{\"v\":1,\"event\":\"\(event)\",\"at\":\"\(instant.iso)\"".utf8))
  }

  private static func mark(_ line: [UInt8]) -> Mark? {
    let text = String(decoding: line, as: UTF8.self)
    guard line.count == 91, text.utf8.count == 91, let event = EventID(text.dropFirst(16).prefix(26)) else {
      return nil
    }
    let at = String(text.dropFirst(50).prefix(24))
    let body = Array("{\"v\":1,\"event\":\"\(event)\",\"at\":\"\(at)\"".utf8)
    let isInstant = zip(at.utf8, "0000-00-00T00:00:00.000Z".utf8).allSatisfy { byte, form in
      form == 0x30 ? (0x30...0x39).contains(byte) : byte == form
    }
    return isInstant && sealed(body) == line ? Mark(event: event, at: at) : nil
  }

  /// The beginning of a line with its checksum and end.
  static func sealed(_ body: [UInt8]) -> [UInt8] {
    body + Array(",\"c\":\"".utf8) + Checksum.hex(Checksum.crc32(body)) + Array("\"}".utf8)
  }
}
