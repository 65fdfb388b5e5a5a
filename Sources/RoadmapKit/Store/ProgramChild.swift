import Glibc

/// A process of another program, with our ends of its three streams; it does not outlive this value.
struct ProgramChild: ~Copyable {
  let process: pid_t
  let input: Int32
  let output: Int32
  let errors: Int32
  private var isFinished = false

  private init(_ process: pid_t, _ streams: [(ours: Int32, its: Int32)]) {
    self.process = process
    (input, output, errors) = (streams[0].ours, streams[1].ours, streams[2].ours)
  }

  static func start(
    _ command: [String], environment: [String: String], folder: String, limits: ProgramRunner.Limits
  ) throws(ErrorNumber) -> ProgramChild {
    guard let changeFolder = MissingCalls.changeFolder else { throw ErrorNumber(ENOSYS) }
    let streams = try streams()
    defer { for stream in streams { close(stream.its) } }
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    for (number, stream) in streams.enumerated() {
      posix_spawn_file_actions_adddup2(&actions, stream.its, Int32(number))
    }
    var result = changeFolder(&actions, folder)
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    // The signals as a shell would give them.
    var none = sigset_t()
    sigemptyset(&none)
    var all = sigset_t()
    sigfillset(&all)
    posix_spawnattr_setsigmask(&attributes, &none)
    posix_spawnattr_setsigdefault(&attributes, &all)
    posix_spawnattr_setflags(
      &attributes, Int16(POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF | MissingCalls.newSession))

    var arguments = command.map { strdup($0) } + [nil]
    var variables = environment.sorted { $0.key < $1.key }.map { strdup("\($0.key)=\($0.value)") } + [nil]
    defer { for text in arguments + variables { free(text) } }
    var process = pid_t()
    if result == 0 {
      result = posix_spawn(&process, command[0], &actions, &attributes, &arguments, &variables)
    }
    guard result == 0 else {
      for stream in streams { close(stream.ours) }
      throw ErrorNumber(result)
    }
    let child = ProgramChild(process, streams)
    try child.limit(limits)
    return child
  }

  deinit {
    for stream in [input, output, errors] { close(stream) }
    if !isFinished { _ = Self.end(process) }
  }

  /// A process that could not be held to its limits is ended by `deinit` before it is given anything.
  private func limit(_ limits: ProgramRunner.Limits) throws(ErrorNumber) {
    guard let limitProcess = MissingCalls.limitProcess else { throw ErrorNumber(ENOSYS) }
    let wanted: [(__rlimit_resource, Int)] = [
      (RLIMIT_AS, limits.memory), (RLIMIT_CPU, limits.processorSeconds), (RLIMIT_FSIZE, limits.fileSize),
      (RLIMIT_CORE, 0),
    ]
    for (kind, amount) in wanted {
      var limit = rlimit(rlim_cur: rlim_t(amount), rlim_max: rlim_t(amount))
      // One that has ended already needs no limit.
      if limitProcess(process, Int32(kind.rawValue), &limit, nil) != 0, errno != ESRCH { throw .current }
    }
  }

  /// Whether it has ended by itself; it stays known to the system, so that its number is nobody else's.
  var hasEnded: Bool {
    var state = siginfo_t()
    let result = waitid(P_PID, id_t(process), &state, WEXITED | WNOWAIT | WNOHANG)
    return result != 0 ? errno != EINTR : state.si_signo == SIGCHLD
  }

  /// Ends what is left of it, and gives how it ended, as `waitpid` tells it.
  mutating func finish() -> Int32 {
    isFinished = true
    return Self.end(process)
  }

  private static func end(_ process: pid_t) -> Int32 {
    kill(-process, SIGKILL)
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0, errno == EINTR {}
    return status
  }

  /// Three pairs of sockets, ours and its; a reader that goes away is no signal on a socket.
  private static func streams() throws(ErrorNumber) -> [(ours: Int32, its: Int32)] {
    var streams: [(ours: Int32, its: Int32)] = []
    for _ in 0..<3 {
      var pair: [Int32] = [-1, -1]
      let kind = Int32(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue)
      guard socketpair(AF_UNIX, kind, 0, &pair) == 0 else {
        let failure = ErrorNumber.current
        for stream in streams { for file in [stream.ours, stream.its] { close(file) } }
        throw failure
      }
      streams.append((pair[0], pair[1]))
    }
    return streams
  }
}
