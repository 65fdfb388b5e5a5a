import ArgumentParser
import RoadmapKit

struct FetchCommand: Subcommand {
  static let configuration = CommandConfiguration(commandName: "fetch")

  func run(in context: CommandContext) throws -> Int32 {
    let open = try context.open()
    let sharer = try context.sharer(open.contents.workspace)
    let report = try context.shared { () throws(ShareTrouble) in
      try sharer.fetch(tell: context.tellStep, isCancelled: context.input.isInterrupted)
    }
    let sentences = Words.Sharing.fetched(report, at: context.now, in: open.plan, today: context.today)
    try context.output.print(sentences.joined(separator: "\n"))
    context.tell(report.notices)
    return ExitStatus.done
  }
}
