/// The lines that a push adds, as far as the guard needs them.
struct NewLines {
  struct Line {
    let id: EventID
    let by: Name
    /// Which of the judge's places, and which of its new lines, from 1.
    let place: Int32
    let line: Int32
  }

  /// A line that takes back or hides another event.
  struct Wish {
    let verb: Verb
    let target: EventID
    let by: Name
    let place: Int32
    let line: Int32
  }

  private(set) var all: [Line] = []
  private(set) var wishes: [Wish] = []
  private(set) var targets: Set<EventID> = []
  private var ids: Set<EventID> = []

  var count: Int { all.count }

  /// The earliest id that is new or spoken of.
  private(set) var first: EventID?

  func contains(_ id: EventID) -> Bool { ids.contains(id) }

  /// False when another new line has the id.
  mutating func add(_ entry: Entry) -> Bool {
    guard ids.insert(entry.id).inserted else { return false }
    first = min(first ?? entry.id, entry.id)
    all.append(Line(id: entry.id, by: entry.by, place: entry.file, line: entry.line))
    if let verb = entry.verb, verb == .retract || verb == .redact {
      targets.insert(entry.target)
      first = min(first ?? entry.target, entry.target)
      wishes.append(
        Wish(verb: verb, target: entry.target, by: entry.by, place: entry.file, line: entry.line))
    }
    return true
  }
}
