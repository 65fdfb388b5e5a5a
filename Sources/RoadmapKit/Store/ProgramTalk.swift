import Glibc

/// What is said to a program and what it answers, all three streams at once, so that none waits for another.
struct ProgramTalk {
  private let input: [UInt8]
  private let limits: ProgramRunner.Limits
  private var sent = 0
  private var isInputOpen = true
  private var isOutputOpen = true
  private var areErrorsOpen = true
  private(set) var output: [UInt8] = []
  /// Of the output, what has been handed on.
  private var taken = 0
  private(set) var errors: [UInt8] = []
  private var chunk = [UInt8](repeating: 0, count: 1 << 16)

  init(input: [UInt8], limits: ProgramRunner.Limits) {
    self.input = input
    self.limits = limits
  }

  /// Until both of its streams are closed.
  var isGoingOn: Bool { isOutputOpen || areErrorsOpen }
  var isTooMuch: Bool { taken + output.count > limits.output }

  /// Hands on what has been heard; what is taken is kept no longer.
  mutating func hand(to hear: ([UInt8]) -> Bool) {
    guard !output.isEmpty, hear(output) else { return }
    taken += output.count
    output.removeAll(keepingCapacity: true)
  }

  /// Waits until something can be said or heard, and does it; false when nothing could.
  mutating func exchange(with child: borrowing ProgramChild, atMost milliseconds: Int32) -> Bool {
    // A negative descriptor is passed over.
    var files = [
      pollfd(fd: isInputOpen ? child.input : -1, events: Int16(POLLOUT), revents: 0),
      pollfd(fd: isOutputOpen ? child.output : -1, events: Int16(POLLIN), revents: 0),
      pollfd(fd: areErrorsOpen ? child.errors : -1, events: Int16(POLLIN), revents: 0),
    ]
    guard poll(&files, nfds_t(files.count), milliseconds) > 0 else { return false }
    if files[0].revents != 0 { isInputOpen = send(child.input) }
    if files[1].revents != 0 { isOutputOpen = receive(child.output, into: \.output) }
    if files[2].revents != 0 {
      areErrorsOpen = receive(child.errors, into: \.errors)
      errors.removeLast(max(0, errors.count - limits.errors))
    }
    return true
  }

  /// False when all is said, or nobody listens.
  private mutating func send(_ file: Int32) -> Bool {
    let flags = Int32(MSG_NOSIGNAL | MSG_DONTWAIT)
    let count = input[sent...].withUnsafeBytes { Glibc.send(file, $0.baseAddress, $0.count, flags) }
    if count < 0 { return errno == EAGAIN || errno == EINTR }
    sent += count
    if sent < input.count { return true }
    shutdown(file, Int32(SHUT_WR))
    return false
  }

  /// False at the end.
  private mutating func receive(
    _ file: Int32, into bytes: WritableKeyPath<ProgramTalk, [UInt8]>
  ) -> Bool {
    let count = recv(file, &chunk, chunk.count, Int32(MSG_DONTWAIT))
    if count < 0 { return errno == EAGAIN || errno == EINTR }
    self[keyPath: bytes] += chunk[..<count]
    return count > 0
  }
}
