/// What leaves the house when a writer publishes: the drafts that stand, in the order of their ids.
///
/// A draft that is taken back by a draft goes without trace, together with its retraction; so does a retraction that
/// is itself taken back. What another event speaks of stays, whatever became of it, and so does what others may have read.
public struct Leaving: Sendable {
  public let kept: [Entry]
  public let dropped: [Entry]

  public init(_ journals: Journals, _ standing: ShareStanding, writer: String) {
    let drafts = standing.drafts(in: journals, of: writer)
    var gone: Set<EventID> = []
    let hidden = standing.isUncertain ? drafts.filter { !standing.hasLeft($0, in: journals) } : drafts
    let own = Dictionary(hidden.map { ($0.id, $0) }) { first, _ in first }
    // The newest first: a retraction that is void by then takes nothing with it.
    for entry in hidden.reversed() where entry.verb == .retract && !gone.contains(entry.id) {
      guard let target = own[entry.target] else { continue }
      gone.insert(entry.id)
      gone.insert(target.id)
    }
    // What hid the text of such a draft has nothing left to hide.
    for entry in hidden where entry.verb == .redact && gone.contains(entry.target) { gone.insert(entry.id) }
    let spoken = Leaving.spokenOf(journals, gone)
    gone.subtract(spoken)
    kept = drafts.filter { !gone.contains($0.id) }
    dropped = drafts.filter { gone.contains($0.id) }
  }

  /// Those of `gone` that a remaining event speaks of, with the retractions that take these back.
  private static func spokenOf(_ journals: Journals, _ gone: Set<EventID>) -> Set<EventID> {
    guard !gone.isEmpty else { return [] }
    // Few names are those of events: numbers are compared, not texts.
    var events: [Name: EventID] = [:]
    for id in gone { if let name = journals.names.find(id.description) { events[name] = id } }
    var spoken: Set<EventID> = []
    var hasGrown = true
    while hasGrown {
      hasGrown = false
      for entry in journals.entries {
        let isGone = gone.contains(entry.id) && !spoken.contains(entry.id)
        // What stays keeps what it speaks of; what is kept so keeps its retraction.
        if !isGone, gone.contains(entry.target), spoken.insert(entry.target).inserted { hasGrown = true }
        if isGone, entry.verb == .retract || entry.verb == .redact, spoken.contains(entry.target),
          spoken.insert(entry.id).inserted
        {
          hasGrown = true
        }
        guard !isGone, !events.isEmpty else { continue }
        for key in [entry.object, entry.other, entry.milestone] {
          if let event = events[key], spoken.insert(event).inserted { hasGrown = true }
        }
      }
    }
    return spoken
  }
}
