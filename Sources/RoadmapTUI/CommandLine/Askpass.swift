import Glibc
import RoadmapKit

/// The program as git runs it to ask for a user's name and secret: one answer on standard output, or nothing.
enum Askpass {
  static let variable = Token.variable

  static func answer() -> Int32 {
    let question = Program.argumentsOfProcess().first.flatMap { String(validating: $0, as: UTF8.self) }
    guard let question, let answer = Token.answer(to: question, .ofProcess()) else {
      return ExitStatus.problems
    }
    let bytes = Array("\(answer)\n".utf8)
    return write(STDOUT_FILENO, bytes, bytes.count) == bytes.count ? ExitStatus.done : ExitStatus.disk
  }
}
