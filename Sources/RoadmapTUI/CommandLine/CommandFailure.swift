import RoadmapKit

/// Why a command ends without having done its work: what is told, and the exit status.
struct CommandFailure: Error {
  let status: Int32
  let problems: [Problem]

  init(_ status: Int32, _ problems: [Problem]) {
    self.status = status
    self.problems = problems
  }

  init(_ status: Int32, _ problem: Problem) { self.init(status, [problem]) }

  /// Wrong use of the command line.
  static func usage(_ problem: Problem) -> CommandFailure { CommandFailure(ExitStatus.usage, problem) }

  init(_ error: StoreError) {
    self.init(error.exitStatus, error.problem)
  }

  init(_ refusal: Refusal, in plan: Plan?) { self.init(refusal.exitStatus, refusal.problem(in: plan)) }
}

/// Runs `body`; an error of the store becomes a failure of the command.
func storing<Value>(_ body: () throws(StoreError) -> Value) throws(CommandFailure) -> Value {
  do throws(StoreError) { return try body() } catch { throw CommandFailure(error) }
}
