internal import CNcurses
import Glibc

/// The terminal, from `init` to `deinit`.
///
/// Only the event loop has one, on one thread. The order of the calls matters more than any one of them.
/// `SignalRelay.watch` comes before, so that ncurses installs no signal handlers of its own.
struct NcursesTerminal: Terminal, ~Copyable {
  let pad: UnsafeMutablePointer<WINDOW>
  let window: UnsafeMutablePointer<WINDOW>
  let charset: Charset
  private let screen: OpaquePointer
  private let errors: StandardError
  private let access: TerminalAccess
  var isCursorVisible = false
  var painter: Painter
  /// What the window shows, or nil when it must be painted anew.
  var shown: Surface?
  var lastCursor: Cursor?
  var reader = KeyReader()

  /// Takes the terminal.
  ///
  /// - Parameters:
  ///   - theme: The colours wanted; a terminal with fewer gets fewer.
  ///   - charset: What the terminal can show.
  ///   - term: The name in TERM.
  ///   - lastWords: What the person reads should the program die of a fault.
  /// - Throws: `TerminalProblem`; the terminal is then as it was.
  init(
    theme: Theme.Name, charset: Charset, term: String?, lastWords: String
  ) throws(TerminalProblem) {
    guard isatty(STDIN_FILENO) == 1, isatty(STDOUT_FILENO) == 1 else { throw .notATerminal }
    TerminalLocale.adopt()
    let access = TerminalAccess()
    let errors = StandardError()
    Rescue.arm(errors: errors.file, mode: access.mode, lastWords: lastWords)
    do { screen = try Self.open(term ?? "") } catch {
      Rescue.disarm()
      throw error
    }
    access.close()
    errors.hold()
    endwin()  // leaves ncurses' first state, in which
    doupdate()  // every cursor movement is a write of its own
    raw()
    noecho()
    nonl()
    curs_set(0)
    typeahead(-1)
    if has_colors() {
      start_color()
      use_default_colors()
    }
    window = cn_screen()
    leaveok(window, true)
    pad = newpad(1, 1)
    keypad(pad, true)
    nodelay(pad, true)
    mouseinterval(0)
    KeyReader.bind()
    painter = Painter(theme: Theme(theme, colours: has_colors() ? Int(cn_colors()) : 0))
    painter.paintGround(of: window)
    self.charset = charset
    self.errors = errors
    self.access = access
    Self.send("\u{1b}[?2004h")
  }

  deinit {
    Self.send("\u{1b}[?2004l")
    endwin()
    Rescue.disarm()
    access.open()
    delwin(pad)
    delscreen(screen)
  }

  var size: Size { Size(width: Int(getmaxx(window)), height: Int(getmaxy(window))) }

  var colours: Int { has_colors() ? Int(cn_colors()) : 0 }

  mutating func use(theme: Theme.Name) {
    painter = Painter(theme: Theme(theme, colours: colours))
    painter.paintGround(of: window)
    shown = nil
  }

  mutating func setMouse(_ isOn: Bool) {
    let wanted = CN_PRESSED.rawValue | CN_WHEEL_UP.rawValue | CN_WHEEL_DOWN.rawValue
    mousemask(isOn ? mmask_t(wanted) : 0, nil)
  }

  mutating func redraw() {
    clearok(window, true)
    shown = nil
  }

  mutating func fitToWindow() {
    var window = winsize()
    guard ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &window) == 0 else { return }
    resizeterm(Int32(window.ws_row), Int32(window.ws_col))
  }

  /// Gives the terminal to another program; `enter` takes it again.
  mutating func leave() {
    Self.send("\u{1b}[?2004l")
    endwin()  // takes the mouse back by itself
    access.open()
    errors.release()
  }

  /// Takes the terminal again; a `bg` in the shell makes it wait here for `fg`.
  mutating func enter() {
    var settings = termios()
    tcgetattr(STDIN_FILENO, &settings)
    tcsetattr(STDIN_FILENO, TCSANOW, &settings)
    access.close()
    errors.hold()
    doupdate()
    Self.send("\u{1b}[?2004h")
    redraw()
    fitToWindow()
  }

  mutating func suspend() {
    leave()
    var standard = sigaction()
    var ours = sigaction()
    standard.__sigaction_handler.sa_handler = SIG_DFL
    sigaction(SIGTSTP, &standard, &ours)
    kill(0, SIGTSTP)  // the whole job, also when a script started us
    sigaction(SIGTSTP, &ours, nil)
    enter()
  }

  /// Past ncurses: `putp` would wait in stdio's buffer until the program ends.
  private static func send(_ codes: String) {
    var codes = codes
    codes.withUTF8 { _ = write(STDOUT_FILENO, $0.baseAddress, $0.count) }
  }
}

extension NcursesTerminal {
  /// Opens the terminal called `name`, or one like most others when the system does not know the name.
  private static func open(_ name: String) throws(TerminalProblem) -> OpaquePointer {
    guard isTerminalName(name) else { throw .badName(name) }
    use_tioctl(true)  // the kernel's size, not LINES and COLUMNS
    set_escdelay(50)  // before newterm: the user's ESCDELAY wins
    guard let screen = (name.isEmpty ? nil : cn_open(name)) ?? cn_open("xterm-256color") else {
      throw .unknown(name)
    }
    guard tigetstr("cup") != nil else {
      endwin()
      delscreen(screen)
      throw .tooSimple(name)
    }
    return screen
  }

  /// True for a name that can be looked up without harm; an empty one is none at all.
  static func isTerminalName(_ name: String) -> Bool {
    guard let first = name.utf8.first else { return true }
    let isLetterOrFigure = { (byte: UInt8) in
      (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
    }
    return name.utf8.count <= 64 && isLetterOrFigure(first)
      && name.utf8.allSatisfy { isLetterOrFigure($0) || "+._-".utf8.contains($0) }
  }
}
