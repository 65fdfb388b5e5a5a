extension PaperCheck {
  /// A chart's table has every figure of the chart, in the row or column of its label.
  static func figures(_ paper: Paper) -> [Problem] {
    paper.blocks.flatMap { block -> [Problem] in
      guard case .chart(let chart) = block else { return [] }
      var faults: [Problem] = []
      for series in chart.series where series.values.count != chart.labels.count {
        faults.append(Words.PaperFault.figuresOfOtherCount(chart.title, series.name))
      }
      for (index, label) in chart.labels.enumerated() {
        let told = cells(of: label, in: chart.table)
        let values = chart.series.compactMap { index < $0.values.count ? $0.values[index] : nil }
        guard !holds(told, values) else { continue }
        faults.append(Words.PaperFault.figuresDiffer(chart.title, label))
      }
      if let target = chart.target, !chart.description.contains(Words.number(target)),
        !holds(chart.table.rows.flatMap { $0 }, [target])
      {
        faults.append(Words.PaperFault.figuresDiffer(chart.title, Words.Charts.target(target)))
      }
      return faults
    }
  }

  /// What the table says under or beside a label.
  private static func cells(of label: String, in table: Paper.Table) -> [String] {
    let rows = table.rows.filter { $0.first == label }.flatMap { $0.dropFirst() }
    guard rows.isEmpty, let column = table.heads.firstIndex(of: label) else { return rows }
    return table.rows.compactMap { column < $0.count ? $0[column] : nil }
  }

  /// Whether every value is told, each by a cell of its own: `75`, `75 %`, `75 av 80`.
  private static func holds(_ cells: [String], _ values: [Decimal6]) -> Bool {
    var left = cells
    for value in values {
      let number = Words.number(value)
      let cell = left.firstIndex {
        $0 == number || $0.hasPrefix("\(number) ") || $0.hasPrefix("\(number)\u{A0}%")
      }
      guard let cell else { return false }
      left.remove(at: cell)
    }
    return true
  }
}
