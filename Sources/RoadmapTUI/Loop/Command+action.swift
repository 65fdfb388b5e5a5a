internal import RoadmapKit

extension Command {
  /// What the palette calls it; nil for what only moves the cursor, and for the palette itself.
  var action: Words.Action? {
    switch self {
    case .up, .down, .pageUp, .pageDown, .top, .bottom, .left, .right, .nextPane, .previousPane: nil
    case .palette: nil
    case .view(let view): view.action
    case .open: Words.Actions.open
    case .back: Words.Actions.back
    case .previous: Words.Actions.previous
    case .next: Words.Actions.next
    case .toggle: Words.Actions.toggle
    case .establish: Words.Actions.establish
    case .assess: Words.Actions.assess
    case .confirmRow: Words.Actions.confirmRow
    case .confirmAll: Words.Actions.confirmAll
    case .note: Words.Actions.note
    case .ownDay: Words.Actions.ownDay
    case .ownMilestone: Words.Actions.ownMilestone
    case .measure: Words.Actions.measure
    case .goal: Words.Actions.goal
    case .mark: Words.Actions.mark
    case .markSince: Words.Actions.markSince
    case .undo: Words.Actions.undo
    case .redo: Words.Actions.redo
    case .signal: Words.Actions.signal
    case .answer: Words.Actions.answer
    case .close: Words.Actions.close
    case .decide: Words.Actions.decide
    case .assign: Words.Actions.assign
    case .followUp: Words.Actions.followUp
    case .passGate: Words.Actions.passGate
    case .stop: Words.Actions.stop
    case .convene: Words.Actions.convene
    case .minutes: Words.Actions.minutes
    case .reminder: Words.Actions.reminder
    case .clock: Words.Actions.clock
    case .words: Words.Actions.words
    case .export: Words.Actions.export
    case .adopt: Words.Actions.adopt
    case .verify: Words.Actions.verify
    case .span: Words.Actions.span
    case .extract: Words.Actions.extract
    case .publish: Words.Actions.publish
    case .fetch: Words.Actions.fetch
    case .filter: Words.Actions.filter
    case .compare: Words.Actions.compare
    case .earlier: Words.Actions.earlier
    case .later: Words.Actions.later
    case .today: Words.Actions.today
    case .identify: Words.Actions.identify
    case .help: Words.Actions.help
    case .mouse: Words.Actions.mouse
    case .theme: Words.Actions.theme
    case .redraw: Words.Actions.redraw
    case .suspend: Words.Actions.suspend
    case .quit: Words.Actions.quit
    }
  }

  /// What it puts on record first in a view; nil for what only looks.
  func verb(on view: View) -> Verb? {
    switch self {
    case .toggle:
      switch view {
      case .calendar: .fulfil
      // There it opens what is under the cursor.
      case .matrix, .signals, .duties: nil
      default: .tick
      }
    case .establish: .establish
    case .assess: .status
    case .confirmRow, .confirmAll: .confirm
    case .note: .note
    case .ownDay: .plan
    case .ownMilestone: .local
    case .measure: .measure
    case .goal: .goal
    case .undo, .redo: .retract
    case .signal: .signal
    case .answer: view == .duties ? .reportBack : .answer
    case .close: view == .duties ? .closeAssignment : .closeSignal
    case .decide: .decide
    case .assign: .assign
    case .followUp: .followUp
    case .passGate: .passGate
    case .stop: .stop
    case .convene: .openMeeting
    case .words: .reportText
    case .adopt: .adoptReport
    default: nil
    }
  }

  /// Whether it changes what is on record, or prepares for it; not done where the past is shown.
  func isWriting(on view: View) -> Bool {
    verb(on: view) != nil || self == .mark || self == .markSince
  }

  /// Whether it is done from today only.
  func needsToday(on view: View) -> Bool { isWriting(on: view) || self == .export || self == .publish }
}

extension View {
  fileprivate var action: Words.Action {
    switch self {
    case .matrix: Words.Actions.matrix
    case .organisation: Words.Actions.organisation
    case .activity: Words.Actions.activity
    case .meeting: Words.Actions.meeting
    case .calendar: Words.Actions.calendar
    case .signals: Words.Actions.signals
    case .duties: Words.Actions.duties
    case .history: Words.Actions.history
    case .report: Words.Actions.report
    }
  }
}
