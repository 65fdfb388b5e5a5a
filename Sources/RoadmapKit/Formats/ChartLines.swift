/// Lines or steps over moments, each with its name and last value at its end.
struct ChartLines {
  let chart: Chart
  let isSteps: Bool
  let id: String
  let plain: PlainText

  private let top = 3_000
  private var bottom: Int { top + max(20_000, (chart.series.count + 1) * ChartFrame.line) }
  private var values: [Decimal6] {
    chart.series.flatMap { $0.values.prefix(chart.labels.count).compactMap { $0 } }
  }

  var picture: HTMLText {
    let aim = chart.target.map { [$0] } ?? []
    guard !values.isEmpty, let scale = ChartScale(values + aim, mayLeaveZero: !isSteps) else { return empty }
    let plot = plot(scale)
    var parts = axis(scale, plot) + moments(plot)
    var ends: [ChartEnds.End] = []
    if let target = chart.target {
      let y = plot.y(target, scale)
      parts.append(line(plot.left, y, plot.right, y, width: "2", dashes: ChartInk.target))
      ends.append(.init(text: Words.Charts.target(target), series: nil, x: plot.right, y: y))
    }
    for (index, series) in chart.series.enumerated() {
      parts.append(drawing(series, index, scale, plot))
      if let end = end(series, index, scale, plot) { ends.append(end) }
    }
    parts += ChartEnds(ends: ends, x: plot.right + 1_800, top: top, bottom: bottom).parts(plain)
    var height = bottom + 3_000
    let silent = chart.series.filter { $0.values.allSatisfy { $0 == nil } }.map { plain.clean($0.name) }
    if !silent.isEmpty {
      let words = plain.cut(Words.Charts.missing(silent), 84)
      parts.append(ChartFrame.text(words, x: 0, y: height + 800, plain))
      height += ChartFrame.line
    }
    return whole(parts, height)
  }

  private var empty: HTMLText {
    whole([ChartFrame.text(Words.Charts.noValues, x: 0, y: 1_400, plain)], 2_400)
  }

  private func whole(_ parts: [HTMLText], _ height: Int) -> HTMLText {
    ChartFrame.picture(
      id, title: chart.title, description: chart.description, height: height, parts, plain)
  }

  // MARK: Frame

  /// Where the lines are.
  private struct Plot {
    let left: Int, right: Int, top: Int, bottom: Int
    let count: Int

    /// The moment of a label; one alone stands in the middle.
    func x(_ index: Int) -> Int {
      guard count > 1 else { return (left + right) / 2 }
      return left + 800 + (right - left - 1_600) * index / (count - 1)
    }

    func y(_ value: Decimal6, _ scale: ChartScale) -> Int {
      bottom - scale.place(value, along: bottom - top)
    }
  }

  private func plot(_ scale: ChartScale) -> Plot {
    let ticks = scale.ticks.map { ChartFrame.width(of: Words.number($0), plain) }.max() ?? 0
    let names =
      (chart.series.map(endText) + [chart.target.map(Words.Charts.target) ?? ""])
      .map { ChartFrame.width(of: $0, plain) }.max() ?? 0
    return Plot(
      left: ticks + 1_000, right: ChartFrame.width - names - 2_600, top: top, bottom: bottom,
      count: chart.labels.count)
  }

  private func axis(_ scale: ChartScale, _ plot: Plot) -> [HTMLText] {
    var notes = [chart.unit.map(plain.clean)].compactMap { $0 }.filter { !$0.isEmpty }
    if !scale.beginsAtZero, let first = scale.ticks.first { notes.append(Words.Charts.axisFrom(first)) }
    let unit = plain.cut(notes.joined(separator: " · "), 84)
    let heads = unit.isEmpty ? [] : [ChartFrame.text(unit, x: 0, y: 1_300, plain)]
    return heads
      + scale.ticks.flatMap { tick in
        let y = plot.y(tick, scale)
        return [
          line(plot.left, y, plot.right, y, opacity: tick.millionths == 0 ? nil : "0.25"),
          ChartFrame.text(Words.number(tick), x: plot.left - 600, y: y + 450, anchor: .end, plain),
        ]
      }
  }

