internal import RoadmapKit

/// What the signs mean, as far as there is room.
enum Legend {
  static let statuses: [Status] = [
    .notReported, .notStarted, .planned, .inProgress, .pilot, .evaluating, .introducing, .done, .established,
    .paused,
    .ended, .notApplicable,
  ]

  static func pieces(_ world: World) -> [Line] {
    let symbols = world.symbols
    let reference = world.situation.reference
    let marks = [
      Line(symbols.overdue, .danger).adding(" " + SafeText(Words.UI.legendOverdue), .muted),
      Line(symbols.changed, .changed).adding(" " + SafeText(Words.UI.legendChanged(reference)), .muted),
      Line(symbols.unconfirmed, .stale).adding(" " + SafeText(Words.UI.legendStale(reference)), .muted),
      Line(symbols.gate, .waiting).adding(" " + SafeText(Words.UI.legendGate), .muted),
    ]
    let draft =
      world.isShared
      ? [Line(symbols.draft, DraftLook.role).adding(" " + SafeText(Words.ShareView.legend), .muted)] : []
    let shown = world.plan.standing == .proposal ? [Status.proposed] + statuses : statuses
    return marks + draft
      + shown.map { status in
        Line(StatusLook.sign(status, symbols), StatusLook.role(status))
          .adding(" " + SafeText(Words.status(status)), .muted)
      }
  }

  static func draw(on surface: inout Surface, in area: Rect, world: World) {
    var row = 0
    var column = 0
    for line in pieces(world) {
      if column > 0, column + line.columns > area.width {
        row += 1
        column = 0
      }
      guard row < area.height else { return }
      line.draw(
        on: &surface, in: area.rows(from: row, count: 1).columns(from: column),
        ellipsis: world.symbols.ellipsis)
      column += line.columns + 2
    }
  }
}
