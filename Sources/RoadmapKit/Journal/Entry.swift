/// One event of a journal, compact: names are numbers, free text stays in the file's bytes.
public struct Entry: Sendable {
  public internal(set) var id: EventID
  /// Nil for a line of a newer format, which is kept and not applied.
  public internal(set) var verb: Verb?
  public internal(set) var by: Name = .none
  /// The plan it is about; none for `roadmap.yaml`'s.
  public internal(set) var plan: Name = .none
  /// The organisation it concerns when that is not the writer (`for`).
  public internal(set) var subject: Name = .none
  public internal(set) var meeting: Name = .none
  public internal(set) var activity: Name = .none
  public internal(set) var milestone: Name = .none
  public internal(set) var area: Name = .none
  /// The verb's first own value: status, outlook, due, indicator, matter, rule, to, assignment, period, next.
  public internal(set) var object: Name = .none
  /// The verb's second own value: period, decision, section, from.
  public internal(set) var other: Name = .none
  /// The event it speaks of: signal, or what is retracted or redacted.
  public internal(set) var target: EventID = .none
  public internal(set) var year: Int32 = 0
  /// The day it happened when that is not the recorded day.
  public internal(set) var on: Day?
  public internal(set) var hasText = false
  /// The journal file, by its number in ``Journals``, and where the line lies in it (without `\n`).
  public internal(set) var file: Int32 = 0
  public internal(set) var line: Int32 = 0
  public internal(set) var offset: Int = 0
  public internal(set) var length: Int32 = 0

  /// The Swedish day on which it was written down.
  public var recordedDay: Day { id.instant.swedishDay }
  /// The day it happened: as stated, else the recorded day.
  public var happenedDay: Day { on ?? recordedDay }
}
