/// What the user means, whichever key, click or name said it.
enum Command: Hashable, Sendable {
  // Moving about.
  case up, down, pageUp, pageDown, top, bottom, left, right
  case open, back
  case previous, next
  case nextPane, previousPane
  case view(View)
  // Saying how it stands.
  case toggle, establish, assess, confirmRow, confirmAll, note
  case ownDay, ownMilestone, measure, goal
  case mark, markSince
  case undo, redo
  // Raising what is outside one's control, and answering.
  case signal, answer, close
  // Leading.
  case decide, assign, followUp, passGate, stop
  case convene, minutes, reminder, clock
  // The report to KD/RD.
  case words, export, adopt, verify, span, extract
  // Others.
  case publish, fetch
  // Looking.
  case filter, compare, earlier, later, today
  // The program itself.
  case palette, identify, help, mouse, theme, redraw, suspend, quit
}

/// The views, by the key that chooses them.
enum View: Int, Hashable, Sendable, CaseIterable {
  case matrix = 1
  case organisation = 2
  case activity = 3
  case meeting = 4
  case calendar = 5
  case signals = 6
  case duties = 7
  case history = 8
  case report = 9
}
