import ArgumentParser
import RoadmapKit

struct SetCommand: Subcommand {
  static let configuration = CommandConfiguration(commandName: "set")

  @Argument var activity: String
  @Argument var status: String?
  @Option var outlook: String?
  @Option(name: .customLong("for")) var subject: String?
  @Option var on: String?
  @Option var note: String?

  func run(in context: CommandContext) throws -> Int32 {
    let on = try day(on, "--on")
    var facts: [Fact] = []
    if let status {
      let known = Words.status(named: status)
      if known == nil, Words.outlook(named: status) != nil {
        throw CommandFailure.usage(Words.Usage.outlookAsStatus(status))
      }
      // An unknown word is left as it is and refused with a suggestion.
      facts.append(
        Fact(
          .status, [.activity: .text(activity), .status: .text(known?.rawValue ?? status)], subject: subject,
          on: on,
          text: note))
    }
    if let outlook {
      let word = Words.outlook(named: outlook)?.rawValue ?? outlook
      facts.append(
        Fact(
          .outlook, [.activity: .text(activity), .outlook: .text(word)], subject: subject, on: on,
          text: status == nil ? note : nil))
    }
    if facts.isEmpty { throw CommandFailure.usage(Words.Usage.nothingToSet) }
    return try FactWriter(context).write(facts)
  }
}
