import ArgumentParser
import RoadmapKit

struct FetchCommand: Subcommand {
  static let configuration = CommandConfiguration(commandName: "fetch")

  func run(in context: CommandContext) throws -> Int32 {
    // A plan that cannot be used here is when one needs the server's.
    let sharer = try context.sharer(try context.findWorkspace())
    let report = try context.shared { () throws(ShareTrouble) in
      try sharer.fetch(tell: context.tellStep, isCancelled: context.input.isInterrupted)
    }
    let open: OpenWorkspace
    do throws(CommandFailure) { open = try context.open() } catch {
      try context.output.print(Words.Sharing.fetched(at: context.now, today: context.today))
      context.tell(report.notices)
      throw error
    }
    let sentences = Words.Sharing.fetched(report, at: context.now, in: open.plan, today: context.today)
    try context.output.print(sentences.joined(separator: "\n"))
    context.tell(report.notices)
    return ExitStatus.done
  }
}
