/// How far one's own journals have left the house, as this machine knows it.
///
/// A draft (UTKAST) is an own event that is not known to have left the house: neither published nor put in an envelope.
/// What was sent without an answer is both: a draft until the next fetch has settled it, and yet others may have read it.
public struct ShareStanding: Equatable, Sendable {
  /// Whether the workspace is connected to a place that it shares with others; without one no word of drafts is shown.
  public var isConnected = false
  /// When all that others had published was last fetched; nil before the first time.
  public var fetched: Instant?
  /// How many bytes of each of one's own journal files have left the house, by path in the workspace.
  ///
  /// Files of others, and of one's own other machines, are not named: they came from outside.
  public var left: [String: Int] = [:]
  /// How many bytes besides these were sent without an answer, where some were.
  public var uncertain: [String: Int] = [:]

  public init() {}

  /// Whether anything was sent of which nobody knows whether it arrived.
  public var isUncertain: Bool { !uncertain.isEmpty }

  /// Whether the event lies in one of one's own files and is not known to have left the house.
  public func isDraft(_ entry: Entry, in journals: Journals) -> Bool {
    guard isConnected else { return false }
    return left[journals.files[Int(entry.file)].path].map { entry.offset >= $0 } ?? false
  }

  /// Whether others can have read the event, so that taking it back needs a reason.
  public func hasLeft(_ entry: Entry, in journals: Journals) -> Bool {
    let path = journals.files[Int(entry.file)].path
    return left[path].map { entry.offset < $0 + (uncertain[path] ?? 0) } ?? isConnected
  }

  /// The drafts, in the order of their ids; of one writer where one is named.
  public func drafts(in journals: Journals, of writer: String? = nil) -> [Entry] {
    guard isConnected else { return [] }
    let floors = journals.files.map { left[$0.path] ?? .max }
    let name = writer.map { journals.names.find($0) }
    return journals.entries.filter { entry in
      entry.offset >= floors[Int(entry.file)] && (name.map { $0 == entry.by } ?? true)
    }
  }
}
