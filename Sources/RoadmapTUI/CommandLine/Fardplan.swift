import ArgumentParser
import Glibc

/// The program's commands.
///
/// Without one it opens the interface.
@main
struct Fardplan: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "fardplan",
    subcommands: [
      StatusCommand.self, TickCommand.self, UntickCommand.self, EstablishCommand.self, PlanCommand.self,
      LocalCommand.self, SetCommand.self, ConfirmCommand.self, NoteCommand.self, MeasureCommand.self,
      GoalCommand.self, UndoCommand.self, RedoCommand.self, RedactCommand.self, LogCommand.self,
      ReportCommand.self, CheckCommand.self, IdentifyCommand.self, InitCommand.self, DemoCommand.self,
    ])

  /// The command that the words mean, with its values; nil for the root itself.
  static func subcommand(_ words: [String]) throws -> (any Subcommand)? {
    try parseAsRoot(words) as? any Subcommand
  }

  static func main() {
    signal(SIGPIPE, SIG_IGN)
    Glibc.exit(Program.ofProcess().run(Program.argumentsOfProcess()))
  }
}
