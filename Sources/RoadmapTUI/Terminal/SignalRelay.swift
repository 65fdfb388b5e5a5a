import Glibc
import Synchronization

/// Carries signals to the event loop as bytes in a pipe; the handler does nothing else.
enum SignalRelay {
  private static let descriptor = Atomic<Int32>(-1)

  /// The signals that the loop answers: `size` with `fitToWindow`, `stop` with `suspend`, `end` by leaving.
  enum Meaning: Equatable, Sendable { case size, stop, end }

  /// Sends every signal that the loop answers to a pipe.
  ///
  /// Call before the terminal is opened: ncurses leaves
  /// handlers alone that are there already.
  static func watch(writingTo pipe: Int32) {
    descriptor.store(pipe, ordering: .relaxed)
    for number in [SIGWINCH, SIGCONT, SIGTSTP, SIGTERM, SIGHUP, SIGINT, SIGQUIT] { relay(number) }
  }

  /// What a byte from the pipe means; nil for one that is not a signal.
  static func meaning(of byte: UInt8) -> Meaning? {
    switch Int32(byte) {
    case SIGWINCH, SIGCONT: .size
    case SIGTSTP: .stop
    case SIGTERM, SIGHUP, SIGINT, SIGQUIT: .end
    default: nil
    }
  }

  private static func relay(_ number: Int32) {
    var action = sigaction()
    action.__sigaction_handler.sa_handler = { number in
      let saved = errno
      var byte = UInt8(truncatingIfNeeded: number)
      _ = write(SignalRelay.descriptor.load(ordering: .relaxed), &byte, 1)
      errno = saved
    }
    sigemptyset(&action.sa_mask)
    action.sa_flags = SA_RESTART
    sigaction(number, &action, nil)
  }
}
