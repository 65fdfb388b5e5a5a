import Glibc

/// Gives the terminal back when the program dies of a fault: a trap, a bad pointer, an overflown stack.
///
/// The handler runs on a stack of its own and only calls what is allowed in a handler. It belongs to the
/// thread that draws.
enum Rescue {
  private struct Kept {
    var settings = termios()
    let codes: UnsafeMutableBufferPointer<UInt8>
    let errors: Int32
    let mode: mode_t?
  }

  private static let faults = [SIGILL, SIGTRAP, SIGSEGV, SIGBUS, SIGFPE, SIGABRT]

  /// Paste mode, mouse, keypad, colours, cursor and second screen, each turned back.
  static let codes =
    "\u{1b}[?2004l\u{1b}[?1006;1000l\u{1b}[?1l\u{1b}>\u{1b}[0m\u{1b}[?25h\u{1b}[?1049l\r\n"

  nonisolated(unsafe) private static let kept = UnsafeMutablePointer<Kept>.allocate(capacity: 1)
  nonisolated(unsafe) private static var isPrepared = false

  /// Arms the handler.
  ///
  /// Call on the thread that draws, before the terminal is opened.
  ///
  /// - Parameters:
  ///   - errors: The file that stands in for standard error, or -1.
  ///   - mode: The terminal's own permissions, when they were changed.
  ///   - lastWords: What the person reads then.
  static func arm(errors: Int32, mode: mode_t?, lastWords: String) {
    prepare(errors: errors, mode: mode, lastWords: lastWords)
    tcgetattr(STDIN_FILENO, &kept.pointee.settings)
    for fault in faults {
      var action = sigaction()
      action.__sigaction_handler.sa_handler = { number in
        Rescue.restore()
        raise(number)
      }
      sigemptyset(&action.sa_mask)
      action.sa_flags = SA_ONSTACK | Int32(bitPattern: SA_RESETHAND)
      sigaction(fault, &action, nil)
    }
  }

  /// Lets a fault end the program in the usual way again.
  static func disarm() {
    for fault in faults { signal(fault, SIG_DFL) }
  }

  private static func prepare(errors: Int32, mode: mode_t?, lastWords: String) {
    let bytes = Array((codes + lastWords + "\r\n").utf8)
    let text = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: bytes.count)
    _ = text.initialize(from: bytes)
    if isPrepared { kept.pointee.codes.deallocate() }
    kept.initialize(to: Kept(codes: text, errors: errors, mode: mode))
    guard !isPrepared else { return }
    isPrepared = true
    let size = 1 << 16
    var stack = stack_t(ss_sp: .allocate(byteCount: size, alignment: 16), ss_flags: 0, ss_size: size)
    sigaltstack(&stack, nil)
  }

  private static func restore() {
    let kept = Rescue.kept
    _ = write(STDOUT_FILENO, kept.pointee.codes.baseAddress, kept.pointee.codes.count)
    tcsetattr(STDIN_FILENO, TCSANOW, &kept.pointee.settings)
    if let mode = kept.pointee.mode { fchmod(STDIN_FILENO, mode) }
    guard kept.pointee.errors >= 0 else { return }
    lseek(kept.pointee.errors, 0, SEEK_SET)
    withUnsafeTemporaryAllocation(byteCount: 1024, alignment: 1) { block in
      while case let count = read(kept.pointee.errors, block.baseAddress, 1024), count > 0 {
        for index in 0..<count where block[index] < 0x20 && block[index] != 0x0A { block[index] = 0x3F }
        _ = write(STDOUT_FILENO, block.baseAddress, count)
      }
    }
  }
}
