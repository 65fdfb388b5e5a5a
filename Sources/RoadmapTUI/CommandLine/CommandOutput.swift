import Glibc
import RoadmapKit

/// Where a command's answers and messages go.
///
/// Data goes to standard output and messages to standard error. What comes from files passes `SafeText` on its
/// way; JSON and CSV are made harmless by their own writers and go as they are.
struct CommandOutput: Sendable {
  /// Takes the bytes; false when nobody reads them any more or they could not be written.
  let standardOutput: @Sendable ([UInt8]) -> Bool
  let standardError: @Sendable ([UInt8]) -> Void
  let charset: Charset
  /// The columns of the terminal that shows the output; nil when nothing says.
  var width: Int?
  /// Whether the answer is shown as it comes, so that it must be text.
  var isTerminal = false

  /// Prints a text for people; it ends in a newline.
  func print(_ text: String) throws(CommandFailure) {
    let whole = text.hasSuffix("\n") ? text : text + "\n"
    try write(Array(SafeText.printable(whole, charset: charset).utf8))
  }

  /// Prints bytes as they are.
  func write(_ bytes: [UInt8]) throws(CommandFailure) {
    guard standardOutput(bytes) else { throw CommandFailure(ExitStatus.disk, Words.CommandText.notPrinted) }
  }

  /// Tells something besides the answer.
  func tell(_ text: String) { standardError(Array((SafeText.printable(text, charset: charset) + "\n").utf8)) }

  func tell(_ problem: Problem) {
    for line in ProblemText.lines(problem, width: 80) { tell(line) }
  }

  /// The rules by which a format lays out text for this output.
  var plain: PlainText {
    let charset = charset
    return PlainText(
      clean: { SafeText($0, mode: .detail, charset: charset).text },
      width: { $0.unicodeScalars.reduce(0) { $0 + CellWidth.of($1) } })
  }

  /// The rules for files, which keep every letter.
  static let file = PlainText.files

  /// The output of this process.
  static func ofProcess(charset: Charset) -> CommandOutput {
    var window = winsize()
    let isKnown = ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &window) == 0 && window.ws_col > 0
    return CommandOutput(
      standardOutput: { writeAll($0, to: STDOUT_FILENO) },
      standardError: { _ = writeAll($0, to: STDERR_FILENO) }, charset: charset,
      width: isKnown ? Int(window.ws_col) : nil,
      isTerminal: isatty(STDOUT_FILENO) == 1)
  }

  /// Writes everything; a reader that has gone away is no failure.
  private static func writeAll(_ bytes: [UInt8], to file: Int32) -> Bool {
    var start = 0
    while start < bytes.count {
      let written = bytes[start...].withUnsafeBytes { Glibc.write(file, $0.baseAddress, $0.count) }
      if written >= 0 {
        start += written
      } else if errno == EAGAIN {
        var waiting = pollfd(fd: file, events: Int16(POLLOUT), revents: 0)
        poll(&waiting, 1, 1_000)
      } else if errno != EINTR {
        return errno == EPIPE
      }
    }
    return true
  }
}
