import ArgumentParser
import RoadmapKit

struct AssignCommand: Subcommand {
  static let configuration = CommandConfiguration(commandName: "assign")

  @Argument var receiver: String
  @Argument var text: String
  @Option var activity: String?
  @Option var due: String?
  @Option var every: String?
  @Option var decision: String?
  @Option var on: String?

  func run(in context: CommandContext) throws -> Int32 {
    let on = try day(on, "--on")
    let writer = try FactWriter(context)
    let actor = writer.open.actor(receiver)
    var fact = Fact(.assign, [.to: .text(actor ?? receiver)], on: on, text: text)
    let values: [(EntryKey, String?)] = [
      (.activity, activity), (.due, due), (.every, try cadence(writer.open.plan)),
      (.decision, try decision.map(writer.open.decision)),
    ]
    for (key, value) in values { fact.values[key] = value.map { .text($0) } }
    let status = try writer.write([fact])
    if status == ExitStatus.done, actor == nil, let near = writer.open.nearestActor(receiver) {
      writer.output.tell(Words.CommandText.asFunction(receiver, near))
    }
    return status
  }

  private func cadence(_ plan: Plan) throws(CommandFailure) -> String? {
    guard let every else { return nil }
    if let known = Words.cadence(named: every) { return known.rawValue }
    let suggestion = Spelling.nearest(to: every, among: Words.cadenceNames)
    throw CommandFailure(.invalidCadence(every, suggestion: suggestion), in: plan)
  }
}
