import ArgumentParser
import Glibc
import RoadmapKit

struct InitCommand: Subcommand {
  static let configuration = CommandConfiguration(commandName: "init")

  @Argument var folder: String?
  @Option var from: String?
  @Option var trust: String?

  func run(in context: CommandContext) throws -> Int32 {
    try OutputPlace.check(context)
    let folder = context.path(folder ?? ".")
    if let from { return try Joining(address: from, folder: folder, trust: trust, context: context).run() }
    try NewFolder.make(folder)
    let plan = "\(folder)/\(Workspace.planName)"
    guard !NewFolder.exists(plan) else {
      throw CommandFailure(ExitStatus.problems, Words.Usage.alreadyWorkspace(folder))
    }
    try storing { () throws(StoreError) in
      try AtomicFile.create(plan, with: Array(Words.planTemplate.utf8))
    }
    try NewFolder.makeSchema(in: folder)
    try context.output.print(Words.CommandText.started(folder))
    return ExitStatus.done
  }
}
