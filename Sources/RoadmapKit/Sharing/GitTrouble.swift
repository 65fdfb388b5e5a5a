/// Why git could not do what it was asked.
public enum GitTrouble: Error, Equatable, Sendable {
  case notInstalled
  /// Older than the oldest that knows how to bring everything to the disk.
  case tooOld(String)
  case notStarted(ErrorNumber)
  case tooSlow(seconds: Int)
  case tooMuchOutput
  case stopped(signal: Int32)
  case cancelled
  /// The program ssh, which it needs, is not there.
  case noSSH
  /// What it fetches has no room here.
  case diskFull
  /// It ended with an error; `words` is what it said, as it said it.
  case failed(command: String, status: Int32, words: String)

  init(_ trouble: ProgramRunner.Trouble) {
    switch trouble {
    case .notStarted(let number): self = .notStarted(number)
    case .tooSlow(let seconds): self = .tooSlow(seconds: seconds)
    case .tooMuchOutput: self = .tooMuchOutput
    case .stopped(let signal): self = .stopped(signal: signal)
    case .cancelled: self = .cancelled
    }
  }
}
