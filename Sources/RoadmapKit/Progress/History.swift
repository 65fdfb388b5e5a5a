/// Every event of one plan, newest first, with what has become of it.
public struct History: Sendable {
  public struct Item: Sendable {
    public let entry: Entry
    /// The retraction that took it back, or nil while it stands.
    public let retractedBy: EventID?
    /// Why it does not count, or nil.
    public let setAside: SetAside.Reason?
    /// Its text is hidden.
    public let isRedacted: Bool
    /// Its text has been removed for good.
    public let isPurged: Bool
  }

  public let items: [Item]

  /// The events that `progress` looked at; those of other plans are left out.
  public init(_ progress: Progress, _ journals: Journals) {
    var reasons: [EventID: SetAside.Reason] = [:]
    for item in progress.setAside { reasons[item.event] = item.reason }
    items = journals.entries.reversed().compactMap { entry in
      guard entry.verb == nil || progress.lexicon.concerns(entry), progress.includes(entry) else {
        return nil
      }
      return Item(
        entry: entry, retractedBy: progress.retracted[entry.id], setAside: reasons[entry.id],
        isRedacted: progress.redacted.contains(entry.id), isPurged: journals.isPurged(entry))
    }
  }
}

extension Progress {
  /// Whether the event lies within the state's cut.
  public func includes(_ entry: Entry) -> Bool {
    switch cut {
    case .everything: true
    case .recorded(let day): entry.recordedDay <= day
    case .position(let id): entry.id <= id
    case .happened(let day): entry.happenedDay <= day
    case .happenedKnown(let day, let id): entry.id <= id && entry.happenedDay <= day
    }
  }

  /// The days on which events of the plan were recorded, the earliest first.
  public func daysWithEvents(_ journals: Journals) -> [Day] {
    var days: [Day] = []
    for entry in journals.entries where entry.verb == nil || lexicon.concerns(entry) {
      let day = entry.recordedDay
      if days.last != day { days.append(day) }
    }
    return days
  }

  /// The text of an event as it may be shown: nil when it has none, when it is hidden or when it has been removed.
  public func shownText(of entry: Entry, _ journals: Journals) -> String? {
    guard !redacted.contains(entry.id), let text = journals.text(of: entry), !text.isEmpty else { return nil }
    return text
  }

  /// The latest event of `writer` on any device that stands and is not a retraction: what `undo` takes back.
  public func undoable(by writer: String, _ journals: Journals) -> Entry? {
    guard let name = journals.names.find(writer) else { return nil }
    return journals.entries.last {
      $0.by == name && $0.verb != .retract && $0.verb != nil && retracted[$0.id] == nil
        && lexicon.concerns($0)
    }
  }

  /// The latest retraction of `writer` that stands and took back something said: what `redo` takes back.
  ///
  /// A redo is itself a retraction, of a retraction; it is left alone, so that two redos answer two undos.
  public func redoable(by writer: String, _ journals: Journals) -> Entry? {
    guard let name = journals.names.find(writer) else { return nil }
    let refused = Set(setAside.map(\.event))
    return journals.entries.last {
      $0.by == name && $0.verb == .retract && retracted[$0.id] == nil && lexicon.concerns($0)
        && !refused.contains($0.id) && journals.entry($0.target)?.verb != .retract
    }
  }
}
