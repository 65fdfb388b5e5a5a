import ArgumentParser
import RoadmapKit

/// What is said of one milestone: which, where, for whom, when, and in what words.
struct MilestoneArguments: ParsableArguments {
  @Argument var activity: String
  @Argument var milestone: String
  @Option var area: String?
  @Option(name: .customLong("for")) var subject: String?
  @Option var on: String?
  @Option var note: String?

  /// Puts `verb` on record for the milestone.
  func write(_ verb: Verb, in context: CommandContext) throws -> Int32 {
    let on = try day(on, "--on")
    let writer = try FactWriter(context)
    let slot = writer.slot(activity, milestone, area)
    return try writer.write([Fact(verb, slot, subject: subject, on: on, text: note)])
  }
}
