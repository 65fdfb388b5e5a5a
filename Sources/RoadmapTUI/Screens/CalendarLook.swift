internal import RoadmapKit

/// How an occasion looks: its sign, and its row.
enum CalendarLook {
  /// As wide as a suggested day: `2026-07-31 v. 31 (förslag)`.
  static let timeWidth = 26

  static func sign(_ state: Occasion.State, _ symbols: Symbols) -> SafeText {
    switch state {
    case .overdue: symbols.overdue
    case .underway: symbols.inProgress
    case .coming: symbols.open
    case .done: symbols.ticked
    case .unknown: symbols.notReported
    }
  }

  static func role(_ state: Occasion.State, isNext: Bool = false) -> Role {
    switch state {
    case .overdue: .danger
    case .underway: .progress
    case .coming: isNext ? .notice : .muted
    case .done: .ok
    case .unknown: .muted
    }
  }

  /// Sign, time, what, who, and at the end how it stands.
  static func line(_ occasion: Occasion, width: Int, world: World) -> Line {
    let isNext = world.wheel?.next.contains(occasion.id) ?? false
    let role = role(occasion.state, isNext: isNext)
    let ellipsis = world.symbols.ellipsis
    let timeRole: Role = occasion.due == nil ? .gap : occasion.isSuggested ? .suggested : .plain
    let time = SafeText(Words.CalendarView.time(occasion)).fitted(to: timeWidth, ellipsis: ellipsis)
    let title = SafeText(Words.Wheel.title(occasion, world.situation.now, world.journals))
    let isFirm = occasion.state == .overdue || isNext
    var line = Line(sign(occasion.state, world.symbols) + " ", role, bold: isFirm)
      .adding(time + " ", timeRole)
    // Who has a column of its own where there is room for one.
    let titleWidth = width >= 120 ? width / 2 - timeWidth / 2 : 0
    line = line.adding(titleWidth > 0 ? title.fitted(to: titleWidth, ellipsis: ellipsis) : title)
    if occasion.kind != .meeting {
      let who = SafeText(Words.Wheel.who(occasion, world.plan))
      line = line.adding((titleWidth > 0 ? "  " : " · ") + who, .muted)
    }
    line.trailing = Line.Piece(
      text: world.isPending(occasion)
        ? SafeText(Words.UI.saving) : SafeText(Words.Wheel.state(occasion, isNext: isNext)), role: role)
    return line
  }

  /// A rule without times: how often, what, who.
  static func line(_ rule: FollowUp, width: Int, world: World) -> Line {
    let isStated = !rule.cadences.isEmpty
    return Line("  ")
      .adding(
        SafeText(Words.Wheel.cadence(rule)).fitted(to: timeWidth, ellipsis: world.symbols.ellipsis) + " ",
        isStated ? .plain : .gap
      )
      .adding(SafeText(rule.title))
      .adding(" · " + SafeText(Words.Wheel.who(rule, world.plan)), .muted)
  }
}

extension World {
  /// Whether the word that a follow-up is done is on its way to the disk.
  func isPending(_ occasion: Occasion) -> Bool {
    guard !pending.isEmpty, case .rule(let rule, let period) = occasion.subject else { return false }
    return pending.contains { recording in
      recording.facts.contains { $0.verb == .fulfil && $0[.rule] == rule.text && $0[.period] == period.text }
    }
  }
}
