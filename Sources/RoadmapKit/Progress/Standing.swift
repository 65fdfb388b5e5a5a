/// How it stands with one activity for one organisation.
public struct Standing: Hashable, Sendable {
  public let activity: Int
  public let organisation: Int
  public let status: Status
  /// True when ticks decide the status and nobody has set it.
  public let isDerived: Bool
  /// Nil when not set.
  public let outlook: Outlook?
  /// The milestones it ticks, per area where the activity is ticked so; own milestones last.
  public let milestones: [MilestoneState]
  /// Ticked and all of the plan's milestones; those of the organisation's own are not counted.
  public let ticked: Int
  public let established: Int
  public let count: Int
  public let locked: Int
  public let overdue: Int
  /// Recorded day of the newest confirmation; nil when nothing was ever said.
  public let confirmed: Day?
  public let confirmedBy: EventID
  public let note: EventID
  /// Whether anybody has said how it stands; a proposal's default status is nobody's word.
  public let isReported: Bool

  /// Nothing more can be done before the gate opens: what is not locked is ticked.
  public var waitsForGate: Bool {
    locked > 0 && ticked + locked == count && !status.isAtRest && (ticked > 0 || locked == count)
  }
}

/// How it stands with one milestone for one organisation, in one area where it is ticked per area.
public struct MilestoneState: Hashable, Sendable {
  public enum Source: Hashable, Sendable {
    /// Place in the activity's milestones.
    case planned(Int)
    /// The organisation's own, by the event that made it.
    case local(EventID)
  }

  public enum DueSource: Hashable, Sendable { case own, plan, suggested }

  public let source: Source
  /// Place in the plan's areas, where the activity is ticked per area.
  public let area: Int?
  public let isTicked: Bool
  public let tickedOn: Day?
  public let isEstablished: Bool
  public let establishedOn: Day?
  public let isLocked: Bool
  public let due: PartialDay?
  public let dueSource: DueSource?
  /// The day that ``due`` was moved from: the own one before it, else the plan's.
  public let dueWas: PartialDay?
  public let isOverdue: Bool
  /// Whether the program asks now if it has become ordinary practice (6 and 12 months after the tick).
  public let asksIfEstablished: Bool
}

extension Progress {
  /// The standing of an organisation in an activity; nil where the activity does not concern it.
  ///
  /// For an umbrella: the sums of its parts.
  public func standing(_ activity: Int, _ organisation: Int) -> Standing? {
    let item = plan.activities[activity]
    if item.isUmbrella { return umbrella(activity, organisation) }
    guard item.concerned.contains(organisation) else { return nil }
    let record = records[recordIndex(activity, organisation)]
    let isGateClosed = item.gate != nil && county[activity].gate?.isPassed != true
    let areas = areaCount(activity)
    var states: [MilestoneState] = []
    states.reserveCapacity(record.slots.count + record.locals.count)
    let (status, isDerived) = status(of: record, in: activity, organisation: organisation)
    for (index, milestone) in item.milestones.enumerated() where milestone.concerned.contains(organisation) {
      for area in 0..<areas {
        states.append(
          state(
            record.slots[index * areas + area], .planned(index), milestone, area: item.isPerArea ? area : nil,
            isLocked: isGateClosed && milestone.isLockable, isAtRest: status.isAtRest))
      }
    }
    let count = states.count
    let ticked = states.count { $0.isTicked }
    let established = states.count { $0.isEstablished }
    let locked = states.count { $0.isLocked && !$0.isTicked }
    for local in record.locals {
      states.append(
        state(local.slot, .local(local.id), nil, area: nil, isLocked: false, isAtRest: status.isAtRest))
    }
    return Standing(
      activity: activity, organisation: organisation, status: status, isDerived: isDerived,
      outlook: record.outlook?.value, milestones: states, ticked: ticked, established: established,
      count: count,
      locked: locked, overdue: states.count { $0.isOverdue },
      confirmed: record.confirmed == .none ? nil : record.confirmed.instant.swedishDay,
      confirmedBy: record.confirmed, note: record.noted, isReported: record.isReported)
  }

