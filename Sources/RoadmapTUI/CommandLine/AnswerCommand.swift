import ArgumentParser
import RoadmapKit

struct AnswerCommand: Subcommand {
  static let configuration = CommandConfiguration(commandName: "answer")

  @Argument var signal: String
  @Argument var text: String?
  @Option var from: String?
  @Option var on: String?

  func run(in context: CommandContext) throws -> Int32 {
    let on = try day(on, "--on")
    let writer = try FactWriter(context)
    var fact = Fact(.answer, [.signal: .text(try writer.open.signal(signal))], on: on, text: text)
    if let from { fact.values[.from] = .text(from) }
    return try writer.write([fact])
  }
}
