import ArgumentParser
import RoadmapKit

struct RedactCommand: Subcommand {
  static let configuration = CommandConfiguration(commandName: "redact")

  @Argument var event: String
  @Argument var reason: String

  func run(in context: CommandContext) throws -> Int32 {
    let writer = try FactWriter(context)
    let target = try writer.open.event(event)
    guard Permission.mayRedact(writer.writer, of: writer.open.journals.names[target.by]) else {
      throw CommandFailure(.notAllowed(.redact, writer: writer.writer), in: writer.open.plan)
    }
    return try writer.write([Fact(.redact, [.event: .text(target.id.description)], text: reason)], back: nil)
  }
}
