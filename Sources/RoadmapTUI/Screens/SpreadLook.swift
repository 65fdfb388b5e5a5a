internal import RoadmapKit

/// The steps of a lifecycle as lines, and the columns of its curve.
enum SpreadLook {
  /// The line of steps with how many stand at each and where the county is, in as many words as there is room for.
  static func steps(_ spread: Spread, width: Int, _ symbols: Symbols) -> [Line] {
    let trodden = spread.line.filter { $0 != .proposed || spread.stands(.proposed) }
    let wide = " " + symbols.arrow + " "
    let wordings = [
      (words(spread.line, spread, symbols, signs: true), wide),
      (words(spread.line, spread, symbols), wide), (words(trodden, spread, symbols), wide),
      (words(trodden, spread, symbols, counts: false), wide),
    ]
    let layouts = wordings.map { layout($0.0, $0.1, width: width) }
    var lines =
      layouts.first { $0.count == 1 }
      ?? layout(words(trodden, spread, symbols, counts: false), symbols.arrow, width: width)
    if spread.county == nil { lines.append(Line(SafeText(Words.UI.countySilent), .gap)) }
    guard !spread.beside.isEmpty else { return lines }
    let beside = layout(words(spread.beside, spread, symbols, signs: true), " · ", width: width)
    return lines + [Line(SafeText(Words.UI.beside) + ": ", .muted) + beside[0]] + beside.dropFirst()
  }

  private static func words(
    _ statuses: [Status], _ spread: Spread, _ symbols: Symbols, signs: Bool = false, counts: Bool = true
  ) -> [Line] {
    statuses.map { status in
      let count = spread.places.count { $0.status == status }
      let isCounty = spread.county?.status == status
      var text = signs ? StatusLook.sign(status, symbols) + " " : SafeText()
      text += SafeText(Words.status(status))
      if counts, count > 0 { text += " " + SafeText(count) }
      if isCounty { text += " (" + SafeText(Words.UI.countyHere) + ")" }
      let role: Role = isCounty ? .strong : count > 0 ? StatusLook.role(status) : .muted
      return Line(text, role, bold: isCounty)
    }
  }

  /// The words after one another, with `arrow` between them; a line that is full goes on in the next.
  private static func layout(_ words: [Line], _ arrow: SafeText, width: Int) -> [Line] {
    var lines = [Line()]
    for (index, word) in words.enumerated() {
      let joint = index == 0 ? Line() : Line(arrow, .muted)
      if lines[lines.count - 1].columns + joint.columns + word.columns > width { lines.append(Line()) }
      lines[lines.count - 1] = lines[lines.count - 1] + joint + word
    }
    return lines
  }

  /// The last day of the curve: the day that is shown, or a later one that a wrong clock gave.
  static func end(_ spread: Spread) -> Day { max(spread.asOf, spread.steps.last?.day ?? spread.asOf) }

  /// A column for each stretch of days, with the count at its end.
  static func columns(_ spread: Spread, from first: Day, count: Int) -> [StepChart.Column] {
    let days = max(1, end(spread).days(since: first))
    return (1...max(1, count)).map { place in
      let now = spread.count(on: first.adding(days: days * place / max(1, count)))
      return StepChart.Column(full: now.introduced, part: now.begun - now.introduced)
    }
  }
}
