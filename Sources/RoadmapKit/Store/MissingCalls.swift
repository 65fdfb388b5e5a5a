import Glibc

/// Calls of the system that Swift's module for it does not declare, looked up by name.
enum MissingCalls {
  typealias ChangeFolder =
    @convention(c) (
      UnsafeMutablePointer<posix_spawn_file_actions_t>, UnsafePointer<CChar>
    ) -> Int32
  /// The kind of limit, the new limit, the old one.
  typealias LimitProcess =
    @convention(c) (
      pid_t, Int32, UnsafePointer<rlimit>, UnsafeMutablePointer<rlimit>?
    ) -> Int32

  /// `posix_spawn_file_actions_addchdir_np`: the folder in which a new process begins.
  static let changeFolder: ChangeFolder? = {
    symbol("posix_spawn_file_actions_addchdir_np").map { unsafeBitCast($0, to: ChangeFolder.self) }
  }()

  /// `prlimit`: what another process may use.
  static let limitProcess: LimitProcess? = {
    symbol("prlimit").map { unsafeBitCast($0, to: LimitProcess.self) }
  }()

  /// `POSIX_SPAWN_SETSID`: a session of its own, without a terminal.
  static let newSession: Int32 = 0x80

  private static func symbol(_ name: String) -> UnsafeMutableRawPointer? {
    dlopen(nil, RTLD_NOW).flatMap { dlsym($0, name) }
  }
}
