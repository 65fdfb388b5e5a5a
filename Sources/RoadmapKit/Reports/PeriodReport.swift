/// What the presidium reports to KD/RD of a period, from the journals alone: how it stood at its end, and what changed
/// in it (färdplanen 5.2; R36, R40).
///
/// Events count by the day they happened, whenever they were recorded. A period that has not ended is seen from
/// today. The value is the same for the same journals, plan, period and day; every format is made from it.
public struct PeriodReport: Sendable {
  public struct Row: Sendable {
    public let activity: Int
    public let county: Status?
    public let gate: GateState?
    public let coverage: Coverage
    public let cells: [ComparedStanding]
    /// Those of ``cells`` that changed in the period.
    public var changes: [ComparedStanding] { cells.filter(\.isChanged) }
  }

  /// What the report was made from.
  public struct Basis: Hashable, Sendable {
    /// SHA-256 of the plan's file, lower-case hex.
    public var plan: String
    /// The events that were read, and the newest of them.
    public var events: Int
    public var newest: EventID
    /// Number of events that do not count.
    public var setAside: Int
  }

  public let plan: Plan
  public let journals: Journals
  public let period: Period
  /// The day it is seen from: the period's last, or today while it lasts.
  public let asOf: Day
  public let hasEnded: Bool
  public let isComplete: Bool
  /// The one organisation asked for, or nil for all.
  public let organisation: Int?
  /// The day of adoption; nil for what is not itself adopted.
  public let adopted: Day?
  /// When the period's report was adopted that this one only works out anew; nil for a draft.
  public let standsBeside: Day?
  public let baseline: ReportBaseline
  public let situation: Situation
  /// Leaves of the plan, in its order.
  public let rows: [Row]
  /// Prioritised areas of the period's year and of the years before, in the plan's order.
  public let prioritised: [Int]
  public let late: [Attention.Late]
  /// Organisations that have confirmed nothing in the period.
  public let silent: [Int]
  public let gaps: [Gap]
  /// The activities that anybody has reported or the county has spoken of, with how far they have spread.
  public let spread: [Spread]
  public let indicators: [IndicatorLine]
  public let signals: Signals
  public let decisions: [Deed]
  public let assignments: [AssignmentBoard.Item]
  /// What the county's bodies did besides, in the order of the days.
  public let deeds: [Deed]
  /// What falls due in the next period.
  public let ahead: [Occasion]
  public let nextPeriod: Period?
  /// The presidium's own words by section.
  public let texts: [ReportSection: String]
  /// How it stood at the end of each half, for a year.
  public let halves: [Half]
  public let basis: Basis

  public init(
    _ journals: Journals, plan: Plan, isMain: Bool, period: Period, today: Day, isComplete: Bool,
    organisation: Int? = nil, adopted: Day? = nil, planDigest: String = ""
  ) {
    self.plan = plan
    self.journals = journals
    self.period = period
    self.isComplete = isComplete
    self.organisation = organisation
    self.adopted = adopted
    hasEnded = period.last < today
    let asOf = min(period.last, today)
    self.asOf = asOf
    func fold(_ cut: Cut, _ day: Day) -> Progress {
      Progress.fold(journals, onto: plan, isMain: isMain, cut: cut, today: day)
    }
    let now = fold(.happened(through: asOf), asOf)
    // Reports are written and adopted after their periods.
    let known = asOf < today ? fold(.happened(through: today), today) : now
    standsBeside =
      adopted == nil ? known.adoptions.last { Period($0.period)?.isSame(as: period) ?? false }?.on : nil
    let baseline = ReportBaseline(of: period, in: known)
    self.baseline = baseline
    let situation = Situation(
      now: now, reference: baseline.reference,
      then: fold(baseline.cut, baseline.day), isComplete: isComplete)
    self.situation = situation
    rows = plan.leaves.map { activity in
      let county = now.countyStanding(activity)
      return Row(
        activity: activity, county: county.status, gate: county.gate, coverage: situation.coverage(activity),
        cells: plan.reporters.filter { organisation == nil || organisation == $0 }
          .compactMap { situation.cell(activity, $0) })
    }
    prioritised = MeetingAgenda.prioritised(now, year: asOf.year)
    let attention = Attention(situation)
    late = attention.late.filter { organisation == nil || organisation == $0.organisation }
    // A report before may have been adopted well into this period: what was confirmed by then counts here.
    silent = plan.reporters.filter { (organisation ?? $0) == $0 }.filter { party in
      now.lastConfirmed(party).map { $0 < period.first } ?? true
    }
    gaps = attention.gaps
    spread = plan.leaves.compactMap { Spread(now, journals, activity: $0) }.filter(\.isBegun)
    indicators = IndicatorLine.all(situation, journals, organisation: organisation)
    signals = Signals(situation, period: period, organisation: organisation)
    let done = Deed.all(now, journals, in: period)
    decisions = done.filter { $0.entry.verb == .decide }
    deeds = done.filter { $0.isOfTheWhole }
    let own = organisation.map { plan.organisations[$0].id.text }
    assignments = AssignmentBoard(now).groups.flatMap(\.items).filter { item in
      guard own == nil || item.assignment.to == own else { return false }
      return item.stage != .closed || (item.assignment.closedOn.map(period.contains) ?? false)
    }
    nextPeriod = period.next
    ahead = PeriodReport.ahead(now, after: asOf, through: period.next?.last, organisation)
    texts = PeriodReport.texts(known, journals, period)
    halves = Half.all(of: period, through: asOf, eve: situation.then) { fold(.happened(through: $0), $0) }
    basis = Basis(
      plan: planDigest, events: journals.entries.count, newest: journals.entries.last?.id ?? .none,
      setAside: now.setAside.count)
  }

  /// What a change was: the standing at the baseline; nil where the activity did not concern.
  public func earlier(_ cell: ComparedStanding) -> Standing? {
    situation.then?.standing(cell.standing.activity, cell.standing.organisation)
  }

  private static func ahead(_ now: Progress, after day: Day, through end: Day?, _ organisation: Int?)
    -> [Occasion]
  {
    let all = YearWheel.ahead(now, after: day, through: end ?? day.adding(months: 6))
    guard let organisation else { return all }
    let id = now.plan.organisations[organisation].id.text
    return all.filter { occasion in
      if case .milestone(_, _, let organisations) = occasion.subject {
        return organisations.contains(organisation)
      }
      return occasion.by.contains(id) || occasion.to.contains(id)
    }
  }

  /// The newest words of each section, where they are not hidden; written at any time, also after the period.
  private static func texts(_ known: Progress, _ journals: Journals, _ period: Period) -> [ReportSection:
    String]
  {
    var texts: [ReportSection: String] = [:]
    for mark in known.reportTexts where Period(mark.period)?.isSame(as: period) == true {
      guard let section = ReportSection(rawValue: mark.section), section.takesWords else { continue }
      let text = journals.entry(mark.event).flatMap { known.shownText(of: $0, journals) }
      texts[section] = text.flatMap { $0.isEmpty ? nil : $0 }
    }
    return texts
  }
}
