/// A screen with a keyboard, as the event loop sees it.
///
/// There is one at a time, and one thread has it.
protocol Terminal: ~Copyable {
  /// The size of the window in cells.
  var size: Size { get }

  /// How many colours there are; 0 when none.
  var colours: Int { get }

  /// How long the loop may sleep before it asks `nextInput` again, in milliseconds; -1 for ever.
  var patience: Int32 { get }

  /// Makes the window show a surface, with the cursor at a place or hidden.
  mutating func show(_ surface: Surface, cursor: Cursor?)

  /// The next piece of input, or nil when nothing waits. Ask until nil after every wake-up.
  mutating func nextInput() -> Input?

  /// Throws away what has been typed and not read, as before a question that must not be answered unread.
  mutating func discardInput()

  /// Gives the terminal back to the shell until the person returns (Ctrl-Z, `fg`).
  mutating func suspend()

  /// Turns reports of clicks and wheel on or off; off lets the terminal select text.
  mutating func setMouse(_ isOn: Bool)

  /// Paints everything anew at the next `show` (Ctrl-L).
  mutating func redraw()

  /// Looks at the window's size again; a `.resized` follows as input. The answer to SIGWINCH and SIGCONT.
  mutating func fitToWindow()
}

/// Why there is no terminal to draw on.
enum TerminalProblem: Error, Equatable {
  /// Standard input or output is a file or a pipe.
  case notATerminal
  /// TERM has a name that no terminal has.
  case badName(String)
  /// The system does not know the terminal, nor xterm-256color.
  case unknown(String)
  /// The terminal cannot move its cursor (`TERM=dumb`).
  case tooSimple(String)
}
