import ArgumentParser
import RoadmapKit

struct LocalCommand: Subcommand {
  static let configuration = CommandConfiguration(commandName: "local")

  @Argument var activity: String
  @Argument var title: String
  @Option(name: .customLong("for")) var subject: String?
  @Option var note: String?

  func run(in context: CommandContext) throws -> Int32 {
    try FactWriter(context).write([
      Fact(.local, [.activity: .text(activity), .title: .text(title)], subject: subject, text: note)
    ])
  }
}
