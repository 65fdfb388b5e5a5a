internal import RoadmapKit

/// The indicators on an activity's page: a row each to stand on, and how far its values have come.
extension ActivityPage {
  func indicators() -> [Row] {
    let tables = world.insight(of: activity)?.indicators ?? []
    guard !tables.isEmpty else { return [] }
    var rows = rows([Line(SafeText(Words.UI.indicators), .heading)])
    for table in tables {
      rows.append(row(Line(SafeText(table.indicator.title)), at: .indicator(table.indicator.id)))
      rows += self.rows(summary(table).map(indented))
    }
    return rows + self.rows([.blank])
  }

  private func indented(_ line: Line) -> Line {
    var line = line
    line.pieces.insert(Line.Piece(text: "  ", role: .plain), at: 0)
    return line
  }

  private func summary(_ table: IndicatorTable) -> [Line] {
    let indicator = table.indicator
    var facts = IndicatorWords.facts(indicator, symbols).adding(" · ", .muted)
    facts = facts.adding(SafeText(Words.UI.target(indicator)), indicator.target == nil ? .gap : .muted)
    if let value = world.situation.now.computedValue(of: indicator) {
      let line = Line(SafeText(Words.share(value.count, value.of)), .plain, bold: true)
      return [line.adding(" · " + SafeText(Words.UI.computedByProgram) + " · ", .muted) + facts]
    }
    return [facts] + values(table)
  }

  /// How many have given a value for the latest period, who has not, and the county's own.
  private func values(_ table: IndicatorTable) -> [Line] {
    let latest = table.lastDue ?? table.periods.indices.last { place in table.given(place).given > 0 }
    var lines: [Line] = []
    if let latest {
      let (given, of) = table.given(latest)
      var line = of > 0 ? Line(SafeText(Words.UI.given(given, of, table.periods[latest]))) : Line()
      if let county = table.rows.last, let last = county.values.last {
        let words = Words.UI.countyValue(last.value, table.periods[last.place])
        line = line.adding(of > 0 ? " · " : "", .muted).adding(SafeText(words))
      }
      if !line.pieces.isEmpty { lines.append(line) }
      let missing = table.missing(latest).map { IndicatorWords.name($0, world) }
      if !missing.isEmpty {
        lines += DetailPane.wrapped(Words.UI.missing(Words.list(missing)), textWidth - 2, .gap)
      }
    }
    return lines.isEmpty ? [Line(SafeText(Words.UI.noneGiven), .gap)] : lines
  }
}

extension Line {
  /// The pieces of both, one after the other.
  static func + (left: Line, right: Line) -> Line {
    Line(left.pieces + right.pieces, trailing: right.trailing ?? left.trailing)
  }
}
