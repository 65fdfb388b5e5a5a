import Glibc
import Synchronization

/// Ctrl-C and its kin while a command speaks with a server: they end it where nothing is left half done.
///
/// Before the first question to it the signals do what they always do, so that a question can be left with Ctrl-C.
enum Interruption {
  private static let isWatching = Atomic(false)
  private static let hasCome = Atomic(false)

  /// Whether the user wants it to end; from the first question on the signals say so.
  static var isWanted: Bool {
    if !isWatching.exchange(true, ordering: .relaxed) {
      for number in [SIGINT, SIGTERM, SIGHUP] {
        var action = sigaction()
        action.__sigaction_handler.sa_handler = { _ in Interruption.hasCome.store(true, ordering: .relaxed) }
        sigemptyset(&action.sa_mask)
        action.sa_flags = SA_RESTART
        sigaction(number, &action, nil)
      }
    }
    return hasCome.load(ordering: .relaxed)
  }
}
