internal import RoadmapKit

/// An indicator in lines of words, for its table and for the page of its activity.
enum IndicatorWords {
  static func name(_ organisation: Int?, _ world: World) -> String {
    organisation.map { Words.UI.columnName(world.plan.organisations[$0]) } ?? Words.UI.county
  }

  /// What a cell says; nil where nothing is awaited.
  static func value(_ cell: IndicatorTable.Cell) -> String? {
    switch cell {
    case .value(let value, let was): was.map { Words.UI.wasValue($0, value) } ?? Words.number(value)
    case .missing: Words.UI.valueMissing
    case .none: nil
    }
  }

  /// Unit, how often, which way: `antal, varje halvår · ska öka ↑`.
  static func facts(_ indicator: Indicator, _ symbols: Symbols) -> Line {
    let unit = Words.unit(of: indicator)
    var line = unit.isEmpty ? Line() : Line(SafeText(unit) + " · ", .muted)
    if let direction = indicator.direction {
      line = line.adding(SafeText(Words.direction(direction)) + " " + sign(direction, symbols), .muted)
    } else {
      line = line.adding(SafeText(Words.UI.directionNotStated), .gap)
    }
    return indicator.provenance.isSuggested
      ? line.adding(" · " + SafeText(Words.suggested), .suggested) : line
  }

  /// Where it began and where it is to go.
  static func bounds(_ indicator: Indicator) -> Line {
    let baseline = indicator.baseline.map { Words.UI.baseline($0, indicator.baselinePeriod) }
    return Line(SafeText(baseline ?? Words.UI.baselineMissing), baseline == nil ? .gap : .muted)
      .adding(" · ", .muted)
      .adding(SafeText(Words.UI.target(indicator)), indicator.target == nil ? .gap : .muted)
  }

  private static func sign(_ direction: Indicator.Direction, _ symbols: Symbols) -> SafeText {
    switch direction {
    case .up: symbols.up
    case .down: symbols.down
    case .steady: "="
    }
  }

  /// The value that ticks decide, and each organisation's part in it.
  static func computed(_ indicator: Indicator, _ world: World) -> [Line] {
    let progress = world.situation.now
    guard let value = progress.computedValue(of: indicator) else { return [] }
    var lines = [
      Line(SafeText(Words.UI.nowValue) + " ", .muted)
        .adding(SafeText(Words.share(value.count, value.of)), .plain, bold: true)
        .adding(" · " + SafeText(Words.UI.computedByProgram), .muted), .blank,
    ]
    let users = world.plan.leaves.filter { world.plan.activities[$0].indicators.contains(indicator.id) }
    guard indicator.computation == .areas || indicator.computation == .organisations else { return lines }
    for organisation in world.plan.reporters {
      let counted = users.filter { progress.countsInOperation($0, organisation) }
      let areas = counted.flatMap { progress.areasInOperation($0, organisation) }
      guard !areas.isEmpty else { continue }
      let on = areas.count { $0 }
      lines.append(
        Line(SafeText(name(organisation, world)).padded(to: 22))
          .adding(
            on == areas.count ? world.symbols.ticked : world.symbols.open, on == areas.count ? .ok : .muted
          )
          .adding(" " + SafeText(Words.UI.inOperation(on, areas.count)), .plain))
    }
    return lines
  }
}
