/// Where everything stands: the fold of a set of events onto a plan.
///
/// The same for any order of files and lines. Nothing changes it but ``apply(_:in:)``.
public struct Progress: Sendable {
  public let plan: Plan
  /// Which events it is made of.
  public let cut: Cut
  /// The day it is seen from: what is overdue, silent or asked for depends on it.
  public let today: Day

  var lexicon: Lexicon
  /// Activity × organisation.
  var records: [Record]
  var county: [CountyRecord]
  /// Events that are taken back by a retraction that stands.
  public internal(set) var retracted: [EventID: EventID] = [:]
  /// Events whose text is hidden.
  public internal(set) var redacted: Set<EventID> = []
  public internal(set) var setAside: [SetAside] = []
  public internal(set) var notes: [NoteMark] = []
  public internal(set) var goals: [GoalMark] = []
  public internal(set) var measures: [MeasureMark] = []
  public internal(set) var signals: [SignalState] = []
  public internal(set) var meetings: [MeetingState] = []
  public internal(set) var decisions: [DecisionMark] = []
  public internal(set) var assignments: [AssignmentState] = []
  public internal(set) var fulfilments: [Fulfilment] = []
  public internal(set) var reportTexts: [ReportTextMark] = []
  public internal(set) var adoptions: [Adoption] = []
  /// Number of events that count.
  public internal(set) var applied = 0
  /// The newest event that was looked at.
  public internal(set) var newest: EventID = .none
  /// The oldest event that was looked at; none before anything was written.
  public internal(set) var oldest: EventID = .none
  /// Meetings of which an opening was taken back.
  var retractedMeetings: Set<String> = []
  private var dayCache = RecordedDays()
  /// Events that are taken back before they have come.
  private var awaited: Set<EventID> = []

  /// The empty state of a plan.
  init(plan: Plan, isMain: Bool, cut: Cut, today: Day) {
    self.plan = plan
    self.cut = cut
    self.today = today
    lexicon = Lexicon(plan: plan, isMain: isMain)
    county = Array(repeating: CountyRecord(), count: plan.activities.count)
    assignments = Progress.statedAssignments(plan)
    records = []
    records.reserveCapacity(plan.activities.count * plan.organisations.count)
    for activity in plan.activities {
      let areas = activity.isPerArea ? max(1, plan.areas.count) : 1
      let slots = Array(repeating: Record.Slot(), count: activity.milestones.count * areas)
      for _ in plan.organisations { records.append(Record(slots: slots)) }
    }
  }

  /// The state of `plan` after the events of `journals`.
  ///
  /// `isMain` tells whether events that name no plan are this plan's; `today` is the day the state is seen
  /// from, and for a cut on a day that day.
  public static func fold(
    _ journals: Journals, onto plan: Plan, isMain: Bool = true, cut: Cut = .everything, today: Day
  ) -> Progress {
    var progress = Progress(plan: plan, isMain: isMain, cut: cut, today: today)
    progress.lexicon.extend(to: journals.names)
    progress.settleRetractions(journals)
    for entry in journals.entries {
      guard progress.isWithin(entry) else { continue }
      progress.take(entry, in: journals)
    }
    return progress
  }

  /// Takes in one event that is newer than all before, by the rule used when loading.
  ///
  /// - Returns: false when everything has to be folded again, as after a retraction.
  public mutating func apply(_ entry: Entry, in journals: Journals) -> Bool {
    guard entry.verb != .retract, entry.id > newest, !awaited.contains(entry.id), isWithin(entry) else {
      return false
    }
    lexicon.extend(to: journals.names)
    take(entry, in: journals)
    return true
  }

  private mutating func isWithin(_ entry: Entry) -> Bool {
    switch cut {
    case .everything: true
    case .recorded(let day): dayCache.day(of: entry.id) <= day
    case .position(let id): entry.id <= id
    case .happened(let day): (entry.on ?? dayCache.day(of: entry.id)) <= day
    case .happenedKnown(let day, let id): entry.id <= id && (entry.on ?? dayCache.day(of: entry.id)) <= day
    }
  }

  /// Which events are taken back: the newest retraction first, so that one that is itself taken back is void.
  private mutating func settleRetractions(_ journals: Journals) {
    for entry in journals.entries.reversed() where entry.verb == .retract {
      switch cut {
      case .happened: break
      case .happenedKnown(_, let id): guard entry.id <= id else { continue }
      default: guard isWithin(entry) else { continue }
      }
      guard retracted[entry.id] == nil else { continue }
      if let reason = retraction(entry, journals), lexicon.concerns(entry) {
        setAside.append(SetAside(event: entry.id, reason: reason))
      }
    }
  }

  /// Takes an event back, or tells why it stands.
  private mutating func retraction(_ entry: Entry, _ journals: Journals) -> Outcome {
    guard let target = journals.entry(entry.target) else {
      awaited.insert(entry.target)
      return .unknownEvent
    }
    guard target.by == entry.by else { return .notAllowed }
    // A wrong clock may date what is taken back after its retraction; among retractions the order is needed.
    if target.id >= entry.id, target.verb == .retract { return .refersAhead }
    if retracted[target.id] == nil { retracted[target.id] = entry.id }
    return nil
  }

  /// Whether it is `roadmap.yaml`'s plan, which events need not name.
  public var isMain: Bool { lexicon.isMain }

  func recordIndex(_ activity: Int, _ organisation: Int) -> Int {
    activity * plan.organisations.count + organisation
  }

  func areaCount(_ activity: Int) -> Int {
    plan.activities[activity].isPerArea ? max(1, plan.areas.count) : 1
  }

  mutating func recordedDay(_ id: EventID) -> Day { dayCache.day(of: id) }
}

/// The Swedish day of an event, remembered while the events stay within one day.
struct RecordedDays: Sendable {
  private var from: Int64 = 1
  private var to: Int64 = 0
  private var cached = Day(number: 0)

  mutating func day(of id: EventID) -> Day {
    let time = id.instant.milliseconds
    if time >= from, time < to { return cached }
    cached = id.instant.swedishDay
    // Within an hour of the event no change of day or of summer time is passed unseen.
    let hour: Int64 = 3_600_000
    from = floorDivide(time, hour) * hour
    to = from + hour
    return cached
  }
}
