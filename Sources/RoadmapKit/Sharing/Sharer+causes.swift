import Glibc

/// Why a server did not do what it was asked, with what can be seen of a folder from here.
extension Sharer {
  static func cause(_ words: String, _ address: RemoteAddress, whileSending: Bool = false) -> ShareCause {
    let cause = ShareCause(words, of: address.text, whileSending: whileSending)
    guard address.transport == "file" else { return cause }
    switch cause {
    case .locked: return .locked(leftLock(in: address.text))
    // Of what one may not look into git says that it is no repository.
    case .missing where access(address.text, R_OK | X_OK) != 0 && errno == EACCES: return .unreadable
    default: return cause
    }
  }

  /// The lock on the shared branch that a sending which died has left.
  private static func leftLock(in folder: String) -> ShareCause.LeftLock? {
    for place in [folder, FilePath.join(folder, ".git")] {
      let path = FilePath.join(place, "refs/heads/main.lock")
      var status = stat()
      guard lstat(path, &status) == 0 else { continue }
      let minutes = max(0, time(nil) - status.st_mtim.tv_sec) / 60
      return ShareCause.LeftLock(path: path, minutes: minutes)
    }
    return nil
  }
}

extension ShareCause {
  /// Whether the user is not let in; then nothing was taken either.
  var isDenial: Bool {
    switch self {
    case .key, .login, .right, .unreadable, .unwritable: true
    default: false
    }
  }
}
