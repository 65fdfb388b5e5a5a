import ArgumentParser
import RoadmapKit

struct CloseSignalCommand: Subcommand {
  static let configuration = CommandConfiguration(commandName: "close-signal")

  @Argument var signal: String
  @Argument var text: String?
  @Option var on: String?

  func run(in context: CommandContext) throws -> Int32 {
    let on = try day(on, "--on")
    let writer = try FactWriter(context)
    let id = try writer.open.signal(signal)
    return try writer.write([Fact(.closeSignal, [.signal: .text(id)], on: on, text: text)])
  }
}
