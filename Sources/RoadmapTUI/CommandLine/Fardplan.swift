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
      GoalCommand.self, SignalCommand.self, AnswerCommand.self, CloseSignalCommand.self, DecideCommand.self,
      AssignCommand.self, ReportBackCommand.self, CloseAssignmentCommand.self, PassGateCommand.self,
      StopCommand.self, UndoCommand.self, RedoCommand.self, RedactCommand.self, LogCommand.self,
      MeetingCommand.self, CalendarCommand.self, FulfilCommand.self,
      ReportCommand.self, CheckCommand.self, IdentifyCommand.self, InitCommand.self, DemoCommand.self,
      SurveyCommand.self, ReminderCommand.self, ShareCommand.self, FetchCommand.self, PublishCommand.self,
      EnvelopeCommand.self,
    ])

  /// The command that the words mean, with its values; nil when the first is no command's name.
  ///
  /// Only this one command is set up: the whole tree would cost a start two milliseconds.
  static func subcommand(_ words: [String]) throws -> (any Subcommand)? {
    let command = configuration.subcommands.first { $0.configuration.commandName == words.first }
    return try command?.parseAsRoot(Array(words.dropFirst())) as? any Subcommand
  }

  static func main() {
    // A reader that has gone, and a file that may not grow, are told by the calls themselves.
    signal(SIGPIPE, SIG_IGN)
    signal(SIGXFSZ, SIG_IGN)
    if getenv(Askpass.variable) != nil { Glibc.exit(Askpass.answer()) }
    Glibc.exit(Program.ofProcess().run(Program.argumentsOfProcess()))
  }
}
