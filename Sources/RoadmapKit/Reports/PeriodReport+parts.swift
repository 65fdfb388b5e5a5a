extension PeriodReport {
  /// One indicator with its newest value.
  public struct IndicatorLine: Sendable {
    public let indicator: Indicator
    /// Nil where ticks decide the value.
    public let table: IndicatorTable?
    /// Counted from ticks, now and at the baseline.
    public let computed: Count?
    public let computedBefore: Count?
    /// The newest value of each that measures it, with the one before; nil stands for the county.
    public let values: [Value]
    /// Those whose value for the last period that is over is missing; nil stands for the county.
    public let missing: [Int?]

    public struct Count: Hashable, Sendable {
      public let count: Int
      public let of: Int

      init?(_ value: (count: Int, of: Int)?) {
        guard let value else { return nil }
        (count, of) = value
      }
    }

    public struct Value: Hashable, Sendable {
      public let organisation: Int?
      public let period: Period
      public let value: Decimal6
      public let before: Decimal6?
    }

    static func all(_ situation: Situation, _ journals: Journals, organisation: Int?) -> [IndicatorLine] {
      let plan = situation.plan
      return plan.indicators.compactMap { indicator in
        guard indicator.computation == nil else {
          guard organisation == nil else { return nil }
          return IndicatorLine(
            indicator: indicator, table: nil, computed: Count(situation.now.computedValue(of: indicator)),
            computedBefore: Count(situation.then?.computedValue(of: indicator)), values: [], missing: [])
        }
        let table = IndicatorTable(situation, indicator)
        let rows = table.rows.filter { organisation == nil || $0.organisation == organisation }
        guard organisation == nil || !rows.isEmpty else { return nil }
        let values = rows.compactMap { row -> Value? in
          guard let last = row.values.last else { return nil }
          return Value(
            organisation: row.organisation, period: table.periods[last.place], value: last.value,
            before: row.values.dropLast().last?.value)
        }
        let missing = table.lastDue.map { table.missing($0) } ?? []
        return IndicatorLine(
          indicator: indicator, table: table, computed: nil, computedBefore: nil, values: values,
          missing: missing.filter { organisation == nil || $0 == organisation })
      }
    }
  }

  /// What has been raised to KD/RD.
  public struct Signals: Sendable {
    /// Neither answered nor closed, the oldest first.
    public let unanswered: [SignalState]
    /// Answered and still open.
    public let answered: [SignalState]
    /// Closed in the period.
    public let closed: [SignalState]

    init(_ situation: Situation, period: Period, organisation: Int?) {
      let own = organisation.map { situation.plan.organisations[$0].id.text }
      func signals(_ stage: SignalState.Stage) -> [SignalState] {
        SignalBoard(situation.now).groups.first { $0.stage == stage }?.signals.filter {
          own == nil || $0.by == own || $0.organisation == organisation
        } ?? []
      }
      unanswered = signals(.unanswered)
      answered = signals(.answered)
      closed = signals(.closed).filter { signal in
        signal.closed.map { period.contains($0.instant.swedishDay) } ?? false
      }
    }
  }

  /// Something that was written of the whole, with its words.
  public struct Deed: Sendable {
    public let entry: Entry
    public let activity: Int?
    public let day: Day
    /// Nil when nothing was written or the text is hidden.
    public let text: String?
    public let detail: EntryDetail?

    /// Gates, stops and follow-ups that are done: what concerns all, and is no cell of the matrix.
    public var isOfTheWhole: Bool {
      entry.verb == .passGate || entry.verb == .stop || entry.verb == .fulfil
    }

    static func all(_ progress: Progress, _ journals: Journals, in period: Period) -> [Deed] {
      let setAside = Set(progress.setAside.map(\.event))
      return journals.entries.compactMap { entry -> Deed? in
        switch entry.verb {
        case .decide, .passGate, .stop, .fulfil: break
        default: return nil
        }
        guard period.contains(entry.happenedDay), progress.lexicon.concerns(entry), progress.includes(entry),
          progress.retracted[entry.id] == nil, !setAside.contains(entry.id)
        else { return nil }
        return Deed(
          entry: entry, activity: progress.lexicon.activity(entry.activity), day: entry.happenedDay,
          text: progress.shownText(of: entry, journals),
          detail: progress.redacted.contains(entry.id) ? nil : journals.detail(of: entry))
      }.sorted { ($0.day, $0.entry.id) < ($1.day, $1.entry.id) }
    }
  }

  /// How it stood at the end of a half of the year.
  public struct Half: Sendable {
    public let half: HalfYear
    /// The last day that is known of it.
    public let day: Day
    public let progress: Progress

    /// Both halves of a year that have begun; none for another period.
    static func all(of period: Period, through asOf: Day, eve: Progress?, _ fold: (Day) -> Progress) -> [Half]
    {
      guard let part = PartialDay(period.text), case .year(let year) = part else { return [] }
      return [1, 2].map { HalfYear(year: year, half: $0) }.filter { $0.first <= asOf }.map { half in
        let day = min(half.last, asOf)
        return Half(half: half, day: day, progress: fold(day))
      }
    }
  }
}

extension Spread {
  /// Whether the county or anybody has said anything of it.
  var isBegun: Bool { county != nil || places.contains { $0.status != .notReported } }
}

extension PeriodReport {
  /// Whether it is the yearly report of a whole year, by its name.
  public var isYear: Bool {
    if case .year? = PartialDay(period.text) { true } else { false }
  }
}
