import ArgumentParser
import RoadmapKit

struct SignalCommand: Subcommand {
  static let configuration = CommandConfiguration(commandName: "signal")

  @Argument var matter: String
  @Argument var text: String
  @Option var activity: String?
  @Option(name: .customLong("for")) var subject: String?
  @Option var on: String?

  func run(in context: CommandContext) throws -> Int32 {
    let on = try day(on, "--on")
    let writer = try FactWriter(context)
    guard let known = Words.matter(named: matter) else {
      let suggestion = Spelling.nearest(to: matter, among: Words.matterNames)
      throw CommandFailure(.unknownMatter(matter, suggestion: suggestion), in: writer.open.plan)
    }
    var fact = Fact(.signal, [.matter: .text(known.rawValue)], subject: subject, on: on, text: text)
    if let activity { fact.values[.activity] = .text(activity) }
    return try writer.write([fact])
  }
}
