internal import RoadmapKit

/// The drafts of a workspace, worked out once a change: what is here and has not left the house.
struct Unpublished: Sendable {
  /// The events, also those that go without trace.
  private(set) var events: Set<EventID> = []
  /// What would leave the house if the writer published now, and what would go without trace.
  private(set) var leaving: [Entry] = []
  private(set) var dropped: [Entry] = []
  /// How many drafts others who use this machine have.
  private(set) var others = 0
  /// Activity × organisation, where something shown is a draft.
  private var cells: Set<Int> = []
  private var columns = 0

  /// Nothing is a draft.
  init() {}

  /// `history` tells which events the shown plan and day have.
  init(
    _ standing: ShareStanding, _ journals: Journals, writer: String?, plan: Plan, history: History,
    isReported: (Int, Int) -> Bool
  ) {
    let drafts = standing.drafts(in: journals)
    guard !drafts.isEmpty else { return }
    events = Set(drafts.map(\.id))
    columns = plan.organisations.count
    var gone: Set<EventID> = []
    for name in Set(drafts.map(\.by)) {
      let leaving = Leaving(journals, standing, writer: journals.names[name])
      gone.formUnion(leaving.dropped.map(\.id))
      if journals.names[name] == writer {
        (self.leaving, dropped) = (leaving.kept, leaving.dropped)
      } else {
        others += leaving.kept.count
      }
    }
    var rest = events.count
    for item in history.items where events.contains(item.entry.id) {
      if !gone.contains(item.entry.id) { mark(item.entry, journals, plan, isReported) }
      // Drafts are among the newest: the rest of the history is left alone.
      rest -= 1
      if rest == 0 { return }
    }
  }

  /// Whether what a cell shows rests on a draft.
  func holds(_ activity: Int, _ organisation: Int) -> Bool {
    !cells.isEmpty && cells.contains(activity * columns + organisation)
  }

  /// Marks the cells that the event is about; of one that takes another back, the cells of that.
  private mutating func mark(
    _ entry: Entry, _ journals: Journals, _ plan: Plan, _ isReported: (Int, Int) -> Bool
  ) {
    var entry = entry
    for _ in 0..<8 where entry.verb == .retract || entry.verb == .redact {
      guard let target = journals.entry(entry.target) else { return }
      entry = target
    }
    let party = journals.names[entry.subject.isNone ? entry.by : entry.subject]
    guard let organisation = plan.organisationIndex(ID(party)) else { return }
    if entry.verb == .confirm, journals.names[entry.activity] == "*" {
      for activity in plan.leaves where isReported(activity, organisation) {
        cells.insert(activity * columns + organisation)
      }
    } else if let activity = plan.activityIndex(ID(journals.names[entry.activity])) {
      cells.insert(activity * columns + organisation)
    }
  }
}

extension World {
  /// Whether anything is said of drafts at all.
  var isShared: Bool { standing.isConnected }

  /// How many events would leave the house if the user published now; without anyone chosen, all that are here.
  var unpublishedCount: Int {
    identity == nil ? unpublished.others : unpublished.leaving.count
  }

  /// `3 utkast`, for the title; nil where nothing waits, and where nothing is shared.
  var draftWords: String? {
    isShared && unpublishedCount > 0 ? Words.ShareView.drafts(unpublishedCount) : nil
  }

  /// When others' was last fetched; nil where nothing is shared.
  var fetchedWords: String? {
    isShared ? Words.ShareView.lastFetched(standing.fetched, today: today) : nil
  }

  /// What the footer shows besides, where the workspace is shared.
  var sharingKeys: [Command] {
    !isShared ? [] : unpublishedCount > 0 ? [.publish, .fetch] : [.fetch]
  }

  func isDraft(_ event: EventID) -> Bool { unpublished.events.contains(event) }
}
