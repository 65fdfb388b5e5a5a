/// What a meeting did, computed from its events; never kept as a file of its own (färdplanen 5.2; R41).
public struct Minutes: Sendable {
  /// Something that was written in the meeting, with its words.
  public struct Item: Sendable {
    public let entry: Entry
    public let activity: Int?
    /// Nil when nothing was written or the text is hidden.
    public let text: String?
    /// Its other words; nil when they are hidden.
    public let detail: EntryDetail?
  }

  /// Something that was taken back after the meeting was closed.
  public struct Correction: Sendable {
    public let entry: Entry
    public let on: Day
    public let reason: String?
  }

  public let plan: Plan
  public let meeting: MeetingState
  /// Ids of organisations and bodies, never persons.
  public let present: [String]
  public let followedUp: [Int]
  /// Prioritised activities of the meeting's year that were not followed up.
  public let notFollowedUp: [Int]
  /// What was said of the state in the meeting, in the order of writing.
  public let changes: [Item]
  public let decisions: [Item]
  public let assignments: [Item]
  public let signals: [Item]
  /// Answers, report-backs, and what was closed.
  public let settled: [Item]
  public let notes: [Item]
  public let next: Day?
  public let corrections: [Correction]
  public let isComplete: Bool
  public let progress: Progress
  public let journals: Journals

  /// The minutes of a meeting in the state `progress`.
  public init(_ meeting: MeetingState, _ progress: Progress, _ journals: Journals, isComplete: Bool) {
    plan = progress.plan
    self.meeting = meeting
    self.progress = progress
    self.journals = journals
    self.isComplete = isComplete
    present = meeting.present
    followedUp = meeting.followedUp
    let prioritised = MeetingAgenda.prioritised(progress, year: meeting.day.year)
    notFollowedUp = prioritised.filter { !meeting.followedUp.contains($0) }
    next = meeting.next.flatMap { Day(iso: $0) }
    let setAside = Set(progress.setAside.map(\.event))
    let name = journals.names.find(meeting.id)
    var items: [Verb: [Item]] = [:]
    var ordered: [Item] = []
    var corrections: [Correction] = []
    for entry in journals.entries where name != nil && entry.meeting == name {
      guard let verb = entry.verb, progress.lexicon.concerns(entry), progress.includes(entry),
        !setAside.contains(entry.id)
      else { continue }
      if let by = progress.retracted[entry.id] {
        if let closed = meeting.closed, by > closed {
          let reason = journals.entry(by).flatMap { progress.shownText(of: $0, journals) }
          corrections.append(Correction(entry: entry, on: by.instant.swedishDay, reason: reason))
        }
        continue
      }
      let item = Item(
        entry: entry, activity: progress.lexicon.activity(entry.activity),
        text: progress.shownText(of: entry, journals),
        detail: progress.redacted.contains(entry.id) ? nil : journals.detail(of: entry))
      items[verb, default: []].append(item)
      if Minutes.isChange(verb) { ordered.append(item) }
    }
    self.corrections = corrections
    changes = ordered
    decisions = items[.decide] ?? []
    assignments = items[.assign] ?? []
    signals = items[.signal] ?? []
    settled = [.answer, .closeSignal, .reportBack, .closeAssignment, .fulfil].flatMap { items[$0] ?? [] }
      .sorted { $0.entry.id < $1.entry.id }
    notes = items[.note] ?? []
  }

  /// Whether the verb says how something stands.
  private static func isChange(_ verb: Verb) -> Bool {
    switch verb {
    case .tick, .untick, .establish, .plan, .local, .status, .outlook, .confirm, .measure, .goal, .passGate,
      .stop:
      true
    default: false
    }
  }
}
