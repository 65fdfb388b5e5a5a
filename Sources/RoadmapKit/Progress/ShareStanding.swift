/// How far one's own journals have left the house, as this machine knows it.
///
/// A draft (UTKAST) is an own event that has never left the house: neither published nor put in an envelope.
public struct ShareStanding: Equatable, Sendable {
  /// Whether the workspace is connected to a place that it shares with others; without one no word of drafts is shown.
  public var isConnected = false
  /// When all that others had published was last fetched; nil before the first time.
  public var fetched: Instant?
  /// How many bytes of each of one's own journal files have left the house, by path in the workspace.
  ///
  /// Files of others, and of one's own other machines, are not named: they came from outside.
  public var left: [String: Int] = [:]

  public init() {}

  /// Whether the event lies in one of one's own files and has not left the house.
  public func isDraft(_ entry: Entry, in journals: Journals) -> Bool {
    guard isConnected else { return false }
    return left[journals.files[Int(entry.file)].path].map { entry.offset >= $0 } ?? false
  }

  /// Whether others can have read the event, so that taking it back needs a reason.
  public func hasLeft(_ entry: Entry, in journals: Journals) -> Bool {
    left[journals.files[Int(entry.file)].path].map { entry.offset < $0 } ?? isConnected
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
