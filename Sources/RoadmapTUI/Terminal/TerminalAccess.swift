import Glibc

/// Keeps other users from writing to the terminal while the program has it, as `mesg n` does.
struct TerminalAccess {
  /// The mode that the terminal had, or nil when nothing is to be changed.
  let mode: mode_t?

  private static let writableByOthers = mode_t(S_IWGRP | S_IWOTH)

  init() {
    var status = stat()
    guard fstat(STDIN_FILENO, &status) == 0, status.st_mode & Self.writableByOthers != 0 else {
      mode = nil
      return
    }
    mode = status.st_mode & 0o7777
  }

  /// Takes the permission away.
  ///
  /// Where the terminal is not ours that fails, and nothing changes.
  func close() {
    if let mode { fchmod(STDIN_FILENO, mode & ~Self.writableByOthers) }
  }

  /// Gives it back.
  func open() {
    if let mode { fchmod(STDIN_FILENO, mode) }
  }
}
