/// Bars of parts, one a label, under a key that tells the patterns apart.
struct ChartShares {
  let chart: Chart
  let total: Int
  let id: String
  let plain: PlainText

  private static let row = 2_600
  /// More rows than this would not stand on one page.
  static let rowsOfPicture = 24
  /// Between two parts.
  private static let gap = 200

  var pictures: [HTMLText] {
    let rows = Array(chart.labels.indices)
    let count = max(1, (rows.count + Self.rowsOfPicture - 1) / Self.rowsOfPicture)
    return (0..<count).map { number in
      let shown = rows.dropFirst(number * Self.rowsOfPicture).prefix(Self.rowsOfPicture)
      let title = count > 1 ? Words.Charts.part(chart.title, number + 1, count) : chart.title
      return picture(Array(shown), title, count > 1 ? "\(id)-\(number + 1)" : id)
    }
  }

  private func picture(_ rows: [Int], _ title: String, _ id: String) -> HTMLText {
    var parts = [ChartInk.patterns(id, count: chart.series.count)]
    var y = key(id, &parts)
    let names = rows.map { plain.cut(plain.clean(chart.labels[$0]), 34) }
    let left = (names.map { ChartFrame.width(of: $0, plain) }.max() ?? 0) + 1_000
    for (row, name) in zip(rows, names) {
      parts.append(ChartFrame.text(name, x: 0, y: y + 1_500, plain))
      parts += bar(row, x: left, y: y, id)
      y += Self.row
    }
    return ChartFrame.picture(
      id, title: title, description: chart.description, height: y, parts, plain)
  }

  /// The name of every series beside its pattern; gives where the bars begin.
  private func key(_ id: String, _ parts: inout [HTMLText]) -> Int {
    var (x, y) = (0, 0)
    for (index, series) in chart.series.enumerated() {
      let name = plain.cut(plain.clean(series.name), 40)
      let width = 2_400 + ChartFrame.width(of: name, plain) + 1_600
      if x > 0, x + width > ChartFrame.width { (x, y) = (0, y + 2_000) }
      parts += [
        box(index, x: x + 50, y: y + 350, width: 1_800, height: 1_200, id),
        ChartFrame.text(name, x: x + 2_400, y: y + 1_400, plain),
      ]
      x += width
    }
    return y + 2_800
  }

  private func bar(_ row: Int, x: Int, y: Int, _ id: String) -> [HTMLText] {
    let room = ChartFrame.width - x
    let values = chart.series.map { row < $0.values.count ? $0.values[row] : nil }
    let known = values.map { Int64(clamping: max(0, $0?.millionths ?? 0)) }
    let (sum, tooMuch) = known.reduce((Int64(0), false)) { sum, value in
      let (next, overflow) = sum.0.addingReportingOverflow(value)
      return (next, sum.1 || overflow)
    }
    let wanted = Int64(clamping: total).multipliedReportingOverflow(by: 1_000_000)
    let whole = max(tooMuch ? .max : sum, wanted.overflow ? .max : wanted.partialValue)
    var parts: [HTMLText] = []
    var reached: Int64 = 0
    var right = x
    for (index, value) in known.enumerated() where value > 0 {
      let from = x + ChartScale.part(reached, of: whole, along: room)
      reached = reached.addingReportingOverflow(value).overflow ? .max : reached + value
      right = x + ChartScale.part(reached, of: whole, along: room)
      let width = max(100, right - from - Self.gap)
      parts.append(box(index, x: from + 50, y: y + 100, width: width, height: 1_900, id))
      parts += number(value, x: from + 50, width: width, y: y)
    }
    if values.contains(nil) { parts += missing(from: right + 50, all: values.allSatisfy { $0 == nil }, y) }
    return parts
  }

  /// A part or its sign in the key, with an edge of its own.
  private func box(_ series: Int, x: Int, y: Int, width: Int, height: Int, _ id: String) -> HTMLText {
    .empty(
      "rect",
      [
        "class": ChartInk.name(series), "x": ChartFrame.units(x), "y": ChartFrame.units(y),
        "width": ChartFrame.units(width), "height": ChartFrame.units(height),
        "fill": ChartInk.fill(id, series), "stroke": "currentColor",
      ])
  }

  /// The number of a part on a plate of the ground's colour, where it has room.
  private func number(_ value: Int64, x: Int, width: Int, y: Int) -> [HTMLText] {
    let number = Words.number(Decimal6(millionths: value))
    let plate = ChartFrame.width(of: number, plain) + 500
    guard plate + 400 <= width else { return [] }
    let middle = x + width / 2
    return [
      .empty(
        "rect",
        [
          "class": "plate", "x": ChartFrame.units(middle - plate / 2), "y": ChartFrame.units(y + 300),
          "width": ChartFrame.units(plate), "height": "15", "fill": "#fff",
        ]),
      ChartFrame.text(number, x: middle, y: y + 1_510, anchor: .middle, plain),
    ]
  }

  /// What nobody has told is an open frame, never a zero.
  private func missing(from x: Int, all: Bool, _ y: Int) -> [HTMLText] {
    let room = ChartFrame.width - x - 50
    guard room > 200 else { return [] }
    let frame = HTMLText.empty(
      "rect",
      [
        "x": ChartFrame.units(x), "y": ChartFrame.units(y + 100), "width": ChartFrame.units(room),
        "height": "19", "fill": "none", "stroke": "currentColor", "stroke-dasharray": "2 3",
      ])
    let words = Words.Charts.missing
    guard ChartFrame.width(of: words, plain) + 1_000 <= room else { return [frame] }
    return [frame, ChartFrame.text(words, x: x + 500, y: y + 1_510, plain)]
  }
}
