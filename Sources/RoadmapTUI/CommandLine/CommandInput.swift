import Glibc
import RoadmapKit
import Synchronization

/// Where a command's answers come from, one line at a time, and the wish to end it.
final class CommandInput: Sendable {
  /// Whether a person sits at it, so that a prompt is of use.
  let isTerminal: Bool
  /// Gives some bytes, or nil at the end.
  private let read: @Sendable () -> [UInt8]?
  /// Forgets what was typed before it was asked for.
  private let forget: @Sendable () -> Void
  /// Asked while something takes its time.
  let isInterrupted: @Sendable () -> Bool
  private let waiting = Mutex<ArraySlice<UInt8>>([])

  /// The longest line that is taken, in bytes.
  static let longestLine = 1 << 16

  init(
    isTerminal: Bool, isInterrupted: @escaping @Sendable () -> Bool = { false },
    forget: @escaping @Sendable () -> Void = {}, read: @escaping @Sendable () -> [UInt8]?
  ) {
    self.isTerminal = isTerminal
    self.isInterrupted = isInterrupted
    self.forget = forget
    self.read = read
  }

  /// Without anything to read.
  static let none = CommandInput(isTerminal: false) { nil }

  /// The next line, without its end; a last line needs none.
  func next() -> Survey.Input {
    waiting.withLock { waiting in
      var line: [UInt8] = []
      var isTooLong = false
      var hasMore = true
      while hasMore {
        if waiting.isEmpty {
          guard let bytes = read() else {
            if line.isEmpty, !isTooLong { return .end }
            break
          }
          waiting = bytes[...]
        }
        let part = waiting.prefix { $0 != 0x0A }
        hasMore = part.endIndex == waiting.endIndex
        waiting = waiting.dropFirst(part.count + (hasMore ? 0 : 1))
        // What is too long is passed over without being kept.
        isTooLong = isTooLong || line.count + part.count > CommandInput.longestLine
        line = isTooLong ? [] : line + part
      }
      if isTooLong { return .tooLong }
      if line.last == 0x0D { line.removeLast() }
      return String(validating: line, as: UTF8.self).map(Survey.Input.line) ?? .notUTF8
    }
  }

  /// The answer to a question of some weight: what was typed before it was put does not count.
  func answer() -> Survey.Input {
    if isTerminal { forget() }
    return next()
  }

  /// The standard input of this process.
  static func ofProcess() -> CommandInput {
    CommandInput(
      isTerminal: isatty(STDIN_FILENO) == 1, isInterrupted: { Interruption.isWanted },
      forget: { tcflush(STDIN_FILENO, TCIFLUSH) }
    ) {
      var block = [UInt8](repeating: 0, count: 4_096)
      while true {
        let count = Glibc.read(STDIN_FILENO, &block, block.count)
        if count > 0 { return Array(block[..<count]) }
        if count < 0, errno == EAGAIN {
          var ready = pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0)
          poll(&ready, 1, -1)
        } else if count == 0 || errno != EINTR {
          return nil
        }
      }
    }
  }
}
