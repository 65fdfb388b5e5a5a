/// The present state beside the state at the reference: what every view and table is drawn from.
public struct Situation: Sendable {
  public let now: Progress
  public let reference: Reference?
  /// The state at the reference; nil without one.
  public let then: Progress?
  /// False when damaged lines make every total incomplete.
  public let isComplete: Bool

  public init(now: Progress, reference: Reference?, then: Progress?, isComplete: Bool) {
    self.now = now
    self.reference = reference
    self.then = then
    self.isComplete = isComplete
  }

  /// The situation on `today`, or as of an earlier day.
  ///
  /// `asOf` is nil for now; else only what was recorded up to and with that day counts.
  public init(
    _ journals: Journals, plan: Plan, isMain: Bool, today: Day, asOf: Day? = nil,
    since: Reference.Wish = .meeting
  ) {
    let cut: Cut = asOf.map { .recorded(through: $0) } ?? .everything
    now = Progress.fold(journals, onto: plan, isMain: isMain, cut: cut, today: asOf ?? today)
    // A day that the state shown does not reach is nothing to compare with.
    reference = now.reference(since).flatMap { $0.day > asOf ?? $0.day ? nil : $0 }
    then = reference.map {
      Progress.fold(journals, onto: plan, isMain: isMain, cut: $0.cut, today: $0.day)
    }
    isComplete = journals.isComplete
  }

  public var plan: Plan { now.plan }
  public var asOf: Day { now.today }

  /// One cell now, with what the reference says of it.
  public func cell(_ activity: Int, _ organisation: Int) -> ComparedStanding? {
    guard let standing = now.standing(activity, organisation) else { return nil }
    let earlier = then?.standing(activity, organisation)
    let isConfirmedSince = reference.map { $0.isAfter(standing.confirmedBy) } ?? true
    return ComparedStanding(
      standing: standing, was: earlier.flatMap { $0.status == standing.status ? nil : $0.status },
      wasTicked: earlier.flatMap { $0.ticked == standing.ticked ? nil : $0.ticked },
      wasOutlook: earlier.flatMap { $0.outlook == standing.outlook ? nil : $0.outlook ?? Outlook.none },
      isChanged: earlier.map {
        $0.status != standing.status || $0.ticked != standing.ticked || $0.established != standing.established
          || $0.outlook != standing.outlook
      } ?? false,
      isConfirmedSince: standing.confirmedBy != .none && isConfirmedSince, hasReference: reference != nil)
  }

  /// How many have reported an activity, and since the reference.
  public func coverage(_ activity: Int) -> Coverage {
    coverage(of: plan.reporters.lazy.compactMap { cell(activity, $0) })
  }

  /// How many of its activities an organisation has reported, and since the reference.
  public func coverage(ofOrganisation organisation: Int) -> Coverage {
    coverage(of: plan.leaves.lazy.compactMap { cell($0, organisation) })
  }

  /// How many of some cells are reported, and since the reference.
  public func coverage(of cells: some Sequence<ComparedStanding>) -> Coverage {
    var coverage = Coverage()
    for cell in cells {
      coverage.of += 1
      if cell.isChanged { coverage.changed += 1 }
      guard cell.standing.isReported else { continue }
      coverage.reported += 1
      if cell.isConfirmedSince, reference != nil { coverage.confirmedSince += 1 }
    }
    return coverage
  }
}

/// A standing beside what it was at the reference.
public struct ComparedStanding: Hashable, Sendable {
  public let standing: Standing
  /// The status at the reference where it differs.
  public let was: Status?
  /// The ticks at the reference where they differ.
  public let wasTicked: Int?
  /// The outlook at the reference where it differs.
  public let wasOutlook: Outlook?
  public let isChanged: Bool
  public let isConfirmedSince: Bool
  public let hasReference: Bool

  /// Reported, but not confirmed since the reference.
  public var isStale: Bool { hasReference && standing.isReported && !isConfirmedSince }

  /// The one mark after the count: late, changed, or stale, the first that applies.
  public var mark: Mark? {
    if standing.overdue > 0 { return .overdue }
    if isChanged { return .changed }
    return isStale ? .stale : nil
  }

  public enum Mark: Hashable, Sendable { case overdue, changed, stale }
}

/// "6 av 8 har rapporterat, 5 sedan mötet" (R26).
public struct Coverage: Hashable, Sendable {
  public var reported = 0
  public var confirmedSince = 0
  public var of = 0
  /// How many differ from the reference.
  public var changed = 0

  public init() {}
}
