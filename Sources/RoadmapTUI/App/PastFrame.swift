internal import RoadmapKit

/// The frame around a state of the past, so that nobody takes it for today's: its words above and below, and
/// an edge all around.
struct PastFrame {
  let world: World
  let day: Day

  /// Nil where the present is shown.
  init?(_ world: World) {
    guard let day = world.asOf else { return nil }
    self.world = world
    self.day = day
  }

  private var symbols: Symbols { world.symbols }

  /// The row above: that it is the past, which day, and that it cannot be changed.
  func drawTitle(who: SafeText, on surface: inout Surface, in line: Rect) {
    drawEdge(on: &surface, in: line)
    let room = line.inset(columns: 1)
    let wordings = titles()
    var text = wordings.first { $0.columns + who.columns + 6 <= room.width } ?? wordings.last ?? .blank
    text = padded(text)
    text.trailing = Line.Piece(text: " " + who + " ", role: .titleStrong)
    text.draw(on: &surface, in: room, ellipsis: symbols.ellipsis)
  }

  /// The row below, with what there is to say.
  func draw(_ notice: Line, on surface: inout Surface, in line: Rect) {
    drawEdge(on: &surface, in: line)
    if notice.columns > 0 {
      padded(notice).draw(on: &surface, in: line.inset(columns: 1), ellipsis: symbols.ellipsis)
    }
  }

  /// The edges on both sides, and below the views where there is a rule.
  func drawSides(on surface: inout Surface, frame: Frame) {
    for row in frame.tabs.row..<frame.notice.row {
      for column in [0, frame.title.endColumn - 1] {
        surface.restyle(Rect(row: row, column: column, width: 1, height: 1), ground: .past)
      }
    }
    if let rule = frame.rules.first { drawEdge(on: &surface, in: rule) }
  }

  private func drawEdge(on surface: inout Surface, in line: Rect) {
    surface.fill(line, ground: .past)
    surface.put(SafeText(repeating: symbols.pastRule, count: line.width), at: line.origin)
  }

  private func padded(_ line: Line) -> Line {
    var line = line.adding(" ")
    line.pieces.insert(Line.Piece(text: " ", role: .plain), at: 0)
    return line
  }

  /// The title in shorter and shorter wordings; the day is in all of them.
  private func titles() -> [Line] {
    let plan = world.plan
    func title(_ when: String, _ name: String?, isMarked: Bool, compares: Bool) -> Line {
      var text = Line(SafeText(when), .titleWarning, bold: true)
      func add(_ words: String, _ role: Role) { text = text.adding(" · ").adding(SafeText(words), role) }
      if plan.standing != .adopted { add(Words.standing(plan.standing).uppercased(), .titleWarning) }
      if let words = plan.marking { add(isMarked ? words : Words.UI.markingShort, .titleWarning) }
      if !world.situation.isComplete { add(Words.UI.incomplete, .titleWarning) }
      if let name { add(name, .titleStrong) }
      if compares { add(world.comparison, .titleMuted) }
      return text
    }
    let full = Words.UI.pastInFull(day)
    return [
      title(full, plan.title, isMarked: true, compares: true),
      title(full, plan.short, isMarked: false, compares: true),
      title(full, plan.title, isMarked: true, compares: false),
      title(full, plan.short, isMarked: false, compares: false),
      title(full, nil, isMarked: false, compares: false),
      title(Words.UI.pastWithWeek(day), nil, isMarked: false, compares: false),
      title(Words.UI.past(day), nil, isMarked: false, compares: false),
    ]
  }
}
