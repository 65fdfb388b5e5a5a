/// The events of a plan, newest first: the answer to `log`.
public struct LogTable: Sendable {
  public struct Selection: Hashable, Sendable {
    /// Events after this moment.
    public var since: Reference?
    /// The writer, or the organisation it is about.
    public var organisation: String?
    public var activity: String?

    public init(since: Reference? = nil, organisation: String? = nil, activity: String? = nil) {
      self.since = since
      self.organisation = organisation
      self.activity = activity
    }
  }

  public let progress: Progress
  public let journals: Journals
  public let isComplete: Bool
  public let items: [History.Item]
  private let standing: ShareStanding

  /// `standing` is how far `journals` have left the house.
  public init(
    _ situation: Situation, _ journals: Journals, _ selection: Selection = Selection(),
    standing: ShareStanding = ShareStanding()
  ) {
    progress = situation.now
    self.standing = standing
    self.journals = journals
    isComplete = situation.isComplete
    let organisation = selection.organisation.map { journals.names.find($0) }
    let activity = selection.activity.map { journals.names.find($0) }
    items = History(situation.now, journals).items.filter { item in
      if let since = selection.since, !since.isAfter(item.entry.id) { return false }
      if let organisation {
        guard let name = organisation, item.entry.by == name || item.entry.subject == name else {
          return false
        }
      }
      if let activity {
        guard let name = activity, item.entry.activity == name else { return false }
      }
      return true
    }
  }

  /// Whether the event has not left the house.
  public func isDraft(_ entry: Entry) -> Bool { standing.isDraft(entry, in: journals) }

  /// The shortest beginning of an event's id, at least six characters, that no other event has.
  public func shortID(_ id: EventID) -> String {
    let text = id.description
    var shared = 5
    for other in neighbours(of: id) {
      let same = zip(text.utf8, other.description.utf8).prefix { $0 == $1 }.count
      shared = max(shared, same)
    }
    return String(text.prefix(shared + 1))
  }

  private func neighbours(of id: EventID) -> [EventID] {
    let entries = journals.entries
    var low = 0
    var high = entries.count
    while low < high {
      let middle = (low + high) / 2
      if entries[middle].id < id { low = middle + 1 } else { high = middle }
    }
    return [low - 1, low + 1].filter { entries.indices.contains($0) }.map { entries[$0].id }
  }
}
