/// The values of one indicator: who measures it down, periods across (R29–R31, R34).
public struct IndicatorTable: Hashable, Sendable {
  public enum Cell: Hashable, Sendable {
    /// A value, and what it was at the reference where it has been changed since then.
    case value(Decimal6, was: Decimal6?)
    /// The period is over, and who measures it has given nothing.
    case missing
    /// Nothing is awaited.
    case none

    var hasValue: Bool { if case .value = self { true } else { false } }
  }

  public struct Row: Hashable, Sendable {
    /// Nil for the county.
    public let organisation: Int?
    /// One for each of the table's periods.
    public let cells: [Cell]

    /// The values that were given, by their place among the periods.
    public var values: [(place: Int, value: Decimal6)] {
      cells.enumerated().compactMap { place, cell in
        if case .value(let value, _) = cell { (place, value) } else { nil }
      }
    }
  }

  public let indicator: Indicator
  /// The oldest first; the one that goes on now is among them.
  public let periods: [Period]
  /// The last period that is over and for which values are awaited; nil where nothing follows the calendar.
  public let lastDue: Int?
  /// In the plan's order, the county last; empty for an indicator that ticks decide.
  public let rows: [Row]

  public init(_ situation: Situation, _ indicator: Indicator) {
    self.indicator = indicator
    guard indicator.computation == nil else {
      (periods, lastDue, rows) = ([], nil, [])
      return
    }
    let now = situation.now
    let marks = now.measures.filter { $0.indicator == indicator.id }
    let earlier = situation.then?.measures.filter { $0.indicator == indicator.id } ?? []
    let measuring = Measuring(now, indicator)
    let periods = IndicatorTable.sorted(measuring.periods + marks.map(\.period))
    let isDue = periods.map { period in
      period.last < now.today && measuring.periods.contains { $0.isSame(as: period) }
    }
    func value(_ marks: [MeasureMark], _ organisation: Int?, _ period: Period) -> Decimal6? {
      marks.first { $0.organisation == organisation && $0.period.isSame(as: period) }?.value
    }
    func row(_ organisation: Int?) -> Row {
      let isAwaited = measuring.isAwaited(organisation)
      let cells = zip(periods, isDue).map { period, isDue in
        guard let number = value(marks, organisation, period) else {
          return isDue && isAwaited ? Cell.missing : Cell.none
        }
        let was = value(earlier, organisation, period)
        return Cell.value(number, was: was == number ? nil : was)
      }
      return Row(organisation: organisation, cells: cells)
    }
    let shown = now.plan.reporters.filter { organisation in
      measuring.concerns(organisation) || marks.contains { $0.organisation == organisation }
    }
    self.periods = periods
    lastDue = isDue.lastIndex(of: true)
    rows = shown.map { row($0) } + [row(nil)]
  }

  /// How many organisations have given a value for a period, of those that it is awaited from or that gave one.
  public func given(_ place: Int) -> (given: Int, of: Int) {
    let cells = rows.filter { $0.organisation != nil }.map { $0.cells[place] }
    return (cells.count { $0.hasValue }, cells.count { $0 != .none })
  }

  /// Those whose value for a period is missing; nil stands for the county.
  public func missing(_ place: Int) -> [Int?] {
    rows.filter { $0.cells[place] == .missing }.map(\.organisation)
  }

  /// Each stretch of days once, in its shortest spelling.
  private static func sorted(_ periods: [Period]) -> [Period] {
    var kept: [Period] = []
    for period in periods.sorted(by: { $0.text.utf8.count < $1.text.utf8.count })
    where !kept.contains(where: { $0.isSame(as: period) }) {
      kept.append(period)
    }
    return kept.sorted()
  }
}
