internal import RoadmapKit

/// The sign and the meaning of a status, an outlook and a mark.
enum StatusLook {
  static func sign(_ status: Status, _ symbols: Symbols) -> SafeText {
    switch status {
    case .notReported: symbols.notReported
    case .proposed: symbols.proposed
    case .notStarted: symbols.notStarted
    case .planned: symbols.planned
    case .inProgress: symbols.inProgress
    case .pilot: symbols.pilot
    case .evaluating: symbols.evaluating
    case .introducing: symbols.introducing
    case .done: symbols.done
    case .established: symbols.established
    case .paused: symbols.paused
    case .ended: symbols.ended
    case .notApplicable: symbols.notApplicable
    }
  }

  static func role(_ status: Status) -> Role {
    switch status {
    case .notReported, .notStarted, .planned, .paused, .notApplicable, .ended: .muted
    case .proposed: .suggested
    case .inProgress: .progress
    case .pilot: .pilot
    case .evaluating: .evaluating
    case .introducing: .introducing
    case .done: .ok
    case .established: .established
    }
  }

  static func sign(_ outlook: Outlook, _ symbols: Symbols) -> SafeText {
    switch outlook {
    case .onTrack: symbols.onTrack
    case .atRisk: symbols.atRisk
    case .offTrack: symbols.offTrack
    case .none: SafeText()
    }
  }

  static func role(_ outlook: Outlook) -> Role {
    switch outlook {
    case .onTrack: .ok
    case .atRisk: .warning
    case .offTrack: .danger
    case .none: .muted
    }
  }

  static func sign(_ mark: ComparedStanding.Mark, _ symbols: Symbols) -> SafeText {
    switch mark {
    case .overdue: symbols.overdue
    case .changed: symbols.changed
    case .stale: symbols.unconfirmed
    }
  }

  static func role(_ mark: ComparedStanding.Mark) -> Role {
    switch mark {
    case .overdue: .danger
    case .changed: .changed
    case .stale: .stale
    }
  }

  /// Whether the number of ticks says something beside the status.
  static func showsCount(_ standing: Standing) -> Bool {
    guard standing.ticked > 0, !standing.waitsForGate else { return false }
    switch standing.status {
    case .notReported, .done, .established, .ended, .notApplicable: return false
    default: return true
    }
  }

  /// The cell as in the matrix: sign, count, mark; with the word where `width` is given, which it then keeps.
  static func cell(_ cell: ComparedStanding, _ symbols: Symbols, wordsIn width: Int? = nil) -> Line {
    let standing = cell.standing
    let waits = standing.waitsForGate
    let role: Role = waits ? .waiting : cell.isStale ? .muted : role(standing.status)
    var text = waits ? symbols.gate : sign(standing.status, symbols)
    if showsCount(standing) { text += SafeText(standing.ticked) }
    if let width, standing.isReported {
      let word = SafeText(waits ? Words.UI.waitsShort : Words.shortStatus(standing.status))
      let isTight = text.columns + 1 + word.columns + (cell.mark == nil ? 0 : 1) > width
      text += (isTight ? "" : " ") + word
    }
    var line = Line(text, role)
    if let mark = cell.mark {
      line = line.adding(sign(mark, symbols), self.role(mark), bold: mark == .overdue)
    }
    return line
  }

  /// A milestone of `standing`; an open one is drawn as not started only where the activity has been reported.
  static func milestone(_ state: MilestoneState, of standing: Standing, _ symbols: Symbols) -> Line.Piece {
    if state.isEstablished { return Line.Piece(text: symbols.established, role: .established) }
    if state.isTicked { return Line.Piece(text: symbols.ticked, role: .ok) }
    if state.isLocked { return Line.Piece(text: symbols.gate, role: .waiting) }
    let sign = standing.isReported ? symbols.open : symbols.notReported
    return Line.Piece(text: sign, role: state.isOverdue ? .danger : .muted)
  }
}
