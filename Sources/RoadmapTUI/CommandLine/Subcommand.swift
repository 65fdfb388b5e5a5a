import ArgumentParser
import RoadmapKit

/// A command of the command line.
///
/// Its name, aliases, arguments and help stand in the table of `Words`; the properties here take the values. It is
/// run in a context, and gives the exit status.
protocol Subcommand: ParsableCommand {
  func run(in context: CommandContext) throws -> Int32
}
