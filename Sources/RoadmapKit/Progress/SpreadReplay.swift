/// Lives through the events of one activity again, day by day, by the very rule of the fold.
///
/// What happened on a day is what the fold of all events that had happened by then says, whenever they were written
/// down; retractions count from the beginning, as what was wrong was never true.
struct SpreadReplay {
  /// The days on which something changed for the county or an organisation, with what held from then on.
  struct Past {
    struct Moment {
      let day: Day
      let status: Status?
      let count: Spread.Count
    }

    var moments: [Moment] = []

    /// Since when the status has been what it is now.
    func since(_ status: Status) -> Day? {
      let before = moments.lastIndex { $0.status != status }
      let index = (before ?? -1) + 1
      return moments.indices.contains(index) ? moments[index].day : nil
    }
  }

  /// Stands for the county where an organisation's place is meant.
  static let county = -1

  let measure: Spread.Measure
  let of: Int
  private let activity: Int
  private let journals: Journals
  /// The state in which one record at a time is made anew.
  private var engine: Progress
  /// By organisation, and the county's.
  private var events: [Int: [Entry]] = [:]

  init(_ progress: Progress, _ journals: Journals, activity: Int) {
    self.activity = activity
    self.journals = journals
    engine = progress
    let item = progress.plan.activities[activity]
    let concerned = progress.plan.reporters.filter { item.concerned.contains($0) }
    if item.isPerArea {
      measure = .areas
      of = concerned.count * progress.areaCount(activity)
    } else if !item.inOperation.isEmpty {
      measure = .operation
      of = concerned.count { progress.countsInOperation(activity, $0) }
    } else {
      measure = .established
      of = concerned.count
    }
    guard let name = journals.names.find(item.id.text) else { return }
    for entry in journals.entries where entry.activity == name && SpreadReplay.matters(entry.verb) {
      guard progress.includes(entry), let owner = owner(entry) else { continue }
      events[owner, default: []].append(entry)
    }
  }

  private static func matters(_ verb: Verb?) -> Bool {
    switch verb {
    case .tick, .untick, .establish, .local, .status, .passGate, .stop: true
    default: false
    }
  }

  /// Whose record the event is about; nil where the fold sets it aside.
  private func owner(_ entry: Entry) -> Int? {
    if !entry.subject.isNone { return engine.lexicon.organisation(entry.subject) }
    if case .organisation(let index) = engine.lexicon.writer(entry.by) { return index }
    return SpreadReplay.county
  }

  /// The past of an organisation's part, or of the county's word.
  ///
  /// Day by day; where a day holds an event that is older than one already taken, all are taken again in their order.
  mutating func past(of owner: Int) -> Past {
    var past = Past()
    let sorted = (events[owner] ?? []).sorted { ($0.happenedDay, $0.id) < ($1.happenedDay, $1.id) }
    forget(owner)
    var newest = EventID.none
    var start = sorted.startIndex
    while start < sorted.endIndex {
      let day = sorted[start].happenedDay
      let end = sorted[start...].firstIndex { $0.happenedDay > day } ?? sorted.endIndex
      var fresh = sorted[start..<end]
      if let first = fresh.first, first.id < newest {
        forget(owner)
        fresh = sorted[..<end].sorted { $0.id < $1.id }[...]
      }
      for entry in fresh { engine.take(entry, in: journals) }
      newest = max(newest, fresh.last?.id ?? .none)
      past.moments.append(moment(day, owner))
      start = end
    }
    return past
  }

  private mutating func forget(_ owner: Int) {
    guard owner != SpreadReplay.county else {
      engine.county[activity] = CountyRecord()
      return
    }
    let index = engine.recordIndex(activity, owner)
    let slots = engine.records[index].slots.count
    engine.records[index] = Record(slots: Array(repeating: Record.Slot(), count: slots))
  }

  private func moment(_ day: Day, _ owner: Int) -> Past.Moment {
    guard owner != SpreadReplay.county else {
      return Past.Moment(day: day, status: engine.county[activity].status?.value, count: Spread.Count())
    }
    let record = engine.records[engine.recordIndex(activity, owner)]
    let status = engine.status(of: record, in: activity, organisation: owner).0
    return Past.Moment(day: day, status: status, count: count(owner, status))
  }

  private func count(_ organisation: Int, _ status: Status) -> Spread.Count {
    var count = Spread.Count()
    let operation = engine.areasInOperation(activity, organisation)
    switch measure {
    case .areas:
      for (area, isInOperation) in operation.enumerated() {
        let (ticked, all) = engine.ticks(activity, organisation, area: area)
        if isInOperation {
          count.introduced += 1
        } else if ticked > 0 {
          if ticked == all { count.done += 1 } else { count.underway += 1 }
        }
      }
    case .operation:
      guard engine.countsInOperation(activity, organisation) else { break }
      if operation.allSatisfy({ $0 }) {
        count.introduced = 1
      } else if status == .established {
        count.done = 1
      } else {
        count.add(status)
      }
    case .established: count.add(status)
    }
    return count
  }
}

extension Spread.Count {
  fileprivate mutating func add(_ status: Status) {
    switch status {
    case .established: introduced += 1
    case .done: done += 1
    case .inProgress, .pilot, .evaluating, .introducing: underway += 1
    default: break
    }
  }
}

extension Progress {
  /// How many of an organisation's milestones are ticked in one area.
  fileprivate func ticks(_ activity: Int, _ organisation: Int, area: Int) -> (ticked: Int, all: Int) {
    let slots = records[recordIndex(activity, organisation)].slots
    let places = plan.activities[activity].milestones.indices.filter {
      plan.activities[activity].milestones[$0].concerned.contains(organisation)
    }
    return (places.count { slots[$0 * areaCount(activity) + area].ticked != .none }, places.count)
  }
}
