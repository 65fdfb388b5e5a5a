/// What an event does.
///
/// Its raw value is the word in the journal.
public enum Verb: String, Sendable, CaseIterable {
  case tick, untick, establish, plan, local, status, outlook, confirm, note, measure, goal, signal, answer
  case closeSignal = "close-signal"
  case openMeeting = "open-meeting"
  case closeMeeting = "close-meeting"
  case followUp = "follow-up"
  case fulfil, decide, assign
  case reportBack = "report-back"
  case closeAssignment = "close-assignment"
  case passGate = "pass-gate"
  case stop
  case reportText = "report-text"
  case adoptReport = "adopt-report"
  case retract, redact

  /// One of the verb's own keys, in the order of the line.
  public struct OwnKey: Sendable {
    public let key: EntryKey
    public let isRequired: Bool
  }

  /// The verb's own keys in the order that a line must have them; `text` comes after, for every verb.
  public var ownKeys: [OwnKey] { Verb.ownKeyTable[self] ?? [] }

  private static func keys(_ required: [EntryKey], _ optional: [EntryKey] = []) -> [OwnKey] {
    required.map { OwnKey(key: $0, isRequired: true) } + optional.map { OwnKey(key: $0, isRequired: false) }
  }

  private static let ownKeyTable: [Verb: [OwnKey]] = [
    .tick: keys([.activity, .milestone], [.area]),
    .untick: keys([.activity, .milestone], [.area]),
    .establish: keys([.activity, .milestone], [.area]),
    .plan: [
      OwnKey(key: .activity, isRequired: true), OwnKey(key: .milestone, isRequired: true),
      OwnKey(key: .area, isRequired: false), OwnKey(key: .due, isRequired: true),
    ],
    .local: keys([.activity, .title]),
    .status: keys([.activity, .status]),
    .outlook: keys([.activity, .outlook]),
    .confirm: keys([.activity]),
    .note: keys([], [.activity, .milestone, .area]),
    .measure: keys([.indicator, .period, .value]),
    .goal: keys([.activity, .year]),
    .signal: [OwnKey(key: .activity, isRequired: false), OwnKey(key: .matter, isRequired: true)],
    .answer: keys([.signal], [.from]),
    .closeSignal: keys([.signal]),
    .openMeeting: keys([.meeting], [.present]),
    .closeMeeting: keys([.meeting], [.next]),
    .followUp: keys([.meeting, .activity]),
    .fulfil: keys([.rule, .period]),
    .decide: keys([], [.activity, .type, .condition, .paragraph, .dnr]),
    .assign: keys([.to], [.activity, .decision, .due, .every]),
    .reportBack: keys([.assignment]),
    .closeAssignment: keys([.assignment]),
    .passGate: keys([.activity]),
    .stop: keys([.activity]),
    .reportText: keys([.period, .section]),
    .adoptReport: keys([.period, .digest]),
    .retract: keys([.event]),
    .redact: keys([.event]),
  ]
}

/// The keys of a journal line.
///
/// Its raw value is the word in the line.
public enum EntryKey: String, Sendable, CaseIterable {
  // The keys of every line, in their order.
  case v, id, at, by, role, `do`, plan, `for`, on, meeting
  // The verbs' own.
  case activity, milestone, area, due, title, status, outlook, indicator, period, value, year, matter, signal
  case from, present, next, rule, type, condition, paragraph, dnr, to, decision, every, assignment, section
  case digest, event
  // The end of every line.
  case text, c

  /// How a value of the key is spelt.
  enum Form: Sendable { case integer, integerOrText, text, list, identifier, event }

  var form: Form {
    switch self {
    case .v: .integer
    case .year: .integerOrText
    case .present: .list
    case .signal, .event: .event
    case .by, .plan, .for, .area, .indicator, .rule: .identifier
    default: .text
    }
  }
}

/// Status of an activity, set by a body or derived from its ticks.
public enum Status: String, Sendable, CaseIterable {
  /// Nothing has been said; never written.
  case notReported = "not-reported"
  case proposed
  case notStarted = "not-started"
  case planned
  case inProgress = "in-progress"
  case pilot, evaluating, introducing, done, established, paused, ended
  case notApplicable = "not-applicable"

  /// The place in the order of progress, or nil for those outside it.
  public var rank: Int? {
    Status.progression.firstIndex(of: self)
  }

  private static let progression: [Status] = [
    .notStarted, .planned, .inProgress, .pilot, .evaluating, .introducing, .done, .established,
  ]

  /// Whether going from this to `next` needs a sentence: backwards, or into paused, ended, not applicable.
  public func needsSentence(goingTo next: Status) -> Bool {
    switch next {
    case .paused, .ended, .notApplicable: return self != next
    default:
      guard let from = rank, let to = next.rank else { return false }
      return to < from
    }
  }

  /// Whether a newer tick speaks louder than this status once set.
  var yieldsToTicks: Bool { self == .proposed || self == .notStarted || self == .planned }
  /// Whether nothing is awaited any more.
  public var isAtRest: Bool { self == .paused || self == .ended || self == .notApplicable }
  /// Those that a body may set.
  public static let settable = allCases.filter { $0 != .notReported }
}

/// How it looks, set beside the status.
public enum Outlook: String, Sendable, CaseIterable {
  case onTrack = "on-track"
  case atRisk = "at-risk"
  case offTrack = "off-track"
  case none
}

/// The area outside länsledningen's control that a signal is about (färdplanen 5.1).
public enum Matter: String, Sendable, CaseIterable {
  case kommunikation, hr, teknik, samhallsbyggnad, folkhalsa, infrastruktur, juridik
  case itDigitalisering = "it-digitalisering"
  case ekonomi, annat
}

/// What sort of decision it is (R43).
public enum DecisionType: String, Sendable, CaseIterable {
  case own, proposal, filing, assignment
}
