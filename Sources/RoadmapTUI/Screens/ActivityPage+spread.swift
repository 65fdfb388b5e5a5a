internal import RoadmapKit

/// How the activity has spread: the line of its steps, where each organisation stands and since when, the curve of
/// those that have introduced it, and what is to be asked.
extension ActivityPage {
  private var room: Int { min(width - 4, 140) }

  func spread() -> [Row] {
    guard let insight = world.insight(of: activity), let spread = insight.spread else { return [] }
    var rows = [row(Line(SafeText(Words.UI.spread), .heading), at: .spread)]
    var lines = DetailPane.wrapped(Words.spread(spread) + ".", textWidth, .plain)
    lines += SpreadLook.steps(spread, width: room, symbols)
    if insight.gate == nil { lines += decision(world.situation.now.gateDecision(activity)) }
    lines.append(.blank)
    lines += beside(places(spread), chart(spread))
    lines += asked(spread) + doubts(spread)
    rows += self.rows(lines + [.blank])
    return rows
  }

  /// Two blocks of lines beside each other.
  private func beside(_ left: [Line], _ right: [Line]) -> [Line] {
    (0..<max(left.count, right.count)).map { index in
      let first = left.indices.contains(index) ? left[index] : .blank
      guard right.indices.contains(index) else { return first }
      return first.adding(SafeText(repeating: " ", count: max(0, placeWidth + 3 - first.columns)))
        + right[index]
    }
  }

  private var showsDuration: Bool { room >= 96 }
  private var placeWidth: Int { showsDuration ? 54 : 40 }

  /// A row for each organisation: its step and since when.
  private func places(_ spread: Spread) -> [Line] {
    let head =
      SafeText(Words.UI.partHead).padded(to: 13) + SafeText(Words.UI.stepHead).padded(to: 17)
      + SafeText(Words.UI.sinceHead)
    return [Line(head, .muted)]
      + spread.places.map { place in
        let name = place.organisation.map { world.plan.organisations[$0] }.map(Words.UI.columnName) ?? ""
        let step =
          StatusLook.sign(place.status, symbols) + " " + SafeText(Words.shortStatus(place.status))
        var line = Line(
          SafeText(name).fitted(to: 12, ellipsis: symbols.ellipsis) + " ",
          place.organisation == target.organisation ? .strong : .plain
        )
        .adding(step.fitted(to: 17, ellipsis: symbols.ellipsis), StatusLook.role(place.status))
        if let since = place.since {
          line = line.adding(SafeText(since.description), .muted)
          if showsDuration {
            line = line.adding("  " + SafeText(Words.duration(since: since, asOf: spread.asOf)), .muted)
          }
        }
        return line
      }
  }

  /// The curve with its axes; nothing where nobody has begun.
  private func chart(_ spread: Spread) -> [Line] {
    guard let first = spread.steps.first(where: { $0.count.begun > 0 }) else { return [] }
    let top = SafeText(spread.of)
    let width = min(80, room - placeWidth - 3 - top.columns - 1)
    guard width >= 20, spread.of > 0 else { return [] }
    let height = spread.of <= 8 ? spread.of : 7
    let now = spread.now
    let legend = Line(symbols.sparkline[7], .bar)
      .adding(" " + SafeText(Words.UI.introduced(spread.measure, now.introduced, spread.of)))
      .adding("  ").adding(symbols.hatch, .barRest)
      .adding(" " + SafeText(Words.UI.begun(now.begun - now.introduced)))
    let columns = SpreadLook.columns(spread, from: first.day, count: width)
    let chart = StepChart(columns: columns, of: spread.of, height: height, symbols: symbols)
    var lines = [legend]
    for (index, row) in chart.rows.enumerated() {
      let label = index == 0 ? top : SafeText()
      lines.append(Line(label.padded(to: top.columns, side: .right) + symbols.verticalRule, .muted) + row)
    }
    let axis = SafeText(0).padded(to: top.columns, side: .right) + symbols.bottomLeft
    lines.append(Line(axis + SafeText(repeating: symbols.rule, count: width), .muted))
    let start = SafeText(first.day.description)
    let end = SafeText(SpreadLook.end(spread).description)
    lines.append(
      Line(
        SafeText(repeating: " ", count: top.columns + 1) + start
          + SafeText(repeating: " ", count: max(1, width - start.columns - end.columns)) + end, .muted))
    return lines
  }

  /// Who is asked now whether what they have done is ordinary practice, milestone by milestone.
  private func asked(_ spread: Spread) -> [Line] {
    guard !spread.asked.isEmpty else { return [] }
    var lines = [Line.blank, Line(SafeText(Words.UI.askedHeading), .strong)]
    lines += DetailPane.wrapped(Words.UI.askedHow, textWidth, .muted)
    var titles: [MilestoneState.Source] = []
    for asked in spread.asked where !titles.contains(asked.milestone) { titles.append(asked.milestone) }
    for source in titles {
      let names = spread.asked.filter { $0.milestone == source }.map { asked in
        let area = asked.area.map { " (\(world.plan.areas[$0].name))" } ?? ""
        return "\(Words.UI.columnName(world.plan.organisations[asked.organisation]))\(area) \(asked.tickedOn)"
      }
      lines += DetailPane.wrapped(
        world.situation.now.title(of: source, in: activity, world.journals), textWidth, .plain)
      lines += SafeText.lines(names.joined(separator: " · "), width: textWidth - 2).map {
        Line("  " + $0, .muted)
      }
    }
    return lines
  }

  private func doubts(_ spread: Spread) -> [Line] {
    guard !spread.doubts.isEmpty else { return [] }
    return [.blank, Line(SafeText(Words.UI.doubtsHeading), .strong)]
      + spread.doubts.flatMap { doubt in
        DetailPane.wrapped(Words.UI.doubt(doubt, world.plan, asOf: spread.asOf), textWidth, .warning)
      }
  }
}