  /// The names of the moments: as many as have room, the last always.
  private func moments(_ plot: Plot) -> [HTMLText] {
    let names = chart.labels.map { plain.cut(plain.clean($0), 16) }
    let widest = (names.map { ChartFrame.width(of: $0, plain) }.max() ?? 0) + 900
    let apart = max(1, (plot.x(1) - plot.x(0)))
    let every = names.count > 1 ? max(1, (widest + apart - 1) / apart) : 1
    return names.indices.flatMap { index -> [HTMLText] in
      let x = plot.x(index)
      let tick = line(x, plot.bottom, x, plot.bottom + 400)
      guard (names.count - 1 - index) % every == 0 else { return [tick] }
      let middle = max(ChartFrame.width(of: names[index], plain) / 2, x)
      return [tick, ChartFrame.text(names[index], x: middle, y: plot.bottom + 1_800, anchor: .middle, plain)]
    }
  }

  private func line(
    _ x1: Int, _ y1: Int, _ x2: Int, _ y2: Int, width: String? = nil, dashes: String? = nil,
    opacity: String? = nil
  ) -> HTMLText {
    .empty(
      "path",
      [
        "d": ChartFrame.point("M", x1, y1) + ChartFrame.point("L", x2, y2), "stroke": "currentColor",
        "stroke-width": width, "stroke-dasharray": dashes, "stroke-opacity": opacity,
      ])
  }

  // MARK: Series

  /// The line with its signs; where a value is missing it is broken.
  private func drawing(_ series: Chart.Series, _ index: Int, _ scale: ChartScale, _ plot: Plot) -> HTMLText {
    var path = ""
    var signs: [HTMLText] = []
    var isDrawing = false
    let values = series.values.prefix(plot.count)
    for (place, value) in values.enumerated() {
      guard let value else {
        if isSteps, isDrawing { path += "H" + ChartFrame.units(plot.x(place)) }
        isDrawing = false
        continue
      }
      let (x, y) = (plot.x(place), plot.y(value, scale))
      if isDrawing, isSteps { path += "H\(ChartFrame.units(x))V\(ChartFrame.units(y))" }
      if isDrawing, !isSteps { path += ChartFrame.point("L", x, y) }
      if !isDrawing { path += ChartFrame.point("M", x, y) }
      let isAlone = !isDrawing && (place + 1 >= values.count || values[place + 1] == nil)
      if isAlone || (!isSteps && plot.count <= 24) { signs.append(ChartInk.sign(index, x: x, y: y)) }
      isDrawing = true
    }
    let line = HTMLText.empty(
      "path",
      [
        "d": path, "fill": "none", "stroke": "currentColor", "stroke-width": "2.5",
        "stroke-dasharray": ChartInk.dashes(index),
      ])
    return .block("g", ["class": ChartInk.name(index)], [path.isEmpty ? .none : line] + signs)
  }

  /// The last value and its name; a line that ends early says when.
  private func end(_ series: Chart.Series, _ index: Int, _ scale: ChartScale, _ plot: Plot)
    -> ChartEnds.End?
  {
    guard let (place, last) = last(series) else { return nil }
    let goesOn = plot.count > 1 && place == plot.count - 1
    return ChartEnds.End(
      text: endText(series), series: index, x: goesOn ? plot.x(place) : nil,
      y: plot.y(last, scale))
  }

  private func last(_ series: Chart.Series) -> (place: Int, value: Decimal6)? {
    let values = series.values.prefix(chart.labels.count)
    guard let place = values.lastIndex(where: { $0 != nil }), let value = values[place] else { return nil }
    return (place, value)
  }

  /// `Timrå 75`, `Ånge 40 (2025-H2)`.
  private func endText(_ series: Chart.Series) -> String {
    guard let (place, value) = last(series) else { return "" }
    let name = "\(plain.cut(plain.clean(series.name), 20)) \(Words.number(value))"
    let label = plain.cut(plain.clean(chart.labels[place]), 10)
    return place == chart.labels.count - 1 ? name : "\(name) (\(label))"
  }
}