  private func state(
    _ slot: Record.Slot, _ source: MilestoneState.Source, _ milestone: Milestone?, area: Int?, isLocked: Bool,
    isAtRest: Bool
  ) -> MilestoneState {
    let due = slot.due ?? milestone?.due
    let dueSource: MilestoneState.DueSource? =
      slot.due != nil
      ? .own : milestone?.due.map { _ in milestone?.isDueSuggested == true ? .suggested : .plan }
    let stated = slot.due == milestone?.due ? nil : milestone?.due
    let isTicked = slot.ticked != .none
    let passed = due.map { $0.last(in: today.year) < today } ?? false
    return MilestoneState(
      source: source, area: area, isTicked: isTicked, tickedOn: isTicked ? slot.tickedOn : nil,
      isEstablished: slot.established != .none,
      establishedOn: slot.established != .none ? slot.establishedOn : nil, isLocked: isLocked, due: due,
      dueSource: dueSource, dueWas: slot.due == nil ? nil : slot.dueBefore ?? stated,
      isOverdue: passed && !isTicked && !isLocked && !isAtRest,
      asksIfEstablished: asks(slot))
  }

  /// Six and twelve months after the tick; a note made since then moves the question on.
  private func asks(_ slot: Record.Slot) -> Bool {
    guard slot.ticked != .none, slot.established == .none else { return false }
    for months in [12, 6] {
      let due = slot.tickedOn.adding(months: months)
      if today >= due { return slot.noted.map { $0 < due } ?? true }
    }
    return false
  }

  /// The status that counts: the last one set, except where a newer tick speaks louder.
  func status(of record: Record, in activity: Int, organisation: Int) -> (Status, Bool) {
    let derived = derivedStatus(of: record, in: activity, organisation: organisation)
    if let set = record.status {
      if set.value.yieldsToTicks, let derived, derived.newest > set.id { return (derived.status, true) }
      return (set.value, false)
    }
    if let derived { return (derived.status, true) }
    return (plan.standing == .proposal ? .proposed : .notReported, false)
  }

  /// Any tick: in progress; all: done; all established: established.
  ///
  /// Nil without a tick.
  private func derivedStatus(of record: Record, in activity: Int, organisation: Int) -> (
    status: Status, newest: EventID
  )? {
    let item = plan.activities[activity]
    let areas = areaCount(activity)
    var newest = EventID.none
    var count = 0
    var ticked = 0
    var established = 0
    for (index, milestone) in item.milestones.enumerated() where milestone.concerned.contains(organisation) {
      for area in 0..<areas {
        let slot = record.slots[index * areas + area]
        count += 1
        guard slot.ticked != .none else { continue }
        ticked += 1
        newest = max(newest, slot.ticked, slot.established)
        if slot.established != .none { established += 1 }
      }
    }
    for local in record.locals where local.slot.ticked != .none { newest = max(newest, local.slot.ticked) }
    guard newest != .none else { return nil }
    if count > 0, established == count { return (.established, newest) }
    return (count > 0 && ticked == count ? .done : .inProgress, newest)
  }

  /// The sums of the parts; its status follows theirs.
  private func umbrella(_ activity: Int, _ organisation: Int) -> Standing? {
    let parts = plan.activities[activity].parts.compactMap { standing($0, organisation) }
    guard !parts.isEmpty else { return nil }
    let newest = parts.map(\.confirmedBy).max() ?? .none
    return Standing(
      activity: activity, organisation: organisation, status: Progress.joint(parts.map(\.status)),
      isDerived: true, outlook: nil, milestones: [], ticked: parts.reduce(0) { $0 + $1.ticked },
      established: parts.reduce(0) { $0 + $1.established }, count: parts.reduce(0) { $0 + $1.count },
      locked: parts.reduce(0) { $0 + $1.locked }, overdue: parts.reduce(0) { $0 + $1.overdue },
      confirmed: newest == .none ? nil : newest.instant.swedishDay, confirmedBy: newest, note: .none,
      isReported: parts.contains(where: \.isReported))
  }

