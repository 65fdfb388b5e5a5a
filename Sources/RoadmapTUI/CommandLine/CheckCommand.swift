import ArgumentParser
import RoadmapKit

struct CheckCommand: Subcommand {
  static let configuration = CommandConfiguration(commandName: "check")

  @Flag var mend = false
  @Option var format: String?

  func run(in context: CommandContext) throws -> Int32 {
    let format = try choice(format, "--format", ["table", "json"], or: "table")
    var contents = try context.readWorkspace()
    if context.options.plan != nil { _ = try OpenWorkspace(contents, context) }
    if mend, try Mending(context, contents).run() { contents = try context.readWorkspace() }
    let findings = Findings(contents, today: context.today)
    if format == "json" {
      try context.output.write(findings.json)
    } else {
      try context.output.print(findings.text())
    }
    return findings.problems.isEmpty ? ExitStatus.done : ExitStatus.problems
  }
}
