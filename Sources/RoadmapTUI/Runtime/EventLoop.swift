internal import Glibc
internal import RoadmapKit

/// The one thread that owns the terminal: sleeps until something happens, updates, draws.
enum EventLoop {
  /// How long the files must be quiet before they are read again, in milliseconds.
  private static let quiet: Int64 = 150

  static func run(
    _ terminal: consuming NcursesTerminal, _ app: consuming App, runner: EffectRunner, wake: Int32,
    watcher: FolderWatcher?, options: Interface.Options
  ) {
    var terminal = terminal
    var app = app
    var reloadAt: Int64?
    // On a network file system the kernel tells only of one's own changes.
    var lookAt: Int64? = options.network == nil ? nil : monotonic()
    var hands = Hands(runner: runner, isRestricted: options.isRestricted)
    app.world.size = terminal.size
    terminal.setMouse(app.world.isMouseOn)
    var ready = [STDIN_FILENO, wake, watcher?.descriptor ?? -1].map {
      pollfd(fd: $0, events: Int16(POLLIN), revents: 0)
    }
    while !hands.isDone {
      let (surface, cursor) = app.view()
      terminal.show(surface, cursor: cursor)
      let now = Self.monotonic()
      let wait = patience(terminal.patience, until: [reloadAt, lookAt], now: now)
      let count = poll(&ready, nfds_t(ready.count), wait)
      if count < 0, errno != EINTR { break }
      if count > 0, Int32(ready[0].revents) & (POLLHUP | POLLERR | POLLNVAL) != 0 { break }
      hands.perform(app.update(.clock(options.clock())), &terminal)
      for byte in drain(wake) {
        switch SignalRelay.meaning(of: byte) {
        case .size: terminal.fitToWindow()
        case .stop: if !options.isRestricted { terminal.suspend() }
        case .end: hands.isDone = true
        case nil: break
        }
      }
      for message in runner.mailbox.take() { hands.perform(app.update(message), &terminal) }
      if watcher?.drain() == true { reloadAt = Self.monotonic() + quiet }
      if let due = reloadAt, Self.monotonic() >= due {
        reloadAt = nil
        hands.perform([.reload], &terminal)
      }
      if let due = lookAt, Self.monotonic() >= due {
        lookAt = Self.monotonic() + FolderPoller.interval
        runner.look()
      }
      while !hands.isDone, let input = terminal.nextInput() {
        if input == .resized { app.world.size = terminal.size }
        hands.perform(app.update(.input(input)), &terminal)
      }
    }
    // What is on its way to the disk gets there before the terminal is given back.
    runner.finish()
  }

  private static func patience(_ patience: Int32, until moments: [Int64?], now: Int64) -> Int32 {
    var wait = patience
    func atMost(_ limit: Int64) {
      let limit = Int32(clamping: max(0, limit))
      wait = wait < 0 ? limit : min(wait, limit)
    }
    for case let moment? in moments { atMost(moment - now) }
    // A new day is noticed within a minute.
    atMost(60_000)
    return wait
  }

  /// Milliseconds of a clock that nobody sets.
  private static func monotonic() -> Int64 {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Int64(time.tv_sec) * 1_000 + Int64(time.tv_nsec) / 1_000_000
  }

  private static func drain(_ descriptor: Int32) -> [UInt8] {
    var bytes: [UInt8] = []
    var block = [UInt8](repeating: 0, count: 64)
    while case let count = read(descriptor, &block, block.count), count > 0 { bytes += block[..<count] }
    return bytes
  }

  /// Carries out effects: those on the terminal here, the others beside the loop.
  private struct Hands {
    let runner: EffectRunner
    let isRestricted: Bool
    var isDone = false

    init(runner: EffectRunner, isRestricted: Bool) {
      self.runner = runner
      self.isRestricted = isRestricted
    }

    mutating func perform(_ effects: [Effect], _ terminal: inout NcursesTerminal) {
      for effect in effects {
        switch effect {
        case .quit: isDone = true
        case .redraw: terminal.redraw()
        case .suspend: if !isRestricted { terminal.suspend() }
        case .discardInput: terminal.discardInput()
        case .setMouse(let isOn): terminal.setMouse(isOn)
        case .setTheme(let choice):
          terminal.use(theme: choice.theme)
          runner.begin(effect)
        case .record, .reload, .saveIdentity, .saveDraft, .removeDraft, .saveReference, .export,
          .adopt, .check, .cancelWork, .share, .cancelSharing:
          runner.begin(effect)
        }
      }
    }
  }
}