  /// What several statuses are together: the same, or not reported, or in progress.
  private static func joint(_ statuses: [Status]) -> Status {
    guard let first = statuses.first else { return .notReported }
    if statuses.allSatisfy({ $0 == first }) { return first }
    let active = statuses.filter { !$0.isAtRest }
    if !active.isEmpty, active.allSatisfy({ $0 == .established || $0 == .done }) { return .done }
    return statuses.contains { $0 != .notReported } ? .inProgress : .notReported
  }

  /// The county's own word on an activity: its status when set, and its gate.
  public func countyStanding(_ activity: Int) -> (status: Status?, gate: GateState?) {
    let record = county[activity]
    let gate: GateState? =
      plan.activities[activity].gate == nil && record.gate == nil
      ? nil : record.gate.map { $0.isPassed ? .passed : .stopped } ?? .waiting
    return (record.status?.value, gate)
  }

  /// The title of a milestone; an own milestone's stands in the journal.
  public func title(of source: MilestoneState.Source, in activity: Int, _ journals: Journals) -> String {
    switch source {
    case .planned(let index): plan.activities[activity].milestones[index].title
    case .local(let event): localTitle(event, journals) ?? ""
    }
  }

  /// The title of an organisation's own milestone; nil when it is hidden or not known.
  public func localTitle(_ event: EventID, _ journals: Journals) -> String? {
    guard !redacted.contains(event) else { return nil }
    return journals.entry(event).flatMap { journals.detail(of: $0)[.title] }
  }

  /// The milestone's id as commands and journals write it.
  public func id(of source: MilestoneState.Source, in activity: Int) -> String {
    switch source {
    case .planned(let index): plan.activities[activity].milestones[index].id.text
    case .local(let event): event.description
    }
  }

  /// The county's share of an indicator that ticks decide; nil for one that is measured.
  public func computedValue(of indicator: Indicator) -> (count: Int, of: Int)? {
    guard let computation = indicator.computation else { return nil }
    let users = plan.activities.indices.filter { plan.activities[$0].indicators.contains(indicator.id) }
    switch computation {
    case .areas:
      let cells = users.flatMap { activity in plan.reporters.flatMap { areasInOperation(activity, $0) } }
      return (cells.count { $0 }, indicator.of ?? cells.count)
    case .organisations:
      let cells = users.flatMap { activity in
        plan.reporters.filter { countsInOperation(activity, $0) }.map { areasInOperation(activity, $0) }
      }
      return (cells.count { !$0.isEmpty && $0.allSatisfy { $0 } }, indicator.of ?? cells.count)
    case .activities:
      let leaves = plan.leaves
      return (
        leaves.count { activity in goals.contains { $0.activity == activity && $0.year == today.year } },
        leaves.count
      )
    case .reports:
      return (adoptions.count { $0.on.year == today.year && $0.on <= today }, indicator.of ?? 2)
    }
  }

  /// Whether the organisation ticks any of the milestones that mean in operation.
  public func countsInOperation(_ activity: Int, _ organisation: Int) -> Bool {
    let item = plan.activities[activity]
    return item.milestones.contains {
      (item.inOperation.isEmpty || item.inOperation.contains($0.id)) && $0.concerned.contains(organisation)
    }
  }

  /// For each area (one where the activity is not ticked per area): whether it is in operation.
  public func areasInOperation(_ activity: Int, _ organisation: Int) -> [Bool] {
    let item = plan.activities[activity]
    guard item.concerned.contains(organisation) else { return [] }
    let record = records[recordIndex(activity, organisation)]
    let areas = areaCount(activity)
    let needed = item.milestones.indices.filter {
      (item.inOperation.isEmpty || item.inOperation.contains(item.milestones[$0].id))
        && item.milestones[$0].concerned.contains(organisation)
    }
    return (0..<areas).map { area in
      !needed.isEmpty && needed.allSatisfy { record.slots[$0 * areas + area].ticked != .none }
    }
  }
}

/// Where an activity's gate stands.
public enum GateState: String, Sendable { case waiting, passed, stopped }
